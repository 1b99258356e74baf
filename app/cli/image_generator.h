#pragma once

#include <memory>
#include <string>

#include "engine/images/image_checkpoint.h"
#include "engine/images/image_trainer.h"

namespace ganimede {

/// @throws InvalidInput saying what is wrong with the file
ImageCheckpoint openImageCheckpoint(const std::string& path);

/// A trainer with the checkpoint's networks, to make pictures with; the run's set is not needed. @throws Error
std::unique_ptr<ImageTrainer> generatorOf(const ImageCheckpoint& checkpoint, const std::string& device, int threads);

}  // namespace ganimede
