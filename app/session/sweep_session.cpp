#include "app/session/sweep_session.h"

#include "engine/files/atomic_file.h"
#include "engine/sweep/sweep_journal.h"
#include "engine/sweep/sweep_runner.h"
#include "widgets/sweep/sweep_map.h"

namespace ganimede {
namespace {

constexpr int kTickMs = 100;

}  // namespace

SweepSession::SweepSession(QObject* parent, PopulationMaker maker) : QObject(parent), m_maker(std::move(maker))
{
    m_timer.setInterval(kTickMs);
    connect(&m_timer, &QTimer::timeout, this, &SweepSession::tick);
}

SweepSession::~SweepSession()
{
    if (m_runner) {
        m_runner->cancel();
    }
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void SweepSession::start(const SweepRequest& request, const std::filesystem::path& folder)
{
    m_journal.reset();
    m_journal = std::make_unique<SweepJournal>(folder, request, SweepJournal::Begin::resume);
    m_results = std::make_shared<SweepResults>(m_journal->results());
    m_folder = folder;
    m_paused = false;
    m_cancelling = false;
    train();
    Q_EMIT started();
    Q_EMIT resultsChanged();
}

/// What m_results lacks.
void SweepSession::train()
{
    SweepOptions options;
    options.background = true;
    options.trainer.device = m_device.toStdString();
    m_runner = std::make_unique<SweepRunner>(*m_results, options, m_maker);
    m_runner->pause(m_paused);
    m_secondsTrained = 0;
    m_clock.start();
    m_timer.start();
    m_thread = std::thread([this] {
        QString trouble;
        try {
            m_runner->run(
                [this](std::size_t run, const SweepRunResult& result) {
                    m_journal->append(run, result);
                    QMetaObject::invokeMethod(
                        this, [this, run, result] { take(run, result); }, Qt::QueuedConnection);
                },
                [] {});
        } catch (const std::exception& error) {
            trouble = QString::fromUtf8(error.what());
        }
        QMetaObject::invokeMethod(
            this, [this, trouble] { finish(trouble); }, Qt::QueuedConnection);
    });
}

void SweepSession::open(const std::filesystem::path& folder)
{
    m_results = std::make_shared<SweepResults>(readSweepFolder(folder));
    m_folder = folder;
    Q_EMIT resultsChanged();
}

void SweepSession::saveTo(const std::filesystem::path& folder) const
{
    SweepJournal journal(folder, m_results->request(), SweepJournal::Begin::resume);
    journal.append(*m_results);
    writeFileAtomically(folder / "runs.csv", sweepRunsCsv(journal.results()));
    writeFileAtomically(folder / "cells.csv", sweepCellsCsv(journal.results()));
    writeFileAtomically(folder / "times.csv", sweepTimesCsv(journal.results()));
}

void SweepSession::pause(bool paused)
{
    if (m_runner) {
        tick();
        m_paused = paused;
        m_runner->pause(paused);
    }
}

void SweepSession::cancel()
{
    if (m_runner) {
        m_cancelling = true;
        m_runner->cancel();
    }
}

void SweepSession::take(std::size_t run, const SweepRunResult& result)
{
    m_results->set(run, result);
    m_changed = true;
}

void SweepSession::tick()
{
    const double seconds = static_cast<double>(m_clock.restart()) / 1000;
    m_secondsTrained += m_paused ? 0 : seconds;
    if (m_changed) {
        m_changed = false;
        Q_EMIT resultsChanged();
    }
    if (!m_runner) {
        return;
    }
    const SweepRunner::Progress progress = m_runner->progress();
    const auto inAll = static_cast<double>(progress.stepsInAll);
    const double share = inAll > 0 ? static_cast<double>(progress.stepsDone) / inAll : 1;
    // A first guess after half a second: before, there is mostly the making of data in it.
    const double left = share > 0 && m_secondsTrained > 0.5 ? m_secondsTrained / share * (1 - share) : -1;
    Q_EMIT progressed(static_cast<qint64>(progress.runsDone), static_cast<qint64>(m_results->request().runs()), share,
                      left);
}

void SweepSession::finish(const QString& trouble)
{
    m_thread.join();
    m_timer.stop();
    tick();
    if (m_runner->deviceFailed() && !m_cancelling) {
        m_device = QStringLiteral("cpu");
        train();
        Q_EMIT movedToCpu(trouble);
        return;
    }
    QString why = trouble.isEmpty() ? failures() : trouble;
    m_runner.reset();
    m_journal.reset();
    m_paused = false;
    Q_EMIT ended(m_results->complete(), why);
}

QString SweepSession::failures() const
{
    const auto& failed = m_runner->failed();
    if (failed.empty()) {
        return {};
    }
    const auto& [run, why] = *failed.begin();
    const SweepRequest& request = m_results->request();
    const QString many =
        failed.size() == 1 ? tr("A run could not be done.") : tr("%1 runs could not be done.").arg(failed.size());
    return tr("%1 With %2: %3").arg(many, sweepSettings(request, request.cellOf(run)), QString::fromStdString(why));
}

}  // namespace ganimede
