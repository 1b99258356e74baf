#include "widgets/stage/layer_chip.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr double kMarkSide = 0.85;    // of the text's pixel size
constexpr double kPaddingSide = 1.0;  // of the text's pixel size, at each end
constexpr double kNarrowPadding = 0.55;
constexpr double kGap = 0.6;  // between mark and text

QPainterPath diamondIn(const QRectF& box)
{
    QPainterPath path;
    path.moveTo(box.center().x(), box.top());
    path.lineTo(box.right(), box.center().y());
    path.lineTo(box.center().x(), box.bottom());
    path.lineTo(box.left(), box.center().y());
    path.closeSubpath();
    return path;
}

void paintArrow(QPainter& painter, const QRectF& box, const QPen& pen)
{
    painter.setPen(pen);
    painter.drawLine(box.bottomLeft(), box.topRight());
    const QPointF corner(box.width() * 0.55, 0);
    painter.drawLine(box.topRight(), box.topRight() - corner);
    painter.drawLine(box.topRight(), box.topRight() + QPointF(0, corner.x()));
}

void paintGrid(QPainter& painter, const QRectF& box, const QPen& pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    painter.drawLine(QPointF(box.center().x(), box.top()), QPointF(box.center().x(), box.bottom()));
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
}

/// Half fake's colour, half real's: what the surface's colours say.
void paintSurfaceMark(QPainter& painter, const QRectF& box, const Palette& palette)
{
    QLinearGradient blend(box.bottomLeft(), box.topRight());
    blend.setColorAt(0.1, palette.fake);
    blend.setColorAt(0.5, palette.panel);
    blend.setColorAt(0.9, palette.real);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blend);
    painter.drawRoundedRect(box, 3, 3);
}

}  // namespace

LayerChip::LayerChip(const QString& objectName, const QString& text, Mark mark, QWidget* parent)
    : QAbstractButton(parent), m_mark(mark)
{
    setObjectName(objectName);
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

double LayerChip::padding() const
{
    return m_narrow ? kNarrowPadding : kPaddingSide;
}

void LayerChip::setNarrow(bool narrow)
{
    if (narrow != m_narrow) {
        m_narrow = narrow;
        updateGeometry();
        update();
    }
}

void LayerChip::setMarkOnly(bool markOnly)
{
    if (markOnly != m_markOnly) {
        m_markOnly = markOnly;
        updateGeometry();
        update();
    }
}

QSize LayerChip::sizeHint() const
{
    if (m_markOnly) {
        return {static_cast<int>(font().pixelSize() * (2 * padding() + kMarkSide)),
                static_cast<int>(font().pixelSize() * 2.15)};
    }
    const int size = font().pixelSize();
    const double width = QFontMetrics(font()).horizontalAdvance(text()) + size * (2 * padding() + kMarkSide + kGap);
    return {static_cast<int>(width) + 2, static_cast<int>(size * 2.15)};
}

QSize LayerChip::minimumSizeHint() const
{
    // Where there is no room for the words the mark alone must do.
    return {static_cast<int>(font().pixelSize() * (2 * kNarrowPadding + kMarkSide)), sizeHint().height()};
}

QColor LayerChip::markColour() const
{
    const Palette& palette = paletteOf(this);
    if (!isEnabled()) {
        return palette.disabled;
    }
    switch (m_mark) {
    case Mark::dot:
        return palette.real;
    case Mark::diamond:
        return palette.fake;
    case Mark::surface:
        return palette.discriminator;
    case Mark::arrow:
        return palette.gradient;
    case Mark::grid:
        return palette.fake;
    case Mark::dashes:
        return palette.ink;
    }
    return palette.ink;
}

void LayerChip::paintMark(QPainter& painter, const QRectF& box) const
{
    const bool filled = isChecked() && isEnabled();
    const QPen pen(markColour(), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin);
    painter.setPen(filled ? QPen(Qt::NoPen) : pen);
    painter.setBrush(filled ? QBrush(markColour()) : QBrush(Qt::NoBrush));
    switch (m_mark) {
    case Mark::dot:
        painter.drawEllipse(box);
        break;
    case Mark::diamond:
        painter.drawPath(diamondIn(box.adjusted(-1, -1, 1, 1)));
        break;
    case Mark::surface:
        if (filled) {
            paintSurfaceMark(painter, box, paletteOf(this));
        } else {
            painter.drawRoundedRect(box, 3, 3);
        }
        break;
    case Mark::arrow:
        paintArrow(painter, box, pen);
        break;
    case Mark::grid:
        paintGrid(painter, box, QPen(markColour(), 1.3));
        break;
    case Mark::dashes:
        painter.setPen(QPen(markColour(), 1.8));
        painter.drawLine(QPointF(box.left(), box.center().y()),
                         QPointF(box.left() + 0.4 * box.width(), box.center().y()));
        painter.drawLine(QPointF(box.right() - 0.4 * box.width(), box.center().y()),
                         QPointF(box.right(), box.center().y()));
        break;
    }
}

void LayerChip::paintEvent(QPaintEvent*)
{
    const Palette& palette = paletteOf(this);
    const double size = font().pixelSize();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(hasFocus() ? QPen(palette.accent, 1.5) : QPen(palette.line, 1));
    painter.setBrush(underMouse() && isEnabled() ? palette.field : isChecked() ? palette.panel : palette.background);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    const double mark = kMarkSide * size;
    const QRectF markBox(pill.left() + padding() * size, pill.center().y() - mark / 2, mark, mark);
    painter.save();
    painter.setOpacity(isChecked() ? 1.0 : 0.7);
    paintMark(painter, markBox);
    painter.restore();
    if (m_markOnly) {
        return;
    }
    painter.setFont(font());
    painter.setPen(!isEnabled() ? palette.disabled : isChecked() ? palette.ink : palette.muted);
    const QRectF words(QPointF(markBox.right() + kGap * size, pill.top()), pill.bottomRight());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font()).elidedText(text(), Qt::ElideRight, static_cast<int>(words.width())));
}

void LayerChip::enterEvent(QEnterEvent*)
{
    update();
}

void LayerChip::leaveEvent(QEvent*)
{
    update();
}

}  // namespace ganimede
