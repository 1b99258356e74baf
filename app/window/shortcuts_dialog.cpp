#include "app/window/shortcuts_dialog.h"

#include <algorithm>
#include <utility>

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QFontMetrics>
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

/// How wide the two cells of a line are, and what stands between them.
struct Widths {
    static constexpr int kGap = 16;
    static constexpr int kBetweenColumns = 28;

    explicit Widths(const QFontMetrics& metrics) : keys(10 * metrics.height()), what(12 * metrics.height()) {}
    int column() const { return keys + kGap + what + kBetweenColumns; }

    int keys;
    int what;
};

/// The entries of a group under its name.
struct Group {
    QString html;
    int height;  // about
};

Group groupOf(const QString& name, const QList<ShortcutEntry>& entries, const Widths& widths,
              const QFontMetrics& metrics)
{
    constexpr int kAbove = 10;  // a group's name
    constexpr int kLine = 4;    // around what is said in a line
    const QString heading = QStringLiteral("<tr><td colspan='2' style='padding: 8px 0 2px 0'><b>%1</b></td></tr>");
    const QString line = QStringLiteral("<tr><td width='%1' style='padding: 1px %2px 1px 0'>%3</td>"
                                        "<td width='%4' style='padding: 1px %5px 1px 0'>%6</td></tr>");
    const auto heightIn = [&](int width, const QString& text) {
        return metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text).height();
    };
    Group group{heading.arg(name), metrics.height() + kAbove};
    for (const ShortcutEntry& entry : entries) {
        if (entry.group == name) {
            group.html += line.arg(widths.keys + Widths::kGap)
                              .arg(Widths::kGap)
                              .arg(entry.keys.toHtmlEscaped())
                              .arg(widths.what + Widths::kBetweenColumns)
                              .arg(Widths::kBetweenColumns)
                              .arg(entry.what.toHtmlEscaped());
            group.height += std::max(heightIn(widths.keys, entry.keys), heightIn(widths.what, entry.what)) + kLine;
        }
    }
    return group;
}

/// Into how few columns of at most `height` the groups go, one after the other.
qsizetype columnsOfHeight(int height, const QList<Group>& groups)
{
    qsizetype columns = 1;
    int filled = 0;
    for (const Group& group : groups) {
        if (filled > 0 && filled + group.height > height) {
            ++columns;
            filled = 0;
        }
        filled += group.height;
    }
    return columns;
}

/// The groups in so many columns, the highest as low as can be.
QString inColumns(const QList<Group>& groups, qsizetype columns)
{
    const QString begin = QStringLiteral("<table cellspacing='0'>");
    const QString end = QStringLiteral("</table>");
    int height = std::ranges::max_element(groups, {}, &Group::height)->height;
    while (columnsOfHeight(height, groups) > columns) {
        ++height;
    }
    QString html = begin + "<tr><td>" + begin;
    int filled = 0;
    for (const Group& group : groups) {
        if (filled > 0 && filled + group.height > height) {
            html += end + "</td><td>" + begin;
            filled = 0;
        }
        html += group.html;
        filled += group.height;
    }
    return html + end + "</td></tr>" + end;
}

/// Groups of what is listed, the workspaces first.
QList<Group> groupsOf(const QList<ShortcutEntry>& entries, const Widths& widths, const QFontMetrics& metrics)
{
    QStringList names{ShortcutsDialog::tr("Workspaces")};
    for (const ShortcutEntry& entry : entries) {
        if (!names.contains(entry.group)) {
            names << entry.group;
        }
    }
    QList<Group> groups;
    for (const QString& name : names) {
        groups << groupOf(name, entries, widths, metrics);
    }
    return groups;
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
    constexpr int kMostColumns = 3;
    const QFontMetrics metrics(window->font());
    const Widths widths(metrics);
    const int columns = std::clamp(roomForText(*window).width() / widths.column(), 1, kMostColumns);
    showTextDialog(window, "shortcutsDialog", ShortcutsDialog::tr("Keyboard shortcuts"),
                   "<h2>" + ShortcutsDialog::tr("Keyboard shortcuts") + "</h2>" +
                       inColumns(groupsOf(entries, widths, metrics), columns),
                   columns * widths.column());
}

}  // namespace ganimede
