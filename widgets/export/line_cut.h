#pragma once

class QLineF;
class QRectF;

namespace ganimede {

/// The part of a line within a rectangle (Liang and Barsky 1984), for SVG Tiny, which has no clipping. False if there
/// is none; the line is then as it was.
bool cutLine(QLineF& line, const QRectF& rect);

}  // namespace ganimede
