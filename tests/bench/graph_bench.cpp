// ganimede_graph_bench [SECONDS [cpu]]: how fast pictures are trained on a GPU through LibTorch's module, a JSON line a
// run. The DCGAN of 28x28 (preset dcgan-003, batch 64) and of 64x64 in colour (preset dcgan-004, batch 128) in bfloat16
// and float32; then all 50 epochs of dcgan-003, set-up and capture of the graphs included. With "cpu" a few small steps
// on the CPU, to see that it works: its figures mean nothing.
//
// ganimede_graph_bench profile PRESET: a few captured steps between cudaProfilerStart and cudaProfilerStop, for a
// profiler that is told to begin there (ncu --profile-from-start off --graph-profiling node).
#include <cuda_runtime_api.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/core/error.h"
#include "engine/images/image_parameters.h"
#include "engine/images/image_presets.h"
#include "engine/images/image_source.h"
#include "engine/images/image_trainer.h"
#include "engine/trainers/devices.h"
#include "tests/bench/device_peaks.h"
#include "tests/bench/step_cost.h"

// Of cuda_profiler_api.h, which PyTorch's wheels leave out.
extern "C" cudaError_t CUDARTAPI cudaProfilerStart();
extern "C" cudaError_t CUDARTAPI cudaProfilerStop();

namespace {

using namespace ganimede;
using namespace ganimede::bench;
using Clock = std::chrono::steady_clock;

constexpr double kLongestRun = 60;  // seconds that all epochs may take
// Two stretches of the trainer's, and half a one of steps so slow that two would take many seconds.
constexpr std::int64_t kSteps = 512;
constexpr std::int64_t kSlowSteps = 128;

struct Setting {
    double seconds = 3;  // of each measurement
    bool onCpu = false;
    DevicePeaks peaks;

    std::int64_t stepsAtOnce(std::int64_t steps) const { return onCpu ? 4 : steps; }
    ImageTrainerOptions options(ImagePrecision precision) const
    {
        ImageTrainerOptions options;
        options.device = onCpu ? "cpu" : "cuda";
        options.stepping = ImageStepping::graph;
        options.precision = precision;
        return options;
    }
};

struct Subject {
    std::string name;
    ImageSpec spec;
    ImageSetPtr set;
};

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

Subject subjectOf(const char* preset, const Setting& setting)
{
    const ImagePreset* found = findImagePreset(preset);
    if (found == nullptr) {
        throw Error(std::string("There is no preset ") + preset + ".");
    }
    Subject subject{preset, found->spec, nullptr};
    if (setting.onCpu) {
        subject.spec.batch = 2;
        subject.spec.data.limit = 100;
    }
    subject.set = makeImageSet(subject.spec.data, imageFolders());
    return subject;
}

void train(ImageTrainer& trainer, std::int64_t steps)
{
    std::vector<ImageStepLosses> losses;
    if (const auto failure = trainer.train(steps, losses)) {
        throw Error("The run left the finite numbers in step " + std::to_string(failure->step) + ".");
    }
}

StepCost costOf(const Subject& subject, bool bfloat16)
{
    const ImageShape& shape = subject.set->shape;
    const LayerShape picture{shape.channels, shape.height, shape.width};
    const auto classes = static_cast<int>(subject.set->classes.size());
    return costOfStep(subject.spec, generatorShape(subject.spec, picture, classes),
                      discriminatorShape(subject.spec, picture, classes), bfloat16);
}

/// What keeps a run from being faster by the roofline: the larger of the times that its operations and its bytes would
/// take at the device's peaks; neither, where both together are below a fifth of the time that it takes.
const char* limitOf(double computing, double moving, double seconds)
{
    constexpr double kFifth = 0.2;
    if (computing <= 0 || moving <= 0) {
        return "unknown";
    }
    if (std::max(computing, moving) < kFifth * seconds) {
        return "kernels too small to fill the device";
    }
    return computing > moving ? "compute" : "memory";
}

// What LibTorch says of a capture that failed may have quotes and lines in it.
std::string quotable(std::string text)
{
    std::ranges::replace_if(
        text, [](char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < ' '; }, ' ');
    return text;
}

// @return steps a second
double measure(const Subject& subject, ImagePrecision precision, const Setting& setting, std::int64_t steps = kSteps)
{
    const auto trainer = makeImageTrainer(subject.spec, subject.set, setting.options(precision));
    const std::int64_t atOnce = setting.stepsAtOnce(steps);
    train(*trainer, 8);
    train(*trainer, atOnce);
    const std::int64_t launches = trainer->graphLaunches();
    std::int64_t done = 0;
    const auto start = Clock::now();
    do {
        train(*trainer, atOnce);
        done += atOnce;
    } while (secondsSince(start) < setting.seconds);
    const double seconds = secondsSince(start) / static_cast<double>(done);
    const bool bfloat16 = trainer->info().detail.find("bfloat16") != std::string::npos;
    const StepCost cost = costOf(subject, bfloat16);
    const double peak = bfloat16 ? setting.peaks.bfloat16 : setting.peaks.tf32;
    const auto share = [](double part, double whole) { return whole > 0 ? part / whole : 0; };
    std::printf("{\"name\":\"graph\",\"run\":\"%s\",\"precision\":\"%s\",\"batch\":%d,\"images_per_second\":%.0f,"
                "\"steps_per_second\":%.1f,\"launches_per_step\":%.4f,\"flops_per_step\":%.4g,\"share_of_peak\":%.4f,"
                "\"share_of_float32_peak\":%.4f,\"bytes_per_step\":%.4g,\"share_of_bandwidth\":%.4f,\"limit\":\"%s\","
                "\"device\":\"%s\",\"how\":\"%s\"}\n",
                subject.name.c_str(), bfloat16 ? "bfloat16" : "float32", subject.spec.batch,
                subject.spec.batch / seconds, 1 / seconds,
                static_cast<double>(trainer->graphLaunches() - launches) / static_cast<double>(done), cost.flops,
                share(cost.flops / seconds, peak), share(cost.flops / seconds, setting.peaks.float32), cost.bytes,
                share(cost.bytes / seconds, setting.peaks.bandwidth),
                limitOf(share(cost.flops, peak), share(cost.bytes, setting.peaks.bandwidth), seconds),
                trainer->info().device.c_str(), quotable(trainer->info().detail).c_str());
    std::fflush(stdout);
    return 1 / seconds;
}

// The whole run where it is short enough; what it would take by the rate measured stands beside it.
void trainAllEpochs(const Subject& subject, double stepsPerSecond, const Setting& setting)
{
    const auto start = Clock::now();
    const auto trainer = makeImageTrainer(subject.spec, subject.set, setting.options(ImagePrecision::automatic));
    const std::int64_t steps = setting.onCpu ? 8 : subject.spec.epochs * trainer->stepsPerEpoch();
    const double expected = static_cast<double>(steps) / stepsPerSecond;
    double seconds = -1;
    if (expected < kLongestRun) {
        train(*trainer, steps);
        seconds = secondsSince(start);
    }
    std::printf("{\"name\":\"epochs\",\"run\":\"%s\",\"epochs\":%d,\"steps\":%lld,\"seconds\":%.2f,"
                "\"expected_seconds\":%.2f,\"device\":\"%s\"}\n",
                subject.name.c_str(), subject.spec.epochs, static_cast<long long>(steps), seconds, expected,
                trainer->info().device.c_str());
    std::fflush(stdout);
}

// One measurement that fails does not take the others along.
bool attempt(const std::function<void()>& work)
{
    try {
        work();
        return true;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "ganimede_graph_bench: %s\n", error.what());
        return false;
    }
}

