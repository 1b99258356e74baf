#include "engine/images/image_snapshot.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "engine/core/streams.h"
#include "engine/images/image_wall.h"
#include "engine/networks/objective.h"

namespace ganimede {
namespace {

constexpr std::uint32_t kWallReals = streamId("wall.real");

Stream viewStream(const ImageSpec& spec, std::uint32_t id)
{
    return {static_cast<std::uint64_t>(spec.seed), id, 0};
}

/// D's raw scores, in place of the verdicts that judge() makes of them.
std::vector<float> scoresOf(const ImageTrainer& trainer, std::span<const float> pictures,
                            std::span<const std::int32_t> labels)
{
    std::vector<float> scores(labels.size());
    trainer.score(pictures, labels, scores);
    return scores;
}

double mean(std::span<const float> values)
{
    return values.empty() ? 0 : std::reduce(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

void judge(ObjectiveKind objective, ImageWall& wall)
{
    const double onFake = mean(wall.fakes.verdicts);
    const double onReal = mean(wall.reals.verdicts);
    for (JudgedPictures* pictures : {&wall.fakes, &wall.reals}) {
        for (float& verdict : pictures->verdicts) {
            verdict = static_cast<float>(realness(objective, static_cast<double>(verdict), onFake, onReal));
        }
    }
}

/// Whether a class is asked for that the set has: it may have been asked for of another one.
bool isThere(const ImageSet& set, const WallWish& wish)
{
    return wish.label && *wish.label >= 0 && static_cast<std::size_t>(*wish.label) < set.classes.size();
}

/// The label of place i: the class that was asked for, else those that the data hold, in turn.
std::vector<std::int32_t> labelsFor(std::size_t count, const ImageSet& set, const WallWish& wish)
{
    std::vector<std::int32_t> held;
    if (isThere(set, wish)) {
        held = {*wish.label};
    } else {
        std::vector<bool> seen(std::max<std::size_t>(set.classes.size(), 1));
        for (const std::int32_t label : set.labels) {
            seen[static_cast<std::size_t>(label)] = true;
        }
        for (std::size_t label = 0; label < seen.size(); ++label) {
            if (seen[label]) {
                held.push_back(static_cast<std::int32_t>(label));
            }
        }
    }
    std::vector<std::int32_t> labels(count);
    for (std::size_t i = 0; i < count; ++i) {
        labels[i] = held[i % held.size()];
    }
    return labels;
}

JudgedPictures lookAtFakes(const ImageTrainer& trainer, const ImageSpec& spec, const ImageSet& set,
                           const WallWish& wish)
{
    const auto count = static_cast<std::size_t>(spec.wall);
    const std::vector<float> z = fixedLatents(spec.latent, spec.seed, streams::kLatentView, count);
    JudgedPictures fakes;
    fakes.labels = labelsFor(count, set, wish);
    std::vector<float> pictures(count * set.shape.size());
    trainer.generate(z, fakes.labels, pictures);
    fakes.verdicts = scoresOf(trainer, pictures, fakes.labels);
    fakes.pixels.resize(pictures.size());
    toBytes(pictures, fakes.pixels);
    return fakes;
}

/// Which pictures of the set stand beside the fakes: drawn once for the run, of one class if that was asked for.
std::vector<std::uint32_t> realPlaces(const ImageSpec& spec, const ImageSet& set, const WallWish& wish)
{
    std::vector<std::uint32_t> candidates;
    if (isThere(set, wish)) {
        for (std::uint32_t i = 0; i < set.size(); ++i) {
            if (set.labels[i] == *wish.label) {
                candidates.push_back(i);
            }
        }
    }
    const std::size_t among = candidates.empty() ? set.size() : candidates.size();
    std::vector<std::uint32_t> places(wish.reals);
    fillIndices(viewStream(spec, kWallReals), static_cast<std::uint32_t>(among), places);
    if (!candidates.empty()) {
        std::ranges::transform(places, places.begin(), [&](std::uint32_t place) { return candidates[place]; });
    }
    return places;
}

JudgedPictures lookAtReals(const ImageTrainer& trainer, const ImageSpec& spec, const ImageSet& set,
                           const WallWish& wish)
{
    JudgedPictures reals;
    reals.places = realPlaces(spec, set, wish);
    for (const std::uint32_t place : reals.places) {
        const std::span<const std::uint8_t> picture = set.image(place);
        reals.pixels.insert(reals.pixels.end(), picture.begin(), picture.end());
        reals.labels.push_back(set.labels[place]);
    }
    std::vector<float> pictures(reals.pixels.size());
    fromBytes(reals.pixels, pictures);
    reals.verdicts = scoresOf(trainer, pictures, reals.labels);
    return reals;
}

}  // namespace

void toBytes(std::span<const float> pictures, std::span<std::uint8_t> bytes)
{
    std::ranges::transform(pictures, bytes.begin(), [](float value) {
        const float scaled = std::isnan(value) ? 0.0f : std::clamp((value + 1.0f) * 127.5f + 0.5f, 0.0f, 255.0f);
        return static_cast<std::uint8_t>(scaled);
    });
}

void fromBytes(std::span<const std::uint8_t> bytes, std::span<float> pictures)
{
    std::ranges::transform(bytes, pictures.begin(),
                           [](std::uint8_t value) { return static_cast<float>(value) / 127.5f - 1.0f; });
}

ImageWallPtr lookAtWall(const ImageTrainer& trainer, const ImageSpec& spec, const ImageSet& set, const WallWish& wish)
{
    auto wall = std::make_shared<ImageWall>();
    wall->step = trainer.step();
    wall->shape = set.shape;
    wall->fakes = lookAtFakes(trainer, spec, set, wish);
    wall->reals = lookAtReals(trainer, spec, set, wish);
    judge(spec.objective.kind, *wall);
    return wall;
}

FilmFramePtr filmFrame(const ImageWall& wall)
{
    auto frame = std::make_shared<FilmFrame>();
    frame->step = wall.step;
    frame->shape = wall.shape;
    const std::size_t rows = std::min(FilmFrame::kRows, wall.fakes.size());
    frame->pixels.assign(wall.fakes.pixels.begin(),
                         wall.fakes.pixels.begin() + static_cast<std::ptrdiff_t>(rows * wall.shape.size()));
    return frame;
}

}  // namespace ganimede
