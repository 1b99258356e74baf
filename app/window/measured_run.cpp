#include "app/window/measured_run.h"

#include <chrono>
#include <thread>
#include <vector>

#include "engine/trainers/run.h"

namespace ganimede {

double headlessRate(const ExperimentSpec& spec, double seconds)
{
    using Clock = std::chrono::steady_clock;
    double rate = 0;
    std::thread([&] {
        Run run(spec, {});
        std::vector<StepLosses> losses;
        run.train(1000, losses);  // until caches and clocks have settled
        const std::int64_t first = run.step();
        const auto begin = Clock::now();
        double taken = 0;
        while (taken < seconds) {
            losses.clear();
            run.train(500, losses);
            taken = std::chrono::duration<double>(Clock::now() - begin).count();
        }
        rate = static_cast<double>(run.step() - first) / taken;
    }).join();
    return rate;
}

}  // namespace ganimede
