#include <algorithm>
#include <utility>
#include <vector>

#include "app/images/image_worker.h"
#include "engine/images/image_training.h"

// What is seen of an image run, and how often it is looked at.
namespace ganimede {
namespace {

using namespace std::chrono_literals;

constexpr auto kFrame = 16'600us;    // snapshots at most 60 times a second
constexpr double kLookShare = 0.03;  // of the thread's time that looking at the networks may take from training
constexpr double kCopyShare = 0.01;  // of it that copying the course may take
constexpr auto kSlowestLook = 2s;    // however dear it is

}  // namespace

std::int64_t ImageWorker::filmInterval() const
{
    return m_filmSteps > 0 ? m_filmSteps : m_run != nullptr ? m_run->stepsPerEpoch() : 1;
}

void ImageWorker::setFilmInterval(std::int64_t steps)
{
    m_filmSteps = steps;
    m_film.setInterval(filmInterval());
}

void ImageWorker::lookIfDue()
{
    const bool film = m_film.isDueAt(m_run->step());
    if (film || (Clock::now() >= m_nextLook && !m_mailbox.hasUnread())) {
        look();
    }
}

void ImageWorker::look()
{
    const auto begin = Clock::now();
    m_wall = lookAtWall(m_run->trainer(), m_run->spec(), *m_run->set(), m_wish);
    if (m_film.isDueAt(m_wall->step)) {
        m_film.add(filmFrame(*m_wall));
    }
    const auto affordable = std::chrono::duration_cast<Clock::duration>((Clock::now() - begin) / kLookShare);
    m_nextLook = begin + std::clamp<Clock::duration>(affordable, kFrame, kSlowestLook);
}

void ImageWorker::publishIfDue()
{
    // While the last snapshot waits to be read a newer one would only cost training time.
    if (Clock::now() >= m_nextPublish && !m_mailbox.hasUnread()) {
        publish();
    }
}

void ImageWorker::fillRates(ImageSnapshot& snapshot) const
{
    const ImageSpec& spec = m_run->spec();
    const double steps = m_playing ? m_pace.stepsPerSecond() : 0;
    snapshot.stepsPerSecond = steps;
    snapshot.picturesPerSecond = steps * spec.batch * spec.discriminator.updates;
    const std::int64_t left = snapshot.lastStep() - snapshot.step;
    snapshot.secondsLeft = steps > 0 && left >= 0 ? static_cast<double>(left) / steps : -1;
    snapshot.dataShare =
        m_secondsTrained > 0 ? std::clamp(m_run->trainer().secondsOnData() / m_secondsTrained, 0.0, 1.0) : 0;
}

/// How long a run lasts and how much of it is shown does not move its curves: no marks of that.
void ImageWorker::markChanges()
{
    const auto& changes = m_run->recorded().changes;
    std::vector<TimedChange> marked(changes.begin(),
                                    changes.begin() + static_cast<std::ptrdiff_t>(m_run->changesInEffect()));
    std::erase_if(marked, [](const TimedChange& change) { return change.path == "wall" || change.path == "epochs"; });
    std::vector<ChangeMark> marks = changeMarks(marked);
    if (m_changeMarks == nullptr || *m_changeMarks != marks) {
        m_changeMarks = std::make_shared<const std::vector<ChangeMark>>(std::move(marks));
    }
}

void ImageWorker::publish()
{
    markChanges();
    const auto begin = Clock::now();
    auto snapshot = std::make_shared<ImageSnapshot>();
    snapshot->runId = m_runId;
    snapshot->step = m_run->step();
    snapshot->stepsPerEpoch = m_run->stepsPerEpoch();
    snapshot->spec = m_run->spec();
    snapshot->set = m_run->set();
    snapshot->wall = m_wall;
    snapshot->film = m_film.frames();
    snapshot->losses = m_history.buckets();
    snapshot->changes = m_changeMarks;
    snapshot->trainer = m_run->trainer().info();
    fillRates(*snapshot);
    snapshot->published = Clock::now();
    const auto affordable = std::chrono::duration_cast<Clock::duration>((snapshot->published - begin) / kCopyShare);
    m_nextPublish = begin + std::max<Clock::duration>(affordable, kFrame);
    if (m_mailbox.put(std::move(snapshot))) {
        Q_EMIT snapshotWaiting();
    }
}

}  // namespace ganimede
