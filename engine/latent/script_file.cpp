#include "engine/latent/script_file.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/words.h"

namespace ganimede {
namespace {

namespace fs = std::filesystem;
using namespace std::string_view_literals;

constexpr std::string_view kZipFile = "PK\x03\x04"sv;
constexpr std::string_view kZipEntry = "PK\x01\x02"sv;
constexpr std::string_view kZipEnd = "PK\x05\x06"sv;
constexpr std::size_t kZipEntryBytes = 46;
constexpr std::size_t kZipEndBytes = 22;
constexpr std::uint64_t kLargestDirectory = 1U << 26;
constexpr std::uintmax_t kLargestFile = 0xffffffff;  // beyond it an archive's end says less

/// `count` bytes from `begin`, or as many as there are.
std::string bytesOf(const fs::path& path, std::uintmax_t begin, std::size_t count)
{
    std::ifstream file(path, std::ios::binary);
    file.seekg(static_cast<std::streamoff>(begin));
    std::string bytes(count, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(count));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, file.gcount())));
    return bytes;
}

std::uint64_t number(std::string_view bytes, std::size_t place, std::size_t length)
{
    std::uint64_t value = 0;
    for (std::size_t i = length; i-- > 0;) {
        value = value << 8 | static_cast<unsigned char>(bytes[place + i]);
    }
    return value;
}

/// The names in a ZIP archive's directory (APPNOTE.TXT 4.3); empty where the directory is not there in full.
std::vector<std::string> namesIn(const fs::path& path, std::uintmax_t size)
{
    constexpr std::uintmax_t kLongestEnd = kZipEndBytes + 65535;
    const std::uintmax_t tailBegin = size - std::min(size, kLongestEnd);
    const std::string tail = bytesOf(path, tailBegin, static_cast<std::size_t>(size - tailBegin));
    const std::size_t end = tail.rfind(kZipEnd);
    if (end == std::string::npos || tail.size() - end < kZipEndBytes) {
        return {};
    }
    const std::uint64_t length = number(tail, end + 12, 4);
    const std::uint64_t begin = number(tail, end + 16, 4);
    if (begin + length > size || length > kLargestDirectory) {
        return {};
    }
    const std::string directory = bytesOf(path, begin, static_cast<std::size_t>(length));
    std::vector<std::string> names;
    for (std::size_t place = 0; place + kZipEntryBytes <= directory.size();) {
        if (directory.compare(place, kZipEntry.size(), kZipEntry) != 0) {
            return {};
        }
        const std::size_t name = number(directory, place + 28, 2);
        names.push_back(directory.substr(place + kZipEntryBytes, name));
        place += kZipEntryBytes + name + number(directory, place + 30, 2) + number(directory, place + 32, 2);
    }
    return names;
}

/// Whether PyTorch's archive, whose files all lie in one folder, has such a file or folder.
bool has(const std::vector<std::string>& names, std::string_view file)
{
    return std::ranges::any_of(names, [&](const std::string& name) {
        const std::size_t folder = name.find('/');
        const std::string_view inside = std::string_view(name).substr(folder == std::string::npos ? 0 : folder + 1);
        return file.ends_with('/') ? inside.starts_with(file) : inside == file;
    });
}

std::string withWayOut(const std::string& trouble)
{
    return trouble + " " + Words::tr("Export the generator by torch.jit.trace or torch.jit.script, and save that.");
}

/// What is wrong with an archive that is no TorchScript module; else "".
std::string archiveTrouble(const fs::path& path, const std::string& name, std::uintmax_t size)
{
    const std::vector<std::string> names = namesIn(path, size);
    if (names.empty()) {
        return Words::tr("\"%1\" is cut off or damaged: it begins as a TorchScript file does, but the list of its "
                         "contents at the end is missing. Copy or save it again.",
                         name);
    }
    if (has(names, "constants.pkl") && has(names, "code/")) {
        return "";
    }
    if (has(names, "data.pkl")) {
        return withWayOut(Words::tr("\"%1\" is a file of weights saved by torch.save, not a TorchScript module: it "
                                    "does not say what to compute.",
                                    name));
    }
    return withWayOut(Words::tr("\"%1\" is a ZIP archive, but not one of a TorchScript module.", name));
}

bool isText(std::string_view bytes)
{
    return std::ranges::all_of(bytes, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 || byte == '\n' || byte == '\r' || byte == '\t';
    });
}

/// What is wrong with a file that begins with `head` and is no TorchScript module; else "".
std::string contentTrouble(const fs::path& path, const std::string& name, const std::string& head, std::uintmax_t size)
{
    if (head.starts_with(kZipFile)) {
        return archiveTrouble(path, name, size);
    }
    if (kZipFile.starts_with(head)) {
        return Words::tr("\"%1\" is cut off: nothing but its first bytes is there. Copy or save it again.", name);
    }
    if (head.size() > 8 && head[8] == '{' && number(head, 0, 8) <= size) {
        return Words::tr("\"%1\" is a safetensors file, not a TorchScript module: it holds weights and does not say "
                         "what to compute.",
                         name);
    }
    if (head[0] == '\x80') {
        return withWayOut(
            Words::tr("\"%1\" is a pickle, as old versions of torch.save wrote them, not a TorchScript module.", name));
    }
    return withWayOut(isText(head)
                          ? Words::tr("\"%1\" is a text file, not a TorchScript module.", name)
                          : Words::tr("\"%1\" is not a TorchScript module: it does not begin as one does.", name));
}

std::string fileTrouble(const fs::path& path)
{
    const std::string name = path.filename().string();
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status)) {
        return Words::tr("\"%1\" does not exist.", name);
    }
    if (!fs::is_regular_file(status)) {
        return fs::is_directory(status) ? Words::tr("\"%1\" is a folder, not a TorchScript file.", name)
                                        : Words::tr("\"%1\" is not a file.", name);
    }
    const std::uintmax_t size = fs::file_size(path, error);
    constexpr std::size_t kLooked = 512;
    const std::string head = bytesOf(path, 0, kLooked);
    if (error || (head.empty() && size > 0)) {
        return Words::tr("\"%1\" could not be read.", name);
    }
    if (head.empty()) {
        return Words::tr("\"%1\" is empty.", name);
    }
    if (size >= kLargestFile) {
        return Words::tr("\"%1\" is larger than 4 GiB, which is more than is opened.", name);
    }
    return contentTrouble(path, name, head, size);
}

}  // namespace

bool hasScriptSuffix(const fs::path& path)
{
    std::string suffix = path.extension().string();
    std::ranges::transform(suffix, suffix.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    constexpr std::array kSuffixes{".pt"sv, ".pts"sv, ".pth"sv, ".torchscript"sv};
    return std::ranges::find(kSuffixes, suffix) != kSuffixes.end();
}

bool isScriptFile(const fs::path& path)
{
    std::error_code ignored;
    return hasScriptSuffix(path) && fs::is_regular_file(path, ignored) && bytesOf(path, 0, kZipFile.size()) == kZipFile;
}

void checkScriptFile(const fs::path& path)
{
    if (const std::string trouble = fileTrouble(path); !trouble.empty()) {
        throw Error(trouble);
    }
}

}  // namespace ganimede
