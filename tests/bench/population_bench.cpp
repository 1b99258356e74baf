// How many steps a second the members of a population make together, and what they take of the memory; a JSON line
// each.
//
//   ganimede_population_bench [--members 16,132,1024] [--threads 0] [--slice 32] [--steps 5000] [--seconds 4] [--seeds]
//   [--alone]
//
// trains the toy GAN (2-16-16-2 and 2-16-16-1, batch 150, Adam, ring-8) with one training set for all, or with --seeds
// each with a set of its own. --alone first trains one Run in slices of 200 steps for comparison.
#include <chrono>
#include <cstdio>
#include <exception>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

#include <unistd.h>

#include <CLI/CLI.hpp>

#include "engine/population/cpu_population.h"
#include "engine/trainers/run.h"

namespace {

using namespace ganimede;
using Clock = std::chrono::steady_clock;

double residentMb()
{
    std::ifstream statm("/proc/self/statm");
    double pages = 0, resident = 0;
    statm >> pages >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

double load()
{
    double one = 0;
    std::ifstream("/proc/loadavg") >> one;
    return one;
}

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

ExperimentSpec toy(std::int64_t seed)
{
    ExperimentSpec spec;
    spec.data.kind = "ring-8";
    spec.batch = 150;
    spec.seed = seed;
    return spec;
}

void benchAlone(double seconds)
{
    Run run(toy(1), {});
    std::vector<StepLosses> losses;
    run.train(2000, losses);
    const auto start = Clock::now();
    const std::int64_t before = run.step();
    while (secondsSince(start) < seconds) {
        losses.clear();
        run.train(200, losses);
    }
    std::printf("{\"name\":\"one run, one thread\",\"steps_per_second\":%.0f,\"load\":%.2f}\n",
                static_cast<double>(run.step() - before) / secondsSince(start), load());
}

void bench(std::size_t members, const PopulationOptions& options, double seconds, bool seeds)
{
    const double before = residentMb();
    std::vector<ExperimentSpec> specs;
    for (std::size_t i = 0; i < members; ++i) {
        specs.push_back(toy(seeds ? static_cast<std::int64_t>(i) + 1 : 1));
        specs.back().generator.optimiser.learningRate *= 1 + 1e-3 * static_cast<double>(i);
    }
    const auto made = Clock::now();
    CpuPopulation population(std::move(specs), options);
    population.setSeen({0});
    while (population.states().back().step < 64) {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    const double ready = secondsSince(made);
    const auto start = Clock::now();
    const std::int64_t stepsBefore = population.stepsDone();
    while (secondsSince(start) < seconds && !population.atRest()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    std::printf("{\"name\":\"population\",\"members\":%zu,\"own_sets\":%s,\"gan_steps_per_second\":%.0f,"
                "\"first_64_steps_s\":%.2f,\"memory_mb\":%.0f,\"at_rest\":%s,\"load\":%.2f}\n",
                members, seeds ? "true" : "false",
                static_cast<double>(population.stepsDone() - stepsBefore) / secondsSince(start), ready,
                residentMb() - before, population.atRest() ? "true" : "false", load());
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv)
{
    std::vector<std::size_t> members{16, 132, 1024};
    PopulationOptions options;
    options.stepLimit = 5000;
    double seconds = 4;
    bool seeds = false, alone = false;
    CLI::App app("Measures many toy GANs side by side; prints JSON lines");
    app.add_option("--members", members, "How many at once, a list")->delimiter(',')->check(CLI::Range(1, 4096));
    app.add_option("--threads", options.threads, "0: one a core");
    app.add_option("--slice", options.sliceSteps, "How far members may drift apart")->check(CLI::Range(1, 10000));
    app.add_option("--steps", options.stepLimit, "The step limit, which says how often they are measured");
    app.add_option("--seconds", seconds, "How long to measure each")->check(CLI::Range(0.1, 600.0));
    app.add_flag("--seeds", seeds, "A training set for each");
    app.add_flag("--alone", alone, "One run first, for comparison");
    CLI11_PARSE(app, argc, argv);
    try {
        if (alone) {
            benchAlone(seconds);
        }
        for (const std::size_t count : members) {
            bench(count, options, seconds, seeds);
        }
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "ganimede_population_bench: %s\n", error.what());
        return 1;
    }
}
