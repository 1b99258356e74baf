#pragma once

#include <cuda_runtime_api.h>

namespace emulated {

/// How a call of the runtime ends that would end with `error`: so, unless another was asked for with failNext().
cudaError_t ended(cudaError_t error);

}  // namespace emulated
