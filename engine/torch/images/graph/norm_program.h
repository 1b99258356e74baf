#pragma once

#include <cmath>
#include <cstdint>

#include "engine/core/philox.h"
#include "engine/torch/images/graph/number_pack.h"

/// Batch norm (Ioffe and Szegedy 2015) by the batch's own statistics together with the ReLU or leaky ReLU behind it,
/// for a device's blocks and for the host. What is normed are rows of channels, (rows, channels) in memory: pictures
/// that lie channels last, or what a linear layer makes.
///
/// Forwards and backwards go twice over the rows. First each part of them is summed up, channel by channel; who comes
/// last puts the parts together in their order. Then each number is computed by itself. A thread takes `kWide` channels
/// side by side, every `lanes`-th row from `lane` on.
namespace ganimede::norms {

/// Score: float, double or bfloat16, as activations are; Value: float or double, what is computed in.
template <class Score, class Value>
struct Norm {
    std::int64_t rows = 0;
    int channels = 0;
    Value slope = 1;  ///< below 0 of what follows: 1 if nothing does, 0 of ReLU
    Value epsilon = 0;
    Value keep = 0;  ///< what the running statistics keep of themselves
    const Score* x = nullptr;
    const Value* gain = nullptr;  ///< (channels), like all that follow
    const Value* bias = nullptr;
    Value* runningMean = nullptr;
    Value* runningVariance = nullptr;  ///< unbiased
    Value* mean = nullptr;             ///< of this batch, for the way back
    Value* scale = nullptr;            ///< 1 / sqrt(variance + epsilon)
    Score* y = nullptr;                ///< (rows, channels)
    // Only on the way back.
    const Score* byY = nullptr;  ///< (rows, channels)
    Score* byX = nullptr;        ///< likewise
    Value* byGain = nullptr;
    Value* byBias = nullptr;
};

/// Which rows a thread takes: from, from + step, ... below end.
struct Rows {
    std::int64_t from = 0;
    std::int64_t end = 0;
    int step = 1;
};

/// Part `part` of `parts` as even ones as can be.
GANIMEDE_HOST_DEVICE inline Rows rowsOf(std::int64_t rows, int part, int parts, int lane, int lanes)
{
    return {rows * part / parts + lane, rows * (part + 1) / parts, lanes};
}

/// Two sums a channel.
template <class Value, int kWide>
struct Sums {
    Pack<Value, kWide> a{};
    Pack<Value, kWide> b{};
};

/// What the way there sums up: how far each number is from the channel's first, and the square of that. (Sums of the
/// numbers themselves would cancel where they are far from 0.)
struct Statistics {
    template <int kWide, class Score, class Value>
    GANIMEDE_HOST_DEVICE static Sums<Value, kWide> sum(const Norm<Score, Value>& norm, int channel, const Rows& rows)
    {
        const Pack<Value, kWide> first = load<Value, kWide>(norm.x + channel);
        Sums<Value, kWide> sums;
        for (std::int64_t row = rows.from; row < rows.end; row += rows.step) {
            const Pack<Value, kWide> x = load<Value, kWide>(norm.x + row * norm.channels + channel);
            for (int k = 0; k < kWide; ++k) {
                const Value away = x.v[k] - first.v[k];
                sums.a.v[k] += away;
                sums.b.v[k] += away * away;
            }
        }
        return sums;
    }

    template <class Score, class Value>
    GANIMEDE_HOST_DEVICE static void finish(const Norm<Score, Value>& norm, int channel, double a, double b)
    {
        const auto count = static_cast<double>(norm.rows);
        const double squares = b - a * a / count;  // NaN stays NaN
        const double variance = squares < 0 ? 0 : squares / count;
        const double mean = static_cast<double>(static_cast<Value>(norm.x[channel])) + a / count;
        norm.mean[channel] = static_cast<Value>(mean);
        norm.scale[channel] = static_cast<Value>(1 / sqrt(variance + static_cast<double>(norm.epsilon)));
        const Value taken = 1 - norm.keep;
        const auto unbiased = static_cast<Value>(variance * count / (count - 1));
        norm.runningMean[channel] = norm.keep * norm.runningMean[channel] + taken * static_cast<Value>(mean);
        norm.runningVariance[channel] = norm.keep * norm.runningVariance[channel] + taken * unbiased;
    }
};

/// The four numbers of each of a thread's channels.
template <class Value, int kWide>
struct Affine {
    Pack<Value, kWide> mean, scale, gain, bias;

