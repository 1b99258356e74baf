#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "app/cli/quality.h"
#include "engine/trainers/run.h"

namespace ganimede {

/// What `train` found out beside the run itself.
struct RunReport {
    std::string earlierRows;         ///< of metrics.csv, of the run before a resume
    std::vector<StepLosses> losses;  ///< the rows of metrics.csv after those
    std::int64_t stepsTrained = 0;   ///< now, not counting those before a resume
    double seconds = 0;              ///< of training alone
    int threads = 1;
};

/// Takes over what metrics.csv and quality.csv say of the steps so far, where the folder holds an earlier part of this
/// run. @throws Error
void continueFrom(const std::filesystem::path& folder, const Run& run, RunReport& report, QualityLog& quality);

/// Writes checkpoint.safetensors, metrics.csv and quality.csv: what a run needs to go on. @throws Error
void saveRun(const std::filesystem::path& folder, const Run& run, const RunReport& report, const QualityLog& quality);

/// Writes run.json, metrics.csv, quality.csv, samples.csv, final.png and checkpoint.safetensors, each whole or not at
/// all. The picture is painted into memory: no display and no QGuiApplication are needed.
/// @throws Error
void writeRunFiles(const std::filesystem::path& folder, const Run& run, const RunReport& report,
                   const QualityLog& quality);

}  // namespace ganimede
