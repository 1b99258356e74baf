#include "widgets/latent/path_track.h"

#include <algorithm>
#include <cmath>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include "widgets/latent/picture_thumb.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr double kPreviewGap = 4;  // between previews
constexpr double kHandle = 7;      // radius
constexpr double kSide = 10;       // kept free at both ends, for the handle
constexpr double kLargestPreview = 60;
constexpr double kSlider = 28;       // height
constexpr double kCurveLines = 2.6;  // height of the curve, in lines of text

}  // namespace

PathTrack::PathTrack(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pathTrack"));
    setAccessibleName(tr("Position on the way"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);  // as high as its width asks for
    keepKeys(this, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown});
}

void PathTrack::setPosition(double position)
{
    m_position = std::clamp(position, 0.0, 1.0);
    setAccessibleDescription(tr("%1 %").arg(100 * m_position, 0, 'f', 0));
    update();
}

void PathTrack::setKeyPoints(int count)
{
    m_keyPoints = std::max(2, count);
    update();
}

void PathTrack::setPreviews(const QList<QImage>& previews)
{
    m_previews = previews;
    update();
}

void PathTrack::setChange(const std::vector<float>& change)
{
    m_change = change;
    update();
}

void PathTrack::clear()
{
    m_previews.clear();
    m_change.clear();
    update();
}

double PathTrack::stepped(int steps) const
{
    return std::clamp((std::round(m_position * kSteps) + steps) / kSteps, 0.0, 1.0);
}

double PathTrack::atKeyPoint(int direction) const
{
    constexpr double kHere = 1e-6;
    const double stretches = m_keyPoints - 1;
    const double place = m_position * stretches;
    const double next = direction > 0 ? std::floor(place + kHere) + 1 : std::ceil(place - kHere) - 1;
    return std::clamp(next / stretches, 0.0, 1.0);
}

void PathTrack::setCurrent(bool current)
{
    m_current = current;
    update();
}

double PathTrack::previewIn(double width) const
{
    return std::clamp((width - 2 * kSide - kPreviewGap * (kPreviews - 1)) / kPreviews, 4.0, kLargestPreview);
}

int PathTrack::heightForWidth(int width) const
{
    return static_cast<int>(fontMetrics().height() * (1 + kCurveLines) + previewIn(width) + kSlider + 12);
}

QSize PathTrack::sizeHint() const
{
    constexpr int kWidth = 560;
    return {kWidth, heightForWidth(kWidth)};
}

QSize PathTrack::minimumSizeHint() const
{
    constexpr int kWidth = 240;
    return {kWidth, heightForWidth(kWidth)};
}

/// In the middle, no wider than its previews.
PathTrack::Parts PathTrack::partsIn(const QRectF& area) const
{
    const double line = fontMetrics().height();
    Parts parts;
    parts.preview = previewIn(area.width());
    const double widest = kPreviews * kLargestPreview + (kPreviews - 1) * kPreviewGap;
    const double width = std::min(area.width() - 2 * kSide, widest);
    const double left = area.left() + (area.width() - width) / 2;
    parts.words = QRectF(left, area.top(), width, line);
    parts.curve = QRectF(left, parts.words.bottom(), width, line * kCurveLines);
    parts.previews = QRectF(left, parts.curve.bottom() + 8, width, parts.preview);
    parts.slider = QRectF(left, parts.previews.bottom() + 4, width, kSlider);
    return parts;
}

QPointF PathTrack::handleAt(double position) const
{
    const Parts parts = partsIn(rect());
    return {parts.slider.left() + position * parts.slider.width(), parts.slider.center().y()};
}

double PathTrack::positionAt(double x) const
{
    const Parts parts = partsIn(rect());
    return std::clamp((x - parts.slider.left()) / std::max(1.0, parts.slider.width()), 0.0, 1.0);
}

void PathTrack::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const Parts parts = partsIn(rect());
    paintCurve(painter, parts);
    paintPreviews(painter, parts);
    paintSlider(painter, parts);
}

