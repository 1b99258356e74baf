#pragma once

#include <initializer_list>

#include <QComboBox>
#include <QSlider>
#include <QSpinBox>

namespace ganimede {

/// Makes the wheel pass over `control` to whatever scrolls beneath, unless the control has the focus.
void ignoreWheelUnlessFocused(QWidget* control);

/// Lets `control`, while it has the focus, use these keys itself although the window has shortcuts on them.
void keepKeys(QWidget* control, std::initializer_list<Qt::Key> keys);

/// A spin box that takes a typed number when it is finished, not digit by digit.
class CalmSpinBox : public QSpinBox {
    Q_OBJECT
public:
    explicit CalmSpinBox(QWidget* parent = nullptr);
};

/// A choice that shrinks with its panel instead of widening it, and then says so by an ellipsis.
class CalmComboBox : public QComboBox {
    Q_OBJECT
public:
    explicit CalmComboBox(QWidget* parent = nullptr);
    /// What is chosen, as far as there is room for it.
    QString shownText() const;
    /// Wide enough for the longest choice, whatever padding the style sheet gives.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int roomForText(const QSize& size) const;
};

/// A slider that keeps the arrow keys, Home and End to itself.
class CalmSlider : public QSlider {
    Q_OBJECT
public:
    explicit CalmSlider(Qt::Orientation orientation, QWidget* parent = nullptr);
};

}  // namespace ganimede
