#pragma once

#include <vector>

#include <QAbstractButton>

namespace ganimede {

/// The places of the laboratory, each with an experiment of its own.
enum class Workspace { line, plane, images, explore };

/// One name in the row of workspaces.
class WorkspaceTab : public QAbstractButton {
    Q_OBJECT
public:
    WorkspaceTab(const QString& objectName, const QString& text, QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFont nameFont() const;
};

/// The row of workspaces in the top bar: which one is on, and the choice of another. Shows a choice when the window
/// says so, not by the click. GUI thread only; objectName workspaceTabs, tabs "workspace1d", "workspace2d",
/// "workspaceImages", "workspaceExplore".
class WorkspaceTabs : public QWidget {
    Q_OBJECT
public:
    explicit WorkspaceTabs(QWidget* parent = nullptr);

    /// Shows; emits nothing.
    void setCurrent(Workspace workspace);
    Workspace current() const { return m_current; }

Q_SIGNALS:
    void chosen(ganimede::Workspace workspace);

private:
    void addTab(Workspace workspace, const QString& objectName, const QString& text, const QString& tip);
    void showCurrent();

    std::vector<WorkspaceTab*> m_tabs;
    Workspace m_current = Workspace::plane;
};

}  // namespace ganimede
