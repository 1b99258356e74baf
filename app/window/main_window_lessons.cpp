#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include <QCoreApplication>
#include <QDockWidget>
#include <QEvent>
#include <QMenu>
#include <QMenuBar>
#include <QStyle>
#include <QToolBar>

#include "app/document/aside_card.h"
#include "app/images/image_lab.h"
#include "app/latent/latent_lab.h"
#include "app/window/lesson_guide.h"
#include "app/window/main_window.h"
#include "engine/data/dataset.h"
#include "engine/images/image_presets.h"
#include "engine/spec/presets.h"
#include "widgets/lessons/lesson_bar.h"
#include "widgets/lessons/pointer_ring.h"
#include "widgets/panels/notice_card.h"
#include "widgets/stage/layer_chips.h"
#include "widgets/transport/transport_bar.h"

// Lessons: what the window does when a lesson speaks of it.
namespace ganimede {
namespace {

/// Those of lessonLayers(), in its order.
constexpr bool StageOptions::*kLayers[] = {&StageOptions::real,      &StageOptions::fake,     &StageOptions::surface,
                                           &StageOptions::gradients, &StageOptions::manifold, &StageOptions::best};

StageOptions optionsOf(const std::vector<std::string>& layers)
{
    StageOptions options;
    for (std::size_t i = 0; i < std::size(kLayers); ++i) {
        options.*kLayers[i] = std::ranges::find(layers, lessonLayers().at(i)) != layers.end();
    }
    return options;
}

/// The objectNames of those of lessonControls().
const std::map<std::string, std::vector<const char*>> kControls{
    {"brush", {"brushButton"}},    {"half_steps", {"stepDiscriminatorButton", "stepGeneratorButton"}},
    {"loss", {"objectiveKind"}},   {"diagnosis", {"diagnosisCard"}},
    {"pictures", {"pictureWall"}}, {"slider", {"pathTrack"}},
};

const QString kFirstLesson = QStringLiteral("lesson.first");

}  // namespace

void MainWindow::setupLessons()
{
    m_lessonBar = new QToolBar(tr("Lesson"), this);
    m_lessonBar->setObjectName("lessonToolBar");
    m_lessonBar->setMovable(false);
    m_lessonBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_lessonBar->style()->unpolish(m_lessonBar);  // it took its margins before it had its name
    m_lessonBar->style()->polish(m_lessonBar);
    QEvent named(QEvent::StyleChange);
    QCoreApplication::sendEvent(m_lessonBar, &named);
    addToolBarBreak(Qt::TopToolBarArea);
    addToolBar(Qt::TopToolBarArea, m_lessonBar);
    m_lessonStrip = new LessonBar(m_lessonBar);
    m_lessonBar->addWidget(m_lessonStrip);
    m_lessonBar->toggleViewAction()->setVisible(false);  // without a lesson there is nothing to show
    m_ring = new PointerRing(this);
    m_lesson = new LessonGuide(
        m_lessonStrip, [this](const std::string& preset) { return isShown(preset); }, this);
    connect(m_lesson, &LessonGuide::wanted, this, &MainWindow::perform);
    connect(m_lesson, &LessonGuide::shownChanged, this, [this](bool shown) {
        if (!shown) {
            giveLayersBack();
            m_ring->pointAt({});
        }
        m_lessonBar->setVisible(shown || offerWayBack());
    });
    connect(m_transport, &TransportBar::playRequested, this, [this](bool play) {
        if (play) {
            dropWayBack();
        }
    });
    connect(m_transport, &TransportBar::stepRequested, this, &MainWindow::dropWayBack);
    connect(m_transport, &TransportBar::restartRequested, this, &MainWindow::dropWayBack);
    connect(m_transport, &TransportBar::newSeedRequested, this, &MainWindow::dropWayBack);
    connect(m_tabs, &WorkspaceTabs::chosen, this, &MainWindow::dropWayBack);
    connect(m_lessonStrip, &LessonBar::offerTaken, this, [this] {
        m_lessonBar->hide();
        goBackFromLesson();
    });
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
                                          [this, name] { beginLesson(name); });
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

void MainWindow::greet()
{
    if (!m_settings.isNew() || m_notice->isVisible()) {
        return;
    }
    m_notice->showNotice(tr("New here?"),
                         tr("Lessons show step by step what a GAN is, and set up all that they speak of. They are in "
                            "the menu Lessons, too."),
                         {{kFirstLesson, tr("Begin the first lesson"), tr("Two networks, one game, in seven steps")}},
                         NoticeCard::Tone::good);
    connect(m_notice, &NoticeCard::actionChosen, this, [this](const QString& id) {
        if (id == kFirstLesson) {
            beginLesson(QString::fromStdString(lessons().front().name));
        }
    });
}

/// Whether the offer to who is new stands unanswered.
bool MainWindow::isGreeting() const
{
    return m_notice->isVisibleTo(this) && m_notice->findChild<QWidget*>("noticeAction." + kFirstLesson) != nullptr;
}

void MainWindow::beginLesson(const QString& name)
{
    m_notice->clear();
    m_aside->clear();
    if (!m_lesson->isUnderWay()) {
        const bool pictures = m_images != nullptr && m_images->isWorkOfTheUser();
        const BeforeLesson now{isWorkOfTheUser() ? m_run.number() : 0, pictures ? m_images->runNumber() : 0,
                               m_tabs->current()};
        if (!m_before.offered || now.points != 0 || now.pictures != 0) {  // else there was a lesson before this one
            m_before = now;
        }
        m_before.offered = false;
        m_layersBefore = m_chips->options();
    }
    m_lesson->begin(name);
}

/// Where a lesson ends that took the place of the user's work; false if it did not, or the offer was refused.
bool MainWindow::offerWayBack()
{
    const bool points = m_before.points != 0 && m_before.points != m_run.number();
    const bool pictures = m_before.pictures != 0 && m_before.pictures != m_images->runNumber();
    const bool elsewhere = (m_before.points != 0 || m_before.pictures != 0) && m_before.tab != m_tabs->current();
    if (!points && !pictures && !elsewhere) {
        return false;
    }
    if (std::exchange(m_before.offered, true)) {
        m_before = {};
        return false;
    }
    m_before.offeredOver = m_images != nullptr ? m_images->runNumber() : 0;
    m_lessonStrip->showOffer(tr("The lesson is over. Your run is there as you left it."), tr("Back to your run"),
                             tr("Goes on with the run that was here before the lesson"));
    return true;
}

/// What a lesson ended with is answered by whoever trains on, opens something or goes elsewhere: it does not stay over
/// their work. Their own run is still in the menu of those that can be brought back.
void MainWindow::dropWayBack()
{
    if (m_before.offered && !m_lesson->isUnderWay() && m_lessonBar->isVisibleTo(this)) {
        m_lesson->end();
    }
}

void MainWindow::goBackFromLesson()
{
    const BeforeLesson before = std::exchange(m_before, {});
    if (before.pictures != 0) {
        m_images->bringBack(before.pictures);
    }
    if (before.points != 0 && before.points != m_run.number()) {
        bringBack(before.points);
    }
    if (before.tab != m_tabs->current()) {
        switchTo(before.tab);
    }
}

void MainWindow::perform(const LessonStep& step)
{
    if (!step.open.empty()) {
        openForLesson(step);
    }
    if (step.explore) {
        showExplore();
        m_explorer->startOver(QString::fromStdString(step.open));  // whatever it showed before
    }
    if (step.layers) {
        m_lessonLayers = optionsOf(*step.layers);
        showLayers(*m_lessonLayers);
    }
    if (step.stepsPerSecond) {
        setSpeed(*step.stepsPerSecond > 0 ? step.stepsPerSecond : std::nullopt);
        m_presetSpeed = m_transport->speed();  // not the user's choice
    }
    for (int i = 0; step.train != LessonStep::Train::nothing && i < step.times; ++i) {
        m_session->stepOnce(step.train == LessonStep::Train::generator ? StepKind::generatorOnly
                                                                       : StepKind::discriminatorOnly);
    }
    if (step.play) {
        m_driven == Driven::images ? m_images->session().setPlaying(*step.play) : m_session->setPlaying(*step.play);
    }
    pointAt(step.pointAt);
}

void MainWindow::pointAt(const std::string& control)
{
    const auto known = kControls.find(control);
    QList<QWidget*> named;
    for (const char* name : known != kControls.end() ? known->second : std::vector<const char*>()) {
        named << findChild<QWidget*>(name);
    }
    for (QDockWidget* dock : m_docks) {
        if (!named.isEmpty() && dock->isAncestorOf(named.front())) {
            dock->show();
            dock->raise();
        }
    }
    m_ring->pointAt(named);
}

void MainWindow::showLayers(const StageOptions& layers)
{
    m_chips->setOptions(layers);
    Q_EMIT m_chips->optionsChanged(layers);
}

/// The layers that were shown before the lesson, unless the user has chosen others since.
void MainWindow::giveLayersBack()
{
    if (m_lessonLayers && m_chips->options() == *m_lessonLayers) {
        showLayers(m_layersBefore);
    }
    m_lessonLayers.reset();
}

/// Whether the workspace that a preset belongs to is on screen.
bool MainWindow::isShown(const std::string& preset) const
{
    if (findImagePreset(preset) != nullptr) {
        return picturesShown();
    }
    const bool line = dataDimensions(findPreset(preset)->spec.data) == 1;
    return m_tabs->current() == (line ? Workspace::line : Workspace::plane);
}

void MainWindow::openForLesson(const LessonStep& step)
{
    const QString name = QString::fromStdString(step.open);
    if (findImagePreset(step.open) == nullptr) {
        m_lessonOpens = true;
        openPreset(name);
        m_lessonOpens = false;
        setSpeed(findPreset(step.open)->stepsPerSecond);
        return;
    }
    showImages();
    if (step.trained) {
        images().openTrained(name);
    } else {
        images().openPreset(name);
    }
    images().noteLesson();
}

}  // namespace ganimede
