#include <algorithm>
#include <cmath>

#include <doctest/doctest.h>

#include "engine/snapshots/critic_scale.h"
#include "engine/snapshots/snapshot.h"
#include "engine/trainers/run.h"

namespace ganimede {
namespace {

ExperimentSpec specWith(int dimensions, ObjectiveKind objective)
{
    ExperimentSpec spec;
    spec.data.kind = "heart";
    spec.latent.dimensions = dimensions;
    spec.objective.kind = objective;
    return spec;
}

Snapshot snapshotOf(const Run& run, const SnapshotLayers& layers = {})
{
    return takeSnapshot(run.trainer(), run.current(), run.data(), layers);
}

TEST_CASE("a snapshot is complete, finite and inside its ranges for every objective")
{
    for (int kind = 0; kind < 5; ++kind) {
        Run run(specWith(2, static_cast<ObjectiveKind>(kind)), {});
        std::vector<StepLosses> losses;
        REQUIRE_FALSE(run.train(50, losses));
        const Snapshot snapshot = snapshotOf(run);
        CHECK(snapshot.step == 50);
        CHECK(snapshot.fakes.size() == Snapshot::kFakes);
        CHECK(snapshot.gradients.size() == Snapshot::kFakes);
        REQUIRE(snapshot.surface.size() == Snapshot::kSurfaceSide * Snapshot::kSurfaceSide);
        for (const float value : snapshot.surface) {
            REQUIRE((value >= 0 && value <= 1));
        }
        CHECK(snapshot.manifold.size() == Snapshot::kManifoldSide * Snapshot::kManifoldSide);
        for (const float density : snapshot.manifoldDensity) {
            REQUIRE((density > 0 && density <= 1));
        }
    }
}

TEST_CASE("finite weights whose numbers are not finite leave nothing in the snapshot that is not")
{
    for (const char* kind : {"heart", "normal-1d"}) {
        ExperimentSpec spec = specWith(2, ObjectiveKind::nonSaturating);
        spec.data.kind = kind;
        Run run(spec, {});
        TrainerState state = run.state();
        for (Tensor& tensor : state.tensors) {
            std::ranges::fill(tensor.values, 3e37f);
        }
        run = Run::resume(spec, state, {});
        const Snapshot snapshot = snapshotOf(run);
        CHECK(snapshot.fakes.empty());
        CHECK(snapshot.gradients.empty());
        CHECK(std::ranges::all_of(snapshot.surface, [](float realness) { return std::isfinite(realness); }));
        CHECK(snapshot.manifold.empty());
        CHECK(snapshot.manifoldDensity.empty());
        CHECK_FALSE(snapshot.line);
    }
}

TEST_CASE("a critic's map spans its scores over the stage, and a flat critic's is even")
{
    const std::vector<float> scores{-2, -1, -0.5f, 0, 0.25f, 0.5f, 1, 1, 2, 500};
    // The means nearly meet, as where training goes well.
    const CriticScale scale = CriticScale::of(scores, 0.0, 1e-5);
    CHECK(scale.shareOf(5e-6) == doctest::Approx(0.5));
    CHECK(scale.half == doctest::Approx(500));
    const CriticScale calm = CriticScale::of(std::span(scores).first(9), 0.0, 1e-5);
    CHECK(calm.half == doctest::Approx(2).epsilon(1e-4));
    CHECK(calm.shareOf(1) == doctest::Approx(0.75).epsilon(1e-4));
    CHECK(calm.shareOf(-9) == 0);
    CHECK(calm.shareOf(9) == 1);
    const std::vector<float> flat{-1e-4f, 0, 1e-4f};
    CHECK(CriticScale::of(flat, -1e-4, 1e-4).shareOf(1e-4) == doctest::Approx(0.505));
}

TEST_CASE("only a critic's snapshot holds scores")
{
    for (const ObjectiveKind kind : {ObjectiveKind::nonSaturating, ObjectiveKind::wasserstein}) {
        Run run(specWith(2, kind), {});
        const Snapshot snapshot = snapshotOf(run);
        CHECK(snapshot.surfaceScores.size() == (kind == ObjectiveKind::wasserstein ? snapshot.surface.size() : 0));
    }
}

TEST_CASE("looking does not disturb the run")
{
    Run watched(specWith(2, ObjectiveKind::hinge), {});
    Run alone(specWith(2, ObjectiveKind::hinge), {});
    std::vector<StepLosses> losses;
    for (int i = 0; i < 10; ++i) {
        REQUIRE_FALSE(watched.train(10, losses));
        snapshotOf(watched);
    }
    REQUIRE_FALSE(alone.train(100, losses));
    CHECK(watched.state() == alone.state());
}

TEST_CASE("the surface is what the discriminator says at each cell's centre")
{
    Run run(specWith(2, ObjectiveKind::nonSaturating), {});
    std::vector<StepLosses> losses;
    REQUIRE_FALSE(run.train(30, losses));
    const Snapshot snapshot = snapshotOf(run);
    constexpr int kSide = Snapshot::kSurfaceSide;
    for (const auto& [row, column] : {std::pair{0, 0}, {99, 3}, {50, 50}}) {
        const float point[] = {(2.0f * column + 1) / kSide - 1, (2.0f * row + 1) / kSide - 1};
        float score = 0;
        run.trainer().score(point, {&score, 1});
        CHECK(snapshot.surface[static_cast<std::size_t>(row * kSide + column)] ==
              doctest::Approx(1 / (1 + std::exp(-score))).epsilon(1e-4));
    }
}

TEST_CASE("only what is asked for is computed, and only latents that fit have a manifold")
{
    const Run plane(specWith(2, ObjectiveKind::minimax), {});
    const Snapshot bare = snapshotOf(plane, {false, false, false, false});
    CHECK(bare.fakes.empty());
    CHECK(bare.surface.empty());
    CHECK(bare.manifold.empty());
    const Run line(specWith(1, ObjectiveKind::minimax), {});
    CHECK(snapshotOf(line).manifold.size() == Snapshot::kManifoldSide * Snapshot::kManifoldSide);
    CHECK(snapshotOf(line).manifoldDensity.empty());
    const Run space(specWith(3, ObjectiveKind::minimax), {});
    CHECK(snapshotOf(space).manifold.empty());
}

}  // namespace
}  // namespace ganimede
