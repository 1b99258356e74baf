#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>

#include <nlohmann/json.hpp>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/files/atomic_file.h"
#include "engine/files/checkpoint.h"
#include "engine/files/half_float.h"
#include "engine/files/safetensors_header.h"

namespace ganimede {
namespace {

static_assert(std::endian::native == std::endian::little,
              "the format is little-endian, and so is what is copied into it");

constexpr std::size_t kLengthBytes = 8;
constexpr std::size_t kMaxHeaderBytes = 100'000'000;  // as in the format's own library
constexpr std::size_t kAlignment = 8;                 // of the data, by blanks after the header
constexpr std::size_t kMaxSafetensorsBytes = std::size_t{4} << 30;

constexpr const char* kHalf = "F16";
constexpr const char* kFull = "F32";

std::size_t itemBytes(bool half)
{
    return half ? sizeof(std::uint16_t) : sizeof(float);
}

/// How many bytes an entry's shape needs; nothing if there is no such number.
std::optional<std::uint64_t> bytesOf(const std::vector<std::uint64_t>& shape, std::size_t itemBytes)
{
    std::uint64_t bytes = itemBytes;
    for (const std::uint64_t size : shape) {
        if (size > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) ||
            __builtin_mul_overflow(bytes, size, &bytes)) {
            return std::nullopt;
        }
    }
    return bytes;
}

/// @throws Error, a half-sentence, unless the entry lies at `begin`, right after the one before it.
void checkEntry(const SafetensorsHeader::Entry& entry, std::uint64_t begin, std::uint64_t dataBytes)
{
    if (entry.dtype != kFull && entry.dtype != kHalf) {
        throw Error(Words::tr("its tensor \"%1\" is of type \"%2\", and only F32 and F16 are understood", entry.name,
                              entry.dtype));
    }
    if (entry.offsets.size() != 2 || entry.offsets[0] > entry.offsets[1]) {
        throw Error(Words::tr("its tensor \"%1\" has no valid data_offsets", entry.name));
    }
    if (entry.offsets[1] > dataBytes) {
        throw Error(Words::tr("its tensor \"%1\" reaches beyond the end of the file, which is truncated or damaged",
                              entry.name));
    }
    if (entry.offsets[0] != begin) {
        throw Error(entry.offsets[0] < begin ? Words::tr("its tensor \"%1\" overlaps another", entry.name)
                                             : Words::tr("its tensor \"%1\" leaves a gap before it", entry.name));
    }
    if (bytesOf(entry.shape, itemBytes(entry.dtype == kHalf)) != entry.offsets[1] - entry.offsets[0]) {
        throw Error(Words::tr("its tensor \"%1\" has a shape that does not fit its data", entry.name));
    }
}

Tensor tensorFrom(const SafetensorsHeader::Entry& entry, std::string_view data)
{
    Tensor tensor;
    tensor.name = entry.name;
    tensor.shape.assign(entry.shape.begin(), entry.shape.end());
    const std::size_t bytes = entry.offsets[1] - entry.offsets[0];
    const char* begin = data.data() + entry.offsets[0];
    if (entry.dtype == kHalf) {
        std::vector<std::uint16_t> halves(bytes / sizeof(std::uint16_t));
        if (bytes > 0) {
            std::memcpy(halves.data(), begin, bytes);
        }
        tensor.values.resize(halves.size());
        std::ranges::transform(halves, tensor.values.begin(), floatFromHalf);
        return tensor;
    }
    tensor.values.resize(bytes / sizeof(float));
    if (bytes > 0) {
        std::memcpy(tensor.values.data(), begin, bytes);
    }
    return tensor;
}

SafetensorsFile parse(std::string_view bytes)
{
    std::uint64_t headerBytes = 0;
    if (bytes.size() < kLengthBytes) {
        throw Error(Words::tr("it is too short for a safetensors file"));
    }
    std::memcpy(&headerBytes, bytes.data(), kLengthBytes);
    bytes.remove_prefix(kLengthBytes);
    if (headerBytes > kMaxHeaderBytes || !bytes.starts_with('{')) {
        throw Error(Words::tr("it is not a safetensors file"));
    }
    if (headerBytes > bytes.size()) {
        throw Error(Words::tr("its header reaches beyond the end of the file, which is truncated or damaged"));
    }
    SafetensorsHeader header = parseSafetensorsHeader(bytes.substr(0, headerBytes));
    const std::string_view data = bytes.substr(headerBytes);
    std::stable_sort(header.entries.begin(), header.entries.end(),
                     [](const auto& a, const auto& b) { return a.offsets < b.offsets; });
    SafetensorsFile content;
    content.metadata = std::move(header.metadata);
    std::uint64_t end = 0;
    for (const SafetensorsHeader::Entry& entry : header.entries) {
        checkEntry(entry, end, data.size());
        end = entry.offsets[1];
        content.tensors.push_back(tensorFrom(entry, data));
        content.half = content.half || entry.dtype == kHalf;
    }
    if (end != data.size()) {
        throw Error(Words::tr("it goes on after its last tensor"));
    }
    return content;
}

std::string headerOf(const SafetensorsFile& content)
{
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!content.metadata.empty()) {
        header["__metadata__"] = content.metadata;
    }
    std::uint64_t end = 0;
    for (const Tensor& tensor : content.tensors) {
        const std::vector<std::uint64_t> shape(tensor.shape.begin(), tensor.shape.end());
        const std::uint64_t bytes = tensor.values.size() * itemBytes(content.half);
        if (header.contains(tensor.name) || tensor.name == "__metadata__" ||
            bytesOf(shape, itemBytes(content.half)) != bytes) {
            throw Error(
                Words::tr("the tensor \"%1\" is named twice or its shape does not fit its values.", tensor.name));
        }
        header[tensor.name] = {
            {"dtype", content.half ? kHalf : kFull}, {"shape", shape}, {"data_offsets", {end, end + bytes}}};
        end += bytes;
    }
    std::string text = header.dump();
    text.append((kAlignment - text.size() % kAlignment) % kAlignment, ' ');
    return text;
}

