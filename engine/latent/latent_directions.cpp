#include "engine/latent/latent_directions.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string_view>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/images/quality/frechet.h"
#include "engine/latent/averaged_tensor.h"

namespace ganimede {
namespace {

const Tensor& tensorOf(const TrainerState& state, std::string_view name)
{
    const Tensor* found = averagedTensor(state, name);
    if (found == nullptr) {
        throw Error(Words::tr("The generator has no tensor named %1.", name));
    }
    return *found;
}

/// The columns of the first layer's weight are multiplied by it.
std::vector<double> inputScale(const ImageSpec& spec, const TrainerState& state, std::int32_t label)
{
    const auto dimensions = static_cast<std::size_t>(spec.latent.dimensions);
    std::vector<double> scale(dimensions, 1.0);
    if (spec.conditioning == Conditioning::labels) {
        const Tensor& embedding = tensorOf(state, "generator.embedding.weight");
        const std::size_t begin = static_cast<std::size_t>(label) * dimensions;
        if (begin + dimensions > embedding.values.size()) {
            throw Error(Words::tr("The generator knows no class of that number."));
        }
        for (std::size_t i = 0; i < dimensions; ++i) {
            scale[i] = static_cast<double>(embedding.values[begin + i]);
        }
    }
    return scale;
}

/// W' W of the scaled weight, (dimensions, dimensions).
std::vector<double> squared(const Tensor& weight, const std::vector<double>& scale)
{
    const std::size_t n = scale.size();
    std::vector<double> result(n * n);
    for (std::size_t row = 0; row < weight.values.size() / n; ++row) {
        const float* w = weight.values.data() + row * n;
        for (std::size_t i = 0; i < n; ++i) {
            const double left = scale[i] * static_cast<double>(w[i]);
            for (std::size_t j = 0; j <= i; ++j) {
                result[i * n + j] += left * scale[j] * static_cast<double>(w[j]);
            }
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            result[i * n + j] = result[j * n + i];
        }
    }
    return result;
}

LatentDirection directionOf(const Eigen& eigen, std::size_t which, double deviation, double total)
{
    const std::size_t n = eigen.values.size();
    const double* vector = eigen.vectors.data() + which * n;
    const double* largest =
        std::max_element(vector, vector + n, [](double a, double b) { return std::fabs(a) < std::fabs(b); });
    const double sign = *largest < 0 ? -1 : 1;
    const double value = std::max(0.0, eigen.values[which]);
    LatentDirection direction{Latent(n), deviation * std::sqrt(value), total > 0 ? value / total : 0};
    for (std::size_t i = 0; i < n; ++i) {
        direction.step[i] = static_cast<float>(sign * deviation * vector[i]);
    }
    return direction;
}

}  // namespace

std::vector<LatentDirection> firstLayerDirections(const ImageSpec& spec, const TrainerState& state, std::int32_t label,
                                                  std::size_t count)
{
    if (spec.generator.layers.empty() || spec.generator.layers.front().kind != LayerKind::linear) {
        throw Error(
            Words::tr("Directions are found in a linear first layer, and this generator begins with another kind."));
    }
    const auto n = static_cast<std::size_t>(spec.latent.dimensions);
    const Tensor& weight = tensorOf(state, "generator.0.weight");
    if (weight.values.empty() || weight.values.size() % n != 0) {
        throw Error(Words::tr("The weight of the generator's first layer has another shape than its latent."));
    }
    const Eigen eigen = eigenOf(squared(weight, inputScale(spec, state, label)), n);
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return eigen.values[a] > eigen.values[b]; });
    const double total = std::accumulate(eigen.values.begin(), eigen.values.end(), 0.0);
    const double deviation = deviationOf(spec.latent);
    std::vector<LatentDirection> directions;
    for (std::size_t i = 0; i < std::min(count, n); ++i) {
        directions.push_back(directionOf(eigen, order[i], deviation, total));
    }
    return directions;
}

Latent shifted(const Latent& z, const std::vector<LatentDirection>& directions, const std::vector<double>& amounts)
{
    Latent result = z;
    for (std::size_t k = 0; k < directions.size(); ++k) {
        for (std::size_t i = 0; i < z.size(); ++i) {
            result[i] += static_cast<float>(amounts[k]) * directions[k].step[i];
        }
    }
    return result;
}

}  // namespace ganimede
