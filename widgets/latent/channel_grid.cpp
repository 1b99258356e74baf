#include "widgets/latent/channel_grid.h"

#include <algorithm>
#include <cmath>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "widgets/panels/calm_controls.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr double kChannelGap = 0.08;     // of a channel's place
constexpr double kLargestChannel = 132;  // pixels of a channel's place

QRgb shade(float share, const Palette& palette)
{
    const QColor& end = share < 0 ? palette.fake : palette.real;
    const QColor& middle = palette.dark ? palette.background : palette.panel;
    const float by = std::min(1.0F, std::fabs(share));
    const auto mix = [by](int a, int b) {
        return static_cast<int>(std::lround((1 - by) * static_cast<float>(a) + by * static_cast<float>(b)));
    };
    return qRgb(mix(middle.red(), end.red()), mix(middle.green(), end.green()), mix(middle.blue(), end.blue()));
}

}  // namespace

ChannelGrid::ChannelGrid(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("channelGrid"));
    setAccessibleName(tr("Channels of the layer"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    keepKeys(this, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_Space});
}

void ChannelGrid::setLook(const LayerLook& look)
{
    m_look = look;
    const bool picture = look.shape.size() == 3;
    m_height = picture ? static_cast<int>(look.shape[1]) : 1;
    m_width = picture ? static_cast<int>(look.shape[2]) : 1;
    m_reach = 0;
    for (const float value : look.values) {
        m_reach = std::max(m_reach, std::fabs(value));
    }
    if (m_chosen && *m_chosen >= channels()) {
        m_chosen.reset();
    }
    m_sheet = QImage();
    update();
}

void ChannelGrid::clear()
{
    setLook({});
}

void ChannelGrid::setFactors(const QHash<int, float>& factors)
{
    m_factors = factors;
    update();
}

int ChannelGrid::channels() const
{
    return m_look.shape.empty() ? 0 : static_cast<int>(m_look.shape.front());
}

void ChannelGrid::choose(std::optional<int> channel)
{
    m_chosen = channel;
    setAccessibleDescription(channel ? tr("channel %1 of %2").arg(*channel + 1).arg(channels()) : QString());
    update();
}

/// As large as all of them fit.
ChannelGrid::Layout ChannelGrid::layoutIn(const QSizeF& size) const
{
    const int count = std::max(1, channels());
    Layout best;
    best.side = 0;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const double side = std::min({size.width() / columns, size.height() / rows, kLargestChannel});
        if (side > best.side) {
            best = {columns, rows, side};
        }
    }
    return best;
}

QRectF ChannelGrid::boxOf(int channel) const
{
    const Layout layout = layoutIn(size());
    const double gap = kChannelGap * layout.side;
    return QRectF((channel % layout.columns) * layout.side, (channel / layout.columns) * layout.side, layout.side,
                  layout.side)
        .adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2);
}

std::optional<int> ChannelGrid::channelAt(const QPointF& position) const
{
    const Layout layout = layoutIn(size());
    const int column = static_cast<int>(position.x() / layout.side);
    const int row = static_cast<int>(position.y() / layout.side);
    const int channel = row * layout.columns + column;
    const bool on = position.x() >= 0 && position.y() >= 0 && column < layout.columns && channel < channels();
    return on ? std::optional(channel) : std::nullopt;
}

QImage ChannelGrid::sheet() const
{
    const Palette& palette = paletteOf(this);
    QImage image(m_width, m_height * channels(), QImage::Format_RGB32);
    const float scale = m_reach > 0 ? 1 / m_reach : 0;
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        const float* values = m_look.values.data() + static_cast<std::ptrdiff_t>(y) * m_width;
        for (int x = 0; x < m_width; ++x) {
            line[x] = shade(values[x] * scale, palette);
        }
    }
    return image;
}

