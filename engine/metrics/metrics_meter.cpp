#include "engine/metrics/metrics_meter.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>
#include <vector>

#include "engine/core/streams.h"
#include "engine/networks/objective.h"
#include "engine/snapshots/looking.h"

namespace ganimede {
namespace {

double sumOf(std::span<const float> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// What D makes of points with these scores.
ScoreTallies tally(ObjectiveKind kind, std::span<const float> scores, double meanOnReal, double meanOnFake)
{
    ScoreTallies tallies{scores.size(), sumOf(scores), 0, 0};
    for (const float score : scores) {
        const double real = realness(kind, static_cast<double>(score), meanOnFake, meanOnReal);
        tallies.realness += real;
        tallies.takenForReal += takenForReal(real);
    }
    return tallies;
}

/// How G's loss of a sample changes with its score.
double lossSlope(ObjectiveKind kind, double score, double meanOnReal)
{
    return isPaired(kind) ? relativisticLoss(score - meanOnReal).derivative : generatorLoss(kind, score).derivative;
}

/// Lengths of the gradients of G's loss and, by the chain rule from them, of D's score.
GradientTallies tallyGradients(ObjectiveKind kind, std::span<const Point> gradients, std::span<const float> scores,
                               double meanOnReal)
{
    GradientTallies tallies{gradients.size(), 0, 0, 0};
    for (std::size_t i = 0; i < gradients.size(); ++i) {
        const double length = std::hypot(static_cast<double>(gradients[i].x), static_cast<double>(gradients[i].y));
        const double outer = std::abs(lossSlope(kind, static_cast<double>(scores[i]), meanOnReal));
        tallies.lengths += length;
        if (outer > kFlatLoss) {
            tallies.slopes += length / outer;
            ++tallies.usable;
        }
    }
    return tallies;
}

}  // namespace

MetricsMeter::MetricsMeter(const ExperimentSpec& spec, DatasetPtr data)
    : m_spec(spec.data), m_seed(spec.seed), m_reference(std::move(data))
{}

Metrics MetricsMeter::measure(const Trainer& trainer, const ExperimentSpec& spec, std::size_t samples) const
{
    if (std::optional<Metrics> measured = trainer.measure(m_reference, samples)) {
        measured->step = trainer.step();
        return *measured;
    }
    Metrics metrics;
    metrics.step = trainer.step();
    const int dimensions = m_reference.data()->dimensions;
    const std::vector<Point> fakes = generateFrom(trainer, spec, streams::kLatentSamples, samples);
    m_reference.compare(fakes, metrics);
    if (fakes.empty()) {
        return metrics;
    }
    const ObjectiveKind kind = spec.objective.kind;
    const std::vector<float> onReal = scorePoints(trainer, dimensions, m_reference.reals(samples));
    const std::vector<float> onFake = scorePoints(trainer, dimensions, fakes);
    const double meanOnReal = sumOf(onReal) / static_cast<double>(onReal.size());
    const double meanOnFake = sumOf(onFake) / static_cast<double>(onFake.size());
    finishScores(tally(kind, onReal, meanOnReal, meanOnFake), tally(kind, onFake, meanOnReal, meanOnFake), metrics);
    const std::size_t few = std::min(kGradientSamples, fakes.size());
    const std::vector<Point> gradients = gradientAt(trainer, dimensions, std::span(fakes).first(few));
    finishGradients(tallyGradients(kind, gradients, onFake, meanOnReal), metrics);
    return metrics;
}

MetricsCoursePtr MetricsMeter::courseOf(const MetricsHistory& history, std::size_t samples)
{
    auto course = std::make_shared<MetricsCourse>();
    course->whole = history.whole();
    course->recent = history.recent();
    course->anewAfter = history.anewAfter();
    course->earlier = history.earlier();
    course->floor = floor(samples);
    course->modes = static_cast<int>(m_reference.data()->centres.size());
    course->realMean = m_reference.mean();
    course->realDeviation = m_reference.deviation();
    return course;
}

const Metrics& MetricsMeter::floor(std::size_t samples)
{
    const auto found = m_floors.find(samples);
    return found != m_floors.end()
               ? found->second
               : m_floors.emplace(samples, noiseFloor(m_reference, m_spec, m_seed, samples)).first->second;
}

}  // namespace ganimede
