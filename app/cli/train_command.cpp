#include <algorithm>
#include <chrono>
#include <iostream>

#include "app/cli/commands.h"
#include "app/cli/exit_codes.h"
#include "app/cli/image_train_command.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress.h"
#include "app/cli/run_files.h"
#include "app/cli/spec_source.h"
#include "app/cli/told.h"
#include "engine/core/error.h"
#include "engine/files/atomic_file.h"
#include "engine/files/checkpoint.h"
#include "engine/files/points_csv.h"
#include "engine/spec/spec_json.h"

namespace ganimede {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::int64_t kMaxRows = 10'000;  // of metrics.csv: a long run writes every n-th step
constexpr std::chrono::seconds kAutosaveInterval{120};

ExperimentSpec specOf(const TrainRequest& request)
{
    if (request.source.empty()) {
        throw InvalidInput("Name a spec file or a preset to train, or a checkpoint with --resume.");
    }
    ExperimentSpec spec = loadSpec(request.source);
    if (!request.points.empty()) {
        try {
            spec.data.points = readPointsCsv(request.points);
        } catch (const Error& error) {
            throw InvalidInput(error.what());
        }
        spec.data.kind = "points";
    }
    if (request.seed) {
        spec.seed = *request.seed;
    }
    applySettings(spec, request.settings);
    return spec;
}

Run resumed(const TrainRequest& request)
{
    if (!request.source.empty() || !request.points.empty() || request.seed) {
        throw InvalidInput(
            "With --resume the checkpoint says what is trained: leave out the spec, --points and --seed.");
    }
    try {
        const Checkpoint checkpoint = readCheckpoint(request.resume);
        TrainerOptions options = request.trainer;
        if (options.choice == TrainerChoice::automatic && options.device == "cpu") {
            // Bit for bit the same run needs the same trainer.
            options.choice = checkpoint.trainer == "torch" ? TrainerChoice::torch : TrainerChoice::automatic;
        }
        Run run = Run::resume(checkpoint.recorded, checkpoint.state, options);
        ExperimentSpec changed = run.current();
        applySettings(changed, request.settings);
        refuseOtherSeed(run.current().seed, changed.seed);
        if (!request.settings.empty()) {
            run.change(changed);
        }
        return run;
    } catch (const Error& error) {
        throw InvalidInput(error.what());
    }
}

Run begun(const TrainRequest& request)
{
    if (!request.resume.empty()) {
        return resumed(request);
    }
    ExperimentSpec spec = specOf(request);
    const bool fusedObjects = request.trainer.choice == TrainerChoice::fused && fusedTrainerObjection(spec);
    try {
        return Run(std::move(spec), request.trainer);
    } catch (const Error& error) {
        if (fusedObjects) {
            throw InvalidInput(error.what());
        }
        throw;
    }
}

/// Keeps the losses of every n-th step and of the last.
void addRows(RunReport& report, const std::vector<StepLosses>& losses, std::int64_t first, std::int64_t steps)
{
    const std::int64_t stride = std::max<std::int64_t>(1, (steps + kMaxRows - 1) / kMaxRows);
    for (const StepLosses& row : losses) {
        if ((row.step - first) % stride == 0 || row.step == first + steps) {
            report.losses.push_back(row);
        }
    }
}

/// Trains in slices of about a tenth of a second, for the progress bar and Ctrl+C, and saves the run every few minutes:
/// a kill that cannot be noted, or a power cut, costs no more.
std::optional<Run::Failure> trainAll(Run& run, std::int64_t steps, const std::string& folder, RunReport& report,
                                     QualityLog& quality)
{
    const std::int64_t first = run.step();
    Progress progress(steps);
    Clock::time_point saved = Clock::now();
    std::vector<StepLosses> losses;
    std::int64_t slice = 1;
    std::optional<Run::Failure> failure;
    quality.measureIfDue(run);
    while (run.step() < first + steps && !interrupted() && !failure) {
        const std::int64_t due = std::min({slice, first + steps - run.step(), quality.nextStep() - run.step()});
        const auto before = Clock::now();
        losses.clear();
        failure = run.train(due, losses);
        const double seconds = std::chrono::duration<double>(Clock::now() - before).count();
        report.seconds += seconds;
        addRows(report, losses, first, steps);
        quality.noteLosses(losses);
        quality.measureIfDue(run);
        if (due == slice) {
            slice = std::clamp<std::int64_t>(
                static_cast<std::int64_t>(0.1 * static_cast<double>(slice) / std::max(seconds, 1e-6)), 1, 4 * slice);
        }
        progress.show(run.step() - first);
        if (Clock::now() - saved > kAutosaveInterval) {
            saveRun(folder, run, report, quality);
            saved = Clock::now();
        }
    }
    report.stepsTrained = run.step() - first;
    return failure;
}

void checkOptions(const TrainRequest& request)
{
    if (request.epochs) {
        throw InvalidInput("--epochs is for experiments with pictures: say with --steps how many steps to train.");
    }
    if (request.precision != ImagePrecision::automatic || request.deterministic) {
        throw InvalidInput(
            "--precision and --deterministic are for experiments with pictures; points are always trained in float32, "
            "and repeat themselves.");
    }
    if (!request.steps) {
        throw InvalidInput("Say with --steps how many steps to train.");
    }
}

int trainPoints(TrainRequest request)
{
    checkOptions(request);
    const std::int64_t steps = *request.steps;
    request.trainer.threads = request.threads.value_or(1);
    Run run = begun(request);
    watchForInterrupts();
    prepareFolder(request.out);

    RunReport report;
    QualityLog quality(run.step(), steps);
    continueFrom(request.out, run, report, quality);
    const auto failure = trainAll(run, steps, request.out, report, quality);
    quality.finish(run, failure.has_value());
    writeRunFiles(request.out, run, report, quality);

    if (failure) {
        std::cerr << failure->message << " It was written to " << request.out
                  << ". A lower learning rate often helps.\n";
        return kFailed;
    }
    if (report.stepsTrained < steps) {
        std::cerr << "Stopped at step " << run.step() << "; what was trained so far is in " << request.out
                  << ". Go on with --resume " << request.out << "/checkpoint.safetensors\n";
        return kFailed;
    }
    const TrainerInfo info = run.trainer().info();
    std::cout << "Trained " << report.stepsTrained << " steps in " << report.seconds << " s ("
              << static_cast<double>(report.stepsTrained) / std::max(report.seconds, 1e-9) << " steps/s, " << info.name
              << ", " << info.detail << ", " << info.device << "). Written to " << request.out << '\n';
    return kDone;
}

}  // namespace

int trainCommand(const TrainRequest& request)
{
    return told([&] { return asksForPictures(request) ? trainPictures(request) : trainPoints(request); });
}

}  // namespace ganimede
