#include "engine/files/atomic_file.h"

#include <csignal>
#include <fstream>

#include <doctest/doctest.h>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "engine/core/error.h"
#include "tests/engine/temporary_folder.h"

namespace ganimede::test {
namespace {

const std::string kOld(300'000, 'o');
const std::string kNew(400'000, 'n');

std::string failureOfWriting(const std::filesystem::path& path, const std::string& content = "text")
{
    return messageOf([&] { writeFileAtomically(path, content); });
}

std::size_t filesIn(const TemporaryFolder& folder)
{
    std::size_t count = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder.path())) {
        ++count;
    }
    return count;
}

mode_t modeOf(const std::filesystem::path& path)
{
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777;
}

/// Runs `body` in a process of its own and says how that ended.
template <typename Body>
int statusOfProcess(Body body)
{
    const pid_t process = ::fork();
    REQUIRE(process >= 0);
    if (process == 0) {
        body();
        ::_exit(0);
    }
    int status = 0;
    REQUIRE(::waitpid(process, &status, 0) == process);
    return status;
}

/// Files of this process may have so many bytes at most; a write beyond fails as on a full disk, or kills.
class FileSizeLimit {
public:
    FileSizeLimit(rlim_t bytes, void (*onExcess)(int)) : m_handler(std::signal(SIGXFSZ, onExcess))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

TEST_CASE("atomicWriteReplacesTheContentAndLeavesNothingElse")
{
    const TemporaryFolder folder;
    for (const std::string& content : {kOld, kNew, std::string(), std::string("a\0b", 3)}) {
        writeFileAtomically(folder / "file", content);
        CHECK(readFile(folder / "file") == content);
    }
    CHECK(filesIn(folder) == 1);
}

TEST_CASE("atomicWriteKeepsPermissionsAndHonoursTheMask")
{
    const TemporaryFolder folder;
    const mode_t before = ::umask(027);
    writeFileAtomically(folder / "file", kOld);
    CHECK(modeOf(folder / "file") == 0640);
    REQUIRE(::chmod((folder / "file").c_str(), 0606) == 0);
    writeFileAtomically(folder / "file", kNew);
    CHECK(modeOf(folder / "file") == 0606);
    ::umask(before);
}

TEST_CASE("atomicWriteGoesThroughLinks")
{
    const TemporaryFolder folder;
    writeFileAtomically(folder / "target", kOld);
    std::filesystem::create_symlink("target", folder / "link");
    writeFileAtomically(folder / "link", kNew);
    CHECK(std::filesystem::is_symlink(folder / "link"));
    CHECK(readFile(folder / "target") == kNew);
    CHECK(filesIn(folder) == 2);
}

TEST_CASE("atomicWriteTakesAPathWithoutAFolder")
{
    const TemporaryFolder folder;
    const int status = statusOfProcess([&] {
        std::filesystem::current_path(folder.path());
        writeFileAtomically("bare", kNew);
    });
    CHECK(status == 0);
    CHECK(readFile(folder / "bare") == kNew);
}

TEST_CASE("aFullDiskLeavesTheOldContentAndNoRemains")
{
    const TemporaryFolder folder;
    writeFileAtomically(folder / "file", kOld);
    for (const rlim_t space : {rlim_t{0}, rlim_t{1}, rlim_t{4096}, rlim_t{kNew.size() - 1}}) {
        CAPTURE(space);
        std::string message;
        {
            const FileSizeLimit limit(space, SIG_IGN);
            message = failureOfWriting(folder / "file", kNew);
        }
        CHECK(contains(message, (folder / "file").string()));
        CHECK(contains(message, "choose another folder"));
        CHECK(readFile(folder / "file") == kOld);
        CHECK(filesIn(folder) == 1);
    }
}

TEST_CASE("aProcessKilledInTheMiddleOfWritingLeavesTheOldContent")
{
    const TemporaryFolder folder;
    writeFileAtomically(folder / "file", kOld);
    for (const rlim_t space : {rlim_t{0}, rlim_t{1}, rlim_t{200'000}, rlim_t{kNew.size() - 1}}) {
        CAPTURE(space);
        const int status = statusOfProcess([&] {
            const rlimit noCore{0, 0};
            ::setrlimit(RLIMIT_CORE, &noCore);
            const FileSizeLimit limit(space, SIG_DFL);
            writeFileAtomically(folder / "file", kNew);
        });
        REQUIRE(WIFSIGNALED(status));
        CHECK(WTERMSIG(status) == SIGXFSZ);
        CHECK(readFile(folder / "file") == kOld);
    }
}

TEST_CASE("aProcessKilledAtAnyMomentLeavesTheOldOrTheNewContent")
{
    const TemporaryFolder folder;
    for (int round = 0; round < 25; ++round) {
        CAPTURE(round);
        int pipe[2];
        REQUIRE(::pipe(pipe) == 0);
        const pid_t process = ::fork();
        REQUIRE(process >= 0);
        if (process == 0) {
            for (bool old = true;; old = !old) {
                writeFileAtomically(folder / "file", old ? kOld : kNew);
                if (::write(pipe[1], "", 1) != 1) {
                    ::_exit(1);
                }
            }
        }
        char written = 0;
        for (int i = 0; i <= round % 4; ++i) {
            REQUIRE(::read(pipe[0], &written, 1) == 1);
        }
        REQUIRE(::kill(process, SIGKILL) == 0);
        REQUIRE(::waitpid(process, nullptr, 0) == process);
        ::close(pipe[0]);
        ::close(pipe[1]);
        const std::string content = readFile(folder / "file");
        CHECK((content == kOld || content == kNew));
    }
}

TEST_CASE("writingRemovesWhatKilledProgramsLeftAndNothingElse")
{
    const TemporaryFolder folder;
    const std::filesystem::path inUse = folder / ".ganimede-1-1.part";
    for (const char* name : {".ganimede-1-0.part", ".ganimede-1-1.part", ".ganimede-probe", "mine.part"}) {
        std::ofstream(folder / name) << "x";
    }
    const int descriptor = ::open(inUse.c_str(), O_WRONLY);
    REQUIRE(::flock(descriptor, LOCK_EX) == 0);
    writeFileAtomically(folder / "file", kNew);
    CHECK(!std::filesystem::exists(folder / ".ganimede-1-0.part"));
    CHECK(std::filesystem::exists(inUse));
    CHECK(filesIn(folder) == 4);
    ::close(descriptor);
    writeFileAtomically(folder / "file", kNew);
    CHECK(filesIn(folder) == 3);
}

TEST_CASE("writingWhereNothingCanBeWrittenSaysWhy")
{
    const TemporaryFolder folder;
    writeFileAtomically(folder / "file", kOld);
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK(contains(failureOfWriting(folder / "none/file"), "its folder does not exist"));
    CHECK(contains(failureOfWriting(folder / "file/inside"), "not a folder"));
    CHECK(contains(failureOfWriting(folder.path()), "is a folder"));
    CHECK(contains(failureOfWriting(folder / "pipe"), "not a regular file"));
    CHECK(contains(failureOfWriting(folder / std::string(300, 'x')), "too long"));
    CHECK(contains(failureOfWriting("/proc/ganimede-test"), "/proc/ganimede-test"));
    CHECK(readFile(folder / "file") == kOld);
    CHECK(filesIn(folder) == 2);
}

TEST_CASE("whatCannotBeWrittenIsKnownBeforehand")
{
    const TemporaryFolder folder;
    writeFileAtomically(folder / "file", kOld);
    checkWritable(folder / "file");
    checkWritable(folder / "new");
    CHECK(readFile(folder / "file") == kOld);
    CHECK(filesIn(folder) == 1);
    const auto failureOf = [&](const char* path) { return messageOf([&] { checkWritable(folder / path); }); };
    CHECK(contains(failureOf("none/file"), "its folder does not exist"));
    CHECK(contains(failureOf("file/inside"), "not a folder"));
    CHECK(contains(failureOf("."), "is a folder"));
}

TEST_CASE("aFolderIsMadeOrRefusedByItsName")
{
    const TemporaryFolder folder;
    writeFileAtomically(folder / "file", kOld);
    prepareFolder(folder / "a/b");
    prepareFolder(folder / "a/b");
    CHECK(std::filesystem::is_empty(folder / "a/b"));
    const std::string inFile = messageOf([&] { prepareFolder(folder / "file/inside"); });
    CHECK(contains(inFile, (folder / "file/inside").string() + "\" cannot be made: part of its path is not a folder."));
    CHECK(contains(messageOf([&] { prepareFolder(folder / "file"); }), "cannot be made"));
    CHECK(contains(messageOf([&] { prepareFolder("/proc/ganimede-test/folder"); }), "/proc/ganimede-test/folder"));
    CHECK(contains(messageOf([&] { prepareFolder("/proc"); }), "Nothing can be written into \"/proc\": "));
}

TEST_CASE("readOnlyFoldersAndFilesAreRefusedAndKept")
{
    const TemporaryFolder folder;
    writeFileAtomically(folder / "file", kOld);
    std::filesystem::create_directory(folder / "open");
    writeFileAtomically(folder / "open/kept", kOld);
    REQUIRE(::chmod((folder / "open").c_str(), 0777) == 0);
    REQUIRE(::chmod((folder / "open/kept").c_str(), 0444) == 0);
    REQUIRE(::chmod(folder.path().c_str(), 0555) == 0);
    constexpr int kCannotBecomeNobody = 42;
    const int status = statusOfProcess([&] {
        if (::geteuid() == 0 && ::setuid(65534) != 0) {  // permissions do not bind the superuser
            ::_exit(kCannotBecomeNobody);
        }
        const bool folderRefused = contains(failureOfWriting(folder / "new"), "read-only");
        const bool fileRefused = contains(failureOfWriting(folder / "open/kept"), "read-only");
        const bool othersWork = failureOfWriting(folder / "open/new").empty();
        ::_exit((folderRefused ? 0 : 1) + (fileRefused ? 0 : 2) + (othersWork ? 0 : 4));
    });
    REQUIRE(::chmod(folder.path().c_str(), 0755) == 0);
    REQUIRE(WIFEXITED(status));
    if (WEXITSTATUS(status) == kCannotBecomeNobody) {
        MESSAGE("SKIPPED: the superuser cannot give up its rights here");
        return;
    }
    CHECK(WEXITSTATUS(status) == 0);
    CHECK(readFile(folder / "file") == kOld);
    CHECK(readFile(folder / "open/kept") == kOld);
}

TEST_CASE("readingSaysWhatIsWrong")
{
    const TemporaryFolder folder;
    std::ofstream(folder / "file") << "12345";
    CHECK(readFile(folder / "file", 5) == "12345");
    CHECK(contains(messageOf([&] { readFile(folder / "file", 4); }), "larger than the 4 bytes"));
    CHECK(contains(messageOf([&] { readFile(folder / "none"); }), "no such file"));
    CHECK(contains(messageOf([&] { readFile(folder.path()); }), "is a folder"));
    CHECK(contains(messageOf([&] { readFile(folder / "file/inside"); }), "not a folder"));
    CHECK(contains(messageOf([&] { readFile("/dev/zero", 100'000); }), "larger than"));
}

}  // namespace
}  // namespace ganimede::test
