#include "tests/engine/trainer_fixtures.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

#include <doctest/doctest.h>

#include "engine/torch/toys/cuda_trainer.h"
#include "engine/torch/toys/host_toy_device.h"

namespace ganimede::test {
namespace {

bool isParameter(const Tensor& tensor)
{
    return tensor.name.ends_with(".weight") || tensor.name.ends_with(".bias") || tensor.name.ends_with(".average");
}

bool sameBits(float a, float b)
{
    return std::memcmp(&a, &b, sizeof a) == 0;
}

}  // namespace

void forEachTrainer(const std::function<void(const TrainerKind&)>& check)
{
    for (const TrainerKind& kind : trainerKinds()) {
        INFO("trainer: ", kind.name);
        check(kind);
    }
}

void forEachTrainerOf(const ExperimentSpec& spec, const std::function<void(const TrainerKind&)>& check)
{
    forEachTrainer([&](const TrainerKind& kind) {
        if (kind.trains(spec)) {
            check(kind);
        }
    });
}

TrainerKind fusedTrainer()
{
    TrainerKind kind{"fused", {}, true};
    kind.options.choice = TrainerChoice::fused;
    return kind;
}

TrainerKind hostToyTrainer()
{
    TrainerKind kind{"cuda on the host", {}, true};
    kind.options.choice = TrainerChoice::fused;  // takes the same specs
    kind.options.factory = [](const ExperimentSpec& spec, DatasetPtr data) {
        return makeCudaTrainer(spec, std::move(data), std::make_shared<toys::HostToyDevice>(toys::ItemOrder::shuffled));
    };
    return kind;
}

TrainerKind torchTrainer(bool float64)
{
    TrainerKind kind{float64 ? "torch float64" : "torch float32", {}, !float64};
    kind.options.choice = TrainerChoice::torch;
    kind.options.float64 = float64;
    return kind;
}

const std::vector<TrainerKind>& trainerKinds()
{
    static const std::vector<TrainerKind> kKinds{
        fusedTrainer(),
        hostToyTrainer(),
#ifdef GANIMEDE_TEST_TORCH
        torchTrainer(false),
        torchTrainer(true),
#endif
    };
    return kKinds;
}

DatasetPtr ringData(std::uint64_t seed)
{
    constexpr std::size_t kPoints = 1000;
    std::vector<float> angle(kPoints), wobble(kPoints);
    fillUniform({seed, streams::kDataPoints, 0}, angle);
    fillNormal({seed, streams::kDataPoints, 1}, wobble);
    auto data = std::make_shared<Dataset>();
    for (std::size_t i = 0; i < kPoints; ++i) {
        const float radius = 0.7f + 0.05f * wobble[i];
        data->x.push_back(radius * std::cos(6.2831853f * angle[i]));
        data->y.push_back(radius * std::sin(6.2831853f * angle[i]));
    }
    return data;
}

DatasetPtr lineData()
{
    constexpr std::size_t kPoints = 1000;
    auto data = std::make_shared<Dataset>();
    data->dimensions = 1;
    data->x.resize(kPoints);
    data->y.assign(kPoints, 0.0f);
    fillNormal({5, streams::kDataPoints, 2}, data->x);
    for (std::size_t i = 0; i < kPoints; ++i) {
        data->x[i] = 0.1f * data->x[i] + (i % 2 == 0 ? -0.4f : 0.5f);
    }
    return data;
}

ExperimentSpec smallSpec()
{
    ExperimentSpec spec;
    spec.seed = 7;
    spec.batch = 37;
    spec.latent.dimensions = 3;
    spec.generator.hidden = {9, 5};
    spec.generator.activation = Activation::leakyRelu;
    spec.discriminator.hidden = {11};
    spec.discriminator.activation = Activation::leakyRelu;
    return spec;
}

const Tensor& tensorOf(const TrainerState& state, std::string_view name)
{
    const auto found = std::ranges::find(state.tensors, name, &Tensor::name);
    INFO("tensor ", std::string(name));
    REQUIRE(found != state.tensors.end());
    return *found;
}

std::vector<Tensor> tensorsOf(const TrainerState& state, std::string_view prefix)
{
    std::vector<Tensor> result;
    std::ranges::copy_if(state.tensors, std::back_inserter(result),
                         [&](const Tensor& tensor) { return tensor.name.starts_with(prefix); });
    REQUIRE(!result.empty());
    return result;
}

double relativeDifference(const TrainerState& a, const TrainerState& b, std::string_view prefix)
{
    double difference = 0;
    double norm = 0;
    for (const Tensor& expected : tensorsOf(b, prefix)) {
        if (!isParameter(expected)) {
            continue;
        }
        const Tensor& found = tensorOf(a, expected.name);
        REQUIRE(found.shape == expected.shape);
        for (std::size_t i = 0; i < expected.values.size(); ++i) {
            difference += std::pow(static_cast<double>(found.values[i]) - expected.values[i], 2);
            norm += std::pow(static_cast<double>(expected.values[i]), 2);
        }
    }
    // A norm of zero, or NaN anywhere, must not pass for agreement.
    return norm > 0 ? std::sqrt(difference / norm) : std::numeric_limits<double>::infinity();
}

void setTensor(Trainer& trainer, std::string_view name, const std::vector<float>& values)
{
    TrainerState state = trainer.state();
    const auto found = std::ranges::find(state.tensors, name, &Tensor::name);
    INFO("tensor ", std::string(name));
    REQUIRE(found != state.tensors.end());
    REQUIRE(found->values.size() == values.size());
    found->values = values;
    trainer.restore(state);
}

bool sameBits(const TrainerState& a, const TrainerState& b)
{
    const auto same = [](const Tensor& s, const Tensor& t) {
        return s.name == t.name && s.shape == t.shape &&
               std::memcmp(s.values.data(), t.values.data(), s.values.size() * sizeof(float)) == 0;
    };
    return a.step == b.step && a.generatorUpdates == b.generatorUpdates &&
           a.discriminatorUpdates == b.discriminatorUpdates && std::ranges::equal(a.tensors, b.tensors, same);
}

bool sameBits(const std::vector<StepLosses>& a, const std::vector<StepLosses>& b)
{
    return std::ranges::equal(a, b, [](const StepLosses& s, const StepLosses& t) {
        return s.step == t.step && sameBits(s.dReal, t.dReal) && sameBits(s.dFake, t.dFake) && sameBits(s.g, t.g) &&
               sameBits(s.penalty, t.penalty);
    });
}

std::optional<NonFinite> trained(Trainer& trainer, std::int64_t steps, StepKind kind)
{
    std::vector<StepLosses> losses;
    return trainer.train(steps, kind, losses);
}

}  // namespace ganimede::test
