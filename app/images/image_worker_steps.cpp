#include <algorithm>

#include "app/images/image_worker.h"
#include "engine/images/image_training.h"

// How an image run is trained, slice by slice.
namespace ganimede {
namespace {

using namespace std::chrono_literals;

constexpr auto kSlice = 4ms;  // how long commands may have to wait, unless one step takes longer
constexpr auto kShortestWait = 4ms;

double seconds(std::chrono::steady_clock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

}  // namespace

std::int64_t ImageWorker::stepsDue()
{
    if (!m_speed) {
        return m_sliceSteps;
    }
    const double due = seconds(Clock::now() - m_paceStart) * *m_speed - static_cast<double>(m_paceSteps);
    if (due > 2.0 * static_cast<double>(m_sliceSteps) + *m_speed) {
        resetPace();  // slower than asked for by over a second: do not try to catch up for ever
        return m_sliceSteps;
    }
    return std::clamp<std::int64_t>(static_cast<std::int64_t>(due), 0, m_sliceSteps);
}

/// Not past the end of the epochs, the next frame of the film, nor the next change.
std::int64_t ImageWorker::stepsAllowed(std::int64_t steps) const
{
    steps = std::min({steps, m_film.stepsToNext(m_run->step()), m_run->stepsToNextChange()});
    const std::int64_t end = m_run->stepsPerEpoch() * m_run->spec().epochs;
    return m_beyondEnd ? steps : std::min(steps, end - m_run->step());
}

void ImageWorker::scheduleSlice()
{
    if (!m_speed) {
        QMetaObject::invokeMethod(this, &ImageWorker::slice, Qt::QueuedConnection);
        return;
    }
    const double wait = (static_cast<double>(m_paceSteps) + 1.0) / *m_speed - seconds(Clock::now() - m_paceStart);
    const auto milliseconds = std::chrono::milliseconds(static_cast<std::int64_t>(1000.0 * std::max(wait, 0.0)));
    m_timer.start(std::max(milliseconds, std::chrono::milliseconds(kShortestWait)));
}

void ImageWorker::trainSlice(std::int64_t steps)
{
    const std::int64_t stepBefore = m_run->step();
    const auto begin = Clock::now();
    try {
        trainNoting(steps, StepKind::both);
    } catch (...) {
        setPlaying(false);
        throw;
    }
    const double taken = seconds(Clock::now() - begin);
    m_secondsTrained += taken;
    m_paceSteps += m_run->step() - stepBefore;
    if (steps == m_sliceSteps) {  // not where changes made it begin anew
        const double fitting = static_cast<double>(steps) * seconds(kSlice) / std::max(taken, 1e-6);
        m_sliceSteps = std::clamp<std::int64_t>(static_cast<std::int64_t>(fitting), 1, 2 * m_sliceSteps);
    }
    measureRate();
}

/// What became of the steps goes into the course and is told, also where not all of them could be made.
void ImageWorker::trainNoting(std::int64_t steps, StepKind kind)
{
    m_losses.clear();
    const auto note = [&] {
        m_history.add(m_losses);
        if (kind == StepKind::both) {
            tellAdvance();
        } else {
            m_changesInEffect = m_run->changesInEffect();  // the step itself is recorded
        }
    };
    std::optional<ImageTraining::Failure> failure;
    try {
        failure = m_run->train(steps, kind, m_losses);
    } catch (...) {
        note();
        m_history.forgetAfter(m_run->step());
        throw;
    }
    note();
    if (failure) {
        tell(QString::fromStdString(failure->message), failure->what.generator, failure->what.discriminator);
    }
}

void ImageWorker::endIfReached()
{
    if (m_playing && !m_beyondEnd && m_run->step() >= m_run->stepsPerEpoch() * m_run->spec().epochs) {
        setPlaying(false);
        Q_EMIT reachedEnd();
    }
}

/// What depends on the spec, once it is another one.
void ImageWorker::followSpec()
{
    m_film.setInterval(filmInterval());
    m_beyondEnd = m_beyondEnd && m_run->step() >= m_run->stepsPerEpoch() * m_run->spec().epochs;
}

/// Says so where recorded changes came due.
void ImageWorker::tellAdvance()
{
    if (m_run->changesInEffect() == m_changesInEffect) {
        return;
    }
    m_changesInEffect = m_run->changesInEffect();
    m_wanted = m_run->spec();
    m_sliceSteps = 1;  // a step may now cost a thousand times as much
    followSpec();
    Q_EMIT specAdvanced(m_run->spec());
}

void ImageWorker::tell(const QString& message, bool generator, bool discriminator)
{
    setPlaying(false);
    Q_EMIT diverged(message, generator, discriminator);
}

}  // namespace ganimede