void ChannelGrid::paintAll(QPainter& painter, const QSizeF& size) const
{
    if (channels() == 0) {
        return;
    }
    const Palette& palette = paletteOf(this);
    if (m_sheet.isNull()) {
        m_sheet = sheet();
    }
    const Layout layout = layoutIn(size);
    const double gap = kChannelGap * layout.side;
    for (int channel = 0; channel < channels(); ++channel) {
        const QRectF place((channel % layout.columns) * layout.side, (channel / layout.columns) * layout.side,
                           layout.side, layout.side);
        const QRectF box = place.adjusted(gap / 2, gap / 2, -gap / 2, -gap / 2);
        painter.drawImage(box, m_sheet, QRectF(0, static_cast<double>(channel) * m_height, m_width, m_height));
        const auto factor = m_factors.constFind(channel);
        if (factor != m_factors.constEnd()) {
            painter.setPen(QPen(*factor == 0 ? palette.error : palette.warning, std::max(1.0, layout.side / 24)));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box);
            if (*factor == 0) {
                painter.drawLine(box.topLeft(), box.bottomRight());
            }
        }
        if (m_chosen == channel) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(palette.accent, std::max(1.5, layout.side / 24)));
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
        }
    }
}

void ChannelGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintAll(painter, size());
    if (hasFocus()) {
        painter.setPen(QPen(paletteOf(this).accent, 1, Qt::DotLine));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void ChannelGrid::renderTo(QPainter& painter, QSize size)
{
    painter.fillRect(QRect(QPoint(), size), paletteOf(this).background);
    paintAll(painter, size);
}

QByteArray ChannelGrid::csv() const
{
    QByteArray text = "channel,y,x,value\n";
    for (std::size_t i = 0; i < m_look.values.size(); ++i) {
        const auto size = static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height);
        const std::size_t at = i % size;
        text += QByteArray::number(static_cast<qulonglong>(i / size)) + ',' +
                QByteArray::number(static_cast<qulonglong>(at / static_cast<std::size_t>(m_width))) + ',' +
                QByteArray::number(static_cast<qulonglong>(at % static_cast<std::size_t>(m_width))) + ',' +
                QByteArray::number(static_cast<double>(m_look.values[i]), 'g', 9) + '\n';
    }
    return text;
}

void ChannelGrid::mousePressEvent(QMouseEvent* event)
{
    if (const auto channel = channelAt(event->position())) {
        choose(channel);
        Q_EMIT channelChosen(*channel);
    }
}

void ChannelGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto channel = channelAt(event->position())) {
        Q_EMIT toggled(*channel);
    }
}

void ChannelGrid::keyPressEvent(QKeyEvent* event)
{
    const int columns = layoutIn(size()).columns;
    const int now = m_chosen.value_or(0);
    int next = now;
    switch (event->key()) {
    case Qt::Key_Left:
        next = now - 1;
        break;
    case Qt::Key_Right:
        next = now + 1;
        break;
    case Qt::Key_Up:
        next = now - columns;
        break;
    case Qt::Key_Down:
        next = now + columns;
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = channels() - 1;
        break;
    case Qt::Key_Space:
        if (m_chosen) {
            Q_EMIT toggled(*m_chosen);
        }
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (next >= 0 && next < channels()) {
        choose(next);
        Q_EMIT channelChosen(next);
    }
}

bool ChannelGrid::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const auto channel = channelAt(help->pos())) {
            const auto factor = m_factors.constFind(*channel);
            QString text = tr("channel %1; a double click switches it off or on").arg(*channel + 1);
            if (factor != m_factors.constEnd()) {
                text += tr(", now times %1").arg(QLocale().toString(static_cast<double>(*factor), 'g', 3));
            }
            QToolTip::showText(help->globalPos(), text, this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    if (event->type() == QEvent::PaletteChange) {
        m_sheet = QImage();
    }
    return QWidget::event(event);
}

void ChannelGrid::focusInEvent(QFocusEvent* event)
{
    update();
    QWidget::focusInEvent(event);
}

void ChannelGrid::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

}  // namespace ganimede
