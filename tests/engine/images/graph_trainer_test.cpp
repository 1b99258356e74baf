// The trainer that never waits for its device, on the CPU: the run is that of LibTorch's operations one by one. What
// captures it in graphs needs a GPU and is tested in tests/gpu.
#include <algorithm>
#include <cmath>
#include <fstream>
#include <new>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/core/streams.h"
#include "engine/images/image_presets.h"
#include "engine/images/image_spec_json.h"
#include "engine/images/image_trainer.h"
#include "engine/images/image_training.h"
#include "tests/engine/image_fixtures.h"

namespace ganimede::test {
namespace {

using Losses = std::vector<ImageStepLosses>;

ImageTrainerOptions plain(bool float64)
{
    ImageTrainerOptions options;
    options.threads = 1;
    options.plain = true;
    options.float64 = float64;
    return options;
}

ImageTrainerOptions graph(bool float64, ImagePrecision precision = ImagePrecision::float32)
{
    ImageTrainerOptions options = plain(float64);
    options.stepping = ImageStepping::graph;
    options.precision = precision;
    return options;
}

// The largest difference in any tensor, relative to that tensor's largest value.
double largestApart(const TrainerState& a, const TrainerState& b)
{
    REQUIRE(a.tensors.size() == b.tensors.size());
    CHECK(a.step == b.step);
    CHECK(a.generatorUpdates == b.generatorUpdates);
    CHECK(a.discriminatorUpdates == b.discriminatorUpdates);
    double worst = 0;
    for (std::size_t t = 0; t < a.tensors.size(); ++t) {
        REQUIRE(a.tensors[t].name == b.tensors[t].name);
        double largest = 1e-9;  // a bias before batch norm has no gradient but rounding
        double difference = 0;
        for (std::size_t i = 0; i < a.tensors[t].values.size(); ++i) {
            largest = std::max(largest, std::fabs(double{b.tensors[t].values[i]}));
            difference = std::max(difference, std::fabs(double{a.tensors[t].values[i]} - b.tensors[t].values[i]));
        }
        worst = std::max(worst, difference / largest);
    }
    return worst;
}

std::vector<float> numbersOf(const ImageStepLosses& l)
{
    return {l.dReal,  l.dFake,       l.g,           l.penalty,   l.onReal,
            l.onFake, l.scoreOnReal, l.scoreOnFake, l.dGradient, l.gGradient};
}

double largestApart(const Losses& a, const Losses& b)
{
    REQUIRE(a.size() == b.size());
    double worst = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        CHECK(a[i].step == b[i].step);
        const std::vector<float> x = numbersOf(a[i]);
        const std::vector<float> y = numbersOf(b[i]);
        for (std::size_t j = 0; j < x.size(); ++j) {
            CHECK(std::isnan(x[j]) == std::isnan(y[j]));
            if (!std::isnan(x[j])) {
                worst = std::max(worst, std::fabs(double{x[j]} - y[j]) / std::max(1.0, std::fabs(double{y[j]})));
            }
        }
    }
    return worst;
}

// Steps of every kind: 0 to 5 of both networks cross the end of a stretch and of a pass over the set.
void train(ImageTrainer& trainer, Losses& losses)
{
    REQUIRE_FALSE(trainer.train(6, losses));
    REQUIRE_FALSE(trainer.train(1, StepKind::discriminatorOnly, losses));
    REQUIRE_FALSE(trainer.train(1, StepKind::generatorOnly, losses));
    REQUIRE_FALSE(trainer.train(2, losses));
}

void checkParity(const ImageSpec& spec, const ImageSetPtr& set, const ImageTrainerOptions& options, double tolerance)
{
    Losses ours, theirs;
    const auto a = makeImageTrainer(spec, set, options);
    const auto b = makeImageTrainer(spec, set, plain(options.float64));
    CHECK(a->info().name == "graph");
    train(*a, ours);
    train(*b, theirs);
    CHECK(largestApart(ours, theirs) < tolerance);
    CHECK(largestApart(a->state(), b->state()) < tolerance);
}

ImageSpec richInGraphs()
{
    ImageSpec spec = smallDcgan();
    spec.conditioning = Conditioning::labels;
    spec.sharedNoise = false;
    spec.remedies.generatorAverage = 0.9;
    spec.remedies.inputNoise = 0.1;
    spec.remedies.inputNoiseSteps = 20;
    spec.remedies.labelSmoothing = 0.1;
    spec.schedule = {ScheduleKind::linear, 1, 9, 0.1};
    spec.data.flips = true;
    spec.discriminator.updates = 2;
    spec.generator.updates = 2;
    for (LayerSpec& layer : spec.discriminator.layers) {
        layer.spectral = true;
    }
    spec.discriminator.layers.insert(spec.discriminator.layers.begin() + 4, layerOf(LayerKind::batchNorm));
    // Adam would blow what is only rounding up to full steps.
    spec.generator.optimiser.epsilon = spec.discriminator.optimiser.epsilon = 1e-3;
    return spec;
}

ImageSpec withOptimiser(OptimiserKind kind, double rate)
{
    ImageSpec spec = smallDcgan();
    for (ImageNetworkSpec* network : {&spec.generator, &spec.discriminator}) {
        network->optimiser.kind = kind;
        network->optimiser.learningRate = rate;
        network->optimiser.weightDecay = 0.01;
        network->optimiser.momentum = 0.7;
    }
    return spec;
}

ImageSpec withObjective(ObjectiveKind kind)
{
    ImageSpec spec = smallDcgan();
    spec.objective.kind = kind;
    // The sums of a critic's last bias cancel exactly; Adam would blow their rounding up to full steps.
    spec.generator.optimiser.epsilon = spec.discriminator.optimiser.epsilon = 1e-3;
    return spec;
}

#ifdef GANIMEDE_EMULATED_CUDA
constexpr double kExact = 1e-4;  // a device's normal numbers are within 2e-6 of the host's
#else
constexpr double kExact = 1e-6;  // states and losses are floats
#endif

// Resident memory, in bytes.
double residentMemory()
{
    double mapped = 0;
    double resident = 0;
    std::ifstream("/proc/self/statm") >> mapped >> resident;
    return 4096 * resident;
}

}  // namespace

