#include "widgets/stage/read_out.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "widgets/theme/palette.h"
#include "widgets/theme/theme.h"

namespace ganimede {

ReadOut::ReadOut(const QStringList& parts, const QFont& font, double widest)
{
    const QFontMetricsF metrics(font);
    const auto widthOf = [&metrics](const QString& line) {  // half a digit to spare
        return std::ceil((metrics.horizontalAdvance(line) + 2.0 * kGrid + 4) / (2 * kGrid)) * 2 * kGrid;
    };
    m_lines = QStringList{parts.join(QString())};
    if (widthOf(m_lines.front()) > widest) {
        m_lines = parts;
    }
    double width = 0;
    for (QString& line : m_lines) {
        line = line.trimmed();
        width = std::max(width, widthOf(line));
    }
    m_size = QSizeF(width, metrics.height() * static_cast<double>(m_lines.size()) + kGrid);
}

void ReadOut::paint(QPainter& painter, QPointF topLeft, const Palette& palette) const
{
    const QRectF box(topLeft, m_size);
    painter.setPen(QPen(palette.line, 1));
    painter.setBrush(translucent(palette.panel, 0.9));
    painter.drawRoundedRect(box, kRounding, kRounding);
    painter.setPen(palette.ink);
    painter.drawText(box.adjusted(kGrid, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_lines.join(u'\n'));
}

}  // namespace ganimede
