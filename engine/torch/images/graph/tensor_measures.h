#pragma once

#include <vector>

#include <ATen/Tensor.h>

#include "engine/torch/images/graph/tensor_program.h"

namespace ganimede {

/// Makes one number of many tensors without the host: one launch on CUDA, the same order of sums every time, on the CPU
/// too. One thread, one queue.
class TensorMeasures {
public:
    using Tensors = std::vector<at::Tensor>;

    explicit TensorMeasures(const at::TensorOptions& options);

    /// The root of the sum of squares. @param tensors  each dense, of the options' type; at most tensors::kMany
    /// @param out  one number of the options' type; 0 of no tensors
    void length(const Tensors& tensors, const at::Tensor& out) const;
    /// The largest magnitude, NaN if any number is.
    void largest(const Tensors& tensors, const at::Tensor& out) const;

private:
    void measure(tensors::Measure what, const Tensors& tensors, const at::Tensor& out) const;

    at::TensorOptions m_options;
    at::Tensor m_arrived;  // (1), int32: blocks of the launch under way, which leaves 0
};

}  // namespace ganimede
