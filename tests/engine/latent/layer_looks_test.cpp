// What passes through the layers, beside what the networks make as a whole.
#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/core/streams.h"
#include "engine/images/image_parameters.h"
#include "engine/images/image_trainer.h"
#include "tests/engine/image_fixtures.h"

namespace ganimede::test {
namespace {

using Looks = std::vector<LayerLook>;
using Edits = std::vector<ChannelEdit>;

/// Batch norm and dropout, in D as well, and all that a network computes with besides its layers.
ImageSpec rich()
{
    ImageSpec spec = smallDcgan();
    spec.conditioning = Conditioning::labels;
    spec.remedies.generatorAverage = 0.5;
    spec.discriminator.layers.insert(spec.discriminator.layers.begin() + 4, layerOf(LayerKind::batchNorm));
    spec.discriminator.layers.front().spectral = true;
    return spec;
}

/// A trainer a few steps on its way, with an input of each of its networks.
struct LayersLooked {
    explicit LayersLooked(const ImageSpec& of, ImageShape shape = smallShape(), bool float64 = false) : spec(of)
    {
        ImageTrainerOptions options;
        options.threads = 1;
        options.float64 = float64;
        trainer = makeImageTrainer(spec, blobs(21, shape), options);
        std::vector<ImageStepLosses> losses;
        REQUIRE_FALSE(trainer->train(3, losses));
        z.resize(static_cast<std::size_t>(spec.latent.dimensions));
        fillNormal({1, streamId("test.z"), 0}, z);
        picture.resize(shape.size());
        trainer->generate(z, {&label, 1}, picture);
    }

    Looks inG(const Edits& edits = {}) const { return trainer->layers()->insideGenerator(z, label, edits); }
    Looks inD(const Edits& edits = {}) const { return trainer->layers()->insideDiscriminator(picture, label, edits); }
    float score(std::int32_t of) const
    {
        float result = 0;
        trainer->score(picture, {&of, 1}, {&result, 1});
        return result;
    }

