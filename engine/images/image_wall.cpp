#include "engine/images/image_wall.h"

#include <algorithm>
#include <cmath>

#include "engine/core/streams.h"
#include "engine/images/image_snapshot.h"

namespace ganimede {
namespace {

constexpr std::size_t kAtOnce = 64;  // pictures through the generator
constexpr int kGap = 2;
constexpr std::uint8_t kGapGrey = 128;

}  // namespace

std::vector<float> fixedLatents(const LatentSpec& latent, std::int64_t seed, std::uint32_t stream, std::size_t count)
{
    std::vector<float> latents(count * static_cast<std::size_t>(latent.dimensions));
    fillLatent(latent, {static_cast<std::uint64_t>(seed), stream, 0}, latents);
    return latents;
}

std::vector<std::int32_t> labelsInTurn(Conditioning conditioning, std::size_t classes, std::size_t count)
{
    std::vector<std::int32_t> labels(count);
    if (conditioning == Conditioning::labels) {
        for (std::size_t i = 0; i < count; ++i) {
            labels[i] = static_cast<std::int32_t>(i % classes);
        }
    }
    return labels;
}

int sheetColumns(Conditioning conditioning, std::size_t classes, std::size_t count)
{
    constexpr std::size_t kMost = 20;  // classes that fit side by side
    if (conditioning == Conditioning::labels && classes <= kMost && count > classes) {
        return static_cast<int>(classes);
    }
    constexpr std::size_t kRow = 8;  // so few stand in one row
    return static_cast<int>(count <= kRow ? std::max<std::size_t>(1, count)
                                          : static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(count)))));
}

std::vector<float> makePictures(const PictureMaker& generate, std::size_t dimensions, std::size_t size,
                                std::span<const float> latents, std::span<const std::int32_t> labels)
{
    const std::size_t count = labels.size();
    std::vector<float> pictures(count * size);
    for (std::size_t first = 0; first < count; first += kAtOnce) {
        const std::size_t some = std::min(kAtOnce, count - first);
        generate(latents.subspan(first * dimensions, some * dimensions), labels.subspan(first, some),
                 std::span(pictures).subspan(first * size, some * size));
    }
    return pictures;
}

std::vector<float> makePictures(const ImageTrainer& trainer, const ImageSpec& spec, const ImageShape& shape,
                                std::span<const float> latents, std::span<const std::int32_t> labels)
{
    const auto generate = [&](auto z, auto of, auto pictures) { trainer.generate(z, of, pictures); };
    return makePictures(generate, static_cast<std::size_t>(spec.latent.dimensions), shape.size(), latents, labels);
}

PictureSheet layOut(std::span<const float> pictures, const ImageShape& shape, int columns, int zoom)
{
    const int count = static_cast<int>(pictures.size() / shape.size());
    std::vector<std::uint8_t> bytes(pictures.size());
    toBytes(pictures, bytes);
    const int rows = (count + columns - 1) / columns;
    PictureSheet sheet;
    sheet.channels = shape.channels;
    sheet.width = std::min(columns, count) * (shape.width * zoom + kGap) + kGap;
    sheet.height = rows * (shape.height * zoom + kGap) + kGap;
    sheet.pixels.assign(static_cast<std::size_t>(sheet.width) * static_cast<std::size_t>(sheet.height) *
                            static_cast<std::size_t>(sheet.channels),
                        kGapGrey);
    const auto place = [&](int x, int y, int channel) -> std::uint8_t& {
        return sheet.pixels[static_cast<std::size_t>((y * sheet.width + x) * sheet.channels + channel)];
    };
    for (int i = 0; i < count; ++i) {
        const int left = kGap + (i % columns) * (shape.width * zoom + kGap);
        const int top = kGap + (i / columns) * (shape.height * zoom + kGap);
        const auto picture = std::span(bytes).subspan(static_cast<std::size_t>(i) * shape.size(), shape.size());
        for (int channel = 0; channel < shape.channels; ++channel) {
            for (int y = 0; y < shape.height * zoom; ++y) {
                for (int x = 0; x < shape.width * zoom; ++x) {
                    const int from = (channel * shape.height + y / zoom) * shape.width + x / zoom;
                    place(left + x, top + y, channel) = picture[static_cast<std::size_t>(from)];
                }
            }
        }
    }
    return sheet;
}

}  // namespace ganimede
