#pragma once

#include <cstdint>
#include <span>

#include <ATen/Tensor.h>

#include "engine/images/image_parameters.h"
#include "engine/images/layer_shapes.h"

/// Numbers on the host as tensors on the device of a network, and back.
namespace ganimede {

/// (n, ...) of rows of that shape, one after the other. It may read the host's numbers where they lie: only while they
/// live. @throws Error where they are not whole rows
at::Tensor rowsOf(std::span<const float> values, const LayerShape& shape, const at::TensorOptions& options);

/// (rows), int64; undefined where the network is not conditioned.
/// @throws Error where there are more or fewer, or a class that is not there
at::Tensor labelsOf(std::span<const std::int32_t> labels, std::int64_t rows, const ImageNetworkShape& network,
                    const at::Device& device);

/// Row-major. @throws Error where there is not just as much room
void copyToHost(const at::Tensor& tensor, std::span<float> to);

}  // namespace ganimede
