#pragma once

#include <QFrame>
#include <QScrollArea>

namespace ganimede {

/// A column at the side of a workspace: as wide as its content wants to be at any text size, at least `width` and at
/// most a share of the window that leaves the middle its own; what is wider scrolls in it. It takes the content over.
class SideColumn : public QScrollArea {
    Q_OBJECT
public:
    SideColumn(QWidget* content, int width, QWidget* parent = nullptr);

    /// At which nothing needs to scroll sideways.
    int wholeWidth() const;
    /// The same, but no less than what it was made with.
    int usualWidth() const;
    /// Below which it does not ask for room, whatever is in it.
    int leastWidth() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject* object, QEvent* event) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    int m_width;
};

/// A surface with a column in it, and the hairline that parts two of them.
QFrame* panelWith(QWidget* content, QWidget* parent);
QFrame* hairline(Qt::Orientation orientation, QWidget* parent);

}  // namespace ganimede
