#include "widgets/workspace/workspace_tabs.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>

#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

constexpr double kPadding = 0.95;  // of the text's pixel size, at each end
constexpr double kHeight = 2.3;    // of the text's pixel size

}  // namespace

WorkspaceTab::WorkspaceTab(const QString& objectName, const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setObjectName(objectName);
    setText(text);
    setAccessibleName(tr("Workspace %1").arg(text));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QFont WorkspaceTab::nameFont() const
{
    return themedFont(this, QFont::Medium, 1.08);
}

QSize WorkspaceTab::sizeHint() const
{
    const int size = nameFont().pixelSize();
    return {static_cast<int>(QFontMetrics(nameFont()).horizontalAdvance(text()) + 2 * kPadding * size),
            static_cast<int>(kHeight * size)};
}

void WorkspaceTab::paintEvent(QPaintEvent*)
{
    const Palette& palette = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(palette.accent, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(isChecked()    ? QBrush(palette.field)
                     : underMouse() ? QBrush(palette.fieldHover)
                                    : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, kRounding, kRounding);
    painter.setFont(nameFont());
    painter.setPen(isChecked() ? palette.ink : palette.muted);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void WorkspaceTab::enterEvent(QEnterEvent*)
{
    update();
}

void WorkspaceTab::leaveEvent(QEvent*)
{
    update();
}

void WorkspaceTab::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
    QAbstractButton::changeEvent(event);
}

WorkspaceTabs::WorkspaceTabs(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("workspaceTabs"));
    setAccessibleName(tr("Workspaces"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid / 2);
    addTab(Workspace::line, QStringLiteral("workspace1d"), tr("1D"),
           tr("Densities on a line: watch a generated one slide onto the real one.\n"
              "The experiment of the other workspace waits as it is."));
    addTab(Workspace::plane, QStringLiteral("workspace2d"), tr("2D"),
           tr("Points in the plane: distributions, drawings, your own data.\n"
              "The experiment of the other workspace waits as it is."));
    addTab(Workspace::images, QStringLiteral("workspaceImages"), tr("Images"),
           tr("Pictures: digits, emoji or your own, made by networks of convolutions.\n"
              "The experiment of the other workspace waits as it is."));
    addTab(Workspace::explore, QStringLiteral("workspaceExplore"), tr("Explore"),
           tr("What a generator has learnt: from one latent to another, over a map of seeds, along directions.\n"
              "Takes the run in Images while it trains on, or a checkpoint."));
    showCurrent();
}

void WorkspaceTabs::addTab(Workspace workspace, const QString& objectName, const QString& text, const QString& tip)
{
    auto* tab = new WorkspaceTab(objectName, text, this);
    layout()->addWidget(tab);
    m_tabs.push_back(tab);
    tab->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + static_cast<int>(m_tabs.size()))));
    tab->setToolTip(tr("%1\nKey %2.").arg(tip, tab->shortcut().toString(QKeySequence::NativeText)));
    connect(tab, &WorkspaceTab::clicked, this, [this, workspace] {
        showCurrent();
        if (workspace != m_current) {
            Q_EMIT chosen(workspace);
        }
    });
}

void WorkspaceTabs::setCurrent(Workspace workspace)
{
    m_current = workspace;
    showCurrent();
}

void WorkspaceTabs::showCurrent()
{
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        m_tabs[i]->setChecked(i == static_cast<std::size_t>(m_current));
        m_tabs[i]->update();
    }
}

}  // namespace ganimede
