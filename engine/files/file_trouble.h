#pragma once

#include <string>

namespace ganimede {

/// The end of a sentence that says why a file or folder could not be read, written or made: with a full stop, and with
/// a way on where there is one. @param error  an errno
std::string reasonOfErrno(int error);

}  // namespace ganimede
