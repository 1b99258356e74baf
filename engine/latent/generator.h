#pragma once

#include <memory>

#include "engine/images/image_checkpoint.h"
#include "engine/images/image_trainer.h"

namespace ganimede {

/// A trainer with a checkpoint's networks, to make pictures with: the set that the run was trained on is not needed.
/// @throws Error as makeImageTrainer() and ImageTrainer::restore() do
std::unique_ptr<ImageTrainer> makeGenerator(const ImageCheckpoint& checkpoint, const ImageTrainerOptions& options);

}  // namespace ganimede
