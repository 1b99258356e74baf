#pragma once

#include <QObject>
#include <QString>

#include "engine/lessons/lesson.h"

namespace ganimede {

class LessonBar;

/// Leads through a lesson: shows its steps on a bar and asks for what the window is to do at each. GUI thread.
class LessonGuide : public QObject {
    Q_OBJECT
public:
    /// @param bar  outlives it
    explicit LessonGuide(LessonBar* bar, QObject* parent = nullptr);

    /// Begins the lesson of that name; what is none is ignored.
    void begin(const QString& name);
    void end();
    /// nullptr without a lesson.
    const Lesson* lesson() const { return m_lesson; }
    int step() const { return m_step; }

Q_SIGNALS:
    /// In this order, one or more for a step: going back sets up anew what led there.
    void wanted(const ganimede::LessonStep& step);
    /// Whether there is a lesson to show.
    void shownChanged(bool shown);
    /// It was taken to its end.
    void finished(const QString& name);

private:
    void goTo(int step);

    LessonBar* m_bar;
    const Lesson* m_lesson = nullptr;
    int m_step = 0;
};

/// A text of a lesson in the reader's language.
QString lessonText(const std::string& english);

}  // namespace ganimede
