#pragma once

#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>

#include "engine/files/child_process.h"

namespace ganimede {

/// The program ganimede-torchscript under way, which runs what a TorchScript file says where it can do no harm to this
/// program's memory: it may crash, never end or ask for all memory. It is no sandbox: it has the user's rights. It ends
/// at the latest when its owner or this program does. One thread at a time.
class ScriptProcess {
public:
    /// @param threads      LibTorch's
    /// @param memoryBytes  that it may take beyond what LibTorch itself takes; 0: 8 GiB, or half of the machine's
    /// @param stop         ends the waiting for an answer, and the process
    /// @throws Error if the program is not beside LibTorch's module or does not start
    ScriptProcess(int threads, std::size_t memoryBytes, std::stop_token stop = {});

    /// Sends a frame (script_protocol.h) and waits for the answer. -> what follows ScriptAnswer::done
    /// @throws Error with the sentence of ScriptAnswer::failed, after which it goes on; or if it ends, answers nothing
    ///         within the time, or not in the protocol: then it is killed, and every later call says so again.
    std::string ask(std::string_view question, int timeoutMs);

    int id() const { return m_child->id(); }

private:
    class Waiting;
    [[noreturn]] void giveUp(const std::string& why);
    [[noreturn]] void sayWhyItEnded();
    bool listen();

    Descriptor m_questions;  ///< both ways
    Descriptor m_told;       ///< its standard error
    std::stop_token m_stop;
    std::string m_lastWords;
    std::string m_ended;  ///< why; empty while it runs
    std::unique_ptr<ChildProcess> m_child;
};

}  // namespace ganimede
