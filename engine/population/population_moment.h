#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/population/population.h"

namespace ganimede {

/// A population at one moment, complete for drawing: immutable, shared between threads, held as long as anyone looks.
/// Member i is run i of the request.
struct PopulationMoment {
    std::shared_ptr<const SweepRequest> request;
    std::vector<MemberState> states;
    std::vector<MemberFakes> fakes;  ///< of those of the seen that were looked at, by member
    std::vector<DatasetPtr> data;    ///< the sets of `fakes`, one for one; nullptr for one that has not begun
    std::int64_t stepsDone = 0;      ///< of all members together
    double stepsPerSecond = 0;       ///< likewise, over the last second of training
    bool paused = false;
    bool atRest = false;  ///< nothing is left to train
    std::string failure;  ///< why the device gave out, sentences; empty while all is well
};
using PopulationMomentPtr = std::shared_ptr<const PopulationMoment>;

}  // namespace ganimede
