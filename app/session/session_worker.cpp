#include "app/session/session_worker.h"

#include <algorithm>
#include <exception>
#include <utility>

#include "app/version.h"
#include "engine/core/error.h"
#include "engine/files/atomic_file.h"
#include "engine/files/checkpoint.h"
#include "engine/spec/spec_json.h"
#include "engine/trainers/run.h"

// The one file in which Qt and a trainer meet.
namespace ganimede {
namespace {

using namespace std::chrono_literals;

constexpr auto kFrame = 16'600us;        // snapshots at most 60 times a second
constexpr double kSnapshotShare = 0.03;  // of the thread's time that looking may take from training
constexpr auto kSlowestFrame = 100ms;    // however dear a look is
constexpr double kMeasureShare = 0.015;  // of the thread's time that measuring may take
constexpr auto kMeasureInterval = 100ms;
constexpr auto kSlowestMeasure = 500ms;  // however dear a measurement is, and the first one prepares the data

}  // namespace

SessionWorker::SessionWorker(Mailbox<SnapshotPtr>& mailbox) : m_mailbox(mailbox)
{
    m_timer.setParent(this);  // so that it moves to the session's thread too
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SessionWorker::slice);
    m_measureTimer.setParent(this);
    m_measureTimer.setSingleShot(true);
    connect(&m_measureTimer, &QTimer::timeout, this, [this] {
        if (m_run != nullptr && !m_playing) {
            guarded([&] {
                measure();
                publish();
            });
        }
    });
}

SessionWorker::~SessionWorker() = default;

/// Where the device fails, the CPU does it in its place: whatever fails has changed nothing.
template <typename Work>
void SessionWorker::guarded(const Work& work)
{
    try {
        try {
            work();
        } catch (const DeviceError& error) {
            if (!fallBack(error)) {
                throw;
            }
            work();
        }
    } catch (const std::exception& error) {
        Q_EMIT rejected(QString::fromUtf8(error.what()));
    }
}

/// Takes the CPU for what comes, with the networks as the trainer last knew them, and says so; false if there is no
/// other device to leave.
bool SessionWorker::fallBack(const DeviceError& error)
{
    if (m_options.device == "cpu") {
        return false;
    }
    TrainerOptions options = m_options;
    options.device = "cpu";
    if (options.choice == TrainerChoice::cuda) {
        options.choice = TrainerChoice::automatic;
    }
    m_options = options;
    if (m_run != nullptr) {
        m_run = std::make_unique<Run>(Run::resume(m_run->recorded(), m_run->state(), m_options));
        m_pace.beginAnew(Clock::now());
    }
    Q_EMIT movedToCpu(QString::fromUtf8(error.what()));
    return true;
}

void SessionWorker::setTrainerOptions(const TrainerOptions& options)
{
    const TrainerOptions before = std::exchange(m_options, options);
    guarded([&] {
        if (m_run == nullptr) {
            return;
        }
        try {
            m_run = std::make_unique<Run>(Run::resume(m_run->recorded(), m_run->state(), m_options));
        } catch (const DeviceError&) {
            throw;  // the CPU, with the other options as wanted
        } catch (...) {
            m_options = before;
            throw;
        }
        m_pace.beginAnew(Clock::now());
        publish();
    });
}

void SessionWorker::open(const ExperimentSpec& recorded, const std::optional<TrainerState>& state)
{
    guarded([&] {
        beginRun(state ? std::make_unique<Run>(Run::resume(recorded, *state, m_options))
                       : std::make_unique<Run>(recorded, m_options));
    });
}

void SessionWorker::takeUp(const KeptRunPtr& kept)
{
    guarded([&] {
        const Checkpoint& run = kept->checkpoint;
        auto taken = std::make_unique<Run>(Run::resume(run.recorded, run.state, m_options));
        m_history = kept->losses;
        m_monitor = kept->monitor;
        goOnWith(std::move(taken));
    });
}

void SessionWorker::beginRun(std::unique_ptr<Run> run)
{
    m_history.clear();
    m_monitor.clear();
    goOnWith(std::move(run));
}

