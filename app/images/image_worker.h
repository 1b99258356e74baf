#pragma once

#include <atomic>
#include <chrono>
#include <memory>
#include <optional>

#include <QObject>
#include <QTimer>

#include "app/images/film_roll.h"
#include "app/images/image_session.h"
#include "engine/trainers/device_trouble.h"
#include "engine/trainers/pace.h"

namespace ganimede {

class ImageTraining;

/// Trains pictures in the image session's thread, in the manner of SessionWorker: slices of a few milliseconds or of
/// one step, whichever is longer, commands between them. Everything but requestStop() and the mailbox is for that
/// thread. Whatever is thrown here ends as a signal.
///
/// Every snapshot carries the newest losses; the networks are looked at for the wall more seldom, so that this takes
/// at most some hundredths of the time.
class ImageWorker : public QObject {
    Q_OBJECT

public:
    ImageWorker(Mailbox<ImageSnapshotPtr>& mailbox, const ImageSessionOptions& options);
    ~ImageWorker() override;

    /// Any thread: no further slice is begun.
    void requestStop() { m_stop = true; }

    void setDevice(const std::string& device);
    void open(const ImageSpec& recorded, const std::optional<TrainerState>& state);
    void takeUp(const KeptImageRunPtr& kept);
    void change(const ImageSpec& spec);
    void restart();
    void setPlaying(bool playing);
    void stepOnce(StepKind kind);
    void setSpeed(std::optional<double> stepsPerSecond);
    void setWallWish(const WallWish& wish);
    void setFilmInterval(std::int64_t steps);
    /// Whether it was: saved() or saveFailed() says so too.
    bool save(const QString& path, const std::string& latents = {});
    void capture();
    void keep(quint64 number);
    /// The thread's last call: what belongs to the thread ends there.
    void finish();

Q_SIGNALS:
    void snapshotWaiting();
    void playingChanged(bool playing);
    void preparing(const QString& what);
    void reachedEnd();
    void diverged(const QString& message, bool generator, bool discriminator);
    void specAdvanced(const ganimede::ImageSpec& spec);
    void networksRestarted(bool generator, bool discriminator, qint64 step);
    void failed(ganimede::ImageTrouble trouble, const QString& message);
    void movedTo(const QString& device);
    void saved(const QString& path);
    void saveFailed(const QString& message, const QString& path);
    void captured(const ganimede::RunCopyPtr& run);
    void kept(quint64 number, const ganimede::KeptImageRunPtr& run);

private:
    using Clock = std::chrono::steady_clock;

    template <typename Work>
    void guarded(const Work& work);
    ImageSetPtr setFor(const ImageDataSpec& data);
    ReadingWatch watch();
    std::unique_ptr<ImageTraining> makeRun(const ImageSpec& recorded, const std::optional<TrainerState>& state);
    void fallBack(const DeviceError& error);
    void begin(const ImageSpec& recorded, const std::optional<TrainerState>& state, const KeptImageRun* kept);
    void beginRun(std::unique_ptr<ImageTraining> run, const KeptImageRun* kept);
    void forgetCourse();
    void slice();

    // image_worker_steps.cpp: how it is trained
    void scheduleSlice();
    std::int64_t stepsAllowed(std::int64_t steps) const;
    void trainSlice(std::int64_t steps);
    void trainNoting(std::int64_t steps, StepKind kind);
    void endIfReached();
    void followSpec();
    void tellAdvance();
    void tell(const QString& message, bool generator, bool discriminator);

    // image_worker_looks.cpp: what is seen of the run
    void lookIfDue();
    void look();
    void publishIfDue();
    void publish();
    void markChanges();
    void fillRates(ImageSnapshot& snapshot) const;
    std::int64_t filmInterval() const;

    Mailbox<ImageSnapshotPtr>& m_mailbox;
    ImageSessionOptions m_options;
    std::atomic<bool> m_stop = false;
    std::unique_ptr<ImageTraining> m_run;
    ImageSpec m_wanted;  // what was asked for last, even if it could not be had
    ImageSetPtr m_set;   // of m_setSpec
    ImageDataSpec m_setSpec;
    std::size_t m_changesInEffect = 0;  // of m_run, when last told
    std::uint64_t m_runId = 0;
    ImageHistory m_history;
    ChangeMarksPtr m_changeMarks;
    std::vector<ImageStepLosses> m_losses;
    WallWish m_wish;
    ImageWallPtr m_wall;
    FilmRoll m_film;
    std::int64_t m_filmSteps = 0;
    bool m_playing = false;
    bool m_beyondEnd = false;              // the user went on after the epochs were over
    Pace m_pace{std::chrono::seconds(4)};  // a step may take the better part of one
    Clock::time_point m_nextPublish;
    Clock::time_point m_nextLook;
    double m_secondsTrained = 0;
    QTimer m_timer;
};

}  // namespace ganimede
