#include "widgets/images/film_strip.h"

#include <algorithm>
#include <cmath>

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include "widgets/export/export_files.h"
#include "widgets/images/film_movie.h"
#include "widgets/images/picture_pixels.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/panels/numbers.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr double kFramePadding = 4;   // of a frame around its pictures
constexpr double kBetweenFrames = 6;  // from frame to frame
constexpr double kRowGap = 3;         // between the pictures of a frame
constexpr int kHeight = 192;  // of the strip on screen without its words: large text takes nothing from the wall
constexpr double kExportedSide = 56;

}  // namespace

FilmStrip::FilmStrip(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("filmStrip"));
    setAccessibleName(tr("Film of the run"));
    setAccessibleDescription(tr("The same latents at each kept moment, oldest first"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    viewport()->setAutoFillBackground(false);
    keepKeys(this, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End});
}

void FilmStrip::setSnapshot(const ImageSnapshotPtr& snapshot)
{
    const FilmPtr film = snapshot ? snapshot->film : nullptr;
    const std::int64_t stepsPerEpoch = snapshot ? snapshot->stepsPerEpoch : 1;
    if (film == m_film && stepsPerEpoch == m_stepsPerEpoch) {
        return;
    }
    m_film = film;
    m_stepsPerEpoch = stepsPerEpoch;
    if (frames() > 0 && m_groundOf != snapshot->set && snapshot->wall) {
        m_groundOf = snapshot->set;
        m_ground = commonGround(snapshot->wall->shape, snapshot->wall->reals.pixels);
    }
    refreshBar();
    viewport()->update();
}

QSize FilmStrip::sizeHint() const
{
    return {480, kHeight + fontMetrics().height()};
}

QString FilmStrip::momentWords(std::int64_t step) const
{
    return step % m_stepsPerEpoch == 0 ? tr("epoch %1").arg(grouped(step / m_stepsPerEpoch))
                                       : tr("step %1").arg(grouped(step));
}

std::size_t FilmStrip::rowsShown() const
{
    return frames() > 0 ? std::min(kRowsShown, m_film->back()->rows()) : 0;
}

double FilmStrip::labelWidth() const
{
    return frames() > 0 ? fontMetrics().horizontalAdvance(momentWords(m_film->back()->step)) + 6 : 0;
}

FilmStrip::Sizes FilmStrip::sizes(double height, double ratio, std::size_t rows) const
{
    Sizes sizes;
    if (frames() == 0 || rows == 0) {
        return sizes;
    }
    const ImageShape& shape = m_film->back()->shape;
    const auto count = static_cast<double>(rows);
    sizes.label = fontMetrics().height() + 2;
    const double most = (height - sizes.label - 2 * kFramePadding - kRowGap * (count - 1)) / (count * shape.height);
    const double whole = std::floor(most * ratio) / ratio;
    sizes.picture = std::max(whole >= 1 / ratio ? whole : most, 0.05);
    sizes.cell = {shape.width * sizes.picture, shape.height * sizes.picture};
    sizes.column = std::max(sizes.cell.width() + 2 * kFramePadding, labelWidth()) + kBetweenFrames;
    sizes.height = count * sizes.cell.height() + kRowGap * (count - 1) + 2 * kFramePadding;
    return sizes;
}

FilmStrip::Sizes FilmStrip::shownSizes() const
{
    return sizes(viewport()->height(), devicePixelRatioF(), rowsShown());
}

QRect FilmStrip::boxOf(std::size_t frame) const
{
    const Sizes size = shownSizes();
    const double all = static_cast<double>(frames()) * size.column;
    const double start = all < viewport()->width() ? (viewport()->width() - all) / 2 : -horizontalScrollBar()->value();
    return QRectF(start + static_cast<double>(frame) * size.column, 0, size.column - kBetweenFrames, size.height)
        .toAlignedRect();
}

/// Whoever was at the newest end stays there.
void FilmStrip::refreshBar()
{
    QScrollBar* bar = horizontalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum();
    const double all = static_cast<double>(frames()) * shownSizes().column;
    bar->setPageStep(viewport()->width());
    bar->setSingleStep(static_cast<int>(shownSizes().column));
    bar->setRange(0, std::max(0, static_cast<int>(std::ceil(all)) - viewport()->width()));
    if (atEnd) {
        bar->setValue(bar->maximum());
    }
}

