#include "widgets/charts/chart_legend.h"

#include "widgets/panels/calm_controls.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr int kSample = 16;
constexpr int kGap = 5;
constexpr int kEntryPadding = 3;
constexpr int kLeastSample = 10;
constexpr int kLeastGap = 2;
constexpr int kLeastPadding = 1;
constexpr int kLeastLetters = 7;

}  // namespace

void paintMark(QPainter& painter, QPointF centre, double size, Mark mark, const QColor& colour)
{
    const double half = size / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    switch (mark) {
    case Mark::disc:
        painter.drawEllipse(centre, half, half);
        break;
    case Mark::diamond: {
        const double reach = half * 1.2;
        painter.drawPolygon(QPolygonF{{centre.x(), centre.y() - reach},
                                      {centre.x() + reach, centre.y()},
                                      {centre.x(), centre.y() + reach},
                                      {centre.x() - reach, centre.y()}});
        break;
    }
    case Mark::triangle:
        painter.drawPolygon(QPolygonF{{centre.x(), centre.y() - half * 1.15},
                                      {centre.x() + half * 1.15, centre.y() + half * 0.85},
                                      {centre.x() - half * 1.15, centre.y() + half * 0.85}});
        break;
    case Mark::square:
        painter.drawRect(QRectF(centre.x() - half * 0.9, centre.y() - half * 0.9, size * 0.9, size * 0.9));
        break;
    }
}

LegendToggle::LegendToggle(const QString& text, Mark mark, QWidget* parent) : QAbstractButton(parent), m_mark(mark)
{
    setText(text);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(text);
    setToolTip(tr("Shows and hides this curve"));
    keepKeys(this, {Qt::Key_Space});
}

void LegendToggle::setColour(const QColor& colour)
{
    m_colour = colour;
    update();
}

QSize LegendToggle::sizeHint() const
{
    return {kSample + kGap + fontMetrics().horizontalAdvance(text()) + 2 * kEntryPadding,
            fontMetrics().height() + 2 * kEntryPadding};
}

QSize LegendToggle::minimumSizeHint() const
{
    const QString least = text().size() > kLeastLetters + 1 ? text().left(kLeastLetters) + QChar(0x2026) : text();
    return {kLeastSample + kLeastGap + fontMetrics().horizontalAdvance(least) + 2 * kLeastPadding, sizeHint().height()};
}

void LegendToggle::paintEvent(QPaintEvent*)
{
    const bool close = width() < sizeHint().width();
    const int sample = close ? kLeastSample : kSample;
    const int gap = close ? kLeastGap : kGap;
    const int padding = close ? kLeastPadding : kEntryPadding;
    const Palette& colours = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = isChecked() ? m_colour : colours.disabled;
    const double middle = height() / 2.0;
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(padding + 1, middle), QPointF(padding + sample - 1, middle));
    paintMark(painter, {padding + sample / 2.0, middle}, 7, m_mark, ink);
    QFont font = themedFont(this, QFont::Normal);
    font.setStrikeOut(!isChecked());
    painter.setFont(font);
    painter.setPen(isChecked() ? (underMouse() ? colours.ink : colours.muted) : colours.disabled);
    const QRect words = rect().adjusted(padding + sample + gap, 0, 0, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    }
}

}  // namespace ganimede
