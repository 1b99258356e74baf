#pragma once

#include <optional>
#include <vector>

#include "engine/torch/toys/toy_device.h"
#include "engine/torch/toys/toy_state.h"
#include "engine/trainers/trainer.h"

namespace ganimede::toys {

/// Up to 4,096 GANs on one device, which may differ in everything that a spec says. Each trains bit for bit as it does
/// alone. One thread at a time.
class ToyPopulation {
public:
    static constexpr std::size_t kMostMembers = 4096;

    /// Members of the same data set share it on the device. @throws Error if a spec cannot be trained, there are none
    /// or too many, or the device refuses.
    ToyPopulation(const std::vector<ExperimentSpec>& specs, const std::vector<DatasetPtr>& data, ToyDevicePtr device);

    /// Every member that still trains goes on by so many steps: one launch, or two where some members do not fit into
    /// the blocks' fast memory. Returns when they are done.
    /// @throws Error if the device fails; the members' states are then those of the last states().
    void train(std::int64_t steps);
    /// How far each has come, after the last train().
    const std::vector<ToyProgress>& progress() const { return m_progress; }
    std::size_t members() const { return m_states.size(); }
    /// The losses of a member's last step.
    ToyLosses losses(std::size_t member);
    /// Reads all states back. @throws Error
    std::vector<TrainerState> states();

private:
    void upload(const std::vector<DatasetPtr>& data);
    void launch(std::size_t first, std::size_t count, std::int64_t steps);

    ToyDevicePtr m_device;
    std::vector<ToyState> m_states;
    std::vector<std::size_t> m_order;  ///< members as they stand on the device: those that fit first
    std::size_t m_fitting = 0;
    std::vector<std::size_t> m_stateAt;  ///< of each place: floats
    std::size_t m_floats = 0;
    std::vector<ToyProgress> m_progress;
    ToyMemory m_members;
    ToyMemory m_progressMemory;
    ToyMemory m_lossMemory;
    ToyMemory m_numbers;
    ToyMemory m_points;
};

}  // namespace ganimede::toys
