// The CUDA trainer on a GPU against the same program on the CPU, which engine_tests compares with the fused trainer.
// Exits with 77, "skipped", where there is no usable GPU.
//
//   gpu_toys_tests [short | cpu]
//
// "short" runs little, for compute-sanitizer. "cpu" does that with the CPU in the GPU's place, which tests these tests.
#include <cmath>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/data/dataset.h"
#include "engine/metrics/metrics_meter.h"
#include "engine/snapshots/looking.h"
#include "engine/torch/toys/cuda_toy_device.h"
#include "engine/torch/toys/cuda_trainer.h"
#include "engine/torch/toys/host_toy_device.h"
#include "engine/torch/toys/toy_population.h"
#include "tests/engine/toy_cases.h"

namespace ganimede {
namespace {

using namespace test;
using namespace toys;

int failures = 0;

void check(bool met, const std::string& what)
{
    std::printf("%-9s %s\n", met ? "ok" : "FAILED", what.c_str());
    std::fflush(stdout);
    failures += met ? 0 : 1;
}

const ToyCase kCases[] = {
    kPlainToy, kMomentumToy, kPenalisedToy, kRelativisticToy, kClippedToy,
};

const ToyCase kLargeToy{"128 units, which do not fit into shared memory", [](ExperimentSpec& spec) {
                            spec.generator.hidden = spec.discriminator.hidden = {128, 128, 128};
                        }};

/// How much is run. A GPU waits while the CPU does the same.
struct Extent {
    int steps;
    int largeSteps;                    // of the large toy, each the work of a hundred of another; 0 leaves it out
    int divergingSteps;                // among which one member is lost
    std::vector<std::size_t> samples;  // what each case is measured by
};

const Extent kWhole{100, 20, 100, {MetricsMeter::kLiveSamples, MetricsMeter::kFinalSamples}};
const Extent kShort{3, 0, 20, {500}};
const Extent kAgain{5, 5, 0, {}};

ExperimentSpec specOf(const ToyCase& single)
{
    ExperimentSpec spec;
    spec.data.kind = "ring-8";
    spec.generator.activation = spec.discriminator.activation = Activation::leakyRelu;
    spec.generator.optimiser.learningRate = spec.discriminator.optimiser.learningRate = 1e-4;
    single.change(spec);
    return spec;
}

double apart(const TrainerState& a, const TrainerState& b)
{
    double difference = 0, norm = 0;
    for (std::size_t t = 0; t < a.tensors.size(); ++t) {
        const bool isMemory = a.tensors[t].name.ends_with(".m") || a.tensors[t].name.ends_with(".v");
        for (std::size_t i = 0; !isMemory && i < a.tensors[t].values.size(); ++i) {
            difference += std::pow(a.tensors[t].values[i] - b.tensors[t].values[i], 2.0);
            norm += std::pow(b.tensors[t].values[i], 2.0);
        }
    }
    return norm > 0 ? std::sqrt(difference / norm) : INFINITY;
}

bool sameBits(const TrainerState& a, const TrainerState& b)
{
    bool same = a.step == b.step && a.tensors.size() == b.tensors.size();
    for (std::size_t t = 0; same && t < a.tensors.size(); ++t) {
        same = std::memcmp(a.tensors[t].values.data(), b.tensors[t].values.data(),
                           a.tensors[t].values.size() * sizeof(float)) == 0;
    }
    return same;
}

void train(Trainer& trainer, int steps)
{
    std::vector<StepLosses> losses;
    check(!trainer.train(steps, StepKind::both, losses) && losses.size() == static_cast<std::size_t>(steps),
          "trains " + std::to_string(steps) + " steps on " + trainer.info().device);
}

void compareViews(const Trainer& gpu, const Trainer& host)
{
    constexpr std::size_t kRows = 301;
    std::vector<float> z(2 * kRows), seen[2], expected[2];
    fillUniform({1, streams::kLatentView, 0}, z);
    float furthest = 0;
    for (int view = 0; view < 3; ++view) {
        std::vector<float> found(view == 1 ? kRows : 2 * kRows), wanted(found.size());
        const auto look = [&](const Trainer& trainer, std::vector<float>& to) {
            view == 0 ? trainer.generate(z, to) : view == 1 ? trainer.score(z, to) : trainer.generatorGradient(z, to);
        };
        look(gpu, found);
        look(host, wanted);
        for (std::size_t i = 0; i < found.size(); ++i) {
            const float off = std::fabs(found[i] - wanted[i]) / (1 + std::fabs(wanted[i]));
            furthest = off <= furthest ? furthest : off;
        }
    }
    check(furthest <= 1e-3f, "looks alike, to " + std::to_string(furthest));
}

/// Metrics of a GPU beside those of the same program on the CPU. Counts may differ by points that lie on an edge.
void compareMetrics(const Metrics& found, const Metrics& again, const Metrics& expected, std::size_t samples)
{
    check(std::memcmp(found.values.data(), again.values.data(), sizeof found.values) == 0,
          std::to_string(samples) + " samples measure the same bytes twice");
    float furthest = 0;
    std::string which = "nothing";
    for (const MetricInfo& info : metricInfos()) {
        const float a = found[info.kind], b = expected[info.kind];
        const float off = std::isnan(a) && std::isnan(b) ? 0 : std::fabs(a - b) / (1 + std::fabs(b));
        if (!(off <= furthest)) {
            furthest = off;
            which = info.key;
        }
    }
    check(furthest <= 5e-3f, "measured alike, to " + std::to_string(furthest) + " of " + which);
}

void measureBoth(const ExperimentSpec& spec, const DatasetPtr& data, const ToyDevicePtr& device, int steps,
                 const std::vector<std::size_t>& sampleCounts)
{
    const MetricsMeter meter(spec, data);
    const std::vector<std::size_t> members{2, 0};
    const std::vector<const MetricsMeter*> meters(2, &meter);
    ToyPopulation gpu({spec, spec, spec}, {data, data, data}, device);
    // As the GPU left it: what is compared is the measuring.
    gpu.train(steps);
    const auto host = makeCudaTrainer(spec, data, std::make_shared<HostToyDevice>());
    host->restore(trainerStateOf(gpu.state(0)));
    for (const std::size_t samples : sampleCounts) {
        const std::vector<Metrics> found = gpu.measure(members, meters, samples);
        compareMetrics(found[0], found[1], meter.measure(*host, spec, samples), samples);
    }
    const std::vector<std::vector<Point>> points = gpu.generate(members, streams::kLatentView, 301);
    const std::vector<Point> expected = generateFrom(*host, spec, streams::kLatentView, 301);
    float furthest = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const float off = std::hypot(points[1][i].x - expected[i].x, points[1][i].y - expected[i].y);
        furthest = off <= furthest ? furthest : off;
    }
    check(furthest <= 1e-3f && points[0] == points[1], "draws alike, to " + std::to_string(furthest));
}

void compareCase(const ToyCase& single, const ToyDevicePtr& device, int steps, const std::vector<std::size_t>& samples)
{
    std::printf("-- %s\n", single.name);
    const ExperimentSpec spec = specOf(single);
    const DatasetPtr data = makeDataset(spec.data, spec.seed);
    const auto gpu = makeCudaTrainer(spec, data, device);
    const auto again = makeCudaTrainer(spec, data, device);
    const auto host = makeCudaTrainer(spec, data, std::make_shared<HostToyDevice>());
    train(*gpu, steps);
    train(*again, steps);
    train(*host, steps);
    check(sameBits(gpu->state(), again->state()), "the same bytes twice");
    const double off = apart(gpu->state(), host->state());
    check(off <= 1e-4, "parity with the CPU: " + std::to_string(off));
    compareViews(*gpu, *host);
    if (!samples.empty()) {
        measureBoth(spec, data, device, steps, samples);
    }
    ToyPopulation population({spec, spec, spec}, {data, data, data}, device);
    population.train(steps);
    check(sameBits(trainerStateOf(population.state(2)), gpu->state()), "a member of a population has the same bytes");
}

void compare(const ToyDevicePtr& device, const Extent& extent)
{
    for (const ToyCase& single : kCases) {
        compareCase(single, device, extent.steps, extent.samples);
    }
    if (extent.largeSteps > 0) {
        compareCase(kLargeToy, device, extent.largeSteps, extent.samples);
    }
}

/// One member diverges among two that do not, in the middle of a launch.
void diverge(const ToyDevicePtr& device, int steps)
{
    std::puts("-- a member that leaves the finite numbers");
    ExperimentSpec good = specOf(kPlainToy);
    ExperimentSpec bad = good;
    bad.objective.kind = ObjectiveKind::leastSquares;
    bad.discriminator.optimiser.kind = OptimiserKind::sgd;
    bad.discriminator.optimiser.learningRate = 30;
    const DatasetPtr data = makeDataset(good.data, good.seed);
    ToyPopulation population({good, bad, good}, {data, data, data}, device);
    population.train(5);
    population.train(steps - 5);
    const ToyProgress stands = population.progress()[1];
    check(stands.lost != ToyLost::none && stands.step < steps, "is lost after step " + std::to_string(stands.step));
    check(population.progress()[2].step == steps, "the others train on");
    const auto alone = makeCudaTrainer(bad, data, device);
    std::vector<StepLosses> losses;
    alone->train(stands.step, StepKind::both, losses);
    check(sameBits(trainerStateOf(population.state(1)), alone->state()), "stands at the last finite step, bit for bit");
    const std::size_t all[] = {0, 1, 2};
    const auto points = population.generate(all, streams::kLatentView, 300);
    check(points.size() == 3 && points[2].size() == 300, "is looked at with the others");
}

void exhaust(ToyDevice& device)
{
    std::size_t first = 0, last = 0;
    for (int i = 0; i < 50; ++i) {
        void* none = nullptr;
        const ToyOutcome outcome = device.allocate(std::size_t{1} << 44, none);
        if (outcome.fault != ToyFault::outOfMemory) {
            check(false, "16 TB are refused for want of memory: " + outcome.detail);
            return;
        }
        (i == 0 ? first : last) = outcome.free;
    }
    const double change =
        std::fabs(static_cast<double>(last) - static_cast<double>(first)) / static_cast<double>(first);
    check(change <= 0.05, "50 failures for want of memory leave " + std::to_string(100 * change) + " % less or more");
}

}  // namespace
}  // namespace ganimede

int main(int argc, char** argv)
{
    using namespace ganimede;
    const std::string mode = argc > 1 ? argv[1] : "";
    if (mode != "cpu") {
        std::vector<toys::CudaDeviceListing> devices;
        const toys::ToyOutcome outcome = toys::listCudaDevices(devices);
        if (!outcome.ok() || devices.empty()) {
            std::printf("skipped: %s\n", toys::sentenceOf(outcome).c_str());
            return 77;
        }
    }
    try {
        const toys::ToyDevicePtr device =
            mode == "cpu" ? std::make_shared<toys::HostToyDevice>() : toys::openCudaToyDevice(0);
        std::printf("on %s, %s\n", device->info().name.c_str(), device->info().detail.c_str());
        const Extent& extent = mode.empty() ? kWhole : kShort;
        compare(device, extent);
        diverge(device, extent.divergingSteps);
        if (mode.empty()) {
            exhaust(*device);
            compare(device, kAgain);  // goes on after that
        }
    } catch (const std::exception& error) {
        check(false, error.what());
    }
    std::printf("%d failed\n", failures);
    return failures > 0 ? 1 : 0;
}
