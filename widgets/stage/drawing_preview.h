#pragma once

#include <cstddef>

#include <QColor>
#include <QImage>

#include "engine/data/drawing.h"

namespace ganimede {

/// What the user has drawn, as a density to lay over the stage before the worker has answered. A value.
class DrawingPreview {
public:
    /// Starts from the drawing or picture of a spec; from nothing if its data are of another kind.
    void reset(const DataSpec& data);
    /// Paints what `stroke` gained since the last call.
    void extend(const Stroke& stroke);
    /// The stroke stays; the next one is painted over it.
    void keepStroke();
    /// Takes the stroke under way off again.
    void dropStroke();

    bool isEmpty() const;
    /// The density as more or less of one colour, kDrawingSide pixels a side.
    QImage image(const QColor& colour, double opacity) const;

private:
    DensityGrid m_kept;
    DensityGrid m_shown;
    std::size_t m_painted = 0;  // points of the stroke under way that are painted already
};

}  // namespace ganimede
