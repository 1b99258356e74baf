#pragma once

#include <QString>

#include "app/latent/latent_desk.h"
#include "engine/files/checkpoint.h"
#include "engine/images/quality/evaluate_run.h"

/// Where a generator can be had from, as the explorer's thread makes it.
namespace ganimede {

GeneratorSource sourceOf(const RunToEvaluate& run);
/// Of a run of the 2D lab.
GeneratorSource sourceOf(const CheckpointPtr& checkpoint);
/// Of a TorchScript file, which runs as a program, in a process of its own.
GeneratorSource sourceOfScript(const QString& path);

}  // namespace ganimede
