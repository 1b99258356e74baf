#include "engine/torch/toys/device_members.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>

#include "engine/core/error.h"
#include "engine/core/streams.h"
#include "engine/core/words.h"
#include "engine/spec/spec_words.h"
#include "engine/trainers/run.h"
#include "engine/trainers/step_of_one.h"

namespace ganimede::toys {
namespace {

/// f(0) to f(count - 1), on all cores. What one of them throws comes out here, and the rest may not be done.
void onAllCores(std::size_t count, const std::function<void(std::size_t)>& f)
{
    std::atomic<std::size_t> next{0};
    std::mutex mutex;
    std::exception_ptr failure;
    const auto work = [&] {
        try {
            for (std::size_t i = next++; i < count; i = next++) {
                f(i);
            }
        } catch (...) {
            const std::scoped_lock lock(mutex);
            failure = std::current_exception();
            next = count;
        }
    };
    {
        const std::size_t cores = std::max(1u, std::thread::hardware_concurrency());
        std::vector<std::jthread> helpers;
        try {
            while (helpers.size() + 1 < std::min(cores, count)) {
                helpers.emplace_back(work);
            }
        } catch (const std::system_error&) {
            // The system gives no more threads: those that are there do all the work.
        }
        work();
    }
    if (failure) {
        std::rethrow_exception(failure);
    }
}

}  // namespace

struct DeviceMembers::Member {
    ExperimentSpec recorded;
    ExperimentSpec current;
    std::size_t reached = 0;  // how many of its changes are in effect
    DatasetPtr data;
    MemberFigures figures;
    std::string refusal;
    std::optional<ToyState> first;  // until it is on the device

