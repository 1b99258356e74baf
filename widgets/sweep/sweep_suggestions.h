#pragma once

#include <string>
#include <vector>

#include "engine/spec/experiment_spec.h"
#include "engine/spec/spec_json.h"

namespace ganimede {

/// The fields that a sweep can vary, those that people vary most first.
std::vector<FieldInfo> sweepFields();
/// How many of sweepFields() are the usual ones.
std::size_t usualSweepFields();

/// Values worth trying, as parseSweepAxis() reads them after the equals sign: a range about what the field is now for
/// numbers, all choices of a choice.
std::string suggestedSweepValues(const FieldInfo& field, const ExperimentSpec& spec);

}  // namespace ganimede
