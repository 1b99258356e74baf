#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "engine/files/checkpoint.h"

/// What checkpoints of points and of pictures share: a format's name, a state, and texts in the metadata. All throw
/// Error with a half-sentence, "its metadata lack ...", that names no file.
namespace ganimede {

inline constexpr std::string_view kPointsFormat = "ganimede checkpoint 1";
inline constexpr std::string_view kImagesFormat = "ganimede image checkpoint 1";

/// What a file says it is, without its tensors being read: its "format", or nothing if it is no safetensors file or
/// says none.
std::string formatOf(const std::filesystem::path& path);

void checkFormat(const SafetensorsFile& file, std::string_view format);
const std::string& textOf(const SafetensorsFile& file, const std::string& key);

/// "step", "generator_updates", "discriminator_updates" and the tensors, which are taken out of the file.
TrainerState takeState(SafetensorsFile& file);
/// @returns the metadata of a state.
std::map<std::string, std::string> stateMetadata(const TrainerState& state);
void checkFinite(const Tensor& tensor);

}  // namespace ganimede
