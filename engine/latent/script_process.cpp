#include "engine/latent/script_process.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>

#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/latent/script_protocol.h"
#include "engine/trainers/torch_module.h"

namespace ganimede {
namespace {

constexpr const char* kProgram = "ganimede-torchscript";
constexpr std::int64_t kGlanceMs = 50;   // between two looks at whether to stop
constexpr std::size_t kLastWords = 400;  // bytes of its standard error that are kept

std::filesystem::path findProgram()
{
    const std::filesystem::path program = findTorchModule().parent_path() / kProgram;
    if (!std::filesystem::exists(program)) {
        throw Error(Words::tr("TorchScript files need %1 in %2, and it is not there: build it.", kProgram,
                              program.parent_path().string()));
    }
    return program;
}

std::string tooLong(int milliseconds)
{
    if (milliseconds == 1000) {
        return Words::tr("The generator's process took longer than 1 second and was ended.");
    }
    std::string text = std::to_string(milliseconds / 1000);
    if (milliseconds % 1000 != 0) {
        text += "." + std::to_string(milliseconds % 1000 / 100);
    }
    return Words::tr("The generator's process took longer than %1 seconds and was ended.", text);
}

std::string endOf(int status)
{
    if (WIFSIGNALED(status)) {
        const char* name = ::sigabbrev_np(WTERMSIG(status));
        return Words::tr("signal %1", name != nullptr ? "SIG" + std::string(name) : std::to_string(WTERMSIG(status)));
    }
    return WIFEXITED(status) ? Words::tr("code %1", WEXITSTATUS(status)) : Words::tr("no word why");
}

/// What a script says may not steer a terminal.
std::string withoutControls(std::string text)
{
    std::erase_if(text, [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\n') || c == 0x7f; });
    return text;
}

std::string lastLine(const std::string& said)
{
    std::string text = withoutControls(said);
    text.erase(text.find_last_not_of(" \n") + 1);
    const std::size_t newline = text.rfind('\n');
    return newline == std::string::npos ? text : text.substr(newline + 1);
}

}  // namespace

/// Sends and receives until a moment has come, listening to the standard error all the while: a process whose words
/// nobody takes would wait for ever.
class ScriptProcess::Waiting {
public:
    Waiting(ScriptProcess& process, int timeoutMs)
        : m_process(process), m_timeoutMs(timeoutMs), m_end(Clock::now() + std::chrono::milliseconds(timeoutMs))
    {}

    void send(std::string_view bytes)
    {
        while (!bytes.empty()) {
            waitFor(POLLOUT);
            const ssize_t count =
                ::send(m_process.m_questions.number(), bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
            if (count >= 0) {
                bytes.remove_prefix(static_cast<std::size_t>(count));
            } else if (errno != EAGAIN && errno != EINTR) {
                m_process.sayWhyItEnded();
            }
        }
    }

    void receive(std::span<char> bytes)
    {
        while (!bytes.empty()) {
            waitFor(POLLIN);
            const ssize_t count = ::recv(m_process.m_questions.number(), bytes.data(), bytes.size(), MSG_DONTWAIT);
            if (count > 0) {
                bytes = bytes.subspan(static_cast<std::size_t>(count));
            } else if (count == 0 || (errno != EAGAIN && errno != EINTR)) {
                m_process.sayWhyItEnded();
            }
        }
    }

private:
    using Clock = std::chrono::steady_clock;

    void waitFor(short what)
    {
        std::array<pollfd, 2> watched{
            {{m_process.m_questions.number(), what, 0}, {m_process.m_told.number(), POLLIN, 0}}};
        do {
            const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(m_end - Clock::now()).count();
            if (left <= 0) {
                m_process.giveUp(tooLong(m_timeoutMs));
            }
            if (m_process.m_stop.stop_requested()) {
                m_process.giveUp(Words::tr("The generator's process was ended."));
            }
            ::poll(watched.data(), watched.size(), static_cast<int>(std::min<std::int64_t>(left, kGlanceMs)));
            if (watched[1].revents != 0) {
                m_process.listen();
                watched[1].fd = m_process.m_told.number();
            }
        } while (watched[0].revents == 0);
    }

    ScriptProcess& m_process;
    int m_timeoutMs;
    Clock::time_point m_end;
};

ScriptProcess::ScriptProcess(int threads, std::size_t memoryBytes, std::stop_token stop) : m_stop(std::move(stop))
{
    auto [ours, theirs] = connectedPair();
    auto [told, telling] = connectedPair();
    m_child = std::make_unique<ChildProcess>(
        std::vector<std::string>{findProgram().string(), std::to_string(threads), std::to_string(memoryBytes)},
        theirs.number(), theirs.number(), telling.number());
    m_questions = std::move(ours);
    m_told = std::move(told);
}

std::string ScriptProcess::ask(std::string_view question, int timeoutMs)
{
    if (!m_ended.empty()) {
        throw Error(m_ended);
    }
    Waiting waiting(*this, timeoutMs);
    const auto length = static_cast<std::uint32_t>(question.size());
    waiting.send(FrameWriter().put(length).bytes());
    waiting.send(question);
    std::uint32_t answerLength = 0;
    waiting.receive({reinterpret_cast<char*>(&answerLength), sizeof answerLength});
    if (answerLength == 0 || answerLength > kLargestFrame) {
        giveUp(Words::tr("The generator's process did not keep to the protocol and was ended."));
    }
    std::string answer(answerLength, '\0');
    waiting.receive(answer);
    const auto kind = static_cast<ScriptAnswer>(answer.front());
    answer.erase(0, 1);
    if (kind == ScriptAnswer::failed && answer.size() <= kLongestSentence) {
        throw Error(withoutControls(answer));
    }
    if (kind != ScriptAnswer::done) {
        giveUp(Words::tr("The generator's process did not keep to the protocol and was ended."));
    }
    return answer;
}

void ScriptProcess::giveUp(const std::string& why)
{
    m_child->kill();
    m_questions.close();
    m_told.close();
    m_ended = why;
    throw Error(why);
}

void ScriptProcess::sayWhyItEnded()
{
    // It has hung up, so that it is ending or has ended, and with what is known already.
    const int status = m_child->kill();
    while (listen()) {
    }
    std::string words = lastLine(m_lastWords);
    if (words.empty()) {
        giveUp(Words::tr("The generator's process ended by itself (%1).", endOf(status)));
    }
    words += words.ends_with('.') ? "" : ".";
    giveUp(Words::tr("The generator's process ended by itself (%1): %2", endOf(status), words));
}

bool ScriptProcess::listen()
{
    std::array<char, 4096> some{};
    const ssize_t count = ::recv(m_told.number(), some.data(), some.size(), MSG_DONTWAIT);
    if (count > 0) {
        m_lastWords.append(some.data(), static_cast<std::size_t>(count));
        m_lastWords.erase(0, m_lastWords.size() - std::min(m_lastWords.size(), kLastWords));
    } else if (count == 0 || (errno != EAGAIN && errno != EINTR)) {
        m_told.close();
    }
    return count > 0;
}

}  // namespace ganimede
