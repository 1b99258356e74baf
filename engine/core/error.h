#pragma once

#include <stdexcept>
#include <string>

namespace ganimede {

/// What a broken contract, an unusable file or a failing device throws. `what()` is one plain sentence, fit for a
/// dialog box or a terminal, that says what happened and what to do about it.
class Error : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Thrown where the computer's own memory does not suffice. That of a device: see DeviceError.
class MemoryError : public Error {
public:
    using Error::Error;
};

}  // namespace ganimede
