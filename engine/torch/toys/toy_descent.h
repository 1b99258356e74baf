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

    /// Of four parameters; true if one or its mean square is not finite.
    GANIMEDE_HOST_DEVICE bool operator()(int item) const
    {
        const int j = 4 * item;
        const Four now = get4(p, j);
        Four next = stepOf(now, gradientOf(j, now), j);
        bool lost = false;
        for (int t = 0; t < 4; ++t) {
            lost = lost || !isFinite(next.v[t]);
            next.v[t] = next.v[t] < -clip ? -clip : next.v[t] > clip ? clip : next.v[t];
        }
        put4(p, j, next);
        if (hasAverage) {
            Four mean = get4(average, j);
            for (int t = 0; t < 4; ++t) {
                mean.v[t] = mulAdd(keep, mean.v[t], take * next.v[t]);
            }
            put4(average, j, mean);
        }
        return lost || (kind != OptimiserKind::momentum && kind != OptimiserKind::sgd && !hasFiniteSquares(j));
    }
    GANIMEDE_HOST_DEVICE Four gradientOf(int j, const Four& now) const
    {
        Four sum{};
        for (int k = 0; k < chunks; ++k) {
            const Four part = get4(partials, k * partialStride + j);
            for (int t = 0; t < 4; ++t) {
                sum.v[t] += part.v[t];
            }
        }
        for (int t = 0; t < 4; ++t) {
            sum.v[t] = mulAdd(decay, now.v[t], toMean * sum.v[t]);
        }
        return sum;
    }
    /// old becomes keep * old + what.
    GANIMEDE_HOST_DEVICE static Four moved(Floats old, int j, float keep, const Four& what)
    {
        Four mean = get4(old, j);
        for (int t = 0; t < 4; ++t) {
            mean.v[t] = mulAdd(keep, mean.v[t], what.v[t]);
        }
        put4(old, j, mean);
        return mean;
    }
    GANIMEDE_HOST_DEVICE Four stepOf(const Four& now, const Four& g, int j) const
    {
        Four move = g;
        if (kind == OptimiserKind::momentum) {
            move = moved(m, j, keep1, g);
        } else if (kind != OptimiserKind::sgd) {
            const bool adam = kind == OptimiserKind::adam;
            Four squares;
            for (int t = 0; t < 4; ++t) {
                squares.v[t] = take2 * g.v[t] * g.v[t];
                move.v[t] = take1 * g.v[t];
            }
            squares = moved(v, j, keep2, squares);
            move = adam ? moved(m, j, keep1, move) : g;
            for (int t = 0; t < 4; ++t) {
                const float root = rootOf(squares.v[t]);
                move.v[t] = quotientOf(move.v[t], adam ? mulAdd(root, correction, epsilon) : root + epsilon);
            }
        }
        for (int t = 0; t < 4; ++t) {
            move.v[t] = mulAdd(-rate, move.v[t], now.v[t]);
        }
        return move;
    }
    GANIMEDE_HOST_DEVICE bool hasFiniteSquares(int j) const
    {
        const Four squares = get4(v, j);
        return isFinite(squares.v[0]) && isFinite(squares.v[1]) && isFinite(squares.v[2]) && isFinite(squares.v[3]);
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
GANIMEDE_HOST_DEVICE bool ToyProgram<Block>::descend(const ToyNetwork& net, float clip, const Turn& next)
{
    const Descent descent = descentOf(net, clip);
    const Drawing drawing = drawingOf(next);
    const Floats sums = m_block.place(m_gan.sums);
    const int count = net.count / 4;
    const int means = (count + 31) / 32 * 32;  // each kind of work in warps of its own
    const int draws = means + 32;
    const int batch = m_gan.batch;
    const int losses = kinds(isD(net));
    ToyLosses* const kept = m_losses;
    m_isDrawn = next.exists;
    return m_block.any(draws + (next.exists ? drawing.count : 0), [=](int j) {
        if (j < means) {
            return j < count && descent(j);
        }
        if (j >= draws) {
            drawing(j - draws);
            return false;
        }
        return j - means < losses && !keepMean(sums, j - means, losses, batch, kept);
    });
}

template <class Block>
GANIMEDE_HOST_DEVICE bool ToyProgram<Block>::keepMean(Floats sums, int which, int losses, int batch, ToyLosses* kept)
{
    const float mean = meanOf(sums, which, batch);
    if (kept != nullptr) {
        (losses == kinds(false) ? kept->g : which == 0 ? kept->dReal : which == 1 ? kept->dFake : kept->penalty) = mean;
    }
    return isFinite(mean);
}

}  // namespace ganimede::toys
