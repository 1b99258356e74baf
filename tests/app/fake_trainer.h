#pragma once

#include <atomic>
#include <memory>
#include <thread>

#include "engine/trainers/trainer.h"

namespace ganimede::test {

/// What became of all fake trainers. Relaxed, so that counting orders nothing between the threads that a race detector
/// watches.
struct FakeTrainerWatch {
    std::atomic<int> made = 0;
    std::atomic<int> alive = 0;
    std::atomic<int> callsFromElsewhere = 0;  ///< from another thread than the one that made the trainer
    std::atomic<int> deviceFailures = 0;      ///< so many calls to come of train() fail as a lost device does
    std::atomic<int> stateFailures = 0;       ///< likewise, so many calls to come of state()
    std::atomic<int> deviceRefusals = 0;      ///< likewise, so many trainers to come
};

/// Learns nothing, but keeps the contract of a trainer: its state is the spec's networks, a little different after each
/// step; what it generates is the same number everywhere, markOf() its step, so that a snapshot put together from two
/// moments is seen.
///
/// It refuses a batch of kRefusedBatch, and leaves the finite numbers at a learning rate of G above kFatalRate.
class FakeTrainer : public Trainer {
public:
    static constexpr int kRefusedBatch = 13;
    static constexpr double kFatalRate = 100;
    static float markOf(std::int64_t step) { return static_cast<float>(step % 997) / 997; }
    static TrainerFactory factory(FakeTrainerWatch& watch);

    FakeTrainer(const ExperimentSpec& spec, DatasetPtr data, FakeTrainerWatch& watch);
    ~FakeTrainer() override;

    TrainerInfo info() const override { return {"fake", "none", "", 1}; }
    std::int64_t step() const override;
    std::optional<NonFinite> train(std::int64_t steps, StepKind kind, std::vector<StepLosses>& losses) override;
    Restarted apply(const ExperimentSpec& spec, DatasetPtr data) override;
    TrainerState state() const override;
    void restore(const TrainerState& state) override;
    void generate(std::span<const float> z, std::span<float> points) const override;
    void score(std::span<const float> points, std::span<float> scores) const override;
    void generatorGradient(std::span<const float> points, std::span<float> gradient) const override;

private:
    void noteCaller() const;
    void fill(std::span<float> values) const;

    FakeTrainerWatch& m_watch;
    const std::thread::id m_home = std::this_thread::get_id();
    ExperimentSpec m_spec;
    DatasetPtr m_data;
    TrainerState m_state;
};

}  // namespace ganimede::test
