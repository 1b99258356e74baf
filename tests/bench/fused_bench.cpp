// ganimede_bench: the program's own rows of the speed table, one JSON line each.
//
//   ganimede_bench fused [--hidden 16] [--batch 150] [--seconds 3] [--target baseline|avx2|avx512] [--latent
//   uniform|gaussian] [--penalty none|wgan_gp|r1r2]
//
// trains the toy GAN that the peers' scripts train: G 2-h-h-2 with tanh behind it, D 2-h-h-1, ReLU, uniform noise,
// Adam, 12,000 points, one update of each network a step, one thread. With a penalty: WGAN-GP with lambda 10, or R1 and
// R2 with gamma 1.
#include <chrono>
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

#include "engine/core/simd.h"
#include "engine/trainers/trainer.h"

namespace {

using namespace ganimede;

struct Options {
    int hidden = 16;
    int batch = 150;
    double seconds = 3;
    std::string target;
    std::string latent = "uniform";
    std::string penalty = "none";
};

ExperimentSpec toySpec(const Options& options)
{
    ExperimentSpec spec;
    spec.batch = options.batch;
    spec.latent.kind = options.latent == "gaussian" ? LatentKind::gaussian : LatentKind::uniform;
    spec.generator.hidden = {options.hidden, options.hidden};
    spec.generator.output = OutputActivation::tanh;
    spec.discriminator.hidden = {options.hidden, options.hidden};
    if (options.penalty == "wgan_gp") {
        spec.objective.kind = ObjectiveKind::wassersteinGp;
    } else if (options.penalty == "r1r2") {
        spec.objective.r1 = spec.objective.r2 = 1;
    }
    return spec;
}

DatasetPtr toyData()
{
    auto data = std::make_shared<Dataset>();
    data->x.resize(12000);
    data->y.resize(12000);
    fillUniform({1, streams::kDataPoints, 0}, data->x);
    fillUniform({1, streams::kDataPoints, 1}, data->y);
    return data;
}

double stepsPerSecond(Trainer& trainer, double seconds)
{
    using Clock = std::chrono::steady_clock;
    constexpr std::int64_t kSlice = 200;
    std::vector<StepLosses> losses;
    const auto start = Clock::now();
    std::int64_t steps = 0;
    double elapsed = 0;
    while (elapsed < seconds) {
        losses.clear();
        trainer.train(kSlice, StepKind::both, losses);
        steps += kSlice;
        elapsed = std::chrono::duration<double>(Clock::now() - start).count();
    }
    return static_cast<double>(steps) / elapsed;
}

int benchFused(const Options& options)
{
    limitSimdTarget(options.target);
    TrainerOptions fused;
    fused.choice = TrainerChoice::fused;
    const auto trainer = makeTrainer(toySpec(options), toyData(), fused);
    stepsPerSecond(*trainer, 0.3);
    std::printf("{\"name\":\"fused\",\"hidden\":%d,\"batch\":%d,\"penalty\":\"%s\",\"steps_per_second\":%.0f,"
                "\"target\":\"%s\"}\n",
                options.hidden, options.batch, options.penalty.c_str(), stepsPerSecond(*trainer, options.seconds),
                trainer->info().detail.c_str());
    return 0;
}

}  // namespace

int main(int argc, char** argv)
{
    Options options;
    CLI::App app("Measures how fast Ganimede trains; prints one JSON line");
    app.require_subcommand(1);
    CLI::App* fused = app.add_subcommand("fused", "The toy GAN on one core with vector instructions");
    fused->add_option("--hidden", options.hidden, "Units in each hidden layer")->check(CLI::Range(1, 128));
    fused->add_option("--batch", options.batch, "Samples in a batch")->check(CLI::Range(1, 4096));
    fused->add_option("--seconds", options.seconds, "How long to measure")->check(CLI::Range(0.1, 600.0));
    fused->add_option("--target", options.target, "Vector instructions")
        ->check(CLI::IsMember({"baseline", "avx2", "avx512"}));
    fused->add_option("--penalty", options.penalty, "On the discriminator's slope")
        ->check(CLI::IsMember({"none", "wgan_gp", "r1r2"}));
    fused->add_option("--latent", options.latent, "Noise")->check(CLI::IsMember({"uniform", "gaussian"}));
    CLI11_PARSE(app, argc, argv);
    try {
        return benchFused(options);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "ganimede_bench: %s\n", error.what());
        return 1;
    }
}
