#include "app/latent/latent_desk.h"

#include <algorithm>
#include <utility>

namespace ganimede {

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

void LatentDesk::load(GeneratorPtr generator)
{
    const std::scoped_lock lock(m_mutex);
    m_generator = std::move(generator);
    m_changed.notify_one();
}

void LatentDesk::askDirections(std::int32_t label)
{
    const std::scoped_lock lock(m_mutex);
    m_directionsFor = label;
    m_changed.notify_one();
}

void LatentDesk::close()
{
    const std::scoped_lock lock(m_mutex);
    m_closed = true;
    m_changed.notify_one();
}

std::optional<LatentDesk::Part> LatentDesk::nextPart(std::size_t dimensions, std::size_t atOnce)
{
    for (std::size_t i = 0; i < kLatentPlaces; ++i) {
        Place& place = m_places[i];
        if (place.waiting && place.question.latents.size() != place.question.labels.size() * dimensions) {
            place.waiting = false;  // asked of another generator
        }
        if (!place.waiting) {
            continue;
        }
        const std::size_t count = std::min(atOnce, place.question.labels.size() - place.begun);
        const auto z = place.question.latents.begin() + static_cast<std::ptrdiff_t>(place.begun * dimensions);
        const auto label = place.question.labels.begin() + static_cast<std::ptrdiff_t>(place.begun);
        Part part;
        part.place = static_cast<LatentPlace>(i);
        part.question.number = place.question.number;
        part.question.latents.assign(z, z + static_cast<std::ptrdiff_t>(count * dimensions));
        part.question.labels.assign(label, label + static_cast<std::ptrdiff_t>(count));
        part.ticket = place.ticket;
        return part;
    }
    return std::nullopt;
}

LatentDesk::Task LatentDesk::next(std::size_t dimensions, std::size_t atOnce)
{
    std::unique_lock lock(m_mutex);
    Task task;
    m_changed.wait(lock, [&] {
        if (m_closed || m_generator != nullptr) {
            return true;
        }
        task.part = dimensions > 0 ? nextPart(dimensions, atOnce) : std::nullopt;
        const bool urgent = task.part && task.part->place == LatentPlace::picture;
        if (dimensions > 0 && m_directionsFor && !urgent) {
            task.part.reset();
            return true;
        }
        return task.part.has_value();
    });
    if (m_closed) {
        return {};
    }
    if (m_generator != nullptr) {
        return {std::exchange(m_generator, nullptr), std::nullopt, std::nullopt};
    }
    if (!task.part) {
        task.directionsFor = std::exchange(m_directionsFor, std::nullopt);
    }
    return task;
}

std::optional<LatentAnswer> LatentDesk::done(const Part& part, const std::vector<float>& pictures, double milliseconds)
{
    const std::scoped_lock lock(m_mutex);
    Place& place = m_places[static_cast<std::size_t>(part.place)];
    if (!place.waiting || place.ticket != part.ticket) {
        return std::nullopt;
    }
    place.begun += part.question.labels.size();
    place.answer.pictures.insert(place.answer.pictures.end(), pictures.begin(), pictures.end());
    place.answer.milliseconds += milliseconds;
    if (place.begun < place.question.labels.size()) {
        return std::nullopt;
    }
    place.waiting = false;
    place.answer.place = part.place;
    place.answer.number = place.question.number;
    return std::move(place.answer);
}

}  // namespace ganimede
