#pragma once

namespace ganimede {

/// From now on Ctrl+C and a polite kill are noted and no longer end the program.
void watchForInterrupts();
/// Whether one has come since.
bool interrupted();

}  // namespace ganimede
