#include "engine/torch/images/torch_image_sampler.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

#include <ATen/Functions.h>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/images/image_trainer.h"

namespace ganimede {
namespace {

// What each byte stands for.
std::array<float, 256> byteValues()
{
    std::array<float, 256> values{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = static_cast<float>(i) / 127.5f - 1.0f;
    }
    return values;
}

// Adds the time of its own life to a sum.
class Stopwatch {
public:
    explicit Stopwatch(double& seconds) : m_seconds(seconds) {}
    ~Stopwatch() { m_seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count(); }
    Stopwatch(const Stopwatch&) = delete;
    Stopwatch& operator=(const Stopwatch&) = delete;

private:
    double& m_seconds;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

ImageSetPtr checked(ImageSetPtr set)
{
    if (set == nullptr || set->size() == 0) {
        throw Error(Words::tr("The set holds no pictures, so there is nothing to train on."));
    }
    const auto classes = static_cast<std::int32_t>(std::max<std::size_t>(1, set->classes.size()));
    const bool known = std::ranges::all_of(set->labels, [&](std::int32_t l) { return l >= 0 && l < classes; });
    if (set->pixels.size() != set->size() * set->shape.size() || !known) {
        throw Error(Words::tr("The set \"%1\" does not hold as many pixels and labels as it says.", set->name));
    }
    return set;
}

void copyPicture(std::span<const std::uint8_t> pixels, int width, bool mirrored, float* to)
{
    static const std::array<float, 256> kValues = byteValues();
    const auto columns = static_cast<std::size_t>(width);
    for (std::size_t row = 0; row < pixels.size(); row += columns) {
        for (std::size_t x = 0; x < columns; ++x) {
            to[row + x] = kValues[pixels[row + (mirrored ? columns - 1 - x : x)]];
        }
    }
}

}  // namespace

TorchImageSampler::TorchImageSampler(std::int64_t seed, ImageSetPtr set, const at::TensorOptions& options)
    : m_seed(seed), m_set(checked(std::move(set))), m_options(options)
{}

ImageBatch TorchImageSampler::reals(const ImageSpec& spec, std::int64_t n, std::uint64_t key)
{
    const Stopwatch watch(m_seconds);
    const std::int64_t batches = batchesPerPass(m_set->size(), spec.batch);
    const std::vector<std::uint32_t>& pictures = order(n / batches);
    std::vector<std::uint32_t> indices(static_cast<std::size_t>(spec.batch));
    const auto first = static_cast<std::size_t>(n % batches) * indices.size();
    for (std::size_t i = 0; i < indices.size(); ++i) {
        indices[i] = pictures[(first + i) % pictures.size()];
    }
    return gather(spec, indices, streamAt(streams::kBatchFlips, key));
}

ImageBatch TorchImageSampler::realsForG(const ImageSpec& spec, std::uint64_t key)
{
    const Stopwatch watch(m_seconds);
    std::vector<std::uint32_t> indices(static_cast<std::size_t>(spec.batch));
    fillIndices(streamAt(streams::kBatchRealForG, key), static_cast<std::uint32_t>(m_set->size()), indices);
    return gather(spec, indices, streamAt(streams::kBatchFlipsForG, key));
}

const std::vector<std::uint32_t>& TorchImageSampler::order(std::int64_t pass)
{
    if (pass != m_orderPass || m_seed != m_orderSeed || m_order.size() != m_set->size()) {
        m_order = orderOfPass(m_seed, m_set->size(), pass);
        m_orderPass = pass;
        m_orderSeed = m_seed;
    }
    return m_order;
}

ImageBatch TorchImageSampler::gather(const ImageSpec& spec, const std::vector<std::uint32_t>& indices,
                                     const Stream& flips) const
{
    const auto count = static_cast<std::int64_t>(indices.size());
    const ImageShape& shape = m_set->shape;
    at::Tensor images = at::empty({count, shape.channels, shape.height, shape.width}, at::kFloat);
    at::Tensor labels = at::empty({count}, at::kLong);
    float* pixels = images.mutable_data_ptr<float>();
    std::int64_t* classes = labels.mutable_data_ptr<std::int64_t>();
    std::vector<std::uint32_t> words(spec.data.flips ? indices.size() : 0);
    fillWords(flips, words);
    for (std::size_t i = 0; i < indices.size(); ++i) {
        const bool mirrored = spec.data.flips && (words[i] >> 31) != 0;
        copyPicture(m_set->image(indices[i]), shape.width, mirrored, pixels + i * shape.size());
        classes[i] = m_set->labels[indices[i]];
    }
    return {images.to(m_options), labels.to(m_options.device())};
}

at::Tensor TorchImageSampler::latents(const ImageSpec& spec, std::uint32_t stream, std::uint64_t key) const
{
    at::Tensor z = at::empty({spec.batch, spec.latent.dimensions}, at::kFloat);
    fillLatent(spec.latent, streamAt(stream, key), {z.mutable_data_ptr<float>(), static_cast<std::size_t>(z.numel())});
    return z.to(m_options);
}

at::Tensor TorchImageSampler::noise(const at::Tensor& images, std::uint32_t stream, std::uint64_t key) const
{
    at::Tensor values = at::empty(images.sizes(), at::kFloat);
    fillNormal(streamAt(stream, key), {values.mutable_data_ptr<float>(), static_cast<std::size_t>(values.numel())});
    return values.to(m_options);
}

at::Tensor TorchImageSampler::interpolation(const ImageSpec& spec, std::uint64_t key) const
{
    at::Tensor values = at::empty({spec.batch, 1, 1, 1}, at::kFloat);
    fillUniform(streamAt(streams::kInterpolation, key),
                {values.mutable_data_ptr<float>(), static_cast<std::size_t>(values.numel())});
    return values.to(m_options);
}

}  // namespace ganimede
