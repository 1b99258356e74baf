#include "engine/torch/images/graph/graph_image_trainer.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <utility>

#include <ATen/Functions.h>

#include "engine/torch/images/graph/device_queue.h"
#include "engine/torch/torch_device.h"
#include "engine/torch/torch_scope.h"

namespace ganimede {
namespace {

constexpr std::size_t kResidentShare = 4;  // a set may take a quarter of the free memory

/// The spec without what the tables carry into a step, and what a step does not go by.
ImageSpec asBuiltInto(ImageSpec spec)
{
    spec.name.clear();
    spec.epochs = 1;
    spec.wall = 1;
    spec.schedule = {};
    spec.data.flips = false;
    for (ImageNetworkSpec* network : {&spec.generator, &spec.discriminator}) {
        network->optimiser.learningRate = 1;
    }
    spec.remedies.inputNoise = spec.remedies.inputNoise > 0 ? 1 : 0;
    spec.remedies.inputNoiseSteps = 0;
    spec.remedies.generatorAverage = spec.remedies.generatorAverage > 0 ? 0.5 : 0;
    return spec;
}

std::size_t residentBytes(const ImageTrainerOptions& options, const at::Device& device)
{
    if (options.residentBytes) {
        return *options.residentBytes;
    }
    return device.is_cpu() ? std::numeric_limits<std::size_t>::max() : freeMemoryOf(device) / kResidentShare;
}

bool takesBfloat16(const ImageTrainerOptions& options, const at::Device& device)
{
    if (options.float64) {
        return false;
    }
    return options.precision == ImagePrecision::bfloat16 ||
           (options.precision == ImagePrecision::automatic && computesBfloat16(device));
}

const ImageTrainerOptions& settled(const ImageTrainerOptions& options)
{
    if (options.deterministic) {
        // cuBLAS reads it when it is first used; without it results may depend on which workspace is free.
        ::setenv("CUBLAS_WORKSPACE_CONFIG", ":4096:8", 0);
    }
    return options;
}

}  // namespace

GraphImageTrainer::GraphImageTrainer(const ImageSpec& spec, ImageSetPtr set, const ImageTrainerOptions& options)
    : TorchImageTrainer(spec, std::move(set), settled(options)),
      m_bfloat16(takesBfloat16(options, m_options.device())),
      m_stream(takeStream(m_options.device()))
{}

GraphImageTrainer::~GraphImageTrainer()
{
    dismantle();
    giveStreamBack(m_stream);
}

TrainerInfo GraphImageTrainer::info() const
{
    TrainerInfo info = TorchImageTrainer::info();
    info.name = "graph";
    info.detail = torchDetail(m_trainerOptions.float64);
    if (m_bfloat16) {
        info.detail.replace(info.detail.rfind("float32"), std::string::npos, "bfloat16");
    }
    const std::string objection = graphObjection(m_spec, m_options.device());
    const std::string how = m_runner            ? m_runner->detail()
                            : objection.empty() ? "CUDA graphs"
                                                : "step by step: " + objection;
    info.detail += ", " + how + (m_trainerOptions.deterministic ? ", deterministic" : "");
    return info;
}

// Graphs hold the workspace of the thread's cuBLAS, and what cuDNN found by trial is the thread's.
void GraphImageTrainer::followThread()
{
    if (m_runner && m_thread != std::this_thread::get_id()) {
        dismantle();
    }
    m_thread = std::this_thread::get_id();
}

void GraphImageTrainer::prepare()
{
    if (m_runner) {
        return;
    }
    const at::Device device = m_options.device();
    m_tables =
        std::make_unique<StepTables>(m_spec, m_sampler.set(), m_options, residentBytes(m_trainerOptions, device));
    m_graph = std::make_unique<GraphStep>(m_spec, *m_tables, *m_generator, *m_discriminator, m_options, m_bfloat16);
    const std::string objection = graphObjection(m_spec, device);
    m_runner = objection.empty() ? makeCudaGraphRunner(*m_graph, m_trainerOptions.beforePart)
                                 : makeEagerRunner(*m_graph, m_trainerOptions.beforePart, objection);
}

// After a failure the stream may still be at work on the networks, which others read and restore in streams of theirs.
bool GraphImageTrainer::waitForDevice() const
{
    if (m_stream.device_type() != at::kCPU) {
        try {
            m_stream.synchronize();
        } catch (const c10::Error&) {
            return false;  // a lost device does nothing any more; what failed before is what is told
        }
    }
    return true;
}

void GraphImageTrainer::dismantle()
{
    const bool answers = waitForDevice();
    m_secondsBefore = secondsOnData();
    m_launchesBefore = graphLaunches();
    m_runner.reset();
    m_graph.reset();
    if (!answers) {
        // LibTorch asks the device whether a copy out of a page-locked buffer is done before it takes the buffer back,
        // and ends the program where there is no answer.
        (void)m_tables.release();
    }
    m_tables.reset();
    giveMemoryBack(m_options.device());
}

std::optional<NonFinite> GraphImageTrainer::train(std::int64_t steps, StepKind kind,
                                                  std::vector<ImageStepLosses>& losses)
{
    return translatingErrors(Doing::training, [&] {
        const QueueScope queue(m_stream, m_trainerOptions.deterministic);
        try {
            const ComputeScope scope(m_trainerOptions.threads);
            followThread();
            prepare();
            return trainStretches(steps, kind, losses);
        } catch (...) {
            dismantle();
            throw;
        }
    });
}

std::optional<NonFinite> GraphImageTrainer::trainStretches(std::int64_t steps, StepKind kind,
                                                           std::vector<ImageStepLosses>& losses)
{
    const auto fitting = [this](std::int64_t left) { return std::min(left, m_tables->capacity()); };
    const std::int64_t updates = kind == StepKind::discriminatorOnly ? 0 : m_spec.generator.updates;
    const auto prepareAt = [&](std::int64_t done) {
        m_tables->prepare(m_spec, m_step + done, m_generator->trained().updates() + done * updates, fitting(steps));
    };
    if (steps > 0) {
        prepareAt(0);
    }
    while (steps > 0) {
        const std::int64_t count = fitting(steps);
        m_tables->upload();
        for (std::int64_t i = 0; i < count; ++i) {
            m_runner->run(kind);
        }
        steps -= count;
        if (steps > 0) {
            prepareAt(count);  // while the device is at work
        }
        if (const auto failure = readBack(count, kind, losses)) {
            return failure;
        }
    }
    return std::nullopt;
}

std::optional<NonFinite> GraphImageTrainer::readBack(std::int64_t count, StepKind kind,
                                                     std::vector<ImageStepLosses>& losses)
{
    const at::Tensor rows = m_graph->ring().narrow(0, 0, count).to(at::kCPU, at::kDouble);
    const bool ofD = kind != StepKind::generatorOnly && m_spec.discriminator.updates > 0;
    const bool ofG = kind != StepKind::discriminatorOnly && m_spec.generator.updates > 0;
    const double* row = rows.const_data_ptr<double>();
    for (std::int64_t i = 0; i < count; ++i, row += StepRow::columns) {
        const auto value = [row](StepRow::Column column) { return static_cast<float>(row[column]); };
        countStep(kind);
        losses.push_back(
            {{m_step, value(StepRow::dReal), value(StepRow::dFake), value(StepRow::g), value(StepRow::penalty)},
             value(StepRow::onReal),
             value(StepRow::onFake),
             value(StepRow::scoreOnReal),
             value(StepRow::scoreOnFake),
             value(StepRow::dGradient),
             value(StepRow::gGradient)});
        const ImageStepLosses& last = losses.back();
        // D is updated first: a generator lost in the same step was only dragged along.
        if ((ofD && !std::isfinite(last.dReal + last.dFake + last.penalty)) || !std::isfinite(row[StepRow::dLargest])) {
            return NonFinite{m_step, false, true};
        }
        if ((ofG && !std::isfinite(last.g)) || !std::isfinite(row[StepRow::gLargest])) {
            return NonFinite{m_step, true, false};
        }
    }
    return std::nullopt;
}

void GraphImageTrainer::countStep(StepKind kind)
{
    ++m_step;
    if (kind != StepKind::generatorOnly) {
        m_discriminator->trained().countUpdates(m_spec.discriminator.updates);
    }
    if (kind != StepKind::discriminatorOnly) {
        m_generator->trained().countUpdates(m_spec.generator.updates);
    }
}

Restarted GraphImageTrainer::apply(const ImageSpec& spec, ImageSetPtr set)
{
    const bool sameSet = set == m_sampler.set();
    const ImageSpec before = asBuiltInto(m_spec);
    const Restarted restarted = TorchImageTrainer::apply(spec, std::move(set));
    if (!sameSet || restarted.generator || restarted.discriminator || before != asBuiltInto(m_spec)) {
        translatingErrors(Doing::takingOver, [this] { dismantle(); });
    }
    return restarted;
}

void GraphImageTrainer::restore(const TrainerState& state)
{
    TorchImageTrainer::restore(state);
    if (m_graph) {
        translatingErrors(Doing::restoring, [this] {
            const QueueScope queue(m_stream, m_trainerOptions.deterministic);
            m_graph->takeOver();
        });
    }
}

}  // namespace ganimede
