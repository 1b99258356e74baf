#include "engine/torch/torch_objective.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>

namespace ganimede {
namespace {

// log(1 + e^s). at::softplus() turns linear above its threshold of 20; this form is exact to rounding everywhere.
at::Tensor logOnePlusExp(const at::Tensor& s)
{
    return -at::log_sigmoid(-s);
}

}  // namespace

at::Tensor torchLossOnReal(ObjectiveKind kind, const at::Tensor& scores)
{
    switch (kind) {
    case ObjectiveKind::minimax:
    case ObjectiveKind::nonSaturating:
        return logOnePlusExp(-scores);
    case ObjectiveKind::leastSquares:
        return at::square(scores - 1) / 2;
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

at::Tensor torchLossOnFake(ObjectiveKind kind, const at::Tensor& scores)
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

at::Tensor torchGeneratorLoss(ObjectiveKind kind, const at::Tensor& scores)
{
    switch (kind) {
    case ObjectiveKind::minimax:
        return -logOnePlusExp(scores);
    case ObjectiveKind::nonSaturating:
        return logOnePlusExp(-scores);
    case ObjectiveKind::leastSquares:
        return at::square(scores - 1) / 2;
    case ObjectiveKind::hinge:
    case ObjectiveKind::wasserstein:
    case ObjectiveKind::wassersteinGp:
        return -scores;
    case ObjectiveKind::relativistic:
        break;
    }
    return {};
}

}  // namespace ganimede