void SessionWorker::goOnWith(std::unique_ptr<Run> run)
{
    m_run = std::move(run);
    ++m_runId;
    m_pace.beginAnew(Clock::now());
    m_changesInEffect = m_run->changesInEffect();
    publish();
}

void SessionWorker::change(const ExperimentSpec& spec)
{
    guarded([&] {
        if (m_run == nullptr) {
            open(spec, std::nullopt);
            return;
        }
        const std::int64_t before = m_run->step();
        const Restarted restarted = m_run->change(spec);
        m_changesInEffect = m_run->changesInEffect();
        m_pace.expectOtherCost();
        if (before > 0 && (restarted.generator || restarted.discriminator)) {
            Q_EMIT networksRestarted(restarted.generator, restarted.discriminator, m_run->step());
        }
        if (before > 0 && m_run->step() == 0) {  // another seed: another run
            ++m_runId;
            m_history.clear();
            m_monitor.clear();
            m_pace.beginAnew(Clock::now());
        }
        publish();
    });
}

void SessionWorker::restart()
{
    guarded([&] {
        if (m_run != nullptr) {
            beginRun(std::make_unique<Run>(m_run->current(), m_options));
        }
    });
}

void SessionWorker::setPlaying(bool playing)
{
    if (m_run == nullptr) {
        playing = false;
    }
    if (m_playing != playing) {
        m_playing = playing;
        m_pace.rest(Clock::now());
        if (playing) {
            scheduleSlice();
        } else if (m_run != nullptr) {
            guarded([&] { publish(); });
        }
    }
    Q_EMIT playingChanged(m_playing);
}

void SessionWorker::stepOnce(StepKind kind)
{
    if (m_run == nullptr) {
        return;
    }
    setPlaying(false);
    guarded([&] {
        m_losses.clear();
        const auto failure = kind == StepKind::both ? m_run->train(1, m_losses) : m_run->trainOnly(kind, m_losses);
        m_history.add(m_losses);
        m_changesInEffect += kind == StepKind::both ? 0 : 1;
        if (failure) {
            m_monitor.noteDivergence(*m_run);
            Q_EMIT diverged(QString::fromStdString(failure->message), failure->what.generator,
                            failure->what.discriminator);
        }
        publish();
    });
}

void SessionWorker::setSpeed(std::optional<double> stepsPerSecond)
{
    m_pace.setSpeed(stepsPerSecond, Clock::now());
    if (m_playing) {
        m_timer.stop();
        scheduleSlice();
    }
}

void SessionWorker::setLayers(const SnapshotLayers& layers)
{
    m_layers = layers;
    if (m_run != nullptr && !m_playing) {
        guarded([&] { publish(); });
    }
}

bool SessionWorker::save(const QString& path)
{
    if (m_run == nullptr) {
        Q_EMIT saveFailed(tr("There is nothing to save yet."), path);
        return false;
    }
    try {
        const std::filesystem::path file = path.toStdString();
        if (file.extension() == ".json") {
            writeFileAtomically(file, writeSpec(m_run->recorded()));
        } else {
            writeCheckpoint(file, copyOfRun());
        }
        Q_EMIT saved(path);
        return true;
    } catch (const std::exception& error) {
        Q_EMIT saveFailed(QString::fromUtf8(error.what()), path);
        return false;
    }
}

void SessionWorker::capture()
{
    if (m_run != nullptr) {
        guarded([&] { Q_EMIT captured(std::make_shared<const Checkpoint>(copyOfRun())); });
    }
}

void SessionWorker::keep(quint64 number)
{
    KeptRunPtr run;
    if (m_run != nullptr) {
        guarded([&] { run = std::make_shared<const KeptRun>(KeptRun{copyOfRun(), m_history, m_monitor}); });
    }
    Q_EMIT kept(number, run);
}

/// Asks the device for its networks, which may fail.
Checkpoint SessionWorker::copyOfRun() const
{
    return {m_run->recorded(), m_run->state(), m_run->trainer().info().name, kVersion};
}

void SessionWorker::scheduleSlice()
{
    if (const auto wait = m_pace.wait(Clock::now())) {
        m_timer.start(*wait);
    } else {
        QMetaObject::invokeMethod(this, &SessionWorker::slice, Qt::QueuedConnection);
    }
}

