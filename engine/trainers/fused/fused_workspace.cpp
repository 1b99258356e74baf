#include "engine/trainers/fused/fused_kernels.h"

#include <algorithm>

#if defined(__SSE2__)
#include <xmmintrin.h>
#endif

namespace ganimede {
namespace {

// Columns a pass takes at most. Two hidden layers of 64 units then take 256 KB, which the second-level cache holds.
constexpr std::size_t kMaxChunk = 512;

std::size_t roundedUp(std::size_t count)
{
    return (count + AlignedFloats::kLine - 1) / AlignedFloats::kLine * AlignedFloats::kLine;
}

// Rows an odd number of cache lines apart: with a power of two between them, a column of units would crowd into a few
// sets of the cache.
std::size_t strideFor(std::size_t columns)
{
    return (roundedUp(columns) / AlignedFloats::kLine | 1) * AlignedFloats::kLine;
}

std::vector<std::size_t> levelsOf(const MlpShape& shape, std::size_t stride, bool withInputs)
{
    std::vector<std::size_t> levels{0};
    std::size_t rows = withInputs ? static_cast<std::size_t>(shape.inputs()) : 0;
    for (int l = 0; l < shape.layers(); ++l) {
        levels.push_back(rows * stride);
        rows += static_cast<std::size_t>(shape.widths[l + 1]);
    }
    levels.push_back(rows * stride);
    return levels;
}

}  // namespace

FusedWorkspace::FusedWorkspace(const MlpShape& generator, const MlpShape& discriminator, std::size_t batch)
{
    // As many chunks as the largest pass needs, all about as long.
    const std::size_t chunks = (2 * batch + kMaxChunk - 1) / kMaxChunk;
    chunk = roundedUp((2 * batch + chunks - 1) / chunks);
    // Looking at the networks takes many points whatever the batch is.
    chunk = std::max<std::size_t>(chunk, 128);
    stride = strideFor(chunk);
    generatorLevel = levelsOf(generator, stride, true);
    discriminatorLevel = levelsOf(discriminator, stride, false);
    generatorRows = AlignedFloats(generatorLevel.back());
    discriminatorRows = AlignedFloats(discriminatorLevel.back());
    // Two whole vectors' worth of points are stored at a time.
    pointStride = strideFor(std::max(2 * roundedUp(batch), chunk));
    points = AlignedFloats(2 * pointStride);
    realStride = strideFor(batch);
    reals = AlignedFloats(2 * realStride);
    indices.resize(batch);
}

FlushDenormals::FlushDenormals()
{
#if defined(__SSE2__)
    constexpr unsigned kFlushToZero = 1u << 15;
    constexpr unsigned kDenormalsAreZero = 1u << 6;
    m_before = _mm_getcsr();
    _mm_setcsr(static_cast<unsigned>(m_before) | kFlushToZero | kDenormalsAreZero);
#elif defined(__aarch64__)
    constexpr std::uint64_t kFlushToZero = 1u << 24;
    std::uint64_t control = 0;
    asm volatile("mrs %0, fpcr" : "=r"(control));
    m_before = control;
    asm volatile("msr fpcr, %0" : : "r"(control | kFlushToZero));
#endif
}

FlushDenormals::~FlushDenormals()
{
#if defined(__SSE2__)
    _mm_setcsr(static_cast<unsigned>(m_before));
#elif defined(__aarch64__)
    asm volatile("msr fpcr, %0" : : "r"(m_before));
#endif
}

}  // namespace ganimede
