#include "engine/files/checkpoint_metadata.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <fstream>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/files/safetensors_header.h"

namespace ganimede {
namespace {

constexpr std::int64_t kMaxCount = std::int64_t{1} << 53;  // as a change's step: there is room to count on

/// "ganimede checkpoint " of "ganimede checkpoint 1"
std::string_view familyOf(std::string_view format)
{
    return format.substr(0, format.rfind(' ') + 1);
}

std::int64_t countOf(const SafetensorsFile& file, const std::string& key)
{
    const std::string& text = textOf(file, key);
    std::int64_t count = 0;
    const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc{} || stop != text.data() + text.size() || count < 0 || count > kMaxCount) {
        throw Error(Words::tr("its \"%1\" is \"%2\", which is no count.", key, text.substr(0, 40)));
    }
    return count;
}

}  // namespace

std::string formatOf(const std::filesystem::path& path)
{
    constexpr std::uint64_t kMostBytes = 16 << 20;  // of a header
    std::ifstream file(path, std::ios::binary);
    char length[8] = {};
    std::uint64_t bytes = 0;
    if (!file.read(length, sizeof length)) {
        return {};
    }
    std::memcpy(&bytes, length, sizeof bytes);
    std::string header(std::min(bytes, kMostBytes), '\0');
    if (bytes > kMostBytes || !file.read(header.data(), static_cast<std::streamsize>(bytes))) {
        return {};
    }
    try {
        const SafetensorsHeader read = parseSafetensorsHeader(header);
        const auto format = read.metadata.find("format");
        return format == read.metadata.end() ? "" : format->second;
    } catch (const Error&) {
        return {};
    }
}

void checkFormat(const SafetensorsFile& file, std::string_view format)
{
    const auto found = file.metadata.find("format");
    const std::string said = found == file.metadata.end() ? "" : found->second;
    if (said == format) {
        return;
    }
    if (said == kPointsFormat) {
        throw Error(Words::tr("it is a checkpoint of points, and one of pictures is needed here."));
    }
    if (said == kImagesFormat) {
        throw Error(Words::tr("it is a checkpoint of pictures, and one of points is needed here."));
    }
    if (!said.starts_with(familyOf(kPointsFormat)) && !said.starts_with(familyOf(kImagesFormat))) {
        throw Error(Words::tr("it is a safetensors file, but not a checkpoint of Ganimede."));
    }
    throw Error(Words::tr("it was written by another version of Ganimede (\"%1\").", said.substr(0, 40)));
}

const std::string& textOf(const SafetensorsFile& file, const std::string& key)
{
    const auto found = file.metadata.find(key);
    if (found == file.metadata.end()) {
        throw Error(Words::tr("its metadata lack \"%1\".", key));
    }
    return found->second;
}

TrainerState takeState(SafetensorsFile& file)
{
    TrainerState state;
    state.step = countOf(file, "step");
    state.generatorUpdates = countOf(file, "generator_updates");
    state.discriminatorUpdates = countOf(file, "discriminator_updates");
    state.tensors = std::move(file.tensors);
    return state;
}

std::map<std::string, std::string> stateMetadata(const TrainerState& state)
{
    return {{"step", std::to_string(state.step)},
            {"generator_updates", std::to_string(state.generatorUpdates)},
            {"discriminator_updates", std::to_string(state.discriminatorUpdates)}};
}

void checkFinite(const Tensor& tensor)
{
    if (!std::ranges::all_of(tensor.values, [](float value) { return std::isfinite(value); })) {
        throw Error(Words::tr("its tensor \"%1\" holds NaN or infinity: there is nothing to go on from.", tensor.name));
    }
}

}  // namespace ganimede
