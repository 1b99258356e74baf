#pragma once

#include <optional>
#include <vector>

#include <ATen/Tensor.h>

#include "engine/torch/images/graph/framed_convolution.h"
#include "engine/torch/images/graph/graph_optimiser.h"
#include "engine/torch/images/graph/step_draws.h"
#include "engine/torch/images/graph/tensor_measures.h"
#include "engine/torch/images/torch_image_network.h"

namespace ganimede {

/// One pass of a batch through a network within an update: what ImagePass says, its keys read on the device.
struct GraphPass {
    bool training = false;
    int update = 0;
    std::vector<const char*> parts;  ///< names of the passes in image_trainer.h; at most two
};

/// G or D of a TorchImageNetwork as a graph computes it: the same layers, dropout drawn on the device, and with
/// bfloat16 the weights of linear and convolutional layers as copies in that type, made anew after each update of the
/// float32 ones, of convolutions in frames where that suits. Norms, losses and optimiser stay in float32, as autocast
/// has it.
class GraphNetwork {
public:
    /// @param network  outlives this; @param draws  likewise
    /// @param twice  gradients of its gradients will be asked for
    GraphNetwork(TorchImageNetwork& network, const StepDraws& draws, bool bfloat16, bool twice);

    TorchImageNetwork& network() const { return m_network; }
    /// Takes over weights and count of updates that were changed from outside.
    void takeOver();

    /// (B, ...) -> (B, ...), with an autograd graph unless grad mode is off. @param labels  undefined without them
    at::Tensor forward(at::Tensor x, const at::Tensor& labels, const GraphPass& pass) const;
    /// One update against the gradient of what has these derivatives by these outputs of graphs.
    /// @param length  one number: the gradient's length is put there
    void descend(const std::vector<at::Tensor>& outputs, const std::vector<at::Tensor>& derivatives,
                 const at::Tensor& rate, const at::Tensor& length);
    /// Keeps every parameter in [-bound, bound].
    void clip(double bound);
    /// Lets the average take this share (one number on the device) from the parameters.
    void average(const at::Tensor& take);
    /// The largest magnitude that updates have led to: finite if and only if the network is.
    void largest(const at::Tensor& out) const { m_measures.largest(m_optimiser.updated(), out); }

private:
    /// What is copied to where it is computed with.
    struct Copies {
        std::vector<at::Tensor> to;
        std::vector<at::Tensor> from;

        void add(const at::Tensor& copy, const at::Tensor& original);
        void make() const;
    };

    bool isMatrix(const ImageTensor& tensor) const;
    bool isCopied(const ImageTensor& tensor) const;
    std::vector<std::optional<FramedConvolution>> framesOf() const;
    void addCopy(std::size_t i, const FramedConvolution* frame);
    void refresh();
    at::Tensor runLayer(std::size_t layer, const std::vector<at::Tensor>& tensors, const at::Tensor& x,
                        const GraphPass& pass) const;
    std::size_t runNorm(std::size_t layer, const std::vector<at::Tensor>& tensors, const GraphPass& pass,
                        at::Tensor& x) const;
    std::size_t runActivation(std::size_t layer, const GraphPass& pass, at::Tensor& x) const;
    bool isSeen(std::size_t layer) const;
    StepDropout dropoutOf(std::size_t layer, const GraphPass& pass) const;
    std::vector<at::Tensor> gradientsOf(const std::vector<at::Tensor>& outputs,
                                        const std::vector<at::Tensor>& derivatives) const;

    TorchImageNetwork& m_network;
    const StepDraws& m_draws;
    bool m_bfloat16;
    bool m_twice;
    at::Tensor m_counters;                                   // of its norms
    std::vector<at::Tensor> m_working;                       // in the order of the shape's tensors: masters and copies
    std::vector<at::Tensor> m_leaves;                        // of those the learnt ones, in the order of the parameters
    std::vector<std::optional<FramedConvolution>> m_frames;  // of the layers
    std::vector<const FramedConvolution*> m_leafFrames;      // of the leaves; null: none
    Copies m_copies;                                         // of masters
    Copies m_framedCopies;  // the same within frames: LibTorch would copy neither at once were they together
    GraphOptimiser m_optimiser;
    TensorMeasures m_measures;
};

}  // namespace ganimede
