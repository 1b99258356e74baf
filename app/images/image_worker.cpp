#include "app/images/image_worker.h"

#include <algorithm>
#include <exception>
#include <new>

#include "app/version.h"
#include "engine/core/error.h"
#include "engine/files/atomic_file.h"
#include "engine/images/image_checkpoint.h"
#include "engine/images/image_spec_json.h"
#include "engine/images/image_training.h"

// The one file in which Qt and an image trainer meet.
namespace ganimede {
namespace {

/// What a failure is to be told as, thrown through guarded().
struct DataError : Error {
    using Error::Error;
};

}  // namespace

ImageWorker::ImageWorker(Mailbox<ImageSnapshotPtr>& mailbox, const ImageSessionOptions& options)
    : m_mailbox(mailbox), m_options(options)
{
    m_timer.setParent(this);  // so that it moves to the session's thread too
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ImageWorker::slice);
}

ImageWorker::~ImageWorker() = default;

void ImageWorker::finish()
{
    m_timer.stop();
    m_run.reset();  // LibTorch's objects end where they were made
}

template <typename Work>
void ImageWorker::guarded(const Work& work)
{
    try {
        work();
    } catch (const DataError& error) {
        Q_EMIT failed(ImageTrouble::data, QString::fromUtf8(error.what()));
    } catch (const DeviceError& error) {
        const bool memory = error.trouble() == DeviceTrouble::outOfMemory;
        Q_EMIT failed(memory ? ImageTrouble::memory : ImageTrouble::device, QString::fromUtf8(error.what()));
    } catch (const std::bad_alloc&) {
        Q_EMIT failed(ImageTrouble::memory,
                      tr("The computer's memory does not suffice: choose a smaller batch or fewer pictures."));
    } catch (const MemoryError& error) {
        Q_EMIT failed(ImageTrouble::memory, QString::fromUtf8(error.what()));
    } catch (const std::exception& error) {
        Q_EMIT failed(ImageTrouble::training, QString::fromUtf8(error.what()));
    }
}

ImageSetPtr ImageWorker::setFor(const ImageDataSpec& data)
{
    if (m_set != nullptr && m_setSpec == data) {
        return m_set;
    }
    ImageDataSpec looksAlike = data;
    looksAlike.flips = m_setSpec.flips;  // a matter of the trainer's
    if (m_set == nullptr || looksAlike != m_setSpec) {
        Q_EMIT preparing(tr("Reading the pictures"));
        try {
            m_set = m_options.source(data, watch());
        } catch (const std::exception& error) {
            Q_EMIT preparing(QString());
            throw DataError(error.what());
        }
        Q_EMIT preparing(QString());
    }
    m_setSpec = data;
    return m_set;
}

/// Says every so often how far a reading has come, and ends it when the window closes.
ReadingWatch ImageWorker::watch()
{
    static constexpr auto kInterval = std::chrono::milliseconds(200);
    ReadingWatch watch;
    watch.cancelled = [this] { return m_stop.load(); };
    watch.progress = [this, next = Clock::now() + kInterval](std::size_t done, std::size_t total) mutable {
        if (total > 0 && Clock::now() >= next) {
            next = Clock::now() + kInterval;
            Q_EMIT preparing(tr("Reading the pictures: %1 %").arg(100 * done / total));
        }
    };
    return watch;
}

void ImageWorker::open(const ImageSpec& recorded, const std::optional<TrainerState>& state)
{
    begin(recorded, state, nullptr);
}

void ImageWorker::takeUp(const KeptImageRunPtr& kept)
{
    begin(kept->recorded, kept->state, kept.get());
}

/// @param kept  with what was seen of the run before; nullptr: nothing was
void ImageWorker::begin(const ImageSpec& recorded, const std::optional<TrainerState>& state, const KeptImageRun* kept)
{
    m_wanted = recorded;
    guarded([&] {
        setFor(specAt(recorded, state ? state->step : 0).data);
        Q_EMIT preparing(tr("Making the networks"));
        try {
            beginRun(makeRun(recorded, state), kept);
        } catch (...) {
            Q_EMIT preparing(QString());
            throw;
        }
        Q_EMIT preparing(QString());
    });
}

/// Where the device cannot be used, on the CPU.
std::unique_ptr<ImageTraining> ImageWorker::makeRun(const ImageSpec& recorded, const std::optional<TrainerState>& state)
{
    const auto sets = [this](const ImageDataSpec& data) { return setFor(data); };
    const auto made = [&] {
        return state ? std::make_unique<ImageTraining>(recorded, sets, m_options.trainer, *state)
                     : std::make_unique<ImageTraining>(recorded, sets, m_options.trainer);
    };
    try {
        return made();
    } catch (const DeviceError& error) {
        fallBack(error);
        return made();
    }
}

/// Takes the CPU for what comes, and says so. Throws on what the CPU is no way out of by itself: too little memory on
/// a device that is there.
void ImageWorker::fallBack(const DeviceError& error)
{
    if (m_options.trainer.device == "cpu" || error.trouble() == DeviceTrouble::outOfMemory) {
        throw error;
    }
    m_options.trainer.device = "cpu";
    Q_EMIT failed(ImageTrouble::device, QString::fromUtf8(error.what()));
    Q_EMIT movedTo(QStringLiteral("cpu"));
}

