// The operations of a DCGAN's step, counted by hand beside costOfStep().
#include <doctest/doctest.h>

#include "engine/images/image_presets.h"
#include "tests/bench/step_cost.h"

namespace ganimede::bench {
namespace {

StepCost costOf(ImageSpec spec, const LayerShape& picture, bool bfloat16 = true)
{
    return costOfStep(spec, generatorShape(spec, picture, 2), discriminatorShape(spec, picture, 2), bfloat16);
}

ImageSpec presetOf(const char* name)
{
    const ImagePreset* preset = findImagePreset(name);
    REQUIRE(preset != nullptr);
    return preset->spec;
}

}  // namespace

TEST_CASE("a step of the 28x28 DCGAN has the operations that its layers have by hand")
{
    const double firstOfG = 100.0 * 6272;
    const double g = firstOfG + 49.0 * 128 * 64 * 16 + 196.0 * 64 * 32 * 16 + 784.0 * 32 * 9;
    const double firstOfD = 196.0 * 64 * 9;
    const double d = firstOfD + 49.0 * 128 * 64 * 9 + 49.0 * 256 * 128 * 9 + 256 * 49.0;
    // With one batch of noise: G once, D on both and back, D on the fakes and back to them, G back.
    const double ofOne = g + 2 * (3 * d - firstOfD) + 2 * d + 2 * g - firstOfG;
    CHECK(costOf(presetOf("dcgan-003"), {1, 28, 28}).flops == doctest::Approx(2 * 64 * ofOne));
}

TEST_CASE("a step of the 64x64 DCGAN makes its fakes twice")
{
    const double firstOfG = 100.0 * 16384;
    const double g =
        firstOfG + 16.0 * 1024 * 512 * 16 + 64.0 * 512 * 256 * 16 + 256.0 * 256 * 128 * 16 + 1024.0 * 128 * 3 * 16;
    const double firstOfD = 1024.0 * 128 * 3 * 16;
    const double d = firstOfD + 256.0 * 256 * 128 * 16 + 64.0 * 512 * 256 * 16 + 16.0 * 1024 * 512 * 16 + 16384.0;
    const double ofOne = 2 * g + 2 * (3 * d - firstOfD) + 2 * d + 2 * g - firstOfG;
    CHECK(costOf(presetOf("dcgan-004"), {3, 64, 64}).flops == doctest::Approx(2 * 128 * ofOne));
}

TEST_CASE("updates add what they are, and bytes follow the type and the batch")
{
    ImageSpec spec = presetOf("dcgan-004");
    const StepCost one = costOf(spec, {3, 64, 64});
    spec.discriminator.updates = 3;
    const StepCost three = costOf(spec, {3, 64, 64});
    spec.discriminator.updates = 2;
    const StepCost two = costOf(spec, {3, 64, 64});
    CHECK(three.flops - two.flops == doctest::Approx(two.flops - one.flops));
    CHECK(three.bytes - two.bytes == doctest::Approx(two.bytes - one.bytes));
    spec.discriminator.updates = 1;
    CHECK(costOf(spec, {3, 64, 64}, false).bytes > 1.2 * one.bytes);
    CHECK(costOf(spec, {3, 64, 64}, false).flops == one.flops);
    spec.batch *= 2;
    CHECK(costOf(spec, {3, 64, 64}).flops == doctest::Approx(2 * one.flops));
    CHECK(costOf(spec, {3, 64, 64}).bytes < 2 * one.bytes);  // weights and optimisers are not of the batch
}

}  // namespace ganimede::bench
