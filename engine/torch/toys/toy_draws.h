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
GANIMEDE_HOST_DEVICE void ToyProgram<Block>::draw(const ToyNetwork& net, bool reals, std::int64_t step, int update)
{
    const bool ofD = isD(net);
    m_progress.discriminatorUpdates += ofD ? 1 : 0;
    m_progress.generatorUpdates += ofD ? 0 : 1;
    const std::int64_t t = ofD ? m_progress.discriminatorUpdates : m_progress.generatorUpdates;
    const bool settles = (ofD ? m_settledOfD : m_settledOfG) == 0;
    const int settled = (settles ? kAhead : ofD ? m_settledOfD : m_settledOfG) - 1;
    m_settledOfD = ofD ? settled : m_settledOfD;
    m_settledOfG = ofD ? m_settledOfG : settled;
    const Divisor quads(m_gan.columns / 4);
    const int latents = m_gan.pack * m_gan.latent.dimensions * quads.value;
    const int all = latents + (reals ? m_gan.pack * quads.value : 0);
    const int last = (all + 31) / 32 * 32;  // in a warp of its own, beside the others
    const Stream latent = stream(ofD ? streams::kLatentForD : streams::kLatentForG, m_key);
    const Stream choice = stream(ofD ? streams::kBatchReal : streams::kBatchRealForG, m_key);
    const Stream noise = stream(ofD ? streams::kNoiseReal : streams::kNoiseRealForG, m_key);
    const ToyMember* const member = &m_member;
    const ToyNetwork* const network = &net;
    const Floats z = m_block.place(m_gan.generator.level[0]);
    const Floats points = m_block.place(m_gan.discriminator.level[0]);
    const Floats settings = m_block.place(m_gan.settings) + (ofD ? kAhead * kSettings : 0);
    const float deviation = m_noise;
    ToyLosses* const cleared = m_isFresh ? m_losses : nullptr;
    m_isFresh = false;
    m_block.each(settles ? last + kAhead : all, [=](int item) {
        const int row = quads.quotient(item < latents ? item : item - latents);
        const int quad = (item < latents ? item : item - latents) - row * quads.value;
        if (item == 0 && cleared != nullptr) {
            *cleared = {NAN, NAN, NAN, NAN};
        }
        if (item < latents) {
            drawLatents(member->gan, latent, row, quad, z);
        } else if (item < all) {
            gatherReals(*member, choice, noise, deviation, row, quad, points);
        } else if (item >= last) {
            const int ahead = item - last;
            settle(member->gan, *network, t + ahead, step + (update + ahead) / network->updates,
                   settings + ahead * kSettings);
        }
    });
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
