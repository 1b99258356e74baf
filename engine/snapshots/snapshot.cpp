#include "engine/snapshots/snapshot.h"

#include <algorithm>
#include <cmath>

#include "engine/networks/objective.h"
#include "engine/snapshots/critic_scale.h"
#include "engine/snapshots/latent_ticks.h"
#include "engine/snapshots/looking.h"

namespace ganimede {
namespace {

double meanOf(const std::vector<float>& scores)
{
    double sum = 0;
    for (const float score : scores) {
        sum += score;
    }
    return scores.empty() ? 0 : sum / static_cast<double>(scores.size());
}

std::vector<Point> firstReals(const Dataset& data)
{
    std::vector<Point> points(std::min<std::size_t>(data.size(), Snapshot::kReals));
    for (std::size_t i = 0; i < points.size(); ++i) {
        points[i] = {data.x[i], data.y[i]};
    }
    return points;
}

/// The centres of the surface's cells, row by row from the bottom.
const std::vector<Point>& surfaceCells()
{
    constexpr int kSide = Snapshot::kSurfaceSide;
    const auto centre = [](int i) { return static_cast<float>((2.0 * i + 1.0) / kSide - 1.0); };
    static const std::vector<Point> cells = [&] {
        std::vector<Point> made;
        made.reserve(kSide * kSide);
        for (int row = 0; row < kSide; ++row) {
            for (int column = 0; column < kSide; ++column) {
                made.push_back({centre(column), centre(row)});
            }
        }
        return made;
    }();
    return cells;
}

std::vector<float> surfaceOf(const Trainer& trainer, ObjectiveKind kind, double meanOnFake, double meanOnReal)
{
    std::vector<float> surface = scorePoints(trainer, 2, surfaceCells());
    if (kind == ObjectiveKind::minimax || kind == ObjectiveKind::nonSaturating) {
        // realness() in float: in double it took longer than a small discriminator.
        for (float& value : surface) {
            value = 1.0f / (1.0f + std::exp(-value));
        }
        return surface;
    }
    for (float& value : surface) {
        value = static_cast<float>(realness(kind, value, meanOnFake, meanOnReal));
    }
    return surface;
}

/// The same of a critic, from its scores.
std::vector<float> surfaceOf(std::span<const float> scores, const CriticScale& scale)
{
    std::vector<float> surface(scores.size());
    std::ranges::transform(scores, surface.begin(),
                           [&](float score) { return static_cast<float>(scale.shareOf(static_cast<double>(score))); });
    return surface;
}

void lookAtDiscriminator(Snapshot& snapshot, const Trainer& trainer, const ExperimentSpec& spec, const Dataset& data)
{
    const ObjectiveKind kind = spec.objective.kind;
    double meanOnFake = 0, meanOnReal = 0;
    if (needsMeanScores(kind)) {
        const auto fakes = generateFrom(trainer, spec, streams::kLatentView, Snapshot::kFakes);
        meanOnFake = meanOf(scorePoints(trainer, data.dimensions, fakes));
        meanOnReal = meanOf(scorePoints(trainer, data.dimensions, firstReals(data)));
    }
    if (isCritic(kind)) {
        snapshot.surfaceScores = scorePoints(trainer, 2, surfaceCells());
        snapshot.surface =
            surfaceOf(snapshot.surfaceScores, CriticScale::of(snapshot.surfaceScores, meanOnFake, meanOnReal));
    } else {
        snapshot.surface = surfaceOf(trainer, kind, meanOnFake, meanOnReal);
    }
}

const std::vector<float>& ticksFor(const LatentSpec& latent)
{
    constexpr int kSide = Snapshot::kManifoldSide;
    static const std::vector<float> gaussianLine = latentTicks(LatentKind::gaussian, kSide * kSide);
    static const std::vector<float> gaussianGrid = latentTicks(LatentKind::gaussian, kSide);
    static const std::vector<float> uniformLine = latentTicks(LatentKind::uniform, kSide * kSide);
    static const std::vector<float> uniformGrid = latentTicks(LatentKind::uniform, kSide);
    const bool gaussian = latent.kind == LatentKind::gaussian;
    return latent.dimensions == 1 ? (gaussian ? gaussianLine : uniformLine) : (gaussian ? gaussianGrid : uniformGrid);
}

std::vector<Point> manifoldOf(const Trainer& trainer, const ExperimentSpec& spec)
{
    const std::vector<float>& ticks = ticksFor(spec.latent);
    std::vector<float> z;
    if (spec.latent.dimensions == 1) {
        z = ticks;
    } else {
        for (const float second : ticks) {
            for (const float first : ticks) {
                z.insert(z.end(), {first, second});
            }
        }
    }
    return generatePoints(trainer, spec, z);
}

float quadArea(Point a, Point b, Point c, Point d)
{
    return 0.5f * std::abs((c.x - a.x) * (d.y - b.y) - (d.x - b.x) * (c.y - a.y));
}

/// Each cell holds the same share of samples, so its density is one over its area.
std::vector<float> densityOf(const std::vector<Point>& grid)
{
    constexpr int kSide = Snapshot::kManifoldSide;
    constexpr float kSmallest = 1e-5f;  // below a pixel's area an area says nothing about what is seen
    std::vector<float> density;
    density.reserve((kSide - 1) * (kSide - 1));
    for (int row = 0; row + 1 < kSide; ++row) {
        for (int column = 0; column + 1 < kSide; ++column) {
            const auto at = [&](int r, int c) { return grid[static_cast<std::size_t>(r * kSide + c)]; };
            const float area =
                quadArea(at(row, column), at(row, column + 1), at(row + 1, column + 1), at(row + 1, column));
            density.push_back(1.0f / std::max(area, kSmallest));
        }
    }
    std::vector<float> sorted = density;
    const auto high = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() * 95 / 100);
    std::ranges::nth_element(sorted, high);
    for (float& value : density) {
        value = std::min(1.0f, value / *high);
    }
    return density;
}

bool isFinite(Point point)
{
    return std::isfinite(point.x) && std::isfinite(point.y);
}

bool allFinite(const std::vector<float>& numbers)
{
    return std::ranges::all_of(numbers, [](float number) { return std::isfinite(number); });
}

/// Weights that are still finite may give numbers that are not: the step after says that the run left them. What cannot
/// be drawn until then is left out.
void leaveOutWhatIsNotFinite(Snapshot& snapshot)
{
    const bool withGradients = !snapshot.gradients.empty();
    std::size_t kept = 0;
    for (std::size_t i = 0; i < snapshot.fakes.size(); ++i) {
        if (isFinite(snapshot.fakes[i]) && (!withGradients || isFinite(snapshot.gradients[i]))) {
            snapshot.fakes[kept] = snapshot.fakes[i];
            if (withGradients) {
                snapshot.gradients[kept] = snapshot.gradients[i];
            }
            ++kept;
        }
    }
    snapshot.fakes.resize(kept);
    snapshot.gradients.resize(withGradients ? kept : 0);
    if (!allFinite(snapshot.surface) || !allFinite(snapshot.surfaceScores)) {
        snapshot.surface.clear();
        snapshot.surfaceScores.clear();
    }
    if (!std::ranges::all_of(snapshot.manifold, isFinite)) {
        snapshot.manifold.clear();
    }
    if (snapshot.line && !(allFinite(snapshot.line->score) && allFinite(snapshot.line->images) &&
                           std::isfinite(snapshot.line->generated.deviation))) {
        snapshot.line.reset();
    }
}

}  // namespace

