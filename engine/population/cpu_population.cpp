#include "engine/population/cpu_population.h"

#include <algorithm>
#include <system_error>

#include "engine/core/error.h"
#include "engine/core/thread_priority.h"
#include "engine/core/words.h"

namespace ganimede {
namespace {

constexpr auto kLookInterval = std::chrono::milliseconds(16);
constexpr int kBackgroundNice = 10;
constexpr std::int64_t kSlice = 32;

}  // namespace

CpuPopulation::CpuPopulation(std::vector<ExperimentSpec> specs, const PopulationOptions& options,
                             std::vector<MemberStart> starts)
    : m_options(options),
      m_slice(options.sliceSteps > 0 ? options.sliceSteps : kSlice),
      m_chunk(std::max<std::int64_t>(1, m_slice / 2)),
      m_limit(std::max<std::int64_t>(1, options.stepLimit)),
      m_paused(options.paused)
{
    checkPopulation(specs);
    const LookPlan plan = memberLooks(m_limit);
    const std::vector<std::int64_t> seeds = options.ownReferences ? ownSeeds(specs) : referenceSeeds(specs);
    TrainerOptions trainer;
    trainer.choice = TrainerChoice::fused;
    m_members.resize(specs.size());
    m_states.resize(specs.size());
    m_sets.resize(specs.size());
    for (std::size_t i = 0; i < specs.size(); ++i) {
        m_members[i].member = std::make_unique<PopulationMember>(std::move(specs[i]), seeds[i], plan, trainer);
        if (i < starts.size()) {
            m_stepsDone += starts[i].state.step;
            m_members[i].member->takeUp(std::move(starts[i]));
        }
        settle(i);
    }
    m_hurry = m_paused;
    startThreads();
}

CpuPopulation::~CpuPopulation()
{
    stop();
}

void CpuPopulation::startThreads()
{
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    const auto wanted = static_cast<std::size_t>(m_options.threads > 0 ? m_options.threads : cores);
    while (m_threads.size() < std::min(wanted, m_members.size())) {
        try {
            m_threads.emplace_back([this] { work(); });
        } catch (const std::system_error&) {
            // The system gives no more threads: those that are there do all the work.
            if (m_threads.empty()) {
                throw Error(Words::tr("The system gives no thread to train on; close other programs."));
            }
            break;
        }
    }
}

void CpuPopulation::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopped = true;
        m_hurry = true;
        m_changed.notify_all();
    }
    for (std::thread& thread : m_threads) {
        thread.join();
    }
    m_threads.clear();
}

void CpuPopulation::work()
{
    if (m_options.background) {
        lowerThreadPriority(kBackgroundNice);
    }
    while (const auto job = next()) {
        PopulationMember& member = *m_members[job->member].member;
        if (job->trainTo > 0) {
            member.trainTo(job->trainTo, job->limit, m_shared, m_hurry);
        }
        std::optional<std::vector<Point>> fakes;
        if (wantsLook(*job)) {
            fakes = member.look(m_shared);
        }
        release(*job, std::move(fakes));
    }
}

std::optional<CpuPopulation::Job> CpuPopulation::next()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopped) {
        if (const auto job = nextLook()) {
            return job;
        }
        if (const auto job = nextTraining()) {
            return job;
        }
        m_changed.wait(lock);
    }
    return std::nullopt;
}

std::optional<CpuPopulation::Job> CpuPopulation::nextLook()
{
    const auto free = std::ranges::find_if(m_looks, [this](std::size_t i) { return m_members[i].free(); });
    if (free == m_looks.end()) {
        return std::nullopt;
    }
    const std::size_t member = *free;
    m_looks.erase(free);
    return hold(member, 0);
}

/// The slowest member, unless its turn would take it more than a slice beyond one that is under way.
std::optional<CpuPopulation::Job> CpuPopulation::nextTraining()
{
    if (m_paused || m_queue.empty()) {
        return std::nullopt;
    }
    const auto [step, member] = m_queue.top();
    const std::int64_t trainTo = std::min(m_limit, (step / m_chunk + 1) * m_chunk);
    const auto slowest = std::ranges::min_element(m_underWay);
    const bool tooFar = slowest != m_underWay.end() && trainTo > *slowest + m_slice;
    if (!m_members[member].free() || tooFar) {
        return std::nullopt;
    }
    m_queue.pop();
    m_underWay.push_back(step);
    return hold(member, trainTo);
}

CpuPopulation::Job CpuPopulation::hold(std::size_t member, std::int64_t trainTo)
{
    m_members[member].held = true;
    m_members[member].training = trainTo > 0;
    return {member, trainTo, m_limit, m_seen.contains(member)};
}

/// Of a job under way. Fakes are due by the clock, and where the member comes to rest.
bool CpuPopulation::wantsLook(const Job& job)
{
    if (!job.seen || job.trainTo == 0) {
        return job.seen;
    }
    const MemberState& state = m_members[job.member].member->state();
    if (m_hurry || state.step >= job.limit || state.status != MemberStatus::training) {
        return true;
    }
    const std::scoped_lock lock(m_mutex);
    const auto seen = m_seen.find(job.member);
    return seen != m_seen.end() && Clock::now() - seen->second.lookedAt >= kLookInterval;
}

void CpuPopulation::release(const Job& job, std::optional<std::vector<Point>> fakes)
{
    auto points = fakes ? std::make_shared<const std::vector<Point>>(std::move(*fakes)) : nullptr;
    const std::scoped_lock lock(m_mutex);
    Seat& seat = m_members[job.member];
    const std::int64_t before = m_states[job.member].step;
    const std::int64_t step = seat.member->state().step;
    seat.held = false;
    m_sets[job.member] = seat.member->data();
    if (seat.training) {
        seat.training = false;
        m_underWay.erase(std::ranges::find(m_underWay, before));
        m_stepsDone += step - before;
        settle(job.member);
    }
    if (const auto seen = m_seen.find(job.member); points && seen != m_seen.end()) {
        seen->second = {Clock::now(), {job.member, step, std::move(points)}};
    }
    m_changed.notify_all();
}

/// Publishes what a member came to that was trained, and lets it wait for its next turn.
void CpuPopulation::settle(std::size_t member)
{
    const PopulationMember& trained = *m_members[member].member;
    m_states[member] = trained.state();
    if (m_states[member].status == MemberStatus::refused) {
        m_refusals[member] = trained.refusal();
    }
    enqueue(member);
}

void CpuPopulation::enqueue(std::size_t member)
{
    MemberState& state = m_states[member];
    if (state.status == MemberStatus::refused || state.status == MemberStatus::diverged) {
        return;
    }
    if (state.step >= m_limit) {
        state.status = MemberStatus::finished;
        return;
    }
    state.status = state.step > 0 ? MemberStatus::training : MemberStatus::waiting;
    m_queue.emplace(state.step, member);
}

}  // namespace ganimede
