#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

#include "engine/images/image_spec.h"
#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// Wrong usage or invalid input, told in full: the command ends with kInvalid.
class InvalidInput : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The experiment that the user named: a preset, or a file.
/// @throws InvalidInput with every problem of the file, a line each.
ExperimentSpec loadSpec(const std::string& presetOrFile);

/// Whether the name is that of a preset of pictures, or of a file that says it is one, valid or not.
bool namesPictures(const std::string& presetOrFile);
/// As loadSpec, of an experiment with pictures.
ImageSpec loadImageSpec(const std::string& presetOrFile);

/// @throws InvalidInput if the settings of a run that goes on name another seed: with it the run would begin anew.
void refuseOtherSeed(std::int64_t ofRun, std::int64_t wanted);

/// Applies "path=value" settings in order, then checks the whole.
/// @throws InvalidInput
void applySettings(ExperimentSpec& spec, const std::vector<std::string>& settings);
void applySettings(ImageSpec& spec, const std::vector<std::string>& settings);

}  // namespace ganimede
