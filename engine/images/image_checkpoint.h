#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/images/image_set.h"
#include "engine/images/image_spec.h"
#include "engine/trainers/trainer.h"

namespace ganimede {

/// A trained moment of an image run: what ImageTrainer::restore takes, and what is needed to make pictures without the
/// set it was trained on.
struct ImageCheckpoint {
    ImageSpec spec;  ///< as it stands at the state's step, with no changes
    TrainerState state;
    std::string trainer;               ///< TrainerInfo::name of the trainer that made it
    std::string version;               ///< of the program
    std::string set;                   ///< ImageSet::name
    ImageShape shape;                  ///< of its pictures
    std::vector<std::string> classes;  ///< ImageSet::classes
    std::string latents;               ///< saved latents that go with it, as latent_shelf.h writes them; or empty
    /// As the run began, with all its changes; nothing: it began as `spec`.
    std::optional<ImageSpec> recorded = {};

    /// What a run goes on from, and the file holds.
    const ImageSpec& toGoOnFrom() const { return recorded ? *recorded : spec; }
};

struct ImageCheckpointOptions {
    bool half = false;  ///< in half precision: half the size, for weights that are shipped; not exact
    /// Without the optimisers' memory: a third of the size with Adam. Reading puts zeros in its place and the counts of
    /// updates at 0, so that training goes on from there as after a change of the optimiser.
    bool weightsOnly = false;
};

/// A safetensors file as engine/files/checkpoint.h's with "format" = "ganimede image checkpoint 1", and "set", "shape"
/// and "classes" (JSON) beside "spec", and "latents" where some go with it. Names and shapes of the tensors are checked
/// by the trainer that restores them.
/// @throws Error naming the file and what is wrong: not such a file, a spec with problems (all of them listed), a count
///         that is none, values that are not finite.
ImageCheckpoint readImageCheckpoint(const std::filesystem::path& path);
/// The same of a file's bytes; `name` is what errors call it.
ImageCheckpoint parseImageCheckpoint(std::string_view bytes, const std::string& name);
/// Atomically; the same checkpoint gives the same bytes.
void writeImageCheckpoint(const std::filesystem::path& path, const ImageCheckpoint& checkpoint,
                          ImageCheckpointOptions options = {});

/// Whether a file says that it is a checkpoint of pictures; its tensors are not read.
bool isImageCheckpoint(const std::filesystem::path& path);

}  // namespace ganimede
