#include "widgets/images/source_tile.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include "widgets/images/picture_pixels.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr double kTileSide = 3.9;  // of the text's pixel size
constexpr double kCaption = 1.5;   // likewise
constexpr double kPale = 0.45;

}  // namespace

SourceTile::SourceTile(const QString& source, const QString& title, const QString& icon, QWidget* parent)
    : QAbstractButton(parent), m_source(source), m_icon(icon)
{
    setObjectName(QStringLiteral("sourceTile.") + source);
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SourceTile::setSample(const QImage& sample)
{
    m_sample = sample;
    update();
}

void SourceTile::setPresent(bool present)
{
    m_present = present;
    update();
}

QSize SourceTile::sizeHint() const
{
    const int size = font().pixelSize();
    return {static_cast<int>(kTileSide * size), static_cast<int>((kTileSide + kCaption) * size)};
}

void SourceTile::paintEvent(QPaintEvent*)
{
    const Palette& palette = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box(0, 0, width(), width());
    QPainterPath round;
    round.addRoundedRect(box, kRounding, kRounding);
    painter.fillPath(round, isDown() ? palette.fieldPressed : underMouse() ? palette.fieldHover : palette.field);
    painter.setOpacity(m_present ? 1 : kPale);
    if (hasSample()) {
        painter.setClipPath(round);
        paintPixels(painter, box, m_sample);
        painter.setClipping(false);
    } else {
        const int side = static_cast<int>(font().pixelSize() * 1.6);
        const QRect middle((width() - side) / 2, (width() - side) / 2, side, side);
        tintedIcon(m_icon, palette.muted, palette.disabled).paint(&painter, middle);
    }
    painter.setOpacity(1);
    painter.setPen(isChecked() ? palette.ink : palette.muted);
    painter.setFont(themedFont(this, isChecked() ? QFont::DemiBold : QFont::Normal));
    const QRect caption(0, width(), width(), height() - width());
    painter.drawText(caption, Qt::AlignHCenter | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    painter.setBrush(Qt::NoBrush);
    if (isChecked()) {
        painter.setPen(QPen(palette.accent, 2));
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), kRounding - 1, kRounding - 1);
    }
    if (hasFocus() && m_focusByKeyboard) {
        painter.setPen(QPen(palette.ink, 1.5, Qt::DotLine));
        painter.drawRoundedRect(box.adjusted(3.5, 3.5, -3.5, -3.5), kRounding - 3, kRounding - 3);
    }
}

void SourceTile::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Right:
        focusNextChild();
        return;
    case Qt::Key_Left:
        focusPreviousChild();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void SourceTile::focusInEvent(QFocusEvent* event)
{
    m_focusByKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QAbstractButton::focusInEvent(event);
}

void SourceTile::focusOutEvent(QFocusEvent* event)
{
    m_focusByKeyboard = false;
    QAbstractButton::focusOutEvent(event);
}

void SourceTile::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QAbstractButton::changeEvent(event);
}

void SourceTile::enterEvent(QEnterEvent*)
{
    update();
}

void SourceTile::leaveEvent(QEvent*)
{
    update();
}

}  // namespace ganimede
