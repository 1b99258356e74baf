#include <QStandardPaths>

#include "app/window/main_window.h"
#include "app/window/sweep_window.h"

namespace ganimede {

void MainWindow::openSweep()
{
    if (m_sweep == nullptr) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
        // No child: a child's window would stay above this one, in which its cells open.
        m_sweep = new SweepWindow(folder + "/sweeps");
        m_sweep->setAttribute(Qt::WA_QuitOnClose, false);
        connect(this, &QObject::destroyed, m_sweep, [sweep = m_sweep] { delete sweep; });
        m_sweep->setExperiment(m_document->spec());
        connect(m_document, &ExperimentDocument::specChanged, m_sweep, [this](const ExperimentSpec& spec) {
            if (!m_sweep->session().isRunning()) {
                m_sweep->setExperiment(spec);
            }
        });
        connect(m_sweep, &SweepWindow::runChosen, this, [this](const ExperimentSpec& spec) {
            take(spec, std::nullopt, QString());
            raise();
            activateWindow();
            tell(tr("The run of that cell; play trains it again, step by step the same."));
        });
    }
    m_sweep->show();
    m_sweep->raise();
    m_sweep->activateWindow();
}

}  // namespace ganimede
