#pragma once

#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// Trains in a thread of its own, with nothing to look at, and returns steps a second: what the window's rate is
/// measured against.
double headlessRate(const ExperimentSpec& spec, double seconds);

}  // namespace ganimede
