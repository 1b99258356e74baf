#include "widgets/charts/chart_readout.h"

#include <cmath>

#include <QEvent>
#include <QPainter>

#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr int kReadoutPadding = 8;
constexpr int kMarkRoom = 14;

}  // namespace

ChartReadout::ChartReadout(QWidget* parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    parent->installEventFilter(this);
}

bool ChartReadout::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return QWidget::eventFilter(object, event);
}

void ChartReadout::showValues(const QRect& plot, double x, const QString& title, std::vector<Value> values,
                              const QString& note)
{
    m_showing = true;
    m_plot = plot;
    m_x = x;
    m_title = title;
    m_values = std::move(values);
    m_note = note;
    update();
}

void ChartReadout::hideValues()
{
    if (m_showing) {
        m_showing = false;
        update();
    }
}

void ChartReadout::setMessage(const QRect& plot, const QString& message)
{
    if (m_message != message || m_plot != plot) {
        m_message = message;
        m_plot = plot;
        update();
    }
}

void ChartReadout::paintEvent(QPaintEvent*)
{
    const Palette& colours = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (parentWidget()->hasFocus()) {
        painter.setPen(QPen(colours.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
    }
    if (!m_message.isEmpty()) {
        const QRect area = (m_plot.isEmpty() ? rect() : m_plot).adjusted(kReadoutPadding, 0, -kReadoutPadding, 0);
        constexpr int kFlags = Qt::AlignCenter | Qt::TextWordWrap;
        painter.fillRect(fontMetrics().boundingRect(area, kFlags, m_message), colours.panel);  // over the grid
        painter.setPen(colours.muted);
        painter.drawText(area, kFlags, m_message);
    }
    if (!m_showing) {
        return;
    }
    painter.setPen(QPen(colours.muted, 1));
    const double x = std::round(m_x) + 0.5;
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    for (const Value& value : m_values) {
        if (value.y >= m_plot.top() && value.y <= m_plot.bottom()) {  // false for NaN
            paintMark(painter, {x, value.y}, 10, value.mark, colours.panel);
            paintMark(painter, {x, value.y}, 7, value.mark, value.colour);
        }
    }
    paintBox(painter);
}

void ChartReadout::paintBox(QPainter& painter)
{
    const Palette& colours = paletteOf(this);
    const QFontMetrics metrics = fontMetrics();
    int wide = metrics.horizontalAdvance(m_title);
    for (const Value& value : m_values) {
        wide = std::max(wide, kMarkRoom + metrics.horizontalAdvance(value.text));
    }
    wide = std::max(wide, metrics.horizontalAdvance(m_note));
    wide = std::min(wide, width() - 2 * kReadoutPadding);
    const int line = metrics.height() + 2;
    const int lines = static_cast<int>(m_values.size()) + (m_title.isEmpty() ? 0 : 1) + (m_note.isEmpty() ? 0 : 1);
    const QSizeF size(wide + 2 * kReadoutPadding, line * lines + kReadoutPadding);
    const bool left = m_x > m_plot.center().x();  // on the other side of the pointer than the nearer edge
    const double x = left ? std::max(0.0, m_x - 10 - size.width()) : std::min(m_x + 10, width() - size.width());
    // At the top, or as high up as it takes to be seen whole.
    const double y = std::max(0.0, std::min(m_plot.top() + 2.0, height() - size.height() - 1));
    const QRectF box({x, y}, size);
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(translucent(colours.panel, 0.94));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);

    QRectF row(box.left() + kReadoutPadding, box.top() + kReadoutPadding / 2.0, wide, line);
    painter.setPen(colours.muted);
    if (!m_title.isEmpty()) {
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, m_title);
        row.translate(0, line);
    }
    for (const Value& value : m_values) {
        paintMark(painter, {row.left() + 4, row.center().y()}, 7, value.mark, value.colour);
        painter.setPen(colours.ink);
        painter.drawText(row.adjusted(kMarkRoom, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, value.text);
        row.translate(0, line);
    }
    painter.setPen(colours.muted);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(m_note, Qt::ElideRight, wide));
}

}  // namespace ganimede