/// Smooth through the middle of each stretch, from a ground of no change.
void PathTrack::paintCurve(QPainter& painter, const Parts& parts) const
{
    const Palette& palette = paletteOf(this);
    painter.setPen(palette.muted);
    painter.drawText(parts.words, Qt::AlignCenter, tr("how much changes along the way"));
    painter.setPen(QPen(palette.line, 1));
    painter.drawLine(parts.curve.bottomLeft(), parts.curve.bottomRight());
    const auto largest = std::ranges::max_element(m_change);
    if (largest == m_change.end() || *largest <= 0) {
        return;
    }
    const auto point = [&](std::size_t i) {
        const double x = (static_cast<double>(i) + 0.5) / static_cast<double>(m_change.size());
        const double y = static_cast<double>(m_change[i] / *largest);
        return QPointF(parts.curve.left() + x * parts.curve.width(),
                       parts.curve.bottom() - 1 - y * (parts.curve.height() - 4));
    };
    QPainterPath line(point(0));
    for (std::size_t i = 1; i < m_change.size(); ++i) {
        const QPointF before = point(i - 1);
        const QPointF now = point(i);
        const double middle = (before.x() + now.x()) / 2;
        line.cubicTo({middle, before.y()}, {middle, now.y()}, now);
    }
    QPainterPath area = line;
    area.lineTo(line.currentPosition().x(), parts.curve.bottom());
    area.lineTo(point(0).x(), parts.curve.bottom());
    painter.fillPath(area, translucent(palette.accent, 0.12));
    painter.setPen(QPen(palette.accent, 1.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
}

void PathTrack::paintPreviews(QPainter& painter, const Parts& parts) const
{
    const double step = (parts.previews.width() - parts.preview) / (kPreviews - 1);
    for (int i = 0; i < kPreviews; ++i) {
        const QRectF box(parts.previews.left() + i * step, parts.previews.top(), parts.preview, parts.preview);
        const QImage picture = i < m_previews.size() ? m_previews[i] : QImage();
        paintRounded(painter, box, picture, paletteOf(this).field, kRounding / 2.0);
    }
}

void PathTrack::paintSlider(QPainter& painter, const Parts& parts) const
{
    const Palette& palette = paletteOf(this);
    const QPointF handle(parts.slider.left() + m_position * parts.slider.width(), parts.slider.center().y());
    const QColor accent = isEnabled() && m_current ? palette.accent : palette.disabled;
    const auto groove = [&](double from, double to, const QColor& colour) {
        painter.setPen(QPen(colour, 4, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(from, handle.y()), QPointF(to, handle.y()));
    };
    groove(parts.slider.left(), parts.slider.right(), palette.track);
    groove(parts.slider.left(), handle.x(), accent);
    for (int i = 0; i < m_keyPoints; ++i) {
        const double x = parts.slider.left() + parts.slider.width() * i / (m_keyPoints - 1);
        painter.setPen(QPen(x <= handle.x() ? accent : palette.muted, 1.5));
        painter.setBrush(palette.background);
        painter.drawEllipse(QPointF(x, handle.y()), 4, 4);
    }
    painter.setPen(QPen(palette.background, 2));
    painter.setBrush(accent);
    painter.drawEllipse(handle, kHandle + 1, kHandle + 1);
    if (hasFocus()) {
        painter.setPen(QPen(palette.ink, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(handle, kHandle, kHandle);
    }
}

void PathTrack::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        Q_EMIT positionChosen(positionAt(event->position().x()));
    }
}

void PathTrack::mouseMoveEvent(QMouseEvent* event)
{
    if ((event->buttons() & Qt::LeftButton) != 0) {
        Q_EMIT positionChosen(positionAt(event->position().x()));
    }
}

void PathTrack::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return Q_EMIT positionChosen(stepped(-1));
    case Qt::Key_Right:
        return Q_EMIT positionChosen(stepped(1));
    case Qt::Key_PageUp:
        return Q_EMIT positionChosen(atKeyPoint(1));
    case Qt::Key_PageDown:
        return Q_EMIT positionChosen(atKeyPoint(-1));
    case Qt::Key_Home:
        return Q_EMIT positionChosen(0);
    case Qt::Key_End:
        return Q_EMIT positionChosen(1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void PathTrack::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus()) {
        event->ignore();
        return;
    }
    Q_EMIT positionChosen(stepped(event->angleDelta().y() > 0 ? 1 : -1));
    event->accept();
}

bool PathTrack::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const double at = positionAt(help->pos().x());
        QString words = tr("%1 % of the way").arg(100 * at, 0, 'f', 0);
        if (!m_change.empty()) {
            const auto last = static_cast<double>(m_change.size() - 1);
            const auto place =
                static_cast<std::size_t>(std::clamp(at * static_cast<double>(m_change.size()), 0.0, last));
            const double perStep = static_cast<double>(m_change[place]) / 100;
            words += QLatin1Char('\n') +
                     tr("here a pixel changes by %1 of 255 grey levels for 1 % of the way").arg(perStep, 0, 'g', 2);
        }
        QToolTip::showText(help->globalPos(), words, this);
        return true;
    }
    return QWidget::event(event);
}

void PathTrack::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void PathTrack::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

void PathTrack::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

QSize PathTrack::exportSize() const
{
    constexpr int kWidth = 896;
    return {kWidth, heightForWidth(kWidth) + 8};
}

void PathTrack::renderTo(QPainter& painter, QSize size)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const QRectF area(QPointF(0, 0), size);
    painter.fillRect(area, paletteOf(this).background);
    const Parts parts = partsIn(area.adjusted(0, 8, 0, 0));
    paintCurve(painter, parts);
    paintPreviews(painter, parts);
    paintSlider(painter, parts);
}

QByteArray PathTrack::csv() const
{
    QByteArray text("position,change\n");
    for (std::size_t i = 0; i < m_change.size(); ++i) {
        const double at = (static_cast<double>(i) + 0.5) / static_cast<double>(m_change.size());
        text +=
            QByteArray::number(at, 'g', 6) + ',' + QByteArray::number(static_cast<double>(m_change[i]), 'g', 6) + '\n';
    }
    return text;
}

}  // namespace ganimede