    template <class Score>
    GANIMEDE_HOST_DEVICE Affine(const Norm<Score, Value>& norm, int channel)
        : mean(load<Value, kWide>(norm.mean + channel)),
          scale(load<Value, kWide>(norm.scale + channel)),
          gain(load<Value, kWide>(norm.gain + channel)),
          bias(load<Value, kWide>(norm.bias + channel))
    {}
    GANIMEDE_HOST_DEVICE Value normed(int k, Value x) const { return (x - mean.v[k]) * scale.v[k]; }
    GANIMEDE_HOST_DEVICE Value stretched(int k, Value normed) const { return normed * gain.v[k] + bias.v[k]; }
};

/// Of what follows the norm.
template <class Value>
GANIMEDE_HOST_DEVICE Value backThrough(Value slope, Value before, Value gradient)
{
    return before > 0 ? gradient : slope * gradient;
}

/// What the way back sums up: the gradient behind the norm, and that times the normed number; the gradients of bias and
/// gain.
struct Gradients {
    template <int kWide, class Score, class Value>
    GANIMEDE_HOST_DEVICE static Sums<Value, kWide> sum(const Norm<Score, Value>& norm, int channel, const Rows& rows)
    {
        const Affine<Value, kWide> affine(norm, channel);
        Sums<Value, kWide> sums;
        for (std::int64_t row = rows.from; row < rows.end; row += rows.step) {
            const std::int64_t at = row * norm.channels + channel;
            const Pack<Value, kWide> x = load<Value, kWide>(norm.x + at);
            const Pack<Value, kWide> byY = load<Value, kWide>(norm.byY + at);
            for (int k = 0; k < kWide; ++k) {
                const Value normed = affine.normed(k, x.v[k]);
                const Value gradient = backThrough(norm.slope, affine.stretched(k, normed), byY.v[k]);
                sums.a.v[k] += gradient;
                sums.b.v[k] += gradient * normed;
            }
        }
        return sums;
    }

    template <class Score, class Value>
    GANIMEDE_HOST_DEVICE static void finish(const Norm<Score, Value>& norm, int channel, double a, double b)
    {
        norm.byBias[channel] = static_cast<Value>(a);
        norm.byGain[channel] = static_cast<Value>(b);
    }
};

/// y of some rows, once the statistics are there.
template <int kWide, class Score, class Value>
GANIMEDE_HOST_DEVICE void normalise(const Norm<Score, Value>& norm, int channel, const Rows& rows)
{
    const Affine<Value, kWide> affine(norm, channel);
    for (std::int64_t row = rows.from; row < rows.end; row += rows.step) {
        const std::int64_t at = row * norm.channels + channel;
        Pack<Value, kWide> x = load<Value, kWide>(norm.x + at);
        for (int k = 0; k < kWide; ++k) {
            const Value stretched = affine.stretched(k, affine.normed(k, x.v[k]));
            x.v[k] = stretched < 0 ? norm.slope * stretched : stretched;
        }
        store(x, norm.y + at);
    }
}

/// byX of some rows, once the sums of the gradients are there.
template <int kWide, class Score, class Value>
GANIMEDE_HOST_DEVICE void propagate(const Norm<Score, Value>& norm, int channel, const Rows& rows)
{
    const Affine<Value, kWide> affine(norm, channel);
    const Pack<Value, kWide> byBias = load<Value, kWide>(norm.byBias + channel);
    const Pack<Value, kWide> byGain = load<Value, kWide>(norm.byGain + channel);
    const Value share = Value(1) / static_cast<Value>(norm.rows);
    for (std::int64_t row = rows.from; row < rows.end; row += rows.step) {
        const std::int64_t at = row * norm.channels + channel;
        const Pack<Value, kWide> x = load<Value, kWide>(norm.x + at);
        Pack<Value, kWide> by = load<Value, kWide>(norm.byY + at);
        for (int k = 0; k < kWide; ++k) {
            const Value normed = affine.normed(k, x.v[k]);
            const Value gradient = backThrough(norm.slope, affine.stretched(k, normed), by.v[k]);
            const Value common = (byBias.v[k] + normed * byGain.v[k]) * share;
            by.v[k] = affine.gain.v[k] * affine.scale.v[k] * (gradient - common);
        }
        store(by, norm.byX + at);
    }
}

/// Both ways on the host, where one thread takes a channel after the other.
template <class Value>
void forwards(const Norm<Value, Value>& norm)
{
    const Rows all{0, norm.rows, 1};
    for (int channel = 0; channel < norm.channels; ++channel) {
        const auto sums = Statistics::sum<1>(norm, channel, all);
        Statistics::finish(norm, channel, sums.a.v[0], sums.b.v[0]);
        normalise<1>(norm, channel, all);
    }
}

template <class Value>
void backwards(const Norm<Value, Value>& norm)
{
    const Rows all{0, norm.rows, 1};
    for (int channel = 0; channel < norm.channels; ++channel) {
        const auto sums = Gradients::sum<1>(norm, channel, all);
        Gradients::finish(norm, channel, sums.a.v[0], sums.b.v[0]);
        propagate<1>(norm, channel, all);
    }
}

}  // namespace ganimede::norms
