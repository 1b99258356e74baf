#pragma once

#include <QFrame>
#include <QScrollArea>

namespace ganimede {

/// A column at the side of a workspace: as wide as its content wants to be at any text size and at least `width`,
/// scrolling in height. It takes the content over.
class SideColumn : public QScrollArea {
    Q_OBJECT
public:
    SideColumn(QWidget* content, int width, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    int m_width;
};

/// A surface with a column in it, and the hairline that parts two of them.
QFrame* panelWith(QWidget* content, QWidget* parent);
QFrame* hairline(Qt::Orientation orientation, QWidget* parent);

}  // namespace ganimede
