#pragma once

#include "engine/torch/toys/toy_program.h"

/// Of the block program: the optimisers; formulas are PyTorch's, epsilon outside the root. Included by toy_program.h
/// alone.
namespace ganimede::toys {

template <class Block>
struct ToyProgram<Block>::Descent {
    OptimiserKind kind;
    float rate, correction, epsilon, decay, toMean, clip;
    float keep1, take1, keep2, take2;
    int chunks, partialStride;
    Floats p, m, v, partials;
    bool hasAverage;
    Floats average;
    float keep, take;

    /// True if the parameter or its mean square is not finite.
    GANIMEDE_HOST_DEVICE bool operator()(int j) const
    {
        float sum = 0;
        for (int k = 0; k < chunks; ++k) {
            sum += get(partials, k * partialStride + j);
        }
        const float now = get(p, j);
        const float g = mulAdd(decay, now, toMean * sum);
        float square = 0;
        float next = stepOf(j, now, g, square);
        const bool lost = !isFinite(next) || !isFinite(square);
        next = next < -clip ? -clip : next > clip ? clip : next;
        put(p, j, next);
        if (hasAverage) {
            put(average, j, mulAdd(keep, get(average, j), take * next));
        }
        return lost;
    }
    GANIMEDE_HOST_DEVICE float stepOf(int j, float now, float g, float& square) const
    {
        float move = g;
        if (kind == OptimiserKind::momentum) {
            move = mulAdd(keep1, get(m, j), g);
            put(m, j, move);
        } else if (kind == OptimiserKind::rmsprop) {
            square = mulAdd(keep2, get(v, j), take2 * g * g);
            put(v, j, square);
            move = quotientOf(g, rootOf(square) + epsilon);
        } else if (kind == OptimiserKind::adam) {
            const float mean = mulAdd(keep1, get(m, j), take1 * g);
            square = mulAdd(keep2, get(v, j), take2 * g * g);
            put(m, j, mean);
            put(v, j, square);
            move = quotientOf(mean, mulAdd(rootOf(square), correction, epsilon));
        }
        return mulAdd(-rate, move, now);
    }
};

template <class Block>
GANIMEDE_HOST_DEVICE typename ToyProgram<Block>::Descent ToyProgram<Block>::descentOf(const ToyNetwork& net, float clip)
{
    const OptimiserSpec& spec = net.optimiser;
    const bool ofD = isD(net);
    const int at = ofD ? 2 * kAhead - 1 - m_settledOfD : kAhead - 1 - m_settledOfG;
    const Floats settings = m_block.place(m_gan.settings) + at * kSettings;
    const bool adam = spec.kind == OptimiserKind::adam;
    const double keep1 = adam ? spec.beta1 : spec.momentum;
    const double keep2 = adam ? spec.beta2 : spec.decay;
    const auto epsilon = static_cast<float>(spec.epsilon);
    return {spec.kind,
            get(settings, kRate),
            get(settings, kCorrection),
            epsilon > FLT_MIN ? epsilon : FLT_MIN,  // must keep 0 / 0 away
            static_cast<float>(spec.weightDecay),
            1.0f / static_cast<float>(m_gan.batch),
            clip,
            static_cast<float>(keep1),
            static_cast<float>(1.0 - keep1),
            static_cast<float>(keep2),
            static_cast<float>(1.0 - keep2),
            net.chunks,
            net.partialStride,
            m_block.place(net.parameters),
            m_block.place(net.m),
            m_block.place(net.v),
            m_block.place(net.partials),
            net.arrays.average,
            m_block.place(net.average),
            net.arrays.average ? get(settings, kKeep) : 0.0f,
            net.arrays.average ? get(settings, kTake) : 0.0f};
}

template <class Block>
GANIMEDE_HOST_DEVICE bool ToyProgram<Block>::descend(const ToyNetwork& net, float clip)
{
    const Descent descent = descentOf(net, clip);
    const Floats sums = m_block.place(m_gan.sums);
    const int count = net.count;
    const int last = (count + 31) / 32 * 32;
    const int batch = m_gan.batch;
    const bool ofD = isD(net);
    ToyLosses* const losses = m_losses;
    return m_block.any(last + kinds(ofD), [=](int j) {
        if (j < last) {
            return j < count && descent(j);
        }
        const int which = j - last;
        const float mean = meanOf(sums, which, batch);
        if (losses != nullptr) {
            (!ofD ? losses->g : which == 0 ? losses->dReal : which == 1 ? losses->dFake : losses->penalty) = mean;
        }
        return !isFinite(mean);
    });
}

}  // namespace ganimede::toys
