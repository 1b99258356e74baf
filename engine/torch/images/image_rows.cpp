#include "engine/torch/images/image_rows.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <string>
#include <vector>

#include <ATen/Functions.h>

#include "engine/core/error.h"
#include "engine/core/words.h"

namespace ganimede {

at::Tensor rowsOf(std::span<const float> values, const LayerShape& shape, const at::TensorOptions& options)
{
    const std::int64_t size = std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
    const auto count = static_cast<std::int64_t>(values.size());
    if (count % size != 0) {
        throw Error(Words::tr("The network takes %1, and %2 numbers are not a whole number of those.", shapeText(shape),
                              count));
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
        throw Error(Words::tr("Networks conditioned on labels need one for each picture."));
    }
    at::Tensor result = at::empty({rows}, at::kLong);
    std::int64_t* values = result.mutable_data_ptr<std::int64_t>();
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i] < 0 || labels[i] >= network.classes) {
            throw Error(Words::tr("There is no class %1 in this set.", labels[i]));
        }
        values[i] = labels[i];
    }
    return result.to(device);
}

void copyToHost(const at::Tensor& tensor, std::span<float> to)
{
    const at::Tensor host = tensor.detach().to(at::kCPU, at::kFloat).contiguous();
    if (host.numel() != static_cast<std::int64_t>(to.size())) {
        throw Error(Words::tr("A network made %1 numbers where %2 were asked for.", host.numel(), to.size()));
    }
    std::copy_n(host.const_data_ptr<float>(), to.size(), to.begin());
}

}  // namespace ganimede
