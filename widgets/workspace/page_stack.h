#pragma once

#include <QStackedWidget>

namespace ganimede {

/// Pages of which one is shown. It asks for the room of that one alone: what is not on screen needs none.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

}  // namespace ganimede
