#include "app/population/population_session.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <utility>

#include "engine/trainers/device_trouble.h"
#include "engine/trainers/pace.h"

namespace ganimede {
namespace {

using Clock = std::chrono::steady_clock;

constexpr auto kInterval = std::chrono::milliseconds(16);

PopulationMomentPtr momentOf(const Population& population, const std::shared_ptr<const SweepRequest>& request,
                             StepRate& rate)
{
    auto moment = std::make_shared<PopulationMoment>();
    moment->request = request;
    moment->atRest = population.atRest();
    moment->states = population.states();
    moment->fakes = population.fakes();
    for (const MemberFakes& fakes : moment->fakes) {
        moment->data.push_back(population.data(fakes.member));
    }
    moment->stepsDone = population.stepsDone();
    rate.add(moment->stepsDone, Clock::now());
    moment->stepsPerSecond = rate.perSecond();
    moment->paused = population.paused();
    moment->failure = population.failure();
    return moment;
}

/// Whether nothing that is shown differs, of a population that was at rest or paused before.
bool sameAtRest(const PopulationMoment& a, const PopulationMoment& b)
{
    const auto sameFakes = [](const MemberFakes& x, const MemberFakes& y) { return x.points == y.points; };
    return a.atRest == b.atRest && a.failure == b.failure && a.paused == b.paused && a.stepsDone == b.stepsDone &&
           std::ranges::equal(a.fakes, b.fakes, sameFakes);
}

}  // namespace

PopulationSession::PopulationSession(int threads, QObject* parent, PopulationMaker maker)
    : QObject(parent), m_threads(threads), m_maker(std::move(maker))
{
    connect(this, &PopulationSession::posted, this, &PopulationSession::take, Qt::QueuedConnection);
}

PopulationSession::~PopulationSession()
{
    stop();
}

void PopulationSession::start(const SweepRequest& request)
{
    stop();
    ++m_generation;
    {
        const std::scoped_lock lock(m_mutex);
        m_stop = false;
        m_wanted.paused = false;
        m_wanted.open.reset();
        m_news = true;
        m_unread.reset();
    }
    m_moment.reset();
    m_thread =
        std::thread([this, generation = m_generation, device = m_device.toStdString(),
                     shared = std::make_shared<const SweepRequest>(request)] { train(shared, device, generation); });
}

void PopulationSession::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stop = true;
        m_changed.notify_all();
    }
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

template <typename Change>
void PopulationSession::want(const Change& change)
{
    const std::scoped_lock lock(m_mutex);
    change(m_wanted);
    m_news = true;
    m_changed.notify_all();
}

void PopulationSession::setPaused(bool paused)
{
    want([&](Wanted& wanted) { wanted.paused = paused; });
}

void PopulationSession::setSeen(const std::vector<std::size_t>& members)
{
    want([&](Wanted& wanted) { wanted.seen = members; });
}

void PopulationSession::open(std::size_t member)
{
    want([&](Wanted& wanted) { wanted.open = member; });
}

void PopulationSession::train(const std::shared_ptr<const SweepRequest>& request, const std::string& device,
                              int generation)
{
    try {
        PopulationOptions options;
        options.device = device;
        options.threads = m_threads;
        options.background = true;
        options.stepLimit = request->steps;
        auto population = make(*request, options, generation);
        bool mayLeave = device != "cpu";
        while (live(*population, request, mayLeave, generation)) {
            mayLeave = false;
            leave(population, *request, options, generation);
        }
    } catch (const std::exception& error) {
        fail(QString::fromUtf8(error.what()), generation);
    }
}

std::unique_ptr<Population> PopulationSession::make(const SweepRequest& request, PopulationOptions options,
                                                    int generation)
{
    const auto made = [&] {
        return m_maker ? m_maker(populationSpecs(request), options) : makePopulation(populationSpecs(request), options);
    };
    try {
        return made();
    } catch (const DeviceError& error) {
        if (options.device == "cpu") {
            throw;
        }
        tell(generation, [this, why = QString::fromUtf8(error.what())] { Q_EMIT movedToCpu(why); });
    }
    options.device = "cpu";
    return made();
}

