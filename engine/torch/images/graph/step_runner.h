#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include <ATen/core/Tensor.h>

#include "engine/images/image_trainer.h"
#include "engine/torch/images/graph/graph_step.h"

namespace ganimede {

/// Queues the steps of a GraphStep, which outlives it, in the calling thread's current stream.
class StepRunner {
public:
    virtual ~StepRunner() = default;
    /// Queues one step. @throws what LibTorch throws; the step may then have been trained in part
    virtual void run(StepKind kind) = 0;
    /// For people: "CUDA graphs", or "step by step: " and why.
    virtual std::string detail() const = 0;
    /// How many graphs were launched so far.
    virtual std::int64_t launches() const { return 0; }
};

/// Called before each part of a step, and once more while that is captured; what it throws ends the step there.
using BeforePart = std::function<void()>;

/// Runs a step operation by operation: on the CPU, and where it cannot be captured.
/// @param reason  why, or empty
std::unique_ptr<StepRunner> makeEagerRunner(GraphStep& step, BeforePart before, std::string reason);

/// Captures each part of a step in a CUDA graph, after the first few steps of its kind were trained operation by
/// operation (which lets the libraries settle their plans and costs no copies), and then launches those alone. What
/// cannot be captured after all goes on step by step, and detail() says why. Only in a build with CUDA.
/// Needs a current stream that is not the default one, and backward passes in the calling thread (ComputeScope).
std::unique_ptr<StepRunner> makeCudaGraphRunner(GraphStep& step, BeforePart before);

/// Why a step of this spec on that device is not captured, a clause for people; empty if it is tried.
std::string graphObjection(const ImageSpec& spec, const at::Device& device);

}  // namespace ganimede
