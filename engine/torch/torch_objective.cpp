#include "engine/torch/torch_objective.h"

#include <limits>

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>

namespace ganimede {
namespace {

// log(1 + e^s). at::softplus() turns linear above its threshold of 20; this form is exact to rounding everywhere.
at::Tensor logOnePlusExp(const at::Tensor& s)
{
    return -at::log_sigmoid(-s);
}

at::Tensor lossOnReal(ObjectiveKind kind, double smoothing, const at::Tensor& scores)
{
    switch (kind) {
    case ObjectiveKind::minimax:
    case ObjectiveKind::nonSaturating: {
        const at::Tensor loss = logOnePlusExp(-scores);
        return smoothing > 0 ? loss + smoothing * scores : loss;
    }
    case ObjectiveKind::leastSquares:
        return at::square(scores - (1 - smoothing)) / 2;
    case ObjectiveKind::hinge:
        return at::relu(1 - scores);
    case ObjectiveKind::wasserstein:
    case ObjectiveKind::wassersteinGp:
        return -scores;
    case ObjectiveKind::relativistic:
        break;
    }
    return {};
}

at::Tensor lossOnFake(ObjectiveKind kind, const at::Tensor& scores)
{
    switch (kind) {
    case ObjectiveKind::minimax:
    case ObjectiveKind::nonSaturating:
        return logOnePlusExp(scores);
    case ObjectiveKind::leastSquares:
        return at::square(scores) / 2;
    case ObjectiveKind::hinge:
        return at::relu(1 + scores);
    case ObjectiveKind::wasserstein:
    case ObjectiveKind::wassersteinGp:
        return scores;
    case ObjectiveKind::relativistic:
        break;
    }
    return {};
}

// realness() of a score that has a place of its own.
at::Tensor realnessOf(ObjectiveKind kind, const at::Tensor& scores)
{
    switch (kind) {
    case ObjectiveKind::minimax:
    case ObjectiveKind::nonSaturating:
        return at::sigmoid(scores);
    case ObjectiveKind::leastSquares:
        return scores.clamp(0, 1);
    case ObjectiveKind::hinge:
        return ((1 + scores) / 2).clamp(0, 1);
    case ObjectiveKind::relativistic:
    case ObjectiveKind::wasserstein:
    case ObjectiveKind::wassersteinGp:
        break;
    }
    return at::full_like(scores, std::numeric_limits<double>::quiet_NaN());
}

}  // namespace

TorchLosses torchDiscriminatorLoss(ObjectiveKind kind, double smoothing, const at::Tensor& real, const at::Tensor& fake)
{
    if (kind == ObjectiveKind::relativistic) {
        const at::Tensor half = logOnePlusExp(fake - real) / 2;
        return {half, half};
    }
    return {lossOnReal(kind, smoothing, real), lossOnFake(kind, fake)};
}

at::Tensor torchGeneratorLoss(ObjectiveKind kind, const at::Tensor& fake, const at::Tensor& real)
{
    switch (kind) {
    case ObjectiveKind::minimax:
        return -logOnePlusExp(fake);
    case ObjectiveKind::nonSaturating:
        return logOnePlusExp(-fake);
    case ObjectiveKind::leastSquares:
        return at::square(fake - 1) / 2;
    case ObjectiveKind::hinge:
    case ObjectiveKind::wasserstein:
    case ObjectiveKind::wassersteinGp:
        return -fake;
    case ObjectiveKind::relativistic:
        return logOnePlusExp(real - fake);
    }
    return {};
}

TorchVerdicts torchVerdicts(ObjectiveKind kind, const at::Tensor& real, const at::Tensor& fake)
{
    const at::Tensor onReal = real.detach();
    const at::Tensor onFake = fake.detach();
    if (kind == ObjectiveKind::relativistic) {
        const at::Tensor middle = (onReal.mean() + onFake.mean()) / 2;
        return {at::sigmoid(onReal - middle).mean(), at::sigmoid(onFake - middle).mean()};
    }
    return {realnessOf(kind, onReal).mean(), realnessOf(kind, onFake).mean()};
}

}  // namespace ganimede
