#include "tests/app/fake_trainer.h"

#include <algorithm>
#include <limits>

#include "engine/core/error.h"
#include "engine/trainers/device_trouble.h"

namespace ganimede::test {
namespace {

constexpr int kWorkPerStep = 20;  // rounds over the state, so that a step takes some microseconds

void refuseIfAsked(const ExperimentSpec& spec)
{
    if (spec.batch == FakeTrainer::kRefusedBatch) {
        throw Error("The fake trainer takes no such batch.");
    }
}

void failIfAsked(std::atomic<int>& times)
{
    if (times.load(std::memory_order_relaxed) > 0) {
        times.fetch_sub(1, std::memory_order_relaxed);
        throw DeviceError(DeviceTrouble::lost, "The GPU is gone.");
    }
}

std::vector<Tensor> firstTensors(const ExperimentSpec& spec)
{
    const Stream stream{static_cast<std::uint64_t>(spec.seed), streams::kInitGenerator, 0};
    std::vector<Tensor> tensors = initialParameters(generatorShape(spec), spec.generator, "generator", stream);
    for (Tensor& tensor : initialParameters(discriminatorShape(spec), spec.discriminator, "discriminator", stream)) {
        tensors.push_back(std::move(tensor));
    }
    return tensors;
}

}  // namespace

TrainerFactory FakeTrainer::factory(FakeTrainerWatch& watch)
{
    return [&watch](const ExperimentSpec& spec, DatasetPtr data) {
        return std::make_unique<FakeTrainer>(spec, std::move(data), watch);
    };
}

FakeTrainer::FakeTrainer(const ExperimentSpec& spec, DatasetPtr data, FakeTrainerWatch& watch)
    : m_watch(watch), m_spec(spec), m_data(std::move(data))
{
    refuseIfAsked(spec);
    failIfAsked(m_watch.deviceRefusals);
    m_state.tensors = firstTensors(spec);
    m_watch.made.fetch_add(1, std::memory_order_relaxed);
    m_watch.alive.fetch_add(1, std::memory_order_relaxed);
}

FakeTrainer::~FakeTrainer()
{
    m_watch.alive.fetch_sub(1, std::memory_order_relaxed);
}

void FakeTrainer::noteCaller() const
{
    if (std::this_thread::get_id() != m_home) {
        m_watch.callsFromElsewhere.fetch_add(1, std::memory_order_relaxed);
    }
}

std::int64_t FakeTrainer::step() const
{
    noteCaller();
    return m_state.step;
}

std::optional<NonFinite> FakeTrainer::train(std::int64_t steps, StepKind, std::vector<StepLosses>& losses)
{
    noteCaller();
    failIfAsked(m_watch.deviceFailures);
    for (std::int64_t i = 0; i < steps; ++i) {
        ++m_state.step;
        ++m_state.generatorUpdates;
        ++m_state.discriminatorUpdates;
        for (int round = 0; round < kWorkPerStep; ++round) {
            for (Tensor& tensor : m_state.tensors) {
                for (float& value : tensor.values) {
                    value += 1e-6f * (0.5f - value);
                }
            }
        }
        const float loss = m_data->x.front() + markOf(m_state.step);
        losses.push_back({m_state.step, loss, loss, loss});
        if (m_spec.generator.optimiser.learningRate > kFatalRate) {
            m_state.tensors.front().values.front() = std::numeric_limits<float>::quiet_NaN();
            return NonFinite{m_state.step, true, false};
        }
    }
    return std::nullopt;
}

Restarted FakeTrainer::apply(const ExperimentSpec& spec, DatasetPtr data)
{
    noteCaller();
    refuseIfAsked(spec);
    const Restarted restarted{generatorShape(spec) != generatorShape(m_spec),
                              discriminatorShape(spec) != discriminatorShape(m_spec)};
    if (restarted.generator || restarted.discriminator) {
        m_state.tensors = firstTensors(spec);
    }
    m_spec = spec;
    m_data = std::move(data);
    return restarted;
}

TrainerState FakeTrainer::state() const
{
    noteCaller();
    failIfAsked(m_watch.stateFailures);
    return m_state;
}

void FakeTrainer::restore(const TrainerState& state)
{
    noteCaller();
    m_state = state;
}

void FakeTrainer::fill(std::span<float> values) const
{
    noteCaller();
    std::ranges::fill(values, markOf(m_state.step));
}

void FakeTrainer::generate(std::span<const float>, std::span<float> points) const
{
    fill(points);
}

void FakeTrainer::score(std::span<const float>, std::span<float> scores) const
{
    fill(scores);
}

void FakeTrainer::generatorGradient(std::span<const float>, std::span<float> gradient) const
{
    fill(gradient);
}

}  // namespace ganimede::test
