// The kernels of the toy GANs and what launches them, on a GPU that the CPU plays, beside the same program without
// them. On both the arithmetic is the CPU's, so that every number is the same, bit for bit.
#include <cstring>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "engine/data/dataset.h"
#include "engine/metrics/metrics_meter.h"
#include "engine/torch/toys/cuda_toy_device.h"
#include "engine/torch/toys/cuda_trainer.h"
#include "engine/torch/toys/host_toy_device.h"
#include "engine/torch/toys/toy_population.h"
#include "engine/trainers/device_trouble.h"
#include "tests/engine/toy_cases.h"
#include "tests/engine/trainer_fixtures.h"
#include "tests/gpu/emulated/emulated_device.h"

namespace ganimede::test {
namespace {

using namespace toys;
using emulated::Order;

const ToyCase kCases[] = {
    kPlainToy,
    kMomentumToy,
    kPenalisedToy,
    kRelativisticToy,
    kClippedToy,
    {"a batch that is no multiple of four, hinge, odd widths, ELU",
     [](ExperimentSpec& spec) {
         spec.batch = 37;
         spec.objective.kind = ObjectiveKind::hinge;
         spec.generator.hidden = {5, 19};
         spec.discriminator.hidden = {33};
         spec.generator.activation = Activation::elu;
     }},
    {"least squares, SGD, no hidden layers",
     [](ExperimentSpec& spec) {
         spec.objective.kind = ObjectiveKind::leastSquares;
         spec.generator.hidden = {};
         spec.discriminator.hidden = {};
         spec.generator.optimiser.kind = spec.discriminator.optimiser.kind = OptimiserKind::sgd;
     }},
    {"128 units, which do not fit into shared memory",
     [](ExperimentSpec& spec) {
         spec.batch = 64;
         spec.generator.hidden = spec.discriminator.hidden = {128, 128, 128};
     }},
};

ExperimentSpec specOf(const ToyCase& single)
{
    ExperimentSpec spec;
    spec.data.kind = "ring-8";
    spec.generator.activation = spec.discriminator.activation = Activation::leakyRelu;
    single.change(spec);
    return spec;
}

bool sameBits(const std::vector<float>& a, const std::vector<float>& b)
{
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0;
}

/// What is seen of 301 points: more than a block looks at in one go.
std::vector<float> looksOf(const Trainer& trainer)
{
    constexpr std::size_t kRows = 301;
    std::vector<float> z(2 * kRows), all(5 * kRows);
    fillUniform({1, streams::kLatentView, 0}, z);
    const std::span<float> to(all);
    trainer.generate(z, to.first(2 * kRows));
    trainer.score(z, to.subspan(2 * kRows, kRows));
    trainer.generatorGradient(z, to.last(2 * kRows));
    return all;
}

void train(Trainer& trainer, int steps)
{
    std::vector<StepLosses> losses;
    REQUIRE_FALSE(trainer.train(steps, StepKind::both, losses));
    REQUIRE(losses.size() == static_cast<std::size_t>(steps));
}

/// Turns are taken in order again when a test ends, however it ends.
struct InOrder {
    ~InOrder() { emulated::setOrder(Order::forwards); }
};

}  // namespace

TEST_CASE("a kernel trains and shows what the program does without one, in any order of its threads")
{
    const InOrder restore;
    for (const ToyCase& single : kCases) {
        CAPTURE(single.name);
        const ExperimentSpec spec = specOf(single);
        const DatasetPtr data = makeDataset(spec.data, spec.seed);
        const auto host = makeCudaTrainer(spec, data, std::make_shared<HostToyDevice>());
        train(*host, 3);
        const std::vector<float> looks = looksOf(*host);
        for (const int threads : {256, 512}) {
            for (const Order order : {Order::forwards, Order::backwards, Order::shuffled}) {
                emulated::setOrder(order, 3);
                const auto trainer = makeCudaTrainer(spec, data, openCudaToyDevice(0, {threads}));
                train(*trainer, 3);
                CHECK(sameBits(trainer->state(), host->state()));
                CHECK(sameBits(looksOf(*trainer), looks));
            }
        }
    }
    CHECK(emulated::bytesInUse() == 0);
}

TEST_CASE("more members than multiprocessors train, are measured and drawn as on the host")
{
    const InOrder restore;
    emulated::setOrder(Order::shuffled, 5);
    std::vector<ExperimentSpec> specs;
    std::vector<DatasetPtr> data;
    std::vector<std::size_t> all;
    for (const ToyCase& single : kCases) {
        for (int seed = 1; seed <= 3; ++seed) {
            all.push_back(specs.size());
            specs.push_back(specOf(single));
            specs.back().seed = seed;
            data.push_back(makeDataset(specs.back().data, seed));
        }
    }
    REQUIRE(specs.size() > static_cast<std::size_t>(4 * emulated::kMultiprocessors));
    ToyPopulation device(specs, data, openCudaToyDevice(0));
    ToyPopulation host(specs, data, std::make_shared<HostToyDevice>());
    device.train(2);
    host.train(2);
    std::vector<MetricsMeter> meters;
    meters.reserve(specs.size());
    std::vector<const MetricsMeter*> with;
    for (const std::size_t member : all) {
        CAPTURE(member);
        CHECK(sameBits(trainerStateOf(device.state(member)), trainerStateOf(host.state(member))));
        with.push_back(&meters.emplace_back(specs[member], data[member]));
    }
    CHECK(device.generate(all, streams::kLatentView, 301) == host.generate(all, streams::kLatentView, 301));
    const std::vector<Metrics> found = device.measure(all, with, 500);
    const std::vector<Metrics> expected = host.measure(all, with, 500);
    for (const std::size_t member : all) {
        CAPTURE(member);
        CHECK(std::memcmp(found[member].values.data(), expected[member].values.data(), sizeof found[member].values) ==
              0);
    }
}

TEST_CASE("what the runtime answers becomes a sentence with a way on, and leaves no memory behind")
{
    struct Answer {
        cudaError_t error;
        DeviceTrouble trouble;
    };
    const ExperimentSpec spec = specOf(kPlainToy);
    const DatasetPtr data = makeDataset(spec.data, spec.seed);
    for (const Answer& answer : {Answer{cudaErrorMemoryAllocation, DeviceTrouble::outOfMemory},
                                 Answer{cudaErrorLaunchFailure, DeviceTrouble::lost}}) {
        const auto trainer = makeCudaTrainer(spec, data, openCudaToyDevice(0));
        train(*trainer, 2);
        const TrainerState kept = trainer->state();
        emulated::failNext(answer.error);
        std::vector<StepLosses> losses;
        try {
            trainer->train(2, StepKind::both, losses);
            FAIL("trained on a device that fails");
        } catch (const DeviceError& error) {
            CHECK(error.trouble() == answer.trouble);
        }
        CHECK(sameBits(trainer->state(), kept));
        // Whoever reads the error that CUDA keeps must not find this one.
        CHECK(cudaGetLastError() == cudaSuccess);
    }
    CHECK(emulated::bytesInUse() == 0);
}

TEST_CASE("memory that the GPU does not have is refused in numbers")
{
    const ToyDevicePtr device = openCudaToyDevice(0);
    void* none = nullptr;
    for (int i = 0; i < 50; ++i) {
        const ToyOutcome outcome = device->allocate(std::size_t{1} << 44, none);
        CHECK(outcome.fault == ToyFault::outOfMemory);
        CHECK(outcome.wanted == std::size_t{1} << 44);
        CHECK(outcome.free == emulated::kMemory);
    }
    CHECK(none == nullptr);
    CHECK(device->bytesInUse() == 0);
}

}  // namespace ganimede::test
