#pragma once

#include <cstddef>
#include <cstdint>

#include <cuda_runtime_api.h>

#include "engine/torch/images/graph/kept_stream.h"

/// Dropout on a CUDA device as image_trainer.h states it. Pointers are the current device's; the work is queued on
/// `queue` and not waited for. @throws Error if a kernel cannot be launched.
namespace ganimede::cuda {

/// Which numbers of a batch are kept: it comes in `parts` equal parts, of `each` numbers, and number i of a part is
/// kept if half-word i of its stream is at least `threshold`.
struct Kept {
    static constexpr int kMostParts = 2;

    KeptStream streams[kMostParts];
    int parts = 0;
    std::size_t each = 0;
    std::uint32_t threshold = 0;
};

/// Leaky ReLU (or, with a slope of 0, ReLU) and the dropout behind it.
struct LeakyDropout {
    double slope = 0;
    float scale = 1;     ///< of what is kept, rounded as the CPU's is
    bool packs = false;  ///< whether eight numbers may be read at once wherever a part or a pointer begins
};

/// out[i] = whether it is kept.
void fillKept(const Kept& kept, bool* out, cudaStream_t queue);

/// y[i] = (x > 0 ? x : slope x) (kept ? scale : 0). Value is float or double.
template <class Value>
void leakyDropout(const LeakyDropout& how, const Kept& kept, const Value* x, Value* y, cudaStream_t queue);
/// byX[i] = byY y'(x), as y tells: scale above 0, slope scale below, and 0 where it is 0.
template <class Value>
void leakyDropoutBack(const LeakyDropout& how, const Value* y, const Value* byY, Value* byX, std::size_t count,
                      cudaStream_t queue);
/// With bfloat16 behind the pointers.
void leakyDropoutBf16(const LeakyDropout& how, const Kept& kept, const void* x, void* y, cudaStream_t queue);
void leakyDropoutBackBf16(const LeakyDropout& how, const void* y, const void* byY, void* byX, std::size_t count,
                          cudaStream_t queue);

}  // namespace ganimede::cuda
