#pragma once

#include <variant>
#include <vector>

#include <QString>

#include "engine/files/checkpoint.h"
#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// What a file that the user opened or dropped holds.
using LoadedFile = std::variant<ExperimentSpec, Checkpoint, std::vector<Point>, Picture>;

/// Reads an experiment (.json), a checkpoint (.safetensors), points (.csv, .tsv, .txt) or a picture (anything Qt
/// reads).
/// @throws Error in plain sentences, naming the file.
LoadedFile loadFile(const QString& path);

/// What an experiment is called in a title: its name, and in brackets the file it is in, if any.
QString titleWithFile(const QString& name, const QString& path);

/// For a file dialog: "Experiments (*.json *.safetensors)" and so on.
QString openFilter();

}  // namespace ganimede
