#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// An experiment to start from, read from resources/presets.
struct Preset {
    std::string name;                      ///< as on the command line: "ring-8"
    std::string title;                     ///< "Ring of eight Gaussians"
    std::string lookFor;                   ///< one sentence on what to look for
    std::optional<double> stepsPerSecond;  ///< to be watched at; nothing: as fast as it goes
    ExperimentSpec spec;
};

const std::vector<Preset>& presets();
/// nullptr if there is none of that name.
const Preset* findPreset(std::string_view name);

}  // namespace ganimede
