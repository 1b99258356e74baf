#include "engine/torch/script/script_runner.h"

#include <utility>
#include <vector>

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>

#include "engine/core/error.h"
#include "engine/torch/latent_autograd.h"
#include "engine/torch/script/script_probe.h"

namespace ganimede {
namespace {

at::Tensor takeTensor(FrameReader& question, std::vector<std::int64_t> shape)
{
    at::Tensor values = at::empty(shape, at::TensorOptions(at::kFloat));
    question.takeAll(std::span(values.mutable_data_ptr<float>(), static_cast<std::size_t>(values.numel())));
    return values;
}

void put(FrameWriter& answer, const at::Tensor& values)
{
    checkFinite(values);
    const at::Tensor floats = values.to(at::kFloat).contiguous();
    answer.putAll(std::span(floats.const_data_ptr<float>(), static_cast<std::size_t>(floats.numel())));
}

}  // namespace

struct ScriptRunner::Rows {
    std::int64_t count = 0;
    at::Tensor z;       ///< (n, d)
    at::Tensor labels;  ///< (n) int64
};

std::string ScriptRunner::answer(std::string_view question)
{
    try {
        FrameReader reader(question);
        FrameWriter answer;
        answer.put(ScriptAnswer::done);
        const auto kind = reader.take<ScriptQuestion>();
        if (kind == ScriptQuestion::load) {
            load(reader, answer);
        } else if (!m_module) {
            throw Error("No file has been opened.");
        } else if (kind == ScriptQuestion::generate) {
            generate(reader, answer);
        } else if (kind == ScriptQuestion::pull) {
            pull(reader, answer);
        } else if (kind == ScriptQuestion::stretch) {
            stretch(reader, answer);
        } else {
            throw Error("A question is not known.");
        }
        return answer.bytes();
    } catch (const Error& error) {
        return FrameWriter()
            .put(ScriptAnswer::failed)
            .putText(std::string(error.what()).substr(0, kLongestSentence))
            .bytes();
    } catch (const std::exception& error) {
        return FrameWriter().put(ScriptAnswer::failed).putText(sentenceOf(error)).bytes();
    }
}

void ScriptRunner::load(FrameReader& question, FrameWriter& answer)
{
    auto module = std::make_unique<ScriptModule>(std::string(question.takeRest()));
    const ProbedScript probed = probeScript(*module);
    m_module = std::move(module);
    m_form = probed.form;
    m_facts = probed.facts;
    m_facts.differentiable = canBeDifferentiated() ? 1 : 0;
    answer.put(m_facts);
}

void ScriptRunner::generate(FrameReader& question, FrameWriter& answer) const
{
    const at::NoGradGuard noGraph;
    const Rows rows = takeRows(question);
    question.end();
    const at::Tensor made = pictures(rows.z, rows.labels);
    checkFinite(made);
    put(answer, made.clamp(-1, 1));
}

void ScriptRunner::pull(FrameReader& question, FrameWriter& answer) const
{
    const Rows rows = takeRows(question);
    const at::Tensor targets = takeTensor(question, {rows.count, m_facts.channels, m_facts.height, m_facts.width});
    at::Tensor weights;
    if (!question.atEnd()) {
        weights = takeTensor(question, {m_facts.channels, m_facts.height, m_facts.width});
    }
    question.end();
    const LatentPull found =
        latentPull([&](const at::Tensor& z) { return pictures(z, rows.labels); }, rows.z, targets, weights);
    put(answer, found.losses);
    put(answer, found.gradients);
}

void ScriptRunner::stretch(FrameReader& question, FrameWriter& answer) const
{
    const Rows rows = takeRows(question);
    const at::Tensor u = takeTensor(question, {rows.count, m_facts.dimensions});
    const at::Tensor v = takeTensor(question, {rows.count, m_facts.dimensions});
    question.end();
    put(answer, latentStretch([&](const at::Tensor& z) { return pictures(z, rows.labels); }, rows.z, u, v));
}

ScriptRunner::Rows ScriptRunner::takeRows(FrameReader& question) const
{
    Rows rows;
    const auto count = question.take<std::uint32_t>();
    const auto z = question.takeMany<float>(std::size_t{count} * static_cast<std::size_t>(m_facts.dimensions));
    const auto labels = question.takeMany<std::int32_t>(m_facts.classes > 0 ? count : 0);
    rows.count = count;
    rows.z = at::empty({rows.count, m_facts.dimensions}, at::TensorOptions(at::kFloat));
    std::copy(z.begin(), z.end(), rows.z.mutable_data_ptr<float>());
    rows.labels = at::zeros({rows.count}, at::TensorOptions(at::kLong));
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i] < 0 || labels[i] >= m_facts.classes) {
            throw Error("There is no class " + std::to_string(labels[i]) + ".");
        }
        rows.labels[static_cast<std::int64_t>(i)] = labels[i];
    }
    return rows;
}

at::Tensor ScriptRunner::pictures(const at::Tensor& z, const at::Tensor& labels) const
{
    const std::int64_t atOnce = m_facts.rowByRow != 0 ? 1 : z.size(0);
    std::vector<at::Tensor> parts;
    for (std::int64_t row = 0; row < z.size(0); row += atOnce) {
        const at::Tensor made = m_module->call(m_form, z.narrow(0, row, atOnce), labels.narrow(0, row, atOnce));
        if (pictureShape(made.sizes(), atOnce) !=
            std::array<std::int64_t, 3>{m_facts.channels, m_facts.height, m_facts.width}) {
            throw Error("The generator's pictures changed their size to " + shapeText(made.sizes()) + ".");
        }
        parts.push_back(made.reshape({atOnce, m_facts.channels, m_facts.height, m_facts.width}));
    }
    const at::Tensor made =
        parts.empty() ? at::zeros({0, m_facts.channels, m_facts.height, m_facts.width}) : at::cat(parts);
    if (m_facts.lowest == -1 && m_facts.highest == 1) {
        return made;
    }
    return (made - m_facts.lowest) * (2 / (m_facts.highest - m_facts.lowest)) - 1;
}

bool ScriptRunner::canBeDifferentiated() const
{
    try {
        const at::Tensor z = at::full({1, m_facts.dimensions}, 0.5, at::TensorOptions(at::kFloat)).requires_grad_(true);
        const at::Tensor labels = at::zeros({1}, at::TensorOptions(at::kLong));
        const auto picturesOf = [&](const at::Tensor& at) { return pictures(at, labels); };
        const at::Tensor made = picturesOf(z);
        if (!made.requires_grad()) {
            return false;
        }
        checkFinite(latentPull(picturesOf, z, at::zeros_like(made), {}).gradients);
        checkFinite(latentStretch(picturesOf, z, at::ones_like(z), z.detach()));
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

}  // namespace ganimede
