#pragma once

#include <vector>

#include <ATen/Tensor.h>

#include "engine/torch/trained_tensors.h"

namespace ganimede {

/// The update of torch_optimisers.h from numbers that lie on the device: learning rate and Adam's t are tensors, so
/// that a captured step goes on by itself. Works on the parameters and moments of a TrainedTensors where they are.
class GraphOptimiser {
public:
    /// @param trained  outlives this, and keeps its kind of optimiser
    GraphOptimiser(TrainedTensors& trained, const OptimiserSpec& spec);

    /// Takes t over from `trained`; whoever trains counts there too.
    void takeOver();
    /// @param gradients  for each parameter, of its dtype and layout; undefined where it has none and stays
    /// @param rate       one number on the device
    void step(const std::vector<at::Tensor>& gradients, const at::Tensor& rate);
    /// Parameters and second moments: what an update can take out of the finite numbers.
    std::vector<at::Tensor> updated() const;

private:
    using Tensors = std::vector<at::Tensor>;

    void adam(const Tensors& parameters, const Tensors& gradients, const at::Tensor& rate);
    void rmsprop(const Tensors& parameters, Tensors gradients, const at::Tensor& rate);
    void descend(const Tensors& parameters, Tensors gradients, const at::Tensor& rate);

    TrainedTensors& m_trained;
    OptimiserSpec m_spec;
    at::Tensor m_t;   // float32, Adam's count of updates
    Tensors m_first;  // of the parameters that are updated, as the last step() chose them
    Tensors m_second;
};

}  // namespace ganimede
