// What the owner of a population asks for and is told: all of it short, under the one lock.
#include <algorithm>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/torch/toys/device_population.h"

namespace ganimede::toys {

std::size_t DevicePopulation::checked(std::size_t member) const
{
    if (member >= m_known.size()) {
        throw Error(Words::tr("The population has no member %1.", member));
    }
    return member;
}

std::vector<MemberState> DevicePopulation::states() const
{
    const std::scoped_lock lock(m_mutex);
    return m_known;
}

std::string DevicePopulation::refusal(std::size_t member) const
{
    const std::scoped_lock lock(m_mutex);
    return m_refusals[checked(member)];
}

DatasetPtr DevicePopulation::data(std::size_t member) const
{
    const std::scoped_lock lock(m_mutex);
    return m_sets[checked(member)];
}

TrainerState DevicePopulation::trainerState(std::size_t member)
{
    std::unique_lock lock(m_mutex);
    checked(member);
    ++m_asked;  // so that the thread does not take them again before this one wakes
    m_changed.wait(lock, [this] { return !m_busy; });
    --m_asked;
    m_busy = true;
    const bool lost = !m_failure.empty();
    lock.unlock();
    std::optional<TrainerState> state;
    std::string problem;
    try {
        state = lost ? m_members.knownState(member) : m_members.trainerState(member);
    } catch (const std::exception& error) {
        problem = error.what();
    }
    lock.lock();
    m_busy = false;
    m_changed.notify_all();
    if (!state) {
        throw Error(problem);
    }
    return std::move(*state);
}

void DevicePopulation::setSeen(const std::vector<std::size_t>& members)
{
    const std::scoped_lock lock(m_mutex);
    std::map<std::size_t, MemberFakes> seen;
    for (const std::size_t member : members) {
        if (member < m_known.size()) {
            const auto known = m_seen.find(member);
            seen[member] = known != m_seen.end() ? known->second : MemberFakes{member, 0, nullptr};
        }
    }
    m_seen = std::move(seen);
    m_changed.notify_all();
}

std::vector<MemberFakes> DevicePopulation::fakes() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<MemberFakes> all;
    for (const auto& [member, fakes] : m_seen) {
        if (fakes.points) {
            all.push_back(fakes);
        }
    }
    return all;
}

void DevicePopulation::setPaused(bool paused)
{
    const std::scoped_lock lock(m_mutex);
    m_paused = paused;
    m_changed.notify_all();
}

bool DevicePopulation::paused() const
{
    const std::scoped_lock lock(m_mutex);
    return m_paused;
}

void DevicePopulation::setStepLimit(std::int64_t steps)
{
    const std::scoped_lock lock(m_mutex);
    m_limit = std::max<std::int64_t>(1, steps);
    settle();
    m_changed.notify_all();
}

bool DevicePopulation::atRest() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_anyTrain || m_step >= m_limit;
}

std::int64_t DevicePopulation::stepsDone() const
{
    const std::scoped_lock lock(m_mutex);
    return m_stepsDone;
}

std::string DevicePopulation::failure() const
{
    const std::scoped_lock lock(m_mutex);
    return m_failure;
}

}  // namespace ganimede::toys
