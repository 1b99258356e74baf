#pragma once

namespace ganimede {

/// Lets the calling thread, and those that it begins from now on, give way to others. `nice` as in nice(1): 1 to 19,
/// the more the lower. Where the system has no such thing for a single thread (it does on Linux), nothing happens.
void lowerThreadPriority(int nice);

}  // namespace ganimede
