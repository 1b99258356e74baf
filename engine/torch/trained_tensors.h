#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include <ATen/Tensor.h>

#include "engine/networks/mlp.h"
#include "engine/torch/torch_optimisers.h"

namespace ganimede {

/// Learnt tensors of a network, of whatever kind, with their optimiser, their moving average and what else a
/// checkpoint keeps of them.
class TrainedTensors {
public:
    /// @param parameters  leaf tensors, one for each name; shared with the network, which sees every update
    TrainedTensors(std::vector<std::string> names, std::vector<at::Tensor> parameters, const OptimiserSpec& optimiser,
                   OptimiserKernel kernel);

    const std::vector<at::Tensor>& parameters() const { return m_parameters; }
    /// A tensor that a checkpoint keeps too, though no update changes it.
    void keep(const std::string& name, const at::Tensor& tensor);

    /// Number of updates since the optimiser began.
    std::int64_t updates() const { return m_updates; }
    /// Counts updates that were made by other means, on the parameters and moments as they lie.
    void countUpdates(std::int64_t updates);
    const TorchOptimiser& optimiser() const { return m_optimiser; }
    void setRateFactor(double factor) { m_optimiser.setRateFactor(factor); }
    /// Whether backward passes compute gradients of the parameters; at first they do.
    void requireGradients(bool required);
    /// One update against the gradient of `loss`, a single number with its graph.
    /// @return the gradient's length, one number
    at::Tensor descend(const at::Tensor& loss);
    /// Takes over live changes; another kind of optimiser begins anew, the parameters stay.
    void configure(const OptimiserSpec& optimiser);
    /// Keeps every parameter in [-bound, bound].
    void clip(double bound);
    /// Whether all parameters and the optimiser's second moments are.
    bool isFinite() const;

    /// Keeps a moving average of the parameters, which begins as they are now; or no longer.
    void setAveraging(bool averaging);
    /// Lets the average, if there is one, keep this share of itself and take the rest from the parameters.
    void average(double keep);
    /// In the order of the parameters; empty where there is no average.
    const std::vector<at::Tensor>& averages() const { return m_averages; }

    /// Appends parameters, moments, averages and what else is kept: "<name>", ".m", ".v", ".average".
    void save(std::vector<Tensor>& tensors) const;
    /// Counts the tensors that restore() takes. @throws Error naming one that is missing or of another shape.
    std::size_t check(const std::map<std::string, const Tensor*>& tensors) const;
    /// Call only after check().
    void restore(const std::map<std::string, const Tensor*>& tensors, std::int64_t updates);

private:
    template <typename Visitor>
    void visit(Visitor&& visitor) const;  // visitor(name, tensor) for each tensor of the state

    std::vector<std::string> m_names;
    std::vector<at::Tensor> m_parameters;
    OptimiserKernel m_kernel;
    TorchOptimiser m_optimiser;
    std::int64_t m_updates = 0;
    std::vector<at::Tensor> m_averages;
    std::vector<std::pair<std::string, at::Tensor>> m_kept;
};

}  // namespace ganimede
