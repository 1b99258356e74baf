#pragma once

#include <QWidget>

#include "app/session/sweep_session.h"
#include "engine/spec/experiment_spec.h"
#include "engine/sweep/sweep_request.h"

class QButtonGroup;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ganimede {

class Exporter;
class SweepPlanEditor;
class SweepMapView;

/// Varies one or two fields of the experiment on screen, trains every combination on all cores while the lab goes on,
/// and shows what became of them as a map. GUI thread; its own window, owned by whoever makes it.
///
/// objectNames: sweepWindow; sweepX and sweepY (SweepAxisEditor), sweepSeeds, sweepSteps, sweepStart, sweepPause,
/// sweepCancel, sweepLive, sweepOpen, sweepSave, sweepProgress, sweepMessage, sweepNumbers, sweepOutcome, sweepQuality,
/// sweepDivergence, sweepMap.
class SweepWindow : public QWidget {
    Q_OBJECT

public:
    /// @param keepIn  the folder in which each new sweep gets a folder of its own
    explicit SweepWindow(QString keepIn);

    /// What a new sweep varies. A sweep that is there keeps its own experiment.
    void setExperiment(const ExperimentSpec& spec);
    /// A plan that was made elsewhere, to be started; its first two axes. Not while a sweep runs.
    void setPlan(const SweepRequest& plan);
    /// Shows the sweep of a folder, of the command line too.
    void openFolder(const QString& folder);
    /// Keeps the sweep there, or, where other files lie already, in a folder of its own within.
    void saveFolder(const QString& folder);

    SweepSession& session() { return *m_session; }
    SweepMapView& map() { return *m_map; }
    /// What Start would run; its problems are said in the window.
    SweepRequest request() const;

Q_SIGNALS:
    /// A cell's run, to be opened in the lab.
    void runChosen(const ganimede::ExperimentSpec& spec);
    /// The plan is to be watched live, side by side.
    void liveWanted(const ganimede::SweepRequest& request);

private:
    // sweep_window_ui.cpp
    void setupUi();
    QWidget* setupControls();
    void setupRunControls(QWidget* panel);
    void layOut(QWidget* panel);
    QWidget* setupMap();

    void connectSignals();
    void start();
    void togglePause();
    void chooseOpen();
    void chooseSave();
    void openCell(qulonglong cell);
    void showProgress(qint64 runsDone, qint64 runsInAll, double share, double secondsLeft);
    void showResults();
    void showEnd(bool complete, const QString& trouble);
    void refresh();
    bool goesOn() const;
    QString nameOfResults() const;
    QString placeFor(const QString& chosen) const;
    QString plan(bool& sound) const;
    void say(const QString& message, bool trouble = false);

    QString m_keepIn;
    SweepSession* m_session;
    Exporter* m_exporter = nullptr;
    SweepPlanEditor* m_editor = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_live = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_save = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_experiment = nullptr;
    QLabel* m_plan = nullptr;
    QLabel* m_message = nullptr;
    QLabel* m_numbers = nullptr;
    QButtonGroup* m_views = nullptr;
    SweepMapView* m_map = nullptr;
};

}  // namespace ganimede
