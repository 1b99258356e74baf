#pragma once

#include <functional>
#include <memory>
#include <optional>

#include <QObject>

#include "app/images/left_image_run.h"
#include "app/session/worker_thread.h"
#include "engine/images/image_reading.h"
#include "engine/images/image_snapshot.h"
#include "engine/images/quality/evaluate_run.h"

namespace ganimede {

class ImageWorker;

/// Makes the pictures that a spec asks for; called in the training thread. @throws Error
using ImageSource = std::function<ImageSetPtr(const ImageDataSpec& data, const ReadingWatch& watch)>;

/// What a session trains with.
struct ImageSessionOptions {
    ImageTrainerOptions trainer;
    ImageSource source;
};

/// A run as it stood at some step, without its held-out pictures. Immutable.
using RunCopyPtr = std::shared_ptr<const RunToEvaluate>;

/// Where something that failed was at fault, so that the window can offer a way out.
enum class ImageTrouble {
    data,      ///< the pictures could not be had
    training,  ///< the run could not be made or trained
    memory,    ///< it did not fit into the memory, of the device or of the computer
    device,    ///< the device is lost or cannot be used; where the run could go on on the CPU it does
};

/// An image run as the window sees it, in the manner of Session: commands go to a training thread and return at once,
/// what happens there comes back as signals. GUI thread. The destructor ends the thread, waiting for the step under
/// way.
class ImageSession : public QObject {
    Q_OBJECT

public:
    explicit ImageSession(const ImageSessionOptions& options, QObject* parent = nullptr);
    ~ImageSession() override;

    /// Goes on with the run under way on another device ("cpu", "cuda:0"); those to come begin there. Answered by
    /// movedTo(), and before it by failed() where the device cannot be used and the CPU takes its place.
    void setDevice(const QString& device);
    /// Begins a run, or takes one up where `state` left it. Recorded changes to come are made when their step is
    /// reached.
    void open(const ImageSpec& recorded, const std::optional<TrainerState>& state = std::nullopt);
    /// Goes on with a run that was kept, and with its curves and film.
    void takeUp(const KeptImageRunPtr& kept);
    void change(const ImageSpec& spec);
    void restart();
    void setPlaying(bool playing);
    void stepOnce(StepKind kind);
    void setSpeed(std::optional<double> stepsPerSecond);  ///< nothing: as fast as it goes
    void setWallWish(const WallWish& wish);
    void setFilmInterval(std::int64_t steps);  ///< 0: a frame an epoch
    /// Answered by saved() or saveFailed().
    /// @param latents  saved latents that go into a checkpoint, as latent_shelf.h writes them
    void save(const QString& path, const std::string& latents = {});
    /// Answered by captured(), if there is a run.
    void capture();
    /// A copy of the run as it stands, to be taken up again: answered by kept() with the same number.
    void keep(quint64 number);

    bool isPlaying() const { return m_playing; }
    const ImageSnapshotPtr& snapshot() const { return m_snapshot; }
    /// Ends training after the step under way, keeps the run in `keepAs` unless that is empty, and ends the thread.
    void shutDown(const QString& keepAs = {});

Q_SIGNALS:
    void snapshotArrived(const ganimede::ImageSnapshotPtr& snapshot);
    void playingChanged(bool playing);
    /// Pictures are being read or networks made, which may take seconds; `what` is empty when it is done.
    void preparing(const QString& what);
    /// The spec's epochs are over; the run does not play any more.
    void finished();
    void diverged(const QString& message, bool generator, bool discriminator);
    /// A recorded change came due; `spec` is what holds now.
    void specAdvanced(const ganimede::ImageSpec& spec);
    void networksRestarted(bool generator, bool discriminator, qint64 step);
    void failed(ganimede::ImageTrouble trouble, const QString& message);
    void movedTo(const QString& device);
    void saved(const QString& path);
    void saveFailed(const QString& message, const QString& path);
    /// The run as it stands, copied.
    void captured(const ganimede::RunCopyPtr& run);
    /// nullptr: there is no run, or it could not be copied.
    void kept(quint64 number, const ganimede::KeptImageRunPtr& run);

private:
    void relaySignals();

    Mailbox<ImageSnapshotPtr> m_mailbox;
    ImageSnapshotPtr m_snapshot;
    bool m_playing = false;
    WorkerThread<ImageWorker> m_thread;
};

}  // namespace ganimede
