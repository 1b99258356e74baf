#pragma once

#include <string>

#include <cuda_runtime_api.h>

#include "engine/core/error.h"

namespace ganimede::cuda {

/// @throws Error if the kernel could not be launched. @param sentence  says what failed for the reason that it is given
inline void checkLaunch(std::string (*sentence)(const char* reason))
{
    if (const cudaError_t error = cudaGetLastError(); error != cudaSuccess) {
        throw Error(sentence(cudaGetErrorString(error)));
    }
}

}  // namespace ganimede::cuda
