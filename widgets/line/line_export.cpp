#include <cmath>

#include <QPainter>

#include "widgets/line/line_painter.h"
#include "widgets/line/line_stage.h"
#include "widgets/theme/theme.h"

/// What LineStage gives to take elsewhere.
namespace ganimede {
namespace {

QByteArray number(double value)
{
    return std::isfinite(value) ? QByteArray::number(value, 'g', 9) : QByteArray();
}

}  // namespace

void LineStage::renderTo(QPainter& painter, QSize size)
{
    if (!hasPicture()) {
        return;
    }
    const QFont font = themedFont(this, QFont::Medium);
    const QRectF rect(QPointF(0, 0), QSizeF(size));
    painter.fillRect(rect, paletteOf(this).background);
    paintLine(painter, rect, *m_snapshot, m_options, paletteOf(this), &font);
}

QSize LineStage::exportSize() const
{
    constexpr QSize kSize(1000, 800);
    return kSize;
}

QByteArray LineStage::csv() const
{
    if (!hasPicture()) {
        return {};
    }
    const LineView& view = *m_snapshot->line;
    QByteArray text("x,density,score,realness,best_realness\n");
    for (std::size_t i = 0; i < view.density.size(); ++i) {
        const double best = view.bestRealness.empty() ? std::nan("") : static_cast<double>(view.bestRealness[i]);
        text += number(LineView::position(static_cast<int>(i))) + ',' + number(view.density[i]) + ',' +
                number(static_cast<double>(view.score[i])) + ',' + number(static_cast<double>(view.realness[i])) + ',' +
                number(best) + '\n';
    }
    return text;
}

}  // namespace ganimede
