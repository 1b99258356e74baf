#include "engine/torch/images/graph/graph_network.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/autograd.h>

#include "engine/torch/images/dropout_bits.h"
#include "engine/torch/images/graph/dropped_activation.h"
#include "engine/torch/images/graph/normed_activation.h"
#include "engine/torch/images/image_layers.h"

namespace ganimede {
namespace {

bool multiplies(LayerKind kind)
{
    return kind == LayerKind::linear || kind == LayerKind::conv || kind == LayerKind::convTransposed ||
           kind == LayerKind::residual;
}

// What autocast computes in float32; LibTorch's group norm wants one type for everything.
bool wantsFloat(LayerKind kind)
{
    return kind == LayerKind::layerNorm || kind == LayerKind::instanceNorm;
}

std::vector<at::Tensor> cast(std::vector<at::Tensor> tensors, at::ScalarType type)
{
    for (at::Tensor& tensor : tensors) {
        tensor = tensor.to(type);
    }
    return tensors;
}

}  // namespace

GraphNetwork::GraphNetwork(TorchImageNetwork& network, const StepDraws& draws, bool bfloat16, bool twice)
    : m_network(network),
      m_draws(draws),
      m_bfloat16(bfloat16),
      m_twice(twice),
      m_counters(normCounters(network.trained().parameters().front().options())),
      m_working(network.tensors()),
      m_optimiser(network.trained(), network.shape().spec.optimiser),
      m_measures(network.trained().parameters().front().options().requires_grad(false))
{
    const std::vector<ImageTensor>& tensors = network.shape().tensors;
    m_frames = framesOf();
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        const FramedConvolution* frame = nullptr;
        if (isCopied(tensors[i])) {
            const auto& theirs = m_frames[static_cast<std::size_t>(tensors[i].layer)];
            frame = theirs ? &*theirs : nullptr;
            addCopy(i, frame);
        }
        if (tensors[i].isLearnt()) {
            m_leaves.push_back(m_working[i]);
            m_leafFrames.push_back(frame);
        }
    }
}

void GraphNetwork::Copies::add(const at::Tensor& copy, const at::Tensor& original)
{
    to.push_back(copy);
    from.push_back(original);
}

void GraphNetwork::Copies::make() const
{
    if (!to.empty()) {
        at::_foreach_copy_(to, from);
    }
}

bool GraphNetwork::isMatrix(const ImageTensor& tensor) const
{
    const std::vector<LayerSpec>& layers = m_network.shape().spec.layers;
    return tensor.layer < static_cast<int>(layers.size()) &&
           multiplies(layers[static_cast<std::size_t>(tensor.layer)].kind);
}

/// A spectral weight is divided in float32 first, and cast then.
bool GraphNetwork::isCopied(const ImageTensor& tensor) const
{
    return m_bfloat16 && isMatrix(tensor) && !tensor.spectral;
}

/// Only of layers all of whose tensors are copied.
std::vector<std::optional<FramedConvolution>> GraphNetwork::framesOf() const
{
    const ImageNetworkShape& shape = m_network.shape();
    std::vector<std::optional<FramedConvolution>> frames(shape.spec.layers.size());
    if (m_bfloat16) {
        for (std::size_t layer = 0; layer < frames.size(); ++layer) {
            frames[layer] = FramedConvolution::of(shape.spec.layers[layer], shape.inputOf(layer), shape.outputs[layer]);
        }
        for (const ImageTensor& tensor : shape.tensors) {
            if (isMatrix(tensor) && tensor.spectral) {
                frames[static_cast<std::size_t>(tensor.layer)].reset();
            }
        }
    }
    return frames;
}

void GraphNetwork::addCopy(std::size_t i, const FramedConvolution* frame)
{
    const at::Tensor master = m_working[i];
    const at::Tensor copy = master.detach().to(at::kBFloat16);
    m_working[i] = (frame != nullptr ? frame->framed(copy) : copy).set_requires_grad(true);
    const at::Tensor computed = m_working[i].detach();
    frame != nullptr ? m_framedCopies.add(frame->within(computed), master) : m_copies.add(computed, master);
}

