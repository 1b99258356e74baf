#include "engine/images/quality/image_quality.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/images/picture_fit.h"
#include "engine/images/quality/frechet.h"

namespace ganimede {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kPart = 192;  // pictures judged at a time

double shareOf(std::size_t some, std::size_t all)
{
    return all == 0 ? kNaN : static_cast<double>(some) / static_cast<double>(all);
}

/// What the classifier says of some pictures.
struct Judged {
    std::vector<float> features;    ///< (N, F)
    std::vector<Verdict> verdicts;  ///< (N)
};

/// The shares of the whole that a stretch of the work is.
struct Stretch {
    int threads;
    const QualityWatch& watch;
    double from;
    double to;
};

Judged judge(const PictureClassifier& classifier, std::span<const std::uint8_t> pixels, const ImageShape& shape,
             const Stretch& stretch)
{
    const std::size_t count = pixels.size() / shape.size();
    const std::size_t width = classifier.features();
    const std::size_t classes = classifier.classes().size();
    Judged judged{std::vector<float>(count * width), std::vector<Verdict>(count)};
    inParts((count + kPart - 1) / kPart, stretch.threads, stretch.watch, stretch.from, stretch.to,
            [&](std::size_t part) {
                const std::size_t first = part * kPart;
                const std::size_t some = std::min(kPart, count - first);
                ImageSet fit;
                fit.shape = shape;
                const auto mine = pixels.subspan(first * shape.size(), some * shape.size());
                fit.pixels.assign(mine.begin(), mine.end());
                fit.labels.resize(some);
                if (shape != classifier.shape()) {
                    fit = fitted(std::move(fit), classifier.shape().height, classifier.shape().channels);
                }
                std::vector<float> scores(some * classes);
                classifier.judge(fit.pixels, std::span(judged.features).subspan(first * width, some * width), scores);
                for (std::size_t i = 0; i < some; ++i) {
                    judged.verdicts[first + i] = verdictOf(std::span(scores).subspan(i * classes, classes));
                }
            });
    return judged;
}

/// Which of the classifier's classes each of the run's is.
std::vector<std::size_t> placesOf(const std::vector<std::string>& run, const PictureClassifier& classifier)
{
    std::vector<std::size_t> places;
    for (const std::string& name : run) {
        const auto found = std::ranges::find(classifier.classes(), name);
        if (found == classifier.classes().end()) {
            throw Error(Words::tr("The %1 classifier knows no class \"%2\".", classifier.info().kind, name));
        }
        places.push_back(static_cast<std::size_t>(found - classifier.classes().begin()));
    }
    return places;
}

template <typename Figure>
Beside beside(std::span<const Verdict> samples, std::span<const Verdict> heldOut, Figure figure)
{
    return {figure(samples), figure(samples.first(std::min(samples.size(), heldOut.size()))), figure(heldOut)};
}

std::vector<std::size_t> countsOf(std::span<const Verdict> verdicts, std::size_t classes, float over)
{
    std::vector<std::size_t> counts(classes);
    for (const Verdict& verdict : verdicts) {
        counts[static_cast<std::size_t>(verdict.label)] += verdict.confidence > over ? 1 : 0;
    }
    return counts;
}

/// Entropy of the shares of some classes among themselves, over that of equal shares.
double balanceOf(const std::vector<std::size_t>& counts, const std::vector<std::size_t>& places)
{
    double total = 0;
    for (const std::size_t place : places) {
        total += static_cast<double>(counts[place]);
    }
    double entropy = 0;
    for (const std::size_t place : places) {
        const double share = static_cast<double>(counts[place]) / total;
        entropy -= share > 0 ? share * std::log(share) : 0;
    }
    if (total == 0 || places.size() < 2) {
        return kNaN;
    }
    return entropy / std::log(static_cast<double>(places.size()));
}

double shareAsAsked(std::span<const Verdict> verdicts, std::span<const std::int32_t> asked,
                    const std::vector<std::size_t>& places)
{
    std::size_t right = 0;
    for (std::size_t i = 0; i < verdicts.size(); ++i) {
        right += static_cast<std::size_t>(verdicts[i].label) == places[static_cast<std::size_t>(asked[i])] ? 1 : 0;
    }
    return shareOf(right, verdicts.size());
}

/// Counts of classes, and the shares made of them.
ClassCoverage coverageOf(std::span<const Verdict> samples, std::span<const Verdict> heldOut,
                         const std::vector<std::string>& names, const std::vector<std::size_t>& places)
{
    ClassCoverage coverage;
    const auto counts = countsOf(samples, names.size(), 0);
    const auto confident = countsOf(samples, names.size(), ClassCoverage::kConfident);
    const auto reals = countsOf(heldOut, names.size(), 0);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool ofRun = std::ranges::find(places, i) != places.end();
        coverage.classes.push_back({names[i], ofRun, counts[i], confident[i], shareOf(counts[i], samples.size()),
                                    shareOf(reals[i], heldOut.size())});
        coverage.runClasses += ofRun ? 1 : 0;
        coverage.held += ofRun && coverage.classes[i].share >= ClassCoverage::kHeldShare ? 1 : 0;
    }
    const auto sure = [&](std::span<const Verdict> verdicts, bool ofRunOnly) {
        const auto sureOnes = countsOf(verdicts, names.size(), ClassCoverage::kConfident);
        std::size_t count = 0;
        for (std::size_t i = 0; i < names.size(); ++i) {
            count += ofRunOnly && !coverage.classes[i].ofRun ? 0 : sureOnes[i];
        }
        return shareOf(count, verdicts.size());
    };
    using Verdicts = std::span<const Verdict>;
    coverage.confident = beside(samples, heldOut, [&](Verdicts some) { return sure(some, false); });
    coverage.confidentOfRun = beside(samples, heldOut, [&](Verdicts some) { return sure(some, true); });
    coverage.balance =
        beside(samples, heldOut, [&](Verdicts some) { return balanceOf(countsOf(some, names.size(), 0), places); });
    return coverage;
}

