#pragma once

#include <cmath>
#include <cstdint>

#include "engine/core/philox.h"

/// One number of many tensors at once: each block of a device takes a chunk of one of them, and what the blocks found
/// is put together in the order of the blocks, so that it is the same every time. The host goes through the same
/// blocks.
namespace ganimede::tensors {

inline constexpr int kChunk = 4096;   ///< numbers of a block
inline constexpr int kThreads = 256;  ///< of a block
// How many tensors a table holds. Many: parameters and their mean squares in a network of 64 layers of five tensors.
inline constexpr int kFew = 64;
inline constexpr int kMany = 704;

enum class Measure {
    length,   ///< the root of the sum of squares
    largest,  ///< the largest magnitude, NaN if any is
};

/// Which blocks take what. Passed to a kernel by value.
template <class Value, int kMost>
struct Table {
    const Value* data[kMost] = {};
    std::int64_t count[kMost] = {};
    int begin[kMost + 1] = {};  ///< the tensor's first block; at [tensors] the number of blocks
    int tensors = 0;

    /// On the host, of at most kMost.
    void add(const Value* numbers, std::int64_t size)
    {
        data[tensors] = numbers;
        count[tensors] = size;
        begin[tensors + 1] = begin[tensors] + static_cast<int>((size + kChunk - 1) / kChunk);
        ++tensors;
    }
    int blocks() const { return begin[tensors]; }
};

/// Of two results, or of one and a number's square or magnitude.
GANIMEDE_HOST_DEVICE inline double joined(Measure measure, double a, double b)
{
    if (measure == Measure::length) {
        return a + b;
    }
    return b > a || b != b ? b : a;
}

GANIMEDE_HOST_DEVICE inline double finished(Measure measure, double all)
{
    return measure == Measure::length ? sqrt(all) : all;
}

/// The tensor that a block belongs to.
template <class Value, int kMost>
GANIMEDE_HOST_DEVICE int tensorOf(const Table<Value, kMost>& table, int block)
{
    int low = 0;
    int high = table.tensors - 1;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (table.begin[middle] <= block) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return low;
}

/// What one of `threads` threads of a block finds.
template <class Value, int kMost>
GANIMEDE_HOST_DEVICE double foundBy(int thread, int threads, const Table<Value, kMost>& table, int block,
                                    Measure measure)
{
    const int tensor = tensorOf(table, block);
    const std::int64_t from = std::int64_t{kChunk} * (block - table.begin[tensor]);
    const std::int64_t left = table.count[tensor] - from;
    const int count = left < kChunk ? static_cast<int>(left) : kChunk;
    const Value* const values = table.data[tensor] + from;
    double found = 0;
    for (int i = thread; i < count; i += threads) {
        const auto value = static_cast<double>(values[i]);
        found = joined(measure, found, measure == Measure::length ? value * value : fabs(value));
    }
    return found;
}

}  // namespace ganimede::tensors
