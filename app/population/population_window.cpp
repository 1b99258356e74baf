#include "app/population/population_window.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

#include <QButtonGroup>
#include <QComboBox>
#include <QHideEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QShowEvent>
#include <QSpinBox>
#include <QStackedWidget>

#include "widgets/export/exporter.h"
#include "widgets/panels/control_parts.h"
#include "widgets/panels/preset_text.h"
#include "widgets/population/phase_map_view.h"
#include "widgets/population/population_wall.h"
#include "widgets/sweep/sweep_axis_editor.h"
#include "widgets/sweep/sweep_plan_editor.h"

namespace ganimede {
namespace {

constexpr qint64 kWordsMs = 250;
constexpr qint64 kAnnouncedMs = 6000;  // for which what became of an export can be read

/// How much of all that is to be trained is done; what diverged or was refused has nothing left to do.
double shareDone(const PopulationMoment& moment)
{
    const auto steps = static_cast<double>(moment.request->steps);
    double done = 0;
    for (const MemberState& state : moment.states) {
        const bool ended = state.status == MemberStatus::diverged || state.status == MemberStatus::refused;
        done += ended ? 1.0 : static_cast<double>(state.step) / steps;
    }
    return moment.states.empty() ? 0 : done / static_cast<double>(moment.states.size());
}

int countOf(const PopulationMoment& moment, MemberStatus status)
{
    return static_cast<int>(std::ranges::count(moment.states, status, &MemberState::status));
}

}  // namespace

PopulationWindow::PopulationWindow(int threads) : m_session(new PopulationSession(threads, this))
{
    setupUi();
    connectSignals();
    connectExporter();
    planExample(0);
    showPage(0);
    refresh();
}

void PopulationWindow::connectSignals()
{
    connect(m_editor, &SweepPlanEditor::changed, this, &PopulationWindow::refresh);
    connect(m_example, &QComboBox::activated, this, &PopulationWindow::planExample);
    connect(m_sweep, &QPushButton::clicked, this, [this] { Q_EMIT sweepWanted(request()); });
    connect(m_start, &QPushButton::clicked, this, &PopulationWindow::start);
    connect(m_pause, &QPushButton::clicked, this, &PopulationWindow::togglePause);
    connect(m_pages, &QButtonGroup::idClicked, this, &PopulationWindow::showPage);
    connect(m_colour, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_map->setView(static_cast<SweepView>(m_colour->itemData(index).toInt())); });
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_wall->setOrder(static_cast<WallOrder>(m_order->itemData(index).toInt())); });
    connect(m_map, &PhaseMapView::currentChanged, this, &PopulationWindow::showNumbers);
    connect(m_wall, &PopulationWall::currentChanged, this, &PopulationWindow::showNumbers);
    connect(m_map, &PhaseMapView::seenChanged, this, &PopulationWindow::updateSeen);
    connect(m_map, &PhaseMapView::cellActivated, this, [this](qulonglong cell) {
        if (const PopulationMomentPtr& moment = m_session->moment()) {
            m_session->open(static_cast<std::size_t>(cell) * static_cast<std::size_t>(moment->request->seeds));
        }
    });
    connect(m_wall, &PopulationWall::memberActivated, m_session,
            [this](qulonglong member) { m_session->open(static_cast<std::size_t>(member)); });
    connect(m_map, &PhaseMapView::painted, this, &PopulationWindow::painted);
    connect(m_wall, &PopulationWall::painted, this, &PopulationWindow::painted);
    connect(m_session, &PopulationSession::momentArrived, this, &PopulationWindow::showMoment);
    connect(m_session, &PopulationSession::opened, this,
            [this](qulonglong member, const ExperimentSpec& spec, const TrainerState& state) {
                choose(static_cast<std::size_t>(member), spec, state);
            });
    connect(m_session, &PopulationSession::movedToCpu, this, [this] { m_leftDevice = true; });
    connect(m_session, &PopulationSession::failed, this, [this](const QString& why) { say(why, true); });
}

void PopulationWindow::connectExporter()
{
    m_exporter = new Exporter(this);
    m_exporter->add(m_map);
    m_exporter->add(m_wall);
    addActions(m_exporter->actions());
    const auto announce = [this](const QString& what, bool trouble) {
        m_announced.start();
        say(what, trouble);
    };
    connect(m_exporter, &Exporter::done, this, [announce](const QString& what) { announce(what, false); });
    connect(m_exporter, &Exporter::failed, this, [announce](const QString& why) { announce(why, true); });
}

