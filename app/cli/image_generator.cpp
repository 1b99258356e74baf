#include "app/cli/image_generator.h"

#include <algorithm>
#include <charconv>
#include <filesystem>

#include "app/cli/spec_source.h"
#include "engine/core/error.h"
#include "engine/images/trained_weights.h"

namespace ganimede {

bool namesTrainedWeights(const std::string& path)
{
    std::error_code ignored;
    return !std::filesystem::exists(path, ignored) && findTrainedWeights(path) != nullptr;
}

ImageCheckpoint openImageCheckpoint(const std::string& path)
{
    try {
        return namesTrainedWeights(path) ? readTrainedWeights(*findTrainedWeights(path)) : readImageCheckpoint(path);
    } catch (const Error& error) {
        throw InvalidInput(error.what());
    }
}

std::int32_t classNamed(const GeneratorInfo& generator, const std::string& name)
{
    const std::vector<std::string>& classes = generator.classes;
    if (generator.conditioning == Conditioning::none) {
        throw InvalidInput("This generator was trained without conditioning: it knows no classes.");
    }
    const auto named = std::ranges::find(classes, name);
    auto index = static_cast<std::size_t>(named - classes.begin());
    if (named == classes.end()) {
        const char* end = name.data() + name.size();
        const auto [stop, error] = std::from_chars(name.data(), end, index);
        if (error != std::errc{} || stop != end || index >= classes.size()) {
            std::string names;
            for (const std::string& known : classes) {
                names += (names.empty() ? "" : ", ") + known;
            }
            throw InvalidInput("There is no class '" + name + "' in this run; it has " + names + ".");
        }
    }
    return static_cast<std::int32_t>(index);
}

std::unique_ptr<Generator> openGenerator(const std::string& path, const std::string& device, int threads)
{
    ImageTrainerOptions options;
    options.device = device;
    options.threads = threads;
    return makeGenerator(openImageCheckpoint(path), options);
}

}  // namespace ganimede
