#pragma once

#include <memory>
#include <optional>

#include "engine/metrics/metrics_history.h"
#include "engine/population/population.h"
#include "engine/population/shared_data.h"
#include "engine/sweep/look_plan.h"

namespace ganimede {

/// @throws Error unless these can be a population: its size, and the memory that their points take.
void checkPopulation(const std::vector<ExperimentSpec>& specs);

/// When members are looked at that train up to `limit` steps.
LookPlan memberLooks(std::int64_t limit);

/// Why members are not trained from the spec's start to its last change; nothing if they are.
/// @throws Error if a change cannot be made.
std::optional<std::string> memberObjection(const ExperimentSpec& spec);

/// What has been measured of one member, and what follows from it for the member's state. One thread at a time.
class MemberFigures {
public:
    /// `referenceSeed` as referenceSeeds() gives, or the spec's own.
    explicit MemberFigures(std::int64_t referenceSeed) : m_referenceSeed(referenceSeed) {}

    /// What a measurement of the member is taken with. `data` is its training set: a new one is a new beginning.
    /// @throws Error as makeDataset does.
    const MetricsMeter& meter(const ExperimentSpec& current, const DatasetPtr& data, SharedData& shared);
    /// Fills in a measurement, taken with meter(). Of kLiveSamples it also becomes part of the course that the outcome
    /// follows from.
    void add(const Metrics& metrics, const ExperimentSpec& current, const StepLosses& newest, MemberState& state);

private:
    std::int64_t m_referenceSeed;
    std::shared_ptr<const MemberReference> m_reference;
    DatasetPtr m_measuredData;  // of the last measurement
    MetricsHistory m_history;
};

/// Fills in that the member left the finite numbers at a step.
void noteDivergence(std::int64_t step, MemberState& state);

}  // namespace ganimede
