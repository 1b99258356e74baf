#pragma once

namespace ganimede {

/// Lets go of what a backward pass that failed in the calling thread has left in that thread's queue of autograd: nodes
/// that were due, and with them the graph behind them and all it has saved. A thread that runs its backward passes
/// itself (ComputeScope) would keep it until the next of them, and a device's memory could not be given back before.
/// @throws nothing; if there is no memory left even for that, they stay
void dropUnfinishedBackward() noexcept;

}  // namespace ganimede
