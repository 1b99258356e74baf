#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/metrics/metrics_history.h"
#include "engine/snapshots/loss_history.h"
#include "engine/spec/experiment_spec.h"

/// What is happening to a run, with the evidence and what may help: a pure function of what is known of it.
namespace ganimede {

enum class DiagnosisKind {
    diverged,           ///< a network left the finite numbers, or scores or fakes are running away
    modeCollapse,       ///< samples are good but far from all modes, or far from all of the real data, are made
    modesComeAndGo,     ///< modes are lost and found again
    oscillation,        ///< the fakes swing about the real data and do not come to rest
    vanishingGradient,  ///< D is sure and G's loss is flat at the fakes: G hardly moves
    discriminatorWon,   ///< D tells all fakes from reals and the fakes do not get nearer
    generatorWon,       ///< D takes nearly all fakes for real though they are not good
    converged,          ///< the fakes are as the real data but for little more than chance, all its modes among them
    nearData,           ///< the fakes are near the real data and stay there, but are not yet as it is
};

/// One measured number that a diagnosis rests on, over the window.
struct Evidence {
    MetricKind metric = MetricKind::jensenShannon;
    double value = 0;  ///< the mean over the window
    double low = 0;    ///< the lowest and highest in the window
    double high = 0;
};

/// A change of the spec that often helps, chosen to fit the spec as it stands: what is on already is never offered.
struct Remedy {
    enum class Kind {
        flattenDiscriminator,  ///< R1 (and R2)
        wassersteinWithPenalty,
        nonSaturatingLoss,
        relativisticLoss,
        slowerDiscriminator,
        slowerGenerator,
        slowerBoth,
        moreDiscriminatorUpdates,
        fewerDiscriminatorUpdates,
        balancedNetworks,  ///< one update of G each step, one learning rate for both, and R1 and R2
        labelSmoothing,
        inputNoise,
        packing,
        averagedGenerator,
        fallingLearningRate,
        adamOptimiser,
        biggerGenerator,
    };
    struct Change {
        std::string path;   ///< of a field of the spec
        std::string value;  ///< JSON text, as setField() takes
        bool operator==(const Change&) const = default;
    };
    Kind kind = Kind::flattenDiscriminator;
    std::vector<Change> changes;
    bool operator==(const Remedy&) const = default;
};

struct Diagnosis {
    DiagnosisKind kind = DiagnosisKind::converged;
    std::int64_t sinceStep = 0;  ///< the first measurement of the window from which it has held
    std::vector<Evidence> evidence;
    std::vector<Remedy> remedies;  ///< the most promising first, at most 3; none for converged and nearData
};

/// What is known of a run. Spans need live only through the call.
struct RunRecord {
    const ExperimentSpec* spec = nullptr;  ///< as it stands now
    const MetricsCourse* course = nullptr;
    std::span<const LossBucket> losses;
    bool leftFiniteNumbers = false;  ///< training ended with a NonFinite
};

/// Everything that is wrong (or right) now, the gravest first; empty if nothing can be said, which is so before
/// kFewestMeasurements and kFewestSteps. Only what has held through most of the window of the last measurements is
/// said, and what is said is taken back only when it has clearly ended, so that nothing flickers.
inline constexpr std::size_t kFewestMeasurements = 16;
inline constexpr std::int64_t kFewestSteps = 500;
std::vector<Diagnosis> diagnose(const RunRecord& run);

/// What became of a finished run, in one word.
enum class RunOutcome { converged, nearData, collapsed, oscillating, vanishing, diverged, undecided };

/// As files spell them: "mode_collapse", "collapsed".
const std::string& keyOf(DiagnosisKind kind);
const std::string& keyOf(RunOutcome outcome);

/// The gravest diagnosis of a run that was measured evenly over its whole length (about 100 times, at least
/// kFewestMeasurements).
RunOutcome classify(const RunRecord& run);

/// What offers itself against a kind of failure, for a run of this spec at this step; at most 3, each of which changes
/// the spec to one that validates.
std::vector<Remedy> remediesFor(DiagnosisKind kind, const ExperimentSpec& spec, std::int64_t step);

/// The spec with a remedy's changes made.
/// @throws Error if one cannot be made.
ExperimentSpec withRemedy(const ExperimentSpec& spec, const Remedy& remedy);

}  // namespace ganimede
