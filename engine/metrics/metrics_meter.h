#pragma once

#include <map>
#include <memory>

#include "engine/metrics/data_reference.h"
#include "engine/metrics/metrics_history.h"
#include "engine/trainers/trainer.h"

namespace ganimede {

/// Measures a trainer against its data. Looks only: training goes on as if it had not been measured. The same trainer
/// state gives the same numbers. One thread at a time; owned by whoever drives the run.
class MetricsMeter {
public:
    static constexpr std::size_t kLiveSamples = 2'000;
    static constexpr std::size_t kFinalSamples = 10'000;  ///< of figures that are reported
    static constexpr std::size_t kGradientSamples = 500;

    /// `data` is makeDataset(spec.data, spec.seed).
    MetricsMeter(const ExperimentSpec& spec, DatasetPtr data);

    /// Whether it was made for this set (the very object).
    bool fits(const DatasetPtr& data) const { return m_reference.data() == data; }

    /// All metrics of `samples` fakes, the first z of the stream latent.samples: for kFinalSamples the points that
    /// samples.csv holds. A trainer that measures on its own device is asked to.
    Metrics measure(const Trainer& trainer, const ExperimentSpec& spec, std::size_t samples = kLiveSamples) const;

    /// The noise floor for so many samples; computed at the first call (some ms), then kept.
    const Metrics& floor(std::size_t samples = kLiveSamples);

    /// What a history of measurements of so many samples holds, with what they are compared with.
    MetricsCoursePtr courseOf(const MetricsHistory& history, std::size_t samples = kLiveSamples);

    const DataReference& reference() const { return m_reference; }

private:
    DataSpec m_spec;
    std::int64_t m_seed;
    DataReference m_reference;
    std::map<std::size_t, Metrics> m_floors;
};

}  // namespace ganimede
