#include "engine/trainers/fused/fused_network.h"

#include <algorithm>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/words.h"

namespace ganimede {
namespace {

// A tensor of a saved state: its name and shape, and where its numbers are.
template <typename Floats>
struct Part {
    std::string name;
    std::vector<std::int64_t> shape;
    Floats* values;
    std::size_t count;
};

// Visits every tensor of the network's state in the order in which they are saved.
template <typename Network, typename Visit>
void visitParts(Network& network, const Visit& visit)
{
    using Floats = std::remove_pointer_t<decltype(network.parameters.data())>;
    const OptimiserKind kind = network.optimiser.kind;
    const bool hasM = kind == OptimiserKind::momentum || kind == OptimiserKind::adam;
    const bool hasV = kind == OptimiserKind::rmsprop || kind == OptimiserKind::adam;
    const auto array = [&](auto& floats, const char* suffix) {
        for (std::size_t l = 0; l < network.layers.size(); ++l) {
            const FusedLayer& layer = network.layers[l];
            const std::string name = network.prefix + "." + std::to_string(l);
            const auto out = static_cast<std::int64_t>(layer.outputs);
            visit(Part<Floats>{name + ".weight" + suffix,
                               {out, static_cast<std::int64_t>(layer.inputs)},
                               floats.data() + layer.weight,
                               layer.outputs * layer.inputs});
            visit(Part<Floats>{name + ".bias" + suffix, {out}, floats.data() + layer.bias, layer.outputs});
        }
    };
    array(network.parameters, "");
    if (hasM) {
        array(network.m, ".m");
    }
    if (hasV) {
        array(network.v, ".v");
    }
    if (network.hasAverage()) {
        array(network.average, ".average");
    }
}

}  // namespace

FusedNetwork::FusedNetwork(std::string name, const MlpShape& networkShape, const OptimiserSpec& optimiserSpec,
                           const std::vector<Tensor>& initial)
    : prefix(std::move(name)), shape(networkShape), optimiser(optimiserSpec)
{
    for (int l = 0; l < shape.layers(); ++l) {
        FusedLayer layer;
        layer.inputs = static_cast<std::size_t>(shape.widths[l]);
        layer.outputs = static_cast<std::size_t>(shape.widths[l + 1]);
        layer.weight = count;
        layer.bias = count + layer.inputs * layer.outputs;
        count = layer.bias + layer.outputs;
        layers.push_back(layer);
    }
    parameters = AlignedFloats(count);
    gradient = AlignedFloats(count);
    m = AlignedFloats(count);
    v = AlignedFloats(count);
    std::size_t at = 0;
    for (const Tensor& tensor : initial) {
        std::copy(tensor.values.begin(), tensor.values.end(), parameters.begin() + at);
        at += tensor.values.size();
    }
}

void FusedNetwork::configure(const OptimiserSpec& spec)
{
    if (spec.kind != optimiser.kind) {
        m.clear();
        v.clear();
        updates = 0;
    }
    optimiser = spec;
}

void FusedNetwork::keepAverage(bool keep)
{
    if (!keep) {
        average = AlignedFloats();
    } else if (!hasAverage()) {
        average = AlignedFloats(count);
        std::copy(parameters.begin(), parameters.end(), average.begin());
    }
}

void FusedNetwork::save(std::vector<Tensor>& tensors) const
{
    visitParts(*this, [&](const Part<const float>& part) {
        tensors.push_back({part.name, part.shape, std::vector<float>(part.values, part.values + part.count)});
    });
}

std::size_t FusedNetwork::check(const std::map<std::string_view, const Tensor*>& tensors) const
{
    std::size_t found = 0;
    visitParts(*this, [&](const Part<const float>& part) {
        const auto entry = tensors.find(part.name);
        if (entry == tensors.end()) {
            throw Error(Words::tr("The saved state lacks the tensor '%1'.", part.name));
        }
        if (entry->second->shape != part.shape || entry->second->values.size() != part.count) {
            throw Error(
                Words::tr("The tensor '%1' of the saved state has another shape than this network's.", part.name));
        }
        ++found;
    });
    return found;
}

void FusedNetwork::restore(const std::map<std::string_view, const Tensor*>& tensors, std::int64_t updateCount)
{
    visitParts(*this, [&](const Part<float>& part) {
        const Tensor& tensor = *tensors.at(part.name);
        std::copy(tensor.values.begin(), tensor.values.end(), part.values);
    });
    updates = updateCount;
}

}  // namespace ganimede
