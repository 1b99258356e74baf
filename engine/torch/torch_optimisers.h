#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <ATen/Tensor.h>
#include <torch/optim/optimizer.h>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// How an optimiser goes over its parameters: Adam one by one as PyTorch's formula says, or where LibTorch has it, all
/// in one pass. The same numbers to rounding.
enum class OptimiserKernel { plain, fused };

/// One of LibTorch's own optimisers over a list of parameters, with its state open for saving. The state exists from
/// the start, as zeros, which is where each of them begins.
class TorchOptimiser {
public:
    TorchOptimiser(const OptimiserSpec& spec, const std::vector<at::Tensor>& parameters,
                   OptimiserKernel kernel = OptimiserKernel::plain);

    OptimiserKind kind() const { return m_spec.kind; }
    /// Takes over learning rate and constants of a spec of the same kind; the state stays.
    void configure(const OptimiserSpec& spec);
    /// Multiplies the spec's learning rate from now on; 1 at first.
    void setRateFactor(double factor);

    void zeroGradients() { m_optimiser->zero_grad(); }
    void step();

    /// Sets Adam's t, which bias correction depends on; nothing for the others.
    void setUpdates(std::int64_t updates);
    /// Of the parameter: momentum buffer or Adam's first moment; undefined where the kind has none.
    at::Tensor firstMoment(const at::Tensor& parameter) const;
    /// Of the parameter: RMSprop's square average or Adam's second moment; undefined where the kind has none.
    at::Tensor secondMoment(const at::Tensor& parameter) const;

private:
    torch::optim::OptimizerParamState* stateOf(const at::Tensor& parameter) const;

    void setOptions();
    void stepFused();

    OptimiserSpec m_spec;
    OptimiserKernel m_kernel;
    double m_rateFactor = 1;
    std::vector<at::Tensor> m_parameters;
    std::unique_ptr<torch::optim::Optimizer> m_optimiser;
};

}  // namespace ganimede
