#pragma once

#include <cstddef>

namespace ganimede {

/// Takes the protocol's connection away from the standard input and output, which become /dev/null, so that what a
/// script prints gets nowhere. -> the connection's descriptor. @throws Error
int takeConnection();

/// Limits this process before it runs what it does not know: no core files, no more rights than it has, and so many
/// bytes of address space beyond what it takes now. 0: 8 GiB, or half of the machine's memory where that is less, since
/// a machine that swaps is lost to its user. Should memory run out all the same, it is the first to go.
void limitThisProcess(std::size_t memoryBytes);

/// Ends this process from a thread of its own as soon as the other end of the connection has gone, whatever it does.
/// PR_SET_PDEATHSIG would do so when the thread ends that started it, though the program goes on.
void endWithOtherEnd(int connection);

}  // namespace ganimede
