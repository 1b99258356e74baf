#pragma once

#include <iostream>
#include <memory>
#include <string>

#include "app/cli/exit_codes.h"
#include "app/cli/spec_source.h"
#include "engine/core/error.h"
#include "engine/images/image_checkpoint.h"
#include "engine/images/image_trainer.h"

namespace ganimede {

/// @throws InvalidInput saying what is wrong with the file
ImageCheckpoint openImageCheckpoint(const std::string& path);

/// A trainer with the checkpoint's networks, to make pictures with; the run's set is not needed. @throws Error
std::unique_ptr<ImageTrainer> generatorOf(const ImageCheckpoint& checkpoint, const std::string& device, int threads);

/// Runs a command and tells what went wrong.
template <typename Command>
int told(Command command)
{
    try {
        command();
        return kDone;
    } catch (const InvalidInput& invalid) {
        std::cerr << "ganimede: " << invalid.what() << '\n';
        return kInvalid;
    } catch (const Error& error) {
        std::cerr << "ganimede: " << error.what() << '\n';
        return kFailed;
    }
}

}  // namespace ganimede