bool measureAll(const Setting& setting)
{
    bool done = true;
    const Subject small = subjectOf("dcgan-003", setting);
    const Subject large = subjectOf("dcgan-004", setting);
    double rate = 0;
    done &= attempt([&] { rate = measure(small, ImagePrecision::automatic, setting); });
    done &= attempt([&] { measure(small, ImagePrecision::float32, setting); });
    done &= attempt([&] { measure(large, ImagePrecision::automatic, setting); });
    done &= attempt([&] { measure(large, ImagePrecision::float32, setting, kSlowSteps); });
    if (rate > 0) {
        done &= attempt([&] { trainAllEpochs(small, rate, setting); });
    }
    return done;
}

void trainForProfiler(const char* preset, const Setting& setting)
{
    constexpr std::int64_t kFewSteps = 4;
    const Subject subject = subjectOf(preset, setting);
    const auto trainer = makeImageTrainer(subject.spec, subject.set, setting.options(ImagePrecision::automatic));
    train(*trainer, kSteps);
    cudaProfilerStart();
    train(*trainer, kFewSteps);
    cudaProfilerStop();
}

}  // namespace

int main(int argc, char** argv)
{
    Setting setting;
    const bool profiled = argc > 2 && std::string(argv[1]) == "profile";
    setting.seconds = argc > 1 ? std::max(0.1, std::atof(argv[1])) : 3;
    setting.onCpu = argc > 2 && std::string(argv[2]) == "cpu";
    try {
        if (!setting.onCpu) {
            if (findDevice(listDevices(), "cuda") == nullptr) {
                std::puts("no GPU: nothing measured");
                return 0;
            }
            setting.peaks = devicePeaks();
        }
        if (profiled) {
            trainForProfiler(argv[2], setting);
            return 0;
        }
        return measureAll(setting) ? 0 : 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "ganimede_graph_bench: %s\n", error.what());
        return 1;
    }
}
