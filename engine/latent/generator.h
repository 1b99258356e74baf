#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/images/image_checkpoint.h"
#include "engine/images/image_trainer.h"
#include "engine/images/latent_gradients.h"
#include "engine/images/layer_looks.h"
#include "engine/latent/latent_directions.h"

namespace ganimede {

/// What is known of a trained generator. A value.
struct GeneratorInfo {
    std::string name;
    LatentSpec latent;
    ImageShape shape;                  ///< of its pictures
    std::vector<std::string> classes;  ///< of the set that it was trained on; none where that is not known
    Conditioning conditioning = Conditioning::none;
    std::int64_t step = 0;  ///< that it was trained to; 0 where that is not known
    std::int64_t seed = 0;
    std::string set;                    ///< ImageSet::name of what it was trained on; empty where that is not known
    std::optional<ImageDataSpec> data;  ///< how that set was made, where that is known
    std::vector<LayerSpec> generatorLayers;  ///< where they are known
    std::vector<LayerSpec> discriminatorLayers;
    std::optional<ObjectiveKind> objective = {};  ///< that its D was trained with; nothing where there is no D
    std::string note = {};  ///< sentences on how it is run that its user should know; mostly empty

    /// Whether latents, classes and pictures of one mean the same to the other.
    bool fits(const GeneratorInfo& other) const
    {
        return latent == other.latent && shape == other.shape && classes == other.classes &&
               conditioning == other.conditioning;
    }
};

/// A trained generator to explore, wherever it comes from, by a latent's row or many. One thread at a time.
/// @throws Error from every function, where the latents do not fit or there is not enough memory
class Generator {
public:
    virtual ~Generator() = default;

    virtual const GeneratorInfo& info() const = 0;

    /// z (n, dimensions) -> pictures (n, C, H, W) in [-1, 1]. @param labels (n); not read without conditioning
    virtual void generate(std::span<const float> z, std::span<const std::int32_t> labels,
                          std::span<float> pictures) const = 0;

    /// Whether a discriminator came with it.
    virtual bool judges() const { return false; }
    /// pictures (n, C, H, W) -> the discriminator's raw scores (n).
    virtual void score(std::span<const float> pictures, std::span<const std::int32_t> labels,
                       std::span<float> scores) const;

    /// Its strongest directions, as firstLayerDirections(). @throws Error where it has none
    virtual std::vector<LatentDirection> directions(std::int32_t label, std::size_t count) const;
    /// Null where it cannot be differentiated.
    virtual const LatentGradients* gradients() const { return nullptr; }
    /// Null where its layers are not open to the eye.
    virtual const LayerLooks* layers() const { return nullptr; }

    /// Takes over a later moment of the same run's networks; false if it cannot, and nothing has changed.
    virtual bool renew(const ImageCheckpoint& checkpoint);
};

GeneratorInfo infoOf(const ImageCheckpoint& checkpoint);

/// Pictures (count, C, H, W) of latents (count, dimensions) and labels, a few at a time so that memory stays small.
std::vector<float> makePictures(const Generator& generator, std::span<const float> latents,
                                std::span<const std::int32_t> labels);

/// A checkpoint's networks, to make pictures with: the set that the run was trained on is not needed.
/// @throws Error as makeImageTrainer() and ImageTrainer::restore() do
std::unique_ptr<Generator> makeGenerator(const ImageCheckpoint& checkpoint, const ImageTrainerOptions& options);

}  // namespace ganimede
