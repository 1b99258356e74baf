#include <algorithm>

#include "app/images/image_worker.h"
#include "engine/images/image_training.h"

// How an image run is trained, slice by slice.
namespace ganimede {

/// Not past the end of the epochs, the next frame of the film, nor the next change.
std::int64_t ImageWorker::stepsAllowed(std::int64_t steps) const
{
    steps = std::min({steps, m_film.stepsToNext(m_run->step()), m_run->stepsToNextChange()});
    const std::int64_t end = m_run->stepsPerEpoch() * m_run->spec().epochs;
    return m_beyondEnd ? steps : std::min(steps, end - m_run->step());
}

void ImageWorker::scheduleSlice()
{
    if (const auto wait = m_pace.wait(Clock::now())) {
        m_timer.start(*wait);
    } else {
        QMetaObject::invokeMethod(this, &ImageWorker::slice, Qt::QueuedConnection);
    }
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
    const auto end = Clock::now();
    m_secondsTrained += std::chrono::duration<double>(end - begin).count();
    m_pace.trained(steps, m_run->step() - stepBefore, m_run->step(), end - begin, end);
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
    m_pace.expectOtherCost();
    followSpec();
    Q_EMIT specAdvanced(m_run->spec());
}

void ImageWorker::tell(const QString& message, bool generator, bool discriminator)
{
    setPlaying(false);
    Q_EMIT diverged(message, generator, discriminator);
}

}  // namespace ganimede
