#include <algorithm>

#include <QPaintEngine>
#include <QPainter>

#include "widgets/stage/stage_vector.h"
#include "widgets/stage/stage_view.h"

/// What StageView gives to take elsewhere.
namespace ganimede {
namespace {

constexpr int kExportSide = 1000;

void appendRow(QByteArray& text, const char* kind, const Frame& frame, Point at)
{
    const Point inData = frame.toData(at);
    text += kind + QByteArray(",") + QByteArray::number(static_cast<double>(inData.x), 'g', 9) + ',' +
            QByteArray::number(static_cast<double>(inData.y), 'g', 9) + '\n';
}

}  // namespace

void StageView::renderTo(QPainter& painter, QSize size)
{
    if (!hasPicture()) {
        return;
    }
    const int side = std::min(size.width(), size.height());
    const QRectF square((size.width() - side) / 2, (size.height() - side) / 2, side, side);
    painter.fillRect(QRect(QPoint(0, 0), size), paletteOf(this).background);
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        paintStage(painter, square, *m_snapshot, m_options, paletteOf(this));
    } else {
        paintStageShapes(painter, square, *m_snapshot, m_options, paletteOf(this));
    }
}

QSize StageView::exportSize() const
{
    return {kExportSide, kExportSide};
}

QByteArray StageView::csv() const
{
    if (!hasPicture()) {
        return {};
    }
    QByteArray text("kind,x,y\n");
    const Dataset& points = *m_snapshot->data;
    for (std::size_t i = 0; i < std::min<std::size_t>(Snapshot::kReals, points.size()); ++i) {
        appendRow(text, "real", m_snapshot->frame, {points.x[i], points.y[i]});
    }
    for (const Point fake : m_snapshot->fakes) {
        appendRow(text, "fake", m_snapshot->frame, fake);
    }
    return text;
}

}  // namespace ganimede
