#include "widgets/images/picture_wall.h"

#include <algorithm>

#include <QElapsedTimer>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include "widgets/export/export_files.h"
#include "widgets/images/picture_pixels.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/panels/numbers.h"
#include "widgets/theme/theme.h"

namespace ganimede {

PictureWall::PictureWall(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pictureWall"));
    setAccessibleName(tr("Wall of generated pictures"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    keepKeys(this, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End});
}

void PictureWall::setSnapshot(const ImageSnapshotPtr& snapshot)
{
    const bool sameWall = m_snapshot && snapshot && m_snapshot->wall == snapshot->wall;
    m_snapshot = snapshot;
    if (sameWall) {
        return;
    }
    if (const ImageWall* shown = wall(); shown != nullptr && m_groundOf != m_snapshot->set) {
        m_groundOf = m_snapshot->set;
        m_ground = commonGround(shown->shape, shown->reals.pixels);
    }
    if (m_chosen && !boxOf(*m_chosen).isValid()) {
        choose(std::nullopt);
    }
    if (m_chosen) {
        setAccessibleDescription(words(*m_chosen));
    }
    update();
}

void PictureWall::setTinted(bool tinted)
{
    m_tinted = tinted;
    update();
}

void PictureWall::setRealsShown(bool shown)
{
    m_realsShown = shown;
    if (m_chosen && m_chosen->real && !shown) {
        choose(std::nullopt);
    }
    update();
}

void PictureWall::setMessage(const QString& message)
{
    m_message = message;
    update();
}

double PictureWall::heading() const
{
    return 1.9 * fontMetrics().height();
}

WallLayout PictureWall::layoutIn(const QRectF& area, double ratio) const
{
    const ImageWall& shown = *wall();
    return wallLayout(area, heading(), shown.fakes.size(), m_realsShown, shown.shape, ratio);
}

QRectF PictureWall::boxOf(const Place& place) const
{
    const ImageWall* shown = wall();
    if (shown == nullptr) {
        return {};
    }
    const WallLayout layout = layoutIn(rect(), devicePixelRatioF());
    const std::size_t count = place.real ? std::min(shown->reals.size(), layout.realPlaces()) : shown->fakes.size();
    if (place.index >= count) {
        return {};
    }
    return place.real ? layout.realBox(place.index) : layout.fakeBox(place.index);
}

std::optional<PictureWall::Place> PictureWall::placeAt(const QPointF& position) const
{
    for (const bool real : {false, true}) {
        for (std::size_t i = 0;; ++i) {
            const QRectF box = boxOf({real, i});
            if (!box.isValid()) {
                break;
            }
            if (box.contains(position)) {
                return Place{real, i};
            }
        }
    }
    return std::nullopt;
}

QString PictureWall::words(const Place& place) const
{
    const JudgedPictures& pictures = place.real ? wall()->reals : wall()->fakes;
    const ImageSet& set = *m_snapshot->set;
    const auto label = static_cast<std::size_t>(pictures.labels[place.index]);
    const bool classes = set.classes.size() > 1 && (place.real || m_snapshot->spec.conditioning != Conditioning::none);
    QString what = place.real ? tr("Real picture %1").arg(grouped(pictures.places[place.index] + 1))
                              : tr("Generated picture %1").arg(place.index + 1);
    if (classes && label < set.classes.size()) {
        what += tr(", class %1").arg(QString::fromStdString(set.classes[label]));
    }
    return what + QStringLiteral("\n") + verdictWords(pictures.verdicts[place.index]);
}

void PictureWall::paintEvent(QPaintEvent*)
{
    QElapsedTimer timer;
    timer.start();
    QPainter painter(this);
    if (wall() == nullptr) {
        paintMessage(painter, rect());
        return;
    }
    const WallLayout layout = layoutIn(rect(), devicePixelRatioF());
    paint(painter, layout);
    paintChosen(painter, layout);
    painter.end();
    Q_EMIT framePainted(static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

void PictureWall::paintMessage(QPainter& painter, const QRectF& area) const
{
    painter.setPen(paletteOf(this).muted);
    painter.setFont(themedFont(this, QFont::Normal, 1.15));
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, m_message);
}

void PictureWall::paint(QPainter& painter, const WallLayout& layout) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintBlock(painter, layout, false);
    if (m_realsShown) {
        paintBlock(painter, layout, true);
    }
}

void PictureWall::paintBlock(QPainter& painter, const WallLayout& layout, bool real) const
{
    const Palette& palette = paletteOf(this);
    const ImageWall& shown = *wall();
    const JudgedPictures& pictures = real ? shown.reals : shown.fakes;
    const QRectF block = real ? layout.realBlock : layout.fakeBlock;
    painter.setPen(real ? palette.real : palette.fake);
    painter.setFont(themedFont(this, QFont::DemiBold));
    const QRectF title(block.left(), block.top() - heading(), block.width(), heading() - 4);
    const QString words = real ? tr("Real") : tr("Generated, step %1").arg(grouped(shown.step));
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, static_cast<int>(block.width())));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_ground.isValid() ? m_ground : palette.panel);
    painter.drawRoundedRect(block, kRounding + 2, kRounding + 2);
    const std::size_t count = real ? std::min(pictures.size(), layout.realPlaces()) : pictures.size();
    for (std::size_t i = 0; i < count; ++i) {
        const QRectF box = real ? layout.realBox(i) : layout.fakeBox(i);
        paintPixels(painter, box, pictureAt(pictures.pixels, shown.shape, i));
        if (m_tinted) {
            paintVerdict(painter, box, pictures.verdicts[i]);
        }
    }
}

