#include "engine/metrics/metrics.h"

#include "engine/core/words.h"

namespace ganimede {

const std::array<MetricInfo, kMetricCount>& metricInfos()
{
    using enum MetricKind;
    static const std::array<MetricInfo, kMetricCount> infos{{
        {jensenShannon, "jensen_shannon", Words::tr("JS divergence"), "nats", Better::lower,
         Words::tr("How far the histograms of real and generated points are apart: 0 when alike, 0.69 when nowhere "
                   "together.")},
        {kullbackLeibler, "kullback_leibler", Words::tr("KL divergence"), "nats", Better::lower,
         Words::tr("KL(real || fake) of the same histograms: grows most where real points are missing among the "
                   "generated ones.")},
        {slicedWasserstein, "sliced_wasserstein", Words::tr("Sliced Wasserstein distance"), "half sides of the stage",
         Better::lower,
         Words::tr(
             "How far generated points, seen along a line, would have to move to match the real ones, averaged over "
             "lines of all directions.")},
        {modesHeld, "modes_held", Words::tr("Modes held"), "", Better::higher,
         Words::tr("The clusters of the data that get at least a tenth of their fair share of good samples.")},
        {goodShare, "good_share", Words::tr("Good samples"), "", Better::higher,
         Words::tr("The share of generated points that lie where real ones may: within 3 standard deviations of a "
                   "cluster's centre, or in a cell of the grid that holds real points.")},
        {coverage, "coverage", Words::tr("Coverage"), "", Better::higher,
         Words::tr(
             "The share of the real data in cells that generated points reach with at least a tenth of its density.")},
        {accuracy, "accuracy", Words::tr("Accuracy of D"), "", Better::neither,
         Words::tr("How often the discriminator is right, over real and generated points alike: 0.5 is guessing.")},
        {accuracyOnReal, "accuracy_real", Words::tr("Accuracy of D on real"), "", Better::neither,
         Words::tr("The share of the real points that the discriminator takes for real.")},
        {accuracyOnFake, "accuracy_fake", Words::tr("Accuracy of D on fake"), "", Better::neither,
         Words::tr("The share of the generated points that the discriminator takes for generated.")},
        {realnessOnReal, "realness_real", Words::tr("D on real"), "", Better::neither,
         Words::tr("How real the discriminator takes real points to be, on average: 1 is certain, 0.5 is undecided.")},
        {realnessOnFake, "realness_fake", Words::tr("D on fake"), "", Better::neither,
         Words::tr("How real the discriminator takes generated points to be, on average: 0.5 is undecided.")},
        {scoreOnReal, "score_real", Words::tr("Raw score on real"), "", Better::neither,
         Words::tr("The mean output of the discriminator on real points, before any sigmoid.")},
        {scoreOnFake, "score_fake", Words::tr("Raw score on fake"), "", Better::neither,
         Words::tr("The mean output of the discriminator on generated points, before any sigmoid.")},
        {generatorSignal, "generator_signal", Words::tr("Gradient at the fakes"), "per half side", Better::neither,
         Words::tr("The mean length of the gradient of the generator's loss by a generated point: near 0 it learns "
                   "nothing.")},
        {discriminatorSlope, "discriminator_slope", Words::tr("Slope of D"), "per half side", Better::neither,
         Words::tr("The mean length of the gradient of the discriminator's raw score at the generated points.")},
        {fakeMeanX, "fake_mean_x", Words::tr("Mean of the fakes, x"), "half sides of the stage", Better::neither,
         Words::tr("Where the generated points lie on average, across.")},
        {fakeMeanY, "fake_mean_y", Words::tr("Mean of the fakes, y"), "half sides of the stage", Better::neither,
         Words::tr("Where the generated points lie on average, upwards.")},
        {fakeDeviationX, "fake_deviation_x", Words::tr("Spread of the fakes, x"), "half sides of the stage",
         Better::neither, Words::tr("The standard deviation of the generated points, across.")},
        {fakeDeviationY, "fake_deviation_y", Words::tr("Spread of the fakes, y"), "half sides of the stage",
         Better::neither, Words::tr("The standard deviation of the generated points, upwards.")},
    }};
    return infos;
}

const MetricInfo& infoOf(MetricKind kind)
{
    return metricInfos()[static_cast<std::size_t>(kind)];
}

}  // namespace ganimede
