#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "engine/images/image_set.h"
#include "engine/images/image_spec.h"
#include "engine/images/image_trainer.h"

/// Making pictures of latents to be shown or saved. No effect on training; on the thread that owns the trainer.
namespace ganimede {

/// Latents (count, latent.dimensions) that depend on the seed and the stream alone: the first ones are the same however
/// many there are. streams::kLatentView is what the wall shows, streams::kLatentSamples what is saved.
std::vector<float> fixedLatents(const LatentSpec& latent, std::int64_t seed, std::uint32_t stream, std::size_t count);

/// Labels (count) that go round the classes, so that a sheet with as many columns has a class a column; all 0 without
/// conditioning.
std::vector<std::int32_t> labelsInTurn(Conditioning conditioning, std::size_t classes, std::size_t count);

/// How many pictures a sheet has in a row: as many as there are classes with conditioning, else about a square.
int sheetColumns(Conditioning conditioning, std::size_t classes, std::size_t count);

/// Makes pictures (n, size) of latents (n, dimensions) and labels (n).
using PictureMaker = std::function<void(std::span<const float> latents, std::span<const std::int32_t> labels,
                                        std::span<float> pictures)>;

/// Pictures (count, C, H, W) in [-1, 1] of latents and labels, a few at a time so that memory stays small.
/// @param size  numbers of a picture
std::vector<float> makePictures(const PictureMaker& generate, std::size_t dimensions, std::size_t size,
                                std::span<const float> latents, std::span<const std::int32_t> labels);
/// The same by a trainer's generator.
std::vector<float> makePictures(const ImageTrainer& trainer, const ImageSpec& spec, const ImageShape& shape,
                                std::span<const float> latents, std::span<const std::int32_t> labels);

/// A picture to be saved: bytes (H, W, C), rows from the top.
struct PictureSheet {
    int width = 0;
    int height = 0;
    int channels = 1;
    std::vector<std::uint8_t> pixels;
};

/// Lays pictures (count, C, H, W) in [-1, 1] out in rows of `columns`, two grey pixels apart, each pixel `zoom` x
/// `zoom`.
PictureSheet layOut(std::span<const float> pictures, const ImageShape& shape, int columns, int zoom);

}  // namespace ganimede
