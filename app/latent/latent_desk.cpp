#include "app/latent/latent_desk.h"

#include <algorithm>
#include <utility>

namespace ganimede {
namespace {

template <class T>
std::vector<T> rows(const std::vector<T>& all, std::size_t first, std::size_t count, std::size_t width)
{
    const auto begin = all.begin() + static_cast<std::ptrdiff_t>(first * width);
    return {begin, begin + static_cast<std::ptrdiff_t>(count * width)};
}

LatentQuestion partOf(const LatentQuestion& whole, std::size_t first, std::size_t count, std::size_t dimensions)
{
    LatentQuestion part;
    part.number = whole.number;
    part.measure = whole.measure;
    part.latents = rows(whole.latents, first, count, dimensions);
    part.labels = rows(whole.labels, first, count, 1);
    if (whole.measure == LatentMeasure::stretch) {
        part.along = rows(whole.along, first, count, dimensions);
        part.across = rows(whole.across, first, count, dimensions);
    }
    return part;
}

}  // namespace

void LatentDesk::ask(LatentPlace place, LatentQuestion question)
{
    const std::scoped_lock lock(m_mutex);
    Place& at = m_places[static_cast<std::size_t>(place)];
    at = {!question.labels.empty(), std::move(question), ++m_tickets, 0, {}};
    m_changed.notify_one();
}

void LatentDesk::forget(LatentPlace place)
{
    const std::scoped_lock lock(m_mutex);
    m_places[static_cast<std::size_t>(place)] = {};
}

void LatentDesk::put(LatentJob job, LatentWork work)
{
    const std::scoped_lock lock(m_mutex);
    m_jobs[static_cast<std::size_t>(job)] = {std::move(work), ++m_tickets, false};
    m_changed.notify_one();
}

void LatentDesk::drop(LatentJob job)
{
    const std::scoped_lock lock(m_mutex);
    m_jobs[static_cast<std::size_t>(job)] = {};
}

void LatentDesk::load(GeneratorSource source)
{
    const std::scoped_lock lock(m_mutex);
    m_source = std::move(source);
    m_changed.notify_one();
}

void LatentDesk::close()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    m_changed.notify_one();
}

std::optional<LatentDesk::Part> LatentDesk::nextPart(std::size_t first, std::size_t last, std::size_t dimensions,
                                                     std::size_t atOnce)
{
    for (std::size_t i = first; i < last; ++i) {
        Place& place = m_places[i];
        if (place.waiting && place.question.latents.size() != place.question.labels.size() * dimensions) {
            place.waiting = false;  // asked of another generator
        }
        if (!place.waiting) {
            continue;
        }
        const std::size_t count = std::min(atOnce, place.question.labels.size() - place.begun);
        return Part{static_cast<LatentPlace>(i), partOf(place.question, place.begun, count, dimensions), place.ticket};
    }
    return std::nullopt;
}

std::optional<LatentDesk::Stretch> LatentDesk::nextStretch(LatentJob job)
{
    Job& found = m_jobs[static_cast<std::size_t>(job)];
    if (!found.work || found.underWay) {
        return std::nullopt;
    }
    found.underWay = true;
    return Stretch{job, found.work, found.ticket};
}

/// The most urgent thing to do.
bool LatentDesk::find(Task& task, std::size_t dimensions, std::size_t atOnce)
{
    if (m_closed) {
        return true;
    }
    if (m_source.isSet()) {
        task.source = std::exchange(m_source, {});
        return true;
    }
    if (dimensions == 0) {
        return false;
    }
    constexpr std::size_t kUrgent = static_cast<std::size_t>(LatentPlace::picture) + 1;
    task.part = nextPart(0, kUrgent, dimensions, atOnce);
    for (const LatentJob job : {LatentJob::inside, LatentJob::directions}) {
        if (!task.part && !task.stretch) {
            task.stretch = nextStretch(job);
        }
    }
    if (!task.part && !task.stretch) {
        task.part = nextPart(kUrgent, kLatentPlaces, dimensions, atOnce);
    }
    if (!task.part && !task.stretch) {
        task.stretch = nextStretch(LatentJob::inversion);
    }
    return task.part || task.stretch;
}

LatentDesk::Task LatentDesk::next(std::size_t dimensions, std::size_t atOnce)
{
    std::unique_lock lock(m_mutex);
    Task task;
    m_changed.wait(lock, [&] { return find(task, dimensions, atOnce); });
    return task;
}

std::optional<LatentAnswer> LatentDesk::done(const Part& part, const Made& made)
{
    const std::scoped_lock lock(m_mutex);
    Place& place = m_places[static_cast<std::size_t>(part.place)];
    if (!place.waiting || place.ticket != part.ticket) {
        return std::nullopt;
    }
    LatentAnswer& answer = place.answer;
    place.begun += part.question.labels.size();
    answer.pictures.insert(answer.pictures.end(), made.pictures.begin(), made.pictures.end());
    answer.measured.insert(answer.measured.end(), made.measured.begin(), made.measured.end());
    answer.milliseconds += made.milliseconds;
    if (place.begun < place.question.labels.size()) {
        return std::nullopt;
    }
    place.waiting = false;
    answer.place = part.place;
    answer.number = place.question.number;
    return std::move(answer);
}

void LatentDesk::again(const Stretch& stretch)
{
    const std::scoped_lock lock(m_mutex);
    Job& job = m_jobs[static_cast<std::size_t>(stretch.job)];
    if (job.ticket == stretch.ticket) {
        job.underWay = false;
    }
}

}  // namespace ganimede
