#include <algorithm>

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QKeyEvent>
#include <QScreen>
#include <QToolBar>

#include "app/window/main_window.h"
#include "widgets/workspace/side_column.h"

/// Who gets how much room: the window within its screen, the docks beside the stage, the text within both.
namespace ganimede {
namespace {

constexpr QSize kUsualSize(1280, 800);
constexpr double kStageShare = 0.42;       // of the window's width that docks leave to the stage
constexpr double kLeastStageShare = 0.38;  // where no dock has to scroll sideways then

/// Within the screen, whatever an earlier session or another screen left; what is larger begins at its corner.
QRect within(const QRect& screen, QRect placed)
{
    placed.moveLeft(
        std::clamp(placed.left(), screen.left(), std::max(screen.left(), screen.right() + 1 - placed.width())));
    placed.moveTop(
        std::clamp(placed.top(), screen.top(), std::max(screen.top(), screen.bottom() + 1 - placed.height())));
    return placed;
}

/// What its content made larger than it was may stand out of the screen.
void moveWithinScreen(QWidget& window)
{
    const QRect now = window.geometry();
    const QPoint by = within(window.screen()->availableGeometry(), now).topLeft() - now.topLeft();
    if (!by.isNull() && !window.isMaximized() && !window.isFullScreen()) {
        window.move(window.pos() + by);
    }
}

}  // namespace

void MainWindow::restorePlaces()
{
    m_ownDocks = saveState();
    resize(kUsualSize.boundedTo(screen()->availableSize()));
    restoreGeometry(m_settings.geometry());
    if (!isMaximized() && !isFullScreen()) {
        const QRect room = screen()->availableGeometry();
        setGeometry(within(room, QRect(geometry().topLeft(), size().boundedTo(room.size()))));
    }
    restoreState(m_settings.docks());
    for (QDockWidget* dock : m_docks) {
        if (const int width = m_settings.dockWidth(dock->objectName()); width > 0) {
            m_dockWidths[dock] = width;
        }
    }
}

/// Docks are as wide as their content or as the user made them, and give way where the stage would have too little.
void MainWindow::fitDocks()
{
    QList<QDockWidget*> docks;
    QList<int> widths;
    QList<int> least;
    int sum = 0;
    int yielding = 0;
    for (QDockWidget* dock : m_docks) {
        const auto area = dockWidgetArea(dock);
        const bool beside = area == Qt::LeftDockWidgetArea || area == Qt::RightDockWidgetArea;
        if (!beside || dock->isHidden() || dock->isFloating()) {
            continue;
        }
        auto* column = static_cast<SideColumn*>(dock->widget());
        least << column->leastWidth();
        widths << std::max(least.last(), m_dockWidths.value(dock, column->usualWidth()));
        docks << dock;
        sum += widths.last();
        yielding += widths.last() - least.last();
    }
    const int excess = sum <= (1 - kLeastStageShare) * width()
                           ? 0
                           : std::min(yielding, sum - static_cast<int>((1 - kStageShare) * width()));
    for (int i = 0; excess > 0 && i < widths.size(); ++i) {
        widths[i] -= excess * (widths[i] - least[i]) / yielding;
    }
    if (!docks.isEmpty()) {
        resizeDocks(docks, widths, Qt::Horizontal);
    }
}

/// The docks that a separator has moved keep that width.
void MainWindow::noteDockWidths()
{
    for (QDockWidget* dock : m_docks) {
        if (m_widthsBefore.contains(dock) && dock->isVisible() && dock->width() != m_widthsBefore.value(dock)) {
            m_dockWidths[dock] = dock->width();
            m_settings.setDockWidth(dock->objectName(), dock->width());
        }
    }
    m_widthsBefore.clear();
}

void MainWindow::resetLayout()
{
    const bool lesson = m_lessonBar->isVisible();
    m_dockWidths.clear();
    for (QDockWidget* dock : m_docks) {
        m_settings.setDockWidth(dock->objectName(), 0);
    }
    restoreState(m_ownDocks);
    m_lessonBar->setVisible(lesson);
    fitDocks();
}

/// And all that follows from it, at once.
void MainWindow::applyText(double scale)
{
    m_textScale = scale;
    applyTheme(*qApp, m_settings.theme(), scale);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

/// Whether the least size of the window is one that its screen has, or `otherwise`.
bool MainWindow::fitsScreen(QSize otherwise) const
{
    const QSize room = screen()->availableSize().expandedTo(otherwise);
    const QSize least = minimumSizeHint();
    return least.width() <= room.width() && least.height() <= room.height();
}

/// Text of the size that is wanted or the largest that lets the window fit into its screen; whether it is the former.
bool MainWindow::limitText(double wanted, QSize before)
{
    constexpr double kStep = 1.05;
    double scale = wanted;
    if (scale != m_textScale) {
        applyText(scale);
    }
    while (scale > 1 && !fitsScreen(before)) {
        scale = std::max(1.0, scale / kStep);
        applyText(scale);
    }
    if (!isMaximized() && !isFullScreen()) {
        resize(before);  // what was tried may have widened it
        if (size() != before) {
            moveWithinScreen(*this);
        }
    }
    fitDocks();
    // Part of what is in the docks may hear of the new text only later.
    QMetaObject::invokeMethod(this, &MainWindow::fitDocks, Qt::QueuedConnection);
    return scale == wanted;
}

void MainWindow::setTextScale(double scale)
{
    const double wanted = std::clamp(scale, 1.0, 3.0);
    if (!limitText(wanted, size())) {
        tell(tr("The text is as large as this screen has room for."));
    }
    m_settings.setTextScale(m_textScale);
}

bool MainWindow::event(QEvent* event)
{
    // Only a separator's press and release come to the window itself.
    if (event->type() == QEvent::MouseButtonPress) {
        for (QDockWidget* dock : m_docks) {
            m_widthsBefore[dock] = dock->width();
        }
    }
    const bool done = QMainWindow::event(event);
    if (event->type() == QEvent::MouseButtonRelease) {
        noteDockWidths();
    }
    return done;
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (!m_docks.isEmpty() && event->size().width() != event->oldSize().width()) {
        fitDocks();
    }
}

/// Escape, where nothing in the window has a use for it, leaves the full screen.
void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && isFullScreen()) {
        setWindowState(windowState() & ~Qt::WindowFullScreen);
        return;
    }
    QMainWindow::keyPressEvent(event);
}

/// The first time: text that was chosen on a larger screen is made to fit this one.
void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!m_placed) {
        m_placed = true;
        m_textScale > 1 ? void(limitText(m_textScale, size().boundedTo(screen()->availableSize()))) : fitDocks();
        moveWithinScreen(*this);  // also without larger text: another language may need more, too
    }
}

}  // namespace ganimede
