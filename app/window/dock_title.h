#pragma once

#include <QDockWidget>
#include <QFrame>

class QLabel;
class QToolButton;

namespace ganimede {

/// A dock's title line: its name, and buttons to float and to close it that are large enough to hit. The line itself is
/// dragged.
class DockTitle : public QFrame {
    Q_OBJECT

public:
    explicit DockTitle(QDockWidget* dock);

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* button(const QString& name, const QString& tip);
    void refreshIcons();
    void toggleFloating();
    void showFloating(bool floating);

    QDockWidget* m_dock;
    QToolButton* m_float;
    QToolButton* m_close;
};

}  // namespace ganimede
