#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "app/cli/quality.h"
#include "engine/trainers/run.h"

namespace ganimede {

/// What `train` found out beside the run itself.
struct RunReport {
    std::vector<StepLosses> losses;  ///< the rows of metrics.csv
    std::int64_t stepsTrained = 0;   ///< now, not counting those before a resume
    double seconds = 0;              ///< of training alone
    int threads = 1;
};

/// Makes the folder if need be and makes sure that it can be written to.
/// @throws Error in a plain sentence.
void prepareFolder(const std::filesystem::path& folder);

/// Writes run.json, metrics.csv, quality.csv, samples.csv, final.png and checkpoint.safetensors, each whole or not at
/// all. The picture is painted into memory: no display and no QGuiApplication are needed.
/// @throws Error
void writeRunFiles(const std::filesystem::path& folder, const Run& run, const RunReport& report,
                   const QualityLog& quality);

}  // namespace ganimede
