#pragma once

#include "app/cli/commands.h"

namespace ganimede {

/// Whether `ganimede train` was asked for pictures: a preset, a file or a checkpoint of such a run.
bool asksForPictures(const TrainRequest& request);

/// `ganimede train` of pictures: progress by epoch, and in the folder metrics.csv, a wall of pictures after each epoch
/// (wall-0000.png is before the first step), checkpoint.safetensors after each epoch and every few minutes, and at the
/// end final.png and run.json. @returns an exit code. @throws InvalidInput, Error
int trainPictures(const TrainRequest& request);

}  // namespace ganimede
