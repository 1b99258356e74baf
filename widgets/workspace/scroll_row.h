#pragma once

#include <QScrollArea>

namespace ganimede {

/// A row of controls that asks for no more width than `least`: where it has less than its content, it scrolls sideways,
/// so that large text does not widen the window. It takes the content over.
class ScrollRow : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollRow(QWidget* content, int least = 240, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject* object, QEvent* event) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    bool isNarrow() const;

    int m_least;
};

}  // namespace ganimede
