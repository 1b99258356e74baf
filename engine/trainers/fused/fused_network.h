#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/networks/mlp.h"
#include "engine/spec/experiment_spec.h"
#include "engine/trainers/fused/aligned_floats.h"

namespace ganimede {

/// Where a linear layer's numbers stand in the flat arrays of its network.
struct FusedLayer {
    std::size_t inputs = 0;
    std::size_t outputs = 0;
    std::size_t weight = 0;  ///< (outputs, inputs), row-major
    std::size_t bias = 0;    ///< (outputs)
};

/// A network as the kernels want it: all parameters in one array, and gradient and moments in arrays of the same
/// layout, so that an optimiser is one pass over them. The padding behind the last parameter is and stays zero.
struct FusedNetwork {
    std::string prefix;  ///< "generator" or "discriminator"
    MlpShape shape;
    OptimiserSpec optimiser;
    std::vector<FusedLayer> layers;
    std::size_t count = 0;  ///< of parameters, without padding
    AlignedFloats parameters;
    AlignedFloats gradient;
    AlignedFloats m;        ///< momentum buffer, or Adam's first moment
    AlignedFloats v;        ///< RMSprop's square average, or Adam's second moment
    AlignedFloats average;  ///< moving average of the parameters; of size 0 where none is kept
    std::int64_t updates = 0;

    FusedNetwork() = default;
    /// Takes its first parameters from `initial`, as initialParameters() gives them.
    FusedNetwork(std::string name, const MlpShape& networkShape, const OptimiserSpec& optimiserSpec,
                 const std::vector<Tensor>& initial);

    /// Takes over changed settings; another kind of optimiser begins anew.
    void configure(const OptimiserSpec& spec);
    /// Begins an average with the parameters as they are, goes on with one, or drops it.
    void keepAverage(bool keep);
    bool hasAverage() const { return average.size() > 0; }
    /// What is shown of it: the average where there is one.
    const AlignedFloats& shown() const { return hasAverage() ? average : parameters; }

    void save(std::vector<Tensor>& tensors) const;
    /// How many of the tensors are this network's.
    /// @throws Error if one is missing or of the wrong shape.
    std::size_t check(const std::map<std::string_view, const Tensor*>& tensors) const;
    /// Only after check().
    void restore(const std::map<std::string_view, const Tensor*>& tensors, std::int64_t updateCount);
};

}  // namespace ganimede
