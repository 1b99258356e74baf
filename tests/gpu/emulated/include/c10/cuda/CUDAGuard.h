#pragma once

#include <c10/core/Device.h>

/// What the module asks LibTorch for: that a device is the current one.
namespace c10::cuda {

struct CUDAGuard {
    explicit CUDAGuard(const c10::Device& /*device*/) {}
};

}  // namespace c10::cuda