TEST_CASE("in float64 the graph trainer makes the reference's run")
{
    SUBCASE("one batch of noise for both updates")
    {
        checkParity(smallDcgan(), smallSet(), graph(true), kExact);
    }
    SUBCASE("all that a state can hold, several updates a step")
    {
        checkParity(richInGraphs(), smallSet(), graph(true), kExact);
    }
    SUBCASE("one batch of noise and several updates a step, labels")
    {
        ImageSpec spec = richInGraphs();
        spec.sharedNoise = true;
        spec.together = false;
        checkParity(spec, smallSet(), graph(true), kExact);
    }
    SUBCASE("as printed, with dropout off and batch norm at its first statistics")
    {
        ImageSpec spec = smallDcgan();
        spec.training = false;
        checkParity(spec, smallSet(), graph(true), kExact);
    }
    SUBCASE("pictures copied stretch by stretch")
    {
        ImageTrainerOptions options = graph(true);
        options.residentBytes = 0;
        checkParity(richInGraphs(), smallSet(), options, kExact);
    }
}

TEST_CASE("in float64 the graph trainer makes the reference's run with every objective")
{
    for (const ObjectiveKind kind :
         {ObjectiveKind::minimax, ObjectiveKind::nonSaturating, ObjectiveKind::leastSquares, ObjectiveKind::hinge,
          ObjectiveKind::wasserstein, ObjectiveKind::wassersteinGp, ObjectiveKind::relativistic}) {
        CAPTURE(static_cast<int>(kind));
        checkParity(withObjective(kind), smallSet(), graph(true), kExact);
        ImageSpec penalised = withObjective(kind);
        penalised.objective.r1 = 1;
        penalised.objective.r2 = 0.5;
        penalised.sharedNoise = false;
        checkParity(penalised, smallSet(), graph(true), kExact);
    }
}

TEST_CASE("in float64 the graph trainer makes the reference's run with every optimiser")
{
    for (const OptimiserKind kind :
         {OptimiserKind::adam, OptimiserKind::rmsprop, OptimiserKind::momentum, OptimiserKind::sgd}) {
        CAPTURE(static_cast<int>(kind));
        checkParity(withOptimiser(kind, kind == OptimiserKind::sgd ? 0.01 : 1e-3), smallSet(), graph(true), kExact);
    }
}

