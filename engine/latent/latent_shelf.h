#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/latent/latent_path.h"

namespace ganimede {

/// A latent that someone kept, with a name; or a direction, which is added to latents.
struct SavedLatent {
    static constexpr std::size_t kLongestName = 100;  ///< bytes

    std::string name;
    Latent z;
    std::string ofClass;  ///< the class it was seen with; empty without conditioning
    bool isDirection = false;
    bool operator==(const SavedLatent&) const = default;
};

/// The shelf as JSON, {"format": "ganimede latents 1", "latents": [{"name", "class", "direction", "z"}]}: every z reads
/// back to the same bits.
std::string writeShelf(const std::vector<SavedLatent>& shelf);

/// @param name  what errors call the text: a file's name
/// @throws Error naming the text, the latent and what is wrong: not such a text, a name too long, a component that is
///         missing, no number or not finite, nothing in a z, more than kMostLatents of them
std::vector<SavedLatent> readShelf(std::string_view json, const std::string& name);
inline constexpr std::size_t kMostSavedLatents = 10'000;

/// The shelf as safetensors: a tensor "latent.<i>" (dimensions) for each, and "format" and "latents" (the JSON's
/// entries without "z") in the metadata. Atomically. @throws Error
void writeShelfTensors(const std::filesystem::path& path, const std::vector<SavedLatent>& shelf);

/// A file of either kind, told by its name's end. @throws Error as readShelf() does
std::vector<SavedLatent> readShelfFile(const std::filesystem::path& path);
/// Writes the kind that the name's end says: .safetensors, else JSON. Atomically. @throws Error
void writeShelfFile(const std::filesystem::path& path, const std::vector<SavedLatent>& shelf);

/// The first latent of a shelf's text, which was dropped somewhere; nothing of an empty one.
/// @throws Error as readShelf() and checkFits() do
std::optional<SavedLatent> firstLatent(std::string_view json, const std::string& name, std::size_t dimensions);

/// @throws Error if the latent does not fit a generator that takes so many dimensions
void checkFits(const SavedLatent& saved, std::size_t dimensions);

}  // namespace ganimede
