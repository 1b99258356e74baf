#include "engine/sweep/sweep_runner.h"

#include <algorithm>
#include <chrono>
#include <system_error>

#include <sys/resource.h>

#include "engine/core/error.h"
#include "engine/sweep/sweep_measures.h"
#include "engine/trainers/run.h"

namespace ganimede {
namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kTick = std::chrono::milliseconds(100);
constexpr double kSliceSeconds = 0.02;  // how long a cancelled run goes on
constexpr int kBackgroundNice = 10;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Which cells only LibTorch can train.
std::vector<bool> torchCells(const SweepRequest& request, const TrainerOptions& options)
{
    const bool all = options.choice == TrainerChoice::torch || options.device != "cpu";
    std::vector<bool> torch(request.cells(), all);
    SweepRequest light = request;
    light.base.data.points.clear();  // may be many; what trains a spec does not depend on them
    for (std::size_t cell = 0; cell < torch.size() && !all; ++cell) {
        const ExperimentSpec spec = light.specOf(cell * static_cast<std::size_t>(request.seeds));
        torch[cell] = fusedTrainerObjection(spec).has_value();
        for (const TimedChange& change : spec.changes) {
            // A change on the way may hand the run to LibTorch.
            torch[cell] = torch[cell] || fusedTrainerObjection(specAt(spec, change.step)).has_value();
        }
    }
    return torch;
}

}  // namespace

SweepRunner::SweepRunner(const SweepResults& done, SweepOptions options)
    : m_request(done.request()), m_options(std::move(options)), m_runsDone(done.finished())
{
    const std::vector<bool> torch = torchCells(m_request, m_options.trainer);
    const auto seeds = static_cast<std::size_t>(m_request.seeds);
    for (std::size_t seed = 0; seed < seeds; ++seed) {
        for (std::size_t cell = 0; cell < m_request.cells(); ++cell) {
            const std::size_t run = cell * seeds + seed;
            if (!done.run(run)) {
                m_pending.push_back({run, torch[cell]});
            }
        }
    }
    m_stepsInAll = static_cast<std::int64_t>(m_pending.size()) * m_request.steps;
}

void SweepRunner::run(const Finished& finished, const std::function<void()>& tick)
{
    m_finished = finished;
    std::vector<std::thread> threads = startWorkers();
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_for(lock, kTick, [this] { return m_working == 0; })) {
        lock.unlock();
        tick();
        lock.lock();
    }
    lock.unlock();
    for (std::thread& thread : threads) {
        thread.join();
    }
    if (m_error) {
        std::rethrow_exception(m_error);
    }
}

std::vector<std::thread> SweepRunner::startWorkers()
{
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    const auto wanted = static_cast<std::size_t>(m_options.threads > 0 ? m_options.threads : cores);
    std::vector<std::thread> threads;
    const std::size_t count = std::min(wanted, m_pending.size());
    m_working = static_cast<int>(count);
    while (threads.size() < count) {
        try {
            threads.emplace_back([this] { work(); });
        } catch (const std::system_error&) {
            // The system gives no more threads: those that are there do all the work.
            if (threads.empty()) {
                throw Error("The system gives no thread to train on; close other programs.");
            }
            const std::scoped_lock lock(m_mutex);
            m_working -= static_cast<int>(count - threads.size());
            break;
        }
    }
    return threads;
}

void SweepRunner::cancel()
{
    const std::scoped_lock lock(m_mutex);
    m_cancelled = true;
    m_changed.notify_all();
}

void SweepRunner::pause(bool paused)
{
    const std::scoped_lock lock(m_mutex);
    m_paused = paused;
    m_changed.notify_all();
}

SweepRunner::Progress SweepRunner::progress() const
{
    const std::scoped_lock lock(m_mutex);
    return {m_runsDone, m_stepsDone, m_stepsInAll};
}

void SweepRunner::work()
{
    if (m_options.background) {
        // On Linux this is the calling thread's own priority.
        setpriority(PRIO_PROCESS, 0, kBackgroundNice);
    }
    while (const auto task = next()) {
        try {
            if (const auto result = train(task->run)) {
                report(task->run, *result);
            }
        } catch (const std::exception& error) {
            const std::scoped_lock lock(m_mutex);
            m_failed[task->run] = error.what();
        }
        end(*task);
    }
    const std::scoped_lock lock(m_mutex);
    --m_working;
    m_changed.notify_all();
}

std::optional<SweepRunner::Task> SweepRunner::next()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (m_cancelled || m_pending.empty()) {
            return std::nullopt;
        }
        const auto free = std::ranges::find_if(m_pending, [&](const Task& t) { return !t.torch || !m_torchBusy; });
        if (free != m_pending.end() && !m_paused) {
            const Task task = *free;
            m_pending.erase(free);
            m_torchBusy = m_torchBusy || task.torch;
            return task;
        }
        m_changed.wait(lock);
    }
}

void SweepRunner::end(const Task& task)
{
    const std::scoped_lock lock(m_mutex);
    m_torchBusy = m_torchBusy && !task.torch;
    m_changed.notify_all();
}

bool SweepRunner::mayGoOn()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_paused || m_cancelled; });
    return !m_cancelled;
}

/// Nothing if cancelled.
std::optional<SweepRunResult> SweepRunner::train(std::size_t number)
{
    const auto start = Clock::now();
    Run run(m_request.specOf(number), m_options.trainer);
    SweepWatch watch(run, m_request.steps);
    std::vector<StepLosses> losses;
    std::optional<Run::Failure> failure;
    std::int64_t slice = 1;
    while (run.step() < m_request.steps && !failure) {
        if (!mayGoOn()) {
            return std::nullopt;
        }
        const auto before = Clock::now();
        const std::int64_t first = run.step();
        losses.clear();
        failure = run.train(std::min(slice, watch.nextLook() - first), losses);
        watch.saw(losses);
        const std::int64_t taken = run.step() - first;  // a look may have cut the slice short
        m_stepsDone += taken;
        const double ideal = kSliceSeconds * static_cast<double>(taken) / std::max(secondsSince(before), 1e-6);
        slice = std::clamp<std::int64_t>(static_cast<std::int64_t>(ideal), 1, 4 * std::max<std::int64_t>(taken, 1));
    }
    m_stepsDone += m_request.steps - run.step();
    SweepRunResult result = watch.result(failure);
    result.steps = run.step();
    result.seconds = secondsSince(start);
    return result;
}

void SweepRunner::report(std::size_t run, const SweepRunResult& result)
{
    // A lock of its own: what is done with a result may wait for the disk, and the other workers need not.
    const std::scoped_lock reporting(m_reporting);
    if (m_error) {
        return;
    }
    try {
        m_finished(run, result);
    } catch (...) {
        m_error = std::current_exception();
        cancel();
        return;
    }
    const std::scoped_lock lock(m_mutex);
    ++m_runsDone;
}

}  // namespace ganimede
