#include "widgets/stage/stage_vector.h"

#include <algorithm>
#include <cmath>

#include <QLineF>
#include <QPainter>

#include "widgets/export/line_cut.h"
#include "widgets/stage/ink_mask.h"
#include "widgets/stage/stage_layers.h"
#include "widgets/stage/stage_marks.h"

namespace ganimede {
namespace {

constexpr double kPixel = 1;         // the painter counts in logical pixels
constexpr double kSurfaceScale = 2;  // pixels of D's surface in a logical one

class StageShapes {
public:
    StageShapes(QPainter& painter, const QRectF& rect, const Palette& palette)
        : m_painter(painter), m_geometry{rect}, m_palette(palette)
    {}

    void surface(const std::vector<float>& values)
    {
        const QSize size = (m_geometry.rect.size() * kSurfaceScale).toSize().expandedTo({1, 1});
        QImage image(size, QImage::Format_RGB32);
        InkMask mask(size);
        const StageGeometry pixels{QRectF(QPointF(0, 0), QSizeF(size))};
        paintSurface({image, mask, pixels, kSurfaceScale, m_palette}, values, Snapshot::kSurfaceSide);
        m_painter.drawImage(m_geometry.rect, image);
    }

    void manifold(const Snapshot& snapshot)
    {
        const std::vector<QPointF> points = manifoldOnScreen(m_geometry, snapshot.manifold);
        if (!isManifoldGrid(snapshot.manifold, snapshot.manifoldDensity)) {
            m_painter.setPen(pen(kCurveWidth, kCurveOpacity));
            for (std::size_t i = 0; i + 1 < points.size(); ++i) {
                line(points[i], points[i + 1]);
            }
            return;
        }
        m_painter.setPen(Qt::NoPen);
        forEachCell([&](std::size_t first, std::size_t cell) {
            const QPolygonF shape{points[first], points[first + 1], points[first + Snapshot::kManifoldSide + 1],
                                  points[first + Snapshot::kManifoldSide]};
            m_painter.setBrush(translucent(m_palette.fake, cellOpacity(snapshot.manifoldDensity[cell])));
            polygon(shape);
        });
        m_painter.setPen(pen(kGridLineWidth, kGridLineOpacity));
        for (std::size_t i = 0; i < points.size(); ++i) {
            if (i % Snapshot::kManifoldSide + 1 < Snapshot::kManifoldSide) {
                line(points[i], points[i + 1]);
            }
            if (i + Snapshot::kManifoldSide < points.size()) {
                line(points[i], points[i + Snapshot::kManifoldSide]);
            }
        }
    }

    void reals(const Dataset& data)
    {
        const double radius = kRealRadius.in(m_geometry, kPixel);
        for (std::size_t i = 0; i < std::min<std::size_t>(Snapshot::kReals, data.size()); ++i) {
            mark({data.x[i], data.y[i]}, m_palette.real,
                 [&](const QPointF& at, double rim) { m_painter.drawEllipse(at, radius + rim, radius + rim); });
        }
    }

    void fakes(const std::vector<Point>& fakes)
    {
        const double radius = kFakeRadius.in(m_geometry, kPixel);
        for (const Point fake : fakes) {
            mark(fake, m_palette.fake, [&](const QPointF& at, double rim) {
                const double reach = radius + rim * std::sqrt(2.0);
                m_painter.drawPolygon(QPolygonF{at + QPointF(0, -reach), at + QPointF(reach, 0), at + QPointF(0, reach),
                                                at + QPointF(-reach, 0)});
            });
        }
    }

    void arrows(const Snapshot& snapshot)
    {
        const QColor ink = translucent(m_palette.gradient, kArrowOpacity);
        const double width = kArrowWidth.in(m_geometry, kPixel);
        for (const StageArrow& arrow : stageArrows(m_geometry, kPixel, snapshot)) {
            const QPointF neck = arrow.from + arrow.direction * (arrow.length - arrow.head);
            const QPointF across = QPointF(-arrow.direction.y(), arrow.direction.x()) * (arrow.head / 2);
            m_painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::FlatCap));
            line(arrow.from, neck);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(ink);
            polygon({neck + across, arrow.from + arrow.direction * arrow.length, neck - across});
        }
    }

private:
    template <typename Visit>
    static void forEachCell(const Visit& visit)
    {
        constexpr std::size_t kCells = Snapshot::kManifoldSide - 1;
        for (std::size_t cell = 0; cell < kCells * kCells; ++cell) {
            visit(cell / kCells * Snapshot::kManifoldSide + cell % kCells, cell);
        }
    }

    /// `draw` draws the shape grown by its second argument: first the rim, then the mark.
    template <typename Draw>
    void mark(Point canvas, const QColor& colour, const Draw& draw)
    {
        const QPointF at = m_geometry.toScreen(canvas);
        if (isOnStage(at, m_geometry)) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(translucent(m_palette.surfaceEven, kRimOpacity));
            draw(at, kRimWidth);
            m_painter.setBrush(colour);
            draw(at, 0.0);
        }
    }

    QPen pen(const StageLength& width, double opacity) const
    {
        return {translucent(m_palette.fake, opacity), width.in(m_geometry, kPixel), Qt::SolidLine, Qt::FlatCap};
    }

    void line(QPointF from, QPointF to)
    {
        QLineF shown(from, to);
        if (cutLine(shown, m_geometry.rect)) {
            m_painter.drawLine(shown);
        }
    }

    void polygon(const QPolygonF& shape)
    {
        const QRectF& stage = m_geometry.rect;
        const QPolygonF shown =
            stage.contains(shape.boundingRect()) ? shape : shape.intersected(QPolygonF(QRectF(stage)));
        if (!shown.isEmpty()) {
            m_painter.drawPolygon(shown);
        }
    }

    QPainter& m_painter;
    StageGeometry m_geometry;
    const Palette& m_palette;
};

}  // namespace

void paintStageShapes(QPainter& painter, const QRectF& rect, const Snapshot& snapshot, const StageOptions& options,
                      const Palette& palette)
{
    StageShapes shapes(painter, rect, palette);
    if (options.surface && !snapshot.surface.empty()) {
        shapes.surface(snapshot.surface);
    } else {
        painter.fillRect(rect, palette.panel);
    }
    if (options.manifold && snapshot.manifold.size() >= 2) {
        shapes.manifold(snapshot);
    }
    if (options.real && snapshot.data) {
        shapes.reals(*snapshot.data);
    }
    if (options.gradients) {
        shapes.arrows(snapshot);
    }
    if (options.fake) {
        shapes.fakes(snapshot.fakes);
    }
}

}  // namespace ganimede
