// A population on a GPU through the module, as the window and the sweep make it, against its members trained alone
// there. Exits with 77, "skipped", where there is no usable GPU. With "cpu" the CPU takes its place: what the test
// itself expects is right.
#include <chrono>
#include <cstdio>
#include <string>
#include <thread>

#include "engine/core/error.h"
#include "engine/population/population.h"
#include "engine/trainers/devices.h"
#include "engine/trainers/run.h"

namespace ganimede {
namespace {

int failures = 0;

void check(bool met, const std::string& what)
{
    std::printf("%-9s %s\n", met ? "ok" : "FAILED", what.c_str());
    std::fflush(stdout);
    failures += met ? 0 : 1;
}

/// Four objectives by eight seeds; D of the last four members leaves the finite numbers soon.
std::vector<ExperimentSpec> specs()
{
    std::vector<ExperimentSpec> all;
    for (const ObjectiveKind kind :
         {ObjectiveKind::minimax, ObjectiveKind::hinge, ObjectiveKind::wassersteinGp, ObjectiveKind::leastSquares}) {
        for (int seed = 1; seed <= 8; ++seed) {
            ExperimentSpec spec;
            spec.data.kind = "ring-8";
            spec.objective.kind = kind;
            spec.seed = seed;
            if (kind == ObjectiveKind::leastSquares && seed > 4) {
                spec.discriminator.optimiser.kind = OptimiserKind::sgd;
                spec.discriminator.optimiser.learningRate = 1000;
            }
            if (seed == 3) {
                spec.changes = {{150, "generator.optimiser.learning_rate", "0.002"}, {150, "generator.hidden", "[24]"}};
            }
            all.push_back(spec);
        }
    }
    return all;
}

bool waitForRest(const Population& population)
{
    const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(60);
    while (!population.atRest() && std::chrono::steady_clock::now() < patience) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return population.atRest();
}

TrainerState aloneAt(const ExperimentSpec& spec, std::int64_t steps, const std::string& device)
{
    TrainerOptions options;
    options.device = device;
    Run run(spec, options);
    std::vector<StepLosses> losses;
    run.train(steps, losses);
    return run.state();
}

void train(const std::string& device)
{
    constexpr std::int64_t kSteps = 300;
    PopulationOptions options;
    options.device = device;
    options.stepLimit = kSteps;
    const std::vector<ExperimentSpec> all = specs();
    const auto population = makePopulation(all, options);
    population->setSeen({0, 9, 31});
    check(waitForRest(*population), "comes to its end");
    check(population->failure().empty(), "without a failure: " + population->failure());
    const auto states = population->states();
    bool same = true, measured = true;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool lost = i >= 28;
        same = same && population->trainerState(i) == aloneAt(all[i], states[i].step, device);
        measured = measured && (lost ? states[i].status == MemberStatus::diverged
                                     : states[i].measuredAt == kSteps && states[i].modes == 8);
    }
    check(same, "each member is bit for bit its spec's run on the same device");
    check(measured, "each is measured at its end, or has diverged as it should");
    check(population->fakes().size() == 3, "those that are seen are looked at");
}

}  // namespace
}  // namespace ganimede

int main(int argc, char** argv)
{
    using namespace ganimede;
    const std::string device = argc > 1 && std::string(argv[1]) == "cpu" ? "cpu" : "cuda:0";
    const DeviceList list = listDevices();
    const DeviceInfo* found = findDevice(list, device);
    if (found == nullptr) {
        std::printf("skipped: %s\n", list.noGpu.c_str());
        return 77;
    }
    try {
        std::printf("on %s %s\n", device.c_str(), found->name.c_str());
        train(device);
    } catch (const std::exception& error) {
        check(false, error.what());
    }
    std::printf("%d failed\n", failures);
    return failures > 0 ? 1 : 0;
}
