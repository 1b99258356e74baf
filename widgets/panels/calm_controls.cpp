#include "widgets/panels/calm_controls.h"

#include <algorithm>
#include <cmath>

#include <QKeyEvent>
#include <QList>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

namespace ganimede {
namespace {

class WheelGuard : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* object, QEvent* event) override
    {
        const auto* widget = qobject_cast<QWidget*>(object);
        if (event->type() == QEvent::Wheel && widget != nullptr && !widget->hasFocus()) {
            event->ignore();
            return true;
        }
        return false;
    }
};

class KeyKeeper : public QObject {
public:
    KeyKeeper(QObject* parent, QList<int> keys) : QObject(parent), m_keys(std::move(keys)) {}

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() != QEvent::ShortcutOverride) {
            return false;
        }
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (!plain || !m_keys.contains(key->key())) {
            return false;
        }
        event->accept();
        return true;
    }

private:
    QList<int> m_keys;
};

}  // namespace

void ignoreWheelUnlessFocused(QWidget* control)
{
    control->setFocusPolicy(Qt::StrongFocus);  // the default of many is to take the focus by the wheel itself
    control->installEventFilter(new WheelGuard(control));
}

void keepKeys(QWidget* control, std::initializer_list<Qt::Key> keys)
{
    QList<int> list;
    for (const Qt::Key key : keys) {
        list << key;
    }
    control->installEventFilter(new KeyKeeper(control, list));
}

CalmSpinBox::CalmSpinBox(QWidget* parent) : QSpinBox(parent)
{
    setKeyboardTracking(false);
    setAlignment(Qt::AlignRight);
    setGroupSeparatorShown(true);
    ignoreWheelUnlessFocused(this);
}

CalmComboBox::CalmComboBox(QWidget* parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    ignoreWheelUnlessFocused(this);
    keepKeys(this, {Qt::Key_Space, Qt::Key_Home, Qt::Key_End});
}

int CalmComboBox::roomForText(const QSize& size) const
{
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.rect = QRect(QPoint(0, 0), size);
    return style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() - 2;
}

QString CalmComboBox::shownText() const
{
    const QString whole = currentIndex() < 0 ? placeholderText() : currentText();
    return fontMetrics().elidedText(whole, Qt::ElideRight, roomForText(size()));
}

QSize CalmComboBox::sizeHint() const
{
    ensurePolished();
    QSize hint = QComboBox::sizeHint();
    if (sizeAdjustPolicy() == QComboBox::AdjustToContents) {
        const QFontMetricsF metrics(font());
        double widest = metrics.horizontalAdvance(placeholderText());
        for (int i = 0; i < count(); ++i) {
            widest = std::max(widest, metrics.horizontalAdvance(itemText(i)));
        }
        hint.rwidth() += std::max(0, static_cast<int>(std::ceil(widest)) + 1 - roomForText(hint));
    }
    return hint;
}

void CalmComboBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shownText();
    if (currentIndex() < 0) {
        option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
    }
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

CalmSlider::CalmSlider(Qt::Orientation orientation, QWidget* parent) : QSlider(orientation, parent)
{
    ignoreWheelUnlessFocused(this);
    keepKeys(this, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp,
                    Qt::Key_PageDown});
}

}  // namespace ganimede
