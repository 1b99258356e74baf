#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/data/dataset.h"
#include "engine/metrics/diagnosis.h"
#include "engine/sweep/sweep_results.h"
#include "engine/trainers/trainer.h"

namespace ganimede {

enum class MemberStatus {
    waiting,   ///< its turn has not come yet
    training,  ///< also while the population is paused
    finished,  ///< stands at the step limit; goes on if that is raised
    diverged,  ///< left the finite numbers, stands at the step before
    refused,   ///< cannot be trained; see Population::refusal()
};

/// What is known of one member: light, so that thousands are copied for every frame. A value.
struct MemberState {
    static constexpr float kUnknown = std::numeric_limits<float>::quiet_NaN();

    MemberStatus status = MemberStatus::waiting;
    RunOutcome outcome = RunOutcome::undecided;  ///< as a sweep classifies, at the last look
    std::int64_t step = 0;                       ///< steps done
    std::int64_t measuredAt = -1;                ///< after how many steps the figures were taken; -1: never
    std::int64_t divergedStep = 0;               ///< the step (from 1) that left the finite numbers; 0: none
    float modesHeld = kUnknown;                  ///< kUnknown before the first look and where the data has no modes
    float modes = kUnknown;                      ///< how many the data has
    float goodShare = kUnknown;                  ///< of the generated samples, 0 to 1
    float coverage = kUnknown;                   ///< of the real data, 0 to 1
    float jensenShannon = kUnknown;              ///< nats
    float slicedWasserstein = kUnknown;
    float seconds = 0;  ///< that its training took; of members trained at once by one device, their share of it
};

/// G of a seen member at the first z of stream latent.view, in frame coordinates; what is not finite is left out.
struct MemberFakes {
    std::size_t member = 0;
    std::int64_t step = 0;  ///< after how many steps
    std::shared_ptr<const std::vector<Point>> points;
};

/// Many small GANs that train side by side, in step: no member that still trains is more than one slice ahead of the
/// slowest. Each is the Run that its spec alone would make on the same device; on the CPU bit for bit. Owned by one
/// thread, which makes and destroys it and calls what changes it; what only reads may be called on any thread. Nothing
/// waits for training but trainerState() and stop(). Training begins at once.
class Population {
public:
    static constexpr std::size_t kMostMembers = 4096;
    static constexpr std::size_t kFakes = 300;
    static constexpr std::int64_t kNoLimit = std::numeric_limits<std::int64_t>::max();

    virtual ~Population() = default;

    virtual std::size_t members() const = 0;
    /// The newest of each member.
    virtual std::vector<MemberState> states() const = 0;
    /// Why a member is refused, a sentence; empty if it is not.
    virtual std::string refusal(std::size_t member) const = 0;
    /// The member's training set; nullptr before it has begun. Shared between members of the same data and seed.
    virtual DatasetPtr data(std::size_t member) const = 0;
    /// Everything a member goes on from: Run::resume() makes a run of its spec and this. Waits for the member's slice
    /// under way (some milliseconds). @throws Error of a refused member.
    virtual TrainerState trainerState(std::size_t member) = 0;

    /// The members whose fakes are wanted; others' are dropped. Numbers that no member has are ignored.
    virtual void setSeen(const std::vector<std::size_t>& members) = 0;
    /// The newest fakes of the seen, as far as there are any, by member: renewed while a member trains, some 60 times a
    /// second at most, and where it comes to rest.
    virtual std::vector<MemberFakes> fakes() const = 0;

    /// Slices under way end early, within some 20 ms or one step, whichever is longer.
    virtual void setPaused(bool paused) = 0;
    virtual bool paused() const = 0;
    /// Members stop at so many steps; those beyond it stand where they are. At least 1.
    virtual void setStepLimit(std::int64_t steps) = 0;
    /// For good; returns once no thread trains. What is known stays to be read.
    virtual void stop() = 0;
    /// Whether nothing is left to train up to the limit.
    virtual bool atRest() const = 0;
    /// Of all members together since the start.
    virtual std::int64_t stepsDone() const = 0;
    /// Why nothing is trained any more, in sentences; empty while all is well. Members stay as they were last known.
    virtual std::string failure() const { return {}; }
};

struct PopulationOptions {
    std::string device = "cpu";   ///< "cpu", "cuda" or "cuda:<index>"
    int threads = 0;              ///< CPU only: members that train at a time; 0: one a core
    bool background = false;      ///< CPU only: a lower priority, for a program that has a window to paint meanwhile
    bool paused = false;          ///< waits for setPaused(false)
    std::int64_t sliceSteps = 0;  ///< how far members may drift apart; 0: what suits the device (CPU: 32)
    /// Members that differ in the seed alone are each measured against their own set, as a sweep's runs, and not
    /// against the first one's.
    bool ownReferences = false;
    /// The step limit at first, at least 1. Members are looked at as a sweep of so many steps would; without a limit
    /// every 500 steps.
    std::int64_t stepLimit = Population::kNoLimit;
};

/// Where populations come from, so that tests can have others.
using PopulationMaker =
    std::function<std::unique_ptr<Population>(std::vector<ExperimentSpec>, const PopulationOptions&)>;

/// The population for a device, member i of spec i.
/// @throws Error for no member or more than kMostMembers, for too much memory taken by the specs' own points, or if the
///         device trains no populations or gives out.
std::unique_ptr<Population> makePopulation(std::vector<ExperimentSpec> specs, const PopulationOptions& options);
/// Where one population leaves a member and another takes it up. A value.
struct MemberStart {
    MemberState state;
    std::optional<TrainerState> from;  ///< what it goes on from; nothing: its spec's beginning
    std::string refusal;               ///< of a refused one
};

/// Where the members of a population whose device failed were last known to stand. A member that diverged later than
/// that has not yet; figures that were taken later are left out. The population's thread.
std::vector<MemberStart> startsOf(Population& failed);
/// A population of these members on the CPU, member i of spec i from start i; figures of their courses begin anew.
/// @throws Error as makePopulation() does.
std::unique_ptr<Population> goOnOnCpu(std::vector<ExperimentSpec> specs, std::vector<MemberStart> starts,
                                      const PopulationOptions& options);

/// The specs of a sweep's runs, in their order: cell by cell and in it seed by seed.
/// @throws Error if the request is not valid or has more runs than a population may have members.
std::vector<ExperimentSpec> populationSpecs(const SweepRequest& request);

/// Where a member's outcome stands in sweepOutcomes(); nothing before it was measured, and of a refused one.
std::optional<std::size_t> outcomeOf(const MemberState& state);
/// The member as a sweep's run that ended where it stands; nothing likewise.
std::optional<SweepRunResult> asRun(const MemberState& state);
/// Puts all members that are known yet in the place of a request's runs.
void setStanding(SweepResults& standing, const std::vector<MemberState>& states);

}  // namespace ganimede
