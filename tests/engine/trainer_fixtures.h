#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/trainers/trainer.h"

namespace ganimede::test {

/// A trainer under test.
struct TrainerKind {
    std::string name;
    TrainerOptions options;
    bool exactState = true;  ///< whether float32 files hold all of its state

    /// Whether this trainer takes the spec; LibTorch's take all.
    bool trains(const ExperimentSpec& spec) const
    {
        return options.choice != TrainerChoice::fused || !fusedTrainerObjection(spec);
    }
    std::unique_ptr<Trainer> make(const ExperimentSpec& spec, DatasetPtr data) const
    {
        return makeTrainer(spec, std::move(data), options);
    }
};

/// Every trainer that this executable can make: the fused one, the CUDA trainer's program on the CPU, and with
/// GANIMEDE_TEST_TORCH LibTorch's in both precisions.
const std::vector<TrainerKind>& trainerKinds();
TrainerKind fusedTrainer();
/// The CUDA trainer on a device that runs its block program on the CPU.
TrainerKind hostToyTrainer();
TrainerKind torchTrainer(bool float64);

/// Runs `check` for each of them.
void forEachTrainer(const std::function<void(const TrainerKind&)>& check);
/// For each that takes the spec.
void forEachTrainerOf(const ExperimentSpec& spec, const std::function<void(const TrainerKind&)>& check);

/// 1,000 points around a circle of radius .7, seeded.
DatasetPtr ringData(std::uint64_t seed = 5);
/// 1,000 points on a line around -.4 and .5, seeded.
DatasetPtr lineData();

/// A small pair of networks whose widths are no multiple of any vector's.
ExperimentSpec smallSpec();

/// The tensor of this name. Fails the test if there is none.
const Tensor& tensorOf(const TrainerState& state, std::string_view name);

/// The tensors whose names begin with `prefix`.
std::vector<Tensor> tensorsOf(const TrainerState& state, std::string_view prefix);

/// |a - b| / |b| over the parameters and their average (not the optimiser's memory) whose names begin with `prefix`.
double relativeDifference(const TrainerState& a, const TrainerState& b, std::string_view prefix);

/// Overwrites one tensor of the trainer's state. Fails the test if there is none of that name and size.
void setTensor(Trainer& trainer, std::string_view name, const std::vector<float>& values);

/// Equal to the last bit, NaN and the sign of zero included.
bool sameBits(const TrainerState& a, const TrainerState& b);
bool sameBits(const std::vector<StepLosses>& a, const std::vector<StepLosses>& b);

/// Trains and throws away the losses.
std::optional<NonFinite> trained(Trainer& trainer, std::int64_t steps, StepKind kind = StepKind::both);

}  // namespace ganimede::test
