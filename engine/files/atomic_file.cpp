#include "engine/files/atomic_file.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/files/descriptor.h"
#include "engine/files/file_trouble.h"

namespace ganimede {
namespace {

[[noreturn]] void failWriting(const std::filesystem::path& path, int error)
{
    const std::string reason =
        error == ENOENT ? Words::tr("its folder does not exist; make it or choose another.") : reasonOfErrno(error);
    throw Error(Words::tr("Cannot write \"%1\": %2", path.string(), reason));
}

[[noreturn]] void failReading(const std::filesystem::path& path, const std::string& reason)
{
    throw Error(Words::tr("Cannot read \"%1\": %2", path.string(), reason));
}

constexpr std::string_view kTemporaryPrefix = ".ganimede-";
constexpr std::string_view kTemporarySuffix = ".part";

/// A new file with a name of its own, gone again unless it is renamed. It is locked as long as this object lives, so
/// that others can tell it from one that a killed program left behind.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::filesystem::path& folder)
        : m_descriptor(create(folder)), m_lock(::dup(m_descriptor.number()))
    {}
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile()
    {
        if (m_exists) {
            ::unlink(m_path.c_str());
        }
    }

    int error() const { return m_error; }  ///< of making it: 0 or an errno
    int number() const { return m_descriptor.number(); }
    int close() { return m_descriptor.close(); }
    int renameTo(const std::filesystem::path& path)
    {
        if (::rename(m_path.c_str(), path.c_str()) != 0) {
            return errno;
        }
        m_exists = false;
        return 0;
    }

private:
    int create(const std::filesystem::path& folder)
    {
        static std::atomic<unsigned> counter{0};
        while (true) {
            m_path = folder / (std::string(kTemporaryPrefix) + std::to_string(::getpid()) + "-" +
                               std::to_string(counter++) + std::string(kTemporarySuffix));
            const int number = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
            if (number < 0 && errno == EEXIST) {
                continue;
            }
            m_error = number < 0 ? errno : 0;
            m_exists = number >= 0 && keptAfterLocking(number);
            if (number < 0 || m_exists) {
                return number;
            }
            ::close(number);
        }
    }

    /// Between its creation and this lock another program may have taken the file for a left-over and removed it. Where
    /// files cannot be locked nobody removes any.
    static bool keptAfterLocking(int number)
    {
        struct stat status {};
        return ::flock(number, LOCK_EX) != 0 || ::fstat(number, &status) != 0 || status.st_nlink > 0;
    }

    std::filesystem::path m_path;
    bool m_exists = false;
    int m_error = 0;
    Descriptor m_descriptor;
    Descriptor m_lock;  // the same open file: closing the other to see errors does not unlock it
};

/// Removes the temporary files of programs that were killed while they wrote: those that nobody has locked.
void removeLeftOvers(const std::filesystem::path& folder)
{
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (!name.starts_with(kTemporaryPrefix) || !name.ends_with(kTemporarySuffix)) {
            continue;
        }
        const Descriptor file(::open(entry->path().c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
        if (file.number() >= 0 && ::flock(file.number(), LOCK_EX | LOCK_NB) == 0) {
            ::unlink(entry->path().c_str());
        }
    }
}

int writeAll(int descriptor, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t count = ::write(descriptor, content.data(), content.size());
        if (count < 0 && errno != EINTR) {
            return errno;
        }
        content.remove_prefix(count > 0 ? static_cast<std::size_t>(count) : 0);
    }
    return 0;
}

/// A rename is safe against a power cut once its folder is on the disk. Not every file system can do that, and the file
/// is whole in any case: nothing to report.
void flushFolder(const std::filesystem::path& folder)
{
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.number() >= 0) {
        static_cast<void>(::fsync(descriptor.number()));
    }
}

/// The file that a chain of links ends at, so that saving through a link changes what it points to.
std::filesystem::path withoutLinks(const std::filesystem::path& path)
{
    std::error_code error;
    if (!std::filesystem::is_symlink(path, error)) {
        return path;
    }
    const std::filesystem::path target = std::filesystem::weakly_canonical(path, error);
    return error ? path : target;
}

/// Refuses what a rename would replace although writing to it is not allowed or makes no sense.
void checkReplaceable(const std::filesystem::path& path, const struct stat& existing)
{
    if (S_ISDIR(existing.st_mode)) {
        failWriting(path, EISDIR);
    }
    if (!S_ISREG(existing.st_mode)) {
        throw Error(Words::tr("Cannot write \"%1\": it is not a regular file.", path.string()));
    }
    if (::access(path.c_str(), W_OK) != 0) {
        failWriting(path, errno);
    }
}

/// Where a file is written to, and what is there already. @throws Error if that cannot be replaced
struct Target {
    explicit Target(const std::filesystem::path& asked)
        : path(withoutLinks(asked)),
          folder(path.has_parent_path() ? path.parent_path() : "."),
          exists(::stat(path.c_str(), &existing) == 0)
    {
        if (exists) {
            checkReplaceable(asked, existing);
        }
    }

    std::filesystem::path path;
    std::filesystem::path folder;
    struct stat existing {};
    bool exists;
};

}  // namespace

void prepareFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) {
        throw Error(Words::tr("The folder \"%1\" cannot be made: %2", folder.string(), reasonOfErrno(error.value())));
    }
    if (const TemporaryFile probe(folder); probe.error() != 0) {
        throw Error(Words::tr("Nothing can be written into \"%1\": %2", folder.string(), reasonOfErrno(probe.error())));
    }
}

void checkWritable(const std::filesystem::path& path)
{
    const Target target(path);
    if (const TemporaryFile probe(target.folder); probe.error() != 0) {
        failWriting(path, probe.error());
    }
}

void writeFileAtomically(const std::filesystem::path& path, std::string_view content)
{
    const Target target(path);
    removeLeftOvers(target.folder);
    TemporaryFile file(target.folder);
    if (file.error() != 0) {
        failWriting(path, file.error());
    }
    int error = target.exists && ::fchmod(file.number(), target.existing.st_mode & 07777) != 0 ? errno : 0;
    error = error != 0 ? error : writeAll(file.number(), content);
    error = error == 0 && ::fsync(file.number()) != 0 ? errno : error;
    error = error != 0 ? error : file.close();
    error = error != 0 ? error : file.renameTo(target.path);
    if (error != 0) {
        failWriting(path, error);
    }
    flushFolder(target.folder);
}

std::string readFile(const std::filesystem::path& path, std::size_t maxBytes)
{
    const Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat status {};
    if (descriptor.number() < 0 || ::fstat(descriptor.number(), &status) != 0) {
        failReading(path, reasonOfErrno(errno));
    }
    if (S_ISDIR(status.st_mode)) {
        failReading(path, Words::tr("it is a folder."));
    }
    std::string content;
    const auto expected = static_cast<std::size_t>(S_ISREG(status.st_mode) ? status.st_size : 0);
    content.resize(std::min(expected, maxBytes) + 1);  // one more, to see that it ends there
    std::size_t size = 0;
    while (size <= maxBytes) {
        if (size == content.size()) {
            content.resize(std::min(maxBytes + 1, 2 * content.size() + 4096));
        }
        const ssize_t count = ::read(descriptor.number(), content.data() + size, content.size() - size);
        if (count < 0 && errno != EINTR) {
            failReading(path, reasonOfErrno(errno));
        }
        if (count == 0) {
            content.resize(size);
            return content;
        }
        size += count > 0 ? static_cast<std::size_t>(count) : 0;
    }
    failReading(path, Words::tr("it is larger than the %1 bytes that fit here.", maxBytes));
}

}  // namespace ganimede
