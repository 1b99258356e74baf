#include "engine/torch/toys/toy_plan.h"

#include <algorithm>
#include <limits>
#include <string>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/networks/objective.h"

namespace ganimede::toys {
namespace {

constexpr int kFewestLookColumns = 64;
// Items of a phase that sums a layer's gradient up: enough for the threads of a block, or more where their parts lie in
// memory that is there anyway.
constexpr int kWantedItems = 256;
constexpr int kMostItems = 1024;
constexpr int kMostChunks = 16;

/// Rows so far apart that the lanes of a quarter of a warp, which read four samples each of one or two tiles of four
/// rows, meet in no bank.
int strideFor(int columns)
{
    const int stride = fours(columns);
    return stride % 8 == 4 ? stride : stride + 4;
}

ToyArrays arraysOf(OptimiserKind kind, bool average)
{
    return {kind == OptimiserKind::momentum || kind == OptimiserKind::adam,
            kind == OptimiserKind::rmsprop || kind == OptimiserKind::adam, average};
}

ToyNetwork networkOf(const MlpShape& shape, const NetworkSpec& spec, bool average, int columns)
{
    ToyNetwork network;
    network.layers = shape.layers();
    for (int l = 0; l < shape.layers(); ++l) {
        ToyLayer& layer = network.layer[l];
        layer = {shape.widths[l], shape.widths[l + 1], fours(shape.widths[l]), fours(shape.widths[l + 1]), 0, 0};
        layer.weight = network.count;
        layer.bias = layer.weight + layer.rows * layer.columns;
        layer.follow = followOf(shape.activation);
        network.count = layer.bias + layer.columns;
    }
    network.layer[network.layers - 1].follow = shape.output == OutputActivation::tanh ? Follow::tanh : Follow::nothing;
    network.partialStride = network.count;
    while (network.partialStride % 32 != 4) {
        network.partialStride += 4;
    }
    network.leak = static_cast<float>(shape.leak);
    network.updates = spec.updates;
    network.optimiser = spec.optimiser;
    network.arrays = arraysOf(spec.optimiser.kind, average);
    network.stride = strideFor(columns);
    return network;
}

// Gives out places in the two memories.
class Places {
public:
    explicit Places(std::size_t fastBytes) : m_fastFree(static_cast<std::int64_t>(fastBytes / sizeof(float)) / 4 * 4) {}

