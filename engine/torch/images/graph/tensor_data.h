#pragma once

#include <algorithm>
#include <cstdint>
#include <initializer_list>

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

/// Whether each of those that are there begins where `width` of its numbers can be read at once.
inline bool packsOf(int width, std::initializer_list<at::Tensor> tensors)
{
    return std::ranges::all_of(tensors, [width](const at::Tensor& tensor) {
        return !tensor.defined() ||
               reinterpret_cast<std::uintptr_t>(tensor.const_data_ptr()) % (width * tensor.element_size()) == 0;
    });
}

/// (B, C, ...) with the channels side by side in memory, as the programs read them.
inline at::Tensor byRows(const at::Tensor& x)
{
    return x.contiguous(x.dim() == 4 ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous);
}

/// Of this type, on the device of `place`.
inline at::TensorOptions typedAs(at::ScalarType type, const at::TensorOptions& place)
{
    return at::TensorOptions().dtype(type).device(place.device());
}

}  // namespace ganimede
