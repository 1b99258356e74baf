// What a trainer of pictures must keep, and that its fast kernels do the same mathematics as LibTorch's own operations.
#include <algorithm>
#include <cmath>
#include <fstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <sys/resource.h>

#include "engine/core/error.h"
#include "engine/core/streams.h"
#include "engine/images/image_presets.h"
#include "engine/images/image_spec_json.h"
#include "engine/images/image_trainer.h"
#include "engine/networks/objective.h"
#include "tests/engine/image_fixtures.h"

namespace ganimede::test {
namespace {

using Losses = std::vector<ImageStepLosses>;

std::unique_ptr<ImageTrainer> made(const ImageSpec& spec, ImageSetPtr set, bool plain = false, bool float64 = false)
{
    ImageTrainerOptions options;
    options.threads = 1;
    options.plain = plain;
    options.float64 = float64;
    return makeImageTrainer(spec, std::move(set), options);
}

bool sameLosses(const ImageStepLosses& a, const ImageStepLosses& b)
{
    const auto same = [](float x, float y) { return x == y || (std::isnan(x) && std::isnan(y)); };
    return a.step == b.step && same(a.dReal, b.dReal) && same(a.dFake, b.dFake) && same(a.g, b.g) &&
           same(a.penalty, b.penalty) && same(a.onReal, b.onReal) && same(a.onFake, b.onFake) &&
           same(a.scoreOnReal, b.scoreOnReal) && same(a.scoreOnFake, b.scoreOnFake) && same(a.dGradient, b.dGradient) &&
           same(a.gGradient, b.gGradient);
}

bool isFinite(const ImageStepLosses& l)
{
    return std::isfinite(l.dReal + l.dFake + l.g + l.penalty + l.scoreOnReal + l.scoreOnFake + l.dGradient +
                         l.gGradient);
}

// The largest difference in any tensor, relative to that tensor's largest value.
double apart(const TrainerState& a, const TrainerState& b)
{
    REQUIRE(a.tensors.size() == b.tensors.size());
    double worst = 0;
    for (std::size_t t = 0; t < a.tensors.size(); ++t) {
        REQUIRE(a.tensors[t].name == b.tensors[t].name);
        double largest = 1e-12;
        double difference = 0;
        for (std::size_t i = 0; i < a.tensors[t].values.size(); ++i) {
            largest = std::max(largest, std::fabs(double{b.tensors[t].values[i]}));
            difference = std::max(difference, std::fabs(double{a.tensors[t].values[i]} - b.tensors[t].values[i]));
        }
        worst = std::max(worst, difference / largest);
    }
    return worst;
}

double apart(const Losses& a, const Losses& b)
{
    double worst = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (const auto field : {&StepLosses::dReal, &StepLosses::dFake, &StepLosses::g, &StepLosses::penalty}) {
            worst = std::max(worst, std::fabs(double{a[i].*field} - b[i].*field));
        }
        worst = std::max(worst, std::fabs(double{a[i].gGradient} - b[i].gGradient));
        worst = std::max(worst, std::fabs(double{a[i].dGradient} - b[i].dGradient));
    }
    return worst;
}

// All that a state can hold: batch norm, spectral norm, labels, an average.
ImageSpec rich()
{
    ImageSpec spec = smallDcgan();
    spec.conditioning = Conditioning::labels;
    spec.sharedNoise = false;
    spec.remedies.generatorAverage = 0.9;
    spec.remedies.inputNoise = 0.1;
    spec.data.flips = true;
    spec.discriminator.updates = 2;
    for (LayerSpec& layer : spec.discriminator.layers) {
        layer.spectral = true;
    }
    spec.discriminator.layers.insert(spec.discriminator.layers.begin() + 4, layerOf(LayerKind::batchNorm));
    return spec;
}

const Tensor& tensorOf(const TrainerState& state, const std::string& name)
{
    const auto found = std::ranges::find(state.tensors, name, &Tensor::name);
    REQUIRE(found != state.tensors.end());
    return *found;
}

// Where an activation has a kink, a number near it may fall to the other side by rounding alone, and the gradient
// jumps. Without kinks nothing hides behind that.
ImageSpec smooth(ImageSpec spec)
{
    for (LayerSpec& layer : spec.generator.layers) {
        layer.kind = layer.kind == LayerKind::relu ? LayerKind::elu : layer.kind;
    }
    for (LayerSpec& layer : spec.discriminator.layers) {
        layer.slope = 0.999;
    }
    // Adam's first steps go by the gradient's sign alone, which blows rounding up where it is all there is.
    spec.generator.optimiser.epsilon = spec.discriminator.optimiser.epsilon = 1e-3;
    return spec;
}

// What the process has mapped now.
rlim_t mappedBytes()
{
    rlim_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    return pages * 4096;
}

// What both networks show: pictures of a few latents, and their scores.
std::vector<float> shownBy(const ImageTrainer& trainer, const ImageSpec& spec)
{
    const std::vector<std::int32_t> labels{0, 1, 1};
    std::vector<float> z(3 * static_cast<std::size_t>(spec.latent.dimensions));
    fillNormal({1, streamId("test.latents"), 0}, z);
    std::vector<float> shown(3 * 28 * 28 + 3);
    const std::span<float> images = std::span(shown).first(3 * 28 * 28);
    trainer.generate(z, labels, images);
    trainer.score(images, labels, std::span(shown).last(3));
    return shown;
}

void checkParity(const ImageSpec& spec, int steps)
{
    const ImageSetPtr set = blobs(64, {1, 28, 28});
    Losses fast, plain, exact;
    const auto a = made(spec, set);
    const auto b = made(spec, set, true);
    const auto c = made(spec, set, true, true);
    REQUIRE_FALSE(a->train(steps, fast));
    REQUIRE_FALSE(b->train(steps, plain));
    REQUIRE_FALSE(c->train(steps, exact));
    INFO("plain to float64: " << apart(b->state(), c->state()) << " in tensors, " << apart(plain, exact)
                              << " in losses");
    CHECK(apart(fast, exact) < 2e-5);
    CHECK(apart(plain, exact) < 2e-5);
    CHECK(apart(a->state(), c->state()) < 2e-4);
    CHECK(apart(b->state(), c->state()) < 2e-4);
    const std::vector<float> fastShown = shownBy(*a, spec);
    const std::vector<float> exactShown = shownBy(*c, spec);
    CHECK(std::ranges::equal(fastShown, exactShown, [](float x, float y) { return std::fabs(x - y) < 1e-4f; }));
}

}  // namespace

