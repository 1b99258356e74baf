#include "engine/images/cifar.h"

#include <algorithm>
#include <vector>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/files/atomic_file.h"
#include "engine/images/image_reading.h"
#include "engine/images/natural_order.h"

namespace ganimede {
namespace {

constexpr std::size_t kPixels = std::size_t{3} * 32 * 32;
constexpr std::size_t kRecord = 1 + kPixels;
constexpr std::size_t kMaxFileBytes = std::size_t{512} << 20;
const std::vector<std::string> kClasses{"airplane", "automobile", "bird",  "cat",  "deer",
                                        "dog",      "frog",       "horse", "ship", "truck"};

std::vector<std::filesystem::path> batchesIn(const std::filesystem::path& folder, CifarPart part)
{
    std::vector<std::filesystem::path> batches;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        const bool wanted = part == CifarPart::test ? name == "test_batch.bin"
                                                    : name.starts_with("data_batch_") && name.ends_with(".bin");
        if (wanted) {
            batches.push_back(entry->path());
        }
    }
    std::sort(batches.begin(), batches.end(),
              [](const auto& a, const auto& b) { return naturallyBefore(a.string(), b.string()); });
    return batches;
}

void append(ImageSet& set, std::string_view bytes, const std::string& file, std::size_t limit)
{
    if (bytes.empty() || bytes.size() % kRecord != 0) {
        throw Error(Words::tr(
            "\"%1\" is not complete, or no file of CIFAR-10: its %2 bytes are no whole number of pictures of %3 bytes.",
            file, bytes.size(), kRecord));
    }
    std::size_t count = bytes.size() / kRecord;
    if (limit > 0) {
        count = std::min(count, limit - std::min(limit, set.size()));
    }
    checkSetSize(set.name, set.size() + count, set.shape);
    set.pixels.reserve(set.pixels.size() + count * kPixels);
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view record = bytes.substr(i * kRecord, kRecord);
        const auto label = static_cast<unsigned char>(record.front());
        if (label >= kClasses.size()) {
            throw Error(Words::tr(
                "\"%1\" is damaged, or no file of CIFAR-10: picture %2 has the label %3, and there are only 0 to 9.",
                file, i + 1, label));
        }
        set.labels.push_back(label);
        set.pixels.insert(set.pixels.end(), record.begin() + 1, record.end());
    }
}

ImageSet emptySet(const std::string& name)
{
    ImageSet set;
    set.name = name;
    set.shape = {3, 32, 32};
    set.classes = kClasses;
    return set;
}

}  // namespace

ImageSet imagesFromCifar10(std::string_view bytes, const std::string& name, std::size_t limit)
{
    ImageSet set = emptySet(name);
    append(set, bytes, name, limit);
    return set;
}

bool looksLikeCifar10(const std::filesystem::path& path)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) {
        return !batchesIn(path, CifarPart::training).empty();
    }
    const std::uintmax_t size = std::filesystem::file_size(path, error);
    return !error && path.extension() == ".bin" && size > 0 && size % kRecord == 0;
}

ImageSet readCifar10(const std::filesystem::path& path, CifarPart part, std::size_t limit)
{
    std::error_code error;
    if (!std::filesystem::is_directory(path, error)) {
        return imagesFromCifar10(readFile(path, kMaxFileBytes), path.filename().string(), limit);
    }
    ImageSet set = emptySet(path.filename().string());
    const std::vector<std::filesystem::path> batches = batchesIn(path, part);
    if (batches.empty()) {
        throw Error(part == CifarPart::test
                        ? Words::tr("The folder \"%1\" has none of CIFAR-10's files (test_batch.bin).", path.string())
                        : Words::tr("The folder \"%1\" has none of CIFAR-10's files (data_batch_1.bin and so on).",
                                    path.string()));
    }
    for (const std::filesystem::path& batch : batches) {
        if (limit == 0 || set.size() < limit) {
            append(set, readFile(batch, kMaxFileBytes), batch.filename().string(), limit);
        }
    }
    return set;
}

}  // namespace ganimede
