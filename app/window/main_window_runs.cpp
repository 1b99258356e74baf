#include <utility>

#include <QFileInfo>
#include <QMenu>

#include "app/document/aside_card.h"
#include "app/images/image_lab.h"
#include "app/window/lesson_guide.h"
#include "app/window/main_window.h"
#include "engine/data/dataset.h"
#include "engine/spec/presets.h"
#include "engine/trainers/run.h"
#include "widgets/gallery/moment_picker.h"
#include "widgets/panels/look_for_card.h"
#include "widgets/panels/notice_card.h"
#include "widgets/panels/preset_text.h"
#include "widgets/stage/draw_tool.h"
#include "widgets/transport/transport_bar.h"

/// A run takes the place of another: what is kept of the one that is left, and how it comes back.
namespace ganimede {
namespace {

Workspace workspaceOf(const ExperimentSpec& spec)
{
    return dataDimensions(spec.data) == 1 ? Workspace::line : Workspace::plane;
}

ExperimentSpec specOf(const Checkpoint& run)
{
    return specAt(run.recorded, run.state.step);
}

}  // namespace

void MainWindow::connectRuns()
{
    connect(m_session, &Session::kept, this, &MainWindow::takeCopy);
    connect(m_session, &Session::playingChanged, this, [this](bool playing) { m_run.setRunning(playing); });
    connect(m_aside, &AsideCard::bringBackRequested, this, &MainWindow::bringBack);
}

void MainWindow::take(const ExperimentSpec& recorded, const std::optional<TrainerState>& state, const QString& path,
                      const RunOrigin& origin)
{
    const ExperimentSpec now = specAt(recorded, state ? state->step : 0);
    leaveRunFor(workspaceOf(now), true);
    prepareForRun();
    m_run.begin({path, state ? state->step : 0}, m_lessonOpens);
    m_session->open(recorded, state);
    m_origin = origin;
    m_origin.dataKind = now.data.kind;
    m_moments->setCurrent(QString::fromStdString(origin.preset));
    m_document->open(now);
    if (!path.isEmpty()) {
        m_settings.addRecentFile(path);
    }
    refreshTitle();
}

/// Goes on with a run that was left. @param goesOn  in its workspace as it was left
void MainWindow::takeUp(const LeftRun& left, bool goesOn)
{
    const ExperimentSpec now = specOf(left.run->checkpoint);
    leaveRunFor(workspaceOf(now), !goesOn);
    prepareForRun();
    m_run.takeUp(left.number, left.file, left.ofTheUser);
    m_session->takeUp(left.run);
    m_origin = left.origin;
    m_moments->setCurrent(QString::fromStdString(left.origin.preset));
    m_document->open(now, left.history);
    setSpeed(left.stepsPerSecond);
    refreshTitle();
}

/// Before another run is opened.
void MainWindow::prepareForRun()
{
    dropWayBack();
    m_notice->clear();
    m_aside->clear();
    m_emptyDrawing = false;
    m_playsOnceDrawn = false;
    m_tool->setMode(DrawMode::off);  // or a stray click would replace the data
    m_session->setPlaying(false);
}

LeftRun MainWindow::thisRun() const
{
    return {m_run.number(),       nullptr,           titleOfExperiment(),  m_run.file(), m_origin,
            m_transport->speed(), isWorkOfTheUser(), m_document->history()};
}

bool MainWindow::isWorkOfTheUser() const
{
    return m_run.isWorkOfTheUser(m_document->undoStack());
}

/// Keeps the run on screen before one of `workspace` takes its place: for its own workspace if that is another, else to
/// be brought back. @param anew  a new one takes the place of what `workspace` was left with, too
void MainWindow::leaveRunFor(Workspace workspace, bool anew)
{
    if (m_run.number() == 0) {
        return;  // nothing has run yet
    }
    const Workspace here = workspaceOf(m_document->spec());
    LeftRun left = thisRun();
    if (m_driven != Driven::points) {
        left.stepsPerSecond = m_pointsSpeed;
    }
    if (here != workspace) {
        LeftRun there = m_memory.takeOf(workspace);
        if (anew && there.ofTheUser) {
            m_runsAside.add(std::move(there));
        }
        m_session->keep(left.number);
        m_memory.of(here) = std::move(left);
    } else if (left.ofTheUser) {
        m_session->keep(left.number);
        m_runsAside.add(std::move(left));
    }
}

/// The training thread's answer; nothing, if there was no run.
void MainWindow::takeCopy(quint64 number, const KeptRunPtr& run)
{
    if (const auto owner = m_memory.ownerOf(number)) {
        // What could not be trained left another workspace's run in the training thread.
        const bool fits = run != nullptr && workspaceOf(specOf(run->checkpoint)) == *owner;
        m_memory.of(*owner).run = fits ? run : nullptr;
        if (!fits) {
            m_memory.takeOf(*owner);
        }
        if (m_memory.wanted == owner) {
            openKept(*owner);
        }
        return;
    }
    if (const LeftRun* left = m_runsAside.answer(number, run); left != nullptr && !m_lesson->isUnderWay()) {
        m_aside->offer(left->number, left->run->checkpoint.state.step, left->name);
    }
}

/// A run that was put aside or waits in its workspace; nothing where it is neither.
void MainWindow::bringBack(quint64 number)
{
    if (const auto owner = m_memory.ownerOf(number)) {
        switchTo(*owner);
    } else if (const std::optional<LeftRun> left = m_runsAside.take(number)) {
        takeUp(*left, false);
    }
}

void MainWindow::fillAsideMenu(QMenu* menu)
{
    menu->clear();
    if (picturesShown()) {
        if (m_images != nullptr) {
            m_images->fillAsideMenu(menu);
        }
    } else {
        for (const LeftRun& left : m_runsAside.all()) {
            if (left.run != nullptr) {
                m_aside->addTo(menu, left.number, left.run->checkpoint.state.step, left.name);
            }
        }
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("No run was put aside yet"))->setEnabled(false);
    }
}

/// What to look for in what is on screen: it follows the data, also where undo changes them.
void MainWindow::refreshLookFor()
{
    const ExperimentSpec& spec = m_document->spec();
    const std::string& kind = spec.data.kind;
    const bool asOpened = kind == m_origin.dataKind;
    const Preset* opened = asOpened ? findPreset(m_origin.preset) : nullptr;
    const Preset* ofData = findPreset(kind);
    const QString name = QString::fromStdString(spec.name);
    if (opened != nullptr) {
        m_lookFor->setPreset(*opened);
    } else if (asOpened && !m_origin.words.isEmpty()) {
        m_lookFor->setText(m_origin.words);
    } else if (kind == "points") {
        m_lookFor->setText(tr("Your own points: %1").arg(name));
    } else if (kind == "picture") {
        m_lookFor->setText(tr("Your own picture, dark is dense: %1").arg(name));
    } else {
        m_lookFor->setText(ofData != nullptr ? presetText(ofData->lookFor)
                                             : tr("Watch the fakes pour into what you drew."));
    }
}

}  // namespace ganimede
