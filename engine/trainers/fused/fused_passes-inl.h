// Passes through a network, a chunk of samples at a time. Included once for each vector target.
#if defined(GANIMEDE_FUSED_PASSES_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef GANIMEDE_FUSED_PASSES_INL_H
#undef GANIMEDE_FUSED_PASSES_INL_H
#else
#define GANIMEDE_FUSED_PASSES_INL_H
#endif

#include <algorithm>
#include <cstddef>
#include <vector>

#include <hwy/highway.h>

#include "engine/core/streams-inl.h"
#include "engine/trainers/fused/fused_gradient-inl.h"
#include "engine/trainers/fused/fused_kernels.h"
#include "engine/trainers/fused/fused_matrix-inl.h"

HWY_BEFORE_NAMESPACE();
namespace ganimede {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// A network and where its activations stand for the chunk at hand.
struct Pass {
    const FusedNetwork& network;
    const float* parameters;  ///< the network's own, or their average
    const float* inputs;      ///< the rows of the first layer's inputs
    std::size_t inputStride;
    float* rows;
    const std::vector<std::size_t>& level;  ///< level[l + 1]: where the outputs of layer l begin in `rows`
    std::size_t stride;
    std::size_t vectors;

    std::size_t layers() const { return network.layers.size(); }
    float* outputs(std::size_t layer) const { return rows + level[layer + 1]; }
    const float* into(std::size_t layer) const { return layer == 0 ? inputs : outputs(layer - 1); }
    std::size_t intoStride(std::size_t layer) const { return layer == 0 ? inputStride : stride; }
    float leak() const { return static_cast<float>(network.shape.leak); }
};

/// What follows layer `layer` of a network of `shape`.
inline Follow followOf(const MlpShape& shape, std::size_t layer)
{
    if (layer + 1 < static_cast<std::size_t>(shape.layers())) {
        return followOf(shape.activation);
    }
    return shape.output == OutputActivation::tanh ? Follow::tanh : Follow::nothing;
}

HWY_INLINE std::size_t vectorsOf(std::size_t samples)
{
    return (samples + kLanes - 1) / kLanes;
}

inline void forward(const Pass& pass)
{
    for (std::size_t l = 0; l < pass.layers(); ++l) {
        const FusedLayer& layer = pass.network.layers[l];
        linear<Way::forward>({pass.parameters + layer.weight, layer.inputs, layer.outputs, pass.parameters + layer.bias,
                              pass.into(l), pass.intoStride(l), pass.outputs(l), pass.stride, pass.vectors,
                              followOf(pass.network.shape, l), pass.leak()});
    }
}

/// Takes the gradient `from` by layer `l`'s outputs (before its activation) back to its inputs, at `to`, through the
/// activation that made them and stands at `at` (nowhere where nothing follows).
inline void backThrough(const Pass& pass, std::size_t l, const float* from, float* to, Follow follow, const float* at)
{
    const FusedLayer& layer = pass.network.layers[l];
    linear<Way::back>({pass.parameters + layer.weight, layer.inputs, layer.outputs, nullptr, from, pass.stride, to,
                       pass.stride, pass.vectors, follow, pass.leak(), at != nullptr ? at : to});
}

/// Gradients become values in place of the activations they belong to, from the last layer down to the first; with
/// `gradient`, those of the parameters are summed up there.
inline void backward(const Pass& pass, float* gradient, bool accumulate)
{
    for (std::size_t l = pass.layers(); l-- > 0;) {
        const FusedLayer& layer = pass.network.layers[l];
        if (gradient != nullptr) {
            linearGradient({layer.inputs, layer.outputs, pass.outputs(l), pass.stride, pass.into(l), pass.intoStride(l),
                            pass.vectors, accumulate, gradient + layer.weight, gradient + layer.bias});
        }
        if (l > 0) {
            float* to = pass.outputs(l - 1);
            backThrough(pass, l, pass.outputs(l), to, followOf(pass.network.shape, l - 1), to);
        }
    }
}

/// The latent numbers of samples `first` (a multiple of 4) to `first + count` into rows of whole vectors, zero behind
/// the last sample.
inline void drawLatent(const LatentSpec& latent, const Stream& stream, std::size_t first, std::size_t count,
                       float* rows, std::size_t stride)
{
    const std::size_t padded = vectorsOf(count) * kLanes;
    for (std::size_t j = 0; j < static_cast<std::size_t>(latent.dimensions); ++j) {
        float* row = rows + j * stride;
        const Stream component = stream.row(static_cast<std::uint32_t>(j));
        if (latent.kind == LatentKind::gaussian) {
            fillWith(MakeNormal{}, component, first, row, count);
        } else {
            fillWith(MakeUniform{2.0f, -1.0f}, component, first, row, count);
        }
        std::fill(row + count, row + padded, 0.0f);
    }
}

}  // namespace HWY_NAMESPACE
}  // namespace ganimede
HWY_AFTER_NAMESPACE();

#endif
