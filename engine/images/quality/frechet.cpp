#include "engine/images/quality/frechet.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ganimede {
namespace {

/// Turns rows and columns p and q of a symmetric matrix so that their common element becomes 0.
void rotate(std::vector<double>& matrix, std::vector<double>& vectors, std::size_t n, std::size_t p, std::size_t q)
{
    const double apart = matrix[p * n + q];
    if (apart == 0) {
        return;
    }
    const double theta = (matrix[q * n + q] - matrix[p * n + p]) / (2 * apart);
    const double t = (theta < 0 ? -1 : 1) / (std::fabs(theta) + std::hypot(theta, 1.0));
    const double c = 1 / std::hypot(t, 1.0);
    const double s = t * c;
    for (std::size_t i = 0; i < n; ++i) {
        const double a = matrix[i * n + p];
        const double b = matrix[i * n + q];
        matrix[i * n + p] = c * a - s * b;
        matrix[i * n + q] = s * a + c * b;
    }
    const auto rows = [&](std::vector<double>& of) {
        for (std::size_t i = 0; i < n; ++i) {
            const double a = of[p * n + i];
            const double b = of[q * n + i];
            of[p * n + i] = c * a - s * b;
            of[q * n + i] = s * a + c * b;
        }
    };
    rows(matrix);
    rows(vectors);
}

double offDiagonal(const std::vector<double>& matrix, std::size_t n)
{
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            sum += matrix[i * n + j] * matrix[i * n + j];
        }
    }
    return sum;
}

/// a b, both (n, n).
std::vector<double> product(const std::vector<double>& a, const std::vector<double>& b, std::size_t n)
{
    std::vector<double> result(n * n);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < n; ++k) {
            for (std::size_t j = 0; j < n; ++j) {
                result[i * n + j] += a[i * n + k] * b[k * n + j];
            }
        }
    }
    return result;
}

/// The square root of a covariance; what rounding made negative counts as 0.
std::vector<double> squareRoot(const std::vector<double>& matrix, std::size_t n)
{
    const Eigen eigen = eigenOf(matrix, n);
    std::vector<double> result(n * n);
    for (std::size_t k = 0; k < n; ++k) {
        const double root = std::sqrt(std::max(0.0, eigen.values[k]));
        const double* vector = eigen.vectors.data() + k * n;
        for (std::size_t i = 0; i < n; ++i) {
            for (std::size_t j = 0; j < n; ++j) {
                result[i * n + j] += root * vector[i] * vector[j];
            }
        }
    }
    return result;
}

}  // namespace

FeatureMoments momentsOf(std::span<const float> points, std::size_t dimensions)
{
    FeatureMoments moments{points.size() / dimensions, std::vector<double>(dimensions),
                           std::vector<double>(dimensions * dimensions)};
    for (std::size_t i = 0; i < points.size(); ++i) {
        moments.mean[i % dimensions] += static_cast<double>(points[i]) / static_cast<double>(moments.count);
    }
    std::vector<double> apart(dimensions);
    for (std::size_t row = 0; row < moments.count && moments.count > 1; ++row) {
        for (std::size_t i = 0; i < dimensions; ++i) {
            apart[i] = static_cast<double>(points[row * dimensions + i]) - moments.mean[i];
        }
        for (std::size_t i = 0; i < dimensions; ++i) {
            const double scaled = apart[i] / static_cast<double>(moments.count - 1);
            for (std::size_t j = 0; j < dimensions; ++j) {
                moments.covariance[i * dimensions + j] += scaled * apart[j];
            }
        }
    }
    return moments;
}

Eigen eigenOf(std::vector<double> matrix, std::size_t dimensions)
{
    const std::size_t n = dimensions;
    Eigen result{std::vector<double>(n), std::vector<double>(n * n)};
    double size = 0;
    for (std::size_t i = 0; i < n; ++i) {
        result.vectors[i * n + i] = 1;
        size += matrix[i * n + i] * matrix[i * n + i];
    }
    // Converges quadratically: about ten sweeps for 64 dimensions.
    constexpr int kMostSweeps = 60;
    const double enough = 1e-30 * (size + offDiagonal(matrix, n));
    for (int sweep = 0; sweep < kMostSweeps && offDiagonal(matrix, n) > enough; ++sweep) {
        for (std::size_t p = 0; p < n; ++p) {
            for (std::size_t q = p + 1; q < n; ++q) {
                rotate(matrix, result.vectors, n, p, q);
            }
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        result.values[i] = matrix[i * n + i];
    }
    return result;
}

double frechetDistance(const FeatureMoments& a, const FeatureMoments& b)
{
    if (a.count < 2 || b.count < 2) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    const std::size_t n = a.dimensions();
    const std::vector<double> root = squareRoot(a.covariance, n);
    const Eigen shared = eigenOf(product(product(root, b.covariance, n), root, n), n);
    double distance = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const double apart = a.mean[i] - b.mean[i];
        distance += apart * apart + a.covariance[i * n + i] + b.covariance[i * n + i];
        distance -= 2 * std::sqrt(std::max(0.0, shared.values[i]));
    }
    return std::max(0.0, distance);
}

}  // namespace ganimede
