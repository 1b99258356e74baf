#pragma once

#include <QFrame>
#include <QString>
#include <QStringList>

class QLabel;
class QPushButton;
class QToolButton;

namespace ganimede {

/// A strip over the whole window: what a lesson says at this step, and buttons to the step before and the next. It
/// keeps its height whatever the words, so that nothing beneath moves. GUI thread.
///
/// objectNames: lessonBar, lessonTitle, lessonText, lessonBack, lessonNext, lessonClose.
class LessonBar : public QFrame {
    Q_OBJECT
public:
    explicit LessonBar(QWidget* parent = nullptr);

    /// @param texts  one a step
    void setLesson(const QString& title, const QStringList& texts);
    /// @param step  from 0
    void showStep(int step);
    /// The lesson is over, and there is a way on: what the words are, and what is on the button. Another button, where
    /// Back was, closes.
    void showOffer(const QString& text, const QString& label, const QString& tip);

Q_SIGNALS:
    /// The number of the step that is wanted: the one before or after; how many there are where Next ends the lesson.
    void stepWanted(int step);
    void closed();
    void offerTaken();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setupUi();
    void refresh();
    void nameBack();
    void nameNext(bool last);
    void nameClose(bool offering);
    void fitHeight();

    QString m_lesson;
    QStringList m_texts;
    int m_step = 0;
    bool m_offering = false;
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QToolButton* m_close = nullptr;
};

}  // namespace ganimede
