#include "tests/gpu/gpu_graph_memory.h"

#include <algorithm>
#include <cmath>
#include <string>

#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAStream.h>
#include <cuda_runtime_api.h>

#include "engine/core/error.h"
#include "engine/images/image_training.h"
#include "engine/trainers/device_trouble.h"
#include "tests/engine/image_fixtures.h"
#include "tests/gpu/gpu_graph_runs.h"

namespace ganimede::test {
namespace {

// For batch 64 beside another such run, and LibTorch's workspaces; what the large batch keeps for its backward passes
// alone is half as much again.
constexpr std::size_t kEnough = std::size_t{3} << 29;
constexpr int kLargeBatch = 4096;
constexpr int kStepsBetween = 5;  // three to warm up, one that captures, and another

struct Memory {
    std::size_t free = 0;
    std::size_t total = 0;
};

Memory memory()
{
    Memory memory;
    if (const cudaError_t error = cudaMemGetInfo(&memory.free, &memory.total); error != cudaSuccess) {
        throw Error(cudaGetErrorString(error));
    }
    return memory;
}

double megabytesInUse()
{
    const Memory now = memory();
    return static_cast<double>(now.total - now.free) / (1 << 20);
}

/// While it lives LibTorch may have no more than that of the device.
class Allowance {
public:
    explicit Allowance(std::size_t bytes) { set(static_cast<double>(bytes) / static_cast<double>(memory().total)); }
    ~Allowance() { set(1); }
    Allowance(const Allowance&) = delete;
    Allowance& operator=(const Allowance&) = delete;

private:
    static void set(double share) { c10::cuda::CUDACachingAllocator::setMemoryFraction(share, 0); }
};

/// While it lives all of the device's memory but so much is somebody else's.
class OtherOwner {
public:
    explicit OtherOwner(std::size_t left)
    {
        const std::size_t free = memory().free;
        if (free > left && cudaMalloc(&m_memory, free - left) != cudaSuccess) {
            cudaGetLastError();
            throw Error("The memory that was free could not be taken.");
        }
    }
    ~OtherOwner() { cudaFree(m_memory); }
    OtherOwner(const OtherOwner&) = delete;
    OtherOwner& operator=(const OtherOwner&) = delete;

private:
    void* m_memory = nullptr;
};

// What the device's failure says of itself; empty if there was none, or another.
std::string failureOf(ImageTraining& run)
{
    Losses losses;
    try {
        run.train(2, StepKind::both, losses);
    } catch (const DeviceError& error) {
        return error.trouble() == DeviceTrouble::outOfMemory ? error.what() : "";
    } catch (const Error& error) {
        check(false, std::string("want of memory is told as ") + error.what());
    }
    return {};
}

class Trial {
public:
    Trial() : m_run(m_small, m_set, options()), m_undisturbed(m_small, m_set, options()) { trainBoth(); }

    // Whether all is well after one more failure.
    bool survives()
    {
        ImageSpec large = m_small;
        large.batch = kLargeBatch;
        const std::int64_t before = m_run.step();
        m_run.change(large);
        const std::string sentence = failureOf(m_run);
        if (m_failures++ == 0) {
            check(sentence.find("Choose a smaller batch") != std::string::npos, "said of it: " + sentence);
        }
        const bool stays = m_run.step() == before;
        m_run.change(m_small);
        trainBoth();
        return !sentence.empty() && stays && m_run.step() == before + kStepsBetween;
    }

    bool isUndisturbed() const { return m_run.state() == m_undisturbed.state(); }
    std::string detail() const { return m_run.trainer().info().detail; }

private:
    static ImageTrainerOptions options()
    {
        ImageTrainerOptions options = optionsOn("cuda", ImagePrecision::automatic);
        options.deterministic = true;
        return options;
    }

    void trainBoth()
    {
        Losses losses;
        m_run.train(kStepsBetween, StepKind::both, losses);
        m_undisturbed.train(kStepsBetween, StepKind::both, losses);
    }

