#include "engine/torch/toys/toy_device.h"

#include <cstdio>
#include <optional>

#include "engine/core/error.h"
#include "engine/trainers/device_trouble.h"

namespace ganimede::toys {
namespace {

constexpr const char* kDoing = "training small networks";

std::string gigabytes(std::size_t bytes)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2g GB", static_cast<double>(bytes) / 1e9);
    return text;
}

std::optional<DeviceTrouble> troubleOf(ToyFault fault)
{
    switch (fault) {
    case ToyFault::outOfMemory:
        return DeviceTrouble::outOfMemory;
    case ToyFault::lost:
        return DeviceTrouble::lost;
    case ToyFault::oldDriver:
        return DeviceTrouble::driverTooOld;
    case ToyFault::missing:
        return DeviceTrouble::absent;
    case ToyFault::none:
    case ToyFault::other:
        break;
    }
    return std::nullopt;
}

}  // namespace

std::string sentenceOf(const ToyOutcome& outcome)
{
    if (outcome.ok()) {
        return "";
    }
    const auto trouble = troubleOf(outcome.fault);
    if (!trouble) {
        return "The GPU could not do this (" + outcome.detail + "). Train on the CPU.";
    }
    return *trouble == DeviceTrouble::outOfMemory
               ? memorySentence(kDoing, gigabytes(outcome.wanted), gigabytes(outcome.free))
               : deviceSentence(*trouble, kDoing, outcome.detail);
}

void demand(const ToyOutcome& outcome)
{
    if (outcome.ok()) {
        return;
    }
    if (const auto trouble = troubleOf(outcome.fault)) {
        throw DeviceError(*trouble, sentenceOf(outcome));
    }
    throw Error(sentenceOf(outcome));
}

ToyOutcome ToyMemory::reserve(std::size_t bytes)
{
    if (bytes <= m_size) {
        return {};
    }
    m_device->release(m_address);
    m_address = nullptr;
    m_size = 0;
    const ToyOutcome outcome = m_device->allocate(bytes, m_address);
    m_size = outcome.ok() ? bytes : 0;
    return outcome;
}

}  // namespace ganimede::toys
