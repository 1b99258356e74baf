#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace ganimede {

/// A ring around controls that a lesson names. It brings them into sight once, opens the group they are in, follows
/// where they go and waits where they are hidden; whoever presses one has found it, and it goes. The mouse goes through
/// it. GUI thread. objectName pointerRing.
class PointerRing : public QWidget {
    Q_OBJECT
public:
    explicit PointerRing(QWidget* window);

    /// Neighbours in one window, which share a ring; none: nothing is pointed at.
    void pointAt(const QList<QWidget*>& controls);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void watch(QWidget* control);
    void follow();
    void bringIntoSight();

    QPointer<QWidget> m_window;
    QList<QPointer<QWidget>> m_controls;
    QList<QPointer<QWidget>> m_watched;  // the controls and what they lie in
};

}  // namespace ganimede
