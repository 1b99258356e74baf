#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/images/image_trainer.h"

/// What the parts of gpu_graph_tests share.
namespace ganimede::test {

using Losses = std::vector<ImageStepLosses>;

/// Prints what was looked at, and counts it if it is not met.
void check(bool met, const std::string& what);
int failures();
/// Runs one part of the tests; what it throws is a failure of that part, and the others go on.
void attempt(const std::string& part, const std::function<void()>& work);

/// "cuda", or what the tests run on in its place.
std::string& testedDevice();
/// The trainer that captures its steps, on that device.
ImageTrainerOptions optionsOn(const std::string& device, ImagePrecision precision);

/// Of the pictures that a spec is for: those of its set, if it is one that the spec names; else 28x28 or, for the small
/// DCGAN, 8x8.
ImageShape shapeOf(const ImageSpec& spec);

/// Adam's first steps go by the gradient's sign alone, which blows rounding up where it is all there is; with a large
/// epsilon they do not, and two runs can be compared.
ImageSpec calmed(ImageSpec spec);

/// The small DCGAN with all that a step can have: labels, fresh noise, an average, noise on D's inputs, smoothing, a
/// schedule, mirrored pictures, two updates of each network, spectral and batch norm, and penalties.
ImageSpec allAtOnce();

}  // namespace ganimede::test
