#include "tests/bench/device_peaks.h"

#include <cuda_runtime_api.h>

#include "engine/core/error.h"

namespace ganimede::bench {
namespace {

double attribute(cudaDeviceAttr which)
{
    int value = 0;
    if (const cudaError_t error = cudaDeviceGetAttribute(&value, which, 0); error != cudaSuccess) {
        throw Error(cudaGetErrorString(error));
    }
    return value;
}

double bfloat16Lanes(int major, int minor)
{
    switch (major) {
    case 8:
        return minor == 0 ? 1024 : 256;
    case 9:
        return 2048;
    case 10:
        return 4096;
    case 12:
        return 256;
    default:
        return 0;
    }
}

}  // namespace

DevicePeaks devicePeaks()
{
    cudaDeviceProp properties{};
    if (const cudaError_t error = cudaGetDeviceProperties(&properties, 0); error != cudaSuccess) {
        throw Error(cudaGetErrorString(error));
    }
    // Kilohertz and bits.
    const double turns = 1e3 * attribute(cudaDevAttrClockRate) * properties.multiProcessorCount;
    const double lanes = properties.major >= 9 || (properties.major == 8 && properties.minor > 0) ? 128 : 64;
    DevicePeaks peaks;
    peaks.name = properties.name;
    peaks.bfloat16 = 2 * turns * bfloat16Lanes(properties.major, properties.minor);
    peaks.tf32 = peaks.bfloat16 / 2;
    peaks.float32 = 2 * turns * lanes;
    peaks.bandwidth = 1e3 * attribute(cudaDevAttrMemoryClockRate) * 2 * attribute(cudaDevAttrGlobalMemoryBusWidth) / 8;
    return peaks;
}

}  // namespace ganimede::bench
