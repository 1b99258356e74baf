#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "engine/core/error.h"

namespace ganimede {

/// What may be wrong with a device, as far as there is a way on.
enum class DeviceTrouble {
    outOfMemory,   ///< a smaller batch or the CPU; the device goes on
    lost,          ///< the CPU; this process cannot use the device again
    driverTooOld,  ///< another driver, or the CPU
    unsupported,   ///< the device is older or newer than this build of LibTorch; the CPU
    absent,        ///< no device or no driver; the CPU
};

/// An Error that says which.
class DeviceError : public Error {
public:
    DeviceError(DeviceTrouble trouble, const std::string& sentence) : Error(sentence), m_trouble(trouble) {}
    DeviceTrouble trouble() const { return m_trouble; }

private:
    DeviceTrouble m_trouble;
};

/// What CUDA's or LibTorch's words say, where they are about the device; nothing if they are about anything else.
std::optional<DeviceTrouble> deviceTroubleIn(std::string_view words);

/// The first of such words' lines, without the full stop at its end: what follows is for programmers.
std::string firstLine(std::string_view words);

/// Sentences for people: what happened while `doing` ("training"), what was needed and what was free where `words` say
/// so, and the ways on.
std::string deviceSentence(DeviceTrouble trouble, std::string_view doing, std::string_view words);

/// The same of a device that is out of memory, where both amounts are known: "0.3 GB".
std::string memorySentence(std::string_view doing, const std::string& wanted, const std::string& free);

/// Throws what such words are: a DeviceError, or nothing is thrown.
void throwIfDeviceTrouble(std::string_view doing, std::string_view words);

}  // namespace ganimede
