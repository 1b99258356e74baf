#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "engine/metrics/metrics.h"
#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// What a stretch of measurements was held against: the data of that time.
struct MetricsScale {
    std::int64_t upTo = -1;  ///< the last step measured so
    int modes = 0;           ///< how many Gaussians the data had; 0 if it had none
    Metrics floor;           ///< its noise floor
};

/// The measurements of a run so far: immutable, shared between threads as a MetricsCoursePtr.
struct MetricsCourse {
    std::vector<Metrics> whole;         ///< oldest first, in bounded number: evenly thinned, the newest always there
    std::vector<Metrics> recent;        ///< the last ones, not thinned
    std::int64_t anewAfter = -1;        ///< what was measured up to this step was measured against other data
    Metrics floor;                      ///< the noise floor for as many samples; NaN where there is none
    int modes = 0;                      ///< how many Gaussians the data has; 0 if it has none
    std::vector<MetricsScale> earlier;  ///< what was measured against other data, oldest first, the last to anewAfter
    Point realMean;                     ///< of the real data, in the frame
    Point realDeviation;

    /// What a measurement after this many steps was held against.
    int modesAt(std::int64_t step) const;
    const Metrics& floorAt(std::int64_t step) const;

private:
    const MetricsScale* earlierAt(std::int64_t step) const;
};
using MetricsCoursePtr = std::shared_ptr<const MetricsCourse>;

/// The whole course of the metrics in bounded memory. Each entry is a measurement that was made, never a mean of
/// several, so that a count of modes stays a count: when kCapacity are kept, every second one goes and from then on
/// half as many come in. A value.
class MetricsHistory {
public:
    static constexpr std::size_t kCapacity = 1024;
    static constexpr std::size_t kRecent = 64;

    /// Steps must grow; a measurement at the last one's step takes its place.
    void add(const Metrics& metrics);
    void clear();
    /// The window of the last ones begins anew, as after a change of the data; the whole course stays, but is known to
    /// be of other data, with these modes and this noise floor.
    void forgetRecent(int modes, const Metrics& floor);
    bool empty() const { return m_lastStep < 0; }
    std::int64_t lastStep() const { return m_lastStep; }
    std::int64_t anewAfter() const { return m_anewAfter; }
    const std::vector<MetricsScale>& earlier() const { return m_earlier; }

    std::vector<Metrics> whole() const;
    const std::vector<Metrics>& recent() const { return m_recent; }

private:
    std::vector<Metrics> m_kept;  // without the newest, unless its turn has come
    std::vector<Metrics> m_recent;
    std::vector<MetricsScale> m_earlier;
    std::int64_t m_lastStep = -1;
    std::int64_t m_anewAfter = -1;
    std::size_t m_stride = 1;
    std::size_t m_sinceKept = 0;  // measurements since the last kept one
};

}  // namespace ganimede
