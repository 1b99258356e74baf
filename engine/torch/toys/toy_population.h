#pragma once

#include <optional>
#include <span>
#include <vector>

#include "engine/metrics/metrics_meter.h"
#include "engine/torch/toys/toy_device.h"
#include "engine/torch/toys/toy_meter.h"
#include "engine/torch/toys/toy_state.h"
#include "engine/trainers/trainer.h"

namespace ganimede::toys {

/// Up to 4,096 GANs on one device, which may differ in everything that a spec says. Each trains bit for bit as it does
/// alone. One thread at a time. What the device refuses is thrown as an Error; the members' states are then those of
/// the last states().
class ToyPopulation {
public:
    static constexpr std::size_t kMostMembers = 4096;

    /// At step 0. Members of the same data set share it on the device. @throws Error if a spec cannot be trained, there
    /// are none or too many
    ToyPopulation(const std::vector<ExperimentSpec>& specs, const std::vector<DatasetPtr>& data,
                  const ToyDevicePtr& device);
    /// Goes on from states. @throws Error likewise
    ToyPopulation(std::vector<ToyState> states, const std::vector<DatasetPtr>& data, ToyDevicePtr device);

    std::size_t members() const { return m_states.size(); }

    /// Every member that still trains goes on by so many steps, those of `kinds`, a kind a member; none: both networks
    /// train. One launch, or two where some members do not fit into
    /// the blocks' fast memory. Returns when they are done. One that leaves the finite numbers is walked back to the
    /// step before, which is exact, and stands there; its progress says which network it was. @throws Error
    void train(std::int64_t steps, std::span<const ToyStep> kinds = {});
    /// How far each has come, after the last train().
    const std::vector<ToyProgress>& progress() const { return m_progress; }
    /// The losses of a member's last step.
    const ToyLosses& losses(std::size_t member) const { return m_losses[member]; }

    /// Reads all states back. @throws Error
    const std::vector<ToyState>& states();
    /// As it was last read back, or at the beginning.
    const ToyState& known(std::size_t member) const { return m_states[member]; }
    /// Reads one back. @throws Error
    const ToyState& state(std::size_t member);

    // Looking, which training goes on from as if it had not been; in toy_population_looks.cpp.

    /// Points of members at the first `count` latents of a stream (streams.h) at key 0, of all in one launch, or in two
    /// where some do not fit into fast memory. @throws Error if the device fails or there is no such member.
    std::vector<std::vector<Point>> generate(std::span<const std::size_t> members, std::uint32_t stream,
                                             std::size_t count);
    /// What each meter measures of its member; launches likewise. Members of one data set share what it is compared
    /// with, which stays on the device for the next call. @throws Error likewise.
    std::vector<Metrics> measure(std::span<const std::size_t> members, std::span<const MetricsMeter* const> meters,
                                 std::size_t samples);

private:
    std::vector<ToySubject> subjectsOf(std::span<const std::size_t> members) const;
    void upload(const std::vector<DatasetPtr>& data);
    void choose(std::span<const ToyStep> kinds);
    void uploadProgress();
    void launch(std::size_t first, std::size_t count, std::int64_t steps);
    void walkBack(std::size_t place, const ToyProgress& before);
    void readProgress();
    float* numbersAt(std::size_t place) const { return static_cast<float*>(m_numbers.data()) + m_stateAt[place]; }
    ToyProgress* progressAt(std::size_t place) const
    {
        return static_cast<ToyProgress*>(m_progressMemory.data()) + place;
    }

    ToyDevicePtr m_device;
    std::vector<ToyState> m_states;
    std::vector<std::size_t> m_order;    ///< members as they stand on the device: those that fit first
    std::vector<std::size_t> m_placeOf;  ///< the other way round
    std::size_t m_fitting = 0;
    std::vector<std::size_t> m_stateAt;  ///< of each place: floats
    std::size_t m_floats = 0;
    std::vector<ToyProgress> m_progress;
    std::vector<ToyLosses> m_losses;
    ToyMemory m_members;
    ToyMemory m_progressMemory;
    ToyMemory m_lossMemory;
    ToyMemory m_numbers;
    ToyMemory m_before;  ///< the numbers before a launch
    ToyMemory m_points;
    ToyMeter m_meter{m_device};
};

}  // namespace ganimede::toys
