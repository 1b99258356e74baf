#pragma once

#include <cstdint>
#include <optional>
#include <utility>

#include <QElapsedTimer>
#include <QObject>

#include "app/latent/latent_desk.h"

namespace ganimede {

class ImageSession;
class Session;

/// Takes the generator of a run of the window's as it goes on: copies of it, no more often than its training bears.
/// GUI thread.
class RunFollower : public QObject {
    Q_OBJECT
public:
    /// Whether there is something to follow.
    virtual bool hasRun() const = 0;
    /// The next copy does not wait, whatever was taken before.
    void beginAnew() { m_captured.reset(); }
    /// While it does not follow it asks for nothing, and what it asked for is dropped.
    void setFollowing(bool following);

Q_SIGNALS:
    /// The run has another moment; it may have become one that can be followed, or ceased to.
    void runChanged();
    void captured(const ganimede::GeneratorSource& generator);

protected:
    /// The number of a run, and its step.
    using Moment = std::pair<std::uint64_t, std::int64_t>;

    /// @param intervalMs  between two copies of a run that trains
    RunFollower(qint64 intervalMs, QObject* parent) : QObject(parent), m_intervalMs(intervalMs) {}
    virtual std::optional<Moment> moment() const = 0;
    virtual bool isPlaying() const = 0;
    /// Answered by take() or giveUp().
    virtual void capture() = 0;

    void captureIfDue();
    void take(const GeneratorSource& generator);
    void giveUp() { m_capturing = false; }

private:
    qint64 m_intervalMs;
    bool m_following = false;
    bool m_capturing = false;
    QElapsedTimer m_sinceCapture;
    std::optional<Moment> m_captured;
};

/// Follows the image lab's run.
class ImageRunFollower : public RunFollower {
    Q_OBJECT
public:
    /// @param session  outlives this
    explicit ImageRunFollower(ImageSession* session, QObject* parent = nullptr);
    bool hasRun() const override;

private:
    std::optional<Moment> moment() const override;
    bool isPlaying() const override;
    void capture() override;

    ImageSession* m_session;
};

/// Follows the 2D lab's run, where its data have two dimensions.
class PlaneRunFollower : public RunFollower {
    Q_OBJECT
public:
    /// @param session  outlives this
    explicit PlaneRunFollower(Session* session, QObject* parent = nullptr);
    bool hasRun() const override;

private:
    std::optional<Moment> moment() const override;
    bool isPlaying() const override;
    void capture() override;

    Session* m_session;
};

}  // namespace ganimede
