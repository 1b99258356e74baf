#include "widgets/line/line_stage.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "engine/data/dataset.h"
#include "widgets/line/curve_brush.h"
#include "widgets/line/line_painter.h"
#include "widgets/stage/draw_tool.h"
#include "widgets/theme/theme.h"

namespace ganimede {

LineStage::LineStage(DrawTool* tool, QWidget* parent) : QWidget(parent), m_tool(tool)
{
    setObjectName(QStringLiteral("lineStage"));
    setAccessibleName(tr("Stage of a line"));
    setAccessibleDescription(tr("Densities of real and generated data, the discriminator over them, and how noise "
                                "becomes data. A density is drawn with the mouse, a pen or a finger."));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_data.kind = lineDistributionNames().front();
    connectTool();
}

void LineStage::connectTool()
{
    const auto follow = [this](const Stroke& stroke) {
        if (isVisible()) {
            m_preview = paintedCurve(curveToPaintOn(m_data), stroke);
            update();
        }
    };
    connect(m_tool, &DrawTool::strokeBegan, this, [this, follow](const Stroke& stroke) {
        m_dataBeforeStroke = m_snapshot ? m_snapshot->data : nullptr;
        follow(stroke);
    });
    connect(m_tool, &DrawTool::strokeExtended, this, follow);
    connect(m_tool, &DrawTool::strokeCancelled, this, [this] {
        m_preview.clear();
        update();
    });
    connect(m_tool, &DrawTool::settingsChanged, this, [this] {
        setCursor(m_tool->mode() == DrawMode::off ? Qt::ArrowCursor : Qt::CrossCursor);
        update();
    });
}

void LineStage::setSnapshot(SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    m_pictureIsStale = true;
    if (!m_tool->isDrawing() && m_snapshot && m_snapshot->data != m_dataBeforeStroke) {
        m_preview.clear();
    }
    update();
}

void LineStage::setOptions(const StageOptions& options)
{
    if (options != m_options) {
        m_options = options;
        m_pictureIsStale = true;
        update();
    }
}

SnapshotLayers LineStage::neededLayers() const
{
    return {m_options.fake, false, m_options.gradients, false, true};
}

void LineStage::setDrawing(const DataSpec& drawn)
{
    if (dataDimensions(drawn) == 1) {
        m_data = drawn;
        update();
    }
}

/// Whether a stroke is all that is missing.
bool LineStage::waitsForDrawing() const
{
    return !hasPicture() || (m_data.kind == "drawn-1d" && m_data.curve.empty());
}

LineGeometry LineStage::geometryOnScreen() const
{
    const QFont font = themedFont(this, QFont::Medium);
    const bool map = !hasPicture() || !m_snapshot->line->latents.empty();
    return LineGeometry::in(QRectF(rect()), lineTextHeight(&font), map);
}

const QImage& LineStage::picture()
{
    const double ratio = devicePixelRatioF();
    const QSize wanted = size() * ratio;
    if (m_pictureIsStale || m_picture.size() != wanted) {
        static const Snapshot kNothing;
        const QFont font = themedFont(this, QFont::Medium);
        m_picture = renderLine(wanted, ratio, hasPicture() ? *m_snapshot : kNothing, m_options, paletteOf(this), &font);
        m_picture.setDevicePixelRatio(ratio);
        m_pictureIsStale = false;
    }
    return m_picture;
}

void LineStage::paintEvent(QPaintEvent*)
{
    QElapsedTimer timer;
    timer.start();
    {
        QPainter painter(this);
        painter.drawImage(QPointF(0, 0), picture());
        painter.setRenderHint(QPainter::Antialiasing);
        paintOverlays(painter);
    }
    Q_EMIT framePainted(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
}

void LineStage::mousePressEvent(QMouseEvent* event)
{
    const LineGeometry at = geometryOnScreen();
    if (event->button() != Qt::LeftButton || !at.plot.contains(event->position())) {
        event->ignore();
        return;
    }
    if (m_tool->mode() == DrawMode::off && waitsForDrawing()) {
        m_tool->setMode(DrawMode::brush);  // the stage says "draw here"
    }
    m_tool->begin(at.toCanvas(event->position()));
}

void LineStage::mouseMoveEvent(QMouseEvent* event)
{
    const LineGeometry at = geometryOnScreen();
    m_pointer = event->position();
    m_pointerInside = at.plot.contains(m_pointer);
    if (event->buttons().testFlag(Qt::LeftButton)) {
        m_tool->extendTo(at.toCanvas(m_pointer));
    }
    update();
}

void LineStage::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_tool->extendTo(geometryOnScreen().toCanvas(event->position()));
        m_tool->finish();
    }
}

void LineStage::leaveEvent(QEvent*)
{
    m_pointerInside = false;
    update();
}

void LineStage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_tool->isDrawing()) {
        m_tool->cancel();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void LineStage::focusInEvent(QFocusEvent* event)
{
    m_focusByKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                        event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
}

void LineStage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::FontChange) {
        m_pictureIsStale = true;  // another appearance has other colours
        update();
    }
    QWidget::changeEvent(event);
}

}  // namespace ganimede
