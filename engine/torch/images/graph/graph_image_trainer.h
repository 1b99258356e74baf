#pragma once

#include <memory>
#include <optional>
#include <thread>
#include <vector>

#include <c10/core/Stream.h>

#include "engine/torch/images/graph/graph_step.h"
#include "engine/torch/images/graph/step_runner.h"
#include "engine/torch/images/graph/step_tables.h"
#include "engine/torch/images/torch_image_trainer.h"

namespace ganimede {

/// Trains pictures without waiting for the device between steps: on CUDA D's updates and G's are a captured graph each,
/// two launches a step, with pictures, random numbers, learning rates, losses and the search for numbers that are not
/// finite on the device. The host reads once a stretch of steps (StepTables). The run is TorchImageTrainer's, to
/// rounding; with bfloat16 to that type's. On the CPU it runs step by step, for the tests.
class GraphImageTrainer final : public TorchImageTrainer {
public:
    GraphImageTrainer(const ImageSpec& spec, ImageSetPtr set, const ImageTrainerOptions& options);
    ~GraphImageTrainer() override;

    TrainerInfo info() const override;
    std::optional<NonFinite> train(std::int64_t steps, StepKind kind, std::vector<ImageStepLosses>& losses) override;
    Restarted apply(const ImageSpec& spec, ImageSetPtr set) override;
    void restore(const TrainerState& state) override;
    double secondsOnData() const override { return m_secondsBefore + (m_tables ? m_tables->seconds() : 0.0); }
    std::int64_t graphLaunches() const override { return m_launchesBefore + (m_runner ? m_runner->launches() : 0); }

private:
    void followThread();
    void prepare();
    /// @returns whether the device answers
    bool waitForDevice() const;
    void dismantle();
    std::optional<NonFinite> trainStretches(std::int64_t steps, StepKind kind, std::vector<ImageStepLosses>& losses);
    std::optional<NonFinite> readBack(std::int64_t count, StepKind kind, std::vector<ImageStepLosses>& losses);
    void countStep(StepKind kind);

    bool m_bfloat16;
    // Its own as long as it lives: what dismantles one trainer's graphs also frees the workspace of their stream, which
    // another's graphs would still write to. And others must not queue into a stream while it is captured.
    c10::Stream m_stream;
    std::thread::id m_thread;  // that trained last
    // Made when they are first needed, dropped when the spec or a failure asks for new ones.
    std::unique_ptr<StepTables> m_tables;
    std::unique_ptr<GraphStep> m_graph;
    std::unique_ptr<StepRunner> m_runner;
    double m_secondsBefore = 0;
    std::int64_t m_launchesBefore = 0;
};

}  // namespace ganimede