TEST_CASE("in float64 the graph trainer makes the reference's run of every preset")
{
    for (const ImagePreset& preset : imagePresets()) {
        CAPTURE(preset.name);
        ImageSpec spec = preset.spec;
        spec.batch = 2;
        const ImageShape shape = knownShape(spec.data).value();
        // Adam's first steps go by the gradient's sign alone, which blows rounding up where it is all there is.
        spec.generator.optimiser.epsilon = spec.discriminator.optimiser.epsilon = 1e-3;
        const ImageSetPtr set = blobs(6, shape, 10);
        Losses ours, theirs;
        const auto a = makeImageTrainer(spec, set, graph(true));
        const auto b = makeImageTrainer(spec, set, plain(true));
        REQUIRE_FALSE(a->train(2, ours));
        REQUIRE_FALSE(b->train(2, theirs));
        CHECK(largestApart(ours, theirs) < kExact);
        CHECK(largestApart(a->state(), b->state()) < kExact);
    }
}

TEST_CASE("in float32 and bfloat16 the graph trainer stays as near to the reference as the type allows")
{
    for (const auto& [precision, tolerance] :
         {std::pair{ImagePrecision::float32, 1e-4}, std::pair{ImagePrecision::bfloat16, 0.1}}) {
        Losses ours, theirs;
        const auto a = makeImageTrainer(smallDcgan(), smallSet(), graph(false, precision));
        const auto b = makeImageTrainer(smallDcgan(), smallSet(), plain(true));
        REQUIRE_FALSE(a->train(10, ours));
        REQUIRE_FALSE(b->train(10, theirs));
        CHECK(largestApart(ours, theirs) < tolerance);
        CHECK(a->info().detail.find(precision == ImagePrecision::bfloat16 ? "bfloat16" : "float32") !=
              std::string::npos);
    }
}

TEST_CASE("in bfloat16 a penalty on fakes alone is that of the reference")
{
    ImageSpec spec = smallDcgan();
    spec.objective.r2 = 0.7;
    Losses ours, theirs;
    const auto a = makeImageTrainer(spec, smallSet(), graph(false, ImagePrecision::bfloat16));
    const auto b = makeImageTrainer(spec, smallSet(), plain(true));
    REQUIRE_FALSE(a->train(10, ours));
    REQUIRE_FALSE(b->train(10, theirs));
    CHECK(theirs.front().penalty > 0);
    CHECK(largestApart(ours, theirs) < 0.1);
}

TEST_CASE("the graph trainer's layers take bfloat16 whatever they are")
{
    ImageSpec spec = richInGraphs();
    spec.objective.r1 = 1;
    spec.generator.layers.insert(spec.generator.layers.begin() + 7, layerOf(LayerKind::instanceNorm));
    spec.discriminator.layers.insert(spec.discriminator.layers.begin() + 1, layerOf(LayerKind::layerNorm));
    spec.discriminator.layers.insert(spec.discriminator.layers.begin() + 1, layerOf(LayerKind::residual, 16));
    Losses ours, theirs;
    const auto a = makeImageTrainer(spec, smallSet(), graph(false, ImagePrecision::bfloat16));
    const auto b = makeImageTrainer(spec, smallSet(), plain(true));
    REQUIRE_FALSE(a->train(3, ours));
    REQUIRE_FALSE(b->train(3, theirs));
    CHECK(largestApart(ours, theirs) < 0.2);
}

TEST_CASE("the graph trainer gives the same bytes twice, from a saved state and across slices too")
{
    for (const ImagePrecision precision : {ImagePrecision::float32, ImagePrecision::bfloat16}) {
        ImageTrainerOptions options = graph(false, precision);
        options.deterministic = true;
        options.threads = 2;
        Losses losses;
        const auto once = makeImageTrainer(richInGraphs(), smallSet(), options);
        REQUIRE_FALSE(once->train(7, losses));
        const auto half = makeImageTrainer(richInGraphs(), smallSet(), options);
        REQUIRE_FALSE(half->train(3, losses));
        const auto rest = makeImageTrainer(richInGraphs(), smallSet(), options);
        rest->restore(half->state());
        REQUIRE_FALSE(rest->train(1, losses));
        REQUIRE_FALSE(rest->train(3, losses));
        CHECK(once->state() == rest->state());
        CHECK(numbersOf(losses[6]) == numbersOf(losses.back()));
    }
}

