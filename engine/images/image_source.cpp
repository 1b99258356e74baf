#include "engine/images/image_source.h"

#include <algorithm>
#include <fstream>
#include <utility>

#include "engine/core/words.h"
#include "engine/images/builtin_images.h"
#include "engine/images/cifar.h"
#include "engine/images/idx.h"
#include "engine/images/image_pack.h"
#include "engine/images/picture_file.h"
#include "engine/images/picture_fit.h"
#include "engine/images/picture_folder.h"
#include "engine/spec/spec_words.h"

namespace ganimede {
namespace {

namespace fs = std::filesystem;

enum class Part { training, test };

constexpr int kEmojiSide = 64;

void check(const ImageDataSpec& spec)
{
    if (spec.side < 0 || spec.side > kMaxTrainingSide) {
        throw Error(
            Words::tr("Training pictures may have 1 to %1 pixels a side, not %2.", kMaxTrainingSide, spec.side));
    }
    if (spec.channels != 0 && spec.channels != 1 && spec.channels != 3) {
        throw Error(Words::tr("Training pictures have 1 channel (grey) or 3 (colour), not %1.", spec.channels));
    }
    if (spec.limit < 0) {
        throw Error(Words::tr("The number of pictures to read must not be below 0."));
    }
}

/// Keeps the pictures of some classes, in their order.
void keepClasses(ImageSet& set, const std::vector<int>& classes)
{
    std::vector<std::int32_t> place(set.classes.size(), -1);
    std::vector<std::string> names;
    for (const int kept : classes) {
        if (kept < 0 || static_cast<std::size_t>(kept) >= place.size()) {
            throw Error(Words::tr("%1 has no class %2, only 0 to %3.", set.name, kept, place.size() - 1));
        }
        if (place[static_cast<std::size_t>(kept)] < 0) {
            place[static_cast<std::size_t>(kept)] = static_cast<std::int32_t>(names.size());
            names.push_back(set.classes[static_cast<std::size_t>(kept)]);
        }
    }
    std::size_t count = 0;
    for (std::size_t i = 0; i < set.size(); ++i) {
        const std::int32_t label = place[static_cast<std::size_t>(set.labels[i])];
        if (label < 0) {
            continue;
        }
        const auto image = set.image(i);
        std::copy(image.begin(), image.end(), set.pixels.begin() + static_cast<std::ptrdiff_t>(count * image.size()));
        set.labels[count] = label;
        if (!set.captions.empty()) {
            set.captions[count] = std::move(set.captions[i]);
        }
        ++count;
    }
    set.classes = std::move(names);
    set.labels.resize(count);
    set.pixels.resize(count * set.shape.size());
    set.captions.resize(set.captions.empty() ? 0 : count);
}

void keepFirst(ImageSet& set, std::size_t limit)
{
    if (limit > 0 && limit < set.size()) {
        set.labels.resize(limit);
        set.pixels.resize(limit * set.shape.size());
        set.captions.resize(std::min(limit, set.captions.size()));
    }
}

ImageSet mnist(Part part)
{
    const BuiltinImages files = builtinImages();
    return part == Part::training ? imagesFromIdx(files.mnistTrainImages, files.mnistTrainLabels, "MNIST")
                                  : imagesFromIdx(files.mnistTestImages, files.mnistTestLabels, "MNIST");
}

/// The file, or its gzipped form.
fs::path present(const fs::path& file)
{
    std::error_code error;
    return fs::is_regular_file(file, error) ? file : fs::path(file.string() + ".gz");
}

ImageSet fromFolder(const KnownImages& known, const ImageFolders& folders, Part part)
{
    const std::optional<fs::path> folder = folderOf(known, folders);
    if (!folder) {
        throw Error(
            Words::tr("%1 is not on this machine. Fetch it with 'ganimede data fetch %2', or put its files into %3.",
                      known.title, known.source, (folders.data / known.source).string()));
    }
    ImageSet set = known.source == "cifar-10"
                       ? readCifar10(*folder, part == Part::test ? CifarPart::test : CifarPart::training)
                       : readIdx(present(*folder / known.files[part == Part::test ? 2 : 0]));
    if (set.classes.size() > known.classes.size()) {
        throw Error(Words::tr(
            "The files in %1 are not %2's: they have %3 classes. Fetch it again with 'ganimede data fetch %4'.",
            folder->string(), known.title, set.classes.size(), known.source));
    }
    set.name = known.title;
    set.classes = known.classes;
    return set;
}

std::vector<fs::path> linesOf(const std::string& paths)
{
    std::vector<fs::path> result;
    for (std::size_t begin = 0; begin < paths.size();) {
        const std::size_t end = std::min(paths.find('\n', begin), paths.size());
        if (end > begin) {
            result.emplace_back(paths.substr(begin, end - begin));
        }
        begin = end + 1;
    }
    return result;
}

std::string firstBytes(const fs::path& path)
{
    std::string first(8, '\0');
    std::ifstream file(path, std::ios::binary);
    file.read(first.data(), static_cast<std::streamsize>(first.size()));
    first.resize(static_cast<std::size_t>(file.gcount()));
    return first;
}

/// IDX or CIFAR-10, if the path is one of those.
std::optional<ImageSet> tableAt(const fs::path& path, Part part)
{
    std::error_code error;
    const bool isFolder = fs::is_directory(path, error);
    if (isFolder ? looksLikeCifar10(path) : fs::is_regular_file(path, error) && looksLikeCifar10(path)) {
        return readCifar10(path, part == Part::test ? CifarPart::test : CifarPart::training);
    }
    if (isFolder) {
        const fs::path images =
            present(path / (part == Part::test ? "t10k-images-idx3-ubyte" : "train-images-idx3-ubyte"));
        return fs::is_regular_file(images, error) ? std::optional(readIdx(images)) : std::nullopt;
    }
    if (!fs::is_regular_file(path, error)) {
        throw Error(Words::tr("There is no file or folder \"%1\".", path.string()));
    }
    const std::string first = firstBytes(path);
    if (looksLikePicture(first)) {
        return {};
    }
    if (!looksLikeIdx(first)) {
        throw Error(
            Words::tr("\"%1\" holds no pictures that can be read: PNG, JPEG, IDX (as MNIST's) and CIFAR-10 files are.",
                      path.filename().string()));
    }
    return readIdx(path);
}

ImageSetPtr finished(ImageSet set, const ImageDataSpec& spec, const ReadingWatch& watch)
{
    watch.tell(0, 0);
    if (!spec.classes.empty()) {
        keepClasses(set, spec.classes);
    }
    keepFirst(set, static_cast<std::size_t>(spec.limit));
    if (set.size() == 0) {
        throw Error(Words::tr("%1 has no pictures of these classes.", set.name));
    }
    return std::make_shared<const ImageSet>(fitted(std::move(set), spec.side, spec.channels, watch));
}

ImageSetPtr filesAt(const ImageDataSpec& spec, const ReadingWatch& watch)
{
    const std::vector<fs::path> paths = linesOf(spec.path);
    if (paths.empty()) {
        throw Error(Words::tr("Name a file or a folder of pictures to train on (data.path)."));
    }
    if (paths.size() == 1) {
        if (std::optional<ImageSet> table = tableAt(paths.front(), Part::training)) {
            return finished(std::move(*table), spec, watch);
        }
    }
    const PictureOptions options{spec.classes, static_cast<std::size_t>(spec.limit), spec.side, spec.channels};
    return std::make_shared<const ImageSet>(readPictures(listDropped(paths, watch), options, watch));
}

const KnownImages& known(const std::string& source)
{
    if (const KnownImages* found = findKnownImages(source)) {
        return *found;
    }
    std::vector<std::string> names;
    for (const KnownImages& each : knownImages()) {
        names.push_back(each.source);
    }
    throw Error(Words::tr("There are no training pictures named \"%1\": choose %2, or files.", source, listed(names)));
}

ImageSet whole(const KnownImages& images, const ImageFolders& folders, Part part)
{
    if (images.source == "mnist") {
        return mnist(part);
    }
    if (images.source == "emoji") {
        const BuiltinImages files = builtinImages();
        return unpackImages(files.emojiSheet, files.emojiTable, kEmojiSide, images.title);
    }
    return fromFolder(images, folders, part);
}

}  // namespace

ImageSetPtr makeImageSet(const ImageDataSpec& spec, const ImageFolders& folders, const ReadingWatch& watch)
{
    check(spec);
    watch.tell(0, 0);
    if (spec.source == "files") {
        return filesAt(spec, watch);
    }
    return finished(whole(known(spec.source), folders, Part::training), spec, watch);
}

ImageSetPtr makeTestSet(const ImageDataSpec& spec, const ImageFolders& folders, const ReadingWatch& watch)
{
    check(spec);
    ImageDataSpec all = spec;
    all.limit = 0;
    if (spec.source != "files") {
        const KnownImages& images = known(spec.source);
        return images.hasTest ? finished(whole(images, folders, Part::test), all, watch) : nullptr;
    }
    const std::vector<fs::path> paths = linesOf(spec.path);
    std::error_code error;
    if (paths.size() != 1 || !fs::is_directory(paths.front(), error) ||
        (looksLikeCifar10(paths.front()) && !fs::is_regular_file(paths.front() / "test_batch.bin", error))) {
        return nullptr;
    }
    std::optional<ImageSet> table = tableAt(paths.front(), Part::test);
    return table ? finished(std::move(*table), all, watch) : nullptr;
}

}  // namespace ganimede
