#pragma once

#include "engine/images/image_trainer.h"

namespace ganimede::test {

/// A trainer that stands still at step 7, for tests that only look at its networks: they say what those make.
class StillImageTrainer : public ImageTrainer {
public:
    TrainerInfo info() const override { return {}; }
    std::int64_t step() const override { return 7; }
    std::int64_t stepsPerEpoch() const override { return 1; }
    std::optional<NonFinite> train(std::int64_t, StepKind, std::vector<ImageStepLosses>&) override { return {}; }
    Restarted apply(const ImageSpec&, ImageSetPtr) override { return {}; }
    TrainerState state() const override { return {}; }
    void restore(const TrainerState&) override {}
    void score(std::span<const float>, std::span<const std::int32_t>, std::span<float>) const override {}
    double secondsOnData() const override { return 0; }
};

}  // namespace ganimede::test
