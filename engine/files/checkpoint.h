#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/networks/mlp.h"
#include "engine/spec/experiment_spec.h"
#include "engine/trainers/trainer.h"

namespace ganimede {

/// A safetensors file's content: tensors of float32 and a text metadata map.
struct SafetensorsFile {
    std::map<std::string, std::string> metadata;
    std::vector<Tensor> tensors;
    bool half = false;  ///< the file holds its tensors in half precision, F16, rounded to nearest
};

/// Reads a safetensors file (https://github.com/huggingface/safetensors: 8-byte little-endian header size, JSON header,
/// data) with every offset, size and dtype checked before use. Only F32 and F16.
/// @throws Error naming the file and what is wrong with it (truncated, foreign, overlapping or out-of-range data, ...).
SafetensorsFile readSafetensors(const std::filesystem::path& path);
/// The same of a file's bytes; `name` is what errors call it.
SafetensorsFile parseSafetensors(std::string_view bytes, const std::string& name);
/// The same content gives the same bytes: tensors in their order, the data aligned to 8 bytes by blanks after the
/// header. Writes atomically: after it returns the new file is whole; if it throws the old one is untouched.
/// @throws Error naming the file and the reason (read-only folder, disk full, a value too large for half precision
/// ...).
void writeSafetensors(const std::filesystem::path& path, const SafetensorsFile& content);

/// A trained moment of a run: what Run::resume takes.
struct Checkpoint {
    ExperimentSpec recorded;
    TrainerState state;
    std::string trainer;  ///< TrainerInfo::name of the trainer that made it
    std::string version;  ///< of the program
};

using CheckpointPtr = std::shared_ptr<const Checkpoint>;

/// A checkpoint is a safetensors file whose metadata holds "format" = "ganimede checkpoint 1", "spec" (JSON), "step",
/// "generator_updates", "discriminator_updates", "trainer" and "version".
/// @throws Error naming the file and what is wrong: not such a file, a spec with problems (all of them listed), a count
///         that is none, tensors that are missing, unknown, not finite, or of another shape than the spec then said.
Checkpoint readCheckpoint(const std::filesystem::path& path);
/// The same of a file's bytes; `name` is what errors call it.
Checkpoint parseCheckpoint(std::string_view bytes, const std::string& name);
/// Atomically; the same checkpoint gives the same bytes.
void writeCheckpoint(const std::filesystem::path& path, const Checkpoint& checkpoint);

}  // namespace ganimede
