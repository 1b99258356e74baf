#include "engine/torch/toys/toy_device.h"

#include <cstdio>

#include "engine/core/error.h"

namespace ganimede::toys {
namespace {

std::string gigabytes(std::size_t bytes)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2g GB", static_cast<double>(bytes) / 1e9);
    return text;
}

}  // namespace

std::string sentenceOf(const ToyOutcome& outcome)
{
    const std::string reason = outcome.detail.empty() ? "" : " (" + outcome.detail + ")";
    switch (outcome.fault) {
    case ToyFault::none:
        break;
    case ToyFault::outOfMemory:
        return "The GPU has " + gigabytes(outcome.free) + " of memory free and this needs " +
               gigabytes(outcome.wanted) + ". Choose a smaller batch or train on the CPU.";
    case ToyFault::lost:
        return "The GPU stopped working" + reason +
               ". The run stands where it last was: save it, and train on the CPU or start the program again.";
    case ToyFault::oldDriver:
        return "The NVIDIA driver is too old for this program" + reason + ". Update it or train on the CPU.";
    case ToyFault::missing:
        return "There is no such NVIDIA GPU here" + reason + ". Choose another device or train on the CPU.";
    case ToyFault::other:
        return "The GPU could not do this" + reason + ". Train on the CPU.";
    }
    return "";
}

void demand(const ToyOutcome& outcome)
{
    if (!outcome.ok()) {
        throw Error(sentenceOf(outcome));
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
