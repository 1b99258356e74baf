#include "engine/trainers/fused/fused_kernels.h"

#include "engine/core/simd_targets.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/trainers/fused/fused_kernels.cpp"
#include <hwy/foreach_target.h>

#include <algorithm>
#include <cmath>

#include <hwy/highway.h>

#include "engine/trainers/fused/fused_losses-inl.h"
#include "engine/trainers/fused/fused_optimiser-inl.h"
#include "engine/trainers/fused/fused_passes-inl.h"

HWY_BEFORE_NAMESPACE();
namespace ganimede {
namespace HWY_NAMESPACE {

static Pass generatorPass(const FusedNetwork& generator, FusedWorkspace& work, std::size_t samples)
{
    return {generator,   work.generatorRows.data(), work.stride, work.generatorRows.data(), work.generatorLevel,
            work.stride, vectorsOf(samples)};
}

static Pass discriminatorPass(const FusedNetwork& discriminator, const float* inputs, std::size_t inputStride,
                              FusedWorkspace& work, std::size_t samples)
{
    return {discriminator,           inputs,      inputStride,       work.discriminatorRows.data(),
            work.discriminatorLevel, work.stride, vectorsOf(samples)};
}

// Calls body(first, count) for each chunk of `samples` samples.
template <class Body>
static void forEachChunk(const FusedWorkspace& work, std::size_t samples, const Body& body)
{
    for (std::size_t first = 0; first < samples; first += work.chunk) {
        body(first, std::min(work.chunk, samples - first));
    }
}

// The real points of the batch, component by component.
static void gatherReal(const FusedGan& gan, FusedWorkspace& work, std::uint64_t key)
{
    std::uint32_t* indices = work.indices.data();
    fillWith(MakeIndices{static_cast<std::uint32_t>(gan.data->size())}, {gan.seed, streams::kBatchReal, key}, 0,
             indices, gan.batch);
    const float* x = gan.data->x.data();
    const float* y = gan.data->y.data();
    float* toX = work.reals.data();
    float* toY = toX + work.realStride;
    for (std::size_t i = 0; i < gan.batch; ++i) {
        toX[i] = x[indices[i]];
        toY[i] = y[indices[i]];
    }
}

// D's inputs: a real point and a fake in turn, then zeros up to a whole vector.
static void makePoints(const FusedGan& gan, FusedWorkspace& work, std::uint64_t key)
{
    const DF d;
    gatherReal(gan, work, key);
    forEachChunk(work, gan.batch, [&](std::size_t first, std::size_t count) {
        drawLatent(gan.latent, {gan.seed, streams::kLatentForD, key}, first, count, work.generatorRows.data(),
                   work.stride);
        const Pass pass = generatorPass(gan.generator, work, count);
        forward(pass);
        for (std::size_t row = 0; row < 2; ++row) {
            const float* fake = pass.outputs(pass.layers() - 1) + row * work.stride;
            const float* real = work.reals.data() + row * work.realStride + first;
            float* to = work.points.data() + row * work.pointStride + 2 * first;
            for (std::size_t v = 0; v < pass.vectors; ++v) {
                hn::StoreInterleaved2(hn::Load(d, real + v * kLanes), hn::Load(d, fake + v * kLanes), d,
                                      to + 2 * v * kLanes);
            }
        }
    });
    const std::size_t padded = vectorsOf(2 * gan.batch) * kLanes;
    for (std::size_t row = 0; row < 2; ++row) {
        float* at = work.points.data() + row * work.pointStride;
        std::fill(at + 2 * gan.batch, at + padded, 0.0f);
    }
}

static DiscriminatorUpdate updateDiscriminatorOn(FusedGan& gan, FusedWorkspace& work, std::uint64_t key)
{
    makePoints(gan, work, key);
    const LossShape loss = discriminatorLoss(gan.objective.kind);
    const float scale = 1.0f / static_cast<float>(gan.batch);
    LossSums sums;
    forEachChunk(work, 2 * gan.batch, [&](std::size_t first, std::size_t count) {
        const Pass pass =
            discriminatorPass(gan.discriminator, work.points.data() + first, work.pointStride, work, count);
        forward(pass);
        takeLoss(loss, {pass.outputs(pass.layers() - 1), pass.vectors, first, 2 * gan.batch, true}, sums);
        backward(pass, gan.discriminator.gradient.data(), first > 0);
    });
    const bool isWasserstein = gan.objective.kind == ObjectiveKind::wasserstein;
    const float clip = isWasserstein ? static_cast<float>(gan.objective.clip) : std::numeric_limits<float>::infinity();
    const bool finite = descendGradient(gan.discriminator, scale, clip);
    const auto onReal = static_cast<float>(sums.real / static_cast<double>(gan.batch));
    const auto onFake = static_cast<float>(sums.fake / static_cast<double>(gan.batch));
    return {onReal, onFake, finite && std::isfinite(onReal) && std::isfinite(onFake)};
}

static GeneratorUpdate updateGeneratorOn(FusedGan& gan, FusedWorkspace& work, std::uint64_t key)
{
    const LossShape loss = generatorsLoss(gan.objective.kind);
    const float scale = 1.0f / static_cast<float>(gan.batch);
    LossSums sums;
    forEachChunk(work, gan.batch, [&](std::size_t first, std::size_t count) {
        drawLatent(gan.latent, {gan.seed, streams::kLatentForG, key}, first, count, work.generatorRows.data(),
                   work.stride);
        const Pass pass = generatorPass(gan.generator, work, count);
        forward(pass);
        float* fakes = pass.outputs(pass.layers() - 1);
        const Pass judge = discriminatorPass(gan.discriminator, fakes, work.stride, work, count);
        forward(judge);
        takeLoss(loss, {judge.outputs(judge.layers() - 1), judge.vectors, first, gan.batch, false}, sums);
        backward(judge, nullptr, false);
        backThrough(judge, 0, fakes, followOf(gan.generator.shape, pass.layers() - 1), 0.0f);
        backward(pass, gan.generator.gradient.data(), first > 0);
    });
    const bool finite = descendGradient(gan.generator, scale, std::numeric_limits<float>::infinity());
    const auto mean = static_cast<float>(sums.fake / static_cast<double>(gan.batch));
    return {mean, finite && std::isfinite(mean)};
}

static void generateOn(const FusedGan& gan, FusedWorkspace& work, const float* z, std::size_t count, float* points)
{
    const auto dimensions = static_cast<std::size_t>(gan.latent.dimensions);
    forEachChunk(work, count, [&](std::size_t first, std::size_t samples) {
        const Pass pass = generatorPass(gan.generator, work, samples);
        float* rows = work.generatorRows.data();
        for (std::size_t j = 0; j < dimensions; ++j) {
            for (std::size_t i = 0; i < samples; ++i) {
                rows[j * work.stride + i] = z[(first + i) * dimensions + j];
            }
            std::fill(rows + j * work.stride + samples, rows + j * work.stride + pass.vectors * kLanes, 0.0f);
        }
        forward(pass);
        const float* x = pass.outputs(pass.layers() - 1);
        for (std::size_t i = 0; i < samples; ++i) {
            points[2 * (first + i)] = x[i];
            points[2 * (first + i) + 1] = x[work.stride + i];
        }
    });
}

// Points of one chunk as D's inputs, at the beginning of the workspace's points.
static Pass passOfPoints(const FusedGan& gan, FusedWorkspace& work, const float* points, std::size_t samples)
{
    const Pass pass = discriminatorPass(gan.discriminator, work.points.data(), work.pointStride, work, samples);
    float* x = work.points.data();
    float* y = x + work.pointStride;
    for (std::size_t i = 0; i < samples; ++i) {
        x[i] = points[2 * i];
        y[i] = points[2 * i + 1];
    }
    std::fill(x + samples, x + pass.vectors * kLanes, 0.0f);
    std::fill(y + samples, y + pass.vectors * kLanes, 0.0f);
    return pass;
}

static void scoreOn(const FusedGan& gan, FusedWorkspace& work, const float* points, std::size_t count, float* scores)
{
    forEachChunk(work, count, [&](std::size_t first, std::size_t samples) {
        const Pass pass = passOfPoints(gan, work, points + 2 * first, samples);
        forward(pass);
        const float* row = pass.outputs(pass.layers() - 1);
        std::copy(row, row + samples, scores + first);
    });
}

static void generatorGradientOn(const FusedGan& gan, FusedWorkspace& work, const float* points, std::size_t count,
                                float* gradient)
{
    const LossShape loss = generatorsLoss(gan.objective.kind);
    forEachChunk(work, count, [&](std::size_t first, std::size_t samples) {
        const Pass pass = passOfPoints(gan, work, points + 2 * first, samples);
        forward(pass);
        LossSums unused;
        takeLoss(loss, {pass.outputs(pass.layers() - 1), pass.vectors, 0, samples, false}, unused);
        backward(pass, nullptr, false);
        // G's rows are free here and have the stride of a pass.
        float* x = work.generatorRows.data();
        backThrough(pass, 0, x, Follow::nothing, 0.0f);
        for (std::size_t i = 0; i < samples; ++i) {
            gradient[2 * (first + i)] = x[i];
            gradient[2 * (first + i) + 1] = x[work.stride + i];
        }
    });
}

static const FusedKernels& kernelsOn()
{
    static constexpr FusedKernels kKernels{updateDiscriminatorOn, updateGeneratorOn, generateOn, scoreOn,
                                           generatorGradientOn};
    return kKernels;
}

}  // namespace HWY_NAMESPACE
}  // namespace ganimede
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
#include "engine/core/simd.h"

namespace ganimede {

HWY_EXPORT(kernelsOn);

const FusedKernels& fusedKernels()
{
    honourSimdEnvironment();
    return HWY_DYNAMIC_DISPATCH(kernelsOn)();
}

}  // namespace ganimede
#endif
