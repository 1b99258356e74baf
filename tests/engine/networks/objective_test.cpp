#include <cmath>

#include <doctest/doctest.h>

#include "engine/networks/objective.h"

namespace ganimede {
namespace {

constexpr ObjectiveKind kKinds[] = {ObjectiveKind::minimax, ObjectiveKind::nonSaturating, ObjectiveKind::leastSquares,
                                    ObjectiveKind::hinge, ObjectiveKind::wasserstein};

TEST_CASE("derivatives of every objective agree with differences of its values")
{
    constexpr double kStep = 1e-5;
    for (const ObjectiveKind kind : kKinds) {
        for (const auto loss : {discriminatorLossOnReal, discriminatorLossOnFake, generatorLoss}) {
            for (const double s : {-8.0, -1.5, -0.3, 0.2, 0.9, 3.0, 11.0}) {
                const double difference = (loss(kind, s + kStep).value - loss(kind, s - kStep).value) / (2 * kStep);
                CHECK(loss(kind, s).derivative == doctest::Approx(difference).epsilon(1e-6));
            }
        }
    }
}

TEST_CASE("scores far out give finite losses")
{
    for (const ObjectiveKind kind : kKinds) {
        for (const double s : {-1e4, 1e4}) {
            CHECK(std::isfinite(discriminatorLossOnReal(kind, s).value));
            CHECK(std::isfinite(discriminatorLossOnFake(kind, s).value));
            CHECK(std::isfinite(generatorLoss(kind, s).value));
        }
    }
}

TEST_CASE("an undecided discriminator pays 2 ln 2 and sees grey")
{
    const double loss = discriminatorLossOnReal(ObjectiveKind::nonSaturating, 0).value +
                        discriminatorLossOnFake(ObjectiveKind::nonSaturating, 0).value;
    CHECK(loss == doctest::Approx(2 * std::log(2.0)));
    CHECK(realness(ObjectiveKind::minimax, 0, 0, 0) == 0.5);
    CHECK(realness(ObjectiveKind::leastSquares, 2, 0, 0) == 1.0);
    CHECK(realness(ObjectiveKind::hinge, -1, 0, 0) == 0.0);
}

TEST_CASE("a critic's score is read between its means on fake and on real data")
{
    const auto kind = ObjectiveKind::wasserstein;
    CHECK(realness(kind, -3, -3, 5) == doctest::Approx(0.25));
    CHECK(realness(kind, 5, -3, 5) == doctest::Approx(0.75));
    CHECK(realness(kind, 1, -3, 5) == doctest::Approx(0.5));
    CHECK(realness(kind, 1e9, -3, 5) == 1.0);
    CHECK(std::isfinite(realness(kind, 1, 1, 1)));
}

}  // namespace
}  // namespace ganimede