std::string bytesFrom(const Tensor& tensor, bool half)
{
    if (!half) {
        return {reinterpret_cast<const char*>(tensor.values.data()), tensor.values.size() * sizeof(float)};
    }
    std::vector<std::uint16_t> halves(tensor.values.size());
    std::ranges::transform(tensor.values, halves.begin(), halfFromFloat);
    const auto overflowed = [](std::uint16_t value) { return std::isinf(floatFromHalf(value)); };
    if (std::ranges::any_of(halves, overflowed)) {
        throw Error(Words::tr("the tensor \"%1\" holds a value too large for half precision.", tensor.name));
    }
    return {reinterpret_cast<const char*>(halves.data()), halves.size() * sizeof(std::uint16_t)};
}

}  // namespace

SafetensorsFile parseSafetensors(std::string_view bytes, const std::string& name)
{
    try {
        return parse(bytes);
    } catch (const Error& error) {
        throw Error(Words::tr("Cannot read \"%1\": %2.", name, error.what()));
    }
}

SafetensorsFile readSafetensors(const std::filesystem::path& path)
{
    return parseSafetensors(readFile(path, kMaxSafetensorsBytes), path.string());
}

void writeSafetensors(const std::filesystem::path& path, const SafetensorsFile& content)
{
    std::string bytes;
    try {
        const std::string header = headerOf(content);
        const std::uint64_t headerBytes = header.size();
        bytes.resize(kLengthBytes);
        std::memcpy(bytes.data(), &headerBytes, kLengthBytes);
        bytes += header;
        for (const Tensor& tensor : content.tensors) {
            bytes += bytesFrom(tensor, content.half);
        }
    } catch (const nlohmann::json::exception&) {
        throw Error(Words::tr("Cannot write \"%1\": one of its texts is not in UTF-8.", path.string()));
    } catch (const Error& error) {
        throw Error(Words::tr("Cannot write \"%1\": %2", path.string(), error.what()));
    }
    writeFileAtomically(path, bytes);
}

}  // namespace ganimede
