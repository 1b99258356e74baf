#pragma once

#include <memory>

#include "engine/snapshots/snapshot.h"
#include "tests/engine/line_trainer.h"

/// Snapshots of data on a line from networks that are given functions.
namespace ganimede::samples {

inline ExperimentSpec lineSpec(int latentDimensions = 1)
{
    ExperimentSpec spec;
    spec.data.kind = "normal-1d";
    spec.data.mean = 0.4;
    spec.data.spread = 0.1;
    spec.latent.dimensions = latentDimensions;
    return spec;
}

/// The real bell at .4, the generated one at -.4 with deviation .1, D rising from left to right and pushing fakes to
/// the right.
inline Snapshot lineSnapshot(const ExperimentSpec& spec = lineSpec())
{
    const test::LineTrainer trainer(
        spec.latent.dimensions, [](float z) { return -0.4F + 0.1F * z; }, [](float x) { return 6 * x; },
        [](float) { return -1.0F; });
    return takeSnapshot(trainer, spec, makeDataset(spec.data, spec.seed), {});
}

inline SnapshotPtr sharedLineSnapshot(const ExperimentSpec& spec = lineSpec())
{
    return std::make_shared<const Snapshot>(lineSnapshot(spec));
}

}  // namespace ganimede::samples
