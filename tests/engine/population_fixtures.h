#pragma once

#include <chrono>
#include <memory>
#include <thread>
#include <vector>

#include "engine/population/population.h"
#include "engine/trainers/run.h"

namespace ganimede::test {

/// Three objectives and two seeds: six members that differ.
SweepRequest smallRequest();
PopulationOptions withThreads(int threads, std::int64_t limit);
/// A discriminator that leaves the finite numbers within a few steps.
ExperimentSpec divergingSpec();

/// What trains a population, and what trains a member of it alone.
struct PopulationKind {
    const char* name;
    std::unique_ptr<Population> (*make)(std::vector<ExperimentSpec>, const PopulationOptions&);
    TrainerOptions alone;
};
/// That of the CPU and that of a GPU, whose program the CPU runs.
std::vector<PopulationKind> populationKinds();

TrainerState aloneAt(const ExperimentSpec& spec, std::int64_t steps, const TrainerOptions& options = {});

template <typename Done>
bool waitUntil(const Done& done)
{
    const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(120);
    while (!done() && std::chrono::steady_clock::now() < patience) {
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return done();
}

inline bool waitForRest(const Population& population)
{
    return waitUntil([&] { return population.atRest(); });
}

}  // namespace ganimede::test
