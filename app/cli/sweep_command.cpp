#include <iostream>

#include <QApplication>

#include "app/cli/commands.h"
#include "app/cli/exit_codes.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress.h"
#include "app/cli/spec_source.h"
#include "app/cli/sweep_files.h"
#include "app/cli/told.h"
#include "engine/core/error.h"
#include "engine/spec/spec_json.h"
#include "engine/sweep/sweep_journal.h"
#include "engine/sweep/sweep_runner.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

/// The argument that a problem's path comes from.
std::string argumentOf(const std::string& path, const SweepCommandRequest& request)
{
    if (path == "seeds" || path == "steps") {
        return "--" + path;
    }
    for (const std::string& vary : request.vary) {
        const std::string field = vary.substr(0, vary.find('='));
        if (!field.empty() && path.starts_with(field)) {
            return "--vary " + vary;
        }
    }
    return "--vary";
}

SweepRequest requestOf(const SweepCommandRequest& said)
{
    SweepRequest request;
    request.base = loadSpec(said.source);
    request.base.seed = said.seed.value_or(request.base.seed);
    applySettings(request.base, said.settings);
    request.seeds = said.seeds;
    request.steps = said.steps;
    for (const std::string& vary : said.vary) {
        try {
            request.axes.push_back(parseSweepAxis(vary, request.base));
        } catch (const Error& error) {
            throw InvalidInput("--vary " + vary + ": " + error.what());
        }
    }
    std::string problems;
    for (const Problem& problem : validate(request)) {
        problems += (problems.empty() ? "" : "\n") + argumentOf(problem.path, said) + ": " + problem.message();
    }
    if (!problems.empty()) {
        throw InvalidInput(problems);
    }
    return request;
}

/// What to say when all is done that could be done. Returns the exit code.
int conclude(const SweepResults& results, const SweepRunner& runner, const SweepCommandRequest& said)
{
    const SweepRequest& request = results.request();
    for (const auto& [run, why] : runner.failed()) {
        std::cerr << "ganimede: The run with " << request.describe(request.cellOf(run)) << " and seed "
                  << request.seedOf(run) << " could not be done: " << why << '\n';
    }
    if (runner.cancelled()) {
        std::cerr << "Stopped after " << results.finished() << " of " << request.runs() << " runs, which are in "
                  << said.out << ". Give the same command again to go on.\n";
        return kFailed;
    }
    if (!runner.failed().empty()) {
        std::cerr << results.finished() << " of " << request.runs() << " runs are in " << said.out
                  << ". Give the same command again to try the others.\n";
        return kFailed;
    }
    std::cout << request.runs() << " runs (" << request.cells() << " cells, " << request.seeds
              << (request.seeds == 1 ? " seed" : " seeds") << " each) are in " << said.out << '\n';
    return kDone;
}

void paintMaps(int& argc, char** argv, const std::string& folder, const SweepResults& results)
{
    // Text needs a platform to take fonts from; this one needs no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme(application, ThemeChoice::light);
    writeSweepMaps(folder, results);
}

int sweep(int& argc, char** argv, const SweepCommandRequest& said)
{
    const SweepRequest request = requestOf(said);
    SweepJournal journal(said.out, request, said.restart ? SweepJournal::Begin::restart : SweepJournal::Begin::resume);
    const std::size_t before = journal.results().finished();
    if (before > 0) {
        std::cerr << "Going on from " << before << " of " << request.runs() << " runs that are done.\n";
    }
    SweepOptions options;
    options.threads = said.threads;
    options.trainer = said.trainer;
    SweepRunner runner(journal.results(), options);
    watchForInterrupts();
    {
        Progress bar(runner.progress().stepsInAll);
        runner.run([&](std::size_t run, const SweepRunResult& result) { journal.append(run, result); },
                   [&] {
                       if (interrupted()) {
                           runner.cancel();
                       }
                       const SweepRunner::Progress progress = runner.progress();
                       bar.show(progress.stepsDone,
                                "run " + std::to_string(progress.runsDone) + " of " + std::to_string(request.runs()));
                   });
    }
    writeSweepTables(said.out, journal.results());
    paintMaps(argc, argv, said.out, journal.results());
    return conclude(journal.results(), runner, said);
}

}  // namespace

int sweepCommand(int& argc, char** argv, const SweepCommandRequest& said)
{
    return told([&] { return sweep(argc, argv, said); });
}

}  // namespace ganimede