Beside frechetOf(const Judged& samples, const Judged& heldOut, const Judged& training, std::size_t width)
{
    const FeatureMoments reals = momentsOf(training.features, width);
    const auto distance = [&](const Judged& judged, std::size_t count) {
        return frechetDistance(momentsOf(std::span(judged.features).first(count * width), width), reals);
    };
    const std::size_t as = std::min(samples.verdicts.size(), heldOut.verdicts.size());
    return {distance(samples, samples.verdicts.size()), distance(samples, as),
            distance(heldOut, heldOut.verdicts.size())};
}

ClassCoverage judgeAll(const QualityInput& input, const ImageSet& training, const ImageSet& heldOut, int threads,
                       const QualityWatch& watch, double to)
{
    const PictureClassifier& classifier = *input.classifier;
    const auto places = placesOf(training.classes, classifier);
    const std::size_t count = input.samples.size() / input.shape.size();
    const auto all = static_cast<double>(count + training.size() + heldOut.size());
    const double first = to * static_cast<double>(count) / all;
    const double second = first + to * static_cast<double>(heldOut.size()) / all;
    const Judged samples = judge(classifier, input.samples, input.shape, {threads, watch, 0, first});
    const Judged reals = judge(classifier, heldOut.pixels, input.shape, {threads, watch, first, second});
    const Judged trained = judge(classifier, training.pixels, input.shape, {threads, watch, second, to});
    ClassCoverage coverage = coverageOf(samples.verdicts, reals.verdicts, classifier.classes(), places);
    coverage.frechet = frechetOf(samples, reals, trained, classifier.features());
    if (!input.asked.empty()) {
        const std::size_t as = std::min(count, heldOut.size());
        coverage.asAsked = Beside{shareAsAsked(samples.verdicts, input.asked, places),
                                  shareAsAsked(std::span(samples.verdicts).first(as), input.asked, places),
                                  shareAsAsked(reals.verdicts, heldOut.labels, places)};
    }
    return coverage;
}

