#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "engine/data/dataset.h"
#include "engine/spec/experiment_spec.h"
#include "engine/trainers/trainer.h"

namespace ganimede {

/// Mean and standard deviation of samples, in the stage's units.
struct LineMoments {
    double mean = 0;
    double deviation = 0;
};

/// Data on a line and what the networks make of it, complete for drawing. Everything is in the frame, seen from -1 to
/// 1; what lies beyond counts in shares and moments alone.
struct LineView {
    static constexpr int kPositions = 201;         ///< where functions of x are read: -1, -.99 ... 1
    static constexpr int kBins = 80;               ///< of the histograms: each 1/40 wide, from -1 to 1
    static constexpr int kLatents = 101;           ///< z whose images are shown
    static constexpr int kSamples = 10'000;        ///< generated points behind histogram, moments and D*
    static constexpr double kSmoothing = 0.015;    ///< deviation of the Gaussian that D* blurs both densities with
    static constexpr double kLeastDensity = 0.03;  ///< where both densities together are less, D* says nothing

    /// Why there may be no D*.
    enum class Best {
        shown,
        critic,     ///< Wasserstein: the best critic is not a function of the two densities at x
        paired,     ///< relativistic: only differences of scores count
        averagedG,  ///< the generator shown is an average, not the one D plays against
    };

    std::vector<double> density;      ///< the exact p(x) of the real data (kPositions)
    double top = 1;                   ///< the density at the top of the stage: topDensity()
    std::vector<float> score;         ///< D's raw score (kPositions)
    std::vector<float> realness;      ///< the same as realness(), a critic's by CriticScale, 0 to 1 (kPositions)
    std::vector<float> bestRealness;  ///< the optimal D's realness (kPositions); NaN where it says nothing; see best
    Best best = Best::shown;

    std::vector<float> realBins;       ///< share of samples over bin width, so that bars are a density (kBins)
    std::vector<float> generatedBins;  ///< likewise
    double generatedLeft = 0;          ///< share of the generated samples that lie left of -1
    double generatedRight = 0;         ///< ... right of 1
    LineMoments real;
    LineMoments generated;

    std::vector<float>
        latents;                ///< z between which equal shares of samples lie, rising; none for 2 and more dimensions
    std::vector<float> images;  ///< G(z) of each

    static double position(int i) { return -1.0 + 2.0 * i / (kPositions - 1); }
    static double binLeft(int i) { return -1.0 + 2.0 * i / kBins; }
};

/// Looks at a trainer whose data lie on a line. Costs about as much as D's surface in the plane.
LineView lookAtLine(const Trainer& trainer, const ExperimentSpec& spec, const Dataset& data);

/// D* of Goodfellow 2014, proposition 1: p / (p + q), as realness. Both densities are first blurred by N(0, noise^2)
/// with noise^2 = kSmoothing^2 + the input noise^2: q is known from samples alone, and blurring p alike keeps D* at 1/2
/// where the two agree. With label smoothing a it is (1 - a) p / (p + q); least squares has the same (Mao 2017, eq. 5);
/// hinge's is a sign: 1 where p > q, else 0 (Lim and Ye 2017). With packing, p and q are those of a pack of copies of
/// x: p^m and q^m. Penalties on D's gradient are left out of account.
/// @param generated  samples of G
std::vector<float> bestRealness(const ExperimentSpec& spec, std::int64_t step, std::span<const float> generated);

}  // namespace ganimede
