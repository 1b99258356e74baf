#pragma once

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

    std::unique_ptr<Trainer> make(const ExperimentSpec& spec, DatasetPtr data) const
    {
        return makeTrainer(spec, std::move(data), options);
    }
};

/// Every trainer that this executable can make: the fused one, and with GANIMEDE_TEST_TORCH LibTorch's in both
/// precisions.
const std::vector<TrainerKind>& trainerKinds();
TrainerKind fusedTrainer();
TrainerKind torchTrainer(bool float64);

/// 1,000 points around a circle of radius .7, seeded.
DatasetPtr ringData(std::uint64_t seed = 5);

/// A small pair of networks whose widths are no multiple of any vector's.
ExperimentSpec smallSpec();

/// The tensor of this name. Fails the test if there is none.
const Tensor& tensorOf(const TrainerState& state, std::string_view name);

/// The tensors whose names begin with `prefix`.
std::vector<Tensor> tensorsOf(const TrainerState& state, std::string_view prefix);

/// |a - b| / |b| over the parameters (not the optimiser's memory) whose names begin with `prefix`.
double relativeDifference(const TrainerState& a, const TrainerState& b, std::string_view prefix);

/// Trains and throws away the losses.
std::optional<NonFinite> trained(Trainer& trainer, std::int64_t steps, StepKind kind = StepKind::both);

}  // namespace ganimede::test
