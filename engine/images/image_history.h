#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/images/image_trainer.h"

namespace ganimede {

/// The mean of each number of ImageStepLosses over a stretch of steps; NaN where no update fell into it.
struct ImageLossBucket {
    std::int64_t firstStep = 0;
    std::int64_t lastStep = 0;
    float dReal = 0;
    float dFake = 0;
    float g = 0;
    float penalty = 0;
    float onReal = 0;
    float onFake = 0;
    float scoreOnReal = 0;
    float scoreOnFake = 0;
    float dGradient = 0;
    float gGradient = 0;
};

/// The whole course of an image run in bounded memory, as LossHistory has that of a run with points: every step counts,
/// averaged over stretches whose length doubles each time kCapacity of them are full. A value.
class ImageHistory {
public:
    static constexpr std::size_t kCapacity = 1024;

    void add(const ImageStepLosses& losses);
    void add(std::span<const ImageStepLosses> losses);
    void clear();
    /// The run was put back: what is later than `step` is forgotten, along with what was averaged with it.
    void forgetAfter(std::int64_t step);

    std::int64_t stepsPerBucket() const { return m_stepsPerBucket; }
    /// Oldest first; the last may still be filling.
    std::vector<ImageLossBucket> buckets() const;

private:
    static constexpr std::size_t kNumbers = 10;
    struct Sum {
        std::int64_t firstStep = 0;
        std::int64_t lastStep = 0;
        std::int64_t steps = 0;
        std::array<double, kNumbers> sums{};
        std::array<std::int64_t, kNumbers> counts{};
    };
    void halve();

    std::int64_t m_stepsPerBucket = 1;
    std::vector<Sum> m_sums;
};

}  // namespace ganimede
