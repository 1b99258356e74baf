#include "widgets/stage/stage_view.h"

#include <algorithm>
#include <cmath>

#include <QElapsedTimer>
#include <QPaintEvent>
#include <QPainter>

#include "widgets/stage/draw_tool.h"
#include "widgets/theme/palette.h"
#include "widgets/theme/theme.h"

namespace ganimede {

StageView::StageView(DrawTool* tool, QWidget* parent) : QWidget(parent), m_tool(tool)
{
    setObjectName(QStringLiteral("stage"));
    setAccessibleName(tr("Stage"));
    setAccessibleDescription(tr("Real points, generated points and how real the discriminator finds each place. "
                                "Drawing is done with the mouse, a pen or a finger."));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connectTool();
    updateCursor();
}

void StageView::connectTool()
{
    connect(m_tool, &DrawTool::settingsChanged, this, [this] {
        updateCursor();
        update();
    });
    connect(m_tool, &DrawTool::strokeBegan, this, [this](const Stroke& stroke) {
        m_dataBeforeStroke = m_snapshot ? m_snapshot->data : nullptr;
        m_preview.extend(stroke);
        update();
    });
    connect(m_tool, &DrawTool::strokeExtended, this, [this](const Stroke& stroke) {
        m_preview.extend(stroke);
        update();
    });
    connect(m_tool, &DrawTool::strokeReshaped, this, [this](const Stroke& stroke) {
        m_preview.dropStroke();
        m_preview.extend(stroke);
        update();
    });
    connect(m_tool, &DrawTool::proposed, this, [this](const std::vector<Stroke>& strokes) {
        m_proposal = strokes;
        m_preview.reset(proposalOr(m_drawn));
        update();
    });
    connect(m_tool, &DrawTool::strokeFinished, this, [this] {
        m_preview.keepStroke();
        m_previewPending = true;
        update();
    });
    connect(m_tool, &DrawTool::strokeCancelled, this, [this] {
        m_preview.dropStroke();
        update();
    });
}

void StageView::setSnapshot(SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    m_pictureIsStale = true;
    if (m_previewPending && hasPicture() && m_snapshot->data != m_dataBeforeStroke) {
        m_previewPending = false;
    }
    update();
}

void StageView::setOptions(const StageOptions& options)
{
    if (options != m_options) {
        m_options = options;
        m_pictureIsStale = true;
        update();
    }
}

SnapshotLayers StageView::neededLayers() const
{
    return {m_options.fake, m_options.surface, m_options.gradients, m_options.manifold};
}

void StageView::setDrawing(const DataSpec& drawn)
{
    m_drawn = drawn;
    m_preview.reset(proposalOr(drawn));
    if (m_tool->isDrawing()) {
        m_preview.extend(m_tool->stroke());
    }
    update();
}

/// Whether a stroke is all that is missing.
bool StageView::waitsForDrawing() const
{
    return !hasPicture() || (m_drawn.kind == "drawn" && m_drawn.strokes.empty());
}

DataSpec StageView::proposalOr(const DataSpec& drawn) const
{
    if (m_proposal.empty()) {
        return drawn;
    }
    DataSpec proposed;
    proposed.kind = "drawn";
    proposed.strokes = m_proposal;
    return proposed;
}

StageGeometry StageView::geometryOnScreen() const
{
    const QRect room = contentsRect();
    const int side = std::min(room.width(), room.height());
    return {QRectF(room.left() + (room.width() - side) / 2, room.top() + (room.height() - side) / 2, side, side)};
}

const QImage& StageView::picture(const StageGeometry& stage)
{
    const double ratio = devicePixelRatioF();
    const QSize size = (stage.rect.size() * ratio).toSize();
    if (m_picture.size() != size) {
        m_picture = QImage(size, QImage::Format_RGB32);
        m_pictureIsStale = true;
    }
    if (m_picture.devicePixelRatio() != ratio || m_pictureIsStale) {
        static const Snapshot kNothing;
        m_picture.setDevicePixelRatio(ratio);
        StageOptions options = m_options;
        // Who enlarges text sits far away; marks as large as that would cover each other.
        options.marks = std::sqrt(std::max(1.0, static_cast<double>(font().pixelSize()) / kBasePixelSize));
        renderStage(m_picture, ratio, hasPicture() ? *m_snapshot : kNothing, options, paletteOf(this));
        m_pictureIsStale = false;
    }
    return m_picture;
}

void StageView::paintEvent(QPaintEvent* event)
{
    QElapsedTimer timer;
    timer.start();
    {
        QPainter painter(this);
        const StageGeometry stage = geometryOnScreen();
        for (const QRect& part : event->region().subtracted(stage.rect.toRect())) {
            painter.fillRect(part, paletteOf(this).background);
        }
        if (!stage.rect.isEmpty()) {
            painter.drawImage(stage.rect.topLeft(), picture(stage));
            painter.setRenderHint(QPainter::Antialiasing);
            paintOverlays(painter, stage);
        }
    }
    Q_EMIT framePainted(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
}

}  // namespace ganimede
