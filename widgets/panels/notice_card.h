#pragma once

#include <QFrame>
#include <QList>
#include <QString>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace ganimede {

/// A way out, offered on a button.
struct NoticeAction {
    QString id;  ///< what actionChosen() carries; the button's objectName is the card's prefix, "Action." and this
    QString label;
    QString tip;
};

/// A card that says in a plain sentence what happened and offers cures on buttons, the first one foremost. Hidden until
/// there is something to say. It never asks for more width than a dock has, so that it moves nothing beside it.
/// objectNames, with the prefix given for *: *Card, *Title, *Text, *Dismiss; of the buttons see NoticeAction.
class NoticeCard : public QFrame {
    Q_OBJECT
public:
    enum class Tone { warning, good, plain };

    explicit NoticeCard(QWidget* parent = nullptr, const QString& prefix = QStringLiteral("notice"));

    void showNotice(const QString& title, const QString& text, const QList<NoticeAction>& actions,
                    Tone tone = Tone::warning);
    Tone tone() const { return m_tone; }
    /// Other words in the card that is shown, its buttons as they are.
    void setWords(const QString& title, const QString& text);
    QSize minimumSizeHint() const override;
    /// Hides the card; emits nothing.
    void clear();

Q_SIGNALS:
    void actionChosen(const QString& id);
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setupUi();
    void setTone(Tone tone);
    void refreshIcons();

    QString m_prefix;
    Tone m_tone = Tone::warning;
    QLabel* m_icon = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QToolButton* m_dismiss = nullptr;
    QVBoxLayout* m_buttons = nullptr;
};

}  // namespace ganimede