TEST_CASE("the graph trainer takes changes over while it trains")
{
    ImageSpec changed = richInGraphs();
    SUBCASE("that go into its tables")
    {
        changed.generator.optimiser.learningRate *= 3;
        changed.schedule = {};
        changed.remedies.inputNoise = 0.02;
        changed.remedies.generatorAverage = 0.5;
        changed.data.flips = false;
    }
    SUBCASE("that its steps are built of")
    {
        changed.batch = 5;
        changed.objective.kind = ObjectiveKind::hinge;
        changed.discriminator.updates = 1;
        changed.remedies.inputNoise = 0;
        changed.discriminator.optimiser.beta1 = 0.1;
    }
    SUBCASE("that begin an optimiser anew")
    {
        changed.generator.optimiser.kind = OptimiserKind::momentum;
    }
    SUBCASE("that begin a network anew")
    {
        changed.generator.layers[4].out = 8;
        changed.remedies.generatorAverage = 0;
    }
    Losses ours, theirs;
    const auto a = makeImageTrainer(richInGraphs(), smallSet(), graph(true));
    const auto b = makeImageTrainer(richInGraphs(), smallSet(), plain(true));
    for (const auto& [trainer, losses] : {std::pair{a.get(), &ours}, std::pair{b.get(), &theirs}}) {
        REQUIRE_FALSE(trainer->train(3, *losses));
        trainer->apply(changed, smallSet());
        REQUIRE_FALSE(trainer->train(3, *losses));
    }
    CHECK(largestApart(ours, theirs) < kExact);
    CHECK(largestApart(a->state(), b->state()) < kExact);
}

TEST_CASE("a network that leaves the finite numbers is found in the step that did it, and the run walks back")
{
    ImageSpec spec = smallDcgan();
    spec.generator.optimiser = spec.discriminator.optimiser = {};
    spec.generator.optimiser.kind = spec.discriminator.optimiser.kind = OptimiserKind::sgd;
    spec.generator.optimiser.learningRate = spec.discriminator.optimiser.learningRate = 1e6;
    spec.objective.kind = ObjectiveKind::leastSquares;
    Losses ours, theirs;
    const auto a = makeImageTrainer(spec, smallSet(), graph(true));
    const auto b = makeImageTrainer(spec, smallSet(), plain(true));
    const auto failure = a->train(100, ours);
    const auto expected = b->train(100, theirs);
    REQUIRE(failure);
    REQUIRE(expected);
    CHECK(failure->step == expected->step);
    CHECK(failure->discriminator == expected->discriminator);
    CHECK(ours.size() == theirs.size());
    CHECK(a->step() == failure->step);

    ImageTraining run(spec, smallSet(), graph(true));
    Losses losses;
    const auto told = run.train(100, StepKind::both, losses);
    REQUIRE(told);
    CHECK(run.step() == failure->step - 1);
    CHECK(losses.size() == static_cast<std::size_t>(failure->step - 1));
}

TEST_CASE("fifty failures of memory are survived, with nothing lost and the memory back")
{
    int part = 0;
    int failing = -1;
    ImageTrainerOptions options = graph(false);
    options.beforePart = [&] {
        if (part++ == failing) {
            throw std::bad_alloc();
        }
    };
    ImageTraining run(smallDcgan(), smallSet(), options);
    ImageTraining undisturbed(smallDcgan(), smallSet(), graph(false));
    Losses losses, expected;
    double before = 0;
    for (int i = 0; i < 52; ++i) {
        failing = -1;
        REQUIRE_FALSE(run.train(2, StepKind::both, losses));
        REQUIRE_FALSE(undisturbed.train(2, StepKind::both, expected));
        if (i == 1) {
            before = residentMemory();  // once all that a failure brings with it is there
        }
        part = 0;
        failing = i % 4;  // D's part and G's, of the first step and of the second
        std::string message;
        try {
            run.train(2, StepKind::both, losses);
        } catch (const Error& error) {
            message = error.what();
        }
        REQUIRE(message.find("Memory ran out while training") != std::string::npos);
        REQUIRE(run.step() == undisturbed.step());
    }
    CHECK(residentMemory() < 1.05 * before);
    CHECK(run.state() == undisturbed.state());
    CHECK(losses.size() == expected.size());
}

}  // namespace ganimede::test