void FilmStrip::paintFrame(QPainter& painter, const Sizes& size, std::size_t frame, double left, std::size_t rows) const
{
    const Palette& palette = paletteOf(this);
    const FilmFrame& shown = *(*m_film)[frame];
    const double width = size.cell.width() + 2 * kFramePadding;
    const double inset = (size.column - kBetweenFrames - width) / 2;
    const QRectF card(std::floor(left + inset), 0, width, size.height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_ground.isValid() ? m_ground : palette.panel);
    painter.drawRoundedRect(card, kRounding / 2, kRounding / 2);
    for (std::size_t row = 0; row < std::min(rows, shown.rows()); ++row) {
        const QPointF corner(card.left() + kFramePadding,
                             kFramePadding + static_cast<double>(row) * (size.cell.height() + kRowGap));
        paintPixels(painter, QRectF(corner, size.cell), pictureAt(shown.pixels, shown.shape, row));
    }
    painter.setPen(palette.muted);
    painter.drawText(QRectF(left - kBetweenFrames, size.height + 2, size.column + kBetweenFrames, size.label),
                     Qt::AlignCenter, momentWords(shown.step));
}

void FilmStrip::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    if (frames() == 0) {
        painter.setPen(paletteOf(this).muted);
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("The film of the run appears here."));
        return;
    }
    const Sizes size = shownSizes();
    for (std::size_t frame = 0; frame < frames(); ++frame) {
        const QRect box = boxOf(frame);
        if (box.right() >= event->rect().left() && box.left() <= event->rect().right()) {
            paintFrame(painter, size, frame, box.left(), rowsShown());
        }
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(paletteOf(this).accent, 1));
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void FilmStrip::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    refreshBar();
}

void FilmStrip::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        refreshBar();
    }
}

bool FilmStrip::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        for (std::size_t frame = 0; frame < frames(); ++frame) {
            if (boxOf(frame).contains(help->pos())) {
                const std::int64_t step = (*m_film)[frame]->step;
                QToolTip::showText(help->globalPos(), tr("%1, after %2 steps").arg(momentWords(step), grouped(step)),
                                   this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void FilmStrip::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = horizontalScrollBar();
    switch (event->key()) {
    case Qt::Key_Left:
        return bar->triggerAction(QScrollBar::SliderSingleStepSub);
    case Qt::Key_Right:
        return bar->triggerAction(QScrollBar::SliderSingleStepAdd);
    case Qt::Key_Home:
        return bar->setValue(0);
    case Qt::Key_End:
        return bar->setValue(bar->maximum());
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void FilmStrip::wheelEvent(QWheelEvent* event)
{
    const QPoint turn = event->angleDelta();
    const int by = turn.x() != 0 ? turn.x() : turn.y();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by);
    event->accept();
}

void FilmStrip::focusInEvent(QFocusEvent* event)
{
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void FilmStrip::focusOutEvent(QFocusEvent* event)
{
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

QSize FilmStrip::exportSize() const
{
    if (frames() == 0) {
        return size();
    }
    const std::size_t rows = m_film->back()->rows();
    const double height =
        static_cast<double>(rows) * (kExportedSide + kRowGap) + 2 * kFramePadding + fontMetrics().height() + 2;
    const Sizes size = sizes(height, kExportScale, rows);
    return {static_cast<int>(std::ceil(static_cast<double>(frames()) * size.column + kBetweenFrames)),
            static_cast<int>(std::ceil(height))};
}

void FilmStrip::renderTo(QPainter& painter, QSize size)
{
    painter.fillRect(QRect(QPoint(0, 0), size), paletteOf(this).background);
    if (frames() == 0) {
        return;
    }
    painter.setFont(font());
    const std::size_t rows = m_film->back()->rows();
    const Sizes parts = sizes(size.height(), kExportScale, rows);
    for (std::size_t frame = 0; frame < frames(); ++frame) {
        paintFrame(painter, parts, frame, kBetweenFrames + static_cast<double>(frame) * parts.column, rows);
    }
}

std::vector<MoviePicture> FilmStrip::movie() const
{
    return frames() > 0 ? filmMovie(*m_film) : std::vector<MoviePicture>();
}

QByteArray FilmStrip::csv() const
{
    QByteArray text("frame,step,epoch\n");
    for (std::size_t i = 0; i < frames(); ++i) {
        const std::int64_t step = (*m_film)[i]->step;
        text += QByteArray::number(static_cast<qulonglong>(i)) + ',' +
                QByteArray::number(static_cast<qlonglong>(step)) + ',' +
                QByteArray::number(static_cast<double>(step) / static_cast<double>(m_stepsPerEpoch), 'g', 6) + '\n';
    }
    return text;
}

}  // namespace ganimede
