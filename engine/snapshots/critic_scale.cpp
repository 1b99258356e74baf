#include "engine/snapshots/critic_scale.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ganimede {

CriticScale CriticScale::of(std::span<const float> scores, double meanOnFake, double meanOnReal)
{
    CriticScale scale;
    scale.middle = 0.5 * (meanOnFake + meanOnReal);
    std::vector<double> away;
    for (const float score : scores) {
        if (std::isfinite(score)) {
            away.push_back(std::abs(static_cast<double>(score) - scale.middle));
        }
    }
    if (!away.empty()) {
        const auto high = away.begin() + static_cast<std::ptrdiff_t>(away.size() * 9 / 10);
        std::ranges::nth_element(away, high);
        scale.half = std::max(kFinest, *high);
    }
    return scale;
}

double CriticScale::shareOf(double score) const
{
    const double share = 0.5 + 0.5 * (score - middle) / half;
    return share < 0 ? 0.0 : share > 1 ? 1.0 : share;
}

}  // namespace ganimede
