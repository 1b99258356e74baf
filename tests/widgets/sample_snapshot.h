#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "engine/snapshots/snapshot.h"

/// Snapshots made by hand, so that a test knows where each thing must be drawn.
namespace ganimede::samples {

inline DatasetPtr dataset(const std::vector<Point>& points)
{
    auto data = std::make_shared<Dataset>();
    for (const Point p : points) {
        data->x.push_back(p.x);
        data->y.push_back(p.y);
    }
    return data;
}

inline std::vector<float> evenSurface(float value)
{
    return std::vector<float>(static_cast<std::size_t>(Snapshot::kSurfaceSide * Snapshot::kSurfaceSide), value);
}

/// A grid of the manifold over the square [-half, half].
inline std::vector<Point> flatManifold(float half)
{
    std::vector<Point> grid;
    const auto at = [half](int i) {
        return half * (2.0F * static_cast<float>(i) / (Snapshot::kManifoldSide - 1) - 1.0F);
    };
    for (int row = 0; row < Snapshot::kManifoldSide; ++row) {
        for (int column = 0; column < Snapshot::kManifoldSide; ++column) {
            grid.push_back({at(column), at(row)});
        }
    }
    return grid;
}

inline std::vector<float> evenDensity(float value)
{
    return std::vector<float>(static_cast<std::size_t>((Snapshot::kManifoldSide - 1) * (Snapshot::kManifoldSide - 1)),
                              value);
}

/// Two real points, two fakes pushed apart, an undecided surface and a small grid in the middle.
inline Snapshot everyLayer()
{
    Snapshot snapshot;
    snapshot.data = dataset({{-0.5F, 0.5F}, {-0.6F, 0.6F}});
    snapshot.fakes = {{0.5F, -0.5F}, {0.7F, -0.5F}};
    snapshot.gradients = {{1.0F, 0.0F}, {-1.0F, 0.0F}};
    snapshot.surface = evenSurface(0.1F);
    snapshot.manifold = flatManifold(0.2F);
    snapshot.manifoldDensity = evenDensity(1.0F);
    return snapshot;
}

inline SnapshotPtr shared(Snapshot snapshot)
{
    return std::make_shared<const Snapshot>(std::move(snapshot));
}

}  // namespace ganimede::samples
