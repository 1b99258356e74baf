#include "engine/images/idx.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/files/atomic_file.h"
#include "engine/files/byte_source.h"
#include "engine/images/image_reading.h"

namespace ganimede {
namespace {

constexpr std::uint32_t kImages = 0x00000803;
constexpr std::uint32_t kLabels = 0x00000801;

std::uint32_t readNumber(ByteSource& source)
{
    std::array<std::uint8_t, 4> bytes;
    source.read(bytes);
    return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 | std::uint32_t{bytes[2]} << 8 | bytes[3];
}

void checkMagic(std::uint32_t found, std::uint32_t wanted, const std::string& name)
{
    if (found == wanted) {
        return;
    }
    if (found == kImages || found == kLabels) {
        throw Error(
            found == kLabels
                ? Words::tr("\"%1\" holds labels where pictures are needed: choose the other file of the pair.", name)
                : Words::tr("\"%1\" holds pictures where labels are needed: choose the other file of the pair.", name));
    }
    if ((found & 0xFFFF0000u) == 0 && (found & 0xFFu) >= 1 && (found & 0xFFu) <= 4) {
        throw Error(Words::tr("\"%1\" is an IDX file, but not one of grey pictures with a byte a pixel.", name));
    }
    throw Error(Words::tr("\"%1\" is not an IDX file: it begins with other bytes.", name));
}

/// Reads `count` things of `bytes` each and sees that nothing follows the `announced` ones.
std::vector<std::uint8_t> readBody(ByteSource& source, std::uint64_t announced, std::size_t count, std::size_t bytes,
                                   const std::string& name)
{
    if (source.leftAtMost() / bytes < announced) {
        throw Error(Words::tr("\"%1\" is not complete: it announces %2 entries, more than the file can hold.", name,
                              announced));
    }
    std::vector<std::uint8_t> body(count * bytes);
    source.read(body);
    if (count == announced && !source.atEnd()) {
        throw Error(Words::tr("\"%1\" is damaged: it holds more than it announces.", name));
    }
    return body;
}

std::size_t countOf(std::uint64_t announced, std::size_t limit)
{
    return static_cast<std::size_t>(limit > 0 ? std::min<std::uint64_t>(announced, limit) : announced);
}

/// Returns how many pictures the file announces.
std::uint64_t readImages(std::string_view bytes, ImageSet& set, std::size_t limit)
{
    ByteSource source(bytes, set.name);
    checkMagic(readNumber(source), kImages, set.name);
    const std::uint32_t announced = readNumber(source);
    const std::uint32_t height = readNumber(source);
    const std::uint32_t width = readNumber(source);
    if (announced == 0 || height == 0 || width == 0) {
        throw Error(Words::tr("\"%1\" holds no pictures.", set.name));
    }
    if (height > kMaxTrainingSide || width > kMaxTrainingSide) {
        throw Error(Words::tr("\"%1\" is damaged, or its pictures are too large: it announces %2 x %3 pixels, and at "
                              "most %4 x %4 fit here.",
                              set.name, width, height, kMaxTrainingSide));
    }
    set.shape = {1, static_cast<int>(height), static_cast<int>(width)};
    const std::size_t count = countOf(announced, limit);
    checkSetSize(set.name, count, set.shape);
    set.pixels = readBody(source, announced, count, set.shape.size(), set.name);
    set.labels.assign(count, 0);
    return announced;
}

void readLabels(std::string_view bytes, ImageSet& set, std::uint64_t pictures)
{
    const std::string name = Words::tr("%1 (labels)", set.name);
    ByteSource source(bytes, name);
    checkMagic(readNumber(source), kLabels, name);
    const std::uint32_t announced = readNumber(source);
    if (announced != pictures) {
        throw Error(Words::tr("\"%1\" has %2 pictures but %3 labels: these two files do not belong together.", set.name,
                              pictures, announced));
    }
    const std::vector<std::uint8_t> labels = readBody(source, announced, set.labels.size(), 1, name);
    std::copy(labels.begin(), labels.end(), set.labels.begin());
}

/// The labels' file of the pictures' file, if there is one.
std::optional<std::filesystem::path> labelsBeside(const std::filesystem::path& images)
{
    std::string name = images.filename().string();
    for (const auto& [from, to] : {std::pair{"images", "labels"}, std::pair{"idx3", "idx1"}}) {
        const std::size_t at = name.rfind(from);
        if (at == name.npos) {
            return {};
        }
        name.replace(at, std::char_traits<char>::length(from), to);
    }
    const std::string plain = name.ends_with(".gz") ? name.substr(0, name.size() - 3) : name;
    for (const std::string& candidate : {name, plain, plain + ".gz"}) {
        std::error_code error;
        const std::filesystem::path path = images.parent_path() / candidate;
        if (std::filesystem::is_regular_file(path, error)) {
            return path;
        }
    }
    return {};
}

}  // namespace

bool looksLikeIdx(std::string_view first)
{
    using namespace std::string_view_literals;
    return first.starts_with("\x1f\x8b"sv) || first.starts_with("\0\0\x08\x03"sv) ||
           first.starts_with("\0\0\x08\x01"sv);
}

ImageSet imagesFromIdx(std::string_view images, std::string_view labels, const std::string& name, std::size_t limit)
{
    ImageSet set;
    set.name = name;
    const std::uint64_t announced = readImages(images, set, limit);
    if (labels.empty()) {
        set.classes = {name};
        return set;
    }
    readLabels(labels, set, announced);
    const std::int32_t largest = *std::max_element(set.labels.begin(), set.labels.end());
    for (std::int32_t label = 0; label <= largest; ++label) {
        set.classes.push_back(std::to_string(label));
    }
    return set;
}

ImageSet readIdx(const std::filesystem::path& images, std::size_t limit)
{
    const std::optional<std::filesystem::path> labels = labelsBeside(images);
    return imagesFromIdx(readFile(images, kMaxSetBytes), labels ? readFile(*labels, kMaxSetBytes) : std::string(),
                         images.filename().string(), limit);
}

}  // namespace ganimede
