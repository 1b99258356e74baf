#pragma once

#include "engine/torch/toys/toy_program.h"

/// Of the block program: the losses and their derivatives. Included by toy_program.h alone.
namespace ganimede::toys {

template <class Block>
GANIMEDE_HOST_DEVICE void ToyProgram<Block>::judgePairs()
{
    const ToyNetwork& d = m_gan.discriminator;
    const Floats scores = m_block.place(d.level[d.layers]);
    const Floats losses = m_block.place(m_gan.losses);
    const Floats penalties = m_block.place(m_gan.penalties);
    const ObjectiveKind kind = m_gan.objective.kind;
    const auto smoothing = static_cast<float>(m_gan.remedies.labelSmoothing);
    const int batch = m_gan.batch;
    m_block.each(batch, [=](int i) {
        const float real = get(scores, i);
        const float fake = get(scores, batch + i);
        ToyLoss onReal, onFake;
        if (isPaired(kind)) {
            const ToyLoss loss = softplus(fake - real);
            onReal = {0.5f * loss.value, -loss.derivative};
            onFake = {0.5f * loss.value, loss.derivative};
        } else {
            onReal = lossOnReal(kind, smoothing, real);
            onFake = lossOnFake(kind, fake);
        }
        put(scores, i, onReal.derivative);
        put(scores, batch + i, onFake.derivative);
        put(losses, i, onReal.value);
        put(losses, batch + i, onFake.value);
        put(penalties, i, 0.0f);
    });
}

template <class Block>
GANIMEDE_HOST_DEVICE void ToyProgram<Block>::judgeFakes()
{
    const ToyNetwork& d = m_gan.discriminator;
    const Floats scores = m_block.place(d.level[d.layers]);
    const Floats losses = m_block.place(m_gan.losses);
    const ObjectiveKind kind = m_gan.objective.kind;
    const int batch = m_gan.batch;
    m_block.each(batch, [=](int i) {
        const float fake = get(scores, batch + i);
        ToyLoss loss;
        if (isPaired(kind)) {
            loss = softplus(get(scores, i) - fake);
            loss.derivative = -loss.derivative;
        } else {
            loss = lossOfGenerator(kind, fake);
        }
        put(scores, batch + i, loss.derivative);
        put(losses, i, loss.value);
    });
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
    double sum = 0;
    for (int part = 0; part < kLossParts; ++part) {
        sum += static_cast<double>(get(sums, which * kLossParts + part));
    }
    return static_cast<float>(sum / batch);
}

}  // namespace ganimede::toys