void PopulationWindow::setExperiment(const ExperimentSpec& spec)
{
    if (m_choosing) {
        return;
    }
    ExperimentSpec base = spec;
    base.changes.clear();
    m_experiment->setText(tr("Many of this experiment: %1").arg(experimentTitle(spec)));
    m_editor->setBase(base);
    refresh();
}

void PopulationWindow::setPlan(const SweepRequest& plan)
{
    setExperiment(plan.base);
    m_editor->setPlan(plan);
}

/// Fills in one of the plans that are worth seeing first, in the order of m_example.
void PopulationWindow::planExample(int example)
{
    struct Plan {
        const char* x;
        const char* y;
        int seeds;
    };
    static constexpr Plan kPlans[] = {{"discriminator.optimiser.learning_rate", "objective.kind", 1},
                                      {"discriminator.optimiser.learning_rate", "generator.optimiser.learning_rate", 1},
                                      {"generator.hidden", "discriminator.hidden", 1},
                                      {"data.kind", "objective.kind", 1},
                                      {"batch", "", 16}};
    const Plan& plan = kPlans[std::clamp(example, 0, static_cast<int>(std::size(kPlans)) - 1)];
    m_example->setCurrentIndex(example);
    m_editor->x().setField(plan.x);
    m_editor->y().setField(plan.y);
    m_editor->seeds().setValue(plan.seeds);
    if (plan.seeds > 1) {
        // One value, the one that is there: the seeds alone differ.
        m_editor->x().setAxis({plan.x, {std::to_string(request().base.batch)}});
        showPage(1);
    }
}

SweepRequest PopulationWindow::request() const
{
    return m_editor->request();
}

void PopulationWindow::start()
{
    const SweepRequest wanted = request();
    const std::vector<Problem> problems = validate(wanted);
    if (!problems.empty()) {
        say(QString::fromStdString(joined(problems)), true);
        return;
    }
    m_map->showMoment(nullptr);
    m_wall->showMoment(nullptr);
    m_leftDevice = false;
    m_session->start(wanted);
    m_exporter->setExperiment(experimentTitle(wanted.base));
    m_told.invalidate();
    m_announced.invalidate();
    m_numbers->setMinimumHeight(0);
    say(tr("Preparing ..."));
    refresh();
}

void PopulationWindow::togglePause()
{
    m_session->setPaused(!m_session->isPaused());
    refresh();
}

/// The name says which of the many it is.
void PopulationWindow::choose(std::size_t member, ExperimentSpec spec, const TrainerState& state)
{
    const SweepRequest& request = *m_session->moment()->request;
    spec.name =
        sweepRunName(request, request.cellOf(member), request.seeds > 1 ? std::optional(spec.seed) : std::nullopt);
    m_choosing = true;
    Q_EMIT ganChosen(spec, state);
    m_choosing = false;
}

void PopulationWindow::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    // Closed, nobody watches; minimised (spontaneous) somebody waits for it.
    if (!event->spontaneous() && !m_session->isPaused()) {
        m_heldClosed = true;
        m_session->setPaused(true);
        refresh();
    }
}

void PopulationWindow::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous() && std::exchange(m_heldClosed, false)) {
        m_session->setPaused(false);
        refresh();
    }
}

void PopulationWindow::showPage(int page)
{
    m_stack->setCurrentIndex(page);
    m_pages->button(page)->setChecked(true);
    m_colour->setVisible(page == 0);
    m_order->setVisible(page == 1);
    updateSeen();
    showNumbers();
}

void PopulationWindow::updateSeen()
{
    m_session->setSeen(m_stack->currentIndex() == 0 ? m_map->seen() : m_wall->shown());
}

void PopulationWindow::showMoment()
{
    const PopulationMomentPtr& moment = m_session->moment();
    const bool first = m_wall->shown().empty();
    m_map->showMoment(moment);
    m_wall->showMoment(moment);
    if (first) {
        updateSeen();
        refresh();
    }
    if (!m_told.isValid() || m_told.elapsed() >= kWordsMs || moment->atRest) {
        m_told.start();
        showStatus();
    }
}

