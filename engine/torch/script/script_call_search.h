#pragma once

#include <cstdint>

#include <ATen/core/Tensor.h>

#include "engine/torch/script/script_module.h"

namespace ganimede {

struct FoundCall {
    CallForm form;
    std::int64_t rows = 2;  ///< that it was tried with: 2, or 1 where it takes no more
};

/// Looks for a call that makes pictures: z by the module's attributes, its first weights, and sizes that are usual; a
/// class, where forward() wants one, by indices or else by one-hot rows. @throws Error saying what the likeliest call
/// made, or why it failed
FoundCall findCall(const ScriptModule& module);

/// Latents to try with, the same each time.
at::Tensor probeLatents(std::int64_t rows, std::int64_t dimensions);
at::Tensor sameLabels(std::int64_t rows, std::int64_t label);

}  // namespace ganimede
