#pragma once

#include <filesystem>

#include "engine/sweep/sweep_results.h"

namespace ganimede {

/// Writes runs.csv, cells.csv and times.csv, each whole or not at all. @throws Error
void writeSweepTables(const std::filesystem::path& folder, const SweepResults& results);

/// Writes the maps as pictures: modes, divergence and outcome, each as .png and .svg. Needs a QGuiApplication for its
/// text. @throws Error
void writeSweepMaps(const std::filesystem::path& folder, const SweepResults& results);

}  // namespace ganimede
