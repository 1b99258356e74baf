#include "engine/images/image_batches.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/streams.h"
#include "engine/core/words.h"

namespace ganimede {
namespace {

/// Divides as documented: a multiplication by 1 / 127.5 would round 127 of the 256 values differently.
float toUnit(std::uint8_t value)
{
    return static_cast<float>(value) / 127.5f - 1.0f;
}

}  // namespace

void shuffledOrder(std::uint32_t stream, std::uint64_t seed, std::int64_t epoch, std::span<std::uint32_t> out)
{
    std::vector<std::uint32_t> words(out.size());
    fillWords({seed, stream, static_cast<std::uint64_t>(epoch)}, words);
    std::iota(out.begin(), out.end(), 0u);
    for (std::size_t last = out.size(); last > 1; --last) {
        const std::uint64_t chosen = (std::uint64_t{words[last - 1]} * last) >> 32;  // uniform on 0 ... last - 1
        std::swap(out[last - 1], out[chosen]);
    }
}

void fillPicture(std::span<const std::uint8_t> pixels, const ImageShape& shape, bool mirrored, std::span<float> out)
{
    if (!mirrored) {
        std::transform(pixels.begin(), pixels.end(), out.begin(), toUnit);
        return;
    }
    const auto width = static_cast<std::size_t>(shape.width);
    for (std::size_t row = 0; row < pixels.size(); row += width) {
        for (std::size_t column = 0; column < width; ++column) {
            out[row + column] = toUnit(pixels[row + width - 1 - column]);
        }
    }
}

ImageBatches::ImageBatches(ImageSetPtr set, std::uint64_t seed, std::size_t batch, bool flips, BatchesFor whose)
    : m_set(std::move(set)), m_seed(seed), m_flips(flips), m_whose(whose), m_plan(m_set->size(), batch)
{
    if (m_set->size() == 0 || m_set->size() > std::numeric_limits<std::uint32_t>::max() || batch == 0) {
        throw Error(Words::tr("There are no pictures to make batches of."));
    }
    m_order.resize(m_set->size());
}

std::span<const std::uint32_t> ImageBatches::indices(std::int64_t batch)
{
    if (const std::int64_t epoch = m_plan.epochOf(batch); epoch != m_epoch) {
        const bool forG = m_whose == BatchesFor::generator;
        shuffledOrder(forG ? streams::kBatchImagesForG : streams::kBatchImages, m_seed, epoch, m_order);
        m_epoch = epoch;
    }
    return std::span(m_order).subspan(m_plan.beginOf(batch), m_plan.sizeOf(batch));
}

std::span<const std::uint8_t> ImageBatches::flips(std::int64_t batch)
{
    const std::size_t size = m_plan.sizeOf(batch);
    m_mirrored.assign(size, 0);
    if (m_flips) {
        m_words.resize(size);
        const bool forG = m_whose == BatchesFor::generator;
        fillWords({m_seed, forG ? streams::kFlipsForG : streams::kFlips, static_cast<std::uint64_t>(batch)}, m_words);
        std::transform(m_words.begin(), m_words.end(), m_mirrored.begin(),
                       [](std::uint32_t word) { return static_cast<std::uint8_t>(word >> 31); });
    }
    return m_mirrored;
}

void ImageBatches::fill(std::int64_t batch, std::span<float> out, std::span<std::int64_t> labels)
{
    const std::span<const std::uint32_t> pictures = indices(batch);
    const std::span<const std::uint8_t> mirrored = flips(batch);
    const std::size_t size = m_set->shape.size();
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        fillPicture(m_set->image(pictures[i]), m_set->shape, mirrored[i] != 0, out.subspan(i * size, size));
    }
    for (std::size_t i = 0; i < labels.size(); ++i) {
        labels[i] = m_set->labels[pictures[i]];
    }
}

}  // namespace ganimede
