#pragma once

#include <QPointF>
#include <QRectF>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// The map between the canvas [-1, 1] x [-1, 1] (y up) and a rectangle of the screen (y down). A value.
struct StageGeometry {
    QRectF rect;
    double marks = 1;  ///< how much larger than on a desk marks are

    QPointF toScreen(Point p) const
    {
        return {rect.left() + (p.x + 1.0) * 0.5 * rect.width(), rect.top() + (1.0 - p.y) * 0.5 * rect.height()};
    }
    Point toCanvas(const QPointF& p) const
    {
        return {static_cast<float>((p.x() - rect.left()) / rect.width() * 2.0 - 1.0),
                static_cast<float>(1.0 - (p.y() - rect.top()) / rect.height() * 2.0)};
    }
    /// A length of the canvas in units of the screen.
    double toScreen(double length) const { return length * 0.5 * rect.width(); }
};

}  // namespace ganimede
