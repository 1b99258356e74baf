#pragma once

#include <ATen/Tensor.h>

/// A tensor's memory for the programs of this folder, which take null for a tensor that is not there. `Number` is what
/// the tensor holds, or void.
namespace ganimede {

template <class Number>
const Number* dataOf(const at::Tensor& tensor)
{
    return tensor.defined() ? static_cast<const Number*>(tensor.const_data_ptr()) : nullptr;
}

template <class Number>
Number* placeOf(const at::Tensor& tensor)
{
    return tensor.defined() ? static_cast<Number*>(tensor.mutable_data_ptr()) : nullptr;
}

/// In what the host computes bfloat16 in.
inline at::Tensor asFloat(const at::Tensor& tensor)
{
    return tensor.defined() ? tensor.to(at::kFloat) : tensor;
}

}  // namespace ganimede
