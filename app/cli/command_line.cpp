#include "app/cli/command_line.h"

#include <charconv>
#include <cstdint>
#include <map>
#include <string_view>

#include <CLI/CLI.hpp>

#include "engine/latent/latent_path.h"

namespace ganimede {
namespace {

constexpr const char* kCheckpointHelp =
    "A checkpoint of a run with pictures, or a preset's name for the trained weights that come with it";

constexpr const char* kGeneratorHelp =
    "A checkpoint of a run with pictures, a preset's name for the trained weights that come with it, or a generator "
    "that PyTorch exported as TorchScript (.pt)";
constexpr const char* kTrustHelp =
    "Run a TorchScript file, though it can run any code as you: only if you know where it comes from";

const std::map<std::string, TrainerChoice> kTrainers{{"auto", TrainerChoice::automatic},
                                                     {"fused", TrainerChoice::fused},
                                                     {"torch", TrainerChoice::torch},
                                                     {"cuda", TrainerChoice::cuda}};

const std::map<std::string, ImagePrecision> kPrecisions{
    {"auto", ImagePrecision::automatic}, {"float32", ImagePrecision::float32}, {"bfloat16", ImagePrecision::bfloat16}};

std::string problemOfDevice(const std::string& name)
{
    constexpr std::string_view kNumbered = "cuda:";
    const std::string_view number = name.starts_with(kNumbered) ? std::string_view(name).substr(kNumbered.size()) : "";
    const bool numbered =
        !number.empty() && number.size() <= 3 && number.find_first_not_of("0123456789") == number.npos;
    return numbered || name == "cpu" || name == "cuda" ? "" : "'" + name + "' is not cpu, cuda or cuda:N";
}

const CLI::Validator kDevice(problemOfDevice, "");

std::string problemOfSeconds(const std::string& text)
{
    double seconds = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    const bool good = error == std::errc() && end == text.data() + text.size() && seconds >= 0.1 && seconds <= 3600;
    return good ? "" : "'" + text + "' is not a number from 0.1 to 3600";
}

void addTrain(CLI::App& app, TrainRequest& request)
{
    CLI::App* train = app.add_subcommand("train", "Train an experiment without a window and write what came of it");
    train->add_option("SPEC", request.source, "A spec file (.json) or the name of a preset (see 'ganimede presets')");
    train->add_option("--steps", request.steps, "How many training steps")
        ->check(CLI::Range(std::int64_t{0}, std::int64_t{1} << 53));
    train
        ->add_option("--epochs", request.epochs,
                     "Of pictures, in place of --steps: after how many passes over the data it ends")
        ->check(CLI::Range(1, 100'000));
    train
        ->add_option("--out", request.out,
                     "The folder for run.json, metrics.csv, final.png and checkpoint.safetensors; of points also "
                     "quality.csv and "
                     "samples.csv, of pictures a wall-*.png an epoch")
        ->required();
    train->add_option("--seed", request.seed, "Instead of the spec's seed");
    train->add_option("--trainer", request.trainer.choice, "auto, fused, torch or cuda")
        ->transform(CLI::CheckedTransformer(kTrainers, CLI::ignore_case).description("auto|fused|torch|cuda"));
    train
        ->add_option("--device", request.trainer.device,
                     "cpu, cuda or cuda:N; there small networks take the cuda trainer, others the torch trainer")
        ->check(kDevice);
    train
        ->add_option("--precision", request.precision,
                     "Of pictures on a GPU: auto, float32 or bfloat16, in which layers multiply; weights stay float32")
        ->transform(CLI::CheckedTransformer(kPrecisions, CLI::ignore_case).description("auto|float32|bfloat16"));
    train->add_flag("--deterministic", request.deterministic,
                    "Of pictures on a GPU: the same bytes each time, by slower kernels where need be");
    train
        ->add_option("--threads", request.threads,
                     "Threads of the torch trainer: without it 1, of pictures one a core; the fused one uses one core")
        ->check(CLI::Range(1, 256));
    train->add_option("--points", request.points, "Train on the points of this CSV file (two columns, x and y)");
    train
        ->add_option("--set", request.settings, "Set a field of the spec: path=value, such as generator.hidden=[32,32]")
        ->allow_extra_args(false);
    train->add_option(
        "--resume", request.resume,
        "Go on from this checkpoint (or the trained weights of a preset) for --steps more steps, or to the end of "
        "--epochs");
}

void addSample(CLI::App& app, SampleRequest& request)
{
    CLI::App* sample = app.add_subcommand("sample", "Make pictures with a trained generator");
    sample->add_option("CHECKPOINT", request.checkpoint, kGeneratorHelp)->required();
    sample->add_option("--count", request.count, "How many pictures")
        ->check(CLI::Range(1, 100'000))
        ->capture_default_str();
    sample->add_option("--seed", request.seed, "Names the latents: the same seed gives the same pictures")
        ->check(CLI::Range(std::int64_t{0}, (std::int64_t{1} << 53) - 1))
        ->capture_default_str();
    sample->add_option("--class", request.ofClass,
                       "Of a run with conditioning: the class, by name or number; without it all in turn");
    sample->add_option("--out", request.out, "samples.png for a sheet, samples.npy for the numbers (N, C, H, W)")
        ->required();
    sample->add_option("--device", request.device, "cpu, cuda or cuda:N")->check(kDevice)->capture_default_str();
    sample->add_option("--threads", request.threads, "Threads; without it one a core")->check(CLI::Range(1, 256));
    sample->add_flag("--trust", request.trust, kTrustHelp);
}

void addWayOptions(CLI::App& command, InterpolateRequest& request)
{
    command.add_option("CHECKPOINT", request.checkpoint, kGeneratorHelp)->required();
    command.add_option("--class", request.ofClass, "Of a run with conditioning: the class, by name or number");
    command
        .add_option("--out", request.out,
                    "walk.png for a strip, walk.gif or walk.mp4 (by the program ffmpeg) for a movie")
        ->required();
    command.add_option("--device", request.device, "cpu, cuda or cuda:N")->check(kDevice)->capture_default_str();
    command.add_option("--threads", request.threads, "Threads; without it one a core")->check(CLI::Range(1, 256));
    command.add_flag("--trust", request.trust, kTrustHelp);
}

void addInterpolate(CLI::App& app, InterpolateRequest& request)
{
    constexpr std::int64_t kLargestSeed = (std::int64_t{1} << 53) - 1;
    CLI::App* interpolate =
        app.add_subcommand("interpolate", "Go from one latent of a trained generator to another, and show the way");
    addWayOptions(*interpolate, request);
    interpolate->add_option("--from", request.from, "Seed of the first latent: what 'sample --seed' shows first")
        ->check(CLI::Range(std::int64_t{0}, kLargestSeed))
        ->capture_default_str();
    interpolate->add_option("--to", request.to, "Seed of the last latent")
        ->check(CLI::Range(std::int64_t{0}, kLargestSeed))
        ->capture_default_str();
    interpolate->add_option("--frames", request.frames, "How many pictures, both ends counted")
        ->check(CLI::Range(2, 10'000))
        ->capture_default_str();
    interpolate->add_flag("--slerp", request.spherical, "Spherically, by way of lengths that the generator knows");
}

void addWalkConstant(CLI::App& app, InterpolateRequest& request)
{
    CLI::App* walk = app.add_subcommand(
        "walk-constant", "Let all components of the latent be equal, from -1 to 1, and show the pictures");
    addWayOptions(*walk, request);
    walk->add_option("--frames", request.frames, "How many pictures, both ends counted")
        ->check(CLI::Range(2, 10'000))
        ->capture_default_str();
}

void addEvaluate(CLI::App& app, EvaluateRequest& request)
{
    CLI::App* evaluate =
        app.add_subcommand("evaluate", "Say in JSON how good a trained generator's pictures are, beside real ones");
    evaluate->add_option("CHECKPOINT", request.checkpoint, kCheckpointHelp)->required();
    evaluate->add_option("--count", request.count, "How many pictures are made and measured")
        ->check(CLI::Range(2, 100'000))
        ->capture_default_str();
    evaluate->add_option("--seed", request.seed, "Names the latents: the same seed gives the same pictures")
        ->check(CLI::Range(std::int64_t{0}, (std::int64_t{1} << 53) - 1))
        ->capture_default_str();
    evaluate->add_option("--device", request.device, "cpu, cuda or cuda:N; makes the pictures")
        ->check(kDevice)
        ->capture_default_str();
    evaluate->add_option("--threads", request.threads, "Threads; without it one a core")->check(CLI::Range(1, 256));
}

void addWeights(CLI::App& app, WeightsRequest& request)
{
    CLI::App* weights =
        app.add_subcommand("weights", "Keep of a checkpoint of pictures only the weights, in half precision");
    weights->add_option("CHECKPOINT", request.checkpoint, kCheckpointHelp)->required();
    weights->add_option("--out", request.out, "The file to write")->required();
    weights->add_flag("--full", request.full, "Every bit of the weights: twice as large");
}

void addSweep(CLI::App& app, SweepCommandRequest& request)
{
    CLI::App* sweep =
        app.add_subcommand("sweep", "Train an experiment with every combination of values, many at a time");
    sweep->add_option("SPEC", request.source, "A spec file (.json) or the name of a preset")->required();
    sweep
        ->add_option("--vary", request.vary,
                     "A field and its values: batch=32,64 or objective.r1=0.01:10:7:log (from:to:count) or "
                     "'generator.hidden=[16,16];[64,64]' (values with commas of their own, parted by semicolons)")
        ->required()
        ->allow_extra_args(false);
    sweep->add_option("--seeds", request.seeds, "Runs of each combination, with the spec's seed and those after it")
        ->capture_default_str();
    sweep->add_option("--steps", request.steps, "Training steps of each run")->required();
    sweep
        ->add_option(
            "--out", request.out,
            "The folder for runs.csv, cells.csv, times.csv and the maps; a sweep that was stopped goes on there")
        ->required();
    sweep->add_option("--threads", request.threads, "Runs at a time; without it one a core")
        ->check(CLI::Range(1, 1024));
    sweep->add_flag("--restart", request.restart, "Give up what the folder holds of another sweep");
    sweep->add_option("--seed", request.seed, "Instead of the spec's seed");
    sweep->add_option("--set", request.settings, "Set a field of the spec for every run: path=value")
        ->allow_extra_args(false);
    sweep
        ->add_option("--device", request.trainer.device,
                     "cpu, cuda or cuda:N; a GPU trains up to a thousand runs of small networks at once")
        ->check(kDevice);
    sweep->add_option("--trainer", request.trainer.choice, "auto, fused, torch or cuda")
        ->transform(CLI::CheckedTransformer(kTrainers, CLI::ignore_case).description("auto|fused|torch|cuda"));
}

void addData(CLI::App& app, DataRequest& request)
{
    CLI::App* data = app.add_subcommand("data", "The training pictures on this machine");
    data->require_subcommand(1);
    data->add_subcommand("list", "List the sets that have a name, and whether they are here")
        ->add_flag("--json", request.json, "As JSON");
    data->add_subcommand("fetch", "Fetch a set from its makers; what broke off goes on from there")
        ->add_option("NAME", request.names, "fashion-mnist or cifar-10")
        ->required();
    data->add_subcommand("check", "Read sets from front to back and compare their checksums")
        ->add_option("NAME", request.names, "Names of sets; without any, all that are here");
}

void addWindow(CLI::App& app, WindowRequest& request)
{
    app.add_option("FILE", request.file, "An experiment, a checkpoint or a preset to open in the window");
    app.add_flag("--play", request.play, "Start training at once");
    app.add_option("--theme", request.theme, "light, dark or system")
        ->check(CLI::IsMember({"light", "dark", "system"}));
    app.add_option("--language", request.language, "What the window speaks: en, es, pt_BR or system")
        ->check(CLI::IsMember({"en", "es", "pt_BR", "system"}));
}

/// What tells of the program and of specs, and trains nothing.
void addLists(CLI::App& app, CommandLine& line)
{
    app.add_subcommand("presets", "List the built-in experiments")->add_flag("--json", line.json, "As JSON");
    app.add_subcommand("lessons", "List the window's lessons")
        ->add_flag("--json", line.json, "As JSON, with what each step says");
    app.add_subcommand("devices", "List what can train: the CPU and each GPU")
        ->add_flag("--json", line.json, "As JSON");
    CLI::App* spec = app.add_subcommand("spec", "Print a preset's spec");
    spec->add_option("PRESET", line.preset, "The name of a preset");
    spec->add_flag("--fields", line.fields, "Print what every field means instead; with a preset those of its kind");
    spec->add_flag("--json", line.json, "The fields as JSON, as a spec is");
    app.add_subcommand("validate", "Check a spec file and name every problem")
        ->add_option("FILE", line.file, "A spec file")
        ->required();
}

/// What opens windows to look at them.
void addWindowChecks(CLI::App& app, CommandLine& line)
{
    CLI::App* screenshots = app.add_subcommand("screenshots", "Take pictures of every screen");
    screenshots->add_option("DIR", line.folder, "A folder")->required();
    screenshots->add_option("--language", line.language, "What the screens speak: en, es or pt_BR")
        ->check(CLI::IsMember({"en", "es", "pt_BR"}));
    CLI::App* bench = app.add_subcommand("bench-window", "Measure the window, as JSON lines");
    bench->add_option("--seconds", line.seconds, "How long to train for each figure")
        ->check(CLI::Validator(problemOfSeconds, ""));
    bench->add_flag("--images", line.imageWindow, "The image lab, in place of the labs of points");
}

}  // namespace

CommandLine::CommandLine()
{
    walk.frames = static_cast<int>(kConstantWalkPictures);
}

void CommandLine::addOptions(CLI::App& app)
{
    addWindow(app, window);
    addTrain(app, train);
    addSample(app, sample);
    addInterpolate(app, interpolate);
    addWalkConstant(app, walk);
    addEvaluate(app, evaluate);
    addWeights(app, weights);
    addSweep(app, sweep);
    addData(app, data);
    addLists(app, *this);
    addWindowChecks(app, *this);
    app.require_subcommand(0, 1);
}

}  // namespace ganimede
