#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/images/image_reading.h"
#include "engine/images/image_set.h"
#include "engine/images/image_spec.h"

namespace ganimede {

/// Where sets that are not part of the program are looked for: first in `system`, then in `data`, each under the
/// source's name ("fashion-mnist", "cifar-10").
struct ImageFolders {
    std::filesystem::path system = "/usr/share/datasets";  ///< where Debian's package dataset-fashion-mnist puts it
    std::filesystem::path data;                            ///< the user's, where `ganimede data fetch` puts it
};

/// With $XDG_DATA_HOME/ganimede/data, or ~/.local/share/ganimede/data, as the user's folder.
ImageFolders imageFolders();

/// A set that has a name of its own.
struct KnownImages {
    std::string source;  ///< as ImageDataSpec has it
    std::string title;   ///< for people
    bool builtin = false;
    bool hasTest = false;      ///< whether a part is held out from training
    std::size_t pictures = 0;  ///< of the training part
    ImageShape shape;
    std::vector<std::string> classes;
    std::string licence;
    std::vector<std::string> files;  ///< in its folder, gzipped or not; empty for a built-in one
};

/// MNIST, OpenMoji, Fashion-MNIST, CIFAR-10.
std::span<const KnownImages> knownImages();
/// Null if there is none of that name.
const KnownImages* findKnownImages(std::string_view source);
/// The folder that holds all files of a set, or nothing. Nothing for a built-in one.
std::optional<std::filesystem::path> folderOf(const KnownImages& known, const ImageFolders& folders);

/// Loads the training part: chosen classes (renumbered in the order in which they are named), then the first `limit`
/// pictures, then fitted to `side` and `channels`. Slow (MNIST 0.3 s, a folder of 100,000 files many seconds), with no
/// state; for any thread. `spec.path` is a file or folder, or several that were dropped together, a line each.
/// @throws Error in a plain sentence that says what to do: no such source or class, a set that is not on this machine,
/// an
///   unusable file; ReadingCancelled.
ImageSetPtr makeImageSet(const ImageDataSpec& spec, const ImageFolders& folders, const ReadingWatch& watch = {});

/// The part held out from training (MNIST, Fashion-MNIST, CIFAR-10 and folders of its files), of the same classes and
/// shape; all of it, whatever the limit. Null where there is none.
/// @throws Error as makeImageSet() does.
ImageSetPtr makeTestSet(const ImageDataSpec& spec, const ImageFolders& folders, const ReadingWatch& watch = {});

}  // namespace ganimede
