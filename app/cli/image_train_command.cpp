#include "app/cli/image_train_command.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <utility>

#include "app/cli/exit_codes.h"
#include "app/cli/image_generator.h"
#include "app/cli/image_run_files.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress.h"
#include "app/cli/run_files.h"
#include "app/cli/spec_source.h"
#include "engine/core/error.h"
#include "engine/files/atomic_file.h"
#include "engine/images/image_source.h"
#include "engine/latent/script_file.h"

namespace ganimede {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

ImageSetPtr setOf(const ImageDataSpec& data)
{
    try {
        const ImageSetPtr set = makeImageSet(data, imageFolders());
        if (set->leftOut > 0) {
            std::cerr << set->leftOut << (set->leftOut == 1 ? " file is" : " files are") << " not among the pictures. "
                      << set->firstProblem << '\n';
        }
        return set;
    } catch (const Error& error) {
        throw InvalidInput(error.what());
    }
}

ImageTrainerOptions optionsOf(const TrainRequest& request)
{
    if (request.trainer.choice == TrainerChoice::fused) {
        throw InvalidInput("Pictures are trained in LibTorch: --trainer fused is for points.");
    }
    if (!request.points.empty()) {
        throw InvalidInput("--points is for experiments with points; of pictures, data.path names the files.");
    }
    ImageTrainerOptions options;
    options.device = request.trainer.device;
    options.threads = request.threads.value_or(0);
    options.precision = request.precision;
    options.deterministic = request.deterministic;
    if (request.steps && request.epochs) {
        throw InvalidInput(
            "--steps says how many steps more, --epochs after how many epochs in all: give one of them.");
    }
    if (options.precision == ImagePrecision::bfloat16 && options.device == "cpu") {
        throw InvalidInput("--precision bfloat16 is for GPUs: choose one with --device.");
    }
    return options;
}

ImageTraining resumedTraining(const TrainRequest& request)
{
    if (!request.source.empty() || request.seed) {
        throw InvalidInput("With --resume the checkpoint says what is trained: leave out the spec and --seed.");
    }
    const ImageTrainerOptions options = optionsOf(request);
    const ImageCheckpoint checkpoint = openImageCheckpoint(request.resume);
    ImageSpec recorded = checkpoint.toGoOnFrom();
    recorded.epochs = request.epochs.value_or(recorded.epochs);
    ImageTraining run(recorded, setOf, options, checkpoint.state);
    if (!request.settings.empty()) {
        ImageSpec changed = run.spec();
        applySettings(changed, request.settings);
        refuseOtherSeed(run.spec().seed, changed.seed);
        run.change(changed);
    }
    return run;
}

ImageTraining begunTraining(const TrainRequest& request)
{
    if (!request.resume.empty()) {
        return resumedTraining(request);
    }
    const ImageTrainerOptions options = optionsOf(request);
    ImageSpec spec = loadImageSpec(request.source);
    spec.seed = request.seed.value_or(spec.seed);
    spec.epochs = request.epochs.value_or(spec.epochs);
    applySettings(spec, request.settings);
    return {std::move(spec), setOf, options};
}

/// After how many steps in all a run ends that is now at `first` or beyond. A change on the way may mean another end.
std::int64_t lastStepOf(const TrainRequest& request, const ImageTraining& run, std::int64_t first)
{
    return request.steps ? first + *request.steps : request.epochs.value_or(run.spec().epochs) * run.stepsPerEpoch();
}

/// Trains to a step and keeps the folder up to date on the way.
class FolderTraining {
public:
    FolderTraining(ImageTraining& run, const TrainRequest& request)
        : m_run(run), m_request(request), m_folder(request.out), m_first(run.step()), m_progress(lastStep() - m_first)
    {
        m_metrics.continueFrom(m_folder, m_run);
    }

    /// What was trained is in the folder in any case; where a network left the finite numbers, up to the last step at
    /// which all was finite.
    std::optional<ImageTraining::Failure> train()
    {
        if (m_first == 0) {
            writeWall(wallFile(0), m_run);
        }
        std::optional<ImageTraining::Failure> failure;
        while (m_run.step() < lastStep() && !interrupted()) {
            failure = trainSlice();
            if (failure) {
                break;
            }
            const bool endsEpoch = m_run.step() % stepsPerEpoch() == 0;
            if (endsEpoch) {
                writeWall(wallFile(m_run.step() / stepsPerEpoch()), m_run);
                tellEpoch();
            }
            if (endsEpoch || secondsSince(m_saved) > kAutosaveSeconds) {
                save();
            }
        }
        save();
        writeWall(m_folder / "final.png", m_run);
        writeImageRunJson(m_folder / "run.json", m_run, stepsTrained(), m_seconds);
        return failure;
    }

    std::int64_t stepsTrained() const { return m_run.step() - m_first; }
    double seconds() const { return m_seconds; }
    std::int64_t lastStep() const { return lastStepOf(m_request, m_run, m_first); }

private:
    static constexpr double kAutosaveSeconds = 120;
    static constexpr double kSliceSeconds = 0.1;  // for the progress bar and Ctrl+C

