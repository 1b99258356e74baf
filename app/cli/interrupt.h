#pragma once

namespace ganimede {

/// From now on Ctrl+C, a polite kill and a terminal that closes are noted and no longer end the program. Where nohup
/// made the program deaf to the last it stays so.
void watchForInterrupts();
/// Whether one has come since.
bool interrupted();
/// Can be read from once one comes after this call: for an event loop.
int interruptDescriptor();

}  // namespace ganimede
