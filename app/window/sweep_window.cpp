#include "app/window/sweep_window.h"

#include <filesystem>
#include <utility>

#include <QButtonGroup>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include "app/cli/progress.h"
#include "engine/core/error.h"
#include "engine/sweep/sweep_journal.h"
#include "widgets/export/exporter.h"
#include "widgets/panels/control_parts.h"
#include "widgets/panels/preset_text.h"
#include "widgets/sweep/sweep_axis_editor.h"
#include "widgets/sweep/sweep_map_view.h"
#include "widgets/sweep/sweep_plan_editor.h"

namespace ganimede {
namespace {

std::filesystem::path pathOf(const QString& folder)
{
    return folder.toStdString();
}

/// Without what makes no difference: the varied fields' values in the experiment itself.
SweepRequest normalised(SweepRequest request)
{
    if (request.cells() > 0) {
        request.base = request.specOf(0);
    }
    return request;
}

/// Whether a folder is of this very sweep.
bool holds(const QString& folder, const SweepRequest& request)
{
    try {
        return sweepDifference(readSweepFolder(pathOf(folder)).request(), request).empty();
    } catch (const Error&) {
        return false;
    }
}

}  // namespace

SweepWindow::SweepWindow(QString keepIn) : m_keepIn(std::move(keepIn)), m_session(new SweepSession(this))
{
    setupUi();
    connectSignals();
    m_editor->x().setField("discriminator.optimiser.learning_rate");
    m_editor->y().setField("objective.kind");
    refresh();
}

void SweepWindow::connectSignals()
{
    connect(m_editor, &SweepPlanEditor::changed, this, &SweepWindow::refresh);
    connect(m_start, &QPushButton::clicked, this, &SweepWindow::start);
    connect(m_pause, &QPushButton::clicked, this, &SweepWindow::togglePause);
    connect(m_cancel, &QPushButton::clicked, m_session, &SweepSession::cancel);
    connect(m_open, &QPushButton::clicked, this, &SweepWindow::chooseOpen);
    connect(m_save, &QPushButton::clicked, this, &SweepWindow::chooseSave);
    connect(m_live, &QPushButton::clicked, this, [this] { Q_EMIT liveWanted(request()); });
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) { m_map->setView(static_cast<SweepView>(id)); });
    connect(m_map, &SweepMapView::currentChanged, this, [this] { m_numbers->setText(m_map->cellText()); });
    connect(m_map, &SweepMapView::cellActivated, this, &SweepWindow::openCell);
    m_exporter = new Exporter(this);
    m_exporter->setStep(-1);  // a map is of whole runs
    m_exporter->add(m_map);
    addActions(m_exporter->actions());
    connect(m_exporter, &Exporter::done, this, [this](const QString& what) { say(what); });
    connect(m_exporter, &Exporter::failed, this, [this](const QString& why) { say(why, true); });
    connect(m_session, &SweepSession::resultsChanged, this, &SweepWindow::showResults);
    connect(m_session, &SweepSession::progressed, this, &SweepWindow::showProgress);
    connect(m_session, &SweepSession::ended, this, &SweepWindow::showEnd);
}

void SweepWindow::setExperiment(const ExperimentSpec& spec)
{
    ExperimentSpec base = spec;
    base.changes.clear();
    m_experiment->setText(tr("Varies the experiment on screen: %1").arg(experimentTitle(spec)));
    m_editor->setBase(base);
    refresh();
}

SweepRequest SweepWindow::request() const
{
    return m_editor->request();
}

/// Whether Start would go on with the sweep on screen.
bool SweepWindow::goesOn() const
{
    const auto results = m_session->results();
    return results && !results->complete() &&
           sweepDifference(normalised(results->request()), normalised(request())).empty();
}

void SweepWindow::start()
{
    const SweepRequest wanted = request();
    const std::vector<Problem> problems = validate(wanted);
    if (!problems.empty()) {
        say(QString::fromStdString(joined(problems)), true);
        return;
    }
    const QString fresh = QDateTime::currentDateTime().toString("yyyy-MM-dd-HHmmss-zzz");
    try {
        if (goesOn()) {
            m_session->start(SweepRequest(m_session->results()->request()), std::filesystem::path(m_session->folder()));
        } else {
            m_session->start(wanted, pathOf(QDir(m_keepIn).filePath(fresh)));
        }
        say(tr("Training ..."));
    } catch (const Error& error) {
        say(QString::fromUtf8(error.what()), true);
    }
    refresh();
}

void SweepWindow::togglePause()
{
    m_session->pause(!m_session->isPaused());
    refresh();
}

void SweepWindow::chooseOpen()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("The folder of a sweep"), m_keepIn);
    if (!folder.isEmpty()) {
        openFolder(folder);
    }
}

