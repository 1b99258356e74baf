#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace ganimede {

/// Mean and covariance of points, for the Gaussian that has the same.
struct FeatureMoments {
    std::size_t count = 0;
    std::vector<double> mean;        ///< (D)
    std::vector<double> covariance;  ///< (D, D), of the sample: divided by count - 1

    std::size_t dimensions() const { return mean.size(); }
};

/// Of points (N, dimensions), row-major. With fewer than two points the covariance is 0.
FeatureMoments momentsOf(std::span<const float> points, std::size_t dimensions);

/// The Fréchet distance of two Gaussians (Dowson and Landau 1982), squared as Heusel 2017 reports it:
/// |m1 - m2|^2 + tr(C1 + C2 - 2 (C1^1/2 C2 C1^1/2)^1/2). At least 0; NaN if either has fewer than two points.
/// With few points it is too large: compare only what was measured with as many.
double frechetDistance(const FeatureMoments& a, const FeatureMoments& b);

/// A symmetric matrix's eigenvalues and vectors.
struct Eigen {
    std::vector<double> values;   ///< (D), in no order
    std::vector<double> vectors;  ///< (D, D), row i of values[i]
};

/// By Jacobi's rotations, for up to a few hundred dimensions. @param matrix (D, D), symmetric
Eigen eigenOf(std::vector<double> matrix, std::size_t dimensions);

}  // namespace ganimede