TEST_CASE("fast kernels train the run that LibTorch's operations train")
{
    ImageSpec spec = smooth(middleDcgan());
    SUBCASE("as the tutorial has it") {}
    SUBCASE("with fresh noise for both updates")
    {
        spec.sharedNoise = false;
    }
    SUBCASE("with R1, which takes gradients of gradients")
    {
        spec.objective.r1 = 1;
    }
    SUBCASE("as printed, with dropout off and batch norm at its first statistics")
    {
        spec.training = false;
    }
    SUBCASE("conditioned on labels")
    {
        spec.conditioning = Conditioning::labels;
    }
    SUBCASE("without biases")
    {
        for (ImageNetworkSpec* network : {&spec.generator, &spec.discriminator}) {
            for (LayerSpec& layer : network->layers) {
                layer.bias = false;
            }
        }
    }
    checkParity(spec, 10);
}

TEST_CASE("every preset of pictures trains")
{
    for (const ImagePreset& preset : imagePresets()) {
        CAPTURE(preset.name);
        ImageSpec spec = preset.spec;
        const ImageShape shape = knownShape(spec.data).value();
        spec.batch = 4;
        const auto trainer = made(spec, blobs(8, shape, 10));
        Losses losses;
        CHECK_FALSE(trainer->train(1, losses));
        CHECK(std::ranges::all_of(losses, isFinite));
    }
}

TEST_CASE("pictures: a resumed run is bit-identical to one that never stopped")
{
    const auto whole = made(rich(), smallSet());
    Losses before, after, resumed;
    REQUIRE_FALSE(whole->train(3, before));
    const TrainerState state = whole->state();
    REQUIRE_FALSE(whole->train(4, after));

    const auto other = made(rich(), smallSet());
    other->restore(state);
    CHECK(other->step() == 3);
    CHECK(other->state() == state);
    REQUIRE_FALSE(other->train(4, resumed));
    CHECK(std::ranges::equal(after, resumed, sameLosses));
    CHECK(whole->state() == other->state());
}

TEST_CASE("pictures: the same spec trains the same run, another seed another")
{
    Losses a, b, c;
    const auto first = made(rich(), smallSet());
    const auto second = made(rich(), smallSet());
    ImageSpec spec = rich();
    spec.seed = 43;
    const auto third = made(spec, smallSet());
    REQUIRE_FALSE(first->train(5, a));
    REQUIRE_FALSE(second->train(5, b));
    REQUIRE_FALSE(third->train(5, c));
    CHECK(std::ranges::equal(a, b, sameLosses));
    CHECK(first->state() == second->state());
    CHECK_FALSE(std::ranges::equal(a, c, sameLosses));
}

