#pragma once

#include <memory>

#include "engine/files/checkpoint.h"
#include "engine/latent/generator.h"

namespace ganimede {

/// The generator of a run of the 2D lab, to be explored like those of pictures: what it makes of a latent is a picture
/// of the stage, the training points faint on it and its own point strong, where it put it.
///
/// Pictures are (3, kStageSide, kStageSide), the frame's square [-1, 1] x [-1, 1] with y upwards; a point outside of it
/// is drawn at the edge. Judged and differentiated it cannot be: a picture of a point is not what its D saw.
class PlaneGenerator final : public Generator {
public:
    static constexpr int kStageSide = 192;

    /// @throws Error if the state does not hold the spec's generator, or its training points cannot be made
    explicit PlaneGenerator(const Checkpoint& checkpoint);

    const GeneratorInfo& info() const override { return m_info; }
    void generate(std::span<const float> z, std::span<const std::int32_t> labels,
                  std::span<float> pictures) const override;
    /// z (dimensions) -> where G puts it, in the frame.
    Point pointOf(std::span<const float> z) const;

private:
    struct Layer {
        std::vector<float> weight;  // (out, in)
        std::vector<float> bias;
    };

    void paintStage(const Dataset& data);

    GeneratorInfo m_info;
    MlpShape m_shape;
    std::vector<Layer> m_layers;
    std::vector<float> m_stage;  // the picture without the point
};

}  // namespace ganimede
