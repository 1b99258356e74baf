#include "engine/snapshots/latent_ticks.h"

#include <cmath>
#include <numbers>

namespace ganimede {
namespace {

/// The z below which a share p of a standard normal lies, by bisection: exact to rounding, and needed for few p.
double normalQuantile(double p)
{
    double low = -10, high = 10;
    for (int i = 0; i < 60; ++i) {
        const double middle = 0.5 * (low + high);
        const bool below = 0.5 * std::erfc(-middle / std::numbers::sqrt2) < p;
        (below ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

}  // namespace

std::vector<float> latentTicks(LatentKind kind, int count)
{
    constexpr double kTail = 0.005;
    std::vector<float> ticks;
    for (int i = 0; i < count; ++i) {
        const double share = static_cast<double>(i) / (count - 1);
        ticks.push_back(static_cast<float>(
            kind == LatentKind::gaussian ? normalQuantile(kTail + (1 - 2 * kTail) * share) : 2 * share - 1));
    }
    return ticks;
}

}  // namespace ganimede