    ImageSpec m_small = kerasDcgan();
    ImageSetPtr m_set = blobs(256, {1, 28, 28});
    ImageTraining m_run;
    ImageTraining m_undisturbed;
    int m_failures = 0;
};

/// @param others  MiB in use that are not ours
void fail(Trial& trial, int times, const char* how, double others)
{
    int survived = 0;
    double first = 0;
    double last = 0;
    for (int i = 0; i < times; ++i) {
        survived += trial.survives() ? 1 : 0;
        last = megabytesInUse() - others;
        if (i == 0) {
            first = last;  // once all that a failure brings with it is there
        }
    }
    check(survived == times, std::to_string(survived) + " of " + std::to_string(times) + " failures survived, " + how);
    check(std::fabs(last - first) <= 0.05 * first,
          std::to_string(first) + " MiB in use after the first, " + std::to_string(last) + " after the last");
}

// As what waits for the device within a step would do it.
void breakCapture()
{
    const cudaStream_t stream = c10::cuda::getCurrentCUDAStream().stream();
    cudaStreamCaptureStatus status = cudaStreamCaptureStatusNone;
    cudaStreamIsCapturing(stream, &status);
    if (status == cudaStreamCaptureStatusActive) {
        cudaStreamSynchronize(stream);
        cudaGetLastError();
    }
}

}  // namespace

void leavesNothingBehind()
{
    constexpr int kTrainers = 40;  // LibTorch's pool has 32 streams
    const ImageSetPtr set = blobs(64, {1, 28, 28});
    double first = 0;
    for (int i = 0; i < kTrainers; ++i) {
        Losses losses;
        makeImageTrainer(kerasDcgan(), set, optionsOn("cuda", ImagePrecision::automatic))->train(5, losses);
        first = i == 0 ? megabytesInUse() : first;
    }
    const double last = megabytesInUse();
    check(last <= 1.05 * first, std::to_string(first) + " MiB in use after one trainer, " + std::to_string(last) +
                                    " after " + std::to_string(kTrainers));
}

void survivesBrokenCaptures()
{
    constexpr int kTrainers = 8;
    const ImageSetPtr set = blobs(64, {1, 28, 28});
    ImageTrainerOptions options = optionsOn("cuda", ImagePrecision::automatic);
    options.deterministic = true;
    const auto captured = makeImageTrainer(kerasDcgan(), set, options);
    Losses losses;
    captured->train(2 * kStepsBetween, losses);
    options.beforePart = breakCapture;
    double first = 0;
    int alike = 0;
    std::string detail;
    for (int i = 0; i < kTrainers; ++i) {
        const auto broken = makeImageTrainer(kerasDcgan(), set, options);
        const bool finite = !broken->train(2 * kStepsBetween, losses);
        detail = broken->info().detail;
        alike += finite && broken->graphLaunches() == 0 && broken->state() == captured->state() ? 1 : 0;
        first = i == 0 ? megabytesInUse() : first;
    }
    const double last = megabytesInUse();
    check(detail.find("it could not be captured") != std::string::npos, "after a broken capture: " + detail);
    check(alike == kTrainers, std::to_string(alike) + " of " + std::to_string(kTrainers) +
                                  " runs with a broken capture made the bytes of one without");
    check(last <= 1.05 * first,
          std::to_string(first) + " MiB in use after the first, " + std::to_string(last) + " after the last");
}

void survivesFailuresOfMemory(int times)
{
    const int byOthers = std::max(1, times / 10);
    Trial trial;
    {
        const Allowance allowance(kEnough);
        fail(trial, times - byOthers, "with 1.5 GiB allowed to LibTorch", 0);
    }
    {
        const double ours = megabytesInUse();
        const OtherOwner owner(kEnough);
        fail(trial, byOthers, "with all but 1.5 GiB taken by others", megabytesInUse() - ours);
    }
    check(trial.isUndisturbed(), "after the failures: the bytes of a run that had none");
    check(trial.detail().find("CUDA graphs") != std::string::npos, "after the failures: " + trial.detail());
}

}  // namespace ganimede::test
