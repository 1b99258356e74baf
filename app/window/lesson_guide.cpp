#include "app/window/lesson_guide.h"

#include <utility>

#include <QCoreApplication>

#include "widgets/lessons/lesson_bar.h"

namespace ganimede {

LessonGuide::LessonGuide(LessonBar* bar, IsShown isShown, QObject* parent)
    : QObject(parent), m_bar(bar), m_isShown(std::move(isShown))
{
    connect(m_bar, &LessonBar::stepWanted, this, &LessonGuide::goTo);
    connect(m_bar, &LessonBar::closed, this, &LessonGuide::end);
}

void LessonGuide::begin(const QString& name)
{
    if (const Lesson* lesson = findLesson(name.toStdString())) {
        m_lesson = lesson;
        m_step = -1;
        QStringList texts;
        for (const LessonStep& step : lesson->steps) {
            texts << lessonText(step.text);
        }
        m_bar->setLesson(lessonText(lesson->title), texts);
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
    if (m_lesson == nullptr) {
        return;
    }
    const Lesson& lesson = *m_lesson;
    if (step >= static_cast<int>(lesson.steps.size())) {
        end();
        Q_EMIT finished(QString::fromStdString(lesson.name));
        return;
    }
    const auto wantedStep = static_cast<std::size_t>(step);
    const std::size_t begin = lesson.beginOf(wantedStep);
    const bool goesOn = step == m_step + 1 && m_isShown(lesson.steps[begin].open);
    m_step = step;
    m_bar->showStep(step);
    for (std::size_t i = goesOn ? wantedStep : begin; i <= wantedStep; ++i) {
        Q_EMIT wanted(lesson.steps[i]);
    }
}

QString lessonText(const std::string& english)
{
    return QCoreApplication::translate("Lessons", english.c_str());
}

}  // namespace ganimede