void GraphNetwork::takeOver()
{
    m_optimiser.takeOver();
    refresh();
}

void GraphNetwork::refresh()
{
    const at::NoGradGuard noGrad;
    m_copies.make();
    m_framedCopies.make();
}

StepDropout GraphNetwork::dropoutOf(std::size_t layer, const GraphPass& pass) const
{
    StepDropout dropout;
    dropout.share = dropoutShare(m_network.shape().spec.layers[layer].rate);
    for (const char* part : pass.parts) {
        dropout.parts.push_back({dropoutStream(0, part, static_cast<int>(layer), 0).id, pass.update});
    }
    return dropout;
}

at::Tensor GraphNetwork::runLayer(std::size_t layer, const std::vector<at::Tensor>& tensors, const at::Tensor& x,
                                  const GraphPass& pass) const
{
    const ImageNetworkShape& shape = m_network.shape();
    const LayerSpec& spec = shape.spec.layers[layer];
    if (spec.kind == LayerKind::dropout) {
        if (!pass.training || spec.rate <= 0) {
            return x;
        }
        // In one pass x * kept * scale, and likewise its derivatives.
        const StepDropout dropout = dropoutOf(layer, pass);
        return at::native_dropout_backward(x, m_draws.kept(x, dropout), dropout.scale());
    }
    const LayerTensors theirs = m_network.tensorsOf(tensors, layer);
    std::vector<at::Tensor> own(theirs.begin(), theirs.end());
    at::Tensor input = x;
    if (m_bfloat16 && multiplies(spec.kind)) {
        own = cast(std::move(own), at::kBFloat16);
        input = x.to(at::kBFloat16);
        if (m_frames[layer]) {
            return m_frames[layer]->run(own, input);
        }
    } else if (m_bfloat16 && wantsFloat(spec.kind)) {
        input = x.to(at::kFloat);
    }
    ImagePass plain;
    plain.training = pass.training;
    const at::Tensor y = ganimede::runLayer(spec, static_cast<int>(layer), shape.outputs[layer], own, input, plain);
    // Convolutions on CUDA go on channels last from here.
    return spec.kind == LayerKind::reshape && y.is_cuda() ? y.contiguous(at::MemoryFormat::ChannelsLast) : y;
}

/// Whether what goes into a layer is more than that layer's alone: the output, or the features that a conditioned D
/// reads.
bool GraphNetwork::isSeen(std::size_t layer) const
{
    const ImageNetworkShape& shape = m_network.shape();
    return layer == shape.spec.layers.size() || shape.featuresLayer == static_cast<int>(layer);
}

/// A batch norm together with what follows it, in own kernels. @return how many layers that were; 0: none, x stays
std::size_t GraphNetwork::runNorm(std::size_t layer, const std::vector<at::Tensor>& tensors, const GraphPass& pass,
                                  at::Tensor& x) const
{
    const ImageNetworkShape& shape = m_network.shape();
    const std::vector<LayerSpec>& layers = shape.spec.layers;
    if (layers[layer].kind != LayerKind::batchNorm || !pass.training || m_twice || !suitsNormedActivation(x)) {
        return 0;
    }
    const std::size_t next = layer + 1;
    const bool hasRelu = !isSeen(next) && layers[next].kind == LayerKind::relu;
    const bool hasLeakyRelu = !isSeen(next) && layers[next].kind == LayerKind::leakyRelu;
    const double slope = hasRelu ? 0 : hasLeakyRelu ? layers[next].slope : 1;
    x = normedActivation(layers[layer], m_network.tensorsOf(tensors, layer), slope, x, m_counters);
    return hasRelu || hasLeakyRelu ? 2 : 1;
}

