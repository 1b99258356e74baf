// The emulated GPU itself: what it lets kernels do, and what it finds.
#include <cmath>
#include <stdexcept>
#include <vector>

#include <cuda_runtime.h>
#include <doctest/doctest.h>

#include "tests/gpu/emulated/emulated_device.h"

namespace emulated {
namespace {

/// Each thread's number, summed up in a warp, then by the first thread of the block.
void sumNumbers(double* out)
{
    __shared__ double parts[4];
    double own = threadIdx.x;
    for (int offset = 16; offset > 0; offset /= 2) {
        own += __shfl_xor_sync(0xFFFFFFFFu, own, offset);
    }
    if (threadIdx.x % 32 == 0) {
        parts[threadIdx.x / 32] = own;
    }
    __syncthreads();
    if (threadIdx.x == 0) {
        out[blockIdx.x] = parts[0] + parts[1] + parts[2] + parts[3];
    }
}

std::vector<unsigned> orderOfTurns()
{
    std::vector<unsigned> order;
    Grid(1, 64).run([&] { order.push_back(threadIdx.x); });
    return order;
}

}  // namespace

TEST_CASE("threads of a block meet, and those of a warp exchange numbers, in any order of turns")
{
    for (const Order order : {Order::forwards, Order::backwards, Order::shuffled}) {
        setOrder(order, 7);
        std::vector<double> out(5, -1);
        Grid(5, 128).run(sumNumbers, out.data());
        CHECK(out == std::vector<double>(5, 127 * 128 / 2));
        int found = 0;
        Grid(1, 64).run([&] { found += __syncthreads_or(threadIdx.x == 13 ? 1 : 0); });
        CHECK(found == 64);
        Grid(1, 64).run([&] { found += __syncthreads_or(0); });
        CHECK(found == 64);
    }
    setOrder(Order::forwards);
}

TEST_CASE("turns are taken as they were asked for")
{
    setOrder(Order::shuffled, 1);
    const std::vector<unsigned> one = orderOfTurns();
    CHECK(one == orderOfTurns());
    setOrder(Order::shuffled, 2);
    CHECK(one != orderOfTurns());
    setOrder(Order::backwards);
    CHECK(orderOfTurns().front() == 63);
    setOrder(Order::forwards);
    CHECK(orderOfTurns().front() == 0);
}

TEST_CASE("it finds threads that wait for others that never come, and what is written beyond shared memory")
{
    const auto halfMeets = [] {
        if (threadIdx.x < 32) {
            __syncthreads();
        }
    };
    CHECK_THROWS_AS(Grid(1, 64).run(halfMeets), std::logic_error);
    const auto halfAWarp = [] {
        if (threadIdx.x < 16) {
            __shfl_xor_sync(0xFFFFFFFFu, 1.0, 1);
        }
    };
    CHECK_THROWS_AS(Grid(1, 32).run(halfAWarp), std::logic_error);
    const auto beyond = [] { static_cast<float*>(dynamicShared())[4] = 1; };
    CHECK_THROWS_AS(Grid(1, 32, 4 * sizeof(float)).run(beyond), std::logic_error);
    CHECK_NOTHROW(Grid(1, 32, 5 * sizeof(float)).run(beyond));
}

TEST_CASE("memory begins as no number")
{
    float shared = 0;
    Grid(1, 1, sizeof(float)).run([&] { shared = *static_cast<float*>(dynamicShared()); });
    CHECK(std::isnan(shared));
    void* address = nullptr;
    REQUIRE(cudaMalloc(&address, sizeof(float)) == cudaSuccess);
    float global = 0;
    CHECK(cudaMemcpy(&global, address, sizeof global, cudaMemcpyDeviceToHost) == cudaSuccess);
    CHECK(std::isnan(global));
    CHECK(cudaFree(address) == cudaSuccess);
}

TEST_CASE("what no GPU would take it refuses")
{
    int ran = 0;
    const auto count = [&] { ++ran; };
    Grid(0, 32).run(count);
    CHECK(cudaGetLastError() == cudaErrorInvalidConfiguration);
    CHECK(cudaGetLastError() == cudaSuccess);
    Grid(1, 1025).run(count);
    CHECK(cudaGetLastError() == cudaErrorInvalidConfiguration);
    Grid(dim3(1, 65536), 32).run(count);
    CHECK(cudaGetLastError() == cudaErrorInvalidConfiguration);
    Grid(1, 32, kSharedBytes + 1).run(count);
    CHECK(cudaGetLastError() == cudaErrorInvalidConfiguration);
    CHECK(ran == 0);

    float host[4] = {};
    CHECK(cudaMemcpy(host, host, sizeof host, cudaMemcpyDeviceToHost) == cudaErrorInvalidValue);
    void* address = nullptr;
    REQUIRE(cudaMalloc(&address, sizeof host) == cudaSuccess);
    CHECK(cudaMemcpy(address, host, sizeof host, cudaMemcpyHostToDevice) == cudaSuccess);
    CHECK(cudaMemcpy(address, host, sizeof host + 1, cudaMemcpyHostToDevice) == cudaErrorInvalidValue);
    CHECK(cudaFree(address) == cudaSuccess);
    CHECK(cudaFree(address) == cudaErrorInvalidValue);
    CHECK(cudaMalloc(&address, kMemory + 1) == cudaErrorMemoryAllocation);
    CHECK(bytesInUse() == 0);
    cudaGetLastError();
}

}  // namespace emulated
