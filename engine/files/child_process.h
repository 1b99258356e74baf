#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <sys/types.h>

#include "engine/files/descriptor.h"

namespace ganimede {

/// Two ends of a connection in both directions that no program started later inherits; whoever writes to it with
/// MSG_NOSIGNAL is not killed where the other end has gone, as with a pipe. @throws Error
std::array<Descriptor, 2> connectedPair();

/// A program under way, started by its full path; killed and waited for at the end of its owner, so that none is left.
class ChildProcess {
public:
    /// @param arguments  the first of them the program
    /// @param in         becomes its standard input
    /// @param out        its standard output; negative: /dev/null
    /// @param told       its standard error. It inherits nothing else.
    /// @throws Error if it cannot be started
    ChildProcess(std::vector<std::string> arguments, int in, int out, int told);
    ~ChildProcess() { kill(); }
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// Waits for its end. -> what waitpid() says of it; -1 where that is not known
    int wait();
    /// Ends it at once, whatever it does; nothing where it has been waited for. -> as wait()
    int kill();

    pid_t id() const { return m_id; }

private:
    pid_t m_id = 0;
    std::optional<int> m_status;
};

/// False where the reader has gone.
bool sendAll(int to, std::span<const std::uint8_t> bytes);

}  // namespace ganimede
