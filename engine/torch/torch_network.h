#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/torch/torch_mlp.h"
#include "engine/torch/torch_optimisers.h"

namespace ganimede {

/// Tensors of a state to be restored, by name.
using NamedTensors = std::map<std::string, const Tensor*>;

/// One of the two networks with its optimiser: what an update changes and a checkpoint keeps.
class TorchNetwork {
public:
    /// @param initial  the first parameters, named as in TrainerState
    TorchNetwork(const MlpShape& shape, const std::vector<Tensor>& initial, const OptimiserSpec& optimiser,
                 const at::TensorOptions& options);

    TorchMlp& mlp() { return m_mlp; }
    const TorchMlp& mlp() const { return m_mlp; }

    const TorchOptimiser& optimiser() const { return m_optimiser; }
    /// Whether all parameters and the optimiser's second moments are.
    bool isFinite() const { return m_mlp.isFinite() && m_optimiser.isFinite(); }
    /// Number of updates since the optimiser began.
    std::int64_t updates() const { return m_updates; }
    /// Multiplies the learning rate from now on.
    void setRateFactor(double factor) { m_optimiser.setRateFactor(factor); }
    /// One update against the gradient of `sum` / `count`: a sum of losses with its graph, over that many samples.
    void descend(const at::Tensor& sum, int count);
    /// Takes over live changes; another kind of optimiser begins anew, the weights stay.
    void configure(const OptimiserSpec& optimiser);

    /// Keeps a moving average of the parameters, which begins as they are now; or no longer.
    void setAveraging(bool averaging);
    /// Lets the average, if there is one, keep this share of itself and take the rest from the parameters.
    void average(double keep);
    /// The average where there is one, else the network itself.
    const TorchMlp& shown() const { return m_average ? *m_average : m_mlp; }

    /// Appends parameters, moments and average: "<name>", "<name>.m", "<name>.v", "<name>.average".
    void save(std::vector<Tensor>& tensors) const;
    /// Counts the tensors that restore() takes. @throws Error naming one that is missing or of another shape.
    std::size_t check(const NamedTensors& tensors) const;
    /// Call only after check().
    void restore(const NamedTensors& tensors, std::int64_t updates);

private:
    template <typename Visitor>
    void visit(Visitor&& visitor) const;  // visitor(name, tensor) for each tensor of the state

    TorchMlp m_mlp;
    TorchOptimiser m_optimiser;
    std::int64_t m_updates = 0;
    std::optional<TorchMlp> m_average;
};

}  // namespace ganimede
