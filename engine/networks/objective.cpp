#include "engine/networks/objective.h"

#include <algorithm>
#include <cmath>

namespace ganimede {
namespace {

double sigmoid(double s)
{
    return 1.0 / (1.0 + std::exp(-s));
}

double softplus(double s)
{
    return std::max(s, 0.0) + std::log1p(std::exp(-std::abs(s)));
}

}  // namespace

LossTerm discriminatorLossOnReal(ObjectiveKind kind, double score)
{
    switch (kind) {
    case ObjectiveKind::minimax:
    case ObjectiveKind::nonSaturating:
        return {softplus(-score), -sigmoid(-score)};
    case ObjectiveKind::leastSquares:
        return {0.5 * (score - 1.0) * (score - 1.0), score - 1.0};
    case ObjectiveKind::hinge:
        return {std::max(0.0, 1.0 - score), score < 1.0 ? -1.0 : 0.0};
    case ObjectiveKind::wasserstein:
        return {-score, -1.0};
    }
    return {};
}

LossTerm discriminatorLossOnFake(ObjectiveKind kind, double score)
{
    switch (kind) {
    case ObjectiveKind::minimax:
    case ObjectiveKind::nonSaturating:
        return {softplus(score), sigmoid(score)};
    case ObjectiveKind::leastSquares:
        return {0.5 * score * score, score};
    case ObjectiveKind::hinge:
        return {std::max(0.0, 1.0 + score), score > -1.0 ? 1.0 : 0.0};
    case ObjectiveKind::wasserstein:
        return {score, 1.0};
    }
    return {};
}

LossTerm generatorLoss(ObjectiveKind kind, double score)
{
    switch (kind) {
    case ObjectiveKind::minimax:
        return {-softplus(score), -sigmoid(score)};
    case ObjectiveKind::nonSaturating:
        return {softplus(-score), -sigmoid(-score)};
    case ObjectiveKind::leastSquares:
        return {0.5 * (score - 1.0) * (score - 1.0), score - 1.0};
    case ObjectiveKind::hinge:
    case ObjectiveKind::wasserstein:
        return {-score, -1.0};
    }
    return {};
}

double realness(ObjectiveKind kind, double score, double meanOnFake, double meanOnReal)
{
    switch (kind) {
    case ObjectiveKind::minimax:
    case ObjectiveKind::nonSaturating:
        return sigmoid(score);
    case ObjectiveKind::leastSquares:
        return std::clamp(score, 0.0, 1.0);
    case ObjectiveKind::hinge:
        return std::clamp(0.5 * (1.0 + score), 0.0, 1.0);
    case ObjectiveKind::wasserstein: {
        // A critic that cannot tell them apart yet is undecided everywhere, rather than a picture of rounding errors.
        const double span = std::max(meanOnReal - meanOnFake, 1e-6);
        const double middle = 0.5 * (meanOnReal + meanOnFake);
        return std::clamp(0.5 + 0.5 * (score - middle) / span, 0.0, 1.0);
    }
    }
    return 0.5;
}

}  // namespace ganimede
