#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <utility>

#include "tests/gpu/emulated/emulated_device.h"
#include "tests/gpu/emulated/emulated_errors.h"

namespace emulated {
namespace {

thread_local cudaError_t lastError = cudaSuccess;
thread_local cudaError_t nextError = cudaSuccess;
std::mutex memoryMutex;
std::map<void*, std::size_t> memory;
std::size_t inUse = 0;

bool isWithin(const void* address, std::size_t bytes)
{
    const std::lock_guard lock(memoryMutex);
    auto after = memory.upper_bound(const_cast<void*>(address));
    if (after == memory.begin()) {
        return false;
    }
    const auto& [block, size] = *--after;
    return static_cast<const char*>(address) + bytes <= static_cast<const char*>(block) + size;
}

cudaError_t copy(void* to, const void* from, std::size_t bytes, cudaMemcpyKind kind)
{
    const bool toDevice = kind != cudaMemcpyDeviceToHost;
    const bool fromDevice = kind != cudaMemcpyHostToDevice;
    if ((toDevice && !isWithin(to, bytes)) || (fromDevice && !isWithin(from, bytes))) {
        return ended(cudaErrorInvalidValue);
    }
    const cudaError_t error = ended(cudaSuccess);
    if (error == cudaSuccess) {
        std::memcpy(to, from, bytes);
    }
    return error;
}

}  // namespace

cudaError_t ended(cudaError_t error)
{
    const cudaError_t forced = std::exchange(nextError, cudaSuccess);
    const cudaError_t all = forced != cudaSuccess ? forced : error;
    lastError = all != cudaSuccess ? all : lastError;
    return all;
}

void failNext(cudaError_t error)
{
    nextError = error;
}

std::size_t bytesInUse()
{
    const std::lock_guard lock(memoryMutex);
    return inUse;
}

}  // namespace emulated

using namespace emulated;

cudaError_t cudaGetLastError()
{
    return std::exchange(lastError, cudaSuccess);
}

const char* cudaGetErrorString(cudaError_t error)
{
    switch (error) {
    case cudaSuccess:
        return "no error";
    case cudaErrorMemoryAllocation:
        return "out of memory";
    case cudaErrorInvalidConfiguration:
        return "invalid configuration argument";
    case cudaErrorInvalidValue:
        return "invalid argument";
    default:
        return "an error of another kind";
    }
}

cudaError_t cudaDriverGetVersion(int* version)
{
    *version = 13000;
    return ended(cudaSuccess);
}

cudaError_t cudaGetDeviceCount(int* count)
{
    *count = 1;
    return ended(cudaSuccess);
}

cudaError_t cudaSetDevice(int index)
{
    return ended(index == 0 ? cudaSuccess : cudaErrorInvalidDevice);
}

cudaError_t cudaGetDeviceProperties(cudaDeviceProp* properties, int index)
{
    *properties = {"emulated GPU", kMemory, kSharedBytes, 9, 0, kMultiprocessors};
    return cudaSetDevice(index);
}

cudaError_t cudaDeviceGetAttribute(int* value, cudaDeviceAttr /*attribute*/, int index)
{
    *value = 1'000'000;
    return cudaSetDevice(index);
}

cudaError_t cudaMemGetInfo(std::size_t* free, std::size_t* total)
{
    *free = kMemory - bytesInUse();
    *total = kMemory;
    return ended(cudaSuccess);
}

cudaError_t cudaMalloc(void** address, std::size_t bytes)
{
    constexpr std::size_t kAlignment = 256;
    const cudaError_t error = ended(bytes > kMemory - bytesInUse() ? cudaErrorMemoryAllocation : cudaSuccess);
    if (error != cudaSuccess) {
        return error;
    }
    void* const block = std::aligned_alloc(kAlignment, (bytes + kAlignment - 1) / kAlignment * kAlignment);
    if (block == nullptr) {
        return ended(cudaErrorMemoryAllocation);
    }
    std::memset(block, 0xFF, bytes);
    const std::lock_guard lock(memoryMutex);
    memory[block] = bytes;
    inUse += bytes;
    *address = block;
    return cudaSuccess;
}

cudaError_t cudaFree(void* address)
{
    if (address == nullptr) {
        return ended(cudaSuccess);
    }
    const std::lock_guard lock(memoryMutex);
    const auto found = memory.find(address);
    if (found == memory.end()) {
        return ended(cudaErrorInvalidValue);
    }
    inUse -= found->second;
    memory.erase(found);
    std::free(address);
    return ended(cudaSuccess);
}

cudaError_t cudaMemcpy(void* to, const void* from, std::size_t bytes, cudaMemcpyKind kind)
{
    return copy(to, from, bytes, kind);
}

cudaError_t cudaMemcpyAsync(void* to, const void* from, std::size_t bytes, cudaMemcpyKind kind)
{
    return copy(to, from, bytes, kind);
}

cudaError_t cudaFuncSetAttribute(const void* kernel, cudaFuncAttribute /*attribute*/, int value)
{
    const bool met = kernel != nullptr && value >= 0 && static_cast<std::size_t>(value) <= kSharedBytes;
    return ended(met ? cudaSuccess : cudaErrorInvalidValue);
}

cudaError_t cudaOccupancyMaxActiveBlocksPerMultiprocessor(int* blocks, const void* /*kernel*/, int threads,
                                                          std::size_t dynamicBytes)
{
    constexpr int kThreads = 2048;
    constexpr std::size_t kAll = 228 * 1024;
    constexpr std::size_t kOfSystem = 1024;  // of each block
    const int byMemory = static_cast<int>(kAll / (dynamicBytes + kOfSystem));
    *blocks = byMemory < kThreads / threads ? byMemory : kThreads / threads;
    return ended(cudaSuccess);
}
