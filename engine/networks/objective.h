#pragma once

#include "engine/networks/realness.h"
#include "engine/spec/experiment_spec.h"

namespace ganimede {

// clang-format off: it would wrap the table
/// The objectives in terms of D's raw score s, per sample; a loss is the mean over its batch and
/// D's loss is the sum of its real and its fake part. softplus(s) = log(1 + e^s); sigmoid(s) = 1 / (1 + e^-s).
///
/// | kind          | D on real     | D on fake     | G on fake     | source                   |
/// |---------------|---------------|---------------|---------------|--------------------------|
/// | minimax       | softplus(-s)  | softplus(s)   | -softplus(s)  | Goodfellow 2014, eq. 1   |
/// | nonSaturating | softplus(-s)  | softplus(s)   | softplus(-s)  | Goodfellow 2014, sect. 3 |
/// | leastSquares  | (s - 1)^2 / 2 | s^2 / 2       | (s - 1)^2 / 2 | Mao 2017, eq. 9          |
/// | hinge         | max(0, 1 - s) | max(0, 1 + s) | -s            | Lim and Ye 2017          |
/// | wasserstein   | -s            | s             | -s            | Arjovsky 2017            |
/// | wassersteinGp | -s            | s             | -s            | Gulrajani 2017           |
///
/// relativistic (Jolicoeur-Martineau 2018, eq. 9 and 10; Huang 2024) has no loss of one sample: real sample i is paired
/// with fake sample i, D minimises softplus(-(s_real - s_fake)) and G softplus(-(s_fake - s_real)). Its D loss is
/// reported half as the real and half as the fake part.
///
/// Label smoothing by a moves D's target on real samples from 1 to 1 - a (Salimans 2016, sect. 3.4): softplus(-s) + a s
/// for minimax and non-saturating, (s - 1 + a)^2 / 2 for least squares; the others have no target and ignore it.
// clang-format on
struct LossTerm {
    double value = 0;       ///< the loss of one sample
    double derivative = 0;  ///< its derivative by s
};

/// @throws Error for relativistic, as the three below.
LossTerm discriminatorLossOnReal(ObjectiveKind kind, double score);
/// @param smoothing  one-sided label smoothing, 0 to 0.5
LossTerm smoothedLossOnReal(ObjectiveKind kind, double score, double smoothing);
LossTerm discriminatorLossOnFake(ObjectiveKind kind, double score);
LossTerm generatorLoss(ObjectiveKind kind, double score);

/// softplus(-difference) and its derivative by the difference. D: s_real - s_fake; G: s_fake - s_real.
LossTerm relativisticLoss(double difference);

/// Whether the objective scores pairs of a real and a fake sample rather than single samples.
constexpr bool isPaired(ObjectiveKind kind)
{
    return kind == ObjectiveKind::relativistic;
}

/// Whether D is a critic, whose score has no fixed scale or place.
constexpr bool isCritic(ObjectiveKind kind)
{
    return kind == ObjectiveKind::wasserstein || kind == ObjectiveKind::wassersteinGp;
}

/// Whether D's update has a penalty on its gradient.
constexpr bool hasGradientPenalty(const ObjectiveSpec& spec)
{
    return spec.r1 > 0 || spec.r2 > 0 || (spec.kind == ObjectiveKind::wassersteinGp && spec.gradientPenalty > 0);
}

/// Whether realness() needs the mean scores.
constexpr bool needsMeanScores(ObjectiveKind kind)
{
    return isCritic(kind) || isPaired(kind);
}

}  // namespace ganimede
