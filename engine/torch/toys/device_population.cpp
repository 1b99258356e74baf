#include "engine/torch/toys/device_population.h"

#include <algorithm>
#include <cmath>

#include "engine/core/error.h"

namespace ganimede::toys {
namespace {

constexpr auto kLookInterval = std::chrono::milliseconds(16);
constexpr auto kRememberInterval = std::chrono::seconds(1);
constexpr double kWatchedSeconds = 0.008;  // of a slice: half a frame
constexpr double kSliceSeconds = 0.02;     // how long it goes on when it is to stop
constexpr std::int64_t kMostSteps = 4096;  // of a slice

}  // namespace

DevicePopulation::DevicePopulation(std::vector<ExperimentSpec> specs, const PopulationOptions& options,
                                   ToyDevicePtr device)
    : m_options(options),
      m_plan(memberLooks(std::max<std::int64_t>(1, options.stepLimit))),
      m_members(std::move(specs), options.ownReferences, std::move(device)),
      m_known(m_members.size()),
      m_sets(m_members.size()),
      m_refusals(m_members.size()),
      m_limit(std::max<std::int64_t>(1, options.stepLimit)),
      m_paused(options.paused),
      m_thread([this] { work(); })
{}

DevicePopulation::~DevicePopulation()
{
    stop();
}

void DevicePopulation::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopped = true;
        m_changed.notify_all();
    }
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void DevicePopulation::work()
{
    try {
        live();
    } catch (const std::exception& error) {
        fail(error.what());
    }
}

void DevicePopulation::live()
{
    m_members.begin();
    publish({});
    Job job;
    while (next(job)) {
        if (job.train) {
            train(job);
        }
        publish(m_members.fakes(job.looks));
    }
}

/// Waits until there is something to do, and takes the members; false once it is to stop.
bool DevicePopulation::next(Job& job)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_stopped || (!m_busy && m_asked == 0); });
        if (m_stopped) {
            return false;
        }
        job.limit = m_limit;
        job.watched = !m_seen.empty();
        job.train = mayTrain();
        job.looks = staleLooks();
        if (job.train || !job.looks.empty()) {
            m_busy = true;
            return true;
        }
        m_changed.wait(lock);
    }
}

bool DevicePopulation::mayTrain() const
{
    return !m_paused && m_anyTrain && m_step < m_limit;
}

/// While members train fakes are due by the clock, for all at once; at rest those that are not of the present step.
std::vector<std::size_t> DevicePopulation::staleLooks() const
{
    std::vector<std::size_t> stale;
    const bool due = !mayTrain() || Clock::now() - m_lookedAt >= kLookInterval;
    for (const auto& [member, fakes] : m_seen) {
        const MemberState& state = m_known[member];
        const bool old = !fakes.points || fakes.step != state.step;
        if (old && state.status != MemberStatus::refused && (due || !fakes.points)) {
            stale.push_back(member);
        }
    }
    return stale;
}

/// A slice, and the figures that are due at its end.
void DevicePopulation::train(const Job& job)
{
    const std::int64_t step = m_members.step();
    const std::int64_t look = m_plan.after(step);
    const std::int64_t to = std::min({step + sliceOf(job.watched), look, job.limit, m_members.nextChange()});
    const auto start = Clock::now();
    m_members.trainTo(to);
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    m_secondsAStep = seconds / static_cast<double>(to - step);
    if (to == look) {
        m_members.measure(MetricsMeter::kLiveSamples);
    }
    if (to == job.limit) {
        m_members.measure(MetricsMeter::kFinalSamples);
    }
    if (Clock::now() - m_rememberedAt >= kRememberInterval) {
        m_members.remember();
        m_rememberedAt = Clock::now();
    }
}

std::int64_t DevicePopulation::sliceOf(bool watched) const
{
    const std::int64_t most = m_options.sliceSteps > 0 ? std::min(m_options.sliceSteps, kMostSteps) : kMostSteps;
    if (m_secondsAStep <= 0) {
        return 1;
    }
    const double steps = (watched ? kWatchedSeconds : kSliceSeconds) / m_secondsAStep;
    return std::clamp<std::int64_t>(std::llround(std::min(steps, 1e6)), 1, most);
}

/// What the thread came to, and the members to whoever waits for them.
void DevicePopulation::publish(const std::map<std::size_t, std::vector<Point>>& fakes)
{
    std::map<std::size_t, std::shared_ptr<const std::vector<Point>>> shared;
    for (const auto& [member, points] : fakes) {
        shared[member] = std::make_shared<const std::vector<Point>>(points);
    }
    const std::scoped_lock lock(m_mutex);
    const std::vector<MemberState>& states = m_members.states();
    for (std::size_t i = 0; i < states.size(); ++i) {
        m_stepsDone += states[i].step - m_known[i].step;
        m_known[i] = states[i];
        m_sets[i] = m_members.data(i);
        m_refusals[i] = m_members.refusal(i);
    }
    m_anyTrain = m_members.anyTrain();
    m_step = m_members.step();
    for (auto& [member, points] : shared) {
        if (const auto seen = m_seen.find(member); seen != m_seen.end()) {
            seen->second = {member, m_known[member].step, std::move(points)};
        }
    }
    if (!fakes.empty()) {
        m_lookedAt = Clock::now();
    }
    settle();
    m_busy = false;
    m_changed.notify_all();
}

/// Who is finished follows from the limit. With the mutex held.
void DevicePopulation::settle()
{
    for (MemberState& state : m_known) {
        if (state.status != MemberStatus::refused && state.status != MemberStatus::diverged) {
            state.status = state.step >= m_limit ? MemberStatus::finished
                           : state.step > 0      ? MemberStatus::training
                                                 : MemberStatus::waiting;
        }
    }
}

/// What was trained since the members were last read back is lost with the device.
void DevicePopulation::fail(const std::string& why)
{
    const std::scoped_lock lock(m_mutex);
    m_failure = why;
    m_anyTrain = false;
    m_busy = false;
    m_changed.notify_all();
}

}  // namespace ganimede::toys
