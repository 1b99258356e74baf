#include "app/window/shortcuts_dialog.h"

#include <algorithm>
#include <utility>

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QHash>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include "app/window/about_dialog.h"

namespace ganimede {
namespace {

/// Gives the free functions here a context for translators.
struct ShortcutsDialog {
    Q_DECLARE_TR_FUNCTIONS(ShortcutsDialog)
};

QString plain(QString text)
{
    return text.remove('&').remove(" ...");
}

QString joined(const QList<QKeySequence>& keys)
{
    QStringList names;
    for (const QKeySequence& key : keys) {
        const QString name = key.toString(QKeySequence::NativeText);
        if (!name.isEmpty() && !names.contains(name)) {
            names << name;
        }
    }
    return names.join(ShortcutsDialog::tr(" or ", "between two keys that do the same"));
}

/// Of an action or button that no menu has: where in the window its key works.
QString placeOf(const QObject* owner)
{
    const std::pair<QLatin1String, QString> places[] = {
        {QLatin1String("workspaceTabs"), ShortcutsDialog::tr("Workspaces")},
        {QLatin1String("layerChips"), ShortcutsDialog::tr("Stage")},
        {QLatin1String("drawBar"), ShortcutsDialog::tr("Drawing")},
        {QLatin1String("lessonToolBar"), ShortcutsDialog::tr("Lessons")},
        {QLatin1String("imageLab"), ShortcutsDialog::tr("Images")},
        {QLatin1String("latentLab"), ShortcutsDialog::tr("Explore")},
    };
    for (; owner != nullptr; owner = owner->parent()) {
        for (const auto& place : places) {
            if (owner->objectName() == place.first) {
                return place.second;
            }
        }
    }
    return ShortcutsDialog::tr("Charts and panels");
}

void noteMenu(const QList<QAction*>& actions, const QString& title, QHash<const QAction*, QString>& menus)
{
    for (const QAction* action : actions) {
        if (action->menu() != nullptr) {
            noteMenu(action->menu()->actions(), title, menus);
        } else {
            menus.insert(action, title);
        }
    }
}

/// The menu at the top that leads to each action.
QHash<const QAction*, QString> menusOf(const QWidget& window)
{
    QHash<const QAction*, QString> menus;
    if (const auto* main = qobject_cast<const QMainWindow*>(&window)) {
        for (const QAction* top : main->menuBar()->actions()) {
            if (top->menu() != nullptr) {
                noteMenu(top->menu()->actions(), plain(top->text()), menus);
            }
        }
    }
    return menus;
}

/// Those that are no shortcut: they are answered by what has the focus.
QList<ShortcutEntry> keysOfTheFocus()
{
    const QString drawing = ShortcutsDialog::tr("Drawing");
    const QString panels = ShortcutsDialog::tr("Charts and panels");
    const QString images = ShortcutsDialog::tr("Images");
    const QString explore = ShortcutsDialog::tr("Explore");
    return {
        {ShortcutsDialog::tr("[ and ]"), ShortcutsDialog::tr("Smaller or larger brush; so does the wheel"), drawing},
        {ShortcutsDialog::tr("Shift while drawing"), ShortcutsDialog::tr("A straight line"), drawing},
        {ShortcutsDialog::tr("Ctrl with a straight line"), ShortcutsDialog::tr("Steps of 15 degrees"), drawing},
        {ShortcutsDialog::tr("Esc"), ShortcutsDialog::tr("Forget the stroke or the word under way"), drawing},
        {ShortcutsDialog::tr("Esc"), ShortcutsDialog::tr("Leave the full screen"), ShortcutsDialog::tr("View")},
        {ShortcutsDialog::tr("Arrows, + and -"), ShortcutsDialog::tr("Move along and zoom a chart"), panels},
        {ShortcutsDialog::tr("Menu key"), ShortcutsDialog::tr("Copy or save what has the focus"), panels},
        {ShortcutsDialog::tr("Arrows on a wall"), ShortcutsDialog::tr("Go from picture to picture"), images},
        {ShortcutsDialog::tr("Insert, Delete, Alt+Up, Alt+Down"),
         ShortcutsDialog::tr("Add, remove and move a layer of an image network"), images},
        {ShortcutsDialog::tr("Arrows on the pad of seeds"),
         ShortcutsDialog::tr("A tenth of the way to the next seed, with Shift all of it"), explore},
        {ShortcutsDialog::tr("Page Up, Page Down on a way"), ShortcutsDialog::tr("Go from key point to key point"),
         explore}};
}

/// The explorer's own, which are the window's only while it is shown: there they take the place of the training's.
QList<ShortcutEntry> keysOfExplore()
{
    const QString explore = ShortcutsDialog::tr("Explore");
    return {{ShortcutsDialog::tr("Space"), ShortcutsDialog::tr("Play the way there and back"), explore},
            {ShortcutsDialog::tr("Left, Right, Home, End"), ShortcutsDialog::tr("Step along the way"), explore},
            {ShortcutsDialog::tr("1 to 4"), ShortcutsDialog::tr("Picture, atlas, find, inside"), explore},
            {QStringLiteral("R"), ShortcutsDialog::tr("Key points by chance"), explore},
            {QStringLiteral("K"), ShortcutsDialog::tr("Keep this picture on the shelf"), explore}};
}

QString linesOf(const QString& group, const QList<ShortcutEntry>& entries)
{
    QString html = QString("<tr><td colspan='2' style='padding: 8px 0 2px 0'><b>%1</b></td></tr>").arg(group);
    for (const ShortcutEntry& entry : entries) {
        if (entry.group == group) {
            html +=
                QString(
                    "<tr><td style='padding: 1px 16px 1px 0'>%1</td><td style='padding: 1px 24px 1px 0'>%2</td></tr>")
                    .arg(entry.keys.toHtmlEscaped(), entry.what.toHtmlEscaped());
        }
    }
    return html;
}

/// The groups in columns of about the same length.
QString columnsOf(const QList<ShortcutEntry>& entries)
{
    constexpr qsizetype kColumns = 2;
    QStringList groups;
    for (const ShortcutEntry& entry : entries) {
        if (!groups.contains(entry.group)) {
            groups << entry.group;
        }
    }
    const qsizetype whole = entries.size() + 2 * groups.size();
    QString html;
    qsizetype lines = 0;
    qsizetype column = 0;
    for (const QString& group : groups) {
        const auto own = std::ranges::count(entries, group, &ShortcutEntry::group) + 2;
        if (column + 1 < kColumns && lines + own / 2 > (column + 1) * whole / kColumns) {
            html += "</table></td><td><table>";
            ++column;
        }
        html += linesOf(group, entries);
        lines += own;
    }
    return "<table><tr><td><table>" + html + "</table></td></tr></table>";
}

}  // namespace

QList<ShortcutEntry> shortcutsOf(const QWidget& window)
{
    QList<ShortcutEntry> entries;
    const QHash<const QAction*, QString> menus = menusOf(window);
    for (const QAction* action : window.findChildren<QAction*>()) {
        const QString keys = joined(action->shortcuts());
        if (!keys.isEmpty()) {
            entries << ShortcutEntry{keys, plain(action->text()),
                                     menus.contains(action) ? menus.value(action) : placeOf(action)};
        }
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const QString keys = joined({button->shortcut()});
        if (!keys.isEmpty()) {
            entries << ShortcutEntry{keys, button->accessibleName(), placeOf(button)};
        }
    }
    return entries;
}

void showShortcutsDialog(QWidget* window)
{
    QList<ShortcutEntry> entries = shortcutsOf(*window) + keysOfTheFocus();
    const bool listed = std::ranges::any_of(entries, [](const ShortcutEntry& entry) { return entry.keys == "K"; });
    if (!listed) {
        entries << keysOfExplore();
    }
    showTextDialog(window, "shortcutsDialog", ShortcutsDialog::tr("Keyboard shortcuts"),
                   "<h2>" + ShortcutsDialog::tr("Keyboard shortcuts") + "</h2>" + columnsOf(entries));
}

}  // namespace ganimede
