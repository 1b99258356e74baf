#pragma once

#include <array>
#include <cstdint>

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include "widgets/export/export_files.h"

class QAction;
class QMenu;
class QWidget;

namespace ganimede {

class Exportable;

/// Takes pictures and their numbers out of a window: the actions "Copy picture", "Save as PNG", "Save as SVG" and "Save
/// numbers as CSV" act on the Exportable that has the focus, or had it before a menu was opened; else on the first that
/// was added. A right click (or the menu key) on one of them offers the same, after the widget's own actions(). GUI
/// thread; owned by the window.
///
/// objectNames: copyPictureAction, savePngAction, saveSvgAction, saveCsvAction; exportMenu (a context menu);
/// exportDialog.
class Exporter : public QObject {
    Q_OBJECT
public:
    explicit Exporter(QWidget* window);

    /// A widget that is an Exportable. It may go before the exporter does.
    void add(QWidget* widget);
    /// Every Exportable within `root` that was not added yet.
    void addAll(QWidget* root);
    QList<QWidget*> widgets() const;

    // What names files.
    void setExperiment(const QString& name) { m_experiment = name; }
    /// Below 0 for what is of no one step.
    void setStep(std::int64_t step) { m_step = step; }

    QList<QAction*> actions() const;
    /// What the actions act on now; nullptr if there is nothing.
    QWidget* current() const;
    QString currentTitle() const;
    QString suggestedName(ExportFormat format) const;

    void copy();
    /// Asks for a file and writes it; does not block.
    void save(ExportFormat format);
    /// Answered by done() or failed().
    void saveTo(const QString& path, ExportFormat format);

Q_SIGNALS:
    /// A sentence for the status bar.
    void done(const QString& what);
    /// A sentence that says what was not written and why.
    void failed(const QString& why);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void setupActions();
    void followFocus(QWidget* now);
    void showMenu(QWidget* widget, const QPoint& at);

    QWidget* m_window;
    QList<QPointer<QWidget>> m_widgets;
    QPointer<QWidget> m_focused;
    QString m_experiment;
    std::int64_t m_step = 0;
    QString m_folder;  // where the last file went
    QAction* m_copy = nullptr;
    std::array<QAction*, 3> m_saves{};
};

}  // namespace ganimede
