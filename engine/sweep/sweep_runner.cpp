#include "engine/sweep/sweep_runner.h"

#include <algorithm>
#include <chrono>

#include "engine/core/error.h"
#include "engine/core/thread_priority.h"
#include "engine/population/population_member.h"

namespace ganimede {
namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kTick = std::chrono::milliseconds(100);
constexpr auto kPoll = std::chrono::milliseconds(5);
constexpr int kBackgroundNice = 10;
// At once: sets and what they are measured with take 1 MB a run. On the CPU threads idle at the end of a batch.
constexpr std::size_t kBatchOnCpu = 256;
constexpr std::size_t kBatchOnGpu = 1024;

/// Which cells only LibTorch can train.
std::vector<bool> torchCells(const SweepRequest& request, const TrainerOptions& options)
{
    const bool all = options.choice == TrainerChoice::torch || options.float64;
    std::vector<bool> torch(request.cells(), all);
    SweepRequest light = request;
    light.base.data.points.clear();  // may be many; what trains a spec does not depend on them
    for (std::size_t cell = 0; cell < torch.size() && !all; ++cell) {
        // A change on the way may hand the run to LibTorch.
        torch[cell] = memberObjection(light.specOf(cell * static_cast<std::size_t>(request.seeds))).has_value();
    }
    return torch;
}

bool isOver(const MemberState& state)
{
    return state.status == MemberStatus::finished || state.status == MemberStatus::diverged ||
           state.status == MemberStatus::refused;
}

}  // namespace

SweepRunner::SweepRunner(const SweepResults& done, SweepOptions options, PopulationMaker maker)
    : m_request(done.request()), m_options(std::move(options)), m_maker(std::move(maker)), m_runsDone(done.finished())
{
    const std::vector<bool> torch = torchCells(m_request, m_options.trainer);
    const auto seeds = static_cast<std::size_t>(m_request.seeds);
    for (std::size_t seed = 0; seed < seeds; ++seed) {
        for (std::size_t cell = 0; cell < m_request.cells(); ++cell) {
            const std::size_t run = cell * seeds + seed;
            if (!done.run(run)) {
                (torch[cell] ? m_alone : m_together).push_back(run);
            }
        }
    }
    m_stepsInAll = static_cast<std::int64_t>(m_together.size() + m_alone.size()) * m_request.steps;
}

int SweepRunner::threads() const
{
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    return m_options.threads > 0 ? m_options.threads : cores;
}

void SweepRunner::run(const Finished& finished, const Tick& tick)
{
    m_finished = finished;
    std::thread alone;
    const bool beside = !m_alone.empty() && threads() > 1;
    if (beside) {
        alone = std::thread([this] { trainAlone(); });
    }
    try {
        trainTogether(tick);
        if (!m_alone.empty() && !beside) {
            alone = std::thread([this] { trainAlone(); });
        }
        finishAlone(alone, tick);
    } catch (...) {
        cancel();
        if (alone.joinable()) {
            alone.join();
        }
        throw;
    }
    if (m_error) {
        std::rethrow_exception(m_error);
    }
}

void SweepRunner::cancel()
{
    const std::scoped_lock lock(m_mutex);
    m_cancelled = true;
    m_hurry = true;
    m_changed.notify_all();
}

void SweepRunner::pause(bool paused)
{
    const std::scoped_lock lock(m_mutex);
    m_paused = paused;
    m_hurry = paused || m_cancelled;
    m_changed.notify_all();
}

SweepRunner::Progress SweepRunner::progress() const
{
    const std::scoped_lock lock(m_mutex);
    return {m_runsDone, m_stepsTogether + m_stepsAlone, m_stepsInAll};
}

void SweepRunner::trainTogether(const Tick& tick)
{
    const std::size_t batch = m_options.trainer.device == "cpu" ? kBatchOnCpu : kBatchOnGpu;
    for (std::size_t first = 0; first < m_together.size() && !m_cancelled; first += batch) {
        trainBatch(std::span(m_together).subspan(first, std::min(batch, m_together.size() - first)), tick);
    }
}

