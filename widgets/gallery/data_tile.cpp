#include "widgets/gallery/data_tile.h"

#include <algorithm>

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPolygonF>

#include "widgets/gallery/dataset_names.h"
#include "widgets/stage/stage_geometry.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr double kSide = 4.3;       // of the text's pixel size
constexpr double kDotShare = 0.03;  // of the tile's side
constexpr int kInset = 4;
constexpr double kCurveWidth = 1.6;
constexpr float kAreaOpacity = 0.25F;

}  // namespace

DataTile::DataTile(const QString& kind, const QString& icon, QWidget* parent)
    : QAbstractButton(parent), m_kind(kind), m_icon(icon)
{
    setObjectName(QStringLiteral("dataTile.") + kind);
    setAccessibleName(datasetTitle(kind));
    setAccessibleDescription(datasetHint(kind));
    setToolTip(tr("%1: %2\nTraining goes on with it.").arg(datasetTitle(kind), datasetHint(kind)));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void DataTile::setPoints(std::vector<Point> points)
{
    m_points = std::move(points);
    m_thumbnail = QPixmap();
    update();
}

void DataTile::setCurve(std::vector<double> heights)
{
    m_curve = std::move(heights);
    m_thumbnail = QPixmap();
    update();
}

QSize DataTile::sizeHint() const
{
    const int side = static_cast<int>(font().pixelSize() * kSide);
    return {side, side};
}

const QPixmap& DataTile::thumbnail(const QSize& size)
{
    const double ratio = devicePixelRatioF();
    if (m_thumbnail.isNull() || m_thumbnail.size() != size * ratio) {
        m_thumbnail = QPixmap(size * ratio);
        m_thumbnail.setDevicePixelRatio(ratio);
        m_thumbnail.fill(Qt::transparent);
        QPainter painter(&m_thumbnail);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_curve.empty()) {
            paintPoints(painter, size);
        } else {
            paintCurve(painter, size);
        }
    }
    return m_thumbnail;
}

void DataTile::paintPoints(QPainter& painter, const QSize& size) const
{
    const double dot = std::max(1.4, kDotShare * size.width());
    painter.setPen(QPen(paletteOf(this).real, dot, Qt::SolidLine, Qt::RoundCap));
    const StageGeometry geometry{QRectF(QPointF(0, 0), QSizeF(size)).adjusted(dot, dot, -dot, -dot)};
    std::vector<QPointF> points(m_points.size());
    std::transform(m_points.begin(), m_points.end(), points.begin(), [&](Point p) { return geometry.toScreen(p); });
    painter.drawPoints(points.data(), static_cast<int>(points.size()));
}

void DataTile::paintCurve(QPainter& painter, const QSize& size) const
{
    QPolygonF area;
    const double step = static_cast<double>(size.width()) / static_cast<double>(m_curve.size() - 1);
    for (std::size_t i = 0; i < m_curve.size(); ++i) {
        area << QPointF(step * static_cast<double>(i), size.height() * (1 - m_curve[i]));
    }
    painter.setPen(QPen(paletteOf(this).real, kCurveWidth));
    painter.drawPolyline(area);
    area << QPointF(size.width(), size.height()) << QPointF(0, size.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(translucent(paletteOf(this).real, kAreaOpacity));
    painter.drawPolygon(area);
}

void DataTile::paintIcon(QPainter& painter) const
{
    const int side = static_cast<int>(font().pixelSize() * 1.7);
    const Palette& palette = paletteOf(this);
    const QRect box((width() - side) / 2, (height() - side) / 2, side, side);
    tintedIcon(m_icon, isEnabled() ? palette.muted : palette.disabled, palette.disabled).paint(&painter, box);
}

void DataTile::paintEvent(QPaintEvent*)
{
    const Palette& palette = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDown() ? palette.fieldPressed : underMouse() ? palette.fieldHover : palette.field);
    painter.drawRoundedRect(rect(), kRounding, kRounding);
    if (m_points.empty() && m_curve.empty()) {
        paintIcon(painter);
    } else {
        const QRect inner = rect().adjusted(kInset, kInset, -kInset, -kInset);
        painter.drawPixmap(inner.topLeft(), thumbnail(inner.size()));
    }
    painter.setBrush(Qt::NoBrush);
    if (isChecked()) {
        painter.setPen(QPen(palette.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRounding - 1, kRounding - 1);
    }
    if (hasFocus() && m_focusByKeyboard) {
        const double inset = isChecked() ? 3.5 : 1.0;
        painter.setPen(QPen(palette.ink, 1.5, Qt::DotLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), kRounding - 2, kRounding - 2);
    }
}

void DataTile::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        Q_EMIT moveRequested(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void DataTile::focusInEvent(QFocusEvent* event)
{
    m_focusByKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QAbstractButton::focusInEvent(event);
}

void DataTile::focusOutEvent(QFocusEvent* event)
{
    m_focusByKeyboard = false;
    QAbstractButton::focusOutEvent(event);
}

void DataTile::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_thumbnail = QPixmap();
        updateGeometry();
    }
    QAbstractButton::changeEvent(event);
}

void DataTile::enterEvent(QEnterEvent*)
{
    update();
}

void DataTile::leaveEvent(QEvent*)
{
    update();
}

}  // namespace ganimede
