#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <sys/socket.h>
#include <sys/wait.h>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/files/child_process.h"
#include "engine/latent/script_process.h"
#include "engine/latent/script_protocol.h"
#include "engine/trainers/torch_module.h"
#include "tests/engine/temporary_folder.h"

namespace ganimede::test {
namespace {

/// While it lives, ganimede-torchscript is a shell script of the test's.
class StandIn {
public:
    explicit StandIn(const std::string& does)
    {
        if (const char* before = std::getenv(kVariable)) {
            m_before = before;
        }
        std::ofstream(m_folder / "libganimede_torch.so") << "of no use";
        const std::filesystem::path program = m_folder / "ganimede-torchscript";
        std::ofstream(program) << "#!/bin/sh\n" << does << "\n";
        std::filesystem::permissions(program, std::filesystem::perms::owner_all);
        ::setenv(kVariable, (m_folder / "libganimede_torch.so").c_str(), 1);
    }
    ~StandIn() { m_before.empty() ? ::unsetenv(kVariable) : ::setenv(kVariable, m_before.c_str(), 1); }
    StandIn(const StandIn&) = delete;
    StandIn& operator=(const StandIn&) = delete;

    std::string says() const
    {
        return messageOf([] {
            ScriptProcess process(1, 0);
            process.ask("?", 1000);
        });
    }

    const std::filesystem::path& folder() const { return m_folder.path(); }

private:
    static constexpr const char* kVariable = "GANIMEDE_TORCH_MODULE";
    TemporaryFolder m_folder;
    std::string m_before;
};

/// The true program, asked without its other half's care.
class Asked {
public:
    Asked() : Asked(connectedPair()) {}
    ChildProcess& process() { return m_process; }

    void send(std::string_view bytes)
    {
        sendAll(m_ends[0].number(), {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
    }
    void sendFrame(const std::string& bytes)
    {
        send(FrameWriter().put(static_cast<std::uint32_t>(bytes.size())).bytes());
        send(bytes);
    }
    /// "" where it has hung up.
    std::string answer()
    {
        std::uint32_t length = 0;
        if (::recv(m_ends[0].number(), &length, sizeof length, MSG_WAITALL) != sizeof length) {
            return {};
        }
        std::string bytes(length, '\0');
        const ssize_t count = ::recv(m_ends[0].number(), bytes.data(), bytes.size(), MSG_WAITALL);
        return count == static_cast<ssize_t>(bytes.size()) ? bytes : std::string();
    }

    void hangUp() { m_ends[0].close(); }

private:
    explicit Asked(std::array<Descriptor, 2> ends)
        : m_ends(std::move(ends)),
          m_told(connectedPair()),
          m_process({(findTorchModule().parent_path() / "ganimede-torchscript").string(), "1", "0"}, m_ends[1].number(),
                    m_ends[1].number(), m_told[1].number())
    {
        m_ends[1].close();
    }

    std::array<Descriptor, 2> m_ends;
    std::array<Descriptor, 2> m_told;
    ChildProcess m_process;
};

}  // namespace

TEST_CASE("frames that are too short or too long are errors, and take no memory")
{
    FrameWriter writer;
    writer.put(std::uint32_t{7}).putText("abc");
    FrameReader reader(writer.bytes());
    CHECK(reader.take<std::uint32_t>() == 7);
    CHECK_THROWS_AS(reader.take<std::uint32_t>(), Error);
    CHECK_THROWS_AS(reader.takeMany<float>(std::size_t{1} << 62), Error);
    CHECK_THROWS_AS(reader.end(), Error);
    CHECK(reader.takeRest() == "abc");
    reader.end();
}

TEST_CASE("whatever the other process does is told in a sentence")
{
    CHECK(contains(StandIn("exit 3").says(), "ended by itself (code 3)."));
    CHECK(contains(StandIn("kill -BUS $$").says(), "ended by itself (signal SIGBUS)."));
    CHECK(contains(StandIn("echo first >&2; echo it went wrong >&2; exit 1").says(), "(code 1): it went wrong."));
    CHECK(contains(StandIn("exec sleep 60").says(), "took longer than 1 second and was ended."));
    CHECK(contains(StandIn("while :; do echo words and words >&2; done").says(), "took longer than 1 second"));
    // Lengths of 4 GiB and of nothing, an answer that is neither, and one that is shorter than it says.
    CHECK(contains(StandIn("printf '\\377\\377\\377\\377'; exec sleep 60").says(), "did not keep to the protocol"));
    CHECK(contains(StandIn("printf '\\0\\0\\0\\0'; exec sleep 60").says(), "did not keep to the protocol"));
    CHECK(contains(StandIn("printf '\\1\\0\\0\\0\\7'; exec sleep 60").says(), "did not keep to the protocol"));
    CHECK(contains(StandIn("printf '\\4\\0\\0\\0\\1ab'").says(), "ended by itself"));
    CHECK(StandIn("printf '\\4\\0\\0\\0\\2No.'; exec sleep 60").says() == "No.");
    CHECK(StandIn("printf '\\6\\0\\0\\0\\2N\\33o\\7.'; exec sleep 60").says() == "No.");
    CHECK((::waitpid(-1, nullptr, WNOHANG) == -1 && errno == ECHILD));
}

TEST_CASE("a program that is not there is an error in a sentence")
{
    const StandIn standIn("exit 0");
    std::filesystem::remove(standIn.folder() / "ganimede-torchscript");
    CHECK(contains(standIn.says(), "TorchScript files need ganimede-torchscript"));
}

TEST_CASE("the program answers nonsense by an error, and ends when it is told too much")
{
    Asked asked;
    const std::string failed(1, static_cast<char>(ScriptAnswer::failed));
    for (const std::string& question : {std::string("\x02", 1), std::string("\x00", 1), std::string("\x63", 1),
                                        std::string("\x01/nowhere.pt", 12), std::string("\x02\xff\xff\xff\xff", 5)}) {
        asked.sendFrame(question);
        CHECK(asked.answer().starts_with(failed));
    }
    asked.send("\xff\xff\xff\xff");
    CHECK(asked.answer().empty());
    CHECK(WEXITSTATUS(asked.process().wait()) == 1);
}

TEST_CASE("the program ends when the other end has gone")
{
    Asked asked;
    asked.send(std::string("\x10\0\0\0half", 8));
    asked.hangUp();
    CHECK(WEXITSTATUS(asked.process().wait()) == 0);
}

}  // namespace ganimede::test
