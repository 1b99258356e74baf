#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/spec/presets.h"
#include "engine/sweep/sweep_request.h"
#include "tests/engine/temporary_folder.h"

namespace ganimede {
namespace {

using Values = std::vector<std::string>;

Values valuesOf(const std::string& text)
{
    return parseSweepAxis(text, {}).values;
}

std::string refusal(const std::string& text)
{
    return test::messageOf([&] { parseSweepAxis(text, {}); });
}

SweepRequest requestOfSix()
{
    SweepRequest request;
    request.axes = {parseSweepAxis("batch=16,32", {}), parseSweepAxis("objective.kind=minimax,hinge,wasserstein", {})};
    request.seeds = 4;
    request.steps = 10;
    return request;
}

TEST_CASE("values are numbers, choices and lists, written as a spec file has them")
{
    CHECK(valuesOf("batch=32,64, 128") == Values{"32", "64", "128"});
    CHECK(valuesOf("objective.kind=minimax,\"hinge\"") == Values{"\"minimax\"", "\"hinge\""});
    CHECK(valuesOf("generator.hidden=[16,16];[64,64]") == Values{"[16,16]", "[64,64]"});
    CHECK(valuesOf("generator.hidden=[16,16],[],[8]") == Values{"[16,16]", "[]", "[8]"});
    CHECK(valuesOf("objective.r1=0.010,1e1") == Values{"0.01", "10"});
    CHECK(plainValue("\"hinge\"") == "hinge");
    CHECK(plainValue("[16,16]") == "[16,16]");
}

TEST_CASE("ranges reach both ends, evenly or by equal factors, and integers are whole")
{
    CHECK(valuesOf("objective.r1=0:1:11").at(3) == "0.3");
    CHECK(valuesOf("objective.r1=0:1:11").size() == 11);
    CHECK(valuesOf("generator.optimiser.learning_rate=0.0001:0.1:4:log") == Values{"0.0001", "0.001", "0.01", "0.1"});
    CHECK(valuesOf("objective.r1=0.123456:12.3456:3:log") == Values{"0.123456", "1.235", "12.3456"});
    CHECK(valuesOf("batch=10:20:3") == Values{"10", "15", "20"});
    CHECK(valuesOf("batch=20:10:3") == Values{"20", "15", "10"});
    CHECK(valuesOf("remedies.pack=1:4:10") == Values{"1", "2", "3", "4"});
}

TEST_CASE("a field or value that makes no sense is named with what may be")
{
    CHECK(test::contains(refusal("batch"), "path=values"));
    CHECK(test::contains(refusal("=1,2"), "path=values"));
    CHECK(test::contains(refusal("colour=red"), "no field 'colour'"));
    CHECK(test::contains(refusal("data=1"), "no field 'data'"));
    CHECK(test::contains(refusal("seed=1,2"), "number of seeds"));
    CHECK(test::contains(refusal("objective.kind=minimax,huber"), "huber"));
    CHECK(test::contains(refusal("objective.kind=1:2:3"), "no ranges"));
    CHECK(test::contains(refusal("batch=32,,64"), "empty value"));
    CHECK(test::contains(refusal("batch="), "empty value"));
    CHECK(test::contains(refusal("batch=32,32"), "there twice"));
    CHECK(test::contains(refusal("batch=1.5"), "an integer"));
    CHECK(test::contains(refusal("objective.r1=0.1,0.10"), "there twice"));
    for (const char* range : {"1:2", "1:2:1", "1:2:2.5", "1:2:3:lin", "1:2:3:log:4", "a:2:3", "1:nan:3", "1:2:9999"}) {
        CHECK_MESSAGE(test::contains(refusal(std::string("objective.r1=") + range), "is no range"), range);
    }
    CHECK(test::contains(refusal("objective.r1=0:1:3:log"), "above 0"));
}

TEST_CASE("every combination is a cell, with every seed a run")
{
    const SweepRequest request = requestOfSix();
    CHECK(validate(request).empty());
    CHECK(request.cells() == 6);
    CHECK(request.runs() == 24);
    CHECK(request.describe(0) == "batch=16 objective.kind=minimax");
    CHECK(request.describe(1) == "batch=16 objective.kind=hinge");
    CHECK(request.describe(5) == "batch=32 objective.kind=wasserstein");
    const ExperimentSpec last = request.specOf(23);
    CHECK(last.batch == 32);
    CHECK(last.objective.kind == ObjectiveKind::wasserstein);
    CHECK(last.seed == request.base.seed + 3);
}

TEST_CASE("a request that cannot be run says why")
{
    const auto problemOf = [](auto change) {
        SweepRequest request = requestOfSix();
        change(request);
        return joined(validate(request));
    };
    CHECK(test::contains(problemOf([](SweepRequest& r) { r.steps = 0; }), "steps"));
    CHECK(test::contains(problemOf([](SweepRequest& r) { r.seeds = 0; }), "seeds"));
    CHECK(test::contains(problemOf([](SweepRequest& r) { r.base.seed = (std::int64_t{1} << 53) - 2; }), "seeds"));
    CHECK(test::contains(problemOf([](SweepRequest& r) { r.axes.clear(); }), "axes"));
    CHECK(test::contains(problemOf([](SweepRequest& r) { r.axes.push_back(r.axes[0]); }), "varied twice"));
    CHECK(test::contains(problemOf([](SweepRequest& r) {
                             r.axes[0].values = {"16", "9000"};
                         }),
                         "batch: found 9000 with batch=9000"));
    CHECK(test::contains(
        problemOf([](SweepRequest& r) { r.axes[0].path = "data.kind", r.axes[0].values = {"\"drawn\""}; }),
        "data.strokes"));
    const std::string many = problemOf([](SweepRequest& r) {
        r.axes = {parseSweepAxis("objective.r1=0:1:1000", {}), parseSweepAxis("objective.r2=0:1:1000", {}),
                  parseSweepAxis("remedies.input_noise=0:1:1000", {})};
    });
    CHECK(test::contains(many, "at most 100000"));
}

TEST_CASE("a request is written and read back, and differences are named")
{
    SweepRequest request = requestOfSix();
    request.base = findPreset("ring-8")->spec;
    request.axes.push_back(parseSweepAxis("discriminator.hidden=[8];[]", {}));
    CHECK(readSweep(writeSweep(request)) == request);
    SweepRequest other = request;
    other.base.name = "named otherwise";
    CHECK(sweepDifference(request, other).empty());
    other.steps = 11;
    CHECK(sweepDifference(request, other) == "steps: 10 there, 11 here");
    other = request;
    other.base.batch = 7;
    CHECK(test::contains(sweepDifference(request, other), "batch: "));
    other = request;
    other.axes.pop_back();
    CHECK(test::contains(sweepDifference(request, other), "varied fields"));
    for (const char* text : {"", "{", "[]", "{\"format\": \"ganimede sweep 1\"}", "{\"format\": 3}"}) {
        CHECK_THROWS_AS(readSweep(text), Error);
    }
}

}  // namespace
}  // namespace ganimede
