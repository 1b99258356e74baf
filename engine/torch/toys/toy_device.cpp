#include "engine/torch/toys/toy_device.h"

#include <algorithm>
#include <cstdio>
#include <optional>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/trainers/device_trouble.h"

namespace ganimede::toys {
namespace {

std::string doing()
{
    return Words::tr("training small networks");
}

std::string sizeInWords(std::size_t bytes)
{
    const auto size = static_cast<double>(bytes);
    char text[32];
    if (size >= 1e9) {
        std::snprintf(text, sizeof text, "%.1f GB", size / 1e9);
    } else if (size >= 1e6) {
        std::snprintf(text, sizeof text, "%.0f MB", size / 1e6);
    } else {
        std::snprintf(text, sizeof text, "%.0f kB", size / 1e3);
    }
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
        return Words::tr("The GPU could not do this (%1). Train on the CPU.", outcome.detail);
    }
    return *trouble == DeviceTrouble::outOfMemory
               ? memorySentence(doing(), sizeInWords(outcome.wanted), sizeInWords(outcome.free))
               : deviceSentence(*trouble, doing(), outcome.detail);
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

ToyOutcome reserveArenas(std::size_t bytesOfBlock, unsigned& blocks, std::size_t& most,
                         const std::function<ToyOutcome(std::size_t)>& reserve)
{
    if (bytesOfBlock == 0 || blocks == 0) {
        return {};
    }
    const std::size_t granted = std::max<std::size_t>(1, most / bytesOfBlock);
    blocks = static_cast<unsigned>(std::min<std::size_t>(blocks, granted));
    for (;;) {
        const ToyOutcome outcome = reserve(blocks * bytesOfBlock);
        if (outcome.fault != ToyFault::outOfMemory || blocks == 1) {
            return outcome;
        }
        blocks /= 2;
        most = blocks * bytesOfBlock;
    }
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
