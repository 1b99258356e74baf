// What the owner of a population asks for and is told: all of it short, under the one lock.
#include <algorithm>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/population/cpu_population.h"

namespace ganimede {

std::size_t CpuPopulation::checked(std::size_t member) const
{
    if (member >= m_members.size()) {
        throw Error(Words::tr("The population has no member %1.", member));
    }
    return member;
}

std::vector<MemberState> CpuPopulation::states() const
{
    const std::scoped_lock lock(m_mutex);
    return m_states;
}

std::string CpuPopulation::refusal(std::size_t member) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_refusals.find(checked(member));
    return found != m_refusals.end() ? found->second : std::string();
}

DatasetPtr CpuPopulation::data(std::size_t member) const
{
    const std::scoped_lock lock(m_mutex);
    return m_sets[checked(member)];
}

TrainerState CpuPopulation::trainerState(std::size_t member)
{
    std::unique_lock lock(m_mutex);
    Seat& seat = m_members[checked(member)];
    ++seat.asked;  // so that no thread takes it again before this one wakes
    m_changed.wait(lock, [&] { return !seat.held; });
    --seat.asked;
    seat.held = true;
    lock.unlock();
    std::optional<TrainerState> state;
    std::string problem;
    try {
        state = seat.member->trainerState(m_shared);
    } catch (const std::exception& error) {
        problem = error.what();
    }
    lock.lock();
    seat.held = false;
    m_sets[member] = seat.member->data();
    m_changed.notify_all();
    if (!state) {
        throw Error(problem);
    }
    return std::move(*state);
}

void CpuPopulation::setSeen(const std::vector<std::size_t>& members)
{
    const std::scoped_lock lock(m_mutex);
    std::map<std::size_t, Seen> seen;
    for (const std::size_t member : members) {
        if (member >= m_members.size()) {
            continue;
        }
        if (const auto known = m_seen.find(member); known != m_seen.end()) {
            seen[member] = known->second;
        } else if (seen.emplace(member, Seen{}).second) {
            m_looks.push_back(member);
        }
    }
    m_seen = std::move(seen);
    std::erase_if(m_looks, [this](std::size_t member) { return !m_seen.contains(member); });
    m_changed.notify_all();
}

std::vector<MemberFakes> CpuPopulation::fakes() const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<MemberFakes> all;
    for (const auto& [member, seen] : m_seen) {
        if (seen.fakes.points) {
            all.push_back(seen.fakes);
        }
    }
    return all;
}

void CpuPopulation::setPaused(bool paused)
{
    const std::scoped_lock lock(m_mutex);
    m_paused = paused;
    m_hurry = paused || m_stopped;
    if (paused) {
        enqueueLooks();
    }
    m_changed.notify_all();
}

/// So that what is shown at rest is where the members stand.
void CpuPopulation::enqueueLooks()
{
    for (const auto& [member, seen] : m_seen) {
        const bool stale = !seen.fakes.points || m_members[member].held || seen.fakes.step != m_states[member].step;
        if (stale && std::ranges::find(m_looks, member) == m_looks.end()) {
            m_looks.push_back(member);
        }
    }
}

bool CpuPopulation::paused() const
{
    const std::scoped_lock lock(m_mutex);
    return m_paused;
}

void CpuPopulation::setStepLimit(std::int64_t steps)
{
    const std::scoped_lock lock(m_mutex);
    m_limit = std::max<std::int64_t>(1, steps);
    m_queue = {};
    for (std::size_t member = 0; member < m_members.size(); ++member) {
        if (!m_members[member].training) {
            enqueue(member);
        }
    }
    m_changed.notify_all();
}

bool CpuPopulation::atRest() const
{
    const std::scoped_lock lock(m_mutex);
    return m_queue.empty() && m_underWay.empty();
}

std::int64_t CpuPopulation::stepsDone() const
{
    const std::scoped_lock lock(m_mutex);
    return m_stepsDone;
}

}  // namespace ganimede
