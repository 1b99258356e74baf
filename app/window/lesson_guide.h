#pragma once

#include <functional>

#include <QObject>
#include <QString>

#include "engine/lessons/lesson.h"

namespace ganimede {

class LessonBar;

/// Leads through a lesson: shows its steps on a bar and asks for what the window is to do at each. GUI thread.
///
/// What stands at a step is made by the steps from the one that last opened something: going back plays those again,
/// and so does going on where the user has looked elsewhere in between.
class LessonGuide : public QObject {
    Q_OBJECT
public:
    /// Whether the window still shows what such a preset opened.
    using IsShown = std::function<bool(const std::string& preset)>;

    /// @param bar  outlives it
    LessonGuide(LessonBar* bar, IsShown isShown, QObject* parent = nullptr);

    /// Begins the lesson of that name; what is none is ignored.
    void begin(const QString& name);
    void end();
    bool isUnderWay() const { return m_lesson != nullptr; }

Q_SIGNALS:
    /// One or more for a step, in this order.
    void wanted(const ganimede::LessonStep& step);
    /// Whether there is a lesson to show.
    void shownChanged(bool shown);
    /// It was taken to its end.
    void finished(const QString& name);

private:
    void goTo(int step);

    LessonBar* m_bar;
    IsShown m_isShown;
    const Lesson* m_lesson = nullptr;
    int m_step = 0;
};

/// A text of a lesson in the reader's language.
QString lessonText(const std::string& english);

}  // namespace ganimede
