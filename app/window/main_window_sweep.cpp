#include <QAction>
#include <QLocale>
#include <QStandardPaths>

#include "app/population/population_window.h"
#include "app/window/main_window.h"
#include "app/window/sweep_window.h"

namespace ganimede {

/// A window beside this one closes by the usual keys, and the keys that open the others open them from there too.
void MainWindow::giveKeys(QWidget* window)
{
    auto* close = new QAction(tr("Close the window"), window);
    close->setObjectName("closeWindowAction");
    close->setShortcuts({Qt::CTRL | Qt::Key_W, Qt::Key_Escape});
    connect(close, &QAction::triggered, window, &QWidget::close);
    window->addActions({close, m_sweepAction, m_populationAction});
}

void MainWindow::openSweep()
{
    if (m_sweep == nullptr) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        // No child: a child's window would stay above this one, in which its cells open.
        m_sweep = new SweepWindow(folder + "/sweeps");
        m_sweep->setAttribute(Qt::WA_QuitOnClose, false);
        giveKeys(m_sweep);
        connect(this, &QObject::destroyed, m_sweep, [sweep = m_sweep] { delete sweep; });
        m_sweep->session().setDevice(m_device);
        m_sweep->setExperiment(m_document->spec());
        connect(m_document, &ExperimentDocument::specChanged, m_sweep, [this](const ExperimentSpec& spec) {
            if (!m_sweep->session().isRunning()) {
                m_sweep->setExperiment(spec);
            }
        });
        connect(&m_sweep->session(), &SweepSession::movedToCpu, this, &MainWindow::leaveDevice);
        connect(m_sweep, &SweepWindow::runChosen, this, [this](const ExperimentSpec& spec) {
            take(spec, std::nullopt, QString(), {{}, tr("A run of the sweep, from its first step on."), {}});
            raise();
            activateWindow();
            tell(tr("The run of that cell; play trains it again, step by step the same."));
        });
        connect(m_sweep, &SweepWindow::liveWanted, this, [this](const SweepRequest& plan) {
            openPopulation();
            m_population->setPlan(plan);
        });
    }
    m_sweep->show();
    m_sweep->raise();
    m_sweep->activateWindow();
}

void MainWindow::openPopulation()
{
    if (m_population == nullptr) {
        // No child, as the sweep's.
        m_population = new PopulationWindow;
        m_population->session().setDevice(m_device);
        m_population->setAttribute(Qt::WA_QuitOnClose, false);
        giveKeys(m_population);
        connect(this, &QObject::destroyed, m_population, [population = m_population] { delete population; });
        m_population->setExperiment(m_document->spec());
        connect(m_document, &ExperimentDocument::specChanged, m_population, &PopulationWindow::setExperiment);
        connect(&m_population->session(), &PopulationSession::movedToCpu, this, &MainWindow::leaveDevice);
        connect(m_population, &PopulationWindow::ganChosen, this,
                [this](const ExperimentSpec& spec, const TrainerState& state) {
                    const QString step = QLocale().toString(static_cast<qlonglong>(state.step));
                    take(spec, state, QString(),
                         {{}, tr("One of the GANs side by side, as it stood at step %1.").arg(step), {}});
                    raise();
                    activateWindow();
                    tell(tr("That GAN as it stood at step %1; play trains it on.").arg(step));
                });
        connect(m_population, &PopulationWindow::sweepWanted, this, [this](const SweepRequest& plan) {
            openSweep();
            if (!m_sweep->session().isRunning()) {
                m_sweep->setPlan(plan);
            }
        });
    }
    m_population->show();
    m_population->raise();
    m_population->activateWindow();
}

}  // namespace ganimede