    Member(ExperimentSpec spec, std::int64_t referenceSeed) : recorded(std::move(spec)), figures(referenceSeed) {}
};

DeviceMembers::DeviceMembers(std::vector<ExperimentSpec> specs, bool ownReferences, ToyDevicePtr device)
    : m_device(std::move(device))
{
    checkPopulation(specs);
    const std::vector<std::int64_t> seeds = ownReferences ? ownSeeds(specs) : referenceSeeds(specs);
    m_states.resize(specs.size());
    for (std::size_t i = 0; i < specs.size(); ++i) {
        m_members.push_back(std::make_unique<Member>(std::move(specs[i]), seeds[i]));
    }
}

DeviceMembers::~DeviceMembers() = default;

const std::string& DeviceMembers::refusal(std::size_t member) const
{
    return m_members[member]->refusal;
}

const DatasetPtr& DeviceMembers::data(std::size_t member) const
{
    return m_members[member]->data;
}

void DeviceMembers::refuse(std::size_t member, const std::string& reason)
{
    m_members[member]->refusal = reason;
    m_states[member].status = MemberStatus::refused;
}

void DeviceMembers::begin()
{
    onAllCores(size(), [this](std::size_t i) {
        try {
            prepare(i);
        } catch (const std::exception& error) {
            refuse(i, error.what());
        }
    });
    std::vector<std::size_t> seats;
    std::vector<ToyState> states;
    for (std::size_t i = 0; i < size(); ++i) {
        if (m_states[i].status != MemberStatus::refused) {
            seats.push_back(i);
            states.push_back(std::move(*m_members[i]->first));
            m_members[i]->first.reset();
        }
    }
    seat(std::move(seats), std::move(states));
}

void DeviceMembers::prepare(std::size_t i)
{
    Member& member = *m_members[i];
    if (const auto problems = validate(member.recorded); !problems.empty()) {
        throw Error(joined(problems));
    }
    if (const auto objection = memberObjection(member.recorded)) {
        throw Error(Words::tr("Many GANs side by side are trained by the CUDA trainer, which cannot train this: %1.",
                              *objection));
    }
    member.current = specAt(member.recorded, 0);
    const auto& changes = member.recorded.changes;
    member.reached = static_cast<std::size_t>(std::ranges::count(changes, 0, &TimedChange::step));
    member.data = usable(m_shared.set(member.current.data, member.current.seed));
    member.first = freshState(member.current, m_device->info().fastBytes);
}

/// Those sit down in these states; where the device refuses, all stay as they were.
void DeviceMembers::seat(std::vector<std::size_t> seats, std::vector<ToyState> states)
{
    std::unique_ptr<ToyPopulation> toys;
    if (!states.empty()) {
        std::vector<DatasetPtr> data;
        for (const std::size_t member : seats) {
            data.push_back(m_members[member]->data);
        }
        toys = std::make_unique<ToyPopulation>(std::move(states), data, m_device);
    }
    m_toys = std::move(toys);
    m_seats = std::move(seats);
}

std::vector<std::size_t> DeviceMembers::training() const
{
    std::vector<std::size_t> members;
    std::ranges::copy_if(m_seats, std::back_inserter(members),
                         [this](std::size_t i) { return m_states[i].status != MemberStatus::diverged; });
    return members;
}

bool DeviceMembers::anyTrain() const
{
    return std::ranges::any_of(m_seats, [this](std::size_t i) { return m_states[i].status != MemberStatus::diverged; });
}

std::int64_t DeviceMembers::nextChange() const
{
    std::int64_t next = Population::kNoLimit;
    for (const std::size_t i : training()) {
        const Member& member = *m_members[i];
        if (member.reached < member.recorded.changes.size()) {
            next = std::min(next, member.recorded.changes[member.reached].step);
        }
        if (nextStep(i) != ToyStep::both) {
            next = std::min(next, m_step + 1);
        }
    }
    return next;
}

ToyStep DeviceMembers::nextStep(std::size_t i) const
{
    const Member& member = *m_members[i];
    return static_cast<ToyStep>(kindOfStep(stepOfOneAt(member.recorded.changes, member.reached, m_step)));
}

void DeviceMembers::trainTo(std::int64_t step)
{
    const auto start = std::chrono::steady_clock::now();
    const std::vector<std::size_t> trained = training();
    std::vector<ToyStep> kinds(m_seats.size());
    std::ranges::transform(m_seats, kinds.begin(), [this](std::size_t i) { return nextStep(i); });
    m_toys->train(step - m_step, kinds);
    m_step = step;
    takeProgress();
    const float seconds = std::chrono::duration<float>(std::chrono::steady_clock::now() - start).count();
    for (const std::size_t i : trained) {
        m_states[i].seconds += seconds / static_cast<float>(trained.size());
    }
    if (nextChange() == m_step) {
        makeChanges();
    }
}

void DeviceMembers::takeProgress()
{
    for (std::size_t place = 0; place < m_seats.size(); ++place) {
        const ToyProgress& progress = m_toys->progress()[place];
        MemberState& state = m_states[m_seats[place]];
        state.step = progress.step;
        if (progress.lost != ToyLost::none) {
            noteDivergence(progress.step + 1, state);
        } else {
            state.status = MemberStatus::training;
        }
    }
}

/// A changed member may need more memory on the device, so all sit down anew.
void DeviceMembers::makeChanges()
{
    std::vector<ToyState> states = m_toys->states();
    std::vector<std::size_t> seats;
    std::vector<ToyState> kept;
    for (std::size_t place = 0; place < m_seats.size(); ++place) {
        const std::size_t i = m_seats[place];
        Member& member = *m_members[i];
        ToyState& state = states[place];
        try {
            if (m_states[i].status == MemberStatus::training) {
                makeDueChanges(member.recorded, m_step, member.reached, member.current, member.data,
                               [&](const ExperimentSpec& next, const DatasetPtr&) {
                                   Restarted restarted;
                                   state =
                                       changedState(state, member.current, next, m_device->info().fastBytes, restarted);
                               });
            }
            seats.push_back(i);
            kept.push_back(std::move(state));
        } catch (const Error& error) {
            refuse(i, error.what());
        }
    }
    seat(std::move(seats), std::move(kept));
}

std::size_t DeviceMembers::seatOf(std::size_t member) const
{
    return static_cast<std::size_t>(std::ranges::lower_bound(m_seats, member) - m_seats.begin());
}

void DeviceMembers::measure(std::size_t samples)
{
    const std::vector<std::size_t> members = training();
    if (members.empty()) {
        return;  // a change may have refused the last one, and then nothing is on the device
    }
    std::vector<const MetricsMeter*> meters(members.size());
    std::vector<std::size_t> seats;
    std::ranges::transform(members, std::back_inserter(seats), [this](std::size_t i) { return seatOf(i); });
    onAllCores(members.size(), [&](std::size_t k) {
        Member& member = *m_members[members[k]];
        meters[k] = &member.figures.meter(member.current, member.data, m_shared);
    });
    const std::vector<Metrics> metrics = m_toys->measure(seats, meters, samples);
    onAllCores(members.size(), [&](std::size_t k) {
        const ToyLosses& losses = m_toys->losses(seats[k]);
        Member& member = *m_members[members[k]];
        const StepLosses newest{m_step, losses.dReal, losses.dFake, losses.g, losses.penalty};
        member.figures.add(metrics[k], member.current, newest, m_states[members[k]]);
    });
}

std::map<std::size_t, std::vector<Point>> DeviceMembers::fakes(const std::vector<std::size_t>& members)
{
    std::vector<std::size_t> seats, seen;
    for (const std::size_t i : members) {
        if (m_states[i].status != MemberStatus::refused) {
            seen.push_back(i);
            seats.push_back(seatOf(i));
        }
    }
    std::map<std::size_t, std::vector<Point>> result;
    if (seen.empty()) {
        return result;
    }
    std::vector<std::vector<Point>> points = m_toys->generate(seats, streams::kLatentView, Population::kFakes);
    for (std::size_t k = 0; k < seen.size(); ++k) {
        std::erase_if(points[k], [](Point p) { return !std::isfinite(p.x) || !std::isfinite(p.y); });
        result[seen[k]] = std::move(points[k]);
    }
    return result;
}

TrainerState DeviceMembers::trainerState(std::size_t member)
{
    if (m_states[member].status == MemberStatus::refused) {
        throw Error(m_members[member]->refusal);
    }
    return trainerStateOf(m_toys->state(seatOf(member)));
}

void DeviceMembers::remember()
{
    if (m_toys) {
        m_toys->states();
    }
}

TrainerState DeviceMembers::knownState(std::size_t member) const
{
    if (m_states[member].status == MemberStatus::refused) {
        throw Error(m_members[member]->refusal);
    }
    if (!m_toys) {
        throw Error(Words::tr("The GPU failed before this GAN was trained."));
    }
    return trainerStateOf(m_toys->known(seatOf(member)));
}

}  // namespace ganimede::toys
