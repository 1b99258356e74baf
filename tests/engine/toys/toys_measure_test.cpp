// Measuring and drawing toy GANs on their device: the numbers are those that MetricsMeter makes of points, no phase's
// items meet, and what fails leaves nothing behind.
#include <algorithm>
#include <cmath>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/metrics/metrics_meter.h"
#include "engine/snapshots/looking.h"
#include "engine/torch/toys/cuda_trainer.h"
#include "engine/torch/toys/host_toy_device.h"
#include "engine/torch/toys/toy_measure.h"
#include "engine/torch/toys/toy_population.h"
#include "engine/trainers/fused/fused_trainer.h"
#include "tests/engine/toys/toy_specs.h"
#include "tests/engine/trainer_fixtures.h"

namespace ganimede::test {
namespace {

using namespace toys;

constexpr std::size_t kEnough = 227 * 1024;

const std::vector<ToyCase>& measuredCases()
{
    static const std::vector<ToyCase> kCases{
        {"ring-8", [](ExperimentSpec& spec) { spec.data.kind = "ring-8"; }},
        {"grid-25, least squares, uniform latents",
         [](ExperimentSpec& spec) {
             spec.data.kind = "grid-25";
             spec.objective.kind = ObjectiveKind::leastSquares;
             spec.latent.kind = LatentKind::uniform;
         }},
        {"no centres, hinge",
         [](ExperimentSpec& spec) {
             spec.data.kind = "two-moons";
             spec.objective.kind = ObjectiveKind::hinge;
         }},
        {"a line, minimax",
         [](ExperimentSpec& spec) {
             spec.data.kind = "mixture-1d";
             spec.objective.kind = ObjectiveKind::minimax;
         }},
        {"a line without centres, packs",
         [](ExperimentSpec& spec) {
             spec.data.kind = "uniform-1d";
             spec.remedies.pack = 2;
         }},
        kPenalisedToy,
        {"relativistic",
         [](ExperimentSpec& spec) {
             spec.data.kind = "ring-8";
             spec.objective.kind = ObjectiveKind::relativistic;
             spec.objective.r1 = 0.5;
         }},
        {"128 units",
         [](ExperimentSpec& spec) {
             spec.generator.hidden = spec.discriminator.hidden = {128, 128};
         }},
        {"fewer points than samples, a large batch",
         [](ExperimentSpec& spec) {
             spec.data.size = 333;
             spec.batch = 150;
         }},
    };
    return kCases;
}

/// A trainer whose points are given, and which leaves measuring to the caller.
class Given final : public Trainer {
public:
    Given(const Trainer& inner, std::vector<Point> fakes, int dimensions)
        : m_inner(inner), m_fakes(std::move(fakes)), m_dimensions(dimensions)
    {}
    TrainerInfo info() const override { return m_inner.info(); }
    std::int64_t step() const override { return m_inner.step(); }
    std::optional<NonFinite> train(std::int64_t, StepKind, std::vector<StepLosses>&) override { return {}; }
    Restarted apply(const ExperimentSpec&, DatasetPtr) override { return {}; }
    TrainerState state() const override { return m_inner.state(); }
    void restore(const TrainerState&) override {}
    void generate(std::span<const float> z, std::span<float> points) const override
    {
        if (m_fakes.empty()) {
            m_inner.generate(z, points);
            return;
        }
        REQUIRE(points.size() == m_fakes.size() * static_cast<std::size_t>(m_dimensions));
        for (std::size_t i = 0; i < points.size(); ++i) {
            const Point& p = m_fakes[m_dimensions == 1 ? i : i / 2];
            points[i] = m_dimensions == 1 || i % 2 == 0 ? p.x : p.y;
        }
    }
    void score(std::span<const float> points, std::span<float> scores) const override { m_inner.score(points, scores); }
    void generatorGradient(std::span<const float> points, std::span<float> gradient) const override
    {
        m_inner.generatorGradient(points, gradient);
    }

private:
    const Trainer& m_inner;
    std::vector<Point> m_fakes;
    int m_dimensions;
};

/// What follows from counts alone is the same to the last bit.
bool isCounted(MetricKind kind)
{
    using enum MetricKind;
    return kind == jensenShannon || kind == kullbackLeibler || kind == modesHeld || kind == goodShare ||
           kind == coverage || kind == accuracy || kind == accuracyOnReal || kind == accuracyOnFake;
}

void checkAlike(const Metrics& found, const Metrics& expected)
{
    CHECK(found.step == expected.step);
    CHECK(found.samples == expected.samples);
    for (const MetricInfo& info : metricInfos()) {
        const float a = found[info.kind], b = expected[info.kind];
        INFO(info.key, ": ", a, " for ", b);
        if (isCounted(info.kind) || !std::isfinite(b)) {
            CHECK((a == b || (std::isnan(a) && std::isnan(b))));
        } else {
            CHECK(std::fabs(a - b) <= 1e-5f * std::fabs(b) + 1e-6f);
        }
    }
}

/// Watches every access of measuring and drawing.
class CheckedToyDevice final : public HostToyDevice {
public:
    explicit CheckedToyDevice(std::size_t fastBytes) : HostToyDevice(ItemOrder::forwards, fastBytes) {}
    ToyOutcome measure(const ToyMeasureLaunch& launch) override
    {
        for (int i = 0; i < launch.count; ++i) {
            const ToyMeasured& measured = launch.measured[i];
            CheckedBlock block(static_cast<std::size_t>(launch.plan.fastFloats),
                               static_cast<std::size_t>(launch.plan.arenaFloats));
            ToyMeasure<CheckedBlock>(block, *measured.member, measured, launch.plan).run();
            ++watched;
        }
        return {};
    }
    ToyOutcome draw(const ToyDrawLaunch& launch) override
    {
        for (int i = 0; i < launch.count; ++i) {
            const ToyDraw& draw = launch.draws[i];
            CheckedBlock block(static_cast<std::size_t>(launch.fastFloats),
                               static_cast<std::size_t>(launch.arenaFloats));
            ToyProgram<CheckedBlock> program(block, *draw.member);
            program.load();
            drawPoints(program, *draw.member, launch.stream, 0, std::min(launch.rows, launch.chunk), draw.to);
            ++watched;
        }
        return {};
    }
    int watched = 0;
};

/// A population of one, some steps on.
struct One {
    ExperimentSpec spec;
    DatasetPtr data;
    MetricsMeter meter;
    ToyPopulation population;

