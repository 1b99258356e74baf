#include "widgets/images/class_shares.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QPainter>

#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

QString percent(double share)
{
    return std::isfinite(share) ? ClassShares::tr("%1 %").arg(100 * share, 0, 'f', share < 0.0995 ? 1 : 0)
                                : QStringLiteral("-");
}

}  // namespace

ClassShares::ClassShares(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("classShares"));
    setAccessibleName(tr("Shares of the classes"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ClassShares::setClasses(const std::vector<ClassQuality>& classes)
{
    m_classes = classes;
    m_largest = 0.01;
    for (const ClassQuality& one : m_classes) {
        m_largest = std::max({m_largest, one.share, std::isfinite(one.heldOutShare) ? one.heldOutShare : 0});
    }
    setToolTip(words());
    setAccessibleDescription(words());
    updateGeometry();
    update();
}

QString ClassShares::words() const
{
    QStringList lines;
    for (const ClassQuality& one : m_classes) {
        lines << tr("%1: %2 of the generated pictures, %3 of the real ones")
                     .arg(QString::fromStdString(one.name), percent(one.share), percent(one.heldOutShare));
    }
    return lines.join('\n');
}

int ClassShares::rowHeight() const
{
    return fontMetrics().height() + kGrid / 4;
}

int ClassShares::nameWidth() const
{
    int width = 0;
    for (const ClassQuality& one : m_classes) {
        width = std::max(width, fontMetrics().horizontalAdvance(QString::fromStdString(one.name)));
    }
    return width;
}

QSize ClassShares::sizeHint() const
{
    return {nameWidth() + 160, rowHeight() * static_cast<int>(m_classes.size() + 1)};
}

QSize ClassShares::minimumSizeHint() const
{
    return {nameWidth() + 100, sizeHint().height()};
}

/// Which bar is which, in the first row.
void ClassShares::paintLegend(QPainter& painter, double left) const
{
    const Palette& palette = paletteOf(this);
    const double side = 0.6 * fontMetrics().height();
    const std::pair<QString, QColor> entries[] = {{tr("made"), palette.fake}, {tr("real"), palette.real}};
    painter.setPen(palette.muted);
    for (const auto& [name, colour] : entries) {
        painter.fillRect(QRectF(left, (rowHeight() - side) / 2, side, side), colour);
        left += side + kGrid / 2.0;
        painter.drawText(QRectF(left, 0, width(), rowHeight()), Qt::AlignLeft | Qt::AlignVCenter, name);
        left += fontMetrics().horizontalAdvance(name) + 1.5 * kGrid;
    }
}

void ClassShares::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& palette = paletteOf(this);
    const int figure = fontMetrics().horizontalAdvance(percent(0.05) + QStringLiteral("0"));
    const int left = nameWidth() + kGrid;
    const double room = width() - left - figure - kGrid / 2;
    paintLegend(painter, left);
    for (std::size_t i = 0; i < m_classes.size(); ++i) {
        const ClassQuality& one = m_classes[i];
        const QRectF row(0, static_cast<double>(i + 1) * rowHeight(), width(), rowHeight());
        painter.setPen(one.ofRun ? palette.ink : palette.muted);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, QString::fromStdString(one.name));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, percent(one.share));
        const double bar = (row.height() - 5) / 2;
        const auto length = [&](double share) { return std::isfinite(share) ? room * share / m_largest : 0; };
        painter.fillRect(QRectF(left, row.top() + 2, length(one.share), bar), palette.fake);
        painter.fillRect(QRectF(left, row.top() + 3 + bar, length(one.heldOutShare), bar), palette.real);
    }
}

}  // namespace ganimede
