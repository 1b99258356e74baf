#include "engine/metrics/metrics.h"

namespace ganimede {

const std::array<MetricInfo, kMetricCount>& metricInfos()
{
    using enum MetricKind;
    static const std::array<MetricInfo, kMetricCount> infos{{
        {jensenShannon, "jensen_shannon", "JS divergence", "nats", Better::lower,
         "How far the histograms of real and generated points are apart: 0 when alike, 0.69 when nowhere together."},
        {kullbackLeibler, "kullback_leibler", "KL divergence", "nats", Better::lower,
         "KL(real || fake) of the same histograms: grows most where real points are missing among the generated ones."},
        {slicedWasserstein, "sliced_wasserstein", "Sliced Wasserstein distance", "half sides of the stage",
         Better::lower,
         "How far generated points would have to move to match the real ones, averaged over directions."},
        {modesHeld, "modes_held", "Modes held", "", Better::higher,
         "The clusters of the data that get at least a tenth of their fair share of good samples."},
        {goodShare, "good_share", "Good samples", "", Better::higher,
         "The share of generated points that lie where real ones may: within 3 standard deviations of a cluster's "
         "centre, or in a cell of the grid that holds real points."},
        {coverage, "coverage", "Coverage", "", Better::higher,
         "The share of the real data in cells that generated points reach with at least a tenth of its density."},
        {accuracy, "accuracy", "Accuracy of D", "", Better::neither,
         "How often the discriminator is right, over real and generated points alike: 0.5 is guessing."},
        {accuracyOnReal, "accuracy_real", "Accuracy of D on real", "", Better::neither,
         "The share of the real points that the discriminator takes for real."},
        {accuracyOnFake, "accuracy_fake", "Accuracy of D on fake", "", Better::neither,
         "The share of the generated points that the discriminator takes for generated."},
        {realnessOnReal, "realness_real", "D on real", "", Better::neither,
         "How real the discriminator takes real points to be, on average: 1 is certain, 0.5 is undecided."},
        {realnessOnFake, "realness_fake", "D on fake", "", Better::neither,
         "How real the discriminator takes generated points to be, on average: 0.5 is undecided."},
        {scoreOnReal, "score_real", "Raw score on real", "", Better::neither,
         "The mean output of the discriminator on real points, before any sigmoid."},
        {scoreOnFake, "score_fake", "Raw score on fake", "", Better::neither,
         "The mean output of the discriminator on generated points, before any sigmoid."},
        {generatorSignal, "generator_signal", "Gradient at the fakes", "per half side", Better::neither,
         "The mean length of the gradient of the generator's loss by a generated point: near 0 it learns nothing."},
        {discriminatorSlope, "discriminator_slope", "Slope of D", "per half side", Better::neither,
         "The mean length of the gradient of the discriminator's raw score at the generated points."},
        {fakeMeanX, "fake_mean_x", "Mean of the fakes, x", "half sides of the stage", Better::neither,
         "Where the generated points lie on average, across."},
        {fakeMeanY, "fake_mean_y", "Mean of the fakes, y", "half sides of the stage", Better::neither,
         "Where the generated points lie on average, upwards."},
        {fakeDeviationX, "fake_deviation_x", "Spread of the fakes, x", "half sides of the stage", Better::neither,
         "The standard deviation of the generated points, across."},
        {fakeDeviationY, "fake_deviation_y", "Spread of the fakes, y", "half sides of the stage", Better::neither,
         "The standard deviation of the generated points, upwards."},
    }};
    return infos;
}

const MetricInfo& infoOf(MetricKind kind)
{
    return metricInfos()[static_cast<std::size_t>(kind)];
}

}  // namespace ganimede
