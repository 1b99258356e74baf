// What one thread of a block writes and another touches without a meeting in between.
#include <stdexcept>
#include <string>

#include <cuda_runtime.h>
#include <doctest/doctest.h>

#include "tests/gpu/emulated/emulated_device.h"

namespace emulated {
namespace {

/// What the emulated GPU has to say of a launch of one block.
template <class Kernel>
std::string objectionTo(const Kernel& kernel, unsigned threads = 64)
{
    try {
        Grid(1, threads, 64 * sizeof(int)).run(kernel);
    } catch (const std::logic_error& error) {
        return error.what();
    }
    return "";
}

bool isRace(const std::string& objection)
{
    return objection.find("since the block last met") != std::string::npos;
}

int* numbers()
{
    return static_cast<int*>(dynamicShared());
}

}  // namespace

TEST_CASE("a neighbour's number is read after a meeting, and not before")
{
    int seen[64] = {};
    const auto shift = [&](bool meets, bool meetsAgain) {
        return [&seen, meets, meetsAgain] {
            int* const all = numbers();
            const unsigned own = threadIdx.x;
            all[own] = static_cast<int>(own);
            if (meets) {
                __syncthreads();
            }
            seen[own] = all[(own + 1) % 64];
            if (meetsAgain) {
                __syncthreads();
            }
            all[own] = -1;
        };
    };
    CHECK(objectionTo(shift(true, true)).empty());
    CHECK(seen[63] == 0);
    CHECK(isRace(objectionTo(shift(false, true))));
    CHECK(isRace(objectionTo(shift(true, false))));
    CHECK(objectionTo(shift(true, true)).empty());  // nothing stays behind
}

TEST_CASE("two threads that write one number race, even where they agree, and in global memory, too")
{
    CHECK(isRace(objectionTo([] { numbers()[0] = 5; })));
    CHECK(objectionTo([] { numbers()[0] = 5; }, 1).empty());
    int global = 0;
    CHECK(isRace(objectionTo([&global] { global = 5; })));
    CHECK(objectionTo([&global] {
              if (threadIdx.x == 3) {
                  global = 6;
              }
          }).empty());
    CHECK(global == 6);
}

TEST_CASE("an exchange in a warp orders nothing in memory")
{
    double seen[32] = {};
    CHECK(isRace(objectionTo(
        [&seen] {
            numbers()[threadIdx.x] = 1;
            seen[threadIdx.x] = __shfl_xor_sync(0xFFFFFFFFu, 1.0, 1) + numbers()[threadIdx.x ^ 1u];
        },
        32)));
}

TEST_CASE("bytes side by side, reading together and counting atomically are no races")
{
    int count = 0;
    unsigned char bytes[64] = {};
    int seen[64] = {};
    const int constant = 7;
    CHECK(objectionTo([&] {
              bytes[threadIdx.x] = 1;
              seen[threadIdx.x] = constant;
              atomicAdd(&count, 1);
          }).empty());
    CHECK(count == 64);
    CHECK(bytes[63] == 1);
    CHECK(seen[63] == 7);
}

}  // namespace emulated
