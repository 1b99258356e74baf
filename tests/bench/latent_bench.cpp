#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

#include "engine/images/image_presets.h"
#include "engine/images/image_trainer.h"
#include "engine/latent/latent_directions.h"
#include "engine/latent/latent_path.h"

// How long a generator takes for one picture on one thread, as the explorer asks it: a JSON line for each preset with
// the median and the 99th percentile of 500, in milliseconds, and what finding its directions takes. The weights are
// those that training begins with: they change nothing of the time.
// `ganimede_latent_bench [PRESET ...]`
namespace ganimede {
namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

/// A black picture of the size that the preset trains on.
ImageSetPtr standIn(const ImageSpec& spec)
{
    auto set = std::make_shared<ImageSet>();
    const bool colour = spec.data.channels == 3 || spec.data.source == "emoji" || spec.data.source == "cifar-10";
    const int side = spec.data.side > 0 ? spec.data.side : spec.data.source == "cifar-10" ? 32 : colour ? 36 : 28;
    set->shape = {colour ? 3 : 1, side, side};
    set->pixels.resize(set->shape.size());
    set->labels.resize(1);
    for (int i = 0; i < 10; ++i) {
        set->classes.push_back(std::to_string(i));
    }
    return set;
}

void measure(const ImagePreset& preset)
{
    constexpr std::size_t kWarm = 50;
    constexpr std::size_t kLooks = 500;
    ImageTrainerOptions options;
    options.threads = 1;
    const ImageSetPtr set = standIn(preset.spec);
    const auto generator = makeImageTrainer(preset.spec, set, options);
    const LatentSpec& latent = preset.spec.latent;
    const LatentPath path({latentOfSeed(latent, 1), latentOfSeed(latent, 2)}, PathKind::spherical);
    std::vector<float> picture(set->shape.size());
    const std::vector<std::int32_t> label(1);
    std::vector<double> times;
    for (std::size_t i = 0; i < kWarm + kLooks; ++i) {
        const auto begin = Clock::now();
        generator->generate(path.at(positionOf(i, kWarm + kLooks)), label, picture);
        if (i >= kWarm) {
            times.push_back(millisecondsSince(begin));
        }
    }
    std::ranges::sort(times);
    const auto begin = Clock::now();
    std::size_t directions = 0;
    try {
        directions = firstLayerDirections(preset.spec, generator->state(), 0, 5).size();
    } catch (const std::exception&) {
        directions = 0;  // its first layer is not linear
    }
    std::printf(
        "{\"what\": \"one picture of G\", \"preset\": \"%s\", \"side\": %d, \"p50_ms\": %.3f, \"p99_ms\": %.3f, "
        "\"directions\": %zu, \"directions_ms\": %.1f}\n",
        preset.name.c_str(), set->shape.height, times[kLooks / 2], times[kLooks * 99 / 100], directions,
        millisecondsSince(begin));
}

}  // namespace
}  // namespace ganimede

int main(int argc, char** argv)
{
    std::vector<std::string> names(argv + 1, argv + argc);
    if (names.empty()) {
        names = {"dcgan-003", "digits"};
    }
    for (const std::string& name : names) {
        const ganimede::ImagePreset* preset = ganimede::findImagePreset(name);
        if (preset == nullptr) {
            std::fprintf(stderr, "there is no preset %s\n", name.c_str());
            return 2;
        }
        try {
            ganimede::measure(*preset);
        } catch (const std::exception& error) {
            std::fprintf(stderr, "%s: %s\n", name.c_str(), error.what());
            return 1;
        }
    }
    return 0;
}
