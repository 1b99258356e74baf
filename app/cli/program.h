#pragma once

namespace ganimede {

/// The whole program: reads the command line, then runs a command without a display, or opens the window.
/// Returns the exit code (exit_codes.h).
int runProgram(int argc, char** argv);

}  // namespace ganimede
