#pragma once

#include <atomic>
#include <memory>
#include <thread>

#include <QObject>

#include "app/images/image_session.h"
#include "app/session/call_queue.h"

namespace ganimede {

using ImageQualityPtr = std::shared_ptr<const ImageQuality>;

/// Measures a copy of a run in a thread of its own, at lower priority, with a trainer of its own; training goes on
/// beside it. GUI thread; one measurement at a time. The destructor cancels and waits.
class QualityRun : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kSamples = 10'000;

    explicit QualityRun(const ImageTrainerOptions& options, QObject* parent = nullptr);
    ~QualityRun() override;

    /// Answered by measured(), failed() or cancelled(). Does nothing while one is under way.
    void start(const RunCopyPtr& run);
    void cancel() { m_cancelled = true; }
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(double share);
    /// @param classifier  what the classifier knows: "digits"; empty without one
    void measured(const ganimede::ImageQualityPtr& quality, qint64 step, const QString& classifier);
    void failed(const QString& message);
    void cancelled();

private:
    void work(const RunCopyPtr& run);

    ImageTrainerOptions m_options;
    CallQueue m_news;  // from the thread
    std::atomic<bool> m_cancelled = false;
    bool m_running = false;
    std::jthread m_thread;
};

}  // namespace ganimede
