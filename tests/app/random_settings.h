#pragma once

#include <random>
#include <string>

#include "engine/spec/experiment_spec.h"

namespace ganimede::test {

/// How many fields visitFields() knows.
int fieldCount();

/// Gives field number `index`, in the order of visitFields(), a random value that is valid by itself: mostly one near
/// its default's size, now and then one from anywhere in its range or at its ends. Returns the field's path.
std::string setRandomly(ExperimentSpec& spec, int index, std::mt19937& random);

/// setRandomly(), again and again until the spec can be trained as a whole and one step of it takes no more than some
/// milliseconds. Returns the field's path, or "" if no such value was found.
std::string changeRandomly(ExperimentSpec& spec, int index, std::mt19937& random, bool withTorch);

}  // namespace ganimede::test
