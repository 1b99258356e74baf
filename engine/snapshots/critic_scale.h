#pragma once

#include <span>

namespace ganimede {

/// By what a critic's scores are shown, which have no scale of their own: 0.5 half way between its means on real and
/// fake points, 0 and 1 where nine tenths of the stage are within, and never finer than kFinest, so that a critic that
/// is flat looks flat. realness() would read them between the two means, which nearly meet where training goes well.
struct CriticScale {
    static constexpr double kFinest = 0.01;

    double middle = 0;
    double half = kFinest;

    /// `scores`: of places all over the stage.
    static CriticScale of(std::span<const float> scores, double meanOnFake, double meanOnReal);
    /// 0 to 1; NaN stays NaN.
    double shareOf(double score) const;
};

}  // namespace ganimede
