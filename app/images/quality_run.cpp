#include "app/images/quality_run.h"

#include <chrono>
#include <exception>

#include "engine/core/thread_priority.h"
#include "engine/images/image_source.h"
#include "engine/images/quality/builtin_classifiers.h"

namespace ganimede {
namespace {

constexpr int kNice = 10;  // of the thread: training and painting come first

/// Held-out pictures, where the source has some of the run's size.
ImageSetPtr heldOutOf(const RunToEvaluate& run)
{
    const ImageSetPtr set = makeTestSet(run.spec.data, imageFolders());
    return set != nullptr && set->shape == run.training->shape && set->classes == run.training->classes ? set : nullptr;
}

}  // namespace

QualityRun::QualityRun(const ImageTrainerOptions& options, QObject* parent) : QObject(parent), m_options(options)
{
    m_options.threads = 1;  // the others are for the training
}

QualityRun::~QualityRun()
{
    cancel();
}

void QualityRun::start(const RunCopyPtr& run)
{
    if (m_running) {
        return;
    }
    m_running = true;
    m_cancelled = false;
    m_thread = std::jthread([this, run] { work(run); });  // the one before has ended, and is joined
}

void QualityRun::work(const RunCopyPtr& run)
{
    using namespace std::chrono_literals;
    lowerThreadPriority(kNice);
    QualityWatch watch;
    watch.cancelled = [this] { return m_cancelled.load(); };
    watch.progress = [this, next = std::chrono::steady_clock::now()](double share) mutable {
        if (std::chrono::steady_clock::now() >= next) {
            next = std::chrono::steady_clock::now() + 100ms;
            m_news.put([this, share] { Q_EMIT progressed(share); });
        }
    };
    std::function<void()> news;
    try {
        RunToEvaluate whole = *run;
        whole.heldOut = heldOutOf(whole);
        const PictureClassifier* classifier = builtinClassifier(whole.spec.data.source);
        EvaluationOptions options;
        options.trainer = m_options;
        options.count = kSamples;
        const auto quality = std::make_shared<const ImageQuality>(evaluateRun(whole, classifier, options, watch));
        const QString kind = classifier == nullptr ? QString() : QString::fromStdString(classifier->info().kind);
        news = [this, quality, step = whole.state.step, kind] { Q_EMIT measured(quality, step, kind); };
    } catch (const MeasuringCancelled&) {
        news = [this] { Q_EMIT cancelled(); };
    } catch (const std::exception& error) {
        news = [this, message = QString::fromUtf8(error.what())] { Q_EMIT failed(message); };
    }
    m_news.put([this, news] {
        m_running = false;
        news();
    });
}

}  // namespace ganimede
