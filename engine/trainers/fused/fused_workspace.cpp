#include "engine/trainers/fused/fused_kernels.h"

#include <algorithm>

#include "engine/networks/objective.h"

#if defined(__SSE2__)
#include <xmmintrin.h>
#endif

namespace ganimede {
namespace {

// Columns a pass takes at most. Two hidden layers of 64 units then take 256 KB, which the second-level cache holds.
constexpr std::size_t kMaxChunk = 512;
// With gradient penalties a pass keeps three numbers for each activation.
constexpr std::size_t kMaxPenalisedChunk = 256;

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

FusedWorkspace::FusedWorkspace(const ExperimentSpec& spec)
{
    const MlpShape discriminator = discriminatorShape(spec);
    const auto batch = static_cast<std::size_t>(spec.batch);
    const auto pack = static_cast<std::size_t>(spec.remedies.pack);
    const auto inputs = static_cast<std::size_t>(discriminator.inputs());
    const bool penalised = hasGradientPenalty(spec.objective);
    // As many chunks as the largest pass needs, all about as long.
    const std::size_t most = penalised ? kMaxPenalisedChunk : kMaxChunk;
    const std::size_t chunks = (2 * batch + most - 1) / most;
    chunk = roundedUp((2 * batch + chunks - 1) / chunks);
    // Looking at the networks takes many points whatever the batch is.
    chunk = std::max<std::size_t>(chunk, 128);
    stride = strideFor(chunk);
    generatorLevel = levelsOf(generatorShape(spec), stride, true);
    discriminatorLevel = levelsOf(discriminator, stride, false);
    generatorRows = AlignedFloats(pack * generatorLevel.back());
    discriminatorRows = AlignedFloats(discriminatorLevel.back());
    deltaRows = AlignedFloats(penalised ? discriminatorLevel.back() : 0);
    tangentRows = AlignedFloats(penalised ? discriminatorLevel.back() : 0);
    inputRows = AlignedFloats(inputs * stride);
    scores = AlignedFloats(stride);
    // Two whole vectors' worth of points are stored at a time.
    pointStride = strideFor(std::max(2 * roundedUp(batch), chunk));
    points = AlignedFloats(inputs * pointStride);
    realStride = strideFor(std::max(batch, chunk));
    reals = AlignedFloats(inputs * realStride);
    noise = AlignedFloats(realStride);
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
