#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>

#include "engine/population/member_figures.h"
#include "engine/trainers/run.h"

namespace ganimede {

/// One member: its Run, made when its first turn comes, and what was measured of it. One thread at a time, not always
/// the same; owned by the population.
class PopulationMember {
public:
    /// Looks at the steps of `plan`, and where a slice ends at the limit. `referenceSeed` as referenceSeeds() gives.
    PopulationMember(ExperimentSpec spec, std::int64_t referenceSeed, const LookPlan& plan, TrainerOptions trainer);

    /// Before anything else: stands where another population left it.
    void takeUp(MemberStart start);

    /// Trains up to `step`, in short pieces until `hurry` is set. At `limit` the figures are those of
    /// MetricsMeter::kFinalSamples. Whatever fails becomes the state.
    void trainTo(std::int64_t step, std::int64_t limit, SharedData& shared, const std::atomic<bool>& hurry);
    /// What its generator makes now; nothing of a refused member.
    std::optional<std::vector<Point>> look(SharedData& shared);
    /// @throws Error of a refused member.
    TrainerState trainerState(SharedData& shared);

    const MemberState& state() const { return m_state; }
    const std::string& refusal() const { return m_refusal; }
    DatasetPtr data() const { return m_run ? m_run->data() : nullptr; }

private:
    bool begin(SharedData& shared);
    void refuse(const std::string& reason);
    void train(std::int64_t step, std::int64_t limit, SharedData& shared, const std::atomic<bool>& hurry);
    bool trainPiece(std::int64_t steps);
    void measure(SharedData& shared, std::size_t samples);

    std::unique_ptr<ExperimentSpec> m_spec;  // until the run has it
    std::optional<TrainerState> m_from;      // likewise: not at the beginning
    LookPlan m_plan;
    TrainerOptions m_trainer;
    std::unique_ptr<Run> m_run;
    MemberFigures m_figures;
    StepLosses m_lastLosses;
    double m_secondsAStep = 0;  // lately; 0: not known
    MemberState m_state;
    std::string m_refusal;
};

}  // namespace ganimede
