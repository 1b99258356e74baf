#include <algorithm>
#include <utility>

#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include "app/images/image_lab.h"
#include "app/window/lesson_guide.h"
#include "app/window/main_window.h"
#include "engine/images/image_presets.h"
#include "engine/spec/presets.h"
#include "engine/spec/spec_json.h"
#include "widgets/lessons/lesson_bar.h"
#include "widgets/stage/layer_chips.h"

// Lessons: what the window does when a lesson speaks of it.
namespace ganimede {
namespace {

constexpr std::pair<const char*, bool StageOptions::*> kLayers[] = {
    {"real", &StageOptions::real},           {"fake", &StageOptions::fake},         {"surface", &StageOptions::surface},
    {"gradients", &StageOptions::gradients}, {"manifold", &StageOptions::manifold}, {"best", &StageOptions::best},
};

StageOptions optionsOf(const std::vector<std::string>& layers)
{
    StageOptions options;
    for (const auto& [name, shown] : kLayers) {
        options.*shown = std::ranges::find(layers, name) != layers.end();
    }
    return options;
}

}  // namespace

void MainWindow::setupLessons()
{
    m_lessonBar = new QToolBar(tr("Lesson"), this);
    m_lessonBar->setObjectName("lessonToolBar");
    m_lessonBar->setMovable(false);
    m_lessonBar->setContextMenuPolicy(Qt::PreventContextMenu);
    addToolBarBreak(Qt::TopToolBarArea);
    addToolBar(Qt::TopToolBarArea, m_lessonBar);
    auto* strip = new LessonBar(m_lessonBar);
    m_lessonBar->addWidget(strip);
    m_lesson = new LessonGuide(strip, this);
    connect(m_lesson, &LessonGuide::wanted, this, &MainWindow::perform);
    connect(m_lesson, &LessonGuide::shownChanged, m_lessonBar, &QWidget::setVisible);
    connect(m_lesson, &LessonGuide::finished, this, [this](const QString& name) {
        m_settings.noteLesson(name);
        tell(tr("The lesson is over. The menu Lessons has more."));
    });
}

void MainWindow::setupLessonMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Lessons"));
    menu->setObjectName("lessonMenu");
    menu->setToolTipsVisible(true);
    for (const Lesson& lesson : lessons()) {
        const QString name = QString::fromStdString(lesson.name);
        const auto number = menu->actions().size() + 1;
        QAction* action = menu->addAction(QStringLiteral("&%1  %2").arg(number).arg(lessonText(lesson.title)), this,
                                          [this, name] { m_lesson->begin(name); });
        action->setObjectName(QStringLiteral("lesson ") + name);
        action->setToolTip(lessonText(lesson.about));
        action->setCheckable(true);
    }
    // A tick is not the user's to set: it says which lessons were taken to their end.
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        const QStringList done = m_settings.lessonsDone();
        for (QAction* action : menu->actions()) {
            action->setChecked(done.contains(action->objectName().section(u' ', 1)));
        }
    });
}

void MainWindow::perform(const LessonStep& step)
{
    if (!step.open.empty()) {
        openForLesson(step);
    }
    if (step.explore) {
        showExplore();
    }
    if (!step.set.empty()) {
        ExperimentSpec spec = m_document->spec();
        for (const auto& [path, value] : step.set) {
            setField(spec, path, value);
        }
        editSpec(spec, tr("a lesson's change"));
    }
    if (step.layers) {
        m_chips->setOptions(optionsOf(*step.layers));
        Q_EMIT m_chips->optionsChanged(m_chips->options());
    }
    if (step.stepsPerSecond) {
        setSpeed(*step.stepsPerSecond > 0 ? step.stepsPerSecond : std::nullopt);
    }
    for (int i = 0; step.train != LessonStep::Train::nothing && i < step.times; ++i) {
        m_session->stepOnce(step.train == LessonStep::Train::generator ? StepKind::generatorOnly
                                                                       : StepKind::discriminatorOnly);
    }
    if (step.play) {
        picturesShown() ? m_images->session().setPlaying(*step.play) : m_session->setPlaying(*step.play);
    }
}

void MainWindow::openForLesson(const LessonStep& step)
{
    const QString name = QString::fromStdString(step.open);
    if (findImagePreset(step.open) == nullptr) {
        openPreset(name);
        setSpeed(findPreset(step.open)->stepsPerSecond);
        return;
    }
    showImages();
    if (step.trained) {
        images().openTrained(name);
    } else {
        images().openPreset(name);
    }
}

}  // namespace ganimede
