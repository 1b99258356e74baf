#include "app/window/lesson_guide.h"

#include <QCoreApplication>

#include "widgets/lessons/lesson_bar.h"

namespace ganimede {

LessonGuide::LessonGuide(LessonBar* bar, QObject* parent) : QObject(parent), m_bar(bar)
{
    connect(m_bar, &LessonBar::stepWanted, this, &LessonGuide::goTo);
    connect(m_bar, &LessonBar::closed, this, &LessonGuide::end);
}

void LessonGuide::begin(const QString& name)
{
    if (const Lesson* lesson = findLesson(name.toStdString())) {
        m_lesson = lesson;
        m_step = -1;
        Q_EMIT shownChanged(true);
        goTo(0);
    }
}

void LessonGuide::end()
{
    m_lesson = nullptr;
    Q_EMIT shownChanged(false);
}

void LessonGuide::goTo(int step)
{
    const auto steps = static_cast<int>(m_lesson->steps.size());
    if (step >= steps) {
        const QString name = QString::fromStdString(m_lesson->name);
        end();
        Q_EMIT finished(name);
        return;
    }
    const auto wantedStep = static_cast<std::size_t>(step);
    const bool back = step <= m_step;
    m_step = step;
    const Lesson& lesson = *m_lesson;
    m_bar->showStep(lessonText(lesson.title), step, steps, lessonText(lesson.steps[wantedStep].text));
    for (std::size_t i = back ? lesson.beginOf(wantedStep) : wantedStep; i <= wantedStep; ++i) {
        Q_EMIT wanted(lesson.steps[i]);
    }
}

QString lessonText(const std::string& english)
{
    return QCoreApplication::translate("Lessons", english.c_str());
}

}  // namespace ganimede
