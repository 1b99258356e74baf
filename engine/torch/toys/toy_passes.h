#pragma once

#include <cstring>

#include "engine/torch/toys/toy_math.h"

/// Passes through a network as phases of a block program. A Block offers
///
///     Floats place(Place)                 where an array stands; Floats + n is an array further on
///     each(n, f)                          f(i) for i in [0, n), in any order, spread over the threads; then a barrier
///     grid(rows, columns, f)              f(row, column) likewise, neighbouring threads at neighbouring columns
///     bool any(n, f)                      each(), and whether an f(i) was true
///
///     Far far(offset)                     in the arena, even where the compiler was told that all places are fast
///
/// and, for its Floats and Far, the functions get, put, get4, put4 and tally. Within a phase no item reads what another
/// one writes, so that every executor computes the same numbers; sums over samples are parted and put together in a
/// fixed order.
namespace ganimede::toys {

GANIMEDE_HOST_DEVICE inline float get(const float* floats, int i)
{
    return floats[i];
}
GANIMEDE_HOST_DEVICE inline void put(float* floats, int i, float value)
{
    floats[i] = value;
}
GANIMEDE_HOST_DEVICE inline Four get4(const float* floats, int i)
{
#ifdef __CUDA_ARCH__
    const float4 four = *reinterpret_cast<const float4*>(floats + i);
    return {{four.x, four.y, four.z, four.w}};
#else
    return {{floats[i], floats[i + 1], floats[i + 2], floats[i + 3]}};
#endif
}
GANIMEDE_HOST_DEVICE inline void put4(float* floats, int i, const Four& value)
{
#ifdef __CUDA_ARCH__
    *reinterpret_cast<float4*>(floats + i) = make_float4(value.v[0], value.v[1], value.v[2], value.v[3]);
#else
    for (int k = 0; k < 4; ++k) {
        floats[i + k] = value.v[k];
    }
#endif
}

/// Adds one to the integer that stands in a float's place. Items of a phase may tally the same one: what they make of
/// it does not depend on their order.
GANIMEDE_HOST_DEVICE inline void tally(float* floats, int i)
{
#ifdef __CUDA_ARCH__
    atomicAdd(reinterpret_cast<unsigned*>(floats + i), 1u);
#elif defined(__SANITIZE_THREAD__)  // who watches threads, of a CPU or of an emulated GPU, sees that this is meant
    __atomic_fetch_add(reinterpret_cast<std::uint32_t*>(floats + i), 1u, __ATOMIC_RELAXED);
#else
    std::uint32_t count;
    std::memcpy(&count, floats + i, sizeof count);
    ++count;
    std::memcpy(floats + i, &count, sizeof count);
#endif
}

// Integers and doubles in floats' places; double i takes up floats 2 i and 2 i + 1.

template <class Floats>
GANIMEDE_HOST_DEVICE inline std::uint32_t getCount(const Floats& floats, int i)
{
    const float held = get(floats, i);
    std::uint32_t count;
    memcpy(&count, &held, sizeof count);
    return count;
}
template <class Floats>
GANIMEDE_HOST_DEVICE inline void clearCount(const Floats& floats, int i)
{
    put(floats, i, 0.0f);
}
template <class Floats>
GANIMEDE_HOST_DEVICE inline double getDouble(const Floats& floats, int i)
{
    const float halves[2] = {get(floats, 2 * i), get(floats, 2 * i + 1)};
    double value;
    memcpy(&value, halves, sizeof value);
    return value;
}
template <class Floats>
GANIMEDE_HOST_DEVICE inline void putDouble(const Floats& floats, int i, double value)
{
    float halves[2];
    memcpy(halves, &value, sizeof value);
    put(floats, 2 * i, halves[0]);
    put(floats, 2 * i + 1, halves[1]);
}

/// Columns of samples, four at a time: `count` from `first` on and, with two halves, as many behind them, each paired
/// with one of the first.
struct Columns {
    int first = 0;
    int count = 0;
    int halves = 1;
};

/// sum.row[u] += w[u] * four samples.
GANIMEDE_HOST_DEVICE inline void addScaled(Rows<4>& sum, const Four& samples, const Four& w)
{
    for (int u = 0; u < 4; ++u) {
        for (int k = 0; k < 4; ++k) {
            sum.row[u].v[k] = mulAdd(samples.v[k], w.v[u], sum.row[u].v[k]);
        }
    }
}

/// Where G's points go beside its own rows, if anywhere: member m's coordinate o of pack i into row m * dimensions + o,
/// column columns + i, of D's inputs.
template <class Floats>
struct HandOver {
    Floats to;
    bool wanted;
    int dimensions;
    int stride;
    Divisor columns;

