#pragma once

#include <cmath>

#include "engine/core/philox.h"
#include "engine/spec/experiment_spec.h"

/// What a score says of a sample, for the host and for devices.
namespace ganimede {

/// How real D takes a sample with this score to be, for a picture: 0 fake, 1 real, 0.5 undecided. The probability for
/// minimax and non-saturating, the score itself for least squares, (1 + s) / 2 for hinge, each clamped to [0, 1]. A
/// Wasserstein critic's score has no fixed scale: it is read between its means on fake (0.25) and on real data (0.75).
/// A relativistic score has a scale but no place: sigmoid(s - the middle of the two means). NaN stays NaN.
GANIMEDE_HOST_DEVICE inline double realness(ObjectiveKind kind, double score, double meanOnFake, double meanOnReal)
{
    const double middle = 0.5 * (meanOnReal + meanOnFake);
    double share = 0.5;
    switch (kind) {
    case ObjectiveKind::minimax:
    case ObjectiveKind::nonSaturating:
        return 1.0 / (1.0 + exp(-score));
    case ObjectiveKind::relativistic:
        return 1.0 / (1.0 + exp(middle - score));
    case ObjectiveKind::leastSquares:
        share = score;
        break;
    case ObjectiveKind::hinge:
        share = 0.5 * (1.0 + score);
        break;
    case ObjectiveKind::wasserstein:
    case ObjectiveKind::wassersteinGp: {
        // A critic that cannot tell them apart yet is undecided everywhere, rather than a picture of rounding errors.
        const double span = meanOnReal - meanOnFake;
        share = 0.5 + 0.5 * (score - middle) / (span < 1e-6 ? 1e-6 : span);
        break;
    }
    }
    return share < 0 ? 0.0 : share > 1 ? 1.0 : share;
}

}  // namespace ganimede
