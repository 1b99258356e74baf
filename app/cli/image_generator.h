#pragma once

#include <memory>
#include <string>

#include "engine/images/image_checkpoint.h"
#include "engine/latent/generator.h"

namespace ganimede {

/// Whether a checkpoint's name is no file but a preset of pictures, with trained weights or without.
bool namesPicturesPreset(const std::string& path);
/// Whether it is one that comes with trained weights.
bool namesTrainedWeights(const std::string& path);

/// A file, or by a preset's name the weights that come with it.
/// @throws InvalidInput saying what is wrong with the file, or that it is a TorchScript file
ImageCheckpoint openImageCheckpoint(const std::string& path);

/// The index of a class of a conditional run by its name, or its number from 0. @throws InvalidInput
std::int32_t classNamed(const GeneratorInfo& generator, const std::string& name);

/// The generator of a file or of the weights that come with a preset, to make pictures with.
/// @param trust  whether a TorchScript file, which can run any code, may run
/// @throws Error, InvalidInput
std::unique_ptr<Generator> openGenerator(const std::string& path, const std::string& device, int threads,
                                         bool trust = false);

}  // namespace ganimede
