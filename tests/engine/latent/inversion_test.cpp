#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/core/streams.h"
#include "engine/images/image_wall.h"
#include "engine/latent/inversion.h"

namespace ganimede::test {
namespace {

constexpr std::size_t kDimensions = 4;
constexpr std::size_t kSize = 12;  // of a picture, 3 x 4

/// A generator whose pictures are A z / 8, of a label -A z / 8.
class StraightGenerator final : public Generator, private LatentGradients {
public:
    explicit StraightGenerator(LatentKind kind = LatentKind::gaussian) : m_matrix(kSize * kDimensions)
    {
        m_info.latent = {static_cast<int>(kDimensions), kind};
        m_info.shape = {1, 3, 4};
        m_info.classes = {"plus", "minus"};
        m_info.conditioning = Conditioning::labels;
        fillNormal({1, streamId("test.matrix"), 0}, m_matrix);
    }

    const GeneratorInfo& info() const override { return m_info; }
    void generate(std::span<const float> z, std::span<const std::int32_t> labels,
                  std::span<float> pictures) const override
    {
        for (std::size_t row = 0; row < labels.size(); ++row) {
            for (std::size_t i = 0; i < kSize; ++i) {
                double sum = broken ? std::numeric_limits<double>::quiet_NaN() : 0;
                for (std::size_t j = 0; j < kDimensions; ++j) {
                    sum += slope(labels[row], i, j) * static_cast<double>(z[row * kDimensions + j]);
                }
                pictures[row * kSize + i] = static_cast<float>(sum);
            }
        }
    }
    const LatentGradients* gradients() const override { return smooth ? this : nullptr; }

    bool smooth = true;
    bool broken = false;

private:
    double slope(std::int32_t label, std::size_t i, std::size_t j) const
    {
        return static_cast<double>(m_matrix[i * kDimensions + j]) * (label == 1 ? -0.125 : 0.125);
    }
    void pull(std::span<const float> z, std::span<const std::int32_t> labels, std::span<const float> targets,
              std::span<const float> weights, std::span<float> losses, std::span<float> gradients) const override
    {
        std::vector<float> pictures(labels.size() * kSize);
        generate(z, labels, pictures);
        std::ranges::fill(losses, 0.0F);
        std::ranges::fill(gradients, 0.0F);
        for (std::size_t at = 0; at < pictures.size(); ++at) {
            const std::size_t row = at / kSize;
            const double weight = (weights.empty() ? 1.0 : static_cast<double>(weights[at % kSize])) / kSize;
            const double difference = static_cast<double>(pictures[at]) - static_cast<double>(targets[at]);
            losses[row] += static_cast<float>(weight * difference * difference);
            for (std::size_t j = 0; j < kDimensions; ++j) {
                gradients[row * kDimensions + j] +=
                    static_cast<float>(2 * weight * difference * slope(labels[row], at % kSize, j));
            }
        }
    }
    void stretch(std::span<const float>, std::span<const std::int32_t>, std::span<const float>, std::span<const float>,
                 std::span<float>) const override
    {}

    GeneratorInfo m_info;
    std::vector<float> m_matrix;
};

std::vector<float> pictureOf(const Generator& generator, const Latent& z, std::int32_t label = 0)
{
    std::vector<float> picture(kSize);
    generator.generate(z, {&label, 1}, picture);
    return picture;
}

InversionRequest requestFor(std::vector<float> target)
{
    InversionRequest request;
    request.target = std::move(target);
    request.draws = 50;
    request.restarts = 5;
    request.steps = 200;
    return request;
}

Inversion finished(const Generator& generator, const InversionRequest& request)
{
    Inversion inversion(generator.info(), request);
    while (!inversion.finished()) {
        inversion.advance(generator);
    }
    return inversion;
}

double apart(const Latent& a, const Latent& b)
{
    double most = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        most = std::max(most, std::fabs(static_cast<double>(a[i]) - static_cast<double>(b[i])));
    }
    return most;
}

}  // namespace

