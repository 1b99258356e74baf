#include "engine/trainers/device_trouble.h"

#include <algorithm>
#include <array>

#include "engine/core/words.h"

namespace ganimede {
namespace {

struct Sign {
    std::string_view words;
    DeviceTrouble trouble;
};

// As CUDA 13's cudaGetErrorString() and LibTorch word them.
constexpr std::array kSigns{
    Sign{"out of memory", DeviceTrouble::outOfMemory},
    Sign{"CUBLAS_STATUS_ALLOC_FAILED", DeviceTrouble::outOfMemory},
    Sign{"CUDNN_STATUS_ALLOC_FAILED", DeviceTrouble::outOfMemory},
    Sign{"driver version is insufficient", DeviceTrouble::driverTooOld},
    Sign{"driver on your system is too old", DeviceTrouble::driverTooOld},
    Sign{"forward compatibility was attempted", DeviceTrouble::driverTooOld},
    Sign{"system has unsupported display driver", DeviceTrouble::driverTooOld},
    Sign{"no kernel image is available", DeviceTrouble::unsupported},
    Sign{"device kernel image is invalid", DeviceTrouble::unsupported},
    Sign{"no CUDA-capable device is detected", DeviceTrouble::absent},
    Sign{"Found no NVIDIA driver", DeviceTrouble::absent},
    Sign{"invalid device ordinal", DeviceTrouble::absent},
    Sign{"illegal memory access", DeviceTrouble::lost},
    Sign{"unspecified launch failure", DeviceTrouble::lost},
    Sign{"launch timed out and was terminated", DeviceTrouble::lost},
    Sign{"device-side assert", DeviceTrouble::lost},
    Sign{"uncorrectable ECC error", DeviceTrouble::lost},
    Sign{"uncorrectable NVLink error", DeviceTrouble::lost},
    Sign{"hardware stack error", DeviceTrouble::lost},
    Sign{"illegal instruction", DeviceTrouble::lost},
    Sign{"misaligned address", DeviceTrouble::lost},
    Sign{"busy or unavailable", DeviceTrouble::lost},
    Sign{"GPU is lost", DeviceTrouble::lost},
    Sign{"device not ready", DeviceTrouble::lost},
    Sign{"CUDA error: unknown error", DeviceTrouble::lost},
    Sign{"external device error", DeviceTrouble::lost},
};

// What stands between two words, or nothing.
std::string between(std::string_view text, std::string_view before, std::string_view after)
{
    const std::size_t begin = text.find(before);
    if (begin == std::string_view::npos) {
        return {};
    }
    const std::string_view rest = text.substr(begin + before.size());
    const std::size_t end = rest.find(after);
    return end == std::string_view::npos ? std::string() : std::string(rest.substr(0, end));
}

}  // namespace

std::optional<DeviceTrouble> deviceTroubleIn(std::string_view words)
{
    const auto* found =
        std::ranges::find_if(kSigns, [&](const Sign& sign) { return words.find(sign.words) != words.npos; });
    return found == kSigns.end() ? std::nullopt : std::optional(found->trouble);
}

std::string firstLine(std::string_view words)
{
    std::string line(words.substr(0, words.find('\n')));
    while (!line.empty() && (line.back() == '.' || line.back() == ' ')) {
        line.pop_back();
    }
    return line;
}

std::string memorySentence(std::string_view doing, const std::string& wanted, const std::string& free)
{
    if (wanted.empty() || free.empty()) {
        return Words::tr(
            "The device ran out of memory while %1. Choose a smaller batch or smaller networks, or train on "
            "the CPU.",
            doing);
    }
    return Words::tr("The device ran out of memory while %1: %2 more were needed and %3 were free. Choose a smaller "
                     "batch or smaller networks, or train on the CPU.",
                     doing, wanted, free);
}

std::string deviceSentence(DeviceTrouble trouble, std::string_view doing, std::string_view words)
{
    const std::string said = words.empty() ? "" : " (" + firstLine(words) + ")";
    switch (trouble) {
    case DeviceTrouble::outOfMemory:
        break;
    case DeviceTrouble::lost:
        return Words::tr("The GPU stopped answering while %1%2. Go on on the CPU: the GPU can be used again once the "
                         "program has been started anew.",
                         doing, said);
    case DeviceTrouble::driverTooOld:
        return Words::tr(
            "The NVIDIA driver is too old for this build of LibTorch%1. Install a newer driver, or train on "
            "the CPU.",
            said);
    case DeviceTrouble::unsupported:
        return Words::tr("This GPU is none that this build of LibTorch has code for%1. Train on the CPU.", said);
    case DeviceTrouble::absent:
        return Words::tr("There is no NVIDIA GPU that can be used%1. Train on the CPU.", said);
    }
    return memorySentence(doing, between(words, "Tried to allocate ", ". "), between(words, "of which ", " is free"));
}

void throwIfDeviceTrouble(std::string_view doing, std::string_view words)
{
    if (const std::optional<DeviceTrouble> trouble = deviceTroubleIn(words)) {
        throw DeviceError(*trouble, deviceSentence(*trouble, doing, words));
    }
}

}  // namespace ganimede
