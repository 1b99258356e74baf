#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "engine/metrics/diagnosis.h"

/// The signs by which diagnose() knows a failure, each a number from the measurements of a window. Thresholds were
/// calibrated on runs of the fused trainer that were made to fail and on runs of the presets; see
/// tests/engine/metrics/diagnosis_test.cpp.
namespace ganimede {

/// What all signs are measured against.
struct SignContext {
    const ExperimentSpec& spec;
    const MetricsCourse& course;
    double spread = 1;    ///< of the real data: root of its summed variances
    double lastLoss = 0;  ///< the largest of the newest losses, in size
};

/// How many of the last measurements a sign is taken from.
inline constexpr std::size_t kWindow = 32;

struct Sign {
    DiagnosisKind kind;
    /// 1 and above: it is so; see `off` for when it is no longer said.
    double (*strength)(const SignContext&, std::span<const Metrics> window);
    double off = 0.7;  ///< once said, it is said until the strength falls below this
    std::vector<MetricKind> evidence;
};

/// In the order of DiagnosisKind.
const std::vector<Sign>& signs();

/// How often a series turns by at least `amplitude`: 0 for a monotonous one, 2 for one that rises, falls and rises.
int swings(std::span<const double> series, double amplitude);

}  // namespace ganimede