TEST_CASE("pictures: every objective trains with finite numbers")
{
    for (const auto kind :
         {ObjectiveKind::minimax, ObjectiveKind::nonSaturating, ObjectiveKind::leastSquares, ObjectiveKind::hinge,
          ObjectiveKind::wasserstein, ObjectiveKind::wassersteinGp, ObjectiveKind::relativistic}) {
        for (const bool penalised : {false, true}) {
            CAPTURE(static_cast<int>(kind));
            CAPTURE(penalised);
            ImageSpec spec = smallDcgan();
            spec.objective.kind = kind;
            spec.objective.r1 = spec.objective.r2 = penalised ? 2 : 0;
            spec.remedies.labelSmoothing = 0.1;
            const auto trainer = made(spec, smallSet());
            Losses losses;
            CHECK_FALSE(trainer->train(2, losses));
            CHECK(std::ranges::all_of(losses, isFinite));
            const bool slopes = penalised || kind == ObjectiveKind::wassersteinGp;
            CHECK((losses.back().penalty > 0) == slopes);
            CHECK(std::isnan(losses.back().onReal) == isCritic(kind));
            CHECK(std::isnan(losses.back().onFake) == isCritic(kind));
        }
    }
}

TEST_CASE("pictures: D's verdict is read from its score as the loss means it")
{
    // D says about `bias` to everything.
    const auto lossesOf = [](ObjectiveKind kind, float bias) {
        ImageSpec spec = smallDcgan();
        spec.objective.kind = kind;
        const auto trainer = made(spec, smallSet());
        TrainerState state = trainer->state();
        const std::string name = "discriminator." + std::to_string(spec.discriminator.layers.size() - 1) + ".bias";
        const auto last = std::ranges::find(state.tensors, name, &Tensor::name);
        REQUIRE(last != state.tensors.end());
        last->values = {bias};
        trainer->restore(state);
        Losses losses;
        REQUIRE_FALSE(trainer->train(1, losses));
        CHECK(losses.back().scoreOnReal == doctest::Approx(bias).epsilon(0.1));
        return losses.back();
    };
    const ImageStepLosses probability = lossesOf(ObjectiveKind::nonSaturating, 3);
    CHECK(probability.onReal == doctest::Approx(1 / (1 + std::exp(-3.0))).epsilon(0.05));
    // The score itself, a half more or less.
    const ImageStepLosses square = lossesOf(ObjectiveKind::leastSquares, 0.5F);
    CHECK(square.onReal == doctest::Approx(square.scoreOnReal).epsilon(1e-5));
    CHECK(square.onFake == doctest::Approx(square.scoreOnFake).epsilon(1e-5));
    CHECK(lossesOf(ObjectiveKind::leastSquares, 3).onFake == 1);
    const ImageStepLosses hinge = lossesOf(ObjectiveKind::hinge, 0.5F);
    CHECK(hinge.onReal == doctest::Approx((1 + hinge.scoreOnReal) / 2).epsilon(1e-5));
    // Only differences count: what all scores have in common says nothing.
    const ImageStepLosses relative = lossesOf(ObjectiveKind::relativistic, 3);
    CHECK(relative.onReal == doctest::Approx(0.5).epsilon(0.2));
    CHECK(relative.onReal + relative.onFake == doctest::Approx(1).epsilon(0.01));
    CHECK((relative.onReal > relative.onFake) == (relative.scoreOnReal > relative.scoreOnFake));
    CHECK(std::isnan(lossesOf(ObjectiveKind::wassersteinGp, 3).onReal));
}

TEST_CASE("pictures: every kind of layer trains")
{
    using enum LayerKind;
    ImageSpec spec = smallDcgan();
    LayerSpec reshapeLayer = layerOf(reshape);
    reshapeLayer.shape = {8, 2, 2};
    LayerSpec up = layerOf(upsample);
    up.stride = 2;
    LayerSpec odd = layerOf(convTransposed, 6, 5, 2);
    spec.generator.layers = {layerOf(linear, 32),
                             layerOf(elu),
                             reshapeLayer,
                             odd,
                             layerOf(instanceNorm),
                             layerOf(relu),
                             up,
                             layerOf(residual, 4),
                             layerOf(conv, 3),
                             layerOf(LayerKind::tanh)};
    LayerSpec pool = layerOf(averagePool);
    pool.stride = 2;
    LayerSpec normed = layerOf(conv, 8, 4, 2);
    normed.spectral = true;
    spec.discriminator.layers = {
        normed,           layerOf(layerNorm), layerOf(leakyRelu), layerOf(residual, 6, 3, 2), pool,
        layerOf(flatten), layerOf(sigmoid),   layerOf(dropout),   layerOf(linear, 1)};
    const auto trainer = made(spec, blobs(20, {3, 8, 8}));
    Losses losses;
    CHECK_FALSE(trainer->train(3, losses));
    CHECK(std::ranges::all_of(losses, isFinite));
    const auto plain = made(spec, blobs(20, {3, 8, 8}), true);
    Losses same;
    CHECK_FALSE(plain->train(3, same));
    CHECK(apart(losses, same) < 1e-4);
}

