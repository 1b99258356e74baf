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
    QString id;  ///< what actionChosen() carries; the button's objectName is "noticeAction." and this
    QString label;
    QString tip;
};

/// A card that says in a plain sentence what happened and offers cures on buttons, the first one foremost. Hidden until
/// there is something to say. objectNames: noticeCard, noticeTitle, noticeText, noticeDismiss.
class NoticeCard : public QFrame {
    Q_OBJECT
public:
    explicit NoticeCard(QWidget* parent = nullptr);

    void showNotice(const QString& title, const QString& text, const QList<NoticeAction>& actions);
    /// Hides the card; emits nothing.
    void clear();

Q_SIGNALS:
    void actionChosen(const QString& id);
    void dismissed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void setupUi();
    void refreshIcons();

    QLabel* m_icon = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QToolButton* m_dismiss = nullptr;
    QVBoxLayout* m_buttons = nullptr;
};

}  // namespace ganimede