    GANIMEDE_HOST_DEVICE void operator()(const Four& points, int o, int c) const
    {
        if (wanted && o < dimensions) {
            const int m = columns.quotient(c);
            put4(to, (m * dimensions + o) * stride + c - (m - 1) * columns.value, points);
        }
    }
};

template <class Block>
struct ToyPasses {
    using Floats = typename Block::Floats;
    Block& block;

    /// Layer l's sums for four samples an item, of four outputs or, where there are hardly any, of one: finish(sums,
    /// first output, first column) stores each. Inputs beyond the layer's are zero, and so are their weights.
    template <class Finish>
    GANIMEDE_HOST_DEVICE void multiply(const ToyNetwork& net, Floats parameters, int l, bool biased, Floats from,
                                       int first, int count, const Finish& finish)
    {
        const int inputs = net.layer[l].rows;
        const int columns = net.layer[l].columns;
        const int stride = net.stride;
        const int quads = count / 4;
        const Floats weights = parameters + net.layer[l].weight;
        const Floats bias = parameters + net.layer[l].bias;
        if (net.layer[l].outputs <= 2) {
            const int outputs = net.layer[l].outputs;
            block.grid(columns, quads, [=](int o, int quad) {
                const int c = first + 4 * quad;
                Rows<1> sum{};
                if (o < outputs) {
                    sum = oneOutput(weights + o, biased ? get(bias, o) : 0.0f, from + c, inputs, columns, stride);
                }
                finish(sum, o, c);
            });
            return;
        }
        block.grid(columns / 4, quads, [=](int tile, int quad) {
            const int o = 4 * tile;
            const int c = first + 4 * quad;
            const Four begin = biased ? get4(bias, o) : Four{};
            finish(fourOutputs(weights + o, begin, from + c, inputs, columns, stride), o, c);
        });
    }

    GANIMEDE_HOST_DEVICE static Rows<1> oneOutput(Floats weights, float begin, Floats from, int inputs, int columns,
                                                  int stride)
    {
        Rows<1> sum{{{{begin, begin, begin, begin}}}};
        int i = 0;
#ifdef __CUDA_ARCH__
#pragma unroll 1
#endif
        do {
            for (int j = i; j < i + 4; ++j) {
                const float w = get(weights, j * columns);
                const Four samples = get4(from, j * stride);
                for (int k = 0; k < 4; ++k) {
                    sum.row[0].v[k] = mulAdd(samples.v[k], w, sum.row[0].v[k]);
                }
            }
        } while ((i += 4) < inputs);
        return sum;
    }

    GANIMEDE_HOST_DEVICE static Rows<4> fourOutputs(Floats weights, const Four& begin, Floats from, int inputs,
                                                    int columns, int stride)
    {
        Rows<4> sum;
        for (int u = 0; u < 4; ++u) {
            sum.row[u] = {{begin.v[u], begin.v[u], begin.v[u], begin.v[u]}};
        }
        int i = 0;
        do {
            for (int j = i; j < i + 4; ++j) {
                addScaled(sum, get4(from, j * stride), get4(weights, j * columns));
            }
        } while ((i += 4) < inputs);
        return sum;
    }

    GANIMEDE_HOST_DEVICE void forward(const ToyNetwork& net, Place parameters, int first, int count)
    {
        forward(net, parameters, first, count, HandOver<Floats>{block.place(net.level[0]), false, 0, 0, Divisor(1)});
    }
    GANIMEDE_HOST_DEVICE void forward(const ToyNetwork& net, Place parameters, int first, int count,
                                      const HandOver<Floats>& handOver)
    {
        for (int l = 0; l < net.layers; ++l) {
            const Follow follow = net.layer[l].follow;
            const int outputs = net.layer[l].outputs;
            const int stride = net.stride;
            const float leak = net.leak;
            const bool isLast = l + 1 == net.layers;
            const Floats to = block.place(net.level[l + 1]);
            multiply(net, block.place(parameters), l, true, block.place(net.level[l]), first, count,
                     [=](const auto& sums, int o, int c) {
                         const auto active = followed(follow, leak, sums);
                         for (int u = 0; u < active.kCount; ++u) {
                             put4(to, (o + u) * stride + c, o + u < outputs ? active.row[u] : Four{});
                         }
                         // Points have few coordinates, which are worked on one at a time.
                         if (active.kCount == 1 && isLast) {
                             handOver(active.row[0], o, c);
                         }
                     });
        }
    }

