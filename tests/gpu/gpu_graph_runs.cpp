#include "tests/gpu/gpu_graph_runs.h"

#include <cstdio>
#include <exception>

#include "engine/images/image_spec_json.h"
#include "tests/engine/image_fixtures.h"

namespace ganimede::test {
namespace {

int failed = 0;

}  // namespace

void check(bool met, const std::string& what)
{
    std::printf("%-9s %s\n", met ? "ok" : "FAILED", what.c_str());
    std::fflush(stdout);
    failed += met ? 0 : 1;
}

int failures()
{
    return failed;
}

void attempt(const std::string& part, const std::function<void()>& work)
{
    std::printf("-- %s\n", part.c_str());
    try {
        work();
    } catch (const std::exception& error) {
        check(false, part + ": " + error.what());
    }
}

std::string& testedDevice()
{
    static std::string device = "cuda";
    return device;
}

ImageTrainerOptions optionsOn(const std::string& device, ImagePrecision precision)
{
    ImageTrainerOptions options;
    options.device = device;
    options.stepping = ImageStepping::graph;
    options.precision = precision;
    return options;
}

ImageShape shapeOf(const ImageSpec& spec)
{
    const std::vector<int>& first =
        spec.generator.layers.size() > 2 ? spec.generator.layers[2].shape : std::vector<int>();
    if (first.size() == 3 && first[1] == 2) {
        return smallShape();
    }
    return knownShape(spec.data).value_or(ImageShape{1, 28, 28});
}

ImageSpec calmed(ImageSpec spec)
{
    spec.generator.optimiser.epsilon = spec.discriminator.optimiser.epsilon = 1e-3;
    return spec;
}

ImageSpec allAtOnce()
{
    ImageSpec spec = calmed(smallDcgan());
    spec.conditioning = Conditioning::labels;
    spec.sharedNoise = false;
    spec.remedies.generatorAverage = 0.9;
    spec.remedies.inputNoise = 0.1;
    spec.remedies.inputNoiseSteps = 20;
    spec.remedies.labelSmoothing = 0.1;
    spec.schedule = {ScheduleKind::linear, 1, 9, 0.1};
    spec.data.flips = true;
    spec.objective.r1 = 1;
    spec.discriminator.updates = 2;
    spec.generator.updates = 2;
    for (LayerSpec& layer : spec.discriminator.layers) {
        layer.spectral = true;
    }
    spec.discriminator.layers.insert(spec.discriminator.layers.begin() + 4, layerOf(LayerKind::batchNorm));
    return spec;
}

}  // namespace ganimede::test
