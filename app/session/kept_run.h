#pragma once

#include <memory>

#include "engine/files/checkpoint.h"
#include "engine/metrics/run_monitor.h"
#include "engine/snapshots/loss_history.h"

namespace ganimede {

/// A run as it stood when it was left, with all that its charts had seen of it: Session::takeUp() goes on from there as
/// if it had never been away. Immutable, held by whoever may want it back; a copy of the networks, no file.
struct KeptRun {
    Checkpoint checkpoint;
    LossHistory losses;
    RunMonitor monitor;
};
using KeptRunPtr = std::shared_ptr<const KeptRun>;

}  // namespace ganimede