TEST_CASE("inversion finds the latent that made a picture, with the label it is asked for")
{
    const StraightGenerator generator;
    const Latent z{0.5F, -1.5F, 0.25F, 1};
    Latent opposite = z;
    std::ranges::for_each(opposite, [](float& value) { value = -value; });
    for (const std::int32_t label : {0, 1}) {
        InversionRequest request = requestFor(pictureOf(generator, z, 0));
        request.label = label;
        const Inversion inversion = finished(generator, request);
        CHECK(apart(inversion.latent(), label == 0 ? z : opposite) < 1e-3);
        CHECK(apart(inversion.picture(), request.target) < 1e-3);
        CHECK(inversion.distance().rootMeanSquare < 1e-4);
        CHECK(inversion.residuals().size() == 5);
    }
}

TEST_CASE("an inversion tells how far it is and gets ever nearer")
{
    const StraightGenerator generator;
    const InversionRequest request = requestFor(pictureOf(generator, {1, 2, -1, 0.5F}));
    Inversion inversion(generator.info(), request);
    double progress = 0;
    double residual = 1;
    int calls = 0;
    CHECK(inversion.latent().empty());
    while (!inversion.finished()) {
        CHECK(inversion.progress() == doctest::Approx(progress).epsilon(0.2));
        inversion.advance(generator);
        ++calls;
        CHECK(inversion.progress() > progress);
        CHECK(inversion.progress() <= 1);
        progress = inversion.progress();
        if (!inversion.latent().empty()) {
            CHECK(inversion.distance().rootMeanSquare <= residual);
            residual = inversion.distance().rootMeanSquare;
            CHECK(inversion.picture() == pictureOf(generator, inversion.latent()));
        }
    }
    CHECK(inversion.step() == 200);
    CHECK(calls == 204);  // four stretches of draws
    inversion.advance(generator);
    CHECK(inversion.step() == 200);
}

TEST_CASE("it begins at the nearest of the latents that stream latent.samples begins with")
{
    const StraightGenerator generator;
    InversionRequest request = requestFor(pictureOf(generator, {1, 2, -1, 0.5F}));
    request.seed = 9;
    const auto draws = fixedLatents(generator.info().latent, 9, streams::kLatentSamples, 50);
    Latent nearest;
    double least = 1e9;
    for (std::size_t i = 0; i < 50; ++i) {
        const Latent z(draws.begin() + static_cast<std::ptrdiff_t>(i * kDimensions),
                       draws.begin() + static_cast<std::ptrdiff_t>((i + 1) * kDimensions));
        const auto picture = pictureOf(generator, z);
        double sum = 0;
        for (std::size_t p = 0; p < kSize; ++p) {
            const double difference = static_cast<double>(picture[p]) - static_cast<double>(request.target[p]);
            sum += difference * difference;
        }
        if (sum < least) {
            least = sum;
            nearest = z;
        }
    }
    Inversion inversion(generator.info(), request);
    while (inversion.latent().empty()) {
        inversion.advance(generator);
    }
    CHECK(inversion.latent() == nearest);
    CHECK(inversion.distance().rootMeanSquare == doctest::Approx(std::sqrt(least / kSize) / 2));
    CHECK(inversion.step() == 0);
    CHECK(std::ranges::is_sorted(inversion.residuals()));
}

TEST_CASE("the same request leads to the same latent, and the distance is a share of the range")
{
    const StraightGenerator generator;
    InversionRequest request = requestFor(std::vector<float>(kSize, 1.0F));
    request.steps = 20;
    const Inversion first = finished(generator, request);
    CHECK(first.latent() == finished(generator, request).latent());
    double squares = 0;
    double absolutes = 0;
    for (const float value : first.picture()) {
        squares += (1 - static_cast<double>(value)) * (1 - static_cast<double>(value));
        absolutes += std::fabs(1 - static_cast<double>(value));
    }
    CHECK(first.distance().rootMeanSquare == doctest::Approx(std::sqrt(squares / kSize) / 2));
    CHECK(first.distance().meanAbsolute == doctest::Approx(absolutes / kSize / 2));
    request.seed = 2;
    CHECK(first.latent() != finished(generator, request).latent());
}

