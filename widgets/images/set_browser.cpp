#include "widgets/images/set_browser.h"

#include <algorithm>
#include <cmath>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "widgets/images/picture_pixels.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/panels/numbers.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr int kPictureGap = 4;
constexpr double kPictureSide = 56;  // pixels that a picture should be large, about

}  // namespace

SetBrowser::SetBrowser(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("setBrowser"));
    setAccessibleName(tr("Pictures of the training set"));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    keepKeys(this, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End});
}

void SetBrowser::setSet(const ImageSetPtr& set)
{
    if (set == m_set) {
        return;
    }
    m_set = set;
    m_label.reset();
    regroup();
}

void SetBrowser::setClass(std::optional<std::int32_t> label)
{
    m_label = label;
    regroup();
}

void SetBrowser::regroup()
{
    m_groups.clear();
    m_chosen.reset();
    if (m_set != nullptr) {
        m_groups.resize(m_set->classes.size());
        for (std::size_t i = 0; i < m_groups.size(); ++i) {
            m_groups[i].label = static_cast<std::int32_t>(i);
        }
        for (std::size_t i = 0; i < m_set->size(); ++i) {
            m_groups[static_cast<std::size_t>(m_set->labels[i])].pictures.push_back(static_cast<std::uint32_t>(i));
        }
        std::erase_if(m_groups, [this](const Group& group) {
            return group.pictures.empty() || (m_label && group.label != *m_label);
        });
    }
    layOut();
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

int SetBrowser::headingHeight() const
{
    return 2 * fontMetrics().height();
}

void SetBrowser::layOut()
{
    if (m_set == nullptr) {
        return;
    }
    const ImageShape& shape = m_set->shape;
    const int zoom = std::max(1, static_cast<int>(std::lround(kPictureSide / std::max(1, shape.height))));
    m_cell = {zoom * shape.width, zoom * shape.height};
    m_columns = std::max(1, (viewport()->width() + kPictureGap) / (m_cell.width() + kPictureGap));
    m_left = std::max(0, (viewport()->width() - m_columns * (m_cell.width() + kPictureGap) + kPictureGap) / 2);
    int top = 0;
    for (Group& group : m_groups) {
        group.top = top;
        const auto rows = (static_cast<int>(group.pictures.size()) + m_columns - 1) / m_columns;
        top += headingHeight() + rows * (m_cell.height() + kPictureGap);
    }
    m_height = top;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_cell.height() + kPictureGap);
    verticalScrollBar()->setRange(0, std::max(0, m_height - viewport()->height()));
}

QRect SetBrowser::boxOf(const Spot& spot) const
{
    const auto place = static_cast<int>(spot.place);
    return {QPoint(m_left + place % m_columns * (m_cell.width() + kPictureGap),
                   m_groups[spot.group].top + headingHeight() + place / m_columns * (m_cell.height() + kPictureGap)),
            m_cell};
}

std::optional<SetBrowser::Spot> SetBrowser::spotAt(const QPoint& position) const
{
    const QPoint at = position + QPoint(0, verticalScrollBar()->value());
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const int row = (at.y() - m_groups[g].top - headingHeight()) / (m_cell.height() + kPictureGap);
        const int column = (at.x() - m_left) / (m_cell.width() + kPictureGap);
        const Spot spot{g, static_cast<std::size_t>(std::max(0, row * m_columns + column))};
        const bool inside = column >= 0 && column < m_columns && spot.place < m_groups[g].pictures.size();
        if (inside && boxOf(spot).contains(at)) {
            return spot;
        }
    }
    return std::nullopt;
}

std::optional<std::size_t> SetBrowser::pictureAt(const QPoint& position) const
{
    const auto spot = spotAt(position);
    return spot ? std::optional<std::size_t>(m_groups[spot->group].pictures[spot->place]) : std::nullopt;
}

std::optional<std::size_t> SetBrowser::chosen() const
{
    return m_chosen ? std::optional<std::size_t>(m_groups[m_chosen->group].pictures[m_chosen->place]) : std::nullopt;
}

QString SetBrowser::words(std::size_t picture) const
{
    const auto label = static_cast<std::size_t>(m_set->labels[picture]);
    QString text =
        tr("Picture %1 of %2")
            .arg(grouped(static_cast<std::int64_t>(picture) + 1), grouped(static_cast<std::int64_t>(m_set->size())));
    if (m_set->classes.size() > 1) {
        text += tr(", class %1").arg(QString::fromStdString(m_set->classes[label]));
    }
    if (picture < m_set->captions.size()) {
        text += QLatin1Char('\n') + QString::fromStdString(m_set->captions[picture]);
    }
    return text;
}