Snapshot takeSnapshot(const Trainer& trainer, const ExperimentSpec& spec, const DatasetPtr& data,
                      const SnapshotLayers& layers)
{
    Snapshot snapshot;
    snapshot.step = trainer.step();
    snapshot.seed = spec.seed;
    snapshot.objective = spec.objective.kind;
    snapshot.frame = data->frame;
    snapshot.data = data;
    snapshot.trainer = trainer.info();
    const int dimensions = data->dimensions;
    if (layers.fakes || layers.gradients) {
        snapshot.fakes = generateFrom(trainer, spec, streams::kLatentView, Snapshot::kFakes);
    }
    if (layers.gradients) {
        snapshot.gradients = gradientAt(trainer, dimensions, snapshot.fakes);
    }
    if (layers.surface && dimensions == 2) {
        lookAtDiscriminator(snapshot, trainer, spec, *data);
    }
    if (layers.manifold && spec.latent.dimensions <= 2 && dimensions == 2) {
        snapshot.manifold = manifoldOf(trainer, spec);
    }
    if (layers.line && dimensions == 1) {
        snapshot.line = lookAtLine(trainer, spec, *data);
    }
    leaveOutWhatIsNotFinite(snapshot);
    if (!snapshot.manifold.empty() && spec.latent.dimensions == 2) {
        snapshot.manifoldDensity = densityOf(snapshot.manifold);
    }
    return snapshot;
}

}  // namespace ganimede