void SweepWindow::chooseSave()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("A folder to keep the sweep in"), exportFolder());
    if (!folder.isEmpty()) {
        saveFolder(folder);
    }
}

void SweepWindow::openFolder(const QString& folder)
{
    try {
        m_session->open(pathOf(folder));
    } catch (const Error& error) {
        say(QString::fromUtf8(error.what()), true);
        return;
    }
    const SweepRequest& request = m_session->results()->request();
    setPlan(request);
    say(tr("%1 of %2 runs are done.").arg(m_session->results()->finished()).arg(request.runs()));
    refresh();
}

void SweepWindow::setPlan(const SweepRequest& plan)
{
    setExperiment(plan.base);
    m_editor->setPlan(plan);
}

QString SweepWindow::nameOfResults() const
{
    return experimentTitle(m_session->results()->request().base);
}

/// Five more files among someone's documents are found by nobody, and taken for a sweep's folder by nobody.
QString SweepWindow::placeFor(const QString& chosen) const
{
    const QDir folder(chosen);
    if (!folder.exists() || folder.isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot) || folder.exists("sweep.json")) {
        return chosen;
    }
    const QString name = tr("%1-sweep", "the name of a folder: experiment").arg(inFileNames(nameOfResults()));
    QString place = folder.filePath(name);
    for (int i = 2; QFileInfo::exists(place) && !holds(place, m_session->results()->request()); ++i) {
        place = folder.filePath(QStringLiteral("%1-%2").arg(name).arg(i));
    }
    return place;
}

void SweepWindow::saveFolder(const QString& folder)
{
    try {
        const QString place = placeFor(folder);
        m_session->saveTo(pathOf(place));
        say(tr("Saved in %1.").arg(QDir::toNativeSeparators(place)));
    } catch (const Error& error) {
        say(QString::fromUtf8(error.what()), true);
    }
}

void SweepWindow::openCell(qulonglong cell)
{
    const SweepRequest& request = m_session->results()->request();
    ExperimentSpec spec = request.specOf(static_cast<std::size_t>(cell) * static_cast<std::size_t>(request.seeds));
    spec.name = sweepRunName(request, static_cast<std::size_t>(cell));
    Q_EMIT runChosen(spec);
}

void SweepWindow::showProgress(qint64 runsDone, qint64 runsInAll, double share, double secondsLeft)
{
    m_progress->setValue(static_cast<int>(1000 * share));
    if (!m_session->isRunning()) {
        return;
    }
    const QString done = tr("%1 of %2 runs").arg(runsDone).arg(runsInAll);
    const QString left = QString::fromStdString(roughTime(secondsLeft));
    say(m_session->isPaused() ? tr("Paused at %1.").arg(done)
        : secondsLeft < 0     ? done
                              : tr("%1, about %2 left").arg(done, left));
}

void SweepWindow::showResults()
{
    m_map->setResults(m_session->results());
    m_exporter->setExperiment(nameOfResults());
}

void SweepWindow::showEnd(bool complete, const QString& trouble)
{
    const auto results = m_session->results();
    if (!trouble.isEmpty()) {
        say(trouble, true);
    } else if (complete) {
        say(tr("All %1 runs are done. Click a cell to open its run in the lab.").arg(results->request().runs()));
    } else {
        say(tr("Stopped after %1 of %2 runs. Continue takes it up again.")
                .arg(results->finished())
                .arg(results->request().runs()));
    }
    m_progress->setValue(complete ? m_progress->maximum() : m_progress->value());
    refresh();
}

/// What keeps the plan from being started, or how large it is.
QString SweepWindow::plan(bool& sound) const
{
    const QString problem = m_editor->problem();
    sound = problem.isEmpty();
    if (!sound) {
        return problem;
    }
    const SweepRequest wanted = request();
    const QLocale locale;
    return tr("%1 cells, %2 runs")
        .arg(locale.toString(static_cast<qlonglong>(wanted.cells())),
             locale.toString(static_cast<qlonglong>(wanted.runs())));
}

void SweepWindow::refresh()
{
    const bool running = m_session->isRunning();
    bool sound = false;
    m_plan->setText(plan(sound));
    m_start->setText(sound && !running && goesOn() ? tr("Continue") : tr("Start"));
    m_start->setAccessibleName(m_start->text());
    m_start->setEnabled(sound && !running);
    m_live->setEnabled(sound);
    m_editor->setEditable(!running);
    m_open->setEnabled(!running);
    m_pause->setEnabled(running);
    m_pause->setText(m_session->isPaused() ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
    m_cancel->setEnabled(running);
    m_save->setEnabled(m_session->results() != nullptr);
}

void SweepWindow::say(const QString& message, bool trouble)
{
    showNews(m_message, message, trouble);
}

}  // namespace ganimede
