// ganimede_cuda_bench [SECONDS]: how fast toy GANs train on a GPU, one JSON line a number of them. The toy is the
// peers': G 2-16-16-2 with tanh, D 2-16-16-1, ReLU, batch 150, Adam, on ring-8; one update of each network a step.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
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

void measure(int members, double seconds, const toys::CudaDeviceListing& listing, int threads)
{
    ExperimentSpec spec;
    spec.data.kind = "ring-8";
    spec.generator.output = OutputActivation::tanh;
    spec.latent.kind = LatentKind::uniform;
    const DatasetPtr data = makeDataset(spec.data, 1);
    std::vector<ExperimentSpec> specs;
    for (int i = 0; i < members; ++i) {
        spec.seed = i + 1;
        specs.push_back(spec);
    }
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

}  // namespace

int main(int argc, char** argv)
{
    const double seconds = argc > 1 ? std::max(0.1, std::atof(argv[1])) : 3;
    std::vector<toys::CudaDeviceListing> devices;
    if (!toys::listCudaDevices(devices).ok() || devices.empty()) {
        std::puts("no GPU: nothing measured");
        return 0;
    }
    try {
        for (const int members : {1, 132, 1024, 4096}) {
            measure(members, seconds, devices.front(), 0);
        }
        measure(1, 1, devices.front(), 256);
        measure(1024, 1, devices.front(), 512);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "ganimede_cuda_bench: %s\n", error.what());
        return 1;
    }
    return 0;
}