/// ReLU or leaky ReLU together with the dropout that follows it. @return likewise
std::size_t GraphNetwork::runActivation(std::size_t layer, const GraphPass& pass, at::Tensor& x) const
{
    const std::vector<LayerSpec>& layers = m_network.shape().spec.layers;
    const bool isRelu = layers[layer].kind == LayerKind::relu;
    const bool isKnown = isRelu || layers[layer].kind == LayerKind::leakyRelu;
    const std::size_t next = layer + 1;
    if (!isKnown || !pass.training || isSeen(next) || layers[next].kind != LayerKind::dropout ||
        layers[next].rate <= 0 || !suitsDroppedActivation(x)) {
        return 0;
    }
    x = droppedActivation(isRelu ? 0 : layers[layer].slope, m_draws, dropoutOf(next, pass), x);
    return 2;
}

at::Tensor GraphNetwork::forward(at::Tensor x, const at::Tensor& labels, const GraphPass& pass) const
{
    const ImageNetworkShape& shape = m_network.shape();
    const std::vector<at::Tensor> tensors = m_network.normed(m_working);
    const bool conditioned = shape.classes > 0;
    if (conditioned && shape.featuresLayer < 0) {
        x = x * at::embedding(tensors.back(), labels);
    }
    at::Tensor projected;
    for (std::size_t layer = 0; layer < shape.spec.layers.size();) {
        if (conditioned && static_cast<int>(layer) == shape.featuresLayer) {
            projected = (x.flatten(1) * at::embedding(tensors.back(), labels)).sum(1, true);
        }
        std::size_t done = runNorm(layer, tensors, pass, x);
        if (done == 0) {
            done = runActivation(layer, pass, x);
        }
        if (done == 0) {
            x = runLayer(layer, tensors, x, pass);
            done = 1;
        }
        layer += done;
    }
    return projected.defined() ? x.reshape({-1, 1}) + projected : x;
}

/// In the type and layout of the parameters, which the optimiser wants.
std::vector<at::Tensor> GraphNetwork::gradientsOf(const std::vector<at::Tensor>& outputs,
                                                  const std::vector<at::Tensor>& derivatives) const
{
    std::vector<at::Tensor> gradients =
        torch::autograd::grad(outputs, m_leaves, derivatives, std::nullopt, false, true);
    const at::NoGradGuard noGrad;
    const std::vector<at::Tensor>& parameters = m_network.trained().parameters();
    Copies copies, framedCopies;
    for (std::size_t i = 0; i < gradients.size(); ++i) {
        at::Tensor& gradient = gradients[i];
        if (gradient.defined() &&
            (gradient.scalar_type() != parameters[i].scalar_type() || gradient.strides() != parameters[i].strides())) {
            const at::Tensor own = at::empty_like(parameters[i]);
            m_leafFrames[i] != nullptr ? framedCopies.add(own, m_leafFrames[i]->within(gradient))
                                       : copies.add(own, gradient);
            gradient = own;
        }
    }
    copies.make();
    framedCopies.make();
    return gradients;
}

void GraphNetwork::descend(const std::vector<at::Tensor>& outputs, const std::vector<at::Tensor>& derivatives,
                           const at::Tensor& rate, const at::Tensor& length)
{
    const std::vector<at::Tensor> gradients = gradientsOf(outputs, derivatives);
    const at::NoGradGuard noGrad;
    std::vector<at::Tensor> defined;
    std::ranges::copy_if(gradients, std::back_inserter(defined), [](const at::Tensor& g) { return g.defined(); });
    m_measures.length(defined, length);
    m_optimiser.step(gradients, rate);
    refresh();
}

void GraphNetwork::clip(double bound)
{
    const at::NoGradGuard noGrad;
    const std::vector<at::Tensor>& parameters = m_network.trained().parameters();
    at::_foreach_clamp_max_(parameters, bound);
    at::_foreach_clamp_min_(parameters, -bound);
    refresh();
}

void GraphNetwork::average(const at::Tensor& take)
{
    const std::vector<at::Tensor>& averages = m_network.trained().averages();
    if (averages.empty()) {
        return;
    }
    const at::NoGradGuard noGrad;
    const std::vector<at::Tensor> ways = at::_foreach_sub(m_network.trained().parameters(), averages);
    at::_foreach_mul_(ways, take);
    at::_foreach_add_(averages, ways);
}

}  // namespace ganimede