TEST_CASE("places without weight do not count, and weights count by their shares")
{
    const StraightGenerator generator;
    const Latent z{0.5F, -1.5F, 0.25F, 1};
    InversionRequest request = requestFor(pictureOf(generator, z));
    for (std::size_t i = 8; i < kSize; ++i) {
        request.target[i] = 1;
    }
    CHECK(apart(finished(generator, request).latent(), z) > 0.1);
    request.weights.assign(kSize, 30.0F);
    std::fill(request.weights.begin() + 8, request.weights.end(), 0.0F);
    const Inversion inversion = finished(generator, request);
    CHECK(apart(inversion.latent(), z) < 1e-3);
    CHECK(inversion.distance().meanAbsolute < 1e-4);
    InversionRequest lighter = request;
    std::ranges::for_each(lighter.weights, [](float& weight) { weight /= 2; });
    CHECK(finished(generator, lighter).latent() == inversion.latent());
}

TEST_CASE("uniform latents stay where they come from")
{
    const StraightGenerator generator(LatentKind::uniform);
    const Inversion inversion = finished(generator, requestFor(pictureOf(generator, {3, 0, 0, -3})));
    CHECK(std::ranges::all_of(inversion.latent(), [](float value) { return std::fabs(value) <= 1; }));
    CHECK(inversion.latent()[0] == 1);
    CHECK(inversion.latent()[3] == -1);
    const Latent inside{0.5F, -0.75F, 0.25F, 0.9F};
    CHECK(apart(finished(generator, requestFor(pictureOf(generator, inside))).latent(), inside) < 1e-3);
}

TEST_CASE("what cannot be looked for is refused in a sentence")
{
    StraightGenerator generator;
    const InversionRequest good = requestFor(std::vector<float>(kSize));
    const auto refused = [&](auto change) {
        InversionRequest request = good;
        change(request);
        CHECK_THROWS_AS(Inversion(generator.info(), request), Error);
    };
    CHECK_NOTHROW(Inversion(generator.info(), good));
    refused([](auto& r) { r.target.pop_back(); });
    refused([](auto& r) { r.target[3] = std::numeric_limits<float>::quiet_NaN(); });
    refused([](auto& r) { r.target[3] = std::numeric_limits<float>::infinity(); });
    refused([](auto& r) { r.weights.assign(kSize - 1, 1.0F); });
    refused([](auto& r) { r.weights.assign(kSize, 0.0F); });
    refused([](auto& r) {
        r.weights.assign(kSize, 1.0F);
        r.weights[2] = -1;
    });
    refused([](auto& r) { r.weights.assign(kSize, std::numeric_limits<float>::quiet_NaN()); });
    refused([](auto& r) { r.label = 2; });
    refused([](auto& r) { r.label = -1; });
    refused([](auto& r) { r.restarts = 0; });
    refused([](auto& r) { r.draws = 4; });
    refused([](auto& r) { r.steps = 0; });
    refused([](auto& r) { r.learningRate = 0; });
    refused([](auto& r) { r.learningRate = std::numeric_limits<double>::quiet_NaN(); });

    generator.smooth = false;
    CHECK_THROWS_WITH_AS(finished(generator, good),
                         "This generator has no gradients, so that no latent can be looked for.", Error);
    generator.smooth = true;
    generator.broken = true;
    CHECK_THROWS_WITH_AS(finished(generator, good), "The generator makes pictures with numbers that are not finite.",
                         Error);
}

TEST_CASE("one restart, one draw and one step are enough to go on with")
{
    const StraightGenerator generator;
    InversionRequest request = requestFor(std::vector<float>(kSize, 0.5F));
    for (const int steps : {1, 2, 3, 5}) {
        request.restarts = request.draws = 1;
        request.steps = steps;
        const Inversion inversion = finished(generator, request);
        CHECK(inversion.latent().size() == kDimensions);
        CHECK(inversion.residuals().size() == 1);
        CHECK(inversion.progress() == 1);
    }
}

}  // namespace ganimede::test
