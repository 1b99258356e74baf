#pragma once

#include <cstdint>
#include <vector>

#include <cuda_runtime_api.h>

#include <ATen/core/Tensor.h>
#ifndef GANIMEDE_EMULATED_CUDA
#include <c10/cuda/CUDAStream.h>
#include <torch/cuda.h>
#endif

/// Where tests of single kernels run them: on a GPU, or on the CPU that plays one (tests/gpu/emulated).
namespace ganimede::test {

#ifdef GANIMEDE_EMULATED_CUDA

inline constexpr std::int64_t kMostNumbers = 400'000;  ///< of a layer that is tried: it is slow

inline bool hasKernelPlace()
{
    return true;
}
inline at::Device kernelPlace()
{
    return at::kCPU;
}
inline cudaStream_t queue()
{
    return nullptr;
}

#else

inline constexpr std::int64_t kMostNumbers = 4'000'000;

inline bool hasKernelPlace()
{
    return torch::cuda::is_available();
}
inline at::Device kernelPlace()
{
    return at::kCUDA;
}
inline cudaStream_t queue()
{
    return c10::cuda::getCurrentCUDAStream().stream();
}

#endif

template <typename Value>
std::vector<Value> onHost(const at::Tensor& tensor)
{
    const at::Tensor host = tensor.to(at::kCPU).contiguous();
    return {host.const_data_ptr<Value>(), host.const_data_ptr<Value>() + host.numel()};
}

}  // namespace ganimede::test
