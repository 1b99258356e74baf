#include "widgets/export/exporter.h"

#include <algorithm>

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

#include "widgets/export/exportable.h"

namespace ganimede {
namespace {

Exportable* exportableOf(QWidget* widget)
{
    return dynamic_cast<Exportable*>(widget);
}

}  // namespace

Exporter::Exporter(QWidget* window) : QObject(window), m_window(window)
{
    setupActions();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { followFocus(now); });
}

void Exporter::setupActions()
{
    const auto add = [this](const QString& text, const char* name, const QString& tip, auto&& act) {
        auto* action = new QAction(text, m_window);
        action->setObjectName(QLatin1String(name));
        action->setToolTip(tip);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_copy = add(tr("&Copy picture"), "copyPictureAction",
                 tr("Puts the picture that has the focus, else the stage, on the clipboard"), [this] { copy(); });
    m_copy->setShortcut(QKeySequence::Copy);
    m_saves = {add(tr("Save as &PNG ..."), "savePngAction", tr("A picture of pixels, at twice the size on screen"),
                   [this] { save(ExportFormat::png); }),
               add(tr("Save as S&VG ..."), "saveSvgAction",
                   tr("A picture of lines and text, sharp at any size, for drawing programs and print"),
                   [this] { save(ExportFormat::svg); }),
               add(tr("Save n&umbers as CSV ..."), "saveCsvAction",
                   tr("The numbers behind the picture, for spreadsheets and programs"),
                   [this] { save(ExportFormat::csv); })};
    m_saves[0]->setShortcut(QKeySequence(tr("Ctrl+E")));
}

void Exporter::add(QWidget* widget)
{
    if (exportableOf(widget) != nullptr && !m_widgets.contains(widget)) {
        m_widgets << widget;
        widget->installEventFilter(this);
        for (QWidget* part : widget->findChildren<QWidget*>()) {
            part->setAttribute(Qt::WA_NoMousePropagation, false);  // a QCustomPlot would keep right clicks to itself
        }
    }
}

void Exporter::addAll(QWidget* root)
{
    add(root);
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        add(widget);
    }
}

QList<QWidget*> Exporter::widgets() const
{
    QList<QWidget*> alive;
    for (const QPointer<QWidget>& widget : m_widgets) {
        if (widget) {
            alive << widget;
        }
    }
    return alive;
}

QList<QAction*> Exporter::actions() const
{
    return {m_copy, m_saves[0], m_saves[1], m_saves[2]};
}

QWidget* Exporter::current() const
{
    // Of two stages in one place only one is seen.
    const QList<QWidget*> alive = widgets();
    if (m_focused != nullptr && m_focused->isVisible()) {
        return m_focused.data();
    }
    const auto seen = std::ranges::find_if(alive, &QWidget::isVisible);
    return seen != alive.end() ? *seen : alive.isEmpty() ? nullptr : alive.first();
}

void Exporter::followFocus(QWidget* now)
{
    // A menu takes the focus while it is open: what is to be saved is what had it before.
    if (now == nullptr || qobject_cast<QMenu*>(now) != nullptr || qobject_cast<QMenuBar*>(now) != nullptr) {
        return;
    }
    QWidget* found = now;
    while (found != nullptr && !m_widgets.contains(found)) {
        found = found->parentWidget();
    }
    m_focused = found;
}

QString Exporter::currentTitle() const
{
    QWidget* widget = current();
    return widget != nullptr ? exportableOf(widget)->exportTitle() : QString();
}

QString Exporter::suggestedName(ExportFormat format) const
{
    QWidget* widget = current();
    return widget != nullptr ? exportFileName(m_experiment, m_step, *exportableOf(widget), format) : QString();
}

void Exporter::copy()
{
    QWidget* widget = current();
    if (widget == nullptr || !exportableOf(widget)->hasSomethingToExport()) {
        Q_EMIT failed(tr("There is no picture to copy yet."));
        return;
    }
    QImage image = exportImage(*exportableOf(widget));
    image.setDevicePixelRatio(1);  // other programs count in pixels
    QApplication::clipboard()->setImage(image);
    Q_EMIT done(tr("Copied %1").arg(exportableOf(widget)->exportTitle()));
}

void Exporter::save(ExportFormat format)
{
    QWidget* widget = current();
    if (widget == nullptr || !exportableOf(widget)->hasSomethingToExport()) {
        Q_EMIT failed(tr("There is nothing to save yet."));
        return;
    }
    const QString filters[] = {tr("PNG pictures (*.png)"), tr("SVG pictures (*.svg)"), tr("Tables (*.csv)")};
    auto* dialog = new QFileDialog(m_window, tr("Save %1").arg(exportableOf(widget)->exportTitle()));
    const QString name = suggestedName(format);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(filters[static_cast<int>(format)]);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->setDirectory(m_folder.isEmpty() ? exportFolder() : m_folder);
    dialog->selectFile(name);
    // What was chosen when the dialog came up, whatever has the focus when it goes.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format, chosen = QPointer<QWidget>(widget)](const QString& path) {
                m_focused = chosen;
                saveTo(path, format);
            });
    dialog->open();
}

void Exporter::saveTo(const QString& path, ExportFormat format)
{
    QWidget* widget = current();
    if (widget == nullptr) {
        return;
    }
    const QString problem = exportTo(*exportableOf(widget), path, format);
    if (!problem.isEmpty()) {
        Q_EMIT failed(problem);
        return;
    }
    m_folder = QFileInfo(path).absolutePath();
    Q_EMIT done(tr("Saved %1 as %2").arg(exportableOf(widget)->exportTitle(), QFileInfo(path).fileName()));
}

bool Exporter::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::ContextMenu) {
        auto* widget = qobject_cast<QWidget*>(object);
        auto* menu = static_cast<QContextMenuEvent*>(event);
        const bool byKey = menu->reason() == QContextMenuEvent::Keyboard;
        showMenu(widget, byKey ? widget->mapToGlobal(widget->rect().center()) : menu->globalPos());
        return true;
    }
    return QObject::eventFilter(object, event);
}

void Exporter::showMenu(QWidget* widget, const QPoint& at)
{
    m_focused = widget;
    auto* menu = new QMenu(widget);
    menu->setObjectName(QStringLiteral("exportMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(widget->actions());
    menu->addSeparator();
    menu->addActions(actions());
    menu->popup(at);
}

}  // namespace ganimede
