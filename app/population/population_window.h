#pragma once

#include <QElapsedTimer>
#include <QWidget>

#include "app/population/population_session.h"
#include "engine/spec/experiment_spec.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ganimede {

class Exporter;
class PhaseMapView;
class PopulationWall;
class SweepPlanEditor;

/// Trains many GANs that differ in one or two fields and in their seeds, all at once, and shows them live: as a phase
/// map that grows, or as a wall of stages. Closed it pauses, and goes on when it is opened again. GUI thread; its own
/// window, owned by whoever makes it.
///
/// objectNames: populationWindow; populationExample, populationX and populationY (SweepAxisEditor), populationSeeds,
/// populationSteps, populationPlan, populationStart, populationPause, populationSweep, populationProgress,
/// populationMessage, populationNumbers, populationShowMap, populationShowWall, populationColour, populationOrder,
/// phaseMap, populationWall.
class PopulationWindow : public QWidget {
    Q_OBJECT

public:
    /// @param threads  GANs that train at a time; 0: one a core
    explicit PopulationWindow(int threads = 0);

    /// What the next start varies; a population that is there keeps its own experiment. Not heard while ganChosen() is
    /// emitted: a GAN that is looked at in the lab leaves the plan as it was.
    void setExperiment(const ExperimentSpec& spec);
    /// A plan that was made elsewhere, such as a sweep's, to be started; its first two axes.
    void setPlan(const SweepRequest& plan);
    /// What Start would train.
    SweepRequest request() const;

    PopulationSession& session() { return *m_session; }
    PhaseMapView& map() { return *m_map; }
    PopulationWall& wall() { return *m_wall; }

Q_SIGNALS:
    /// A GAN to be opened in the lab as it stands.
    void ganChosen(const ganimede::ExperimentSpec& spec, const ganimede::TrainerState& state);
    /// A frame of the page on screen was painted, in so long.
    void painted(double milliseconds);
    /// The plan is to be run as a sweep.
    void sweepWanted(const ganimede::SweepRequest& request);

protected:
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    // population_window_ui.cpp
    void setupUi();
    QWidget* setupSide();
    QWidget* setupControls();
    void setupRunControls(QWidget* panel);
    void layOut(QWidget* panel);
    QWidget* setupPages();
    void setupViewControls(QWidget* panel);

    void connectSignals();
    void connectExporter();
    void planExample(int example);
    void start();
    void togglePause();
    void choose(std::size_t member, ExperimentSpec spec, const TrainerState& state);
    void showPage(int page);
    void showMoment();
    void showStatus();
    void updateSeen();
    void showNumbers();
    void refresh();
    QString plan(bool& sound) const;
    void say(const QString& message, bool trouble = false);

    PopulationSession* m_session;
    QElapsedTimer m_told;       // since the words were last changed
    QElapsedTimer m_announced;  // since they said what became of an export
    bool m_choosing = false;    // ganChosen() is being emitted
    bool m_heldClosed = false;  // paused because it was closed
    bool m_leftDevice = false;  // the population under way is trained by the CPU in a GPU's place
    QComboBox* m_example = nullptr;
    Exporter* m_exporter = nullptr;
    SweepPlanEditor* m_editor = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_sweep = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_experiment = nullptr;
    QLabel* m_plan = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_numbers = nullptr;
    QButtonGroup* m_pages = nullptr;
    QComboBox* m_colour = nullptr;
    QComboBox* m_order = nullptr;
    QStackedWidget* m_stack = nullptr;
    PhaseMapView* m_map = nullptr;
    PopulationWall* m_wall = nullptr;
};

}  // namespace ganimede