    Place take(std::int64_t floats)
    {
        const std::int64_t rounded = fours(floats);
        std::int64_t& used = rounded <= m_fastFree - m_fast ? m_fast : m_arena;
        const Place place{static_cast<std::int32_t>(used), &used == &m_fast};
        used += rounded;
        if (used > std::numeric_limits<std::int32_t>::max()) {
            throw Error(
                Words::tr("This GAN is too large for the GPU's trainer: choose a smaller batch or train on the CPU."));
        }
        return place;
    }
    void finish(ToyGan& gan) const
    {
        gan.fastFloats = static_cast<std::int32_t>(m_fast);
        gan.arenaFloats = m_arena;
    }

private:
    std::int64_t m_fastFree;
    std::int64_t m_fast = 0;
    std::int64_t m_arena = 0;
};

std::int64_t hiddenFloats(const ToyNetwork& network)
{
    std::int64_t rows = 0;
    for (int l = 0; l < network.layers; ++l) {
        rows += network.layer[l].columns;
    }
    return rows * network.stride;
}

/// Into how many parts the sums of a gradient go, `free` floats being there for them in any case.
void part(ToyNetwork& network, std::int64_t free)
{
    int mostTiles = 1;
    for (int l = 0; l < network.layers; ++l) {
        mostTiles = std::max(mostTiles, network.layer[l].rows / 4 * network.layer[l].columns / 4);
    }
    const auto isWorthwhile = [&](int chunks) {
        return chunks <= kMostChunks &&
               (chunks * mostTiles <= kWantedItems ||
                (chunks * mostTiles <= kMostItems && std::int64_t{chunks} * network.partialStride <= free));
    };
    while (isWorthwhile(2 * network.chunks)) {
        network.chunks *= 2;
        ++network.chunkShift;
    }
}

/// The rows of a network's layers one after the other from `begin` on.
void placeLevels(const ToyNetwork& network, Place begin, Place* levels)
{
    for (int l = 0; l < network.layers; ++l) {
        levels[l + 1] = begin;
        begin.offset += network.layer[l].columns * network.stride;
    }
}

void placeRows(ToyNetwork& network, ToyNetwork& other, Places& places)
{
    network.level[0] = places.take(std::int64_t{network.layer[0].rows} * network.stride);
    // While one network's gradients are summed up, the other's rows hold nothing that is needed again.
    const std::int64_t partials = std::int64_t{other.chunks} * other.partialStride;
    const Place region = places.take(std::max(hiddenFloats(network), partials));
    placeLevels(network, region, network.level);
    other.partials = region;
}

void placeAll(ToyGan& gan, Places& places)
{
    ToyNetwork& g = gan.generator;
    ToyNetwork& d = gan.discriminator;
    gan.settings = places.take(2 * kAhead * kSettings);
    gan.sums = places.take(3 * kLossParts);
    gan.losses = places.take(2 * gan.columns);
    gan.penalties = places.take(gan.columns);
    d.parameters = places.take(d.count);
    g.parameters = places.take(g.count);
    placeRows(d, g, places);
    placeRows(g, d, places);
    if (hasGradientPenalty(gan.objective)) {
        placeLevels(d, places.take(hiddenFloats(d)), gan.slopes);
        gan.tangents[0] = places.take(std::int64_t{d.layer[0].rows} * d.stride);
        placeLevels(d, places.take(hiddenFloats(d)), gan.tangents);
    }
    for (ToyNetwork* network : {&d, &g}) {
        network->m = network->arrays.m ? places.take(network->count) : Place{};
        network->v = network->arrays.v ? places.take(network->count) : Place{};
        network->average = network->arrays.average ? places.take(network->count) : Place{};
    }
}

/// Calls visit(tensor name, shape, index of the number in the tensor, index in the network's arrays) for all.
template <typename Visit>
void visitNumbers(const ToyLayer& layer, const Visit& visit)
{
    for (int o = 0; o < layer.outputs; ++o) {
        for (int i = 0; i < layer.inputs; ++i) {
            visit(true, o * layer.inputs + i, layer.weight + i * layer.columns + o);
        }
        visit(false, o, layer.bias + o);
    }
}

}  // namespace

ToyGan planToy(const ExperimentSpec& spec, std::size_t fastBytes)
{
    if (const auto objection = fusedTrainerObjection(spec)) {
        throw Error(Words::tr("The CUDA trainer cannot train this: %1. Choose the torch trainer.", *objection));
    }
    ToyGan gan;
    gan.seed = static_cast<std::uint64_t>(spec.seed);
    gan.batch = spec.batch;
    gan.columns = fours(spec.batch);
    gan.dimensions = dataDimensions(spec.data);
    gan.pack = spec.remedies.pack;
    gan.latent = spec.latent;
    gan.objective = spec.objective;
    gan.remedies = spec.remedies;
    gan.schedule = spec.schedule;
    gan.lookColumns = std::max(gan.columns, kFewestLookColumns);
    gan.generator = networkOf(generatorShape(spec), spec.generator, spec.remedies.generatorAverage > 0,
                              std::max(gan.columns * gan.pack, kFewestLookColumns));
    gan.discriminator =
        networkOf(discriminatorShape(spec), spec.discriminator, false, std::max(2 * gan.columns, kFewestLookColumns));
    part(gan.generator, hiddenFloats(gan.discriminator));
    part(gan.discriminator, hiddenFloats(gan.generator));
    Places places(fastBytes);
    placeAll(gan, places);
    places.finish(gan);
    return gan;
}

std::vector<const char*> arraySuffixes(const ToyArrays& arrays)
{
    std::vector<const char*> suffixes{""};
    if (arrays.m) {
        suffixes.push_back(".m");
    }
    if (arrays.v) {
        suffixes.push_back(".v");
    }
    if (arrays.average) {
        suffixes.push_back(".average");
    }
    return suffixes;
}

std::vector<float> packTensors(const ToyNetwork& network, const std::string& prefix, const std::vector<Tensor>& tensors)
{
    const std::vector<const char*> suffixes = arraySuffixes(network.arrays);
    std::vector<float> state(static_cast<std::size_t>(network.stateFloats()), 0.0f);
    for (std::size_t a = 0; a < suffixes.size(); ++a) {
        float* array = state.data() + a * static_cast<std::size_t>(network.count);
        for (int l = 0; l < network.layers; ++l) {
            const std::string name = prefix + "." + std::to_string(l);
            const auto weight = std::ranges::find(tensors, name + ".weight" + suffixes[a], &Tensor::name);
            const auto bias = std::ranges::find(tensors, name + ".bias" + suffixes[a], &Tensor::name);
            visitNumbers(network.layer[l], [&](bool isWeight, int from, int to) {
                const auto& tensor = isWeight ? weight : bias;
                if (tensor != tensors.end()) {
                    array[to] = tensor->values[static_cast<std::size_t>(from)];
                }
            });
        }
    }
    return state;
}

void unpackTensors(const ToyNetwork& network, const std::string& prefix, const float* state,
                   std::vector<Tensor>& tensors)
{
    for (const char* suffix : arraySuffixes(network.arrays)) {
        for (int l = 0; l < network.layers; ++l) {
            const ToyLayer& layer = network.layer[l];
            const std::string name = prefix + "." + std::to_string(l);
            const auto outputs = static_cast<std::size_t>(layer.outputs);
            Tensor weight{name + ".weight" + suffix, {layer.outputs, layer.inputs}, {}};
            weight.values.resize(outputs * static_cast<std::size_t>(layer.inputs));
            Tensor bias{name + ".bias" + suffix, {layer.outputs}, std::vector<float>(outputs)};
            visitNumbers(layer, [&](bool isWeight, int to, int from) {
                (isWeight ? weight : bias).values[static_cast<std::size_t>(to)] = state[from];
            });
            tensors.push_back(std::move(weight));
            tensors.push_back(std::move(bias));
        }
        state += network.count;
    }
}

}  // namespace ganimede::toys
