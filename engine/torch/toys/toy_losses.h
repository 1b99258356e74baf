#pragma once

#include "engine/torch/toys/toy_program.h"

/// Of the block program: the losses and their derivatives. Included by toy_program.h alone.
namespace ganimede::toys {

template <class Block>
GANIMEDE_HOST_DEVICE auto ToyProgram<Block>::pairJudge()
{
    const Floats scores = m_block.place(m_gan.discriminator.level[m_gan.discriminator.layers]);
    const Floats losses = m_block.place(m_gan.losses);
    const Floats penalties = m_block.place(m_gan.penalties);
    const ObjectiveKind kind = m_gan.objective.kind;
    const auto smoothing = static_cast<float>(m_gan.remedies.labelSmoothing);
    const int batch = m_gan.batch;
    const int columns = m_gan.columns;
    return [=](int i) {
        if (i >= batch) {
            put(scores, i, 0.0f);
            put(scores, columns + i, 0.0f);
            return;
        }
        const float real = get(scores, i);
        const float fake = get(scores, columns + i);
        const PairLosses<float> loss = lossesOfPair(kind, smoothing, real, fake);
        put(scores, i, loss.real.derivative);
        put(scores, columns + i, loss.fake.derivative);
        put(losses, i, loss.real.value);
        put(losses, columns + i, loss.fake.value);
        put(penalties, i, 0.0f);
    };
}

template <class Block>
GANIMEDE_HOST_DEVICE auto ToyProgram<Block>::fakeJudge()
{
    const Floats scores = m_block.place(m_gan.discriminator.level[m_gan.discriminator.layers]);
    const Floats losses = m_block.place(m_gan.losses);
    const ObjectiveKind kind = m_gan.objective.kind;
    const int batch = m_gan.batch;
    const int columns = m_gan.columns;
    return [=](int i) {
        if (i >= batch) {
            put(scores, columns + i, 0.0f);
            return;
        }
        const float real = isPaired(kind) ? get(scores, i) : 0.0f;
        const SampleLoss<float> loss = lossOfGenerator(kind, get(scores, columns + i), real);
        put(scores, columns + i, loss.derivative);
        put(losses, i, loss.value);
    };
}

template <class Block>
GANIMEDE_HOST_DEVICE void ToyProgram<Block>::judge(const Turn& turn)
{
    const Settling settling = settlingOf(turn);
    ToyLosses* const cleared = m_isFresh ? m_losses : nullptr;
    m_isFresh = false;
    const int columns = m_gan.columns;
    const int last = (columns + 31) / 32 * 32;  // what takes longer in a warp of its own, beside the others
    const int items = settling.count > 0 ? last + settling.count : columns;
    const auto beside = [=](int i) {
        if (i == 0 && cleared != nullptr) {
            *cleared = {NAN, NAN, NAN, NAN};
        }
        if (i >= last) {
            settling(i - last);
        }
        return i < columns;
    };
    if (turn.ofD) {
        const auto ofPair = pairJudge();
        m_block.each(items, [=](int i) {
            if (beside(i)) {
                ofPair(i);
            }
        });
    } else {
        const auto ofFake = fakeJudge();
        m_block.each(items, [=](int i) {
            if (beside(i)) {
                ofFake(i);
            }
        });
    }
}

/// Item i is part i % kLossParts of loss i / kLossParts.
template <class Block>
struct ToyProgram<Block>::LossParts {
    Floats losses;
    Floats penalties;
    Floats sums;
    int batch;
    int columns;

    GANIMEDE_HOST_DEVICE void operator()(int item) const
    {
        const int which = item / kLossParts;
        sumPart(which == 0 ? losses : which == 1 ? losses + columns : penalties, sums, which, item % kLossParts, batch);
    }
};

template <class Block>
GANIMEDE_HOST_DEVICE typename ToyProgram<Block>::LossParts ToyProgram<Block>::lossParts()
{
    return {m_block.place(m_gan.losses), m_block.place(m_gan.penalties), m_block.place(m_gan.sums), m_gan.batch,
            m_gan.columns};
}

template <class Block>
GANIMEDE_HOST_DEVICE void ToyProgram<Block>::sumPart(Floats row, Floats sums, int which, int part, int batch)
{
    float sum = 0;
    for (int i = part; i < batch; i += kLossParts) {
        sum += get(row, i);
    }
    put(sums, which * kLossParts + part, sum);
}

template <class Block>
GANIMEDE_HOST_DEVICE float ToyProgram<Block>::meanOf(Floats sums, int which, int batch)
{
    double sum[4] = {};  // four chains, whose additions need not wait for each other
    for (int part = 0; part < kLossParts; part += 4) {
        const Four parts = get4(sums, which * kLossParts + part);
        for (int k = 0; k < 4; ++k) {
            sum[k] += static_cast<double>(parts.v[k]);
        }
    }
    return static_cast<float>((sum[0] + sum[1] + (sum[2] + sum[3])) / batch);
}

}  // namespace ganimede::toys
