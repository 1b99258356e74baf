#include <QDateTime>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>

#include "app/document/autosave.h"
#include "app/window/main_window.h"
#include "engine/files/checkpoint.h"
#include "widgets/panels/look_for_card.h"
#include "widgets/panels/notice_card.h"
#include "widgets/status/autosave_label.h"

// What keeps a run through a crash.
namespace ganimede {
namespace {

const QString kRestore = QStringLiteral("crash.restore");
const QString kDiscard = QStringLiteral("crash.discard");

}  // namespace

void MainWindow::keepSafe(int intervalMs)
{
    connect(m_autosave, &Autosave::kept, m_autosaveLabel, &AutosaveLabel::showKept);
    connect(m_autosave, &Autosave::failed, m_autosaveLabel, &AutosaveLabel::showFailed);
    connect(m_document, &ExperimentDocument::edited, m_autosave, &Autosave::noteEdit);
    m_autosave->start(intervalMs);
    offerLeftBehind();
}

void MainWindow::offerLeftBehind()
{
    m_leftBehind = m_autosave->findLeftBehind().value_or(QString());
    if (m_leftBehind.isEmpty()) {
        return;
    }
    const QString when = QLocale::system().toString(QFileInfo(m_leftBehind).lastModified(), QLocale::ShortFormat);
    m_notice->showNotice(
        tr("The last session did not close"),
        tr("Its run was kept at %1. Restoring it replaces what is on screen.").arg(when),
        {{kRestore, tr("Restore"), tr("Takes up that run, its networks and settings, where it was kept")},
         {kDiscard, tr("Discard"), tr("Deletes what was kept")}});
}

bool MainWindow::answerLeftBehind(const QString& id)
{
    if (id == kDiscard) {
        m_notice->clear();
        m_autosave->discardLeftBehind();
        offerLeftBehind();  // another window may have left something too
        return true;
    }
    if (id == kRestore) {
        if (restoreFrom(m_leftBehind)) {
            m_autosave->adoptLeftBehind();
        }
        return true;
    }
    return false;
}

bool MainWindow::restoreFrom(const QString& path)
{
    try {
        const Checkpoint kept = readCheckpoint(path.toStdString());
        const QString step = QLocale().toString(qint64{kept.state.step});
        // Without a path: saving asks where to.
        take(kept.recorded, kept.state, QString(), {{}, tr("The run as it was kept at step %1.").arg(step), {}});
        m_run.setOfTheUser(true);
        return true;
    } catch (const std::exception& error) {
        problem(tr("The run could not be restored"), QString::fromUtf8(error.what()));
        return false;
    }
}

void MainWindow::restoreLastSession()
{
    const QString path = WindowSettings::lastSessionPath();
    if (!QFileInfo::exists(path)) {
        tell(tr("There is no last session yet."));
        return;
    }
    restoreFrom(path);
}

}  // namespace ganimede
