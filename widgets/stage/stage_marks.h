#pragma once

#include <span>
#include <vector>

#include <QPointF>

#include "engine/snapshots/snapshot.h"
#include "widgets/stage/stage_geometry.h"

/// Where the marks of the stage are and how large: what its painting in pixels and its painting in lines share.
namespace ganimede {

/// A length that suits the stage: a share of its side, within limits in logical pixels.
struct StageLength {
    double share;
    double least;
    double most;

    /// `pixel` is how many units of the geometry a logical pixel is.
    double in(const StageGeometry& geometry, double pixel) const;
};

inline constexpr StageLength kRealRadius{0.004, 1.6, 7.0};
inline constexpr StageLength kFakeRadius{0.0058, 2.3, 10.0};
inline constexpr StageLength kGridLineWidth{0.0012, 1.0, 2.0};
inline constexpr StageLength kCurveWidth{0.004, 2.0, 5.0};
inline constexpr StageLength kArrowWidth{0.0019, 1.1, 3.5};
inline constexpr double kRimWidth = 0.8;  ///< logical pixels of the panel's colour that keep neighbours apart
inline constexpr double kRimOpacity = 0.75;
inline constexpr double kGridLineOpacity = 0.34;
inline constexpr double kCurveOpacity = 0.7;
inline constexpr double kArrowOpacity = 0.8;

/// Whether a mark there is drawn: finite and on the stage.
bool isOnStage(const QPointF& at, const StageGeometry& geometry);

/// An arrow from a fake along G's descent.
struct StageArrow {
    QPointF from;
    QPointF direction;  ///< of unit length, on the screen
    double length = 0;
    double head = 0;  ///< the part of the length that is the arrow's head, which is as wide at its base
};
std::vector<StageArrow> stageArrows(const StageGeometry& geometry, double pixel, const Snapshot& snapshot);

/// The manifold's points on the screen, cut to a few stages around it.
std::vector<QPointF> manifoldOnScreen(const StageGeometry& geometry, std::span<const Point> grid);
/// Two latent dimensions give a grid with cells, one gives a curve.
bool isManifoldGrid(std::span<const Point> grid, std::span<const float> density);
/// How opaque a cell is for its share of the densest, 0 to 1.
double cellOpacity(float density);

}  // namespace ganimede