PopulationOptions SweepRunner::populationOptions() const
{
    PopulationOptions options;
    options.device = m_options.trainer.device;
    options.threads = m_alone.empty() ? threads() : std::max(1, threads() - 1);
    options.background = m_options.background;
    options.ownReferences = true;
    options.stepLimit = m_request.steps;
    // On the CPU a member is trained to its end in one turn: what is done early is on disk early.
    options.sliceSteps = options.device == "cpu" ? 2 * m_request.steps : 0;
    return options;
}

std::unique_ptr<Population> SweepRunner::populationOf(std::span<const std::size_t> runs)
{
    std::vector<ExperimentSpec> specs;
    specs.reserve(runs.size());
    for (const std::size_t run : runs) {
        specs.push_back(m_request.specOf(run));
    }
    PopulationOptions options = populationOptions();
    {
        const std::scoped_lock lock(m_mutex);
        options.paused = m_paused;
    }
    try {
        return m_maker ? m_maker(std::move(specs), options) : makePopulation(std::move(specs), options);
    } catch (const Error&) {
        m_deviceFailed = options.device != "cpu";
        throw;
    }
}

void SweepRunner::trainBatch(std::span<const std::size_t> runs, const Tick& tick)
{
    const auto population = populationOf(runs);
    std::vector<bool> told(runs.size());
    std::size_t left = runs.size();
    const std::int64_t before = m_stepsTogether;
    std::int64_t forgone = 0;  // by those that diverged
    auto ticked = Clock::now();
    while (left > 0 && !m_cancelled) {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait_for(lock, kPoll, [this] { return m_cancelled.load(); });
            population->setPaused(m_paused);
        }
        // First whether it failed: what ended before it did is in the states.
        const std::string failure = population->failure();
        const std::vector<MemberState> states = population->states();
        for (std::size_t i = 0; i < runs.size() && !m_cancelled; ++i) {
            if (!told[i] && isOver(states[i])) {
                told[i] = true;
                --left;
                forgone += m_request.steps - states[i].step;
                conclude(runs[i], states[i], population->refusal(i));
            }
        }
        m_stepsTogether = before + population->stepsDone() + forgone;
        if (left > 0 && !failure.empty()) {
            m_deviceFailed = m_options.trainer.device != "cpu";
            throw Error(failure);
        }
        if (Clock::now() - ticked >= kTick) {
            ticked = Clock::now();
            tick();
        }
    }
}

void SweepRunner::trainAlone()
{
    if (m_options.background) {
        lowerThreadPriority(kBackgroundNice);
    }
    for (const std::size_t run : m_alone) {
        if (!mayGoOn()) {
            break;
        }
        trainAlone(run);
    }
    const std::scoped_lock lock(m_mutex);
    m_aloneDone = true;
    m_changed.notify_all();
}

void SweepRunner::trainAlone(std::size_t run)
{
    SharedData shared;
    const LookPlan plan = memberLooks(m_request.steps);
    const std::int64_t before = m_stepsAlone;
    PopulationMember member(m_request.specOf(run), m_request.seedOf(run), plan, m_options.trainer);
    while (!isOver(member.state())) {
        if (!mayGoOn()) {
            return;
        }
        member.trainTo(std::min(plan.after(member.state().step), m_request.steps), m_request.steps, shared, m_hurry);
        m_stepsAlone = before + member.state().step;
        if (member.state().step == m_request.steps && member.state().status == MemberStatus::training) {
            break;
        }
    }
    m_stepsAlone = before + m_request.steps;
    conclude(run, member.state(), member.refusal());
}

bool SweepRunner::mayGoOn()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_paused || m_cancelled; });
    return !m_cancelled;
}

void SweepRunner::finishAlone(std::thread& alone, const Tick& tick)
{
    if (!alone.joinable()) {
        return;
    }
    std::unique_lock lock(m_mutex);
    while (!m_changed.wait_for(lock, kTick, [this] { return m_aloneDone; })) {
        lock.unlock();
        tick();
        lock.lock();
    }
    lock.unlock();
    alone.join();
}

void SweepRunner::conclude(std::size_t run, const MemberState& state, const std::string& refusal)
{
    if (state.status == MemberStatus::refused) {
        const std::scoped_lock lock(m_mutex);
        m_failed[run] = refusal;
        return;
    }
    if (auto result = asRun(state)) {
        result->seconds = static_cast<double>(state.seconds);
        report(run, *result);
    }
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
