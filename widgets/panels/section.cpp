#include "widgets/panels/section.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

#include "widgets/panels/calm_controls.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr int kGap = 6;

/// Its side grows with the text.
int chevronSide(const QFontMetrics& metrics)
{
    return metrics.height() / 2;
}

void paintChevron(QPainter& painter, QRectF where, bool open, const QColor& colour)
{
    const QPointF centre = where.center();
    const double reach = where.width() / 2;
    QPainterPath path;
    if (open) {
        path.moveTo(centre + QPointF(-reach, -reach / 2));
        path.lineTo(centre + QPointF(0, reach / 2));
        path.lineTo(centre + QPointF(reach, -reach / 2));
    } else {
        path.moveTo(centre + QPointF(-reach / 2, -reach));
        path.lineTo(centre + QPointF(reach / 2, 0));
        path.lineTo(centre + QPointF(-reach / 2, reach));
    }
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

}  // namespace

SectionHeader::SectionHeader(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    keepKeys(this, {Qt::Key_Space});
}

void SectionHeader::setNested(bool nested)
{
    m_nested = nested;
    updateGeometry();
    update();
}

void SectionHeader::setSummary(const QString& summary)
{
    if (m_summary != summary) {
        m_summary = summary;
        setAccessibleDescription(summary);
        update();
    }
}

QSize SectionHeader::sizeHint() const
{
    const QFontMetrics metrics(titleFont());
    const int width = metrics.horizontalAdvance(text()) + kGap + chevronSide(metrics) + 2 * kGap +
                      metrics.horizontalAdvance(m_summary);
    return {width, metrics.height() + (m_nested ? 10 : 14)};
}

QSize SectionHeader::minimumSizeHint() const
{
    const QFontMetrics metrics(titleFont());
    return {metrics.horizontalAdvance(text()) + kGap + chevronSide(metrics), sizeHint().height()};
}

QFont SectionHeader::titleFont() const
{
    return themedFont(this, m_nested ? QFont::Normal : QFont::DemiBold);
}

void SectionHeader::paintEvent(QPaintEvent*)
{
    const Palette& colours = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = underMouse() ? colours.ink : colours.muted;
    painter.setFont(titleFont());
    painter.setPen(ink);
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, text());
    const int titleWidth = painter.fontMetrics().horizontalAdvance(text());
    const int side = chevronSide(painter.fontMetrics());
    const QRectF chevron(titleWidth + kGap, (height() - side) / 2.0, side, side);
    paintChevron(painter, chevron, isChecked(), underMouse() || hasFocus() ? ink : colours.disabled);

    const QRect rest = rect().adjusted(titleWidth + kGap + side + 2 * kGap, 0, 0, 0);
    painter.setFont(themedFont(this, QFont::Normal));
    painter.setPen(colours.muted);
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_summary, Qt::ElideRight, rest.width()));
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 1.5));
        painter.drawRoundedRect(chevron.adjusted(-4, -4, 4, 4), 4, 4);
    }
}

void SectionHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
    QAbstractButton::changeEvent(event);
}

void SectionHeader::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void SectionHeader::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

Section::Section(const QString& name, const QString& title, QWidget* parent)
    : QWidget(parent),
      m_header(new SectionHeader(this)),
      m_titleLine(new QHBoxLayout),
      m_body(new QWidget(this)),
      m_bodyLayout(new QVBoxLayout(m_body))
{
    setObjectName(name);
    m_header->setObjectName(name + QStringLiteral("Header"));
    m_header->setToolTip(tr("Opens and closes this group"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_titleLine->setSpacing(4);
    m_titleLine->addWidget(m_header, 1);
    layout->addLayout(m_titleLine);
    layout->addWidget(m_body, 1);
    m_bodyLayout->setContentsMargins(0, 0, 0, 0);
    m_bodyLayout->setSpacing(4);
    setTitle(title);
    connect(m_header, &SectionHeader::toggled, this, [this](bool open) {
        m_body->setVisible(open);
        Q_EMIT expandedChanged(open);
    });
}

void Section::addToHeader(QWidget* widget)
{
    m_titleLine->addWidget(widget);
    widget->setVisible(isExpanded());
    connect(m_header, &SectionHeader::toggled, widget, &QWidget::setVisible);
}

void Section::setTitle(const QString& title)
{
    m_header->setText(title);
    m_header->setAccessibleName(title);
    m_header->updateGeometry();
}

QString Section::title() const
{
    return m_header->text();
}

void Section::setExpanded(bool expanded)
{
    m_header->setChecked(expanded);
}

bool Section::isExpanded() const
{
    return m_header->isChecked();
}

}  // namespace ganimede
