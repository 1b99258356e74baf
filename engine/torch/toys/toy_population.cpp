#include "engine/torch/toys/toy_population.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "engine/core/error.h"
#include "engine/core/words.h"

namespace ganimede::toys {
namespace {

std::vector<ToyState> freshStates(const std::vector<ExperimentSpec>& specs, const ToyDevice& device)
{
    std::vector<ToyState> states;
    states.reserve(specs.size());
    for (const ExperimentSpec& spec : specs) {
        states.push_back(freshState(spec, device.info().fastBytes));
    }
    return states;
}

}  // namespace

ToyPopulation::ToyPopulation(const std::vector<ExperimentSpec>& specs, const std::vector<DatasetPtr>& data,
                             const ToyDevicePtr& device)
    : ToyPopulation(freshStates(specs, *device), data, device)
{}

ToyPopulation::ToyPopulation(std::vector<ToyState> states, const std::vector<DatasetPtr>& data, ToyDevicePtr device)
    : m_device(std::move(device)),
      m_states(std::move(states)),
      m_members(m_device),
      m_progressMemory(m_device),
      m_lossMemory(m_device),
      m_numbers(m_device),
      m_before(m_device),
      m_points(m_device)
{
    if (m_states.empty() || m_states.size() > kMostMembers || m_states.size() != data.size()) {
        throw Error(Words::tr("A population on the GPU has 1 to 4,096 members, each with its data."));
    }
    std::ranges::for_each(data, usable);
    m_order.resize(m_states.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    const auto fits = [&](std::size_t i) { return m_states[i].gan.arenaFloats == 0; };
    m_fitting = static_cast<std::size_t>(std::stable_partition(m_order.begin(), m_order.end(), fits) - m_order.begin());
    m_placeOf.resize(m_order.size());
    for (std::size_t place = 0; place < m_order.size(); ++place) {
        m_placeOf[m_order[place]] = place;
        m_progress.push_back(m_states[place].progress);
    }
    m_losses.resize(m_states.size());
    upload(data);
}

void ToyPopulation::upload(const std::vector<DatasetPtr>& data)
{
    std::map<const Dataset*, std::size_t> pointsAt;
    std::vector<float> points, numbers;
    for (const DatasetPtr& set : data) {
        if (pointsAt.try_emplace(set.get(), points.size()).second) {
            points.insert(points.end(), set->x.begin(), set->x.end());
            points.insert(points.end(), set->y.begin(), set->y.end());
        }
    }
    for (const std::size_t i : m_order) {
        m_stateAt.push_back(numbers.size());
        numbers.insert(numbers.end(), m_states[i].numbers.begin(), m_states[i].numbers.end());
    }
    m_floats = numbers.size();
    demand(m_members.reserve(m_order.size() * sizeof(ToyMember)));
    demand(m_progressMemory.reserve(m_order.size() * sizeof(ToyProgress)));
    demand(m_lossMemory.reserve(m_order.size() * sizeof(ToyLosses)));
    demand(m_numbers.reserve(numbers.size() * sizeof(float)));
    demand(m_before.reserve(numbers.size() * sizeof(float)));
    demand(m_points.reserve(points.size() * sizeof(float)));
    std::vector<ToyMember> members(m_order.size());
    for (std::size_t place = 0; place < m_order.size(); ++place) {
        const std::size_t i = m_order[place];
        ToyMember& member = members[place];
        member.gan = m_states[i].gan;
        member.state = numbersAt(place);
        member.progress = progressAt(place);
        member.x = static_cast<const float*>(m_points.data()) + pointsAt.at(data[i].get());
        member.y = member.x + data[i]->size();
        member.points = static_cast<std::uint32_t>(data[i]->size());
        member.lossSlots = 1;
        member.losses = static_cast<ToyLosses*>(m_lossMemory.data()) + place;
    }
    demand(m_device->upload(m_members.data(), members.data(), members.size() * sizeof(ToyMember)));
    uploadProgress();
    demand(m_device->upload(m_lossMemory.data(), m_losses.data(), m_losses.size() * sizeof(ToyLosses)));
    demand(m_device->upload(m_numbers.data(), numbers.data(), numbers.size() * sizeof(float)));
    demand(m_device->upload(m_points.data(), points.data(), points.size() * sizeof(float)));
}

void ToyPopulation::uploadProgress()
{
    std::vector<ToyProgress> progress(m_order.size());
    std::ranges::transform(m_order, progress.begin(), [this](std::size_t i) { return m_progress[i]; });
    demand(m_device->upload(m_progressMemory.data(), progress.data(), progress.size() * sizeof(ToyProgress)));
}

/// The kinds of the steps to come.
void ToyPopulation::choose(std::span<const ToyStep> kinds)
{
    bool other = false;
    for (std::size_t i = 0; i < m_progress.size(); ++i) {
        const ToyStep kind = kinds.empty() ? ToyStep::both : kinds[i];
        other = other || m_progress[i].kind != kind;
        m_progress[i].kind = kind;
    }
    if (other) {
        uploadProgress();
    }
}

void ToyPopulation::launch(std::size_t first, std::size_t count, std::int64_t steps)
{
    if (count == 0) {
        return;
    }
    ToyLaunch launch;
    launch.members = static_cast<const ToyMember*>(m_members.data()) + first;
    launch.count = static_cast<std::int32_t>(count);
    launch.steps = steps;
    for (std::size_t place = first; place < first + count; ++place) {
        const ToyGan& gan = m_states[m_order[place]].gan;
        launch.fastFloats = std::max(launch.fastFloats, gan.fastFloats);
        launch.arenaFloats = std::max(launch.arenaFloats, gan.arenaFloats);
    }
    demand(m_device->train(launch));
}

void ToyPopulation::train(std::int64_t steps, std::span<const ToyStep> kinds)
{
    choose(kinds);
    const std::vector<ToyProgress> before = m_progress;
    demand(m_device->copy(m_before.data(), m_numbers.data(), m_floats * sizeof(float)));
    launch(0, m_fitting, steps);
    launch(m_fitting, m_order.size() - m_fitting, steps);
    readProgress();
    for (std::size_t place = 0; place < m_order.size(); ++place) {
        const std::size_t member = m_order[place];
        if (m_progress[member].lost != ToyLost::none && before[member].lost == ToyLost::none) {
            walkBack(place, before[member]);
        }
    }
}

void ToyPopulation::readProgress()
{
    std::vector<ToyProgress> progress(m_order.size());
    std::vector<ToyLosses> losses(m_order.size());
    demand(m_device->download(progress.data(), m_progressMemory.data(), progress.size() * sizeof(ToyProgress)));
    demand(m_device->download(losses.data(), m_lossMemory.data(), losses.size() * sizeof(ToyLosses)));
    for (std::size_t place = 0; place < m_order.size(); ++place) {
        m_progress[m_order[place]] = progress[place];
        m_losses[m_order[place]] = losses[place];
    }
}

/// From what the member was before the launch, by the steps that stayed finite. The block program lets it stand there.
void ToyPopulation::walkBack(std::size_t place, const ToyProgress& before)
{
    const std::size_t member = m_order[place];
    const ToyLost lost = m_progress[member].lost;
    const std::int64_t finite = m_progress[member].step - 1 - before.step;
    const float* const from = static_cast<const float*>(m_before.data()) + m_stateAt[place];
    demand(m_device->copy(numbersAt(place), from, m_states[member].numbers.size() * sizeof(float)));
    demand(m_device->upload(progressAt(place), &before, sizeof before));
    if (finite > 0) {
        launch(place, 1, finite);
    }
    ToyProgress stands;
    demand(m_device->download(&stands, progressAt(place), sizeof stands));
    stands.lost = lost;
    demand(m_device->upload(progressAt(place), &stands, sizeof stands));
    m_progress[member] = stands;
}

const std::vector<ToyState>& ToyPopulation::states()
{
    std::vector<float> numbers(m_floats);
    demand(m_device->download(numbers.data(), m_numbers.data(), numbers.size() * sizeof(float)));
    for (std::size_t place = 0; place < m_order.size(); ++place) {
        ToyState& state = m_states[m_order[place]];
        state.progress = m_progress[m_order[place]];
        std::copy_n(numbers.begin() + static_cast<std::ptrdiff_t>(m_stateAt[place]), state.numbers.size(),
                    state.numbers.begin());
    }
    return m_states;
}

const ToyState& ToyPopulation::state(std::size_t member)
{
    std::vector<float> numbers(m_states[member].numbers.size());
    demand(m_device->download(numbers.data(), numbersAt(m_placeOf[member]), numbers.size() * sizeof(float)));
    m_states[member].numbers = std::move(numbers);
    m_states[member].progress = m_progress[member];
    return m_states[member];
}

}  // namespace ganimede::toys
