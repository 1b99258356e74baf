#include "engine/torch/images/torch_layer_looks.h"

#include <cmath>
#include <string>

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/torch/images/image_rows.h"
#include "engine/torch/torch_mlp.h"
#include "engine/torch/torch_scope.h"

namespace ganimede {
namespace {

std::string noLayer(const ChannelEdit& edit, const ImageNetworkShape& network)
{
    const std::size_t layers = network.outputs.size();
    return network.name == "generator"
               ? Words::tr("The generator has %1 layers: there is no layer %2 to switch a channel of.", layers,
                           edit.layer + 1)
               : Words::tr("The discriminator has %1 layers: there is no layer %2 to switch a channel of.", layers,
                           edit.layer + 1);
}

std::string noChannel(const ChannelEdit& edit, const ImageNetworkShape& network, std::int64_t channels)
{
    const std::int64_t channel = std::int64_t{edit.channel} + 1;
    return network.name == "generator"
               ? Words::tr("Layer %1 of the generator has %2 channels: there is no channel %3 to switch.",
                           edit.layer + 1, channels, channel)
               : Words::tr("Layer %1 of the discriminator has %2 channels: there is no channel %3 to switch.",
                           edit.layer + 1, channels, channel);
}

void check(const ChannelEdit& edit, const ImageNetworkShape& network)
{
    if (edit.layer >= network.outputs.size()) {
        throw Error(noLayer(edit, network));
    }
    const std::int64_t channels = network.outputs[edit.layer].front();
    if (edit.channel < 0 || edit.channel >= channels) {
        throw Error(noChannel(edit, network, channels));
    }
    if (!std::isfinite(edit.factor)) {
        throw Error(Words::tr("What a channel is multiplied by has to be a finite number."));
    }
}

/// x (1, ...) itself where no edit is of that layer.
at::Tensor edited(const at::Tensor& x, std::size_t layer, std::span<const ChannelEdit> edits)
{
    at::Tensor result = x;
    for (const ChannelEdit& edit : edits) {
        if (edit.layer == layer) {
            // A copy: some layers hand their input on as it is, and a look at it may have been taken.
            result = result.is_same(x) ? x.clone() : result;
            result.select(1, edit.channel).mul_(edit.factor);
        }
    }
    return result;
}

}  // namespace

std::vector<LayerLook> TorchLayerLooks::inside(const TorchImageNetwork& network, std::span<const float> input,
                                               std::int32_t label, std::span<const ChannelEdit> edits) const
{
    return translatingErrors(Doing::lookingInside, [&] {
        const ComputeScope scope(m_threads);
        const at::NoGradGuard noGrad;
        for (const ChannelEdit& edit : edits) {
            check(edit, network.shape());
        }
        const at::Tensor x = rowsOf(input, network.shape().input, m_options);
        if (x.size(0) != 1) {
            throw Error(Words::tr("One input at a time is followed through a network."));
        }
        const at::Tensor classes = labelsOf({&label, 1}, 1, network.shape(), m_options.device());
        std::vector<LayerLook> looks;
        network.visit(x, classes, [&](std::size_t layer, const at::Tensor& output) {
            at::Tensor seen = edited(output, layer, edits);
            looks.push_back({layer, network.shape().outputs[layer], toHost("", seen).values});
            return seen;
        });
        return looks;
    });
}

std::vector<LayerLook> TorchLayerLooks::insideGenerator(std::span<const float> z, std::int32_t label,
                                                        std::span<const ChannelEdit> edits) const
{
    return inside(*m_generator, z, label, edits);
}

std::vector<LayerLook> TorchLayerLooks::insideDiscriminator(std::span<const float> picture, std::int32_t label,
                                                            std::span<const ChannelEdit> edits) const
{
    return inside(*m_discriminator, picture, label, edits);
}

}  // namespace ganimede