void ImageWorker::setDevice(const std::string& device)
{
    if (device == m_options.trainer.device) {
        return;
    }
    guarded([&] {
        ImageTrainerOptions wanted = m_options.trainer;
        wanted.device = device;
        if (m_run != nullptr) {
            m_run->moveTo(wanted);  // where that fails the run stays where it is
            m_pace.beginAnew(Clock::now());
        }
        m_options.trainer = wanted;
        if (m_run != nullptr) {
            look();
            publish();
        }
    });
    Q_EMIT movedTo(QString::fromStdString(m_options.trainer.device));
}

void ImageWorker::beginRun(std::unique_ptr<ImageTraining> run, const KeptImageRun* kept)
{
    m_run = std::move(run);
    m_wanted = m_run->spec();
    m_changesInEffect = m_run->changesInEffect();
    forgetCourse();
    if (kept != nullptr) {
        m_history = kept->losses;
        m_film = kept->film;
    }
    look();
    publish();
}

/// The run is another one now, at whatever step.
void ImageWorker::forgetCourse()
{
    ++m_runId;
    m_history.clear();
    m_film.begin(filmInterval());
    m_wall.reset();
    m_secondsTrained = 0;
    m_beyondEnd = false;
    m_pace.beginAnew(Clock::now());
}

void ImageWorker::change(const ImageSpec& spec)
{
    m_wanted = spec;
    if (m_run == nullptr) {
        open(spec, std::nullopt);
        return;
    }
    guarded([&] {
        const std::int64_t before = m_run->step();
        const Restarted restarted = m_run->change(spec);
        m_changesInEffect = m_run->changesInEffect();
        if (before > 0 && m_run->step() == 0) {  // another seed: another run
            forgetCourse();
        } else if (before > 0 && (restarted.generator || restarted.discriminator)) {
            Q_EMIT networksRestarted(restarted.generator, restarted.discriminator, m_run->step());
        }
        followSpec();
        look();
        publish();
    });
}

void ImageWorker::restart()
{
    open(m_wanted, std::nullopt);
}

void ImageWorker::setPlaying(bool playing)
{
    playing = playing && m_run != nullptr;
    if (m_playing != playing) {
        m_playing = playing;
        m_pace.rest(Clock::now());
        if (playing) {
            m_beyondEnd = m_run->step() >= m_run->stepsPerEpoch() * m_run->spec().epochs;
            scheduleSlice();
        } else if (m_run != nullptr) {
            guarded([&] {
                look();
                publish();
            });
        }
    }
    Q_EMIT playingChanged(m_playing);
}

void ImageWorker::stepOnce(StepKind kind)
{
    if (m_run == nullptr) {
        return;
    }
    setPlaying(false);
    guarded([&] {
        trainNoting(1, kind);
        look();
        publish();
    });
}

void ImageWorker::setSpeed(std::optional<double> stepsPerSecond)
{
    m_pace.setSpeed(stepsPerSecond, Clock::now());
    if (m_playing) {
        m_timer.stop();
        scheduleSlice();
    }
}

void ImageWorker::setWallWish(const WallWish& wish)
{
    if (wish == m_wish) {
        return;
    }
    m_wish = wish;
    if (m_run != nullptr) {
        guarded([&] {
            look();
            publish();
        });
    }
}

bool ImageWorker::save(const QString& path, const std::string& latents)
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
            const ImageSet& set = *m_run->set();
            writeImageCheckpoint(file, {m_run->spec(), m_run->state(), m_run->trainer().info().name, kVersion, set.name,
                                        set.shape, set.classes, latents, m_run->recorded()});
        }
        Q_EMIT saved(path);
        return true;
    } catch (const std::exception& error) {
        Q_EMIT saveFailed(QString::fromUtf8(error.what()), path);
        return false;
    }
}

void ImageWorker::capture()
{
    if (m_run != nullptr) {
        guarded([&] {
            Q_EMIT captured(std::make_shared<const RunToEvaluate>(
                RunToEvaluate{m_run->spec(), m_run->state(), m_run->set(), nullptr}));
        });
    }
}

void ImageWorker::keep(quint64 number)
{
    KeptImageRunPtr run;
    if (m_run != nullptr) {
        guarded([&] {
            run = std::make_shared<const KeptImageRun>(
                KeptImageRun{m_run->recorded(), m_run->state(), m_history, m_film});
        });
    }
    Q_EMIT kept(number, run);
}

void ImageWorker::slice()
{
    if (!m_playing || m_stop || m_run == nullptr || m_timer.isActive()) {
        return;
    }
    guarded([&] {
        const std::int64_t steps = stepsAllowed(m_pace.stepsDue(Clock::now()));
        if (steps > 0) {
            trainSlice(steps);
        }
        lookIfDue();
        publishIfDue();
        endIfReached();
    });
    if (m_playing) {
        scheduleSlice();
    }
}

}  // namespace ganimede
