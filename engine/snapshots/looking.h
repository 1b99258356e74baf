#pragma once

#include <span>
#include <vector>

#include "engine/data/dataset.h"
#include "engine/trainers/trainer.h"

/// Looking at a trainer's networks in points of the plane, whatever the data's dimensions: on a line y is 0 throughout.
/// No effect on training.
namespace ganimede {

/// z (B, latent.dimensions), row-major -> B points.
std::vector<Point> generatePoints(const Trainer& trainer, const ExperimentSpec& spec, std::span<const float> z);
/// G at the first `count` z of one of the latent streams, at key 0.
std::vector<Point> generateFrom(const Trainer& trainer, const ExperimentSpec& spec, std::uint32_t stream,
                                std::size_t count);
/// D's raw score of each point.
std::vector<float> scorePoints(const Trainer& trainer, int dimensions, std::span<const Point> points);
/// The gradient of G's loss by each point; see Trainer::generatorGradient.
std::vector<Point> gradientAt(const Trainer& trainer, int dimensions, std::span<const Point> points);

}  // namespace ganimede
