#include <algorithm>
#include <cstdlib>
#include <numeric>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/images/builtin_images.h"
#include "engine/images/image_pack.h"
#include "engine/images/image_source.h"
#include "tests/engine/images_data/images_data_files.h"
#include "tests/engine/temporary_folder.h"

namespace ganimede::test {
namespace {

namespace fs = std::filesystem;

ImageDataSpec source(const std::string& name)
{
    ImageDataSpec spec;
    spec.source = name;
    return spec;
}

ImageDataSpec files(const std::string& path)
{
    ImageDataSpec spec = source("files");
    spec.path = path;
    return spec;
}

const ImageFolders kNowhere{"/nowhere", "/nowhere"};

std::string failureOf(const ImageDataSpec& spec, const ImageFolders& folders = kNowhere)
{
    return messageOf([&] { makeImageSet(spec, folders); });
}

void writeIdxSet(const fs::path& folder, std::uint32_t training, std::uint32_t test)
{
    fs::create_directories(folder);
    writeBytes(folder / "train-images-idx3-ubyte.gz", gzipped(idxImages(training, 4, 4)));
    writeBytes(folder / "train-labels-idx1-ubyte.gz", gzipped(idxLabels(training)));
    writeBytes(folder / "t10k-images-idx3-ubyte.gz", gzipped(idxImages(test, 4, 4)));
    writeBytes(folder / "t10k-labels-idx1-ubyte", idxLabels(test));
}

void writeCifarSet(const fs::path& folder)
{
    fs::create_directories(folder);
    for (int i = 1; i <= 5; ++i) {
        std::string record(3073, static_cast<char>(i));
        writeBytes(folder / ("data_batch_" + std::to_string(i) + ".bin"), record);
    }
    writeBytes(folder / "test_batch.bin", std::string(3073, '\x08'));
}

TEST_CASE("mnistIsBuiltIn")
{
    const ImageSetPtr set = makeImageSet(source("mnist"), kNowhere);
    CHECK(set->name == "MNIST");
    CHECK(set->shape == ImageShape{1, 28, 28});
    REQUIRE(set->size() == 60'000);
    CHECK(set->classes.size() == 10);
    // Counted by reading the same files with NumPy: the first labels, how many 8s and 3s, and the sum of all pixels.
    CHECK(std::vector<std::int32_t>(set->labels.begin(), set->labels.begin() + 5) ==
          std::vector<std::int32_t>{5, 0, 4, 1, 9});
    CHECK(std::count(set->labels.begin(), set->labels.end(), 8) +
              std::count(set->labels.begin(), set->labels.end(), 3) ==
          11'982);
    CHECK(std::accumulate(set->pixels.begin(), set->pixels.end(), std::uint64_t{0}) == 1567298545u);
    const ImageSetPtr test = makeTestSet(source("mnist"), kNowhere);
    CHECK(test->size() == 10'000);
    CHECK(std::accumulate(test->pixels.begin(), test->pixels.end(), std::uint64_t{0}) == 264'923'200u);
}

TEST_CASE("classesLimitSideAndChannelsShapeTheSet")
{
    ImageDataSpec spec = source("mnist");
    spec.classes = {8, 3};
    const ImageSetPtr both = makeImageSet(spec, kNowhere);
    CHECK(both->size() == 11'982);
    CHECK(both->classes == std::vector<std::string>{"8", "3"});
    CHECK(std::count(both->labels.begin(), both->labels.end(), 0) == 5'851);
    spec.limit = 100;
    spec.side = 32;
    spec.channels = 3;
    const ImageSetPtr few = makeImageSet(spec, kNowhere);
    CHECK(few->size() == 100);
    CHECK(few->shape == ImageShape{3, 32, 32});
    CHECK(std::equal(few->labels.begin(), few->labels.end(), both->labels.begin()));
    CHECK(makeTestSet(spec, kNowhere)->size() == 974 + 1010);
    CHECK(makeTestSet(spec, kNowhere)->shape == few->shape);
}

TEST_CASE("emojiAreBuiltInWithGroupsAndNames")
{
    const ImageSetPtr set = makeImageSet(source("emoji"), kNowhere);
    CHECK(set->shape == ImageShape{3, 64, 64});
    REQUIRE(set->size() == 2'465);
    CHECK(set->classes == findKnownImages("emoji")->classes);
    CHECK(set->captions.front() == "grinning face");
    CHECK(set->classes[static_cast<std::size_t>(set->labels.front())] == "smileys-emotion");
    CHECK(std::count(set->labels.begin(), set->labels.end(), 5) == 270);
    CHECK(set->image(0)[0] == 255);                                               // its corner lies on white
    CHECK(set->image(0)[2 * 4096 + 32 * 64 + 20] < set->image(0)[32 * 64 + 20]);  // and its face is yellow
    CHECK(makeTestSet(source("emoji"), kNowhere) == nullptr);
    ImageDataSpec spec = source("emoji");
    spec.classes = {5};
    spec.side = 32;
    const ImageSetPtr flags = makeImageSet(spec, kNowhere);
    CHECK(flags->size() == 270);
    CHECK(flags->captions.size() == 270);
    CHECK(flags->shape == ImageShape{3, 32, 32});
}

TEST_CASE("theBuiltInSetsAreWhatTheListSays")
{
    for (const KnownImages& known : knownImages()) {
        if (known.builtin) {
            const ImageSetPtr set = makeImageSet(source(known.source), kNowhere);
            CHECK(set->name == known.title);
            CHECK(set->size() == known.pictures);
            CHECK(set->shape == known.shape);
            CHECK(set->classes == known.classes);
            CHECK((makeTestSet(source(known.source), kNowhere) != nullptr) == known.hasTest);
        }
    }
}

TEST_CASE("setsThatAreNotThereSayHowToFetchThem")
{
    for (const std::string name : {"fashion-mnist", "cifar-10"}) {
        const std::string message = failureOf(source(name));
        CHECK(contains(message, "is not on this machine"));
        CHECK(contains(message, "'ganimede data fetch " + name + "'"));
    }
    CHECK(contains(failureOf(source("celeba")), "choose mnist, emoji, fashion-mnist, cifar-10, or files"));
    CHECK(contains(failureOf(files("")), "data.path"));
    CHECK(contains(failureOf(files("/nowhere/at all")), "There is no file or folder"));
}

TEST_CASE("fashionMnistIsFoundInEitherFolder")
{
    const TemporaryFolder folder;
    const ImageFolders folders{folder / "system", folder / "data"};
    const KnownImages& fashion = *findKnownImages("fashion-mnist");
    writeIdxSet(folder / "data/fashion-mnist", 20, 7);
    CHECK(folderOf(fashion, folders) == folder / "data/fashion-mnist");
    const ImageSetPtr set = makeImageSet(source("fashion-mnist"), folders);
    CHECK(set->size() == 20);
    CHECK(set->classes[9] == "ankle boot");
    CHECK(makeTestSet(source("fashion-mnist"), folders)->size() == 7);
    writeIdxSet(folder / "system/fashion-mnist", 30, 8);
    CHECK(makeImageSet(source("fashion-mnist"), folders)->size() == 30);
    fs::remove(folder / "system/fashion-mnist/t10k-labels-idx1-ubyte");
    CHECK(makeImageSet(source("fashion-mnist"), folders)->size() == 20);
    writeBytes(folder / "data/fashion-mnist/train-images-idx3-ubyte.gz", gzipped(idxImages(20, 4, 4)).substr(0, 40));
    CHECK(contains(failureOf(source("fashion-mnist"), folders), "not complete"));
}

TEST_CASE("cifarIsFoundInTheDataFolder")
{
    const TemporaryFolder folder;
    const ImageFolders folders{{}, folder.path()};
    writeCifarSet(folder / "cifar-10");
    const ImageSetPtr set = makeImageSet(source("cifar-10"), folders);
    CHECK(set->name == "CIFAR-10");
    CHECK(set->labels == std::vector<std::int32_t>{1, 2, 3, 4, 5});
    CHECK(makeTestSet(source("cifar-10"), folders)->labels == std::vector<std::int32_t>{8});
}

TEST_CASE("filesAreRecognisedByWhatTheyHold")
{
    const TemporaryFolder folder;
    writeIdxSet(folder / "idx", 20, 7);
    writeCifarSet(folder / "cifar");
    fs::create_directories(folder / "pictures");
    writeBytes(folder / "pictures/a.png", pngOf(smoothPicture(8, 8, 3)));
    writeBytes(folder / "pictures/b.jpg", jpegOf(smoothPicture(8, 8, 3)));
    writeBytes(folder / "pictures/c.txt", "text");
    const auto sizeOf = [&](const std::string& path) { return makeImageSet(files(path), kNowhere)->size(); };
    const std::string root = folder.path().string() + "/";
    CHECK(sizeOf(root + "idx") == 20);
    CHECK(sizeOf(root + "idx/t10k-images-idx3-ubyte.gz") == 7);
    CHECK(sizeOf(root + "cifar") == 5);
    CHECK(sizeOf(root + "cifar/test_batch.bin") == 1);
    CHECK(sizeOf(root + "pictures") == 2);
    CHECK(sizeOf(root + "pictures/a.png") == 1);
    CHECK(sizeOf(root + "pictures/a.png\n" + root + "pictures/b.jpg\n") == 2);
    CHECK(makeImageSet(files(root + "pictures"), kNowhere)->leftOut == 1);
    CHECK(contains(failureOf(files(root + "pictures/c.txt")), "holds no pictures that can be read"));
    CHECK(makeTestSet(files(root + "idx"), kNowhere)->size() == 7);
    CHECK(makeTestSet(files(root + "cifar"), kNowhere)->size() == 1);
    CHECK(makeTestSet(files(root + "pictures"), kNowhere) == nullptr);
    CHECK(makeTestSet(files(root + "pictures/a.png"), kNowhere) == nullptr);
}

TEST_CASE("impossibleWishesAreErrors")
{
    ImageDataSpec spec = source("mnist");
    spec.classes = {10};
    CHECK(contains(failureOf(spec), "MNIST has no class 10, only 0 to 9"));
    spec.classes = {};
    spec.channels = 2;
    CHECK(contains(failureOf(spec), "1 channel (grey) or 3"));
    spec.channels = 0;
    spec.side = 5000;
    CHECK(contains(failureOf(spec), "1 to 1024 pixels"));
    spec.side = 1024;  // 60 GB
    CHECK(contains(failureOf(spec), "more than fit in memory"));
    spec.side = 0;
    spec.limit = -1;
    CHECK_FALSE(failureOf(spec).empty());
    ReadingWatch watch;
    watch.cancelled = [] { return true; };
    CHECK_THROWS_AS(makeImageSet(source("mnist"), kNowhere, watch), ReadingCancelled);
}

TEST_CASE("packsThatDoNotFitAreErrors")
{
    const std::string sheet = pngOf(smoothPicture(4, 2, 1));
    const ImageSet set = unpackImages(sheet, "one\tb\ntwo\ta\n", 2, "mine");
    CHECK(set.classes == std::vector<std::string>{"a", "b"});
    CHECK(set.labels == std::vector<std::int32_t>{1, 0});
    const DecodedPicture whole = smoothPicture(4, 2, 1);
    CHECK(set.image(1)[0] == whole.pixels[2]);
    CHECK(set.image(1)[3] == whole.pixels[7]);
    const auto failure = [&](const std::string& png, const std::string& table, int side) {
        return messageOf([&] { unpackImages(png, table, side, "mine"); });
    };
    CHECK(contains(failure(sheet, "a\tb\na\tb\na\tb\n", 2), "3 lines for 2 pictures"));
    CHECK(contains(failure(sheet, "", 2), "0 lines"));
    CHECK(contains(failure(sheet, "a b\n", 2), "line 1 has no tab"));
    CHECK(contains(failure(sheet, "a\tb\n", 3), "do not fit"));
    CHECK_FALSE(failure(sheet.substr(0, 50), "a\tb\n", 2).empty());
}

TEST_CASE("theUsersDataFolderFollowsTheEnvironment")
{
    const char* home = std::getenv("HOME");
    const char* share = std::getenv("XDG_DATA_HOME");
    const std::string oldShare = share == nullptr ? "" : share;
    ::setenv("XDG_DATA_HOME", "/some/where", 1);
    CHECK(imageFolders().data == fs::path("/some/where/ganimede/data"));
    ::setenv("XDG_DATA_HOME", "relative", 1);
    CHECK(imageFolders().data == fs::path(home == nullptr ? "" : home) / ".local/share/ganimede/data");
    oldShare.empty() ? ::unsetenv("XDG_DATA_HOME") : ::setenv("XDG_DATA_HOME", oldShare.c_str(), 1);
}

}  // namespace
}  // namespace ganimede::test
