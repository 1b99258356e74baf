#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include <ATen/Tensor.h>

#include "engine/images/image_parameters.h"
#include "engine/torch/images/image_layers.h"
#include "engine/torch/trained_tensors.h"

namespace ganimede {

/// G or D of an image run: its layers, their tensors, and what trains them. Used by one thread at a time.
class TorchImageNetwork {
public:
    /// @param begun  the step at which it begins, which names its initial weights
    /// @param fast   own kernels where there are some, on tensors that are channels last
    /// @param channelsLast  weights of convolutions lie so
    TorchImageNetwork(ImageNetworkShape shape, std::int64_t seed, std::int64_t begun, const at::TensorOptions& options,
                      bool fast, bool channelsLast);

    const ImageNetworkShape& shape() const { return m_shape; }
    /// In the order of shape().tensors.
    const std::vector<at::Tensor>& tensors() const { return m_tensors; }
    /// Such tensors, spectral weights divided by their norms.
    std::vector<at::Tensor> normed(std::vector<at::Tensor> tensors) const;
    /// A layer's own among tensors in that order.
    LayerTensors tensorsOf(const std::vector<at::Tensor>& tensors, std::size_t layer) const;
    TrainedTensors& trained() { return m_trained; }
    const TrainedTensors& trained() const { return m_trained; }

    /// Takes over a spec whose layers have the same weights.
    void configure(const ImageNetworkSpec& spec);

    /// x: (B, ...) of the shape's input -> (B, ...) of its output, with an autograd graph unless grad mode is off.
    /// @param labels  (B), int64; undefined without conditioning
    at::Tensor forward(const at::Tensor& x, const at::Tensor& labels, const ImagePass& pass) const;
    /// For looking: the average of the weights where there is one, dropout off, batch norm's running statistics. With a
    /// graph by x alone, unless grad mode is off. @param twice  as ImagePass says
    at::Tensor shown(const at::Tensor& x, const at::Tensor& labels, bool twice = false) const;
    /// Gets what a layer made, and says what the next one sees instead.
    using LayerVisitor = std::function<at::Tensor(std::size_t layer, const at::Tensor& output)>;
    /// The same one layer at a time, the projection's part of the score left out.
    void visit(const at::Tensor& x, const at::Tensor& labels, const LayerVisitor& visitor) const;

    /// Spectral norm's power iteration, before each of the network's own updates.
    void iterateSpectralNorms(int iterations = 1);

private:
    struct SpectralVectors {
        at::Tensor u;
        at::Tensor v;
    };

    std::vector<at::Tensor> makeTensors(std::int64_t seed, std::int64_t begun, const at::TensorOptions& options,
                                        bool channelsLast) const;
    TrainedTensors makeTrained() const;
    void beginSpectralNorms(std::int64_t seed, std::int64_t begun);
    std::vector<at::Tensor> shownTensors() const;
    at::Tensor run(const std::vector<at::Tensor>& tensors, at::Tensor x, const at::Tensor& labels,
                   const ImagePass& pass, const LayerVisitor& visitor = {}) const;

    ImageNetworkShape m_shape;
    bool m_fast;
    std::vector<at::Tensor> m_tensors;  // in the order of m_shape.tensors
    std::map<std::size_t, SpectralVectors> m_spectral;
    TrainedTensors m_trained;
};

}  // namespace ganimede