    ImageSpec spec;
    std::unique_ptr<ImageTrainer> trainer;
    std::int32_t label = 1;
    std::vector<float> z;
    std::vector<float> picture;
};

bool near(std::span<const float> a, std::span<const float> b, float tolerance = 1e-5F)
{
    return std::ranges::equal(a, b, [&](float x, float y) { return std::fabs(x - y) <= tolerance; });
}

void checkShapes(const Looks& looks, const ImageNetworkShape& network)
{
    REQUIRE(looks.size() == network.outputs.size());
    for (std::size_t i = 0; i < looks.size(); ++i) {
        CAPTURE(i);
        CHECK(looks[i].layer == i);
        CHECK(looks[i].shape == network.outputs[i]);
        std::size_t size = 1;
        for (const std::int64_t length : network.outputs[i]) {
            size *= static_cast<std::size_t>(length);
        }
        CHECK(looks[i].values.size() == size);
    }
}

std::span<const float> channelOf(const LayerLook& look, std::size_t channel)
{
    const std::size_t size = look.values.size() / static_cast<std::size_t>(look.shape.front());
    return std::span(look.values).subspan(channel * size, size);
}

Edits everyChannel(const LayerLook& look, float factor)
{
    Edits edits;
    for (int channel = 0; channel < look.shape.front(); ++channel) {
        edits.push_back({look.layer, channel, factor});
    }
    return edits;
}

/// The channel with the largest number: no activation makes it 0.
int loudest(const LayerLook& look)
{
    const auto place = std::ranges::max_element(look.values) - look.values.begin();
    return static_cast<int>(place * look.shape.front() / static_cast<std::ptrdiff_t>(look.values.size()));
}

/// What the edit of a channel changes: that channel there, nothing else before or beside it, and the end.
void checkEdit(const Looks& plain, const Looks& edited, const ChannelEdit& edit)
{
    const std::size_t layer = edit.layer;
    for (std::size_t i = 0; i < layer; ++i) {
        CHECK(edited[i].values == plain[i].values);
    }
    for (std::size_t channel = 0; channel < static_cast<std::size_t>(plain[layer].shape.front()); ++channel) {
        std::vector<float> expected(channelOf(plain[layer], channel).begin(), channelOf(plain[layer], channel).end());
        std::ranges::for_each(
            expected, [&](float& value) { value *= static_cast<int>(channel) == edit.channel ? edit.factor : 1; });
        CHECK(near(channelOf(edited[layer], channel), expected, 1e-6F));
    }
    CHECK_FALSE(near(edited.back().values, plain.back().values, 1e-7F));
}

}  // namespace

TEST_CASE("the last look into a generator is its picture, into a discriminator its score")
{
    ImageSpec odd = smallDcgan();  // D ends in layers that the fast kernels take two at a time
    odd.generator.layers.push_back(layerOf(LayerKind::dropout));
    for (const bool float64 : {false, true}) {
        for (const ImageSpec& spec : {smallDcgan(), middleDcgan(), odd}) {
            const ImageShape shape = spec.batch == 16 ? ImageShape{1, 28, 28} : smallShape();
            const LayersLooked looked(spec, shape, float64);
            const Looks generator = looked.inG();
            const Looks discriminator = looked.inD();
            checkShapes(generator, generatorShape(spec, {1, shape.height, shape.width}, 2));
            checkShapes(discriminator, discriminatorShape(spec, {1, shape.height, shape.width}, 2));
            CHECK(near(generator.back().values, looked.picture));
            CHECK(std::fabs(discriminator.back().values.front() - looked.score(0)) < 1e-5F);
        }
    }
}

TEST_CASE("looks follow labels, the average and norms; the projection's part is not in the last one")
{
    LayersLooked looked(rich());
    const Looks first = looked.inG();
    CHECK(near(first.back().values, looked.picture));
    const Looks inD = looked.inD();
    const ImageNetworkShape network = discriminatorShape(looked.spec, {1, 8, 8}, 2);
    const auto& features = inD.at(static_cast<std::size_t>(network.featuresLayer) - 1).values;
    const TrainerState state = looked.trainer->state();
    const auto projection = std::ranges::find(state.tensors, "discriminator.projection.weight", &Tensor::name);
    REQUIRE(projection != state.tensors.end());
    REQUIRE(projection->values.size() == 2 * features.size());
    for (const std::int32_t label : {0, 1}) {
        double projected = 0;
        for (std::size_t i = 0; i < features.size(); ++i) {
            projected +=
                double{features[i]} * projection->values[static_cast<std::size_t>(label) * features.size() + i];
        }
        CHECK(double{looked.score(label)} == doctest::Approx(inD.back().values.front() + projected).epsilon(1e-4));
    }
    looked.label = 0;
    CHECK_FALSE(near(looked.inG().front().values, first.front().values));
}

TEST_CASE("an edit multiplies its channel and changes only what comes after")
{
    for (const ImageSpec& spec : {smallDcgan(), rich()}) {
        const LayersLooked looked(spec);
        const Looks generator = looked.inG();
        const Looks discriminator = looked.inD();
        for (const std::size_t layer : {0, 2, 3, 4, 6, 7}) {
            CAPTURE(layer);
            for (const float factor : {0.0F, -1.5F}) {
                CAPTURE(factor);
                const ChannelEdit inG{layer, loudest(generator[layer]), factor};
                const ChannelEdit inD{layer, loudest(discriminator[layer]), factor};
                checkEdit(generator, looked.inG({inG}), inG);
                checkEdit(discriminator, looked.inD({inD}), inD);
            }
        }
    }
}

TEST_CASE("a factor of 1 changes nothing, and factors of one channel multiply")
{
    const LayersLooked looked(rich());
    const Looks plain = looked.inG();
    Looks same = looked.inG({{0, 3, 1}, {4, 1, 1}, {plain.size() - 1, 0, 1}});
    for (std::size_t i = 0; i < plain.size(); ++i) {
        CHECK(same[i].values == plain[i].values);
    }
    same = looked.inD({{1, 3, 1}, {9, 1, 1}});
    CHECK(same.back().values == looked.inD().back().values);
    const Looks twice = looked.inG({{4, 1, 2}, {4, 1, 0.25F}});
    CHECK(twice.back().values == looked.inG({{4, 1, 0.5F}}).back().values);
}

TEST_CASE("a layer with every channel switched off is as one whose weights are 0")
{
    const std::size_t layer = 4;  // G's first transposed convolution, which has no bias
    LayersLooked looked(rich());
    const Looks off = looked.inG(everyChannel(looked.inG()[layer], 0));
    CHECK(std::ranges::all_of(off[layer].values, [](float value) { return value == 0; }));
    TrainerState state = looked.trainer->state();
    for (Tensor& tensor : state.tensors) {
        if (tensor.name.starts_with("generator.4.weight")) {
            std::ranges::fill(tensor.values, 0.0F);
        }
    }
    looked.trainer->restore(state);
    std::vector<float> picture(looked.picture.size());
    looked.trainer->generate(looked.z, {&looked.label, 1}, picture);
    CHECK(near(off.back().values, picture));
    CHECK_FALSE(near(picture, looked.picture));
}

TEST_CASE("looks and edits leave training as it is")
{
    const LayersLooked looked(rich());
    const LayersLooked other(rich());
    const TrainerState before = looked.trainer->state();
    for (std::size_t layer = 0; layer < 12; ++layer) {
        looked.inG({{layer, 0, 0}});
        looked.inD({{layer, 0, 0}});
    }
    CHECK(looked.trainer->state() == before);
    std::vector<ImageStepLosses> losses;
    REQUIRE_FALSE(looked.trainer->train(2, losses));
    REQUIRE_FALSE(other.trainer->train(2, losses));
    CHECK(looked.trainer->state() == other.trainer->state());
}

TEST_CASE("edits of what is not there are refused in a sentence")
{
    LayersLooked looked(rich());
    CHECK_THROWS_WITH_AS(looked.inG({{12, 0, 0}}),
                         "The generator has 12 layers: there is no layer 13 to switch a channel of.", Error);
    CHECK_THROWS_WITH_AS(looked.inG({{4, 16, 0}}),
                         "Layer 5 of the generator has 16 channels: there is no channel 17 to switch.", Error);
    CHECK_THROWS_AS(looked.inG({{4, -1, 0}}), Error);
    CHECK_THROWS_AS(looked.inG({{4, std::numeric_limits<int>::max(), 0}}), Error);
    CHECK_THROWS_AS(looked.inD({{11, 1, 0}}), Error);  // the score
    CHECK_THROWS_AS(looked.inD({{std::numeric_limits<std::size_t>::max(), 0, 0}}), Error);
    CHECK_THROWS_AS(looked.inG({{4, 0, std::numeric_limits<float>::quiet_NaN()}}), Error);
    looked.label = 2;
    CHECK_THROWS_AS(looked.inG(), Error);
    looked.label = 0;
    looked.z.push_back(0);
    CHECK_THROWS_AS(looked.inG(), Error);
    looked.z.resize(10);
    CHECK_THROWS_AS(looked.inG(), Error);
}

}  // namespace ganimede::test