    One(const ToyCase& single, const ToyDevicePtr& device)
        : spec(specOf(single)),
          data(makeDataset(spec.data, spec.seed)),
          meter(spec, data),
          population({spec}, {data}, device)
    {
        population.train(25);
    }
    Metrics measured(std::size_t samples)
    {
        const std::size_t first = 0;
        const MetricsMeter* const with = &meter;
        return population.measure({&first, 1}, {&with, 1}, samples).front();
    }
    std::vector<Point> drawn(std::size_t count)
    {
        const std::size_t first = 0;
        return population.generate({&first, 1}, streams::kLatentSamples, count).front();
    }
};

bool sameBytes(const Metrics& a, const Metrics& b)
{
    return a.step == b.step && a.samples == b.samples &&
           std::memcmp(a.values.data(), b.values.data(), sizeof a.values) == 0;
}

}  // namespace

TEST_CASE("a device measures what is measured of the same points on the host")
{
    for (const ToyCase& single : measuredCases()) {
        INFO("case: ", std::string(single.name));
        One one(single, std::make_shared<HostToyDevice>());
        const auto trainer = makeCudaTrainer(one.spec, one.data, std::make_shared<HostToyDevice>());
        trainer->restore(trainerStateOf(one.population.state(0)));
        for (const std::size_t samples : {MetricsMeter::kLiveSamples, MetricsMeter::kFinalSamples, std::size_t{1}}) {
            CAPTURE(samples);
            const Given given(*trainer, one.drawn(samples), dataDimensions(one.spec.data));
            checkAlike(one.measured(samples), one.meter.measure(given, one.spec, samples));
        }
    }
}

TEST_CASE("points that are no numbers are measured alike")
{
    ExperimentSpec spec = smallSpec();
    spec.data.kind = "ring-8";
    spec.latent.kind = LatentKind::uniform;  // so that z on the host is the device's to the bit
    spec.generator.activation = Activation::leakyRelu;
    const DatasetPtr data = makeDataset(spec.data, spec.seed);
    const MetricsMeter meter(spec, data);
    const auto trainer = makeCudaTrainer(spec, data, std::make_shared<HostToyDevice>());
    for (const float weight : {1.0f, 1e20f, 3e38f, INFINITY, NAN}) {
        CAPTURE(weight);
        std::vector<float> weights = tensorOf(trainer->state(), "generator.2.weight").values;
        weights[1] = weight;
        setTensor(*trainer, "generator.2.weight", weights);
        const Given given(*trainer, {}, 2);
        checkAlike(meter.measure(*trainer, spec), meter.measure(given, spec));
    }
}

TEST_CASE("a D that gives all points the same score is right half of the time on a device too")
{
    for (const ObjectiveKind kind :
         {ObjectiveKind::nonSaturating, ObjectiveKind::wasserstein, ObjectiveKind::relativistic}) {
        ExperimentSpec spec = smallSpec();
        spec.objective.kind = kind;
        const DatasetPtr data = makeDataset(spec.data, spec.seed);
        const auto trainer = makeCudaTrainer(spec, data, std::make_shared<HostToyDevice>());
        setTensor(*trainer, "discriminator.1.weight", std::vector<float>(11, 0.0f));
        setTensor(*trainer, "discriminator.1.bias", {kind == ObjectiveKind::nonSaturating ? 0.0f : 0.1f});
        const Metrics metrics = MetricsMeter(spec, data).measure(*trainer, spec);
        CHECK(metrics[MetricKind::accuracyOnReal] == 0.5f);
        CHECK(metrics[MetricKind::accuracyOnFake] == 0.5f);
    }
}

TEST_CASE("while measuring no item of a phase touches what another writes or what was never written")
{
    for (const ToyCase& single : measuredCases()) {
        INFO("case: ", std::string(single.name));
        // All in fast memory; sorting in the arena; sums in the arena too.
        for (const std::size_t fastBytes : {kEnough, std::size_t{24} * 1024, std::size_t{0}}) {
            CAPTURE(fastBytes);
            const auto device = std::make_shared<CheckedToyDevice>(fastBytes);
            One one(single, device);
            CHECK_NOTHROW(one.measured(600));
            CHECK_NOTHROW(one.measured(2'100));
            CHECK_NOTHROW(one.drawn(301));
            CHECK(device->watched == 3);
        }
    }
}

TEST_CASE("the checked block sees tallies that meet reads and writes")
{
    CheckedBlock block(8, 0);
    const CheckedBlock::Floats floats = block.place({0, true});
    CHECK_THROWS_AS(block.each(1, [=](int) { tally(floats, 0); }), std::logic_error);
    block.each(8, [=](int i) { clearCount(floats, i); });
    CHECK_NOTHROW(block.each(5, [=](int) { tally(floats, 0); }));
    CHECK(getCount(floats, 0) == 5);
    CHECK_THROWS_AS(block.each(2, [=](int i) { i == 0 ? tally(floats, 1) : put(floats, 1, 0.0f); }), std::logic_error);
    CHECK_THROWS_AS(block.each(2, [=](int i) { i == 1 ? tally(floats, 2) : put(floats, 2, 0.0f); }), std::logic_error);
    CHECK_THROWS_AS(block.each(2, [=](int i) { i == 0 ? tally(floats, 3) : void(get(floats, 3)); }), std::logic_error);
    CHECK_THROWS_AS(block.each(2, [=](int i) { i == 1 ? tally(floats, 4) : void(get(floats, 4)); }), std::logic_error);
}

TEST_CASE("neither the order of a phase's items nor where things stand changes a measurement by a bit")
{
    for (const ToyCase& single : measuredCases()) {
        INFO("case: ", std::string(single.name));
        const Metrics metrics = One(single, std::make_shared<HostToyDevice>()).measured(2'000);
        for (const ItemOrder order : {ItemOrder::backwards, ItemOrder::shuffled}) {
            CHECK(sameBytes(One(single, std::make_shared<HostToyDevice>(order)).measured(2'000), metrics));
        }
        CHECK(sameBytes(One(single, std::make_shared<HostToyDevice>(ItemOrder::forwards, 2'000)).measured(2'000),
                        metrics));
    }
}

TEST_CASE("members of a population are measured and drawn together, each as alone")
{
    std::vector<ExperimentSpec> specs(5, smallSpec());
    specs[1].generator.hidden = {128, 128};  // does not fit: a launch of its own
    specs[2].data.kind = "mixture-1d";
    specs[3].seed = 8;
    specs[4].data.kind = "grid-25";
    std::vector<DatasetPtr> data;
    std::vector<MetricsMeter> meters;
    meters.reserve(specs.size());
    for (const ExperimentSpec& spec : specs) {
        data.push_back(makeDataset(spec.data, spec.seed));
        meters.emplace_back(spec, data.back());
    }
    const auto device = std::make_shared<HostToyDevice>(ItemOrder::forwards, 80 * 1024);
    ToyPopulation population(specs, data, device);
    population.train(10);
    const std::int64_t before = device->launches();
    const std::vector<std::size_t> members{4, 2, 1, 0, 3, 1};
    const std::vector<const MetricsMeter*> with{&meters[4], &meters[2], &meters[0], &meters[0], &meters[0], &meters[1]};
    const std::vector<Metrics> metrics = population.measure(members, with, 500);
    const std::vector<std::vector<Point>> points = population.generate(members, streams::kLatentView, 301);
    CHECK(device->launches() == before + 4);
    REQUIRE(metrics.size() == members.size());
    for (std::size_t i = 0; i < members.size(); ++i) {
        CAPTURE(i);
        const ExperimentSpec& spec = specs[members[i]];
        const auto alone = makeCudaTrainer(spec, data[members[i]], std::make_shared<HostToyDevice>());
        REQUIRE_FALSE(trained(*alone, 10));
        CHECK(metrics[i].step == 10);
        CHECK(sameBytes(metrics[i], with[i]->measure(*alone, spec, 500)));
        const std::vector<Point> expected = generateFrom(*alone, spec, streams::kLatentView, 301);
        REQUIRE(points[i].size() == expected.size());
        float furthest = 0;
        for (std::size_t k = 0; k < expected.size(); ++k) {
            furthest = std::max(
                {furthest, std::fabs(points[i][k].x - expected[k].x), std::fabs(points[i][k].y - expected[k].y)});
        }
        CHECK(furthest <= 1e-4f);  // as far as the normal numbers of the two are apart
    }
    const std::vector<std::size_t> stranger{5};
    CHECK_THROWS_AS(population.generate(stranger, streams::kLatentView, 10), Error);
    CHECK_THROWS_AS(population.measure(members, std::span(with).first(2), 10), Error);
    CHECK(population.generate(members, streams::kLatentView, 0).front().empty());
    CHECK(std::isnan(population.measure(members, with, 0).front()[MetricKind::coverage]));
}

TEST_CASE("a meter measures a CUDA trainer on its device, as it measures the fused one")
{
    const ExperimentSpec spec = smallSpec();
    const DatasetPtr data = makeDataset(spec.data, spec.seed);
    const auto device = std::make_shared<HostToyDevice>();
    const auto trainer = makeCudaTrainer(spec, data, device);
    const auto fused = makeFusedTrainer(spec, data);
    REQUIRE_FALSE(trained(*fused, 50));
    trainer->restore(fused->state());
    const MetricsMeter meter(spec, data);
    CHECK_FALSE(fused->measure(meter.reference(), 100));
    const std::int64_t before = device->launches();
    const Metrics found = meter.measure(*trainer, spec);
    CHECK(device->launches() == before + 1);
    const Metrics expected = meter.measure(*fused, spec);
    CHECK(found.step == 50);
    for (const MetricInfo& info : metricInfos()) {
        INFO(info.key);
        CHECK(found[info.kind] == doctest::Approx(expected[info.kind]).epsilon(2e-3).scale(1));
    }
    CHECK(sameBits(trainer->state(), fused->state()));
}

TEST_CASE("what members are measured against is uploaded once, shared, and goes when no member needs it")
{
    const ExperimentSpec spec = smallSpec();
    ExperimentSpec other = spec;
    other.data.kind = "ring-8";
    const std::vector<DatasetPtr> data{makeDataset(spec.data, 1), makeDataset(spec.data, 1),
                                       makeDataset(other.data, 1)};
    const MetricsMeter first(spec, data[0]), second(spec, data[2]);
    const auto device = std::make_shared<HostToyDevice>();
    ToyPopulation population({spec, spec, other}, data, device);
    int uploads = 0;
    device->fault = [&](const char* call) {
        uploads += std::string_view(call) == "upload" ? 1 : 0;
        return ToyOutcome{};
    };
    const auto uploadsOf = [&](const std::vector<const MetricsMeter*>& meters) {
        uploads = 0;
        const std::vector<std::size_t> members{0, 1, 2};
        population.measure(members, meters, 100);
        return uploads;
    };
    CHECK(uploadsOf({&first, &first, &second}) == 3);  // both, and what is measured
    CHECK(uploadsOf({&first, &first, &second}) == 1);
    const std::size_t withBoth = device->bytesInUse();
    CHECK(uploadsOf({&first, &first, &first}) == 1);
    CHECK(device->bytesInUse() < withBoth);
    CHECK(uploadsOf({&second, &second, &first}) == 2);
    CHECK(device->bytesInUse() == withBoth);
}

TEST_CASE("rows that a CUDA trainer looks at again are not uploaded again")
{
    const ExperimentSpec spec = smallSpec();
    const auto device = std::make_shared<HostToyDevice>();
    const auto trainer = makeCudaTrainer(spec, ringData(), device);
    const auto other = makeCudaTrainer(spec, ringData(), std::make_shared<HostToyDevice>());
    std::vector<float> z(3 * 50, 0.25f), points(2 * 50), expected(2 * 50), scores(50);
    int uploads = 0;
    device->fault = [&](const char* call) {
        uploads += std::string_view(call) == "upload" ? 1 : 0;
        return ToyOutcome{};
    };
    trainer->generate(z, points);
    trainer->score(points, scores);
    uploads = 0;
    trainer->generate(z, points);
    trainer->score(points, scores);
    CHECK(uploads == 0);
    z[1] = -1;
    trainer->generate(z, points);
    CHECK(uploads == 1);
    other->generate(z, expected);
    CHECK(points == expected);
    // Trained on, it looks with the weights of then.
    REQUIRE_FALSE(trained(*trainer, 5));
    REQUIRE_FALSE(trained(*other, 5));
    trainer->generate(z, points);
    other->generate(z, expected);
    CHECK(points == expected);
    CHECK(uploads == 1);
}

TEST_CASE("a failure at any call of measuring or drawing is a sentence and leaves nothing behind")
{
    const auto device = std::make_shared<HostToyDevice>();
    int failures = 0;
    for (int failing = 0;; ++failing) {
        int calls = 0;
        bool survived = true;
        {
            One one(measuredCases().front(), device);
            device->fault = [&](const char*) {
                return calls++ == failing ? ToyOutcome{ToyFault::outOfMemory, "forced", 0, 300'000'000} : ToyOutcome{};
            };
            try {
                one.measured(300);
                one.drawn(300);
            } catch (const Error& error) {
                survived = false;
                ++failures;
                CHECK(std::string(error.what()).find("CPU") != std::string::npos);
            }
            device->fault = nullptr;
            const Metrics again = one.measured(300);
            CHECK(sameBytes(again, One(measuredCases().front(), std::make_shared<HostToyDevice>()).measured(300)));
        }
        CHECK(device->bytesInUse() == 0);
        if (survived) {
            break;
        }
    }
    CHECK(failures >= 10);  // allocations, uploads, the launches and what is read back
}

}  // namespace ganimede::test
