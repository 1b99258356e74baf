#pragma once

#include "engine/torch/toys/toy_program.h"

/// Of the block program: looking at the networks. Included by toy_program.h alone.
namespace ganimede::toys {

template <class Block>
template <class From>
GANIMEDE_HOST_DEVICE void ToyProgram<Block>::takeRows(const From& from, int components, int inputs, int rows,
                                                      const ToyNetwork& net)
{
    const Floats to = m_block.place(net.level[0]);
    const int stride = net.stride;
    m_block.grid(inputs, fours(rows),
                 [=](int j, int i) { put(to, j * stride + i, i < rows ? from(i, j % components) : 0.0f); });
}

template <class Block>
template <class To>
GANIMEDE_HOST_DEVICE void ToyProgram<Block>::giveGenerated(int rows, const To& to)
{
    const ToyNetwork& net = m_gan.generator;
    m_passes.forward(net, net.arrays.average ? net.average : net.parameters, 0, fours(rows));
    const Floats from = m_block.place(net.level[net.layers]);
    const int stride = net.stride;
    m_block.grid(m_gan.dimensions, rows, [=](int c, int i) { to(i, c, get(from, c * stride + i)); });
}

template <class Block>
template <class From, class To>
GANIMEDE_HOST_DEVICE void ToyProgram<Block>::generate(const From& z, int rows, const To& to)
{
    takeRows(z, m_gan.latent.dimensions, m_gan.latent.dimensions, rows, m_gan.generator);
    giveGenerated(rows, to);
}

template <class Block>
template <class To>
GANIMEDE_HOST_DEVICE void ToyProgram<Block>::generateDrawn(const Stream& latent, int first, int rows, const To& to)
{
    const ToyGan* const gan = &m_gan;
    const Floats z = m_block.place(m_gan.generator.level[0]);
    const int stride = m_gan.generator.stride;
    m_block.grid(m_gan.latent.dimensions, (rows + 3) / 4, [=](int j, int quad) {
        const Four four = latentsOf(*gan, latent.row(static_cast<std::uint32_t>(j)), first / 4 + quad);
        put4(z, j * stride + 4 * quad, four);
    });
    giveGenerated(rows, to);
}

template <class Block>
template <class From, class To>
GANIMEDE_HOST_DEVICE void ToyProgram<Block>::score(const From& points, int rows, const To& to)
{
    const ToyNetwork& net = m_gan.discriminator;
    takeRows(points, m_gan.dimensions, m_gan.inputs(), rows, net);
    m_passes.forward(net, net.parameters, 0, fours(rows));
    const Floats from = m_block.place(net.level[net.layers]);
    m_block.each(rows, [=](int i) { to(i, get(from, i)); });
}

template <class Block>
template <class From, class To>
GANIMEDE_HOST_DEVICE void ToyProgram<Block>::gradient(const From& points, float realScore, int rows, const To& to)
{
    const ToyNetwork& net = m_gan.discriminator;
    takeRows(points, m_gan.dimensions, m_gan.inputs(), rows, net);
    m_passes.forward(net, net.parameters, 0, fours(rows));
    const Floats scores = m_block.place(net.level[net.layers]);
    const ObjectiveKind kind = m_gan.objective.kind;
    m_block.each(fours(rows), [=](int i) { put(scores, i, generatorSlope(kind, get(scores, i), realScore)); });
    backToInputs(0, fours(rows));
    const Floats from = m_block.place(net.level[0]);
    const int dimensions = m_gan.dimensions;
    const int pack = m_gan.pack;
    const int stride = net.stride;
    m_block.grid(dimensions, rows, [=](int c, int i) {
        float sum = 0;  // all members of the pack move together
        for (int m = 0; m < pack; ++m) {
            sum += get(from, (m * dimensions + c) * stride + i);
        }
        to(i, c, sum);
    });
}

template <class Block>
GANIMEDE_HOST_DEVICE void ToyProgram<Block>::look(ToyView view, const float* from, float* to, float realScore,
                                                  int first, int rows)
{
    const int components = view == ToyView::generate ? m_gan.latent.dimensions : m_gan.dimensions;
    const int dimensions = m_gan.dimensions;
    const auto rowsOf = [=](int i, int j) { return from[static_cast<std::size_t>(first + i) * components + j]; };
    const auto keep = [=](int i, int c, float value) {
        to[static_cast<std::size_t>(first + i) * dimensions + c] = value;
    };
    if (view == ToyView::generate) {
        generate(rowsOf, rows, keep);
    } else if (view == ToyView::score) {
        score(rowsOf, rows, [=](int i, float value) { to[first + i] = value; });
    } else {
        gradient(rowsOf, realScore, rows, keep);
    }
}

}  // namespace ganimede::toys
