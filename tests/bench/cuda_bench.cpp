// ganimede_cuda_bench [SECONDS]: how fast toy GANs train on a GPU, one JSON line a number of them, and how
// long measuring 1,024 takes ("cuda_metrics"). The toy is the
// peers': G 2-16-16-2 with tanh, D 2-16-16-1, ReLU, batch 150, Adam, on ring-8; one update of each network a step.
//
// ganimede_cuda_bench profile MEMBERS: 100 steps of so many in one launch, and no more, for a profiler to look at.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/data/dataset.h"
#include "engine/torch/toys/cuda_toy_device.h"
#include "engine/torch/toys/toy_population.h"

namespace {

using namespace ganimede;
using Clock = std::chrono::steady_clock;

// Multiply-adds of one step, counted twice: D's update on 300 samples after G's pass on 150, G's update on 150.
constexpr double kFlopsOfStep = 2.0 * (150 * 320 + 300 * 304 * 3 + 150 * (320 * 3 + 304 * 2));
constexpr std::int64_t kSteps = 1000;  // of a launch

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

std::vector<ExperimentSpec> toysOf(int members)
{
    ExperimentSpec spec;
    spec.data.kind = "ring-8";
    spec.generator.output = OutputActivation::tanh;
    spec.latent.kind = LatentKind::uniform;
    std::vector<ExperimentSpec> specs;
    for (int i = 0; i < members; ++i) {
        spec.seed = i + 1;
        specs.push_back(spec);
    }
    return specs;
}

void measure(int members, double seconds, const toys::CudaDeviceListing& listing, int threads)
{
    const std::vector<ExperimentSpec> specs = toysOf(members);
    const DatasetPtr data = makeDataset(specs.front().data, 1);
    const auto device = toys::openCudaToyDevice(0, {threads});
    toys::ToyPopulation population(specs, std::vector<DatasetPtr>(specs.size(), data), device);
    population.train(100);
    const std::int64_t launches = device->launches();
    std::int64_t slices = 0;
    const auto start = Clock::now();
    do {
        population.train(kSteps);
        ++slices;
    } while (secondsSince(start) < seconds);
    const double rate = static_cast<double>(slices * kSteps * members) / secondsSince(start);
    std::printf("{\"name\":\"cuda\",\"members\":%d,\"threads\":%d,\"steps_per_second\":%.0f,\"launches_per_step\":%.5f,"
                "\"share_of_peak\":%.4f,\"device\":\"%s\"}\n",
                members, threads, rate,
                static_cast<double>(device->launches() - launches) / static_cast<double>(slices * kSteps),
                listing.peakFlops > 0 ? rate * kFlopsOfStep / listing.peakFlops : 0.0, listing.name.c_str());
    std::fflush(stdout);
}

/// How long all metrics of so many GANs take, and their points for a wall, in milliseconds.
void measureMetrics(int members, double seconds, const toys::CudaDeviceListing& listing)
{
    constexpr std::size_t kPoints = 300;
    const std::vector<ExperimentSpec> specs = toysOf(members);
    const DatasetPtr data = makeDataset(specs.front().data, 1);
    toys::ToyPopulation population(specs, std::vector<DatasetPtr>(specs.size(), data), toys::openCudaToyDevice(0));
    population.train(100);
    const MetricsMeter meter(specs.front(), data);
    const std::vector<const MetricsMeter*> meters(specs.size(), &meter);
    std::vector<std::size_t> all(specs.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    const auto timeOf = [&](const auto& work) {
        work();
        int times = 0;
        const auto start = Clock::now();
        do {
            work();
            ++times;
        } while (secondsSince(start) < seconds);
        return 1e3 * secondsSince(start) / times;
    };
    const double live = timeOf([&] { population.measure(all, meters, MetricsMeter::kLiveSamples); });
    const double points = timeOf([&] { population.generate(all, streams::kLatentView, kPoints); });
    std::printf("{\"name\":\"cuda_metrics\",\"members\":%d,\"samples\":%zu,\"milliseconds\":%.3f,\"drawn_points\":%zu,"
                "\"drawing_milliseconds\":%.3f,\"device\":\"%s\"}\n",
                members, MetricsMeter::kLiveSamples, live, kPoints, points, listing.name.c_str());
    std::fflush(stdout);
}

/// A profiler runs the launch some forty times over: it is short.
void trainForProfiler(int members)
{
    constexpr std::int64_t kFewSteps = 100;
    const std::vector<ExperimentSpec> specs = toysOf(members);
    const DatasetPtr data = makeDataset(specs.front().data, 1);
    toys::ToyPopulation population(specs, std::vector<DatasetPtr>(specs.size(), data), toys::openCudaToyDevice(0));
    population.train(kFewSteps);
}

void measureAll(double seconds, const toys::CudaDeviceListing& listing)
{
    for (const int members : {1, 132, 1024, 4096}) {
        measure(members, seconds, listing, 0);
    }
    measure(1, 1, listing, 256);
    measure(1024, 1, listing, 512);
    measureMetrics(1024, std::min(1.0, seconds), listing);
}

}  // namespace

int main(int argc, char** argv)
{
    const bool profiled = argc > 2 && std::string(argv[1]) == "profile";
    const double seconds = argc > 1 && !profiled ? std::max(0.1, std::atof(argv[1])) : 3;
    std::vector<toys::CudaDeviceListing> devices;
    if (!toys::listCudaDevices(devices).ok() || devices.empty()) {
        std::puts("no GPU: nothing measured");
        return 0;
    }
    try {
        if (profiled) {
            trainForProfiler(std::clamp(std::atoi(argv[2]), 1, 4096));
        } else {
            measureAll(seconds, devices.front());
        }
    } catch (const std::exception& error) {
        std::fprintf(stderr, "ganimede_cuda_bench: %s\n", error.what());
        return 1;
    }
    return 0;
}
