#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

enum class PresetKind {
    success,  ///< a generator converges
    failure,  ///< something goes wrong, and `pair` names its cure
    cure,     ///< the same, mended; `pair` names the failure
};

/// What a preset's sentence says will happen, in numbers that a test checks.
struct Promise {
    struct Measure {
        std::string metric;  ///< a key of metricInfos()
        double low = 0;
        double high = 0;
    };
    std::int64_t steps = 0;  ///< when
    bool diverges = false;   ///< a network leaves the finite numbers before that
    std::string diagnosis;   ///< a key of DiagnosisKind that stands then, or empty
    std::vector<Measure> measures;
};

/// An experiment to start from, read from resources/presets.
struct Preset {
    std::string name;                      ///< as on the command line: "ring-8"
    std::string title;                     ///< "Ring of eight Gaussians"
    std::string lookFor;                   ///< one sentence on what to look for
    std::optional<double> stepsPerSecond;  ///< to be watched at; nothing: as fast as it goes
    PresetKind kind = PresetKind::success;
    std::string pair;  ///< name of the preset beside it, or empty
    Promise promise;
    ExperimentSpec spec;
};

/// Successes in the gallery's order, data on a line after data in the plane, then each failure with its cure behind it.
const std::vector<Preset>& presets();
/// nullptr if there is none of that name.
const Preset* findPreset(std::string_view name);

}  // namespace ganimede
