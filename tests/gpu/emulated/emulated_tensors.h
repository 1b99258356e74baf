#pragma once

#include <ATen/core/Tensor.h>
#include <torch/types.h>

/// Comes before everything else in the module's sources that choose between host and device: tensors of the CPU are the
/// emulated GPU's.
// NOLINTNEXTLINE(readability-identifier-naming,cppcoreguidelines-macro-usage)
#define is_cuda is_cpu
