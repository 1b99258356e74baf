#pragma once

#include <QAbstractButton>
#include <QColor>
#include <QPainter>

namespace ganimede {

/// The shapes by which curves and points are told apart besides their colours.
enum class Mark { disc, diamond, triangle, square };

void paintMark(QPainter& painter, QPointF centre, double size, Mark mark, const QColor& colour);

/// An entry of a chart's legend that switches its curve on and off.
class LegendToggle : public QAbstractButton {
    Q_OBJECT
public:
    LegendToggle(const QString& text, Mark mark, QWidget* parent = nullptr);

    void setColour(const QColor& colour);
    QSize sizeHint() const override;
    /// Closer together, and long names cut: four fit beside a title where the column is as narrow as it gets.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Mark m_mark;
    QColor m_colour;
};

}  // namespace ganimede
