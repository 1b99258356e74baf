#include "engine/torch/images/image_rows.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <string>
#include <vector>

#include <ATen/Functions.h>

#include "engine/core/error.h"

namespace ganimede {

at::Tensor rowsOf(std::span<const float> values, const LayerShape& shape, const at::TensorOptions& options)
{
    const std::int64_t size = std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
    const auto count = static_cast<std::int64_t>(values.size());
    if (count % size != 0) {
        throw Error("The network takes " + shapeText(shape) + ", and " + std::to_string(count) +
                    " numbers are not a whole number of those.");
    }
    std::vector<std::int64_t> sizes{count / size};
    sizes.insert(sizes.end(), shape.begin(), shape.end());
    return at::from_blob(const_cast<float*>(values.data()), sizes, at::kFloat).to(options);
}

at::Tensor labelsOf(std::span<const std::int32_t> labels, std::int64_t rows, const ImageNetworkShape& network,
                    const at::Device& device)
{
    if (network.classes == 0) {
        return {};
    }
    if (static_cast<std::int64_t>(labels.size()) != rows) {
        throw Error("Networks conditioned on labels need one for each picture.");
    }
    at::Tensor result = at::empty({rows}, at::kLong);
    std::int64_t* values = result.mutable_data_ptr<std::int64_t>();
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i] < 0 || labels[i] >= network.classes) {
            throw Error("There is no class " + std::to_string(labels[i]) + " in this set.");
        }
        values[i] = labels[i];
    }
    return result.to(device);
}

void copyToHost(const at::Tensor& tensor, std::span<float> to)
{
    const at::Tensor host = tensor.detach().to(at::kCPU, at::kFloat).contiguous();
    if (host.numel() != static_cast<std::int64_t>(to.size())) {
        throw Error("A network made " + std::to_string(host.numel()) + " numbers where " + std::to_string(to.size()) +
                    " were asked for.");
    }
    std::copy_n(host.const_data_ptr<float>(), to.size(), to.begin());
}

}  // namespace ganimede
