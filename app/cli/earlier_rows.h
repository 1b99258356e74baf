#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "engine/images/image_spec.h"
#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// Whether the folder's checkpoint.safetensors is of the run that `recorded` tells of, as far as both have come: the
/// same beginning, seed included, and the same changes. `step` is where the run stands.
bool holdsSameRun(const std::filesystem::path& folder, const ExperimentSpec& recorded, std::int64_t step);
bool holdsSameRun(const std::filesystem::path& folder, const ImageSpec& recorded, std::int64_t step);

/// The rows of a CSV file whose first column, the step, is at most `last`; none if the file is not there or begins with
/// another line than `header`, which ends in a line feed. @throws Error
std::string rowsUpTo(const std::filesystem::path& file, std::string_view header, std::int64_t last);

}  // namespace ganimede
