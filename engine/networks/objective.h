#pragma once

#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// The objectives in terms of D's raw score s, per sample; a loss is the mean over its batch and
/// D's loss is the sum of its real and its fake part. softplus(s) = log(1 + e^s); sigmoid(s) = 1 / (1 + e^-s).
///
/// | kind          | D on real         | D on fake        | G on fake                      | source |
/// |---------------|-------------------|------------------|--------------------------------|---------------------------|
/// | minimax       | softplus(-s)      | softplus(s)      | -softplus(s)                   | Goodfellow 2014, eq. 1 |
/// | nonSaturating | softplus(-s)      | softplus(s)      | softplus(-s)                   | Goodfellow 2014, sect. 3 |
/// | leastSquares  | (s - 1)^2 / 2     | s^2 / 2          | (s - 1)^2 / 2                  | Mao 2017, eq. 9 | | hinge
/// | max(0, 1 - s)     | max(0, 1 + s)    | -s                             | Lim and Ye 2017           | | wasserstein
/// | -s                | s                | -s                             | Arjovsky 2017             |
struct LossTerm {
    double value = 0;       ///< the loss of one sample
    double derivative = 0;  ///< its derivative by s
};

LossTerm discriminatorLossOnReal(ObjectiveKind kind, double score);
LossTerm discriminatorLossOnFake(ObjectiveKind kind, double score);
LossTerm generatorLoss(ObjectiveKind kind, double score);

/// How real D takes a sample with this score to be, for a picture: 0 fake, 1 real, 0.5 undecided. The probability for
/// minimax and non-saturating, the score itself for least squares, (1 + s) / 2 for hinge, each clamped to [0, 1]. A
/// Wasserstein critic's score has no fixed scale: it is read between its means on fake (0.25) and on real data (0.75).
double realness(ObjectiveKind kind, double score, double meanOnFake, double meanOnReal);

}  // namespace ganimede
