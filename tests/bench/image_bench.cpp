// Measures training of the 28x28 DCGAN through the module and prints a JSON line: milliseconds a step, what the process
// spent of all cores meanwhile, and how many passed in waiting for pictures.
#include <chrono>
#include <cstdio>
#include <ctime>
#include <string>

#include <CLI/CLI.hpp>

#include "engine/core/simd.h"
#include "engine/images/image_trainer.h"
#include "engine/trainers/torch_module.h"
#include "tests/engine/image_fixtures.h"

namespace {

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace

int main(int argc, char** argv)
{
    ganimede::letTorchThreadsSleep();
    ganimede::ImageTrainerOptions options;
    double seconds = 5;
    CLI::App app("Trains a DCGAN on pictures of 28x28, batch 64.");
    app.add_option("--seconds", seconds, "how long to measure");
    app.add_option("--threads", options.threads, "0: one for each core");
    app.add_flag("--plain", options.plain, "LibTorch's own operations alone");
    CLI11_PARSE(app, argc, argv);

    const auto trainer =
        ganimede::makeImageTrainer(ganimede::test::kerasDcgan(), ganimede::test::blobs(4096, {1, 28, 28}), options);
    std::vector<ganimede::ImageStepLosses> losses;
    trainer->train(3, losses);
    const double dataBefore = trainer->secondsOnData();
    const double begin = now();
    const std::clock_t processor = std::clock();
    int steps = 0;
    for (; now() - begin < seconds; ++steps) {
        trainer->train(1, losses);
    }
    const double elapsed = now() - begin;
    const double processorMs = 1e3 * static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC / steps;
    std::printf("{\"ms_per_step\": %.3f, \"processor_ms_per_step\": %.3f, \"data_ms_per_step\": %.4f, \"steps\": %d, "
                "\"target\": \"%s\", "
                "\"version\": \"%s\", \"threads\": %d}\n",
                1e3 * elapsed / steps, processorMs, 1e3 * (trainer->secondsOnData() - dataBefore) / steps, steps,
                ganimede::simdTarget().c_str(), trainer->info().detail.c_str(), trainer->info().threads);
    return 0;
}
