#pragma once

namespace ganimede {

/// What the program tells the shell.
enum ExitCode : int {
    kDone = 0,
    kFailed = 1,   ///< training failed or was stopped, a file could not be written
    kInvalid = 2,  ///< wrong usage or invalid input
};

}  // namespace ganimede
