#include "widgets/latent/direction_row.h"

#include <cmath>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "widgets/latent/picture_thumb.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr int kTicks = 10;  // of the slider in a standard deviation
constexpr double kDirectionLines = 2.4;

}  // namespace

DirectionRow::DirectionRow(int number, QWidget* parent) : QWidget(parent)
{
    const QString suffix = QString::number(number);
    setObjectName(QStringLiteral("direction") + suffix);
    m_name = new QLabel(this);
    m_low = new PictureThumb(QStringLiteral("directionLow") + suffix, kDirectionLines, this);
    m_high = new PictureThumb(QStringLiteral("directionHigh") + suffix, kDirectionLines, this);
    m_low->setToolTip(tr("Go 4 standard deviations this way"));
    m_high->setToolTip(m_low->toolTip());
    m_slider = new CalmSlider(Qt::Horizontal, this);
    m_slider->setObjectName(QStringLiteral("directionSlider") + suffix);
    m_slider->setRange(static_cast<int>(-kReach * kTicks), static_cast<int>(kReach * kTicks));
    m_slider->setPageStep(kTicks);
    m_slider->installEventFilter(this);
    m_slider->setMinimumWidth(80);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    m_name->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("00")));
    row->addWidget(m_name);
    row->addWidget(m_low);
    row->addWidget(m_slider, 1);
    row->addWidget(m_high);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        tellAmount();
        Q_EMIT amountChosen(amount());
    });
    connect(m_low, &PictureThumb::clicked, this, [this] { Q_EMIT amountChosen(-kReach); });
    connect(m_high, &PictureThumb::clicked, this, [this] { Q_EMIT amountChosen(kReach); });
    setTitle(QString::number(number + 1));
    tellAmount();
}

void DirectionRow::setTitle(const QString& title)
{
    constexpr int kLetters = 9;
    m_title = title;
    m_name->setText(fontMetrics().elidedText(title, Qt::ElideRight, fontMetrics().averageCharWidth() * kLetters));
    m_name->setToolTip(title);
    m_low->setAccessibleName(tr("Direction %1: 4 deviations down").arg(title));
    m_high->setAccessibleName(tr("Direction %1: 4 deviations up").arg(title));
    m_slider->setAccessibleName(tr("Direction %1").arg(title));
}

bool DirectionRow::event(QEvent* event)
{
    if (event->type() == QEvent::ContextMenu) {
        Q_EMIT aboutToShowActions();
    }
    return QWidget::event(event);
}

void DirectionRow::setShare(double share)
{
    m_name->setToolTip(
        tr("%1 % of what varies in the first layer lies along this direction").arg(100 * share, 0, 'f', 1));
}

void DirectionRow::setAmount(double deviations)
{
    const QSignalBlocker blocker(m_slider);
    m_slider->setValue(static_cast<int>(std::lround(deviations * kTicks)));
    tellAmount();
}

double DirectionRow::amount() const
{
    return static_cast<double>(m_slider->value()) / kTicks;
}

void DirectionRow::setPreviews(const QImage& low, const QImage& high)
{
    m_low->setPicture(low);
    m_high->setPicture(high);
}

void DirectionRow::tellAmount()
{
    const QString words = tr("%1 standard deviations").arg(amount(), 0, 'f', 1);
    m_slider->setAccessibleDescription(words);
    m_slider->setToolTip(words + QLatin1Char('\n') + tr("A double click goes back to the middle"));
}

bool DirectionRow::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_slider && event->type() == QEvent::MouseButtonDblClick) {
        m_slider->setValue(0);
        return true;
    }
    return QWidget::eventFilter(object, event);
}

}  // namespace ganimede