void PopulationWindow::showStatus()
{
    const PopulationMoment& moment = *m_session->moment();
    m_progress->setValue(static_cast<int>(1000 * shareDone(moment)));
    m_pause->setEnabled(!moment.atRest);
    showNumbers();
    m_exporter->setStep(std::ranges::max(moment.states, {}, &MemberState::step).step);
    if (!moment.failure.empty()) {
        say(tr("%1 A GAN that is clicked opens as it was last known.").arg(QString::fromStdString(moment.failure)),
            true);
        return;
    }
    if (m_announced.isValid() && m_announced.elapsed() < kAnnouncedMs) {
        return;
    }
    const QLocale locale;
    const auto count = static_cast<int>(moment.states.size());
    const int still = countOf(moment, MemberStatus::training) + countOf(moment, MemberStatus::waiting);
    const QString all = locale.toString(count);
    const QString some = locale.toString(still);
    const QString rate = locale.toString(moment.stepsPerSecond, 'f', 0);
    QString words = moment.atRest    ? tr("All %1 GANs have come to their end.").arg(all)
                    : moment.paused  ? tr("Paused. %1 GANs wait.").arg(some)
                    : still == count ? tr("%1 GANs train; together %2 steps a second.").arg(all, rate)
                                     : tr("%1 of %2 GANs train; together %3 steps a second.").arg(some, all, rate);
    if (const int diverged = countOf(moment, MemberStatus::diverged); diverged > 0) {
        words += " " + (diverged == 1 ? tr("One has diverged and stopped.")
                                      : tr("%1 have diverged and stopped.").arg(locale.toString(diverged)));
    }
    if (const int refused = countOf(moment, MemberStatus::refused); refused > 0) {
        words += " " + (refused == 1
                            ? tr("One cannot be trained here: only LibTorch could, or its values do not fit together.")
                            : tr("%1 cannot be trained here: only LibTorch could, or their values do not fit together.")
                                  .arg(locale.toString(refused)));
    }
    if (m_leftDevice) {
        words += " " + tr("The GPU failed: these are trained by the CPU.");
    }
    if (m_stack->currentIndex() == 1 && moment.states.size() > PopulationWall::kMost) {
        words += " " + tr("The wall shows %1 of them.").arg(PopulationWall::kMost);
    }
    say(words);
}

void PopulationWindow::showNumbers()
{
    const QString numbers = m_stack->currentIndex() == 0 ? m_map->cellText() : m_wall->memberText();
    m_numbers->setText(!numbers.isEmpty()    ? numbers
                       : m_session->moment() ? tr("Point at a GAN for its numbers; click it to open it in the lab.")
                                             : QString());
    // Room that was needed once is kept: Start and Pause, above, would else leave from under the pointer that comes
    // from a GAN.
    const int needed = std::min(m_numbers->heightForWidth(m_numbers->width()), height() / 3);
    m_numbers->setMinimumHeight(std::max(m_numbers->minimumHeight(), needed));
}

/// What keeps the plan from being started, or how large it is.
QString PopulationWindow::plan(bool& sound) const
{
    sound = false;
    if (const QString problem = m_editor->problem(); !problem.isEmpty()) {
        return problem;
    }
    const QLocale locale;
    const auto count = request().runs();
    const QString many = locale.toString(static_cast<qlonglong>(count));
    sound = count >= 1 && count <= Population::kMostMembers;
    return sound ? tr("%1 GANs at once").arg(many)
                 : tr("%1 GANs; at most %2 fit side by side.")
                       .arg(many, locale.toString(static_cast<qlonglong>(Population::kMostMembers)));
}

void PopulationWindow::refresh()
{
    bool sound = false;
    m_plan->setText(plan(sound));
    const PopulationMomentPtr& moment = m_session->moment();
    if (!moment) {
        m_map->showPlan(sound ? std::make_shared<const SweepRequest>(request()) : nullptr);
    }
    m_start->setText(moment ? tr("Start anew") : tr("Start"));
    m_start->setAccessibleName(m_start->text());
    m_start->setEnabled(sound);
    m_sweep->setEnabled(sound);
    m_pause->setEnabled(moment && !moment->atRest);
    m_pause->setText(m_session->isPaused() ? tr("Resume") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
}

void PopulationWindow::say(const QString& message, bool trouble)
{
    showNews(m_message, message, trouble);
}

}  // namespace ganimede
