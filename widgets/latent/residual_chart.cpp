#include "widgets/latent/residual_chart.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr double kLeast = 1e-5;  // what is nearer is not told apart

/// The decades that values lie in, at least one.
std::pair<int, int> decadesOf(const std::vector<std::vector<double>>& values)
{
    double least = std::numeric_limits<double>::infinity();
    double most = 0;
    for (const auto& row : values) {
        for (const double value : row) {
            least = std::min(least, std::max(kLeast, value));
            most = std::max(most, value);
        }
    }
    if (most <= 0) {
        return {-2, 0};
    }
    const int low = static_cast<int>(std::floor(std::log10(least)));
    return {low, std::max(low + 1, static_cast<int>(std::ceil(std::log10(most))))};
}

QString percent(int decade)
{
    return QLocale().toString(100 * std::pow(10.0, decade), 'g', 3) + QStringLiteral(" %");
}

}  // namespace

ResidualChart::ResidualChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("residualChart"));
    setAccessibleName(tr("Distance from the picture, over the steps of the search"));
    setToolTip(tr("The root of the mean squared difference, as a share of black to white, of every start"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ResidualChart::clear()
{
    m_steps.clear();
    m_residuals.clear();
    update();
}

void ResidualChart::add(int step, const std::vector<double>& residuals)
{
    m_steps.push_back(step);
    m_residuals.push_back(residuals);
    update();
}

void ResidualChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto [low, high] = decadesOf(m_residuals);
    double names = 0;
    for (int decade = low; decade <= high; ++decade) {
        names = std::max(names, kGrid + QFontMetricsF(font()).horizontalAdvance(percent(decade)));
    }
    const double line = fontMetrics().height();
    const Axes axes{QRectF(names, 1.5 * line, width() - names - 1, height() - 3 * line), low, high};
    paintWords(painter, axes);
    paintDecades(painter, axes);
    if (m_steps.size() >= 2) {
        paintCurves(painter, axes);
    }
}

double ResidualChart::Axes::yOf(double residual) const
{
    const double at = std::log10(std::max(kLeast, residual));
    return area.bottom() - area.height() * (at - low) / (high - low);
}

/// What the axes are, and the first and the last step.
void ResidualChart::paintWords(QPainter& painter, const Axes& axes) const
{
    const double line = fontMetrics().height();
    painter.setPen(paletteOf(this).muted);
    const auto write = [&](const QRectF& place, Qt::Alignment alignment, const QString& words) {
        const QString fitting = fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(place.width()));
        painter.drawText(place, alignment | Qt::AlignVCenter, fitting);
    };
    write(QRectF(0, 0, width(), line), Qt::AlignLeft, tr("off by, of black to white"));
    const QRectF below(axes.area.left(), height() - line, axes.area.width(), line);
    write(below, Qt::AlignHCenter, tr("steps of the search"));
    if (m_steps.size() >= 2) {
        write(below, Qt::AlignLeft, QStringLiteral("0"));
        write(below, Qt::AlignRight, QLocale().toString(m_steps.back()));
    }
}

void ResidualChart::paintDecades(QPainter& painter, const Axes& axes) const
{
    const Palette& palette = paletteOf(this);
    const double line = fontMetrics().height();
    for (int decade = axes.low; decade <= axes.high; ++decade) {
        const double y = axes.yOf(std::pow(10.0, decade));
        painter.setPen(palette.line);
        painter.drawLine(QPointF(axes.area.left(), y), QPointF(axes.area.right(), y));
        painter.setPen(palette.muted);
        const QRectF place(0, y - line / 2, axes.area.left() - kGrid / 2.0, line);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, percent(decade));
    }
}

/// Every start faintly, and the best of them at each step.
void ResidualChart::paintCurves(QPainter& painter, const Axes& axes) const
{
    const Palette& palette = paletteOf(this);
    const auto curve = [&](auto valueOf) {
        QPolygonF points;
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            const double share = static_cast<double>(m_steps[i]) / std::max(1, m_steps.back());
            points << QPointF(axes.area.left() + share * axes.area.width(), axes.yOf(valueOf(m_residuals[i])));
        }
        painter.drawPolyline(points);
    };
    painter.setPen(QPen(translucent(palette.muted, 0.45), 1));
    for (std::size_t start = 0; start < m_residuals.front().size(); ++start) {
        curve([start](const std::vector<double>& row) { return start < row.size() ? row[start] : row.back(); });
    }
    painter.setPen(QPen(palette.accent, 2));
    curve([](const std::vector<double>& row) { return *std::ranges::min_element(row); });
}

}  // namespace ganimede
