#include "engine/torch/images/torch_image_network.h"

#include <algorithm>
#include <utility>

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>

#include "engine/core/streams.h"
#include "engine/torch/images/fast_layers.h"
#include "engine/torch/torch_mlp.h"

namespace ganimede {
namespace {

// (out, in k k) of a weight.
at::Tensor matrixOf(const ImageTensor& tensor, const at::Tensor& weight)
{
    return (tensor.transposed ? weight.transpose(0, 1) : weight).flatten(1);
}

at::Tensor unit(const at::Tensor& vector)
{
    return vector / at::linalg_vector_norm(vector).clamp_min(1e-12);
}

}  // namespace

TorchImageNetwork::TorchImageNetwork(ImageNetworkShape shape, std::int64_t seed, std::int64_t begun,
                                     const at::TensorOptions& options, bool fast, bool channelsLast)
    : m_shape(std::move(shape)),
      m_fast(fast),
      m_tensors(makeTensors(seed, begun, options, channelsLast)),
      m_trained(makeTrained())
{
    for (std::size_t i = 0; i < m_tensors.size(); ++i) {
        if (!m_shape.tensors[i].isLearnt()) {
            m_trained.keep(m_shape.tensors[i].name, m_tensors[i]);
        }
    }
    beginSpectralNorms(seed, begun);
}

std::vector<at::Tensor> TorchImageNetwork::makeTensors(std::int64_t seed, std::int64_t begun,
                                                       const at::TensorOptions& options, bool channelsLast) const
{
    std::vector<at::Tensor> tensors;
    for (const Tensor& initial : initialTensors(m_shape, seed, begun)) {
        const auto layout =
            channelsLast && initial.shape.size() == 4 ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous;
        const at::Tensor tensor = at::empty(initial.shape, options, layout);
        copyFromHost(initial, tensor);
        tensors.push_back(tensor);
    }
    return tensors;
}

TrainedTensors TorchImageNetwork::makeTrained() const
{
    std::vector<std::string> names;
    std::vector<at::Tensor> learnt;
    for (std::size_t i = 0; i < m_tensors.size(); ++i) {
        if (m_shape.tensors[i].isLearnt()) {
            names.push_back(m_shape.tensors[i].name);
            learnt.push_back(m_tensors[i]);
        }
    }
    return {std::move(names), std::move(learnt), m_shape.spec.optimiser,
            m_fast ? OptimiserKernel::fused : OptimiserKernel::plain};
}

void TorchImageNetwork::beginSpectralNorms(std::int64_t seed, std::int64_t begun)
{
    constexpr int kFirstIterations = 15;
    for (std::size_t i = 0; i < m_tensors.size(); ++i) {
        const ImageTensor& tensor = m_shape.tensors[i];
        if (!tensor.spectral) {
            continue;
        }
        const at::Tensor matrix = matrixOf(tensor, m_tensors[i].detach());
        std::vector<float> normal(static_cast<std::size_t>(matrix.size(0)));
        fillNormal({static_cast<std::uint64_t>(seed), streamId("init." + tensor.name + ".u"),
                    static_cast<std::uint64_t>(begun)},
                   normal);
        const at::Tensor u = at::empty({matrix.size(0)}, matrix.options());
        copyFromHost({"", {matrix.size(0)}, std::move(normal)}, u);
        m_spectral[i] = {unit(u), at::zeros({matrix.size(1)}, matrix.options())};
        m_trained.keep(tensor.name + ".u", m_spectral[i].u);
        m_trained.keep(tensor.name + ".v1", m_spectral[i].v);
    }
    iterateSpectralNorms(kFirstIterations);
}

void TorchImageNetwork::iterateSpectralNorms(int iterations)
{
    const at::NoGradGuard noGrad;
    for (const auto& [i, vectors] : m_spectral) {
        const at::Tensor matrix = matrixOf(m_shape.tensors[i], m_tensors[i]);
        for (int iteration = 0; iteration < iterations; ++iteration) {
            // In place: a checkpoint's list names these very tensors.
            vectors.v.copy_(unit(at::mv(matrix.t(), vectors.u)));
            vectors.u.copy_(unit(at::mv(matrix, vectors.v)));
        }
    }
}

std::vector<at::Tensor> TorchImageNetwork::normed(std::vector<at::Tensor> tensors) const
{
    for (const auto& [i, vectors] : m_spectral) {
        // Copies: the next iteration writes over the vectors, which this pass's graph still needs.
        const at::Tensor u = vectors.u.clone();
        const at::Tensor v = vectors.v.clone();
        tensors[i] = tensors[i] / at::dot(u, at::mv(matrixOf(m_shape.tensors[i], tensors[i]), v));
    }
    return tensors;
}

void TorchImageNetwork::configure(const ImageNetworkSpec& spec)
{
    m_shape.spec = spec;
    m_trained.configure(spec.optimiser);
}

LayerTensors TorchImageNetwork::tensorsOf(const std::vector<at::Tensor>& tensors, std::size_t layer) const
{
    const auto isOf = [&](const ImageTensor& tensor) { return tensor.layer == static_cast<int>(layer); };
    const auto first = std::ranges::find_if(m_shape.tensors, isOf);
    const auto count = std::ranges::count_if(m_shape.tensors, isOf);
    return LayerTensors(tensors).subspan(static_cast<std::size_t>(first - m_shape.tensors.begin()),
                                         static_cast<std::size_t>(count));
}

at::Tensor TorchImageNetwork::run(const std::vector<at::Tensor>& tensors, at::Tensor x, const at::Tensor& labels,
                                  const ImagePass& pass, const LayerVisitor& visitor) const
{
    // Own kernels may take two layers at once.
    const bool fast = m_fast && !pass.twice && !visitor;
    const bool conditioned = m_shape.classes > 0;
    if (conditioned && m_shape.featuresLayer < 0) {
        x = x * at::embedding(tensors.back(), labels);
    }
    at::Tensor projected;
    for (std::size_t layer = 0; layer < m_shape.spec.layers.size();) {
        if (conditioned && static_cast<int>(layer) == m_shape.featuresLayer) {
            projected = (x.flatten(1) * at::embedding(tensors.back(), labels)).sum(1, true);
        }
        const LayerTensors own = tensorsOf(tensors, layer);
        const std::size_t done = fast ? runFast(m_shape, layer, own, tensorsOf(tensors, layer + 1), pass, x) : 0;
        if (done == 0) {
            x = runLayer(m_shape.spec.layers[layer], static_cast<int>(layer), m_shape.outputs[layer], own, x, pass);
        }
        if (visitor) {
            x = visitor(layer, x);
        }
        layer += std::max<std::size_t>(done, 1);
    }
    return projected.defined() ? x.reshape({-1, 1}) + projected : x;
}

at::Tensor TorchImageNetwork::forward(const at::Tensor& x, const at::Tensor& labels, const ImagePass& pass) const
{
    return run(normed(m_tensors), x, labels, pass);
}

std::vector<at::Tensor> TorchImageNetwork::shownTensors() const
{
    std::vector<at::Tensor> tensors = m_tensors;
    if (!m_trained.averages().empty()) {
        std::size_t learnt = 0;
        for (std::size_t i = 0; i < tensors.size(); ++i) {
            if (m_shape.tensors[i].isLearnt()) {
                tensors[i] = m_trained.averages()[learnt++];
            }
        }
    }
    for (at::Tensor& tensor : tensors) {
        tensor = tensor.detach();
    }
    return normed(std::move(tensors));
}

at::Tensor TorchImageNetwork::shown(const at::Tensor& x, const at::Tensor& labels, bool twice) const
{
    ImagePass pass;
    pass.twice = twice;
    return run(shownTensors(), x, labels, pass);
}

void TorchImageNetwork::visit(const at::Tensor& x, const at::Tensor& labels, const LayerVisitor& visitor) const
{
    run(shownTensors(), x, labels, {}, visitor);
}

}  // namespace ganimede