void SetBrowser::paintGroup(QPainter& painter, const Group& group, std::size_t index, const QRect& seen) const
{
    const Palette& palette = paletteOf(this);
    const auto label = static_cast<std::size_t>(group.label);
    const QString count = grouped(static_cast<std::int64_t>(group.pictures.size()));
    const QString heading = m_set->classes.size() > 1
                                ? tr("Class %1: %2 pictures").arg(QString::fromStdString(m_set->classes[label]), count)
                                : tr("%1: %2 pictures").arg(QString::fromStdString(m_set->name), count);
    painter.setFont(themedFont(this, QFont::DemiBold));
    painter.setPen(palette.muted);
    painter.drawText(QRect(m_left, group.top, viewport()->width() - m_left, headingHeight()),
                     Qt::AlignLeft | Qt::AlignVCenter, heading);
    const int firstRow = std::max(0, (seen.top() - group.top - headingHeight()) / (m_cell.height() + kPictureGap));
    for (auto place = static_cast<std::size_t>(firstRow * m_columns); place < group.pictures.size(); ++place) {
        const QRect box = boxOf({index, place});
        if (box.top() > seen.bottom()) {
            break;
        }
        paintPixels(painter, box, pictureImage(m_set->image(group.pictures[place]), m_set->shape));
    }
}

void SetBrowser::paint(QPainter& painter, const QRect& seen) const
{
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const int bottom = g + 1 < m_groups.size() ? m_groups[g + 1].top : m_height;
        if (m_groups[g].top <= seen.bottom() && bottom >= seen.top()) {
            paintGroup(painter, m_groups[g], g, seen);
        }
    }
    if (m_chosen && hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(paletteOf(this).accent, 2));
        painter.drawRoundedRect(boxOf(*m_chosen).adjusted(-2, -2, 1, 1), 2, 2);
    }
}

void SetBrowser::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    if (m_set == nullptr) {
        painter.setPen(paletteOf(this).muted);
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("The training set appears here."));
        return;
    }
    const int scrolled = verticalScrollBar()->value();
    painter.translate(0, -scrolled);
    paint(painter, viewport()->rect().translated(0, scrolled));
}

void SetBrowser::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void SetBrowser::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layOut();
    }
}

bool SetBrowser::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const auto picture = pictureAt(help->pos())) {
            QToolTip::showText(help->globalPos(), words(*picture), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void SetBrowser::mousePressEvent(QMouseEvent* event)
{
    if (const auto spot = spotAt(event->position().toPoint())) {
        choose(*spot);
    }
    QAbstractScrollArea::mousePressEvent(event);
}

void SetBrowser::choose(const Spot& spot)
{
    m_chosen = spot;
    setAccessibleDescription(words(*chosen()));
    const QRect box = boxOf(spot);
    QScrollBar* bar = verticalScrollBar();
    if (box.top() < bar->value()) {
        bar->setValue(box.top() - (spot.place < static_cast<std::size_t>(m_columns) ? headingHeight() : kPictureGap));
    } else if (box.bottom() > bar->value() + viewport()->height()) {
        bar->setValue(box.bottom() - viewport()->height() + kPictureGap);
    }
    viewport()->update();
}

/// By so many pictures, on into the neighbouring class.
void SetBrowser::move(int by)
{
    if (m_groups.empty()) {
        return;
    }
    if (!m_chosen) {
        choose({});
        return;
    }
    const auto target = static_cast<qint64>(m_chosen->place) + by;
    const auto count = static_cast<qint64>(m_groups[m_chosen->group].pictures.size());
    if (target >= 0 && target < count) {
        choose({m_chosen->group, static_cast<std::size_t>(target)});
    } else if (target < 0 && m_chosen->group > 0) {
        choose({m_chosen->group - 1, m_groups[m_chosen->group - 1].pictures.size() - 1});
    } else if (target >= count && m_chosen->group + 1 < m_groups.size()) {
        choose({m_chosen->group + 1, 0});
    }
}

void SetBrowser::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-1);
    case Qt::Key_Right:
        return move(1);
    case Qt::Key_Up:
        return move(-m_columns);
    case Qt::Key_Down:
        return move(m_columns);
    case Qt::Key_Home:
        return m_groups.empty() ? void() : choose({});
    case Qt::Key_End:
        return m_groups.empty() ? void() : choose({m_groups.size() - 1, m_groups.back().pictures.size() - 1});
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void SetBrowser::renderTo(QPainter& painter, QSize size)
{
    painter.fillRect(QRect(QPoint(0, 0), size), paletteOf(this).background);
    if (m_set != nullptr) {
        const int scrolled = verticalScrollBar()->value();
        painter.translate(0, -scrolled);
        paint(painter, QRect(QPoint(0, scrolled), size));
        painter.translate(0, scrolled);
    }
}

QByteArray SetBrowser::csv() const
{
    QByteArray text("class,name,pictures\n");
    for (const Group& group : m_groups) {
        text += QByteArray::number(group.label) + ",\"" +
                QByteArray::fromStdString(m_set->classes[static_cast<std::size_t>(group.label)]) + "\"," +
                QByteArray::number(static_cast<qulonglong>(group.pictures.size())) + '\n';
    }
    return text;
}

}  // namespace ganimede
