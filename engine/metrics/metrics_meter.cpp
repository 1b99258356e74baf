#include "engine/metrics/metrics_meter.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "engine/core/streams.h"
#include "engine/networks/objective.h"
#include "engine/snapshots/looking.h"

namespace ganimede {
namespace {

double meanOf(std::span<const float> values)
{
    double sum = 0;
    for (const float value : values) {
        sum += static_cast<double>(value);
    }
    return sum / static_cast<double>(values.size());
}

/// What D makes of reals and fakes.
struct Verdict {
    double meanOnReal = 0;
    double meanOnFake = 0;

    Verdict(std::span<const float> onReal, std::span<const float> onFake)
        : meanOnReal(meanOf(onReal)), meanOnFake(meanOf(onFake))
    {}

    double realnessOf(ObjectiveKind kind, float score) const
    {
        return realness(kind, static_cast<double>(score), meanOnFake, meanOnReal);
    }
};

struct Share {
    double realness = 0;  ///< mean
    double takenForReal = 0;
};

Share shareOf(const Verdict& verdict, ObjectiveKind kind, std::span<const float> scores)
{
    Share share;
    for (const float score : scores) {
        const double value = verdict.realnessOf(kind, score);
        share.realness += value;
        // The undecided half way: a D that gives all points the same score is right half of the time.
        share.takenForReal += value > 0.5 ? 1.0 : value == 0.5 ? 0.5 : 0.0;
    }
    share.realness /= static_cast<double>(scores.size());
    share.takenForReal /= static_cast<double>(scores.size());
    return share;
}

void judge(ObjectiveKind kind, std::span<const float> onReal, std::span<const float> onFake, Metrics& metrics)
{
    using enum MetricKind;
    const auto set = [&](MetricKind metric, double value) { metrics[metric] = static_cast<float>(value); };
    const Verdict verdict(onReal, onFake);
    const Share real = shareOf(verdict, kind, onReal);
    const Share fake = shareOf(verdict, kind, onFake);
    set(scoreOnReal, verdict.meanOnReal);
    set(scoreOnFake, verdict.meanOnFake);
    set(realnessOnReal, real.realness);
    set(realnessOnFake, fake.realness);
    set(accuracyOnReal, real.takenForReal);
    set(accuracyOnFake, 1 - fake.takenForReal);
    set(accuracy, 0.5 * (real.takenForReal + 1 - fake.takenForReal));
}

/// How G's loss of a sample changes with its score.
double lossSlope(ObjectiveKind kind, double score, double meanOnReal)
{
    return isPaired(kind) ? relativisticLoss(score - meanOnReal).derivative : generatorLoss(kind, score).derivative;
}

/// Mean lengths of the gradients of G's loss and, by the chain rule from them, of D's score.
void measureGradients(const Trainer& trainer, const ExperimentSpec& spec, int dimensions, std::span<const Point> fakes,
                      std::span<const float> scores, Metrics& metrics)
{
    constexpr double kFlat = 1e-12;  // below, the loss's own slope drowns D's
    const std::vector<Point> gradients = gradientAt(trainer, dimensions, fakes);
    const double meanOnReal = static_cast<double>(metrics[MetricKind::scoreOnReal]);
    double signal = 0, slope = 0;
    std::size_t usable = 0;
    for (std::size_t i = 0; i < fakes.size(); ++i) {
        const double length = std::hypot(static_cast<double>(gradients[i].x), static_cast<double>(gradients[i].y));
        const double outer = std::abs(lossSlope(spec.objective.kind, static_cast<double>(scores[i]), meanOnReal));
        signal += length;
        if (outer > kFlat) {
            slope += length / outer;
            ++usable;
        }
    }
    metrics[MetricKind::generatorSignal] = static_cast<float>(signal / static_cast<double>(fakes.size()));
    if (usable > 0) {
        metrics[MetricKind::discriminatorSlope] = static_cast<float>(slope / static_cast<double>(usable));
    }
}

}  // namespace

MetricsMeter::MetricsMeter(const ExperimentSpec& spec, DatasetPtr data)
    : m_spec(spec.data), m_seed(spec.seed), m_reference(std::move(data))
{}

Metrics MetricsMeter::measure(const Trainer& trainer, const ExperimentSpec& spec, std::size_t samples) const
{
    Metrics metrics;
    metrics.step = trainer.step();
    const int dimensions = m_reference.data()->dimensions;
    const std::vector<Point> fakes = generateFrom(trainer, spec, streams::kLatentSamples, samples);
    m_reference.compare(fakes, metrics);
    if (fakes.empty()) {
        return metrics;
    }
    const std::vector<float> onReal = scorePoints(trainer, dimensions, m_reference.reals(samples));
    const std::vector<float> onFake = scorePoints(trainer, dimensions, fakes);
    judge(spec.objective.kind, onReal, onFake, metrics);
    const std::size_t few = std::min(kGradientSamples, fakes.size());
    measureGradients(trainer, spec, dimensions, std::span(fakes).first(few), std::span(onFake).first(few), metrics);
    return metrics;
}

MetricsCoursePtr MetricsMeter::courseOf(const MetricsHistory& history, std::size_t samples)
{
    auto course = std::make_shared<MetricsCourse>();
    course->whole = history.whole();
    course->recent = history.recent();
    course->anewAfter = history.anewAfter();
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
