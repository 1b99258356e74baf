#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "engine/data/dataset.h"
#include "engine/metrics/diagnosis.h"
#include "engine/snapshots/change_marks.h"
#include "engine/snapshots/line_view.h"
#include "engine/snapshots/loss_history.h"
#include "engine/spec/experiment_spec.h"
#include "engine/trainers/trainer.h"

namespace ganimede {

/// What a view may ask for; what nobody looks at is not computed.
struct SnapshotLayers {
    bool fakes = true;
    bool surface = true;
    bool gradients = true;
    bool manifold = true;
    bool line = true;  ///< for data on a line, instead of surface and manifold
};

/// One moment of a run, complete for drawing: immutable, shared between threads as a SnapshotPtr, held as long as
/// anyone looks at it. All coordinates are the frame's ([-1, 1] inside the stage).
struct Snapshot {
    static constexpr int kSurfaceSide = 100;  ///< D's surface: cells a side
    static constexpr int kManifoldSide = 21;  ///< grid points a side of the generator's manifold
    static constexpr int kFakes = 500;
    static constexpr int kReals = 500;

    std::uint64_t runId = 0;  ///< a new one at each reset or open
    std::int64_t step = 0;
    std::int64_t seed = 0;
    ObjectiveKind objective = ObjectiveKind::nonSaturating;
    Frame frame;
    DatasetPtr data;  ///< the real points; a view shows the first kReals

    std::vector<Point> fakes;  ///< G at the fixed z of stream latent.view
    std::vector<Point>
        gradients;  ///< gradient of G's loss by each fake, point for point; G's descent moves fakes against it
    std::vector<float> surface;  ///< realness 0..1, a critic's by CriticScale, at cell centres, kSurfaceSide^2, rows
                                 ///< from the bottom (y = -1) up
    std::vector<float>
        surfaceScores;            ///< for a critic, whose scores say more than its realness: the raw ones, likewise
    std::vector<Point> manifold;  ///< G at a grid of z, kManifoldSide^2, row by row; a grid for 2 latent dimensions, a
                                  ///< line for 1, none for more
    std::vector<float> manifoldDensity;  ///< of each cell between them, (kManifoldSide - 1)^2: its share of samples
                                         ///< over its area, relative to the 95th percentile, at most 1

    std::optional<LineView> line;  ///< for data on a line

    std::vector<LossBucket> losses;    ///< the whole course so far
    MetricsCoursePtr metrics;          ///< likewise; nullptr before the first measurement
    std::vector<Diagnosis> diagnoses;  ///< what is happening, the gravest first
    ChangeMarksPtr changes;            ///< what the user changed up to now, in order; nullptr for nothing
    TrainerInfo trainer;
    double stepsPerSecond = 0;                        ///< over the last second of training
    std::chrono::steady_clock::time_point published;  ///< when it was handed over: what a frame's delay counts from
};

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// Looks at a trainer and describes what it sees. All numbers are finite: fakes that are not are left out with their
/// gradients, and surface, manifold or line as a whole. Courses, diagnoses, changes, rates and run id are left for the
/// caller.
Snapshot takeSnapshot(const Trainer& trainer, const ExperimentSpec& spec, const DatasetPtr& data,
                      const SnapshotLayers& layers);

}  // namespace ganimede
