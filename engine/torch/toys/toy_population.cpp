#include "engine/torch/toys/toy_population.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "engine/core/error.h"

namespace ganimede::toys {
ToyPopulation::ToyPopulation(const std::vector<ExperimentSpec>& specs, const std::vector<DatasetPtr>& data,
                             ToyDevicePtr device)
    : m_device(std::move(device)),
      m_members(m_device),
      m_progressMemory(m_device),
      m_lossMemory(m_device),
      m_numbers(m_device),
      m_points(m_device)
{
    if (specs.empty() || specs.size() > kMostMembers || specs.size() != data.size()) {
        throw Error("A population on the GPU has 1 to 4,096 members, each with its data.");
    }
    const std::size_t fastBytes = m_device->info().fastBytes;
    for (std::size_t i = 0; i < specs.size(); ++i) {
        if (!data[i] || data[i]->size() == 0) {
            throw Error("The data set holds no points. Draw some or choose another.");
        }
        m_states.push_back(freshState(specs[i], fastBytes));
    }
    m_order.resize(specs.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    const auto fits = [&](std::size_t i) { return m_states[i].gan.arenaFloats == 0; };
    m_fitting = static_cast<std::size_t>(std::stable_partition(m_order.begin(), m_order.end(), fits) - m_order.begin());
    m_progress.resize(specs.size());
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
    demand(m_points.reserve(points.size() * sizeof(float)));
    std::vector<ToyMember> members(m_order.size());
    for (std::size_t place = 0; place < m_order.size(); ++place) {
        const std::size_t i = m_order[place];
        ToyMember& member = members[place];
        member.gan = m_states[i].gan;
        member.state = static_cast<float*>(m_numbers.data()) + m_stateAt[place];
        member.progress = static_cast<ToyProgress*>(m_progressMemory.data()) + place;
        member.x = static_cast<const float*>(m_points.data()) + pointsAt.at(data[i].get());
        member.y = member.x + data[i]->size();
        member.points = static_cast<std::uint32_t>(data[i]->size());
        member.lossSlots = 1;
        member.losses = static_cast<ToyLosses*>(m_lossMemory.data()) + place;
    }
    demand(m_device->upload(m_members.data(), members.data(), members.size() * sizeof(ToyMember)));
    demand(m_device->upload(m_progressMemory.data(), m_progress.data(), m_progress.size() * sizeof(ToyProgress)));
    demand(m_device->upload(m_numbers.data(), numbers.data(), numbers.size() * sizeof(float)));
    demand(m_device->upload(m_points.data(), points.data(), points.size() * sizeof(float)));
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

void ToyPopulation::train(std::int64_t steps)
{
    launch(0, m_fitting, steps);
    launch(m_fitting, m_order.size() - m_fitting, steps);
    std::vector<ToyProgress> progress(m_order.size());
    demand(m_device->download(progress.data(), m_progressMemory.data(), progress.size() * sizeof(ToyProgress)));
    for (std::size_t place = 0; place < m_order.size(); ++place) {
        m_progress[m_order[place]] = progress[place];
    }
}

ToyLosses ToyPopulation::losses(std::size_t member)
{
    const auto place = static_cast<std::size_t>(std::ranges::find(m_order, member) - m_order.begin());
    ToyLosses losses{};
    demand(m_device->download(&losses, static_cast<const ToyLosses*>(m_lossMemory.data()) + place, sizeof losses));
    return losses;
}

std::vector<TrainerState> ToyPopulation::states()
{
    std::vector<float> numbers(m_floats);
    demand(m_device->download(numbers.data(), m_numbers.data(), numbers.size() * sizeof(float)));
    for (std::size_t place = 0; place < m_order.size(); ++place) {
        ToyState& state = m_states[m_order[place]];
        state.progress = m_progress[m_order[place]];
        std::copy_n(numbers.begin() + static_cast<std::ptrdiff_t>(m_stateAt[place]), state.numbers.size(),
                    state.numbers.begin());
    }
    std::vector<TrainerState> states;
    for (const ToyState& state : m_states) {
        states.push_back(trainerStateOf(state));
    }
    return states;
}

}  // namespace ganimede::toys