    /// Takes the gradient at `from` by layer l's outputs (before its activation) back to its inputs, at `to`, through
    /// the activation that made them and stands at `at`; `to` may be `at`.
    GANIMEDE_HOST_DEVICE void back(const ToyNetwork& net, int l, Place fromPlace, Place toPlace, Follow follow,
                                   Place atPlace, int first, int count)
    {
        const int columns = net.layer[l].columns;
        const int stride = net.stride;
        const float leak = net.leak;
        const Floats weights = block.place(net.parameters) + net.layer[l].weight;
        const Floats from = block.place(fromPlace);
        const Floats to = block.place(toPlace);
        const Floats at = block.place(atPlace);
        block.grid(net.layer[l].rows / 4, count / 4, [=](int tile, int quad) {
            const int k = 4 * tile * stride + first + 4 * quad;
            const Rows<4> sum = fourInputs(weights + 4 * tile * columns, from + (first + 4 * quad), columns, stride);
            Rows<4> a{};
            if (follow != Follow::nothing) {
                a = rowsAt(at + k, stride);
            }
            const Rows<4> gradient = followedBack(follow, leak, sum, a);
            for (int u = 0; u < 4; ++u) {
                put4(to, k + u * stride, gradient.row[u]);
            }
        });
    }

    GANIMEDE_HOST_DEVICE static Rows<4> rowsAt(Floats from, int stride)
    {
        return {{get4(from, 0), get4(from, stride), get4(from, 2 * stride), get4(from, 3 * stride)}};
    }

    GANIMEDE_HOST_DEVICE static Rows<4> fourInputs(Floats weights, Floats from, int columns, int stride)
    {
        Rows<4> sum{};
        int o = 0;
        do {
            const Rows<4> w = rowsAt(weights + o, columns);
            for (int k = 0; k < 4; ++k) {
                addScaled(sum, get4(from, (o + k) * stride),
                          {{w.row[0].v[k], w.row[1].v[k], w.row[2].v[k], w.row[3].v[k]}});
            }
        } while ((o += 4) < columns);
        return sum;
    }

    /// What the sums of a layer's gradient are made of: delta[o] times (weight * a + u)[i].
    struct Source {
        Place delta;
        Place a;       ///< the layer's inputs; unused without them
        Place u;       ///< how they move along D's gradient; likewise
        Place weight;  ///< a row: of each sample, for a and the biases; without it 1
        bool hasA = true;
        bool hasU = false;
        bool hasWeight = false;
        bool accumulate = false;  ///< onto what the parts hold
    };

    /// The sums of a layer's gradient over the columns, in net.chunks parts; extra(i) for i < extras beside it.
    template <bool kPlain, class Extra>
    GANIMEDE_HOST_DEVICE void gradient(const ToyNetwork& net, int l, const Source& source, const Columns& over,
                                       int extras, const Extra& extra)
    {
        const ToyLayer& layer = net.layer[l];
        const Divisor inputTiles(layer.rows / 4);
        const int weightItems = (layer.columns / 4 * inputTiles.value) << net.chunkShift;
        const int biasItems = source.hasA ? layer.columns / 4 << net.chunkShift : 0;
        const Sums<kPlain> sums{block.place(source.delta),
                                block.place(source.a),
                                block.place(source.u),
                                block.place(source.weight),
                                block.place(net.partials),
                                source.hasA,
                                source.hasU,
                                source.hasWeight,
                                source.accumulate,
                                net.stride,
                                net.chunks,
                                over};
        const int chunkShift = net.chunkShift;
        const int partialStride = net.partialStride;
        const int columns = layer.columns;
        const int weight = layer.weight;
        const int bias = layer.bias;
        block.each(weightItems + biasItems + extras, [=](int item) {
            const int k = item & ((1 << chunkShift) - 1);
            if (item < weightItems) {
                const int tile = item >> chunkShift;
                const int outputTile = inputTiles.quotient(tile);
                const int i = 4 * (tile - outputTile * inputTiles.value);
                const int o = 4 * outputTile;
                sums.ofWeights(k, o, i, k * partialStride + weight + i * columns + o, columns);
            } else if (item < weightItems + biasItems) {
                const int o = 4 * ((item - weightItems) >> chunkShift);
                sums.ofBiases(k, o, k * partialStride + bias + o);
            } else {
                extra(item - weightItems - biasItems);
            }
        });
    }

    /// Plain ones are of delta times a.
    template <bool kPlain>
    struct Sums {
        Floats delta;
        Floats a;
        Floats u;
        Floats weight;
        Floats partials;
        bool hasA;
        bool hasU;
        bool hasWeight;
        bool accumulate;
        int stride;
        int chunks;
        Columns over;

