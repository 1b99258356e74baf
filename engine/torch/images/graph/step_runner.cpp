#include "engine/torch/images/graph/step_runner.h"

#include <map>
#include <utility>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/torch/torch_device.h"
#include "engine/torch/unfinished_backward.h"
#include "engine/trainers/device_trouble.h"
#ifdef GANIMEDE_CUDA
#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAFunctions.h>
#endif

namespace ganimede {
namespace {

void runParts(GraphStep& step, StepKind kind, const BeforePart& before)
{
    for (const GraphStep::Part& part : step.parts(kind)) {
        if (before) {
            before();
        }
        part();
    }
}

class EagerRunner final : public StepRunner {
public:
    EagerRunner(GraphStep& step, BeforePart before, std::string reason)
        : m_step(step), m_before(std::move(before)), m_reason(std::move(reason))
    {}

    void run(StepKind kind) override { runParts(m_step, kind, m_before); }
    std::string detail() const override { return m_reason.empty() ? "step by step" : "step by step: " + m_reason; }

private:
    GraphStep& m_step;
    BeforePart m_before;
    std::string m_reason;
};

#ifdef GANIMEDE_CUDA

constexpr int kWarmUps = 3;  // as PyTorch's notes on graphs advise before a capture

class CudaGraphRunner final : public StepRunner {
public:
    CudaGraphRunner(GraphStep& step, BeforePart before) : m_step(step), m_before(std::move(before)) {}

    void run(StepKind kind) override
    {
        Captured& captured = m_captured[kind];
        if (!m_reason.empty() || captured.warm < kWarmUps) {
            runParts(m_step, kind, m_before);
            ++captured.warm;
            return;
        }
        if (captured.graphs.empty() && !capture(kind, captured)) {
            runParts(m_step, kind, m_before);
            return;
        }
        for (const auto& graph : captured.graphs) {
            if (m_before) {
                m_before();
            }
            graph->replay();
            ++m_launches;
        }
    }

    std::string detail() const override
    {
        return m_reason.empty() ? "CUDA graphs" : "step by step: it could not be captured, " + m_reason;
    }
    std::int64_t launches() const override { return m_launches; }

private:
    struct Captured {
        int warm = 0;
        std::vector<std::unique_ptr<at::cuda::CUDAGraph>> graphs;
    };

    // The parts of a kind share a pool: they are replayed in the order in which they were captured, so that what D's
    // part leaves for G's (the shared fakes with their graph) stays where it is until then.
    bool capture(StepKind kind, Captured& captured)
    {
        const at::cuda::MempoolId_t pool = at::cuda::graph_pool_handle();
        // A graph's memory is its own, and while one is captured LibTorch gives nothing back that it keeps: what the
        // warm-up has left would have to fit beside it.
        giveMemoryBack(at::Device(at::kCUDA));
        try {
            for (const GraphStep::Part& part : m_step.parts(kind)) {
                captured.graphs.push_back(std::make_unique<at::cuda::CUDAGraph>());
                capturePart(part, *captured.graphs.back(), pool);
            }
        } catch (const c10::OutOfMemoryError&) {
            giveUp(captured, pool);
            throw;
        } catch (const c10::Error& error) {
            giveUp(captured, pool);
            m_reason = firstLine(error.what_without_backtrace());
        } catch (const Error& error) {  // of our own kernels
            giveUp(captured, pool);
            m_reason = error.what();
        }
        return m_reason.empty();
    }

    // A capture that something broke cannot be ended either, and LibTorch then goes on taking memory from the pool of a
    // graph that is gone. What broke it is told; this is only put in order.
    static void endBroken(at::cuda::CUDAGraph& graph, at::cuda::MempoolId_t pool)
    {
        try {
            graph.capture_end();
        } catch (const c10::Error&) {
            try {
                c10::cuda::CUDACachingAllocator::endAllocateToPool(c10::cuda::current_device(), pool);
            } catch (const c10::Error&) {
                // It had stopped by itself.
            }
        }
    }

    // Other threads may use the device meanwhile, so only this thread's calls are watched.
    void capturePart(const GraphStep::Part& part, at::cuda::CUDAGraph& graph, at::cuda::MempoolId_t pool) const
    {
        graph.capture_begin(pool, cudaStreamCaptureModeThreadLocal);
        try {
            if (m_before) {
                m_before();
            }
            part();
        } catch (...) {
            dropUnfinishedBackward();
            endBroken(graph, pool);
            throw;
        }
        graph.capture_end();
    }

    // Tensors of the pool first, then the graphs that keep it. Before LibTorch 2.14 a graph whose capture was not ended
    // keeps it for good.
    void giveUp(Captured& captured, at::cuda::MempoolId_t pool)
    {
        m_step.abandon();
        captured.graphs.clear();
        const c10::DeviceIndex device = c10::cuda::current_device();
        while (c10::cuda::CUDACachingAllocator::getPoolUseCount(device, pool) > 0) {
            c10::cuda::CUDACachingAllocator::releasePool(device, pool);
        }
        giveMemoryBack(at::Device(at::kCUDA));
    }

    GraphStep& m_step;
    BeforePart m_before;
    std::map<StepKind, Captured> m_captured;
    std::string m_reason;
    std::int64_t m_launches = 0;
};

#endif

}  // namespace

std::unique_ptr<StepRunner> makeEagerRunner(GraphStep& step, BeforePart before, std::string reason)
{
    return std::make_unique<EagerRunner>(step, std::move(before), std::move(reason));
}

std::unique_ptr<StepRunner> makeCudaGraphRunner(GraphStep& step, BeforePart before)
{
#ifdef GANIMEDE_CUDA
    return std::make_unique<CudaGraphRunner>(step, std::move(before));
#else
    (void)step;
    (void)before;
    throw Error(Words::tr("This build of the LibTorch module has no CUDA, and so no CUDA graphs."));
#endif
}

std::string graphObjection(const ImageSpec& spec, const at::Device& device)
{
    constexpr int kLabelsAtOnce = 3072;  // more of them LibTorch sorts, and waits for how many differ
    if (!device.is_cuda()) {
        return "CUDA graphs are for CUDA devices";
    }
    if (spec.conditioning != Conditioning::none && 2 * spec.batch > kLabelsAtOnce) {
        return "the labels of a batch above " + std::to_string(kLabelsAtOnce / 2) + " are sorted on the host";
    }
    return {};
}

}  // namespace ganimede
