#include "engine/images/quality/picture_classifier.h"

#include <algorithm>
#include <cmath>

namespace ganimede {
namespace {

constexpr std::size_t kAtOnce = 48;  // pictures through the linear layers

/// (C, H, W) bytes to (H, W, C) in [-1, 1].
void spread(std::span<const std::uint8_t> picture, const ImageShape& shape, std::vector<float>& values)
{
    const auto channels = static_cast<std::size_t>(shape.channels);
    const std::size_t area = shape.size() / channels;
    values.resize(shape.size());
    for (std::size_t c = 0; c < channels; ++c) {
        for (std::size_t i = 0; i < area; ++i) {
            values[i * channels + c] = static_cast<float>(picture[c * area + i]) / 127.5f - 1.0f;
        }
    }
}

/// Adds each row's biases, and cuts off what is below 0; rows get shorter by the padding of their panels.
void finishRows(std::span<const float> products, std::size_t stride, std::span<const float> biases, bool relu,
                float* out)
{
    const float least = relu ? 0.0f : -INFINITY;
    for (std::size_t begin = 0; begin < products.size(); begin += stride) {
        for (std::size_t i = 0; i < biases.size(); ++i) {
            *out++ = std::max(least, products[begin + i] + biases[i]);
        }
    }
}

/// The window of one output place, row by row; outside the picture there is 0.
void copyWindow(const float* values, const ImageShape& in, int top, int left, int kernel, float* to)
{
    const int first = std::max(0, -left);
    const int last = std::min(kernel, in.width - left);
    for (int y = 0; y < kernel; ++y) {
        float* row = to + y * kernel * in.channels;
        if (top + y < 0 || top + y >= in.height) {
            std::fill_n(row, kernel * in.channels, 0.0f);
            continue;
        }
        const float* from = values + ((top + y) * in.width + left) * in.channels;
        std::fill(row, row + first * in.channels, 0.0f);
        std::copy(from + first * in.channels, from + last * in.channels, row + first * in.channels);
        std::fill(row + last * in.channels, row + kernel * in.channels, 0.0f);
    }
}

}  // namespace

void PictureClassifier::convolve(const Convolution& layer, std::vector<float>& values, std::vector<float>& scratch,
                                 std::vector<float>& patches)
{
    const std::size_t length = layer.weights.length();
    const auto places = static_cast<std::size_t>(layer.out.height * layer.out.width);
    patches.resize(places * length);
    float* to = patches.data();
    for (int y = 0; y < layer.out.height; ++y) {
        for (int x = 0; x < layer.out.width; ++x, to += length) {
            copyWindow(values.data(), layer.in, y * layer.stride - layer.padding, x * layer.stride - layer.padding,
                       layer.kernel, to);
        }
    }
    scratch.resize(places * layer.weights.paddedCount());
    rowProducts(patches, layer.weights, scratch);
    values.resize(layer.out.size());
    finishRows(scratch, layer.weights.paddedCount(), layer.biases, true, values.data());
}

void PictureClassifier::apply(const Linear& layer, std::span<const float> in, bool relu, std::span<float> out)
{
    std::vector<float> products(in.size() / layer.weights.length() * layer.weights.paddedCount());
    rowProducts(in, layer.weights, products);
    finishRows(products, layer.weights.paddedCount(), layer.biases, relu, out.data());
}

void PictureClassifier::judge(std::span<const std::uint8_t> pictures, std::span<float> features,
                              std::span<float> scores) const
{
    const std::size_t count = pictures.size() / m_shape.size();
    const std::size_t flat = m_features.weights.length();
    std::vector<float> values;
    std::vector<float> scratch;
    std::vector<float> patches;
    std::vector<float> inputs;
    for (std::size_t first = 0; first < count; first += kAtOnce) {
        const std::size_t some = std::min(kAtOnce, count - first);
        inputs.clear();
        for (std::size_t i = 0; i < some; ++i) {
            spread(pictures.subspan((first + i) * m_shape.size(), m_shape.size()), m_shape, values);
            for (const Convolution& layer : m_convolutions) {
                convolve(layer, values, scratch, patches);
            }
            inputs.insert(inputs.end(), values.begin(), values.begin() + static_cast<std::ptrdiff_t>(flat));
        }
        const auto made = features.subspan(first * this->features(), some * this->features());
        apply(m_features, inputs, true, made);
        apply(m_scores, made, false, scores.subspan(first * m_classes.size(), some * m_classes.size()));
    }
}

Verdict verdictOf(std::span<const float> scores)
{
    const auto largest = std::max_element(scores.begin(), scores.end());
    double total = 0;
    for (const float score : scores) {
        total += std::exp(static_cast<double>(score) - static_cast<double>(*largest));
    }
    return {static_cast<std::int32_t>(largest - scores.begin()), static_cast<float>(1 / total)};
}

}  // namespace ganimede
