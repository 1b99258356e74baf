#pragma once

#include "engine/torch/toys/toy_program.h"

/// Of the block program: what an update draws and looks at. Included by toy_program.h alone.
namespace ganimede::toys {

template <class Block>
GANIMEDE_HOST_DEVICE Four ToyProgram<Block>::latentsOf(const ToyGan& gan, const Stream& source, int quad)
{
    const PhiloxBlock words = wordsOf(source, static_cast<std::uint32_t>(quad));
    if (gan.latent.kind == LatentKind::gaussian) {
        const NormalPair a = normalsOf(words[0], words[1]);
        const NormalPair b = normalsOf(words[2], words[3]);
        return {{a.first, a.second, b.first, b.second}};
    }
    Four four;
    for (int t = 0; t < 4; ++t) {
        four.v[t] = mulAdd(2.0f, uniformOf(words[t]), -1.0f);
    }
    return four;
}

template <class Block>
GANIMEDE_HOST_DEVICE void ToyProgram<Block>::drawLatents(const ToyGan& gan, const Stream& source, int row, int quad,
                                                         Floats to)
{
    const Four four = latentsOf(gan, source.row(static_cast<std::uint32_t>(row)), quad);
    const int member = row / gan.latent.dimensions;
    const int j = row % gan.latent.dimensions;
    put4(to, j * gan.generator.stride + member * gan.columns + 4 * quad, four);
}

template <class Block>
GANIMEDE_HOST_DEVICE Four ToyProgram<Block>::noiseOf(float deviation, const Stream& source, int quad)
{
    const PhiloxBlock words = wordsOf(source, static_cast<std::uint32_t>(quad));
    const NormalPair a = normalsOf(words[0], words[1]);
    const NormalPair b = normalsOf(words[2], words[3]);
    return {{deviation * a.first, deviation * a.second, deviation * b.first, deviation * b.second}};
}

template <class Block>
GANIMEDE_HOST_DEVICE void ToyProgram<Block>::gatherReals(const ToyMember& member, const Stream& choice,
                                                         const Stream& noise, float deviation, int m, int quad,
                                                         Floats to)
{
    const ToyGan& gan = member.gan;
    const PhiloxBlock words = wordsOf(choice.row(static_cast<std::uint32_t>(m)), static_cast<std::uint32_t>(quad));
    for (int c = 0; c < gan.dimensions; ++c) {
        const int row = m * gan.dimensions + c;
        const float* const from = c == 0 ? member.x : member.y;
        Four shift{{0, 0, 0, 0}};
        if (deviation > 0) {
            shift = noiseOf(deviation, noise.row(static_cast<std::uint32_t>(row)), quad);
        }
        for (int t = 0; t < 4; ++t) {
            shift.v[t] += from[indexOf(words[t], member.points)];
        }
        put4(to, row * gan.discriminator.stride + 4 * quad, shift);
    }
}

template <class Block>
struct ToyProgram<Block>::Drawing {
    const ToyMember* member;
    Stream latent, choice, noise;
    Floats z, points;
    float deviation;
    Divisor quads;
    int latents, count;

    GANIMEDE_HOST_DEVICE void operator()(int item) const
    {
        const bool ofLatents = item < latents;
        const int number = ofLatents ? item : item - latents;
        const int row = quads.quotient(number);
        const int quad = number - row * quads.value;
        if (ofLatents) {
            drawLatents(member->gan, latent, row, quad, z);
        } else {
            gatherReals(*member, choice, noise, deviation, row, quad, points);
        }
    }
};

template <class Block>
GANIMEDE_HOST_DEVICE typename ToyProgram<Block>::Drawing ToyProgram<Block>::drawingOf(const Turn& turn) const
{
    const std::uint64_t key = updateKey(turn.step, turn.u);
    const bool reals = turn.ofD || isPaired(m_gan.objective.kind);
    const Divisor quads(m_gan.columns / 4);
    const int latents = m_gan.pack * m_gan.latent.dimensions * quads.value;
    return {&m_member,
            stream(turn.ofD ? streams::kLatentForD : streams::kLatentForG, key),
            stream(turn.ofD ? streams::kBatchReal : streams::kBatchRealForG, key),
            stream(turn.ofD ? streams::kNoiseReal : streams::kNoiseRealForG, key),
            m_block.place(m_gan.generator.level[0]),
            m_block.place(m_gan.discriminator.level[0]),
            noiseIn(turn.step),
            quads,
            latents,
            latents + (reals ? m_gan.pack * quads.value : 0)};
}

template <class Block>
struct ToyProgram<Block>::Settling {
    const ToyGan* gan;
    const ToyNetwork* net;
    std::int64_t t;
    Turn turn;
    Floats settings;
    int count;

    GANIMEDE_HOST_DEVICE void operator()(int ahead) const
    {
        settle(*gan, *net, t + ahead, turn.step + (turn.u + ahead) / net->updates, settings + ahead * kSettings);
    }
};

template <class Block>
GANIMEDE_HOST_DEVICE typename ToyProgram<Block>::Settling ToyProgram<Block>::settlingOf(const Turn& turn)
{
    m_progress.discriminatorUpdates += turn.ofD ? 1 : 0;
    m_progress.generatorUpdates += turn.ofD ? 0 : 1;
    const int left = turn.ofD ? m_settledOfD : m_settledOfG;
    const int settled = (left == 0 ? kAhead : left) - 1;
    m_settledOfD = turn.ofD ? settled : m_settledOfD;
    m_settledOfG = turn.ofD ? m_settledOfG : settled;
    return {&m_gan,
            turn.ofD ? &m_gan.discriminator : &m_gan.generator,
            turn.ofD ? m_progress.discriminatorUpdates : m_progress.generatorUpdates,
            turn,
            m_block.place(m_gan.settings) + (turn.ofD ? kAhead * kSettings : 0),
            left == 0 ? kAhead : 0};
}

template <class Block>
GANIMEDE_HOST_DEVICE void ToyProgram<Block>::settle(const ToyGan& gan, const ToyNetwork& net, std::int64_t t,
                                                    std::int64_t step, Floats settings)
{
    double rate = net.optimiser.learningRate * scheduledFactor(gan.schedule, step);
    double correction = 1;
    if (net.optimiser.kind == OptimiserKind::adam) {
        rate /= 1.0 - pow(net.optimiser.beta1, static_cast<double>(t));
        correction = 1.0 / sqrt(1.0 - pow(net.optimiser.beta2, static_cast<double>(t)));
    }
    put(settings, kRate, static_cast<float>(rate));
    put(settings, kCorrection, static_cast<float>(correction));
    if (net.arrays.average) {
        const double keep = keptByAverage(gan.remedies, t);
        put(settings, kKeep, static_cast<float>(keep));
        put(settings, kTake, static_cast<float>(1.0 - keep));
    }
}

template <class Block>
GANIMEDE_HOST_DEVICE void ToyProgram<Block>::disturbFakes(const Stream& noise)
{
    const Floats fakes = m_block.place(m_gan.discriminator.level[0]);
    const int columns = m_gan.columns;
    const int stride = m_gan.discriminator.stride;
    const float deviation = m_noise;
    m_block.grid(m_gan.inputs(), columns / 4, [=](int row, int quad) {
        const int k = row * stride + columns + 4 * quad;
        const Four shift = noiseOf(deviation, noise.row(static_cast<std::uint32_t>(row)), quad);
        Four points = get4(fakes, k);
        for (int t = 0; t < 4; ++t) {
            points.v[t] += shift.v[t];
        }
        put4(fakes, k, points);
    });
}

}  // namespace ganimede::toys
