#pragma once

#include <memory>

#include "engine/images/image_snapshot.h"

namespace ganimede::test {

/// Two classes of 5 x 4 pictures: even ones dark with a light middle, odd ones the other way about.
inline ImageSetPtr sampleImages(int channels = 1, int count = 40)
{
    auto set = std::make_shared<ImageSet>();
    set->name = "sample";
    set->shape = {channels, 5, 4};
    set->classes = {"ring", "bar"};
    for (int i = 0; i < count; ++i) {
        set->labels.push_back(i % 2);
        for (int channel = 0; channel < channels; ++channel) {
            for (int pixel = 0; pixel < 20; ++pixel) {
                const bool middle = pixel / 4 == 2 && (pixel % 4 == 1 || pixel % 4 == 2);
                set->pixels.push_back(static_cast<std::uint8_t>(middle ? 200 + channel + i % 50 : 0));
            }
        }
    }
    return set;
}

/// A snapshot at step 300 of 1,000, its wall the first pictures of the set, with a film of `frames`.
inline std::shared_ptr<ImageSnapshot> sampleImageSnapshot(int wall = 36, int channels = 1, int frames = 5)
{
    auto snapshot = std::make_shared<ImageSnapshot>();
    snapshot->set = sampleImages(channels, 120);
    snapshot->spec.wall = wall;
    snapshot->spec.epochs = 10;
    snapshot->step = 300;
    snapshot->stepsPerEpoch = 100;
    auto shown = std::make_shared<ImageWall>();
    shown->step = 300;
    shown->shape = snapshot->set->shape;
    const auto fill = [&](JudgedPictures& pictures, int count, std::size_t from) {
        const std::size_t size = shown->shape.size();
        for (std::size_t i = from; i < from + static_cast<std::size_t>(count); ++i) {
            const auto picture = snapshot->set->image(i);
            pictures.pixels.insert(pictures.pixels.end(), picture.begin(), picture.begin() + static_cast<long>(size));
            pictures.labels.push_back(snapshot->set->labels[i]);
            pictures.verdicts.push_back(static_cast<float>(i % 11) / 10);
        }
    };
    fill(shown->fakes, wall, 0);
    fill(shown->reals, 18, 100);
    for (std::uint32_t i = 100; i < 118; ++i) {
        shown->reals.places.push_back(i);
    }
    snapshot->wall = shown;
    auto film = std::make_shared<std::vector<FilmFramePtr>>();
    for (int i = 0; i < frames; ++i) {
        auto frame = std::make_shared<FilmFrame>(*filmFrame(*shown));
        frame->step = 100 * i;
        film->push_back(frame);
    }
    snapshot->film = film;
    return snapshot;
}

}  // namespace ganimede::test