void SessionWorker::slice()
{
    if (!m_playing || m_stop || m_run == nullptr || m_timer.isActive()) {
        return;
    }
    guarded([&] {
        const std::int64_t steps = std::min(m_pace.stepsDue(Clock::now()), m_run->stepsToNextChange());
        if (steps > 0) {
            trainSlice(steps);
        }
        if (m_playing) {
            measureIfDue();
        }
        publishIfDue();
    });
    if (m_playing) {
        scheduleSlice();
    }
}

void SessionWorker::trainSlice(std::int64_t steps)
{
    const std::int64_t stepBefore = m_run->step();
    const auto begin = Clock::now();
    m_losses.clear();
    std::optional<Run::Failure> failure;
    try {
        failure = m_run->train(steps, m_losses);
    } catch (const std::exception& error) {
        // Where the CPU takes the device's place it plays on.
        if (m_options.device == "cpu" || dynamic_cast<const DeviceError*>(&error) == nullptr) {
            setPlaying(false);
        }
        throw;
    }
    const auto end = Clock::now();
    m_history.add(m_losses);
    m_pace.trained(steps, m_run->step() - stepBefore, m_run->step(), end - begin, end);
    if (m_run->changesInEffect() != m_changesInEffect) {
        m_changesInEffect = m_run->changesInEffect();
        m_pace.expectOtherCost();
        Q_EMIT specAdvanced(m_run->current());
    }
    if (failure) {
        m_monitor.noteDivergence(*m_run);
        setPlaying(false);
        Q_EMIT diverged(QString::fromStdString(failure->message), failure->what.generator, failure->what.discriminator);
    }
}

void SessionWorker::publishIfDue()
{
    // While the last snapshot waits to be read a newer one would only cost training time.
    if (Clock::now() >= m_nextPublish && !m_mailbox.hasUnread()) {
        publish();
    }
}

void SessionWorker::measureIfDue()
{
    if (m_monitor.isStale(*m_run) && Clock::now() >= m_nextMeasure) {
        measure();
    }
}

void SessionWorker::measure()
{
    const auto begin = Clock::now();
    m_monitor.measure(*m_run, m_history.buckets());
    const auto affordable = std::chrono::duration_cast<Clock::duration>((Clock::now() - begin) / kMeasureShare);
    m_nextMeasure = begin + std::clamp<Clock::duration>(affordable, kMeasureInterval, kSlowestMeasure);
}

void SessionWorker::markChanges()
{
    const auto changes = std::span(m_run->recorded().changes).first(m_run->changesInEffect());
    // The list only grows, but for the last step's, of which a later one replaces an earlier one of the same field.
    const bool same = m_changeMarks != nullptr && m_changeMarks->size() == changes.size() &&
                      (changes.empty() || changeMarks(changes.last(1)).front() == m_changeMarks->back());
    if (!same) {
        m_changeMarks = std::make_shared<const std::vector<ChangeMark>>(changeMarks(changes));
    }
}

void SessionWorker::publish()
{
    if (!m_playing && m_monitor.isStale(*m_run)) {
        m_measureTimer.start(kMeasureInterval);  // anew each time: a hand that draws or steps does not wait for it
    }
    markChanges();
    const auto begin = Clock::now();
    auto snapshot =
        std::make_shared<Snapshot>(takeSnapshot(m_run->trainer(), m_run->current(), m_run->data(), m_layers));
    snapshot->runId = m_runId;
    snapshot->losses = m_history.buckets();
    snapshot->metrics = m_monitor.course();
    snapshot->diagnoses = m_monitor.diagnoses();
    snapshot->changes = m_changeMarks;
    snapshot->stepsPerSecond = m_playing ? m_pace.stepsPerSecond() : 0;
    snapshot->published = Clock::now();
    const auto cost = snapshot->published - begin;
    const auto affordable = std::chrono::duration_cast<Clock::duration>(cost / kSnapshotShare);
    m_nextPublish = begin + std::clamp<Clock::duration>(affordable, kFrame, kSlowestFrame);
    if (m_mailbox.put(std::move(snapshot))) {
        Q_EMIT snapshotWaiting();
    }
}

}  // namespace ganimede
