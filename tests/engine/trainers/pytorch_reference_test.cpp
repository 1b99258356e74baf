// Compares the engine with numbers that reference/make_reference.py got from PyTorch.
#include <cmath>
#include <fstream>
#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "engine/core/streams.h"
#include "engine/networks/objective.h"
#include "engine/spec/spec_json.h"
#include "tests/engine/trainer_fixtures.h"

namespace ganimede::test {
namespace {

using Json = nlohmann::json;

const Json& reference()
{
    static const Json kReference = Json::parse(std::ifstream(GANIMEDE_REFERENCE));
    return kReference;
}

ExperimentSpec specOf(const Json& run)
{
    Json spec = run["spec"];
    spec["version"] = ExperimentSpec::kVersion;
    const SpecResult result = readSpec(spec.dump());
    INFO(joined(result.problems));
    REQUIRE(result.problems.empty());
    return result.spec;
}

DatasetPtr referenceData(const ExperimentSpec& spec)
{
    auto data = std::make_shared<Dataset>();
    data->dimensions = dataDimensions(spec.data);
    const bool line = data->dimensions == 1;
    for (const Json& point : reference()["data"][line ? "line" : "plane"]) {
        data->x.push_back(point[0].get<float>());
        data->y.push_back(line ? 0.0f : point[1].get<float>());
    }
    return data;
}

// The largest difference between a tensor and the reference, relative to the reference's largest value.
double difference(const Tensor& found, const std::vector<double>& expected)
{
    REQUIRE(found.values.size() == expected.size());
    double largest = 0;
    double apart = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        REQUIRE(std::isfinite(found.values[i]));
        largest = std::max(largest, std::fabs(expected[i]));
        apart = std::max(apart, std::fabs(found.values[i] - expected[i]));
    }
    return largest > 0 ? apart / largest : apart;
}

void compareTensors(const TrainerState& state, const Json& expected, double tolerance)
{
    for (const auto& tensor : expected.items()) {
        CAPTURE(tensor.key());
        CHECK(difference(tensorOf(state, tensor.key()), tensor.value().get<std::vector<double>>()) <= tolerance);
    }
}

void compareLosses(const std::vector<StepLosses>& losses, const Json& expected, double tolerance)
{
    REQUIRE(losses.size() == expected.size());
    for (std::size_t i = 0; i < losses.size(); ++i) {
        CAPTURE(i);
        CHECK(losses[i].dReal == doctest::Approx(expected[i][0].get<double>()).epsilon(tolerance));
        CHECK(losses[i].dFake == doctest::Approx(expected[i][1].get<double>()).epsilon(tolerance));
        CHECK(losses[i].g == doctest::Approx(expected[i][2].get<double>()).epsilon(tolerance));
        CHECK(losses[i].penalty == doctest::Approx(expected[i][3].get<double>()).epsilon(tolerance));
    }
}

template <typename Loss>
void compareTerms(const Json& expected, Loss&& loss)
{
    const auto scores = reference()["objectives"]["scores"].get<std::vector<double>>();
    for (std::size_t i = 0; i < scores.size(); ++i) {
        CAPTURE(scores[i]);
        const LossTerm term = loss(scores[i]);
        CHECK(term.value == doctest::Approx(expected["loss"][i].get<double>()).epsilon(1e-13));
        CHECK(term.derivative == doctest::Approx(expected["derivative"][i].get<double>()).epsilon(1e-13));
    }
}

}  // namespace

TEST_CASE("losses and their derivatives are PyTorch's")
{
    const Json& objectives = reference()["objectives"];
    const auto smoothing = objectives["smoothing"].get<double>();
    for (std::size_t i = 0; i < choiceNames(ObjectiveKind{}).size(); ++i) {
        const auto kind = static_cast<ObjectiveKind>(i);
        CAPTURE(nameOf(kind));
        const Json& expected = objectives.at(nameOf(kind));
        if (isPaired(kind)) {
            compareTerms(expected.at("pair"), relativisticLoss);
            continue;
        }
        compareTerms(expected.at("d_real"), [&](double s) { return discriminatorLossOnReal(kind, s); });
        compareTerms(expected.at("d_real_smoothed"), [&](double s) { return smoothedLossOnReal(kind, s, smoothing); });
        compareTerms(expected.at("d_fake"), [&](double s) { return discriminatorLossOnFake(kind, s); });
        compareTerms(expected.at("g"), [&](double s) { return generatorLoss(kind, s); });
    }
}

TEST_CASE("streams are those of an independent implementation")
{
    const auto expected = reference()["philox"].get<std::vector<std::uint32_t>>();
    std::vector<std::uint32_t> words(expected.size());
    fillWords(Stream{0x123456789ABCDEF0u, streams::kDataPoints, (std::uint64_t{1} << 33) + 7}.row(3), words);
    CHECK(words == expected);
}

TEST_CASE("every trainer trains as PyTorch does")
{
    for (const TrainerKind& kind : trainerKinds()) {
        CAPTURE(kind.name);
        // State and losses leave a trainer as float32; within a float32 trainer rounding grows over the steps.
        const double tolerance = kind.options.float64 ? 1e-6 : 5e-5;
        int compared = 0;
        for (const Json& run : reference()["runs"]) {
            INFO("run: ", run["name"].get<std::string>());
            const ExperimentSpec spec = specOf(run);
            if (!kind.trains(spec)) {
                continue;
            }
            ++compared;
            const auto trainer = kind.make(spec, referenceData(spec));
            compareTensors(trainer->state(), run["initial"], 1e-6);
            std::vector<StepLosses> losses;
            CHECK_FALSE(trainer->train(run["steps"].get<int>(), StepKind::both, losses));
            compareLosses(losses, run["losses"], tolerance);
            const TrainerState state = trainer->state();
            compareTensors(state, run["final"], tolerance);
            compareTensors(state, run["memory"], tolerance);
            CHECK(state.tensors.size() == run["final"].size() + run["memory"].size());
        }
        MESSAGE(kind.name, ": ", compared, " of ", reference()["runs"].size(), " runs compared");
        CHECK(compared > 0);
    }
}

}  // namespace ganimede::test
