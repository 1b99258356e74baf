#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "engine/trainers/trainer.h"

namespace ganimede {

/// The mean of each loss over a stretch of steps; NaN where no update fell into it.
struct LossBucket {
    std::int64_t firstStep = 0;
    std::int64_t lastStep = 0;
    float dReal = 0;
    float dFake = 0;
    float g = 0;
    float penalty = 0;  ///< that D made small besides; 0 without one
};

/// The whole course of the losses in bounded memory: every step counts, averaged over stretches whose length
/// doubles each time kCapacity of them are full. A value; copied into snapshots.
class LossHistory {
public:
    static constexpr std::size_t kCapacity = 2048;

    void add(const StepLosses& losses);
    void add(std::span<const StepLosses> losses);
    void clear();

    std::int64_t stepsPerBucket() const { return m_stepsPerBucket; }
    /// Oldest first; the last may still be filling.
    std::vector<LossBucket> buckets() const;

private:
    struct Sum {
        std::int64_t firstStep = 0;
        std::int64_t lastStep = 0;
        std::int64_t steps = 0;
        double dReal = 0, dFake = 0, g = 0, penalty = 0;
        std::int64_t dCount = 0, gCount = 0;
    };
    void halve();

    std::int64_t m_stepsPerBucket = 1;
    std::vector<Sum> m_sums;
};

}  // namespace ganimede
