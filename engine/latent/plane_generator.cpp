#include "engine/latent/plane_generator.h"

#include <algorithm>
#include <cmath>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/data/dataset.h"
#include "engine/latent/averaged_tensor.h"
#include "engine/trainers/run.h"

namespace ganimede {
namespace {

constexpr int kSide = PlaneGenerator::kStageSide;
constexpr std::size_t kReals = 600;
constexpr double kRealRadius = 1.6;  // pixels
constexpr double kFakeRadius = 8;
// On white, so that they are seen beside any theme: the points of the data grey, G's purple, as everywhere.
constexpr float kReal[] = {0.42F, 0.50F, 0.52F};
constexpr float kFake[] = {-0.12F, -0.42F, 0.86F};

const Tensor& tensorOf(const TrainerState& state, const std::string& name, std::size_t size)
{
    const Tensor* found = averagedTensor(state, name);
    if (found == nullptr || found->values.size() != size) {
        throw Error(Words::tr("The checkpoint does not hold its generator's %1.", name));
    }
    return *found;
}

float activated(float x, const MlpShape& shape)
{
    switch (shape.activation) {
    case Activation::relu:
        return std::max(0.0F, x);
    case Activation::leakyRelu:
        return x > 0 ? x : static_cast<float>(shape.leak) * x;
    case Activation::tanh:
        return std::tanh(x);
    case Activation::sigmoid:
        return 1 / (1 + std::exp(-x));
    case Activation::elu:
        return x > 0 ? x : std::expm1(x);
    }
    return x;
}

/// A disc with a soft edge, mixed into a picture (3, kSide, kSide).
void drawDisc(std::span<float> picture, Point at, double radius, const float (&colour)[3], double strength)
{
    const double x = std::clamp((static_cast<double>(at.x) + 1) / 2, 0.0, 1.0) * kSide;
    const double y = std::clamp((1 - static_cast<double>(at.y)) / 2, 0.0, 1.0) * kSide;
    const int left = std::max(0, static_cast<int>(x - radius - 1));
    const int right = std::min(kSide - 1, static_cast<int>(x + radius + 1));
    const int top = std::max(0, static_cast<int>(y - radius - 1));
    const int bottom = std::min(kSide - 1, static_cast<int>(y + radius + 1));
    for (int row = top; row <= bottom; ++row) {
        for (int column = left; column <= right; ++column) {
            const double away = std::hypot(column + 0.5 - x, row + 0.5 - y);
            const auto cover = static_cast<float>(strength * std::clamp(radius - away + 0.5, 0.0, 1.0));
            for (std::size_t channel = 0; channel < 3; ++channel) {
                float& value = picture[(channel * kSide + static_cast<std::size_t>(row)) * kSide +
                                       static_cast<std::size_t>(column)];
                value += cover * (colour[channel] - value);
            }
        }
    }
}

}  // namespace

PlaneGenerator::PlaneGenerator(const Checkpoint& checkpoint)
{
    const ExperimentSpec spec = specAt(checkpoint.recorded, checkpoint.state.step);
    m_shape = generatorShape(spec);
    if (dataDimensions(spec.data) != 2) {
        throw Error(Words::tr(
            "This run is of the 1D lab: its generator makes numbers on a line, which the 1D lab shows itself."));
    }
    m_info.name = spec.name;
    m_info.latent = spec.latent;
    m_info.shape = {3, kSide, kSide};
    m_info.step = checkpoint.state.step;
    m_info.seed = spec.seed;
    for (int layer = 0; layer < m_shape.layers(); ++layer) {
        const auto in = static_cast<std::size_t>(m_shape.widths[static_cast<std::size_t>(layer)]);
        const auto out = static_cast<std::size_t>(m_shape.widths[static_cast<std::size_t>(layer) + 1]);
        const std::string name = "generator." + std::to_string(layer);
        m_layers.push_back({tensorOf(checkpoint.state, name + ".weight", in * out).values,
                            tensorOf(checkpoint.state, name + ".bias", out).values});
    }
    paintStage(*makeDataset(spec.data, spec.seed));
}

void PlaneGenerator::paintStage(const Dataset& data)
{
    m_stage.assign(m_info.shape.size(), 1.0F);
    constexpr double kFaint = 0.55;
    for (std::size_t i = 0; i < std::min(kReals, data.size()); ++i) {
        drawDisc(m_stage, {data.x[i], data.y[i]}, kRealRadius, kReal, kFaint);
    }
}

Point PlaneGenerator::pointOf(std::span<const float> z) const
{
    std::vector<float> values(z.begin(), z.end());
    for (std::size_t layer = 0; layer < m_layers.size(); ++layer) {
        const bool last = layer + 1 == m_layers.size();
        std::vector<float> next = m_layers[layer].bias;
        for (std::size_t row = 0; row < next.size(); ++row) {
            const float* weights = m_layers[layer].weight.data() + row * values.size();
            for (std::size_t i = 0; i < values.size(); ++i) {
                next[row] += weights[i] * values[i];
            }
            next[row] = !last                                      ? activated(next[row], m_shape)
                        : m_shape.output == OutputActivation::tanh ? std::tanh(next[row])
                                                                   : next[row];
        }
        values = std::move(next);
    }
    return {values[0], values[1]};
}

void PlaneGenerator::generate(std::span<const float> z, std::span<const std::int32_t>, std::span<float> pictures) const
{
    const auto dimensions = static_cast<std::size_t>(m_info.latent.dimensions);
    for (std::size_t i = 0; (i + 1) * dimensions <= z.size(); ++i) {
        const std::span<float> picture = pictures.subspan(i * m_stage.size(), m_stage.size());
        std::ranges::copy(m_stage, picture.begin());
        const Point point = pointOf(z.subspan(i * dimensions, dimensions));
        if (!std::isfinite(point.x) || !std::isfinite(point.y)) {
            throw Error(Words::tr("The generator put a point nowhere: its weights are not finite."));
        }
        drawDisc(picture, point, kFakeRadius, kFake, 1);
    }
}

}  // namespace ganimede
