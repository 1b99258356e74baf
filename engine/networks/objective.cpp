#include "engine/networks/objective.h"

#include <algorithm>
#include <cmath>

#include "engine/core/error.h"
#include "engine/core/words.h"

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

[[noreturn]] void throwPaired()
{
    throw Error(Words::tr("A relativistic loss is of pairs of scores, not of one."));
}

}  // namespace

LossTerm discriminatorLossOnReal(ObjectiveKind kind, double score)
{
    return smoothedLossOnReal(kind, score, 0);
}

LossTerm smoothedLossOnReal(ObjectiveKind kind, double score, double smoothing)
{
    switch (kind) {
    case ObjectiveKind::minimax:
    case ObjectiveKind::nonSaturating:
        return {softplus(-score) + smoothing * score, smoothing - sigmoid(-score)};
    case ObjectiveKind::leastSquares: {
        const double off = score - (1.0 - smoothing);
        return {0.5 * off * off, off};
    }
    case ObjectiveKind::hinge:
        return {std::max(0.0, 1.0 - score), score < 1.0 ? -1.0 : 0.0};
    case ObjectiveKind::wasserstein:
    case ObjectiveKind::wassersteinGp:
        return {-score, -1.0};
    case ObjectiveKind::relativistic:
        throwPaired();
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
    case ObjectiveKind::wassersteinGp:
        return {score, 1.0};
    case ObjectiveKind::relativistic:
        throwPaired();
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
    case ObjectiveKind::wassersteinGp:
        return {-score, -1.0};
    case ObjectiveKind::relativistic:
        throwPaired();
    }
    return {};
}

LossTerm relativisticLoss(double difference)
{
    return {softplus(-difference), -sigmoid(-difference)};
}

}  // namespace ganimede
