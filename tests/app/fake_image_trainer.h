#pragma once

#include <atomic>
#include <memory>
#include <semaphore>

#include "app/images/image_session.h"
#include "engine/images/image_trainer.h"

namespace ganimede::test {

/// What became of all fake image trainers, and what they are to do.
struct FakeImageWatch {
    std::atomic<int> made = 0;
    std::atomic<int> alive = 0;
    std::atomic<int> looks = 0;
    std::atomic<int> sets = 0;                    ///< how many sets were made
    std::atomic<bool> setMissing = false;         ///< the source refuses
    std::atomic<int> deviceRefusals = 0;          ///< how many more trainers find their device unusable
    std::atomic<std::int64_t> failAt = 0;         ///< the step that fails for want of memory; 0: none
    std::atomic<std::int64_t> stepsPerEpoch = 0;  ///< 0: as many as the set and the batch make
    std::atomic<bool> gated = false;              ///< each step waits for `gate`
    std::counting_semaphore<> gate{0};
};

/// Learns nothing, but keeps the contract of an image trainer. What it generates is the real picture of its latent's
/// place in the set, seen the more clearly the more steps it made, so that a wall comes into being; D's score of a
/// picture is its mean.
///
/// It refuses a batch of kRefusedBatch and leaves the finite numbers at a learning rate of G above kFatalRate.
class FakeImageTrainer : public ImageTrainer {
public:
    static constexpr int kRefusedBatch = 13;
    static constexpr double kFatalRate = 100;
    static constexpr std::int64_t kClearAt = 400;  ///< the step at which pictures are seen in full

    FakeImageTrainer(const ImageSpec& spec, ImageSetPtr set, FakeImageWatch& watch);
    ~FakeImageTrainer() override;

    TrainerInfo info() const override { return {"fake", "none", "", 1}; }
    std::int64_t step() const override { return m_state.step; }
    std::int64_t stepsPerEpoch() const override;
    std::optional<NonFinite> train(std::int64_t steps, StepKind kind, std::vector<ImageStepLosses>& losses) override;
    Restarted apply(const ImageSpec& spec, ImageSetPtr set) override;
    TrainerState state() const override { return m_state; }
    void restore(const TrainerState& state) override { m_state = state; }
    void generate(std::span<const float> z, std::span<const std::int32_t> labels,
                  std::span<float> images) const override;
    void score(std::span<const float> images, std::span<const std::int32_t> labels,
               std::span<float> scores) const override;
    double secondsOnData() const override { return 0; }

private:
    FakeImageWatch& m_watch;
    ImageSpec m_spec;
    ImageSetPtr m_set;
    TrainerState m_state;
};

/// Pictures drawn by formula: ten classes, each a ring or a bar of its own, 8 x 8 pixels grey or `side` and `channels`
/// of the spec; as many as the spec's limit, else 640. Knows the classes filter.
ImageSetPtr fakeImageSet(const ImageDataSpec& data);

/// A session's options with both of them.
ImageSessionOptions fakeImageOptions(FakeImageWatch& watch);

}  // namespace ganimede::test
