#include <algorithm>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/files/atomic_file.h"
#include "engine/population/cpu_population.h"
#include "engine/sweep/sweep_journal.h"
#include "engine/sweep/sweep_runner.h"
#include "engine/trainers/run.h"
#include "tests/engine/temporary_folder.h"

namespace ganimede {
namespace {

/// Two batches and two learning rates, the larger of which diverges at once, three seeds: twelve runs.
SweepRequest halfDiverging()
{
    SweepRequest request;
    request.base.data.kind = "ring-8";
    request.base.data.size = 500;
    request.base.objective.kind = ObjectiveKind::leastSquares;
    request.base.discriminator.optimiser.kind = OptimiserKind::sgd;
    request.base.generator.updates = 0;
    request.axes = {parseSweepAxis("batch=16,24", request.base),
                    parseSweepAxis("discriminator.optimiser.learning_rate=0.001,1000", request.base)};
    request.seeds = 3;
    request.steps = 120;
    return request;
}

struct Tables {
    std::string runs, cells;
    bool operator==(const Tables&) const = default;
};

Tables tablesOf(const SweepResults& results)
{
    return {sweepRunsCsv(results), sweepCellsCsv(results)};
}

/// Sweeps until done, or until `most` runs have ended.
void sweep(SweepJournal& journal, int threads, std::size_t most = 1'000'000)
{
    SweepOptions options;
    options.threads = threads;
    SweepRunner runner(journal.results(), options);
    std::size_t done = 0;
    runner.run(
        [&](std::size_t run, const SweepRunResult& result) {
            if (done < most) {
                journal.append(run, result);
            }
            if (++done == most) {
                runner.cancel();
            }
        },
        [] {});
    CHECK(runner.failed().empty());
}

Tables uninterrupted()
{
    const test::TemporaryFolder folder;
    SweepJournal journal(folder / "sweep", halfDiverging(), SweepJournal::Begin::resume);
    sweep(journal, 1);
    CHECK(journal.results().complete());
    return tablesOf(journal.results());
}

TEST_CASE("the tables are the same bytes with one thread, two or five")
{
    const Tables one = uninterrupted();
    for (const int threads : {2, 5}) {
        const test::TemporaryFolder folder;
        SweepJournal journal(folder / "sweep", halfDiverging(), SweepJournal::Begin::resume);
        sweep(journal, threads);
        CHECK(tablesOf(journal.results()) == one);
    }
}

TEST_CASE("a run is the run that its spec makes, and divergence is told with its step")
{
    const test::TemporaryFolder folder;
    SweepJournal journal(folder / "sweep", halfDiverging(), SweepJournal::Begin::resume);
    sweep(journal, 2);
    const SweepRequest& request = journal.results().request();
    for (std::size_t run = 0; run < request.runs(); ++run) {
        Run alone(request.specOf(run), {});
        std::vector<StepLosses> losses;
        const auto failure = alone.train(request.steps, losses);
        const SweepRunResult& result = *journal.results().run(run);
        CHECK(result.steps == alone.step());
        CHECK(result.divergedStep.has_value() == failure.has_value());
        if (failure) {
            CHECK(*result.divergedStep == failure->what.step);
            CHECK(result.outcome == "diverged");
        }
    }
    CHECK(journal.results().cell(0).diverged == 0);
    CHECK(journal.results().cell(1).diverged == 3);
    CHECK(journal.results().cell(1).divergedShare() == 1);
    CHECK(journal.results().cell(1).failure == "diverged");
}

TEST_CASE("a sweep that was cut off goes on to the same bytes")
{
    const Tables whole = uninterrupted();
    const test::TemporaryFolder folder;
    for (const std::size_t most : {1, 3, 4}) {
        SweepJournal journal(folder / "sweep", halfDiverging(), SweepJournal::Begin::resume);
        sweep(journal, 2, most);
        CHECK_FALSE(journal.results().complete());
    }
    SweepJournal journal(folder / "sweep", halfDiverging(), SweepJournal::Begin::resume);
    CHECK(journal.results().finished() == 8);
    sweep(journal, 2);
    CHECK(tablesOf(journal.results()) == whole);
}

TEST_CASE("a journal cut at any byte or damaged anywhere loses runs but never tells a wrong one")
{
    const test::TemporaryFolder folder;
    const auto path = folder / "sweep" / "journal.txt";
    Tables whole;
    {
        SweepJournal journal(folder / "sweep", halfDiverging(), SweepJournal::Begin::resume);
        sweep(journal, 2);
        whole = tablesOf(journal.results());
    }
    const std::string text = readFile(path);
    const std::size_t header = text.find('\n') + 1;
    for (std::size_t cut = 0; cut < text.size(); cut += 7) {
        writeFileAtomically(path, text.substr(0, cut));
        SweepJournal journal(folder / "sweep", halfDiverging(), SweepJournal::Begin::resume);
        const auto lines = static_cast<std::size_t>(std::ranges::count(text.substr(0, cut), '\n'));
        CHECK(journal.results().finished() == (lines > 0 ? lines - 1 : 0));
    }
    for (std::size_t place = header; place < text.size(); place += 11) {
        std::string damaged = text;
        damaged[place] = static_cast<char>(damaged[place] ^ 1);
        writeFileAtomically(path, damaged);
        const SweepResults results = readSweepFolder(folder / "sweep");
        CHECK(results.finished() < results.request().runs());
        CHECK(results.finished() >= results.request().runs() - 2);
    }
    writeFileAtomically(path, text.substr(0, header + (text.size() - header) / 2));
    SweepJournal journal(folder / "sweep", halfDiverging(), SweepJournal::Begin::resume);
    sweep(journal, 2);
    CHECK(tablesOf(journal.results()) == whole);
    CHECK(tablesOf(readSweepFolder(folder / "sweep")) == whole);
}

TEST_CASE("a folder of another sweep is refused unless it is to be given up")
{
    const test::TemporaryFolder folder;
    {
        SweepJournal journal(folder / "sweep", halfDiverging(), SweepJournal::Begin::resume);
        sweep(journal, 2, 2);
        const std::string used =
            test::messageOf([&] { SweepJournal(folder / "sweep", halfDiverging(), SweepJournal::Begin::resume); });
        CHECK(test::contains(used, "in use by another sweep"));
    }
    SweepRequest other = halfDiverging();
    other.steps = 60;
    const std::string refusal =
        test::messageOf([&] { SweepJournal(folder / "sweep", other, SweepJournal::Begin::resume); });
    CHECK(test::contains(refusal, "holds a different sweep (steps: 120 there, 60 here)"));
    CHECK(readSweepFolder(folder / "sweep").finished() == 2);
    SweepJournal journal(folder / "sweep", other, SweepJournal::Begin::restart);
    CHECK(journal.results().finished() == 0);
    CHECK(readSweepFolder(folder / "sweep").request() == other);
}

TEST_CASE("a paused sweep goes on, a failing journal stops it, a run that cannot be made is told")
{
    SweepRequest request = halfDiverging();
    {
        SweepRunner runner(SweepResults(request), {.threads = 2});
        runner.pause(true);
        int ticks = 0;
        std::size_t done = 0;
        runner.run([&](std::size_t, const SweepRunResult&) { ++done; },
                   [&] {
                       ++ticks;
                       CHECK((done == 0 || ticks > 2));
                       if (ticks == 2) {
                           runner.pause(false);
                       }
                   });
        CHECK(done == request.runs());
        CHECK(runner.progress().runsDone == request.runs());
        CHECK(runner.progress().stepsDone == runner.progress().stepsInAll);
    }
    SweepRunner full(SweepResults(request), {.threads = 2});
    int calls = 0;
    const auto noSpace = [&](std::size_t, const SweepRunResult&) {
        ++calls;
        throw Error("the disk is full");
    };
    CHECK(test::messageOf([&] { full.run(noSpace, [] {}); }) == "the disk is full");
    CHECK(calls == 1);

    request.axes = {parseSweepAxis("generator.hidden=[8];[256]", request.base)};
    REQUIRE(validate(request).empty());
    SweepOptions options{.threads = 2};
    options.trainer.choice = TrainerChoice::fused;  // which takes no layer of 256
    SweepRunner tooWide(SweepResults(request), options);
    std::size_t done = 0;
    tooWide.run([&](std::size_t run, const SweepRunResult&) { done += run < 3 ? 1 : 100; }, [] {});
    CHECK(done == 3);
    CHECK(tooWide.failed().size() == 3);
}

/// One whose device gives out before the second half of its members has begun.
class FailingPopulation final : public CpuPopulation {
public:
    using CpuPopulation::CpuPopulation;
    std::vector<MemberState> states() const override
    {
        auto known = CpuPopulation::states();
        std::fill(known.begin() + std::ssize(known) / 2, known.end(), MemberState{});
        return known;
    }
    std::string failure() const override { return atRest() ? "The GPU stopped working." : ""; }
};

TEST_CASE("runs of small networks are members of populations, a batch after the other, measured against their own sets")
{
    SweepRequest request = halfDiverging();
    request.seeds = 65;
    request.steps = 5;
    std::vector<std::size_t> sizes;
    SweepRunner runner(SweepResults(request), {.threads = 2},
                       [&](std::vector<ExperimentSpec> specs, const PopulationOptions& options) {
                           sizes.push_back(specs.size());
                           CHECK(options.ownReferences);
                           CHECK(options.stepLimit == 5);
                           CHECK(specs[0].batch == 16);
                           CHECK(specs[2].batch == 24);  // the first seed of every cell comes first
                           return makePopulation(std::move(specs), options);
                       });
    std::size_t done = 0;
    runner.run([&](std::size_t, const SweepRunResult&) { ++done; }, [] {});
    CHECK(sizes == std::vector<std::size_t>{256, 4});
    CHECK(done == 260);
}

TEST_CASE("a device that gives out ends the sweep in its sentence, with what was done kept")
{
    const SweepRequest request = halfDiverging();
    SweepRunner runner(SweepResults(request), {.threads = 1},
                       [](std::vector<ExperimentSpec> specs, const PopulationOptions& options) {
                           return std::make_unique<FailingPopulation>(std::move(specs), options);
                       });
    std::size_t done = 0;
    const std::string told =
        test::messageOf([&] { runner.run([&](std::size_t, const SweepRunResult&) { ++done; }, [] {}); });
    CHECK(told == "The GPU stopped working.");
    CHECK(done == 6);
    CHECK(runner.progress().runsDone == done);
}

}  // namespace
}  // namespace ganimede