TEST_CASE("pictures: labels steer a conditioned generator and nothing else")
{
    ImageSpec spec = smallDcgan();
    spec.conditioning = Conditioning::labels;
    const auto trainer = made(spec, smallSet());
    Losses losses;
    REQUIRE_FALSE(trainer->train(2, losses));
    const std::vector<float> z(10, 0.5f);
    std::vector<float> images(2 * smallShape().size());
    trainer->generate(z, std::vector<std::int32_t>{0, 1}, images);
    const std::span<const float> all(images);
    CHECK_FALSE(std::ranges::equal(all.first(images.size() / 2), all.last(images.size() / 2)));
    std::vector<float> scores(2);
    trainer->score(images, std::vector<std::int32_t>{0, 0}, scores);
    const float asZero = scores[1];
    trainer->score(images, std::vector<std::int32_t>{0, 1}, scores);
    CHECK(asZero != scores[1]);
    CHECK_THROWS_AS(trainer->generate(z, std::vector<std::int32_t>{0, 2}, images), Error);
    CHECK_THROWS_AS(trainer->generate(z, {}, images), Error);
}

TEST_CASE("pictures: looking changes nothing, and a picture's score does not depend on its neighbours")
{
    const auto trainer = made(rich(), smallSet());
    Losses losses;
    REQUIRE_FALSE(trainer->train(2, losses));
    const TrainerState before = trainer->state();
    std::vector<float> images(3 * smallShape().size());
    trainer->generate(std::vector<float>{1, 2, 3, 4, 5, 0, 0, 0, 0, 0, 5, 4, 3, 2, 1},
                      std::vector<std::int32_t>{0, 1, 0}, images);
    CHECK(std::ranges::all_of(images, [](float v) { return v >= -1 && v <= 1; }));
    std::vector<float> together(3), alone(1);
    trainer->score(images, std::vector<std::int32_t>{0, 1, 0}, together);
    trainer->score(std::span(images).last(smallShape().size()), std::vector<std::int32_t>{0}, alone);
    CHECK(alone[0] == doctest::Approx(together[2]).epsilon(1e-5));
    CHECK(trainer->state() == before);
}

TEST_CASE("pictures: as printed, batch norm keeps its first statistics")
{
    ImageSpec spec = smallDcgan();
    for (const bool training : {false, true}) {
        spec.training = training;
        const auto trainer = made(spec, smallSet());
        Losses losses;
        REQUIRE_FALSE(trainer->train(2, losses));
        const TrainerState state = trainer->state();
        const std::vector<float>& variance = tensorOf(state, "generator.3.variance").values;
        CHECK(std::ranges::all_of(variance, [](float v) { return v == 1; }) == !training);
    }
}

TEST_CASE("pictures: a batch norm in D tells together from apart")
{
    ImageSpec spec = smallDcgan();
    for (const bool normed : {false, true}) {
        if (normed) {
            spec.discriminator.layers.insert(spec.discriminator.layers.begin() + 4, layerOf(LayerKind::batchNorm));
        }
        Losses together, apartOnes;
        spec.together = true;
        REQUIRE_FALSE(made(spec, smallSet(), true)->train(2, together));
        spec.together = false;
        REQUIRE_FALSE(made(spec, smallSet(), true)->train(2, apartOnes));
        CHECK((apart(together, apartOnes) > 1e-3) == normed);
    }
}

TEST_CASE("pictures: updates of one network leave the other as it is")
{
    const auto trainer = made(smallDcgan(), smallSet());
    Losses losses;
    const TrainerState before = trainer->state();
    REQUIRE_FALSE(trainer->train(1, StepKind::discriminatorOnly, losses));
    const TrainerState after = trainer->state();
    CHECK(tensorOf(before, "generator.0.weight") == tensorOf(after, "generator.0.weight"));
    CHECK(tensorOf(before, "discriminator.0.weight").values != tensorOf(after, "discriminator.0.weight").values);
    CHECK(std::isnan(losses.back().g));
    REQUIRE_FALSE(trainer->train(1, StepKind::generatorOnly, losses));
    const TrainerState last = trainer->state();
    CHECK(tensorOf(last, "discriminator.0.weight") == tensorOf(after, "discriminator.0.weight"));
    CHECK(tensorOf(last, "generator.0.weight").values != tensorOf(after, "generator.0.weight").values);
    CHECK(std::isnan(losses.back().dReal));
}

