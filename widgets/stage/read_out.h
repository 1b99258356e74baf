#pragma once

#include <QSizeF>
#include <QStringList>

class QFont;
class QPainter;
class QPointF;

namespace ganimede {

struct Palette;

/// What a stage says of the place under the pointer, in a box over it: one line, or a line for each part of the text
/// where that would be wider than the stage.
class ReadOut {
public:
    /// `parts` brings the spaces that stand between them in one line; `widest` is the room there is, in pixels.
    ReadOut(const QStringList& parts, const QFont& font, double widest);

    /// Of the box, in pixels: in steps, so that it keeps its size while its numbers change.
    QSizeF size() const { return m_size; }

    /// With the font that it was measured with.
    void paint(QPainter& painter, QPointF topLeft, const Palette& palette) const;

private:
    QStringList m_lines;
    QSizeF m_size;
};

}  // namespace ganimede