double shareWithin(std::span<const NearPicture> found, float distance)
{
    const auto near = std::ranges::count_if(found, [&](const NearPicture& one) { return one.distance <= distance; });
    return shareOf(static_cast<std::size_t>(near), found.size());
}

/// The distance that one in a hundred is within, of those that do not repeat a picture; 0 of none.
float nearDistanceOf(std::vector<NearPicture> found)
{
    std::erase_if(found, [](const NearPicture& one) { return one.distance < ImageQuality::kRepeated; });
    if (found.empty()) {
        return 0;
    }
    const auto place = found.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(1, found.size() / 100) - 1);
    std::ranges::nth_element(found, place, {}, &NearPicture::distance);
    return place->distance;
}

std::vector<NearestPair> nearestPairs(std::span<const NearPicture> found, std::size_t pictures)
{
    std::vector<NearestPair> pairs;
    for (std::size_t i = 0; i < found.size(); ++i) {
        pairs.push_back({i, found[i].place % pictures, found[i].distance});  // what is past the set's end is mirrored
    }
    const std::size_t kept = std::min(pairs.size(), ImageQuality::kPairs);
    std::ranges::partial_sort(pairs, pairs.begin() + static_cast<std::ptrdiff_t>(kept), {}, &NearestPair::distance);
    pairs.resize(kept);
    return pairs;
}

void compareAll(const QualityInput& input, const ImageSet& training, const ImageSet& heldOut, int threads,
                const QualityWatch& watch, double from, ImageQuality& quality)
{
    const auto part = [&](double share) { return from + (1 - from) * share; };
    const std::size_t as = std::min(quality.samples, heldOut.size());
    const PictureIndex samples(input.samples, input.shape);
    const PictureIndex someSamples(input.samples.first(as * input.shape.size()), input.shape);
    const PictureIndex reals(heldOut.pixels, input.shape);
    {
        const PictureIndex trained(training.pixels, input.shape);
        const auto found = trained.nearestToEach(reals, threads, watch, part(0), part(0.4));
        quality.nearDistance = nearDistanceOf(found);
        quality.copies.heldOut = shareWithin(found, quality.nearDistance);
    }
    const PictureIndex whole(input.mirrored ? withMirrored(*input.training).pixels : input.training->pixels,
                             input.shape);
    const auto found = whole.nearestToEach(samples, threads, watch, part(0.4), part(0.8));
    quality.copies.samples = shareWithin(found, quality.nearDistance);
    quality.copies.asMany = shareWithin(std::span(found).first(as), quality.nearDistance);
    quality.nearest = nearestPairs(found, input.training->size());
    const auto others = [&](const PictureIndex& index, double begin, double end) {
        return shareWithin(index.nearestOthers(threads, watch, part(begin), part(end)), quality.nearDistance);
    };
    quality.duplicates = {others(samples, 0.8, 0.9), others(someSamples, 0.9, 0.95), others(reals, 0.95, 1)};
}

}  // namespace

ImageQuality measureQuality(const QualityInput& input, int threads, const QualityWatch& watch)
{
    if (input.training->size() == 0) {
        throw Error(Words::tr("There are no training pictures to compare with."));
    }
    SplitSet parts = input.heldOut == nullptr ? splitSet(*input.training) : SplitSet{*input.training, *input.heldOut};
    if (input.mirrored) {
        parts.rest = withMirrored(parts.rest);
    }
    ImageQuality quality;
    quality.samples = input.samples.size() / input.shape.size();
    quality.heldOut = parts.heldOut.size();
    quality.training = parts.rest.size();
    quality.heldOutOfTraining = input.heldOut == nullptr;
    constexpr double kJudging = 0.6;  // of the time
    if (input.classifier != nullptr) {
        quality.classes = judgeAll(input, parts.rest, parts.heldOut, threads, watch, kJudging);
    }
    compareAll(input, parts.rest, parts.heldOut, threads, watch, input.classifier == nullptr ? 0 : kJudging, quality);
    return quality;
}

}  // namespace ganimede