TEST_CASE("pictures: live changes keep the weights, others restart their network")
{
    const auto trainer = made(smallDcgan(), smallSet());
    Losses losses;
    REQUIRE_FALSE(trainer->train(2, losses));
    ImageSpec spec = smallDcgan();
    spec.objective.kind = ObjectiveKind::hinge;
    spec.generator.optimiser.kind = OptimiserKind::rmsprop;
    spec.batch = 5;
    spec.discriminator.layers[2].rate = 0.5;
    spec.remedies.generatorAverage = 0.5;
    const TrainerState before = trainer->state();
    Restarted restarted = trainer->apply(spec, smallSet());
    CHECK_FALSE(restarted.generator);
    CHECK_FALSE(restarted.discriminator);
    CHECK(tensorOf(trainer->state(), "generator.0.weight") == tensorOf(before, "generator.0.weight"));
    CHECK(trainer->state().generatorUpdates == 0);
    CHECK_FALSE(trainer->train(1, losses));

    spec.discriminator.layers[0].out = 24;
    restarted = trainer->apply(spec, smallSet());
    CHECK_FALSE(restarted.generator);
    CHECK(restarted.discriminator);
    CHECK_FALSE(trainer->train(1, losses));

    const TrainerState kept = trainer->state();
    spec.generator.layers.pop_back();
    spec.generator.layers.pop_back();
    CHECK_THROWS_AS(trainer->apply(spec, smallSet()), Error);
    CHECK(trainer->state() == kept);
}

TEST_CASE("a pass over the set takes every picture once, in an order of its own")
{
    std::vector<std::uint32_t> order = orderOfPass(7, 1000, 2);
    CHECK(order == orderOfPass(7, 1000, 2));
    CHECK(order != orderOfPass(7, 1000, 3));
    CHECK(order != orderOfPass(8, 1000, 2));
    std::ranges::sort(order);
    for (std::uint32_t i = 0; i < 1000; ++i) {
        REQUIRE(order[i] == i);
    }
    CHECK(batchesPerPass(1000, 64) == 15);
    CHECK(batchesPerPass(10, 64) == 1);
    ImageSpec spec = smallDcgan();
    spec.discriminator.updates = 2;
    CHECK(made(smallDcgan(), smallSet())->stepsPerEpoch() == 2);
    CHECK(made(spec, smallSet())->stepsPerEpoch() == 1);
}

TEST_CASE("networks that do not fit the pictures are errors in a sentence")
{
    CHECK_THROWS_WITH_AS(
        made(smallDcgan(), blobs(4, {1, 28, 28})),
        "The generator makes 1 x 8 x 8, but the pictures of the set are 1 x 28 x 28 (channels, height, "
        "width).",
        Error);
    ImageSpec spec = smallDcgan();
    spec.discriminator.layers.pop_back();
    CHECK_THROWS_WITH_AS(made(spec, smallSet()),
                         "The discriminator makes 256 of a picture, but it has to end in a single score.", Error);
    CHECK_THROWS_WITH_AS(made(smallDcgan(), std::make_shared<ImageSet>()),
                         "The set holds no pictures, so there is nothing to train on.", Error);
}

TEST_CASE("memory that does not suffice is an error that offers a smaller batch, and can be gone back from")
{
    const auto trainer = made(smallDcgan(), smallSet());
    Losses losses;
    REQUIRE_FALSE(trainer->train(1, losses));
    const TrainerState before = trainer->state();
    ImageSpec large = smallDcgan();
    large.batch = 1 << 22;
    trainer->apply(large, smallSet());
    rlimit limit{};
    REQUIRE(getrlimit(RLIMIT_AS, &limit) == 0);
    rlimit tight = limit;
    tight.rlim_cur = mappedBytes() + (rlim_t{512} << 20);
    REQUIRE(setrlimit(RLIMIT_AS, &tight) == 0);
    std::string message;
    try {
        trainer->train(1, losses);
    } catch (const Error& error) {
        message = error.what();
    }
    REQUIRE(setrlimit(RLIMIT_AS, &limit) == 0);
    CHECK(message == "Memory ran out while training: choose a smaller batch or smaller networks.");
    trainer->apply(smallDcgan(), smallSet());
    trainer->restore(before);
    CHECK_FALSE(trainer->train(2, losses));
}

}  // namespace ganimede::test