/// A frame from the fake's purple to the real's teal, and at its foot a bar that is full where D is sure it is real.
void PictureWall::paintVerdict(QPainter& painter, const QRectF& box, float verdict) const
{
    const Palette& palette = paletteOf(this);
    const QColor colour = verdict >= 0.5F ? palette.real : palette.fake;
    const QColor frame = translucent(colour, 0.35F + 1.3F * std::abs(verdict - 0.5F));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(frame, 2));
    painter.drawRect(box.adjusted(-2, -2, 2, 2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    constexpr double kBar = 4;
    painter.drawRect(QRectF(box.left() - 3, box.bottom() - 1, (box.width() + 6) * static_cast<double>(verdict), kBar));
}

void PictureWall::paintChosen(QPainter& painter, const WallLayout& layout) const
{
    if (!m_chosen || !hasFocus()) {
        return;
    }
    const QRectF box = m_chosen->real ? layout.realBox(m_chosen->index) : layout.fakeBox(m_chosen->index);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(paletteOf(this).accent, 2));
    painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), 3, 3);
    const QString says = words(*m_chosen).section(u'\n', -1);
    painter.setFont(themedFont(this, QFont::Medium));
    painter.setPen(paletteOf(this).muted);
    const QRectF right(layout.fakeBlock.left(), layout.fakeBlock.bottom() + 2, layout.fakeBlock.width(), heading());
    if (right.bottom() <= height()) {
        painter.drawText(right, Qt::AlignLeft | Qt::AlignVCenter, says);
    }
}

bool PictureWall::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const auto place = wall() != nullptr ? placeAt(help->pos()) : std::nullopt;
        if (place) {
            QToolTip::showText(help->globalPos(), words(*place), this, boxOf(*place).toRect());
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void PictureWall::choose(std::optional<Place> place)
{
    if (m_chosen == place) {
        return;
    }
    m_chosen = place;
    setAccessibleDescription(place && wall() != nullptr ? words(*place) : QString());
    update();
    Q_EMIT placeChosen();
}

void PictureWall::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && wall() != nullptr) {
        choose(placeAt(event->position()));
    }
    QWidget::mousePressEvent(event);
}

/// By so many pictures within the block that has the frame, into the other one past its right or left edge.
void PictureWall::move(int by)
{
    const Place now = m_chosen.value_or(Place{});
    const auto target = static_cast<qint64>(now.index) + by;
    const Place wanted{now.real, static_cast<std::size_t>(std::max<qint64>(target, 0))};
    if (target >= 0 && boxOf(wanted).isValid()) {
        choose(wanted);
    }
}

void PictureWall::keyPressEvent(QKeyEvent* event)
{
    if (wall() == nullptr) {
        QWidget::keyPressEvent(event);
        return;
    }
    const WallLayout layout = layoutIn(rect(), devicePixelRatioF());
    const Place now = m_chosen.value_or(Place{});
    const int columns = now.real ? layout.realColumns : layout.columns;
    const int column = static_cast<int>(now.index) % columns;
    const int row = static_cast<int>(now.index) / columns;
    switch (event->key()) {
    case Qt::Key_Right:
        if (!now.real && m_realsShown && column + 1 == columns) {
            choose(Place{true, static_cast<std::size_t>(row * layout.realColumns)});
        } else {
            move(1);
        }
        return;
    case Qt::Key_Left:
        if (now.real && column == 0) {
            choose(Place{false,
                         std::min(static_cast<std::size_t>((row + 1) * layout.columns - 1), wall()->fakes.size() - 1)});
        } else {
            move(-1);
        }
        return;
    case Qt::Key_Down:
        return move(columns);
    case Qt::Key_Up:
        return move(-columns);
    case Qt::Key_Home:
        return choose(Place{});
    case Qt::Key_End:
        return choose(Place{false, wall()->fakes.size() - 1});
    default:
        QWidget::keyPressEvent(event);
    }
}

void PictureWall::focusInEvent(QFocusEvent* event)
{
    const bool keyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (keyboard && !m_chosen && wall() != nullptr) {
        choose(Place{});
    }
    update();
    QWidget::focusInEvent(event);
}

void PictureWall::focusOutEvent(QFocusEvent* event)
{
    update();
    QWidget::focusOutEvent(event);
}

QSize PictureWall::exportSize() const
{
    if (wall() == nullptr) {
        return size();
    }
    const WallLayout layout = layoutIn(rect(), devicePixelRatioF());
    const QRectF all = layout.fakeBlock.united(layout.realBlock);
    return {static_cast<int>(all.width()) + 2 * kGrid, static_cast<int>(all.height() + heading()) + kGrid};
}

void PictureWall::renderTo(QPainter& painter, QSize size)
{
    const QRectF area(QPointF(0, 0), QSizeF(size));
    painter.fillRect(area, paletteOf(this).background);
    if (wall() != nullptr) {
        paint(painter, layoutIn(area, kExportScale));
    }
}

QByteArray PictureWall::csv() const
{
    if (wall() == nullptr) {
        return {};
    }
    QByteArray text("place,kind,class,verdict\n");
    for (const bool real : {false, true}) {
        const JudgedPictures& pictures = real ? wall()->reals : wall()->fakes;
        for (std::size_t i = 0; i < pictures.size(); ++i) {
            text += QByteArray::number(static_cast<qulonglong>(i)) + ',' + (real ? "real" : "generated") + ',' +
                    QByteArray::number(pictures.labels[i]) + ',' +
                    QByteArray::number(static_cast<double>(pictures.verdicts[i]), 'g', 6) + '\n';
        }
    }
    return text;
}

}  // namespace ganimede
