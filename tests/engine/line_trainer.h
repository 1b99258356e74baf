#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "engine/trainers/trainer.h"

namespace ganimede::test {

/// A trainer whose networks are given functions of a line, for whoever looks at trainers: G(z) from the first latent
/// component, D's score, and the gradient of G's loss.
class LineTrainer : public Trainer {
public:
    using Function = std::function<float(float)>;

    LineTrainer(int latentDimensions, Function g, Function score, Function gradient)
        : m_latentDimensions(static_cast<std::size_t>(latentDimensions)),
          m_g(std::move(g)),
          m_score(std::move(score)),
          m_gradient(std::move(gradient))
    {}

    TrainerInfo info() const override { return {"given functions", "CPU", "", 1}; }
    std::int64_t step() const override { return 0; }
    std::optional<NonFinite> train(std::int64_t, StepKind, std::vector<StepLosses>&) override { return std::nullopt; }
    Restarted apply(const ExperimentSpec&, DatasetPtr) override { return {}; }
    TrainerState state() const override { return {}; }
    void restore(const TrainerState&) override {}

    void generate(std::span<const float> z, std::span<float> points) const override
    {
        for (std::size_t i = 0; i < points.size(); ++i) {
            points[i] = m_g(z[i * m_latentDimensions]);
        }
    }
    void score(std::span<const float> points, std::span<float> scores) const override
    {
        std::ranges::transform(points, scores.begin(), m_score);
    }
    void generatorGradient(std::span<const float> points, std::span<float> gradient) const override
    {
        std::ranges::transform(points, gradient.begin(), m_gradient);
    }

private:
    std::size_t m_latentDimensions;
    Function m_g, m_score, m_gradient;
};

}  // namespace ganimede::test
