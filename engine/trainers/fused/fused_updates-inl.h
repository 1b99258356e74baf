// One update of D and one of G. Included once for each vector target.
#if defined(GANIMEDE_FUSED_UPDATES_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef GANIMEDE_FUSED_UPDATES_INL_H
#undef GANIMEDE_FUSED_UPDATES_INL_H
#else
#define GANIMEDE_FUSED_UPDATES_INL_H
#endif

#include <cmath>
#include <limits>

#include <hwy/highway.h>

#include "engine/trainers/fused/fused_optimiser-inl.h"
#include "engine/trainers/fused/fused_penalty-inl.h"
#include "engine/trainers/fused/fused_samples-inl.h"
#include "engine/trainers/schedule.h"

HWY_BEFORE_NAMESPACE();
namespace ganimede {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

inline Descent descentOf(const FusedGan& gan)
{
    return {1.0f / static_cast<float>(gan.batch), gan.rateFactor};
}

/// The gradient of D's losses on its inputs, and of R1 and R2 there, into the network's own. Returns the penalty's sum.
inline double lossGradient(FusedGan& gan, FusedWorkspace& work, LossSums& sums)
{
    const LossShape loss = discriminatorLoss(gan.objective.kind, static_cast<float>(gan.remedies.labelSmoothing));
    const Penalty penalty{false, static_cast<float>(gan.objective.r1), static_cast<float>(gan.objective.r2)};
    const bool penalised = penalty.onReal > 0 || penalty.onFake > 0;
    double penaltySum = 0;
    forEachChunk(work, 2 * gan.batch, [&](std::size_t first, std::size_t count) {
        const Pass pass = discriminatorPass(gan, work.points.data() + first, work.pointStride, work, count);
        forward(pass);
        float* scores = pass.outputs(pass.layers() - 1);
        const LossRow row{scores, pass.vectors, first, 2 * gan.batch, true, nullptr};
        takeLoss(loss, row, sums);
        if (penalised) {
            takeSlopes(pass, work);
            penaltySum += penaltyOfSlopes(penalty, row, gan.pack * gan.dimensions, work.inputRows.data(), work.stride);
            penalisedGradient(pass, work, scores, gan.discriminator.gradient.data(), first > 0);
        } else {
            backward(pass, gan.discriminator.gradient.data(), first > 0);
        }
    });
    return penaltySum;
}

/// Adds the gradient of WGAN-GP's penalty between the reals and fakes among D's inputs. Returns the penalty's sum.
inline double slopeGradient(FusedGan& gan, FusedWorkspace& work, std::uint64_t key)
{
    const Penalty penalty{true, 0, static_cast<float>(gan.objective.gradientPenalty)};
    mixPoints(gan, work, key);
    double sum = 0;
    forEachChunk(work, gan.batch, [&](std::size_t first, std::size_t count) {
        const Pass pass = discriminatorPass(gan, work.reals.data() + first, work.realStride, work, count);
        forward(pass);
        takeSlopes(pass, work);
        const LossRow row{nullptr, pass.vectors, first, gan.batch, false, nullptr};
        sum += penaltyOfSlopes(penalty, row, gan.pack * gan.dimensions, work.inputRows.data(), work.stride);
        penalisedGradient(pass, work, nullptr, gan.discriminator.gradient.data(), true);
    });
    return sum;
}

inline DiscriminatorUpdate updateDiscriminatorOn(FusedGan& gan, FusedWorkspace& work, std::uint64_t key)
{
    makePoints(gan, work, key);
    LossSums sums;
    double penalty = lossGradient(gan, work, sums);
    if (gan.objective.kind == ObjectiveKind::wassersteinGp && gan.objective.gradientPenalty > 0) {
        penalty += slopeGradient(gan, work, key);
    }
    Descent descent = descentOf(gan);
    if (gan.objective.kind == ObjectiveKind::wasserstein) {
        descent.clip = static_cast<float>(gan.objective.clip);
    }
    const bool finite = descendGradient(gan.discriminator, descent);
    const auto mean = [&](double sum) { return static_cast<float>(sum / static_cast<double>(gan.batch)); };
    const DiscriminatorUpdate done{mean(sums.real), mean(sums.fake), mean(penalty), finite};
    const bool lost =
        !std::isfinite(done.lossOnReal) || !std::isfinite(done.lossOnFake) || !std::isfinite(done.penalty);
    return {done.lossOnReal, done.lossOnFake, done.penalty, finite && !lost};
}

/// G's fakes as D is to see them: packs side by side, with noise on them.
inline void composeFakes(const FusedGan& gan, FusedWorkspace& work, const Stream& noise, std::size_t first,
                         std::size_t count)
{
    for (std::size_t row = 0; row < gan.pack * gan.dimensions; ++row) {
        const Pass pass = generatorPass(gan, gan.generator.parameters, work, count, row / gan.dimensions);
        const float* from = pass.outputs(pass.layers() - 1) + row % gan.dimensions * work.stride;
        float* to = work.points.data() + row * work.pointStride;
        std::copy(from, from + pass.vectors * kLanes, to);
        if (gan.inputNoise > 0) {
            addNoise(gan.inputNoise, noise.row(static_cast<std::uint32_t>(row)), first, count, work.noise.data(), to);
        }
    }
}

/// D's scores of the reals of a chunk, kept for the fakes that they are paired with.
inline void judgeReals(const FusedGan& gan, FusedWorkspace& work, std::size_t first, std::size_t count)
{
    const Pass pass = discriminatorPass(gan, work.reals.data() + first, work.realStride, work, count);
    forward(pass);
    const float* scores = pass.outputs(pass.layers() - 1);
    std::copy(scores, scores + pass.vectors * kLanes, work.scores.data());
}

/// Takes the gradient in work.inputRows back through what follows a member's last layer, whose values then make room
/// for it.
inline void followBackTo(const FusedGan& gan, FusedWorkspace& work, std::size_t member, std::size_t count)
{
    const DF d;
    const Pass pass = generatorPass(gan, gan.generator.parameters, work, count, member);
    const Follow follow = followOf(gan.generator.shape, pass.layers() - 1);
    for (std::size_t c = 0; c < gan.dimensions; ++c) {
        const float* from = work.inputRows.data() + (member * gan.dimensions + c) * work.stride;
        float* to = pass.outputs(pass.layers() - 1) + c * work.stride;
        for (std::size_t v = 0; v < pass.vectors * kLanes; v += kLanes) {
            VF gradient[1][1] = {{hn::Load(d, from + v)}};
            followBack(follow, 0.0f, gradient, to + v, work.stride);
            hn::Store(gradient[0][0], d, to + v);
        }
    }
}

inline void generatorGradientOfChunk(FusedGan& gan, FusedWorkspace& work, std::uint64_t key, std::size_t first,
                                     std::size_t count, LossSums& sums)
{
    const bool paired = isPaired(gan.objective.kind);
    const bool direct = gan.pack == 1 && gan.inputNoise == 0;  // D then looks at G's last rows themselves
    for (std::size_t member = 0; member < gan.pack; ++member) {
        drawFakes(gan, work, {gan.seed, streams::kLatentForG, key}, member, first, count);
    }
    if (!direct) {
        composeFakes(gan, work, {gan.seed, streams::kNoiseFakeForG, key}, first, count);
    }
    if (paired) {
        judgeReals(gan, work, first, count);
    }
    const Pass pass = generatorPass(gan, gan.generator.parameters, work, count, 0);
    float* fakes = pass.outputs(pass.layers() - 1);
    const Pass judge = discriminatorPass(gan, direct ? fakes : work.points.data(),
                                         direct ? work.stride : work.pointStride, work, count);
    forward(judge);
    takeLoss(generatorsLoss(gan.objective.kind),
             {judge.outputs(judge.layers() - 1), judge.vectors, first, gan.batch, false,
              paired ? work.scores.data() : nullptr},
             sums);
    backward(judge, nullptr, false);
    if (gan.pack == 1) {
        backThrough(judge, 0, judge.outputs(0), fakes, followOf(gan.generator.shape, pass.layers() - 1), fakes);
        backward(pass, gan.generator.gradient.data(), first > 0);
        return;
    }
    backThrough(judge, 0, judge.outputs(0), work.inputRows.data(), Follow::nothing, nullptr);
    for (std::size_t member = 0; member < gan.pack; ++member) {
        followBackTo(gan, work, member, count);
        backward(generatorPass(gan, gan.generator.parameters, work, count, member), gan.generator.gradient.data(),
                 first > 0 || member > 0);
    }
}

inline GeneratorUpdate updateGeneratorOn(FusedGan& gan, FusedWorkspace& work, std::uint64_t key)
{
    if (isPaired(gan.objective.kind)) {
        gatherReals(gan, work, {gan.seed, streams::kBatchRealForG, key}, {gan.seed, streams::kNoiseRealForG, key});
    }
    LossSums sums;
    forEachChunk(work, gan.batch, [&](std::size_t first, std::size_t count) {
        generatorGradientOfChunk(gan, work, key, first, count, sums);
    });
    const bool finite = descendGradient(gan.generator, descentOf(gan));
    if (gan.generator.hasAverage()) {
        updateAverage(gan.generator, averageKeep(gan.remedies, gan.generator.updates));
    }
    const auto mean = static_cast<float>(sums.fake / static_cast<double>(gan.batch));
    return {mean, finite && std::isfinite(mean)};
}

}  // namespace HWY_NAMESPACE
}  // namespace ganimede
HWY_AFTER_NAMESPACE();

#endif