    std::int64_t stepsPerEpoch() const { return m_run.stepsPerEpoch(); }
    std::int64_t epochs() const { return (lastStep() + stepsPerEpoch() - 1) / stepsPerEpoch(); }

    std::optional<ImageTraining::Failure> trainSlice()
    {
        const std::int64_t step = m_run.step();
        const std::int64_t epoch = stepsPerEpoch();  // as it is before the next change
        const std::int64_t due =
            std::min({m_slice, lastStep() - step, epoch - step % epoch, m_run.stepsToNextChange()});
        m_losses.clear();
        const auto begin = Clock::now();
        const auto failure = m_run.train(due, StepKind::both, m_losses);
        const double seconds = secondsSince(begin);
        m_seconds += seconds;
        m_metrics.add(m_losses, epoch);
        if (due == m_slice) {
            const double wanted = kSliceSeconds * static_cast<double>(m_slice) / std::max(seconds, 1e-6);
            m_slice = std::clamp<std::int64_t>(static_cast<std::int64_t>(wanted), 1, 4 * m_slice);
        }
        m_progress.show(stepsTrained(), "epoch " + std::to_string(step / epoch + 1) + " of " +
                                            std::to_string(epochs()) + ", step " + std::to_string(m_run.step()));
        return failure;
    }

    /// A line an epoch, for logs: where there is no terminal there is no bar.
    void tellEpoch() const
    {
        if (m_progress.isShown() || m_losses.empty()) {
            return;
        }
        const ImageStepLosses& last = m_losses.back();
        const double rate = static_cast<double>(stepsTrained()) / std::max(m_seconds, 1e-9);
        std::printf("epoch %lld of %lld, step %lld: D %.3f, G %.3f, %.1f steps/s, %s left\n",
                    static_cast<long long>(m_run.step() / stepsPerEpoch()), static_cast<long long>(epochs()),
                    static_cast<long long>(m_run.step()), static_cast<double>(last.dReal + last.dFake),
                    static_cast<double>(last.g), rate,
                    roughTime(static_cast<double>(lastStep() - m_run.step()) / std::max(rate, 1e-9)).c_str());
        std::fflush(stdout);
    }

    void save()
    {
        if (m_savedStep == m_run.step()) {
            return;
        }
        writeImageCheckpoint(m_folder / "checkpoint.safetensors", checkpointOf(m_run));
        m_metrics.save(m_folder / "metrics.csv");
        m_savedStep = m_run.step();
        m_saved = Clock::now();
    }

    std::filesystem::path wallFile(std::int64_t epoch) const
    {
        char name[40];
        std::snprintf(name, sizeof name, "wall-%04lld.png", static_cast<long long>(epoch));
        return m_folder / name;
    }

    ImageTraining& m_run;
    const TrainRequest& m_request;
    std::filesystem::path m_folder;
    std::int64_t m_first;
    Progress m_progress;
    ImageMetrics m_metrics;
    std::vector<ImageStepLosses> m_losses;
    std::int64_t m_slice = 1;
    double m_seconds = 0;
    std::int64_t m_savedStep = -1;
    Clock::time_point m_saved = Clock::now();
};

void checkEnd(const TrainRequest& request, const ImageTraining& run)
{
    if (!request.steps && !request.resume.empty() && lastStepOf(request, run, run.step()) <= run.step()) {
        throw InvalidInput("The run is already at step " + std::to_string(run.step()) +
                           "; --epochs says after how many in all it ends, and --steps how many steps more.");
    }
}

}  // namespace

bool asksForPictures(const TrainRequest& request)
{
    return request.resume.empty() ? namesPictures(request.source)
                                  : namesPicturesPreset(request.resume) || isImageCheckpoint(request.resume) ||
                                        isScriptFile(request.resume);
}

int trainPictures(const TrainRequest& request)
{
    ImageTraining run = begunTraining(request);
    checkEnd(request, run);
    watchForInterrupts();
    prepareFolder(request.out);
    FolderTraining training(run, request);
    if (const auto failure = training.train()) {
        std::cerr << failure->message << " It was written to " << request.out
                  << ". A lower learning rate often helps.\n";
        return kFailed;
    }
    if (run.step() < training.lastStep()) {
        std::cerr << "Stopped at step " << run.step() << "; what was trained so far is in " << request.out
                  << ". Go on with --resume " << request.out << "/checkpoint.safetensors\n";
        return kFailed;
    }
    const TrainerInfo info = run.trainer().info();
    std::cout << "Trained " << training.stepsTrained() << " steps in " << training.seconds() << " s ("
              << static_cast<double>(training.stepsTrained()) / std::max(training.seconds(), 1e-9) << " steps/s, "
              << info.name << ", " << info.detail << ", " << info.device << "). Written to " << request.out << '\n';
    return kDone;
}

}  // namespace ganimede
