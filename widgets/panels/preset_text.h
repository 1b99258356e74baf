#pragma once

#include <QString>

#include <string>

namespace ganimede {

struct ExperimentSpec;

/// A title or an explanation of a preset in the reader's language; also of an experiment's name, which is its preset's
/// title until it gets one of its own: what is no preset's text comes back as it is.
QString presetText(const std::string& english);

/// What people call an experiment: its name, or where it has none what its data are.
QString experimentTitle(const ExperimentSpec& spec);

/// What a field means, or its unit, in the reader's language.
QString fieldText(const std::string& english);

}  // namespace ganimede
