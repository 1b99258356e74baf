#include <algorithm>
#include <array>
#include <cstdlib>
#include <system_error>

#include "engine/images/image_source.h"

namespace ganimede {
namespace {

namespace fs = std::filesystem;

const std::vector<std::string> kDigits{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

const std::array<KnownImages, 4> kKnown{{
    {"mnist", "MNIST", true, true, 60'000, {1, 28, 28}, kDigits, "CC BY-SA 3.0", {}},
    {"emoji",
     "OpenMoji",
     true,
     false,
     2'465,
     {3, 64, 64},
     {"activities", "animals-nature", "component", "extras-openmoji", "extras-unicode", "flags", "food-drink",
      "objects", "people-body", "smileys-emotion", "symbols", "travel-places"},
     "CC BY-SA 4.0",
     {}},
    {"fashion-mnist",
     "Fashion-MNIST",
     false,
     true,
     60'000,
     {1, 28, 28},
     {"T-shirt/top", "trouser", "pullover", "dress", "coat", "sandal", "shirt", "sneaker", "bag", "ankle boot"},
     "MIT",
     {"train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"}},
    {"cifar-10",
     "CIFAR-10",
     false,
     true,
     50'000,
     {3, 32, 32},
     {"airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"},
     "free to use, cite Krizhevsky 2009",
     {"data_batch_1.bin", "data_batch_2.bin", "data_batch_3.bin", "data_batch_4.bin", "data_batch_5.bin",
      "test_batch.bin"}},
}};

bool isThere(const fs::path& file)
{
    std::error_code error;
    return fs::is_regular_file(file, error) || fs::is_regular_file(file.string() + ".gz", error);
}

}  // namespace

ImageFolders imageFolders()
{
    const auto value = [](const char* name) {
        const char* text = std::getenv(name);
        return std::string(text == nullptr ? "" : text);
    };
    const fs::path share = value("XDG_DATA_HOME");  // which counts only if it is absolute, says its specification
    ImageFolders folders;
    folders.data = (share.is_absolute() ? share : fs::path(value("HOME")) / ".local/share") / "ganimede/data";
    return folders;
}

std::span<const KnownImages> knownImages()
{
    return kKnown;
}

const KnownImages* findKnownImages(std::string_view source)
{
    const auto found =
        std::find_if(kKnown.begin(), kKnown.end(), [&](const KnownImages& known) { return known.source == source; });
    return found == kKnown.end() ? nullptr : &*found;
}

std::optional<fs::path> folderOf(const KnownImages& known, const ImageFolders& folders)
{
    for (const fs::path& root : {folders.system, folders.data}) {
        const fs::path folder = root / known.source;
        if (!known.builtin && !root.empty() &&
            std::all_of(known.files.begin(), known.files.end(),
                        [&](const std::string& file) { return isThere(folder / file); })) {
            return folder;
        }
    }
    return {};
}

}  // namespace ganimede