        GANIMEDE_HOST_DEVICE Four input(int row, int c, const Four& scale) const
        {
            if constexpr (kPlain) {
                return get4(a, row * stride + c);
            }
            Four in{{0, 0, 0, 0}};
            if (hasA) {
                in = get4(a, row * stride + c);
                for (int t = 0; t < 4; ++t) {
                    in.v[t] = scale.v[t] * in.v[t];
                }
            }
            if (hasU) {
                const Four along = get4(u, row * stride + c);
                for (int t = 0; t < 4; ++t) {
                    in.v[t] += along.v[t];
                }
            }
            return in;
        }
        GANIMEDE_HOST_DEVICE Four scaleOf(int c) const
        {
            return !kPlain && hasWeight ? get4(weight, c) : Four{{1, 1, 1, 1}};
        }
        GANIMEDE_HOST_DEVICE void store(int at, Four sum) const
        {
            if (!kPlain && accumulate) {
                const Four before = get4(partials, at);
                for (int k = 0; k < 4; ++k) {
                    sum.v[k] += before.v[k];
                }
            }
            put4(partials, at, sum);
        }
        /// Four samples: of each four outputs' deltas and four inputs.
        struct Samples {
            Four d[4];
            Four in[4];
        };
        GANIMEDE_HOST_DEVICE Samples samples(int o, int i, int c) const
        {
            Samples four;
            const Four scale = scaleOf(c);
            for (int x = 0; x < 4; ++x) {
                four.d[x] = get4(delta, (o + x) * stride + c);
            }
            for (int y = 0; y < 4; ++y) {
                four.in[y] = input(i + y, c, scale);
            }
            return four;
        }
        GANIMEDE_HOST_DEVICE static void add(Four (&sum)[4], const Samples& four, int t)
        {
            for (int y = 0; y < 4; ++y) {
                for (int x = 0; x < 4; ++x) {
                    sum[y].v[x] = mulAdd(four.in[y].v[t], four.d[x].v[t], sum[y].v[x]);
                }
            }
        }
        // Both halves of a pair follow each other: what a critic's +1 and -1 cancel is then exactly zero.
        GANIMEDE_HOST_DEVICE void ofWeights(int k, int o, int i, int at, int columns) const
        {
            Four sum[4] = {};
            const bool paired = over.halves == 2;
            for (int c = over.first + 4 * k; c < over.first + over.count; c += 4 * chunks) {
                const Samples first = samples(o, i, c);
                if (paired) {
                    const Samples second = samples(o, i, c + over.count);
                    for (int t = 0; t < 4; ++t) {
                        add(sum, first, t);
                        add(sum, second, t);
                    }
                } else {
                    for (int t = 0; t < 4; ++t) {
                        add(sum, first, t);
                    }
                }
            }
            for (int y = 0; y < 4; ++y) {
                store(at + y * columns, sum[y]);
            }
        }
        GANIMEDE_HOST_DEVICE Rows<4> scaledDeltas(int o, int c) const
        {
            Rows<4> four = rowsAt(delta + (o * stride + c), stride);
            if (!kPlain && hasWeight) {
                const Four scale = get4(weight, c);
                for (int x = 0; x < 4; ++x) {
                    for (int t = 0; t < 4; ++t) {
                        four.row[x].v[t] = rounded(scale.v[t], four.row[x].v[t]);
                    }
                }
            }
            return four;
        }
        GANIMEDE_HOST_DEVICE static void addOne(Four& sum, const Rows<4>& four, int t)
        {
            for (int x = 0; x < 4; ++x) {
                sum.v[x] += four.row[x].v[t];
            }
        }
        GANIMEDE_HOST_DEVICE void ofBiases(int k, int o, int at) const
        {
            Four sum{};
            const bool paired = over.halves == 2;
            for (int c = over.first + 4 * k; c < over.first + over.count; c += 4 * chunks) {
                const Rows<4> first = scaledDeltas(o, c);
                const Rows<4> second = paired ? scaledDeltas(o, c + over.count) : Rows<4>{};
                for (int t = 0; t < 4; ++t) {
                    addOne(sum, first, t);
                    if (paired) {
                        addOne(sum, second, t);
                    }
                }
            }
            store(at, sum);
        }
    };

    /// Gradients take the place of the activations they belong to, from the last layer down to the first, and the
    /// parameters' are summed up.
    template <class Extra>
    GANIMEDE_HOST_DEVICE void backward(const ToyNetwork& net, const Columns& over, int extras, const Extra& extra)
    {
        for (int l = net.layers - 1; l >= 0; --l) {
            Source source;
            source.delta = net.level[l + 1];
            source.a = net.level[l];
            gradient<true>(net, l, source, over, l == 0 ? extras : 0, extra);
            if (l > 0) {
                back(net, l, net.level[l + 1], net.level[l], net.layer[l - 1].follow, net.level[l], over.first,
                     over.halves * over.count);
            }
        }
    }
};

}  // namespace ganimede::toys
