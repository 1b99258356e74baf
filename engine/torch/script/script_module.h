#pragma once

#include <cstdint>
#include <exception>
#include <optional>
#include <string>
#include <vector>

#include <ATen/core/Tensor.h>
#include <torch/csrc/jit/api/module.h>

namespace ganimede {

enum class LabelForm { none, indices, oneHot };

/// How forward() wants to be called.
struct CallForm {
    std::int64_t dimensions = 0;  ///< of z
    bool spatial = false;         ///< z (n, d, 1, 1) instead of (n, d)
    LabelForm labels = LabelForm::none;
    std::int64_t classes = 0;  ///< columns of one-hot rows
};

/// A TorchScript module on the CPU, in its evaluation mode, called as a function of latents. Random numbers that it
/// draws are the same at each call.
class ScriptModule {
public:
    /// @throws Error if the file cannot be read, or has no forward() of the right kind
    explicit ScriptModule(const std::string& path);

    /// Whether forward() wants a second argument.
    bool wantsLabels() const { return m_arguments == 2; }

    /// @param z       (n, form.dimensions) float32
    /// @param labels  (n) int64; not read where the form has none
    /// @return (n, ...) float32; with the graph of its making where gradients are on
    /// @throws Error with a sentence, among others where it makes something other than numbers
    at::Tensor call(const CallForm& form, const at::Tensor& z, const at::Tensor& labels) const;

    /// An attribute that is a whole number: the first of the names that the module has.
    std::optional<std::int64_t> number(const std::vector<std::string>& names) const;
    /// Of an attribute "output_range": what it calls black and white.
    std::optional<std::vector<double>> outputRange() const;
    /// The shapes of its first parameters with two axes or more, in their order.
    std::vector<std::vector<std::int64_t>> firstWeights() const;

private:
    torch::jit::Module m_module;
    at::ScalarType m_type = at::kFloat;  ///< that it computes in
    std::size_t m_arguments = 0;
};

/// One sentence of what LibTorch has to say, without its traceback.
std::string sentenceOf(const std::exception& error);

/// Of the CPU alone: LibTorch's own function for all devices would look for GPUs.
void seedRandomNumbers(std::uint64_t seed);

/// "(2, 3, 28, 28)"
std::string shapeText(at::IntArrayRef sizes);

}  // namespace ganimede
