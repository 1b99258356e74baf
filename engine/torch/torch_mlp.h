#pragma once

#include <string>
#include <utility>
#include <vector>

#include <ATen/Tensor.h>

#include "engine/networks/mlp.h"

namespace ganimede {

/// An MLP whose parameters are leaf tensors that view one flat tensor, layer by layer, so that clipping and looking for
/// NaN are one operation a network. Used by one thread at a time.
class TorchMlp {
public:
    /// @param values  as initialParameters() gives them
    /// @param options dtype and device of everything this network computes
    TorchMlp(MlpShape shape, const std::vector<Tensor>& values, const at::TensorOptions& options);

    /// (B, inputs) -> (B, outputs), with an autograd graph unless grad mode is off.
    at::Tensor forward(at::Tensor input) const { return forward(m_parameters, std::move(input)); }
    /// The same network with other parameters, in the order of parameters().
    at::Tensor forward(const std::vector<at::Tensor>& parameters, at::Tensor input) const;

    const MlpShape& shape() const { return m_shape; }
    /// Weight (out, in) and bias (out) of each layer in turn.
    const std::vector<at::Tensor>& parameters() const { return m_parameters; }
    const std::vector<std::string>& names() const { return m_names; }

    /// Whether backward passes compute gradients of the parameters; at first they do.
    void requireGradients(bool required);
    /// Keeps every weight and bias in [-bound, bound].
    void clip(double bound);
    bool isFinite() const;

    /// A network of its own with the same parameters.
    TorchMlp copy() const;
    /// Every parameter becomes keep * itself + (1 - keep) * the other's, whose shape must be the same.
    void mixIn(const TorchMlp& other, double keep);

private:
    void viewFlat();

    MlpShape m_shape;
    at::Tensor m_flat;
    std::vector<at::Tensor> m_parameters;
    std::vector<std::string> m_names;
};

/// Copies to a named float32 array on the host.
Tensor toHost(const std::string& name, const at::Tensor& tensor);
/// Overwrites `target` with `source`, whose shape must be the same.
void copyFromHost(const Tensor& source, const at::Tensor& target);

}  // namespace ganimede
