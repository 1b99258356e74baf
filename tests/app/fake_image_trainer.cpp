#include "tests/app/fake_image_trainer.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "engine/core/error.h"
#include "engine/images/image_snapshot.h"
#include "engine/trainers/device_trouble.h"

namespace ganimede::test {
namespace {

void refuseIfAsked(const ImageSpec& spec)
{
    if (spec.batch == FakeImageTrainer::kRefusedBatch) {
        throw Error("The fake trainer takes no such batch.");
    }
}

/// Brightness 0 to 1 of class `label` at (x, y) in [-1, 1]^2, a little different for each picture.
double brightness(int label, double x, double y, int variation)
{
    const double shift = 0.05 * (variation % 5 - 2);
    const double radius = std::hypot(x - shift, y);
    const double ring = std::exp(-40 * std::pow(radius - 0.35 - 0.04 * label, 2));
    const double angle = 0.3 * label;
    const double bar = std::exp(-30 * std::pow(x * std::cos(angle) + y * std::sin(angle) - shift, 2));
    return std::min(1.0, label % 2 == 0 ? ring : bar * std::exp(-2 * radius * radius));
}

}  // namespace

FakeImageTrainer::FakeImageTrainer(const ImageSpec& spec, ImageSetPtr set, FakeImageWatch& watch)
    : m_watch(watch), m_spec(spec), m_set(std::move(set))
{
    refuseIfAsked(spec);
    m_state.tensors = {{"generator.0.weight", {2}, {0.5F, 0.25F}}};
    ++m_watch.made;
    ++m_watch.alive;
}

FakeImageTrainer::~FakeImageTrainer()
{
    --m_watch.alive;
}

std::int64_t FakeImageTrainer::stepsPerEpoch() const
{
    const std::int64_t ofSet = static_cast<std::int64_t>(m_set->size()) / m_spec.batch;
    const std::int64_t wished = m_watch.stepsPerEpoch;
    return std::max<std::int64_t>(1, wished > 0 ? wished : ofSet);
}

std::optional<NonFinite> FakeImageTrainer::train(std::int64_t steps, StepKind, std::vector<ImageStepLosses>& losses)
{
    for (std::int64_t i = 0; i < steps; ++i) {
        if (m_watch.gated) {
            m_watch.gate.acquire();
        }
        if (m_watch.failAt == m_state.step + 1) {
            m_watch.failAt = 0;
            throw MemoryError("There is not enough memory for a batch of " + std::to_string(m_spec.batch) +
                              ". Take a smaller batch.");
        }
        ++m_state.step;
        ++m_state.generatorUpdates;
        ++m_state.discriminatorUpdates;
        if (m_spec.generator.optimiser.learningRate > kFatalRate) {
            m_state.tensors.front().values.front() = std::numeric_limits<float>::quiet_NaN();
            return NonFinite{m_state.step, true, false};
        }
        const auto t = static_cast<float>(m_state.step);
        ImageStepLosses entry;
        entry.step = m_state.step;
        entry.dReal = 0.55F + 0.1F * std::sin(t * 0.7F) + 0.05F * std::sin(t * 2.9F);
        entry.dFake = 0.5F + 0.1F * std::sin(t * 0.9F + 1) + 0.05F * std::sin(t * 3.1F);
        entry.g = 0.8F + 0.4F * t / (t + 200) + 0.12F * std::sin(t * 1.3F);
        entry.onReal = 0.7F + 0.08F * std::sin(t * 0.8F);
        entry.onFake = 0.3F + 0.08F * std::sin(t * 1.1F + 2);
        entry.dGradient = 1.5F + 0.5F * std::sin(t);
        entry.gGradient = 2 + std::cos(t);
        losses.push_back(entry);
    }
    return std::nullopt;
}

Restarted FakeImageTrainer::apply(const ImageSpec& spec, ImageSetPtr set)
{
    refuseIfAsked(spec);
    const Restarted restarted{spec.generator.layers != m_spec.generator.layers,
                              spec.discriminator.layers != m_spec.discriminator.layers};
    m_spec = spec;
    m_set = std::move(set);
    return restarted;
}

void FakeImageTrainer::generate(std::span<const float> z, std::span<const std::int32_t> labels,
                                std::span<float> images) const
{
    ++m_watch.looks;
    const std::size_t size = m_set->shape.size();
    const auto dimensions = static_cast<std::size_t>(m_spec.latent.dimensions);
    const float clear = std::min(1.0F, static_cast<float>(m_state.step) / static_cast<float>(kClearAt));
    for (std::size_t i = 0; i < labels.size(); ++i) {
        std::size_t place = static_cast<std::size_t>(std::abs(z[i * dimensions]) * 1000) % m_set->size();
        for (std::size_t tries = 0; m_spec.conditioning == Conditioning::labels && tries < m_set->size(); ++tries) {
            if (m_set->labels[place] == labels[i]) {
                break;
            }
            place = (place + 1) % m_set->size();
        }
        std::span<float> picture = images.subspan(i * size, size);
        fromBytes(m_set->image(place), picture);
        for (std::size_t j = 0; j < size; ++j) {
            picture[j] = clear * picture[j] + (1 - clear) * std::sin(static_cast<float>(j * (i + 3)) * 1.7F);
        }
    }
}

void FakeImageTrainer::score(std::span<const float> images, std::span<const std::int32_t> labels,
                             std::span<float> scores) const
{
    const std::size_t size = m_set->shape.size();
    for (std::size_t i = 0; i < labels.size(); ++i) {
        float sum = 0;
        for (const float value : images.subspan(i * size, size)) {
            sum += value;
        }
        scores[i] = 2 + 4 * sum / static_cast<float>(size);
    }
}

ImageSetPtr fakeImageSet(const ImageDataSpec& data)
{
    const int side = data.side > 0 ? data.side : 8;
    const int channels = data.channels > 0 ? data.channels : data.source == "emoji" ? 3 : 1;
    auto set = std::make_shared<ImageSet>();
    set->name = data.source;
    set->shape = {channels, side, side};
    std::vector<int> kept = data.classes;
    if (kept.empty()) {
        kept = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    }
    for (const int label : kept) {
        set->classes.push_back(std::to_string(label));
    }
    const int count = data.limit > 0 ? data.limit : 64 * static_cast<int>(kept.size());
    for (int i = 0; i < count; ++i) {
        const auto label = static_cast<std::size_t>(i) % kept.size();
        set->labels.push_back(static_cast<std::int32_t>(label));
        for (int channel = 0; channel < channels; ++channel) {
            for (int pixel = 0; pixel < side * side; ++pixel) {
                const double x = 2.0 * (pixel % side) / (side - 1) - 1;
                const double y = 2.0 * (pixel / side) / (side - 1) - 1;
                const double light = brightness(kept[label], x, y, i) * (channel == 0 ? 1 : 0.5 + 0.1 * channel);
                set->pixels.push_back(static_cast<std::uint8_t>(std::lround(255 * std::clamp(light, 0.0, 1.0))));
            }
        }
    }
    return set;
}

ImageSessionOptions fakeImageOptions(FakeImageWatch& watch)
{
    ImageSessionOptions options;
    options.trainer.factory = [&watch](const ImageSpec& spec, ImageSetPtr set) {
        if (watch.deviceRefusals > 0) {
            --watch.deviceRefusals;
            throw DeviceError(DeviceTrouble::absent, "There is no such GPU.");
        }
        return std::make_unique<FakeImageTrainer>(spec, std::move(set), watch);
    };
    options.source = [&watch](const ImageDataSpec& data, const ReadingWatch&) {
        ++watch.sets;
        if (watch.setMissing) {
            throw Error("The pictures of " + data.source + " are not on this machine.");
        }
        return fakeImageSet(data);
    };
    return options;
}

}  // namespace ganimede::test
