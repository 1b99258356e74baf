#pragma once

#include <cstdint>
#include <vector>

#include <ATen/Tensor.h>

#include "engine/core/streams.h"
#include "engine/images/image_set.h"
#include "engine/images/image_spec.h"

namespace ganimede {

/// A batch of pictures with their labels.
struct ImageBatch {
    at::Tensor images;  ///< (B, C, H, W) in [-1, 1]
    at::Tensor labels;  ///< (B), int64
};

/// Draws what an image run trains on from the streams that image_trainer.h names.
class TorchImageSampler {
public:
    /// @throws Error if the set is empty or its arrays do not belong together.
    TorchImageSampler(std::int64_t seed, ImageSetPtr set, const at::TensorOptions& options);

    const ImageSetPtr& set() const { return m_set; }
    void setSeed(std::int64_t seed) { m_seed = seed; }

    /// The reals of D's update number `n` (from 0), whose flips are drawn at `key`.
    ImageBatch reals(const ImageSpec& spec, std::int64_t n, std::uint64_t key);
    /// The reals that G's update looks at.
    ImageBatch realsForG(const ImageSpec& spec, std::uint64_t key);
    /// (B, latent.dimensions)
    at::Tensor latents(const ImageSpec& spec, std::uint32_t stream, std::uint64_t key) const;
    /// N(0, 1), of the shape of these pictures.
    at::Tensor noise(const at::Tensor& images, std::uint32_t stream, std::uint64_t key) const;
    /// (B, 1, 1, 1), uniform on [0, 1)
    at::Tensor interpolation(const ImageSpec& spec, std::uint64_t key) const;

    /// Seconds that reals and realsForG have taken.
    double seconds() const { return m_seconds; }

private:
    Stream streamAt(std::uint32_t stream, std::uint64_t key) const
    {
        return {static_cast<std::uint64_t>(m_seed), stream, key};
    }
    ImageBatch gather(const ImageSpec& spec, const std::vector<std::uint32_t>& indices, const Stream& flips) const;
    const std::vector<std::uint32_t>& order(std::int64_t pass);

    std::int64_t m_seed;
    ImageSetPtr m_set;
    at::TensorOptions m_options;
    // The order of the pass under way.
    std::vector<std::uint32_t> m_order;
    std::int64_t m_orderPass = -1;
    std::int64_t m_orderSeed = 0;
    double m_seconds = 0;
};

}  // namespace ganimede
