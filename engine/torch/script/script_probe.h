#pragma once

#include <array>
#include <cstdint>

#include <ATen/core/Tensor.h>

#include "engine/latent/script_protocol.h"
#include "engine/torch/script/script_module.h"

namespace ganimede {

/// How a module is called, and what it makes.
struct ProbedScript {
    CallForm form;
    ScriptFacts facts;  ///< all but `differentiable`
};

/// Finds out by the module's schema, attributes and weights, and by trying. @throws Error saying what does not fit
ProbedScript probeScript(const ScriptModule& module);

/// (n, C, H, W), (n, H, W), or (n, numbers) of a square picture -> C, H, W. @throws Error naming the shape
std::array<std::int64_t, 3> pictureShape(at::IntArrayRef sizes, std::int64_t rows);

/// @throws Error where a number is not finite
void checkFinite(const at::Tensor& made);

}  // namespace ganimede
