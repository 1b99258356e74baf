#include "app/window/shortcuts_dialog.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>

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

/// Those that are no shortcut: they are answered by what has the focus.
QList<ShortcutEntry> keysOfTheFocus()
{
    return {{ShortcutsDialog::tr("[ and ]"), ShortcutsDialog::tr("Smaller or larger brush; so does the wheel")},
            {ShortcutsDialog::tr("Shift while drawing"), ShortcutsDialog::tr("A straight line")},
            {ShortcutsDialog::tr("Ctrl with a straight line"), ShortcutsDialog::tr("Steps of 15 degrees")},
            {ShortcutsDialog::tr("Esc"), ShortcutsDialog::tr("Forget the stroke or the word under way")},
            {ShortcutsDialog::tr("Arrows, + and -"), ShortcutsDialog::tr("Move along and zoom a chart")},
            {ShortcutsDialog::tr("Arrows on a wall"), ShortcutsDialog::tr("Go from picture to picture")},
            {ShortcutsDialog::tr("Arrows on the pad of seeds"),
             ShortcutsDialog::tr("A tenth of the way to the next seed, with Shift all of it")},
            {ShortcutsDialog::tr("Page Up, Page Down on a way"), ShortcutsDialog::tr("Go from key point to key point")},
            {ShortcutsDialog::tr("Insert, Delete, Alt+Up, Alt+Down"),
             ShortcutsDialog::tr("Add, remove and move a layer of an image network")},
            {ShortcutsDialog::tr("Menu key"), ShortcutsDialog::tr("Copy or save what has the focus")}};
}

QString cells(const ShortcutEntry& entry)
{
    return QString("<td style='padding: 3px 16px 3px 0'><b>%1</b></td><td style='padding: 3px 32px 3px 0'>%2</td>")
        .arg(entry.keys.toHtmlEscaped(), entry.what.toHtmlEscaped());
}

}  // namespace

QList<ShortcutEntry> shortcutsOf(const QWidget& window)
{
    QList<ShortcutEntry> entries;
    for (const QAction* action : window.findChildren<QAction*>()) {
        const QString keys = joined(action->shortcuts());
        if (!keys.isEmpty()) {
            entries << ShortcutEntry{keys, plain(action->text())};
        }
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const QString keys = joined({button->shortcut()});
        if (!keys.isEmpty()) {
            entries << ShortcutEntry{keys, button->accessibleName()};
        }
    }
    return entries;
}

void showShortcutsDialog(QWidget* window)
{
    const QList<ShortcutEntry> entries = shortcutsOf(*window) + keysOfTheFocus();
    const qsizetype half = (entries.size() + 1) / 2;
    QString html = "<h2>" + ShortcutsDialog::tr("Keyboard shortcuts") + "</h2><table>";
    for (qsizetype i = 0; i < half; ++i) {
        html +=
            "<tr>" + cells(entries[i]) + (half + i < entries.size() ? cells(entries[half + i]) : QString()) + "</tr>";
    }
    showTextDialog(window, "shortcutsDialog", ShortcutsDialog::tr("Keyboard shortcuts"), html + "</table>");
}

}  // namespace ganimede
