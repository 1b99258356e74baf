#pragma once

#include "engine/torch/toys/toy_program.h"

/// Of the block program: penalties on D's gradient; fused_penalty-inl.h has the argument. Included by toy_program.h
/// alone.
namespace ganimede::toys {

template <class Block>
GANIMEDE_HOST_DEVICE void ToyProgram<Block>::takeSlopes(int halves)
{
    const ToyNetwork& d = m_gan.discriminator;
    const int last = d.layers;
    const Floats top = m_block.place(m_gan.slopes[last]);
    const int stride = d.stride;
    const int batch = m_gan.batch;
    const int columns = m_gan.columns;
    const int count = halves * columns;
    m_block.grid(4, count, [=](int row, int c) {
        const bool counts = row == 0 && (c < columns ? c : c - columns) < batch;
        put(top, row * stride + c, counts ? 1.0f : 0.0f);
    });
    for (int l = last - 1; l > 0; --l) {
        m_passes.back(d, l, m_gan.slopes[l + 1], m_gan.slopes[l], d.layer[l - 1].follow, d.level[l], 0, count);
    }
    m_passes.back(d, 0, m_gan.slopes[1], m_gan.tangents[0], Follow::nothing, d.level[0], 0, count);
}

template <class Block>
GANIMEDE_HOST_DEVICE void ToyProgram<Block>::penalise(bool unitSlope, float onReal, float onFake, int halves)
{
    const Floats g = m_block.place(m_gan.tangents[0]);
    const Floats penalties = m_block.place(m_gan.penalties);
    const int stride = m_gan.discriminator.stride;
    const int inputs = m_gan.inputs();
    const int columns = m_gan.columns;
    m_block.each(m_gan.batch, [=](int i) {
        float total = get(penalties, i);
        for (int half = 0; half < halves; ++half) {
            const int c = half * columns + i;
            const float strength = half == 0 ? onReal : onFake;
            float square = 0;
            for (int row = 0; row < inputs; ++row) {
                const float x = get(g, row * stride + c);
                square = mulAdd(x, x, square);
            }
            float factor = strength;
            if (unitSlope) {
                const float norm = sqrtf(square);
                const float off = norm - 1.0f;
                total = mulAdd(strength * off, off, total);
                // A gradient of zero has no direction; PyTorch takes zero there too.
                factor = 2.0f * strength * (norm == 0 ? 0.0f : off / norm);
            } else {
                total = mulAdd(strength * square, 0.5f, total);
            }
            for (int row = 0; row < inputs; ++row) {
                put(g, row * stride + c, factor * get(g, row * stride + c));
            }
        }
        put(penalties, i, total);
    });
}

template <class Block>
GANIMEDE_HOST_DEVICE void ToyProgram<Block>::penalisedGradient(const Columns& over, bool byScores)
{
    const ToyNetwork& d = m_gan.discriminator;
    const int stride = d.stride;
    for (int l = 0; l < d.layers; ++l) {
        if (l + 1 < d.layers) {
            const Floats to = m_block.place(m_gan.tangents[l + 1]);
            const Floats at = m_block.place(d.level[l + 1]);
            const Follow follow = d.layer[l].follow;
            const float leak = d.leak;
            m_passes.multiply(d, m_block.place(d.parameters), l, false, m_block.place(m_gan.tangents[l]), over.first,
                              over.halves * over.count, [=](const auto& sums, int o, int c) {
                                  auto a = sums;
                                  for (int u = 0; u < a.kCount; ++u) {
                                      a.row[u] = get4(at, (o + u) * stride + c);
                                  }
                                  a = followedBack(follow, leak, sums, a);
                                  for (int u = 0; u < a.kCount; ++u) {
                                      put4(to, (o + u) * stride + c, a.row[u]);
                                  }
                              });
        }
        typename ToyPasses<Block>::Source source;
        source.delta = m_gan.slopes[l + 1];
        source.a = d.level[l];
        source.u = m_gan.tangents[l];
        source.weight = d.level[d.layers];
        source.hasA = source.hasWeight = byScores;
        source.hasU = true;
        source.accumulate = !byScores;
        m_passes.template gradient<false>(d, l, source, over, 0, [](int) {});
    }
}

template <class Block>
GANIMEDE_HOST_DEVICE void ToyProgram<Block>::mix(const Stream& source)
{
    const Floats points = m_block.place(m_gan.discriminator.level[0]);
    const int stride = m_gan.discriminator.stride;
    const int inputs = m_gan.inputs();
    const int columns = m_gan.columns;
    m_block.each(columns / 4, [=](int quad) {
        const PhiloxBlock words = wordsOf(source, static_cast<std::uint32_t>(quad));
        for (int row = 0; row < inputs; ++row) {
            const int k = row * stride + 4 * quad;
            Four real = get4(points, k);
            const Four fake = get4(points, k + columns);
            for (int t = 0; t < 4; ++t) {
                real.v[t] = mulAdd(uniformOf(words[t]), real.v[t] - fake.v[t], fake.v[t]);
            }
            put4(points, k, real);
        }
    });
}

}  // namespace ganimede::toys
