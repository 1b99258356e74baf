#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "engine/core/streams.h"
#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// A named array of float32, row-major.
struct Tensor {
    std::string name;
    std::vector<std::int64_t> shape;
    std::vector<float> values;
    bool operator==(const Tensor&) const = default;
};

/// The structure of a multi-layer perceptron: linear layers with `activation` between them and `output` at the end.
struct MlpShape {
    std::vector<int> widths;  ///< inputs, hidden widths, outputs: at least two numbers
    Activation activation = Activation::relu;
    double leak = 0.2;
    OutputActivation output = OutputActivation::linear;

    int layers() const { return static_cast<int>(widths.size()) - 1; }
    int inputs() const { return widths.front(); }
    int outputs() const { return widths.back(); }
    std::int64_t parameterCount() const;
    bool operator==(const MlpShape&) const = default;
};

/// With d the data's dimensions (1 or 2) and m = remedies.pack: G: latent.dimensions -> hidden -> d. D: m d -> hidden
/// -> 1 (a raw score, no sigmoid: objectives work on logits); input m d + c is coordinate c of the pack's member m.
MlpShape generatorShape(const ExperimentSpec& spec);
MlpShape discriminatorShape(const ExperimentSpec& spec);

/// The initial parameters of a network, drawn from `stream` (its step names the restart): for each layer l in order
/// "<prefix>.<l>.weight" of shape (out, in) from stream.row(2 l), and "<prefix>.<l>.bias" of shape (out) from
/// stream.row(2 l + 1). The numbers are what the Initialisation's formula says, in float32.
std::vector<Tensor> initialParameters(const MlpShape& shape, const NetworkSpec& network, const std::string& prefix,
                                      const Stream& stream);

}  // namespace ganimede
