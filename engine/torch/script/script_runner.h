#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <ATen/core/Tensor.h>

#include "engine/latent/script_protocol.h"
#include "engine/torch/script/script_module.h"

namespace ganimede {

/// Answers the questions of script_protocol.h, one after the other.
class ScriptRunner {
public:
    /// @return an answer's frame without its length. Of whatever goes wrong it says so in the answer.
    std::string answer(std::string_view question);

private:
    struct Rows;

    void load(FrameReader& question, FrameWriter& answer);
    void generate(FrameReader& question, FrameWriter& answer) const;
    void pull(FrameReader& question, FrameWriter& answer) const;
    void stretch(FrameReader& question, FrameWriter& answer) const;
    Rows takeRows(FrameReader& question) const;
    /// (n, C, H, W) in [-1, 1] if the module keeps to the range that it was found to have.
    at::Tensor pictures(const at::Tensor& z, const at::Tensor& labels) const;
    bool canBeDifferentiated() const;

    std::unique_ptr<ScriptModule> m_module;
    CallForm m_form;
    ScriptFacts m_facts;
};

}  // namespace ganimede
