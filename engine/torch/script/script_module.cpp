#include "engine/torch/script/script_module.h"

#include <algorithm>
#include <mutex>

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Functions.h>
#include <ATen/ops/one_hot.h>
#include <torch/csrc/jit/serialization/import.h>

#include "engine/core/error.h"

namespace ganimede {
namespace {

/// What forward() returned, or the first tensor of the tuple that it returned.
at::Tensor tensorOf(const c10::IValue& value)
{
    if (value.isTensor()) {
        return value.toTensor();
    }
    if (value.isTuple()) {
        for (const c10::IValue& part : value.toTupleRef().elements()) {
            if (part.isTensor()) {
                return part.toTensor();
            }
        }
    }
    throw Error("Its forward() returned " + value.type()->str() + ", not a tensor of pictures.");
}

bool isMemoryTrouble(const std::string& text)
{
    return text.find("can't allocate memory") != std::string::npos || text.find("bad_alloc") != std::string::npos;
}

}  // namespace

std::string sentenceOf(const std::exception& error)
{
    const auto* own = dynamic_cast<const c10::Error*>(&error);
    std::string text = own != nullptr ? own->what_without_backtrace() : error.what();
    if (isMemoryTrouble(text)) {
        return "It wanted more memory than it may take.";
    }
    if (text.find("INTERNAL ASSERT FAILED") != std::string::npos) {
        return "It failed in a way that LibTorch does not foresee.";
    }
    // Of a failure within the interpreter the last line names it, behind "RuntimeError: " or the like.
    if (const std::size_t named = text.rfind("Error: "); named != std::string::npos) {
        text.erase(0, named + 7);
    }
    text.erase(0, text.find_first_not_of(" \n"));
    text.erase(std::min({text.find('\n'), text.find(". "), text.size()}));
    constexpr std::size_t kLongest = 300;
    text.erase(std::min(kLongest, text.size()));
    text.erase(text.find_last_not_of(" .:") + 1);
    return text.empty() ? "It failed without saying why." : text + ".";
}

void seedRandomNumbers(std::uint64_t seed)
{
    at::Generator generator = at::detail::getDefaultCPUGenerator();
    const std::scoped_lock lock(generator.mutex());
    generator.set_current_seed(seed);
}

std::string shapeText(at::IntArrayRef sizes)
{
    std::string text;
    for (const std::int64_t size : sizes) {
        text += (text.empty() ? "" : ", ") + std::to_string(size);
    }
    return "(" + text + ")";
}

ScriptModule::ScriptModule(const std::string& path)
{
    try {
        m_module = torch::jit::load(path, at::Device(at::kCPU));
        m_module.eval();
    } catch (const std::exception& error) {
        throw Error("LibTorch cannot read it, so that it may be damaged: " + sentenceOf(error));
    }
    const auto forward = m_module.find_method("forward");
    if (!forward) {
        throw Error("Its module has no forward().");
    }
    const auto& arguments = forward->function().getSchema().arguments();
    for (std::size_t i = 1; i < arguments.size(); ++i) {
        m_arguments += arguments[i].default_value() ? 0 : 1;
    }
    if (m_arguments < 1 || m_arguments > 2) {
        throw Error("Its forward() takes " + std::to_string(m_arguments) +
                    " arguments; a generator takes a latent, or a latent and a class.");
    }
    for (const at::Tensor& parameter : m_module.parameters()) {
        if (parameter.is_floating_point()) {
            m_type = parameter.scalar_type();
            break;
        }
    }
}

at::Tensor ScriptModule::call(const CallForm& form, const at::Tensor& z, const at::Tensor& labels) const
{
    try {
        seedRandomNumbers(0);
        const at::Tensor latent = z.to(m_type);
        std::vector<c10::IValue> inputs{form.spatial ? latent.unsqueeze(-1).unsqueeze(-1) : latent};
        if (form.labels == LabelForm::indices) {
            inputs.emplace_back(labels);
        } else if (form.labels == LabelForm::oneHot) {
            inputs.emplace_back(form.classes > 0 ? at::one_hot(labels, form.classes).to(m_type)
                                                 : at::empty({z.size(0), 0}, at::TensorOptions(m_type)));
        }
        torch::jit::Module module = m_module;  // a handle
        const at::Tensor made = tensorOf(module.forward(std::move(inputs)));
        if (!made.is_floating_point() || made.layout() != at::kStrided) {
            throw Error("Its forward() returned a tensor of " + std::string(c10::toString(made.scalar_type())) +
                        " numbers, not one of pictures.");
        }
        return made.to(at::kCPU, at::kFloat);
    } catch (const Error&) {
        throw;
    } catch (const std::exception& error) {
        throw Error(sentenceOf(error));
    }
}

std::optional<std::int64_t> ScriptModule::number(const std::vector<std::string>& names) const
{
    for (const std::string& name : names) {
        if (m_module.hasattr(name) && m_module.attr(name).isInt()) {
            return m_module.attr(name).toInt();
        }
    }
    return std::nullopt;
}

std::optional<std::vector<double>> ScriptModule::outputRange() const
{
    if (!m_module.hasattr("output_range")) {
        return std::nullopt;
    }
    const c10::IValue value = m_module.attr("output_range");
    std::vector<double> numbers;
    if (value.isTuple()) {
        for (const c10::IValue& part : value.toTupleRef().elements()) {
            numbers.push_back(part.isScalar() ? part.toScalar().toDouble() : 0);
        }
    } else if (value.isDoubleList()) {
        numbers = value.toDoubleVector();
    } else if (value.isIntList()) {
        const auto whole = value.toIntVector();
        numbers.assign(whole.begin(), whole.end());
    }
    if (numbers.size() != 2 || !(numbers[0] < numbers[1])) {
        throw Error("Its attribute output_range should be two numbers, what it calls black and what it calls white.");
    }
    return numbers;
}

std::vector<std::vector<std::int64_t>> ScriptModule::firstWeights() const
{
    constexpr std::size_t kFirst = 4;
    std::vector<std::vector<std::int64_t>> shapes;
    for (const at::Tensor& parameter : m_module.parameters()) {
        if (parameter.dim() >= 2 && shapes.size() < kFirst) {
            shapes.push_back(parameter.sizes().vec());
        }
    }
    return shapes;
}

}  // namespace ganimede
