#include "widgets/charts/plot_export.h"

#include <cmath>
#include <limits>
#include <memory>
#include <vector>

#include <QLineF>
#include <QPicture>

#include "widgets/charts/plot.h"
#include "widgets/export/line_cut.h"
#include "widgets/theme/palette.h"

namespace ganimede {
namespace {

constexpr double kNowhere = std::numeric_limits<double>::quiet_NaN();
constexpr double kFarLeft = 10'000;  // pixels

/// A curve without what lies outside its axes' ranges, for as long as this lives: on screen that is clipped, in a file
/// it may not be. The curve keeps its line and its place in the legend; its marks are another one's meanwhile, so that
/// they stand where they stood.
class CurveWithinAxes {
public:
    explicit CurveWithinAxes(QCPGraph& curve)
        : m_curve(curve), m_data(curve.data()), m_skip(curve.scatterSkip()), m_marks(marks())
    {
        m_curve.setData(line());
        m_curve.setScatterSkip(std::numeric_limits<int>::max() - 1);  // none but at the first place
    }
    ~CurveWithinAxes()
    {
        m_curve.setData(m_data);
        m_curve.setScatterSkip(m_skip);
        m_curve.parentPlot()->removeGraph(m_marks);
    }
    CurveWithinAxes(const CurveWithinAxes&) = delete;
    CurveWithinAxes& operator=(const CurveWithinAxes&) = delete;

private:
    /// A copy with marks alone: those that are seen. QCustomPlot would put one at (0, 0) for a gap.
    QCPGraph* marks() const
    {
        QCPGraph* const copy = m_curve.parentPlot()->addGraph(m_curve.keyAxis(), m_curve.valueAxis());
        copy->removeFromLegend();
        copy->setLineStyle(QCPGraph::lsNone);
        copy->setScatterStyle(m_curve.scatterStyle());
        copy->setScatterSkip(0);
        copy->setVisible(m_curve.visible());
        copy->setLayer(m_curve.layer());
        QVector<QCPGraphData> points;
        for (int i = 0; i < m_data->size(); i += m_skip + 1) {
            const QCPGraphData& point = *m_data->at(i);
            if (m_curve.keyAxis()->range().contains(point.key) && m_curve.valueAxis()->range().contains(point.value)) {
                points.append(point);
            }
        }
        copy->data()->set(points, true);
        return copy;
    }

    QSharedPointer<QCPGraphDataContainer> line() const
    {
        const QRectF rect(m_curve.keyAxis()->axisRect()->rect());
        QVector<QCPGraphData> points;
        append(points, {-kFarLeft, rect.center().y()});  // where the one mark is that cannot be skipped
        QPointF end;                                     // of the part before
        for (auto point = m_data->constBegin(); point != m_data->constEnd() && point + 1 != m_data->constEnd();
             ++point) {
            QLineF part(m_curve.coordsToPixels(point->key, point->value),
                        m_curve.coordsToPixels((point + 1)->key, (point + 1)->value));
            if (std::isnan(point->value) || std::isnan((point + 1)->value) || !cutLine(part, rect)) {
                continue;
            }
            if (part.p1() != end || points.size() == 1) {
                points.append({keyOf(part.p1()), kNowhere});
                append(points, part.p1());
            }
            append(points, part.p2());
            end = part.p2();
        }
        const auto result = QSharedPointer<QCPGraphDataContainer>::create();
        result->set(points, true);
        return result;
    }

    double keyOf(QPointF pixel) const { return m_curve.keyAxis()->pixelToCoord(pixel.x()); }
    void append(QVector<QCPGraphData>& points, QPointF pixel) const
    {
        points.append({keyOf(pixel), m_curve.valueAxis()->pixelToCoord(pixel.y())});
    }

    QCPGraph& m_curve;
    QSharedPointer<QCPGraphDataContainer> m_data;
    int m_skip;
    QCPGraph* m_marks;
};

}  // namespace

void paintPlot(QCustomPlot& plot, QPainter& painter, QSize size)
{
    const Palette& colours = paletteOf(&plot);
    const bool hadLegend = plot.legend->visible();
    plot.legend->setFont(plot.font());
    plot.legend->setTextColor(colours.ink);
    plot.legend->setBrush(colours.panel);
    plot.legend->setBorderPen(QPen(colours.line));
    plot.legend->setVisible(true);
    std::vector<std::unique_ptr<CurveWithinAxes>> within;
    for (int i = 0, count = plot.graphCount(); i < count; ++i) {
        if (plot.graph(i)->lineStyle() == QCPGraph::lsLine) {
            within.push_back(std::make_unique<CurveWithinAxes>(*plot.graph(i)));
        }
    }
    // QCustomPlot draws with a painter class of its own; a recording takes that to any other.
    QPicture recording;
    {
        QCPPainter recorder(&recording);
        recorder.setMode(QCPPainter::pmVectorized);
        recorder.setMode(QCPPainter::pmNoCaching);
        plot.toPainter(&recorder, size.width(), size.height());
    }
    painter.drawPicture(0, 0, recording);
    within.clear();
    plot.legend->setVisible(hadLegend);
    plot.replot(QCustomPlot::rpQueuedRefresh);  // its layout was that of the picture
}

}  // namespace ganimede