/// The CPU goes on with the members of a device that failed. If it cannot, all stays as it is, with the failure shown.
void PopulationSession::leave(std::unique_ptr<Population>& failed, const SweepRequest& request,
                              PopulationOptions options, int generation)
{
    try {
        const std::string why = failed->failure();
        {
            const std::scoped_lock lock(m_mutex);
            options.paused = m_wanted.paused;
            m_news = true;  // what was asked of the failed one is asked of the next
        }
        failed = goOnOnCpu(populationSpecs(request), startsOf(*failed), options);
        tell(generation, [this, why] { Q_EMIT movedToCpu(QString::fromStdString(why)); });
    } catch (const std::exception&) {
        // Shown already: the population's own failure, which stays.
    }
}

/// On the GUI thread, unless another population was started meanwhile.
void PopulationSession::tell(int generation, std::function<void()> news)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_letters.push_back({generation, std::move(news)});
    }
    Q_EMIT posted();
}

void PopulationSession::fail(const QString& why, int generation)
{
    tell(generation, [this, why] { Q_EMIT failed(why); });
}

/// True once its device has failed, where it may be left; false when all is to stop.
bool PopulationSession::live(Population& population, const std::shared_ptr<const SweepRequest>& request, bool mayLeave,
                             int generation)
{
    StepRate rate(std::chrono::seconds(1));
    auto due = Clock::now();
    bool resting = false;  // the last moment said so, and nothing was asked since
    PopulationMomentPtr last;
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        if (std::exchange(m_news, false)) {
            const Wanted wanted = m_wanted;
            m_wanted.open.reset();
            resting = false;
            lock.unlock();
            population.setPaused(wanted.paused);
            population.setSeen(wanted.seen);
            if (wanted.open) {
                answer(population, *request, *wanted.open, generation);
            }
            lock.lock();
        }
        // Fakes of those at rest may still come in.
        // One look that comes late does not put off all that follow.
        due = std::max(due + kInterval, Clock::now() - kInterval);
        m_changed.wait_until(lock, resting ? Clock::now() + 6 * kInterval : due, [this] { return m_stop || m_news; });
        if (m_stop || m_unread) {
            continue;
        }
        lock.unlock();
        if (mayLeave && !population.failure().empty()) {
            return true;
        }
        PopulationMomentPtr moment = momentOf(population, request, rate);
        resting = moment->atRest || moment->paused;
        if (!resting || !last || !sameAtRest(*last, *moment)) {
            last = moment;
            publish(std::move(moment));
        }
        lock.lock();
    }
    return false;
}

void PopulationSession::answer(Population& population, const SweepRequest& request, std::size_t member, int generation)
{
    try {
        const TrainerState state = population.trainerState(member);
        const ExperimentSpec spec = request.specOf(member);
        tell(generation, [this, member, spec, state] { Q_EMIT opened(member, spec, state); });
    } catch (const std::exception& error) {
        fail(QString::fromUtf8(error.what()), generation);
    }
}

void PopulationSession::publish(PopulationMomentPtr moment)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_unread = std::move(moment);
    }
    Q_EMIT posted();
}

void PopulationSession::take()
{
    PopulationMomentPtr moment;
    std::vector<Letter> letters;
    {
        const std::scoped_lock lock(m_mutex);
        moment = std::exchange(m_unread, nullptr);
        letters.swap(m_letters);
    }
    if (moment) {
        m_moment = std::move(moment);
        Q_EMIT momentArrived();
    }
    for (const Letter& letter : letters) {
        if (letter.generation == m_generation) {
            letter.news();
        }
    }
}

}  // namespace ganimede
