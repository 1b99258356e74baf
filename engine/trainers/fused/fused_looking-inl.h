// Looking at G and D without training them. Included once for each vector target.
#if defined(GANIMEDE_FUSED_LOOKING_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef GANIMEDE_FUSED_LOOKING_INL_H
#undef GANIMEDE_FUSED_LOOKING_INL_H
#else
#define GANIMEDE_FUSED_LOOKING_INL_H
#endif

#include <algorithm>
#include <cstddef>

#include <hwy/highway.h>

#include "engine/trainers/fused/fused_losses-inl.h"
#include "engine/trainers/fused/fused_samples-inl.h"

HWY_BEFORE_NAMESPACE();
namespace ganimede {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// Component `j` of `samples` rows of `components` numbers as one row of whole vectors, zero behind the last.
inline void gatherComponent(const float* rows, std::size_t components, std::size_t j, std::size_t samples, float* to)
{
    for (std::size_t i = 0; i < samples; ++i) {
        to[i] = rows[i * components + j];
    }
    std::fill(to + samples, to + vectorsOf(samples) * kLanes, 0.0f);
}

inline void generateOn(const FusedGan& gan, FusedWorkspace& work, const float* z, std::size_t count, float* points)
{
    const auto latents = static_cast<std::size_t>(gan.latent.dimensions);
    forEachChunk(work, count, [&](std::size_t first, std::size_t samples) {
        const Pass pass = generatorPass(gan, gan.generator.shown(), work, samples, 0);
        for (std::size_t j = 0; j < latents; ++j) {
            gatherComponent(z + first * latents, latents, j, samples, pass.rows + j * work.stride);
        }
        forward(pass);
        const float* made = pass.outputs(pass.layers() - 1);
        for (std::size_t i = 0; i < samples; ++i) {
            for (std::size_t c = 0; c < gan.dimensions; ++c) {
                points[gan.dimensions * (first + i) + c] = made[c * work.stride + i];
            }
        }
    });
}

/// Points of one chunk, each as a whole pack of itself, as D's inputs at the beginning of the workspace's points.
inline Pass passOfPoints(const FusedGan& gan, FusedWorkspace& work, const float* points, std::size_t samples)
{
    for (std::size_t row = 0; row < gan.pack * gan.dimensions; ++row) {
        gatherComponent(points, gan.dimensions, row % gan.dimensions, samples,
                        work.points.data() + row * work.pointStride);
    }
    return discriminatorPass(gan, work.points.data(), work.pointStride, work, samples);
}

inline void scoreOn(const FusedGan& gan, FusedWorkspace& work, const float* points, std::size_t count, float* scores)
{
    forEachChunk(work, count, [&](std::size_t first, std::size_t samples) {
        const Pass pass = passOfPoints(gan, work, points + gan.dimensions * first, samples);
        forward(pass);
        const float* row = pass.outputs(pass.layers() - 1);
        std::copy(row, row + samples, scores + first);
    });
}

inline void generatorGradientOn(const FusedGan& gan, FusedWorkspace& work, const float* points, std::size_t count,
                                float realScore, float* gradient)
{
    LossShape loss = generatorsLoss(gan.objective.kind);
    if (loss.form == LossForm::paired) {
        loss = {LossForm::softplus, {}, {-1, -realScore}, 1};  // softplus(-(s - realScore))
    }
    forEachChunk(work, count, [&](std::size_t first, std::size_t samples) {
        const Pass pass = passOfPoints(gan, work, points + gan.dimensions * first, samples);
        forward(pass);
        LossSums unused;
        takeLoss(loss, {pass.outputs(pass.layers() - 1), pass.vectors, 0, samples, false, nullptr}, unused);
        backward(pass, nullptr, false);
        backThrough(pass, 0, pass.outputs(0), work.inputRows.data(), Follow::nothing, nullptr);
        for (std::size_t i = 0; i < samples; ++i) {
            for (std::size_t c = 0; c < gan.dimensions; ++c) {
                float sum = 0;  // all members of the pack move together
                for (std::size_t member = 0; member < gan.pack; ++member) {
                    sum += work.inputRows.data()[(member * gan.dimensions + c) * work.stride + i];
                }
                gradient[gan.dimensions * (first + i) + c] = sum;
            }
        }
    });
}

}  // namespace HWY_NAMESPACE
}  // namespace ganimede
HWY_AFTER_NAMESPACE();

#endif
