#include <chrono>
#include <fstream>

#include <sys/stat.h>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/images/picture_folder.h"
#include "tests/engine/images_data/images_data_files.h"
#include "tests/engine/temporary_folder.h"

namespace ganimede::test {
namespace {

namespace fs = std::filesystem;
using Names = std::vector<std::string>;

std::string flatPng(std::uint8_t light, int width = 8, int height = 8)
{
    return pngOf({width, height, 1, std::vector<std::uint8_t>(static_cast<std::size_t>(width * height), light)});
}

ImageSet read(const fs::path& folder, const PictureOptions& options)
{
    return readPictures(listPictures(folder), options);
}

/// Two classes and a few files beside them; among the pictures, everything that is none.
void fillMixed(const TemporaryFolder& folder)
{
    fs::create_directories(folder / "cats 2/deep/deeper");
    fs::create_directories(folder / "cats 10");
    fs::create_directories(folder / ".hidden");
    writeBytes(folder / "cats 2/10.png", flatPng(10));
    writeBytes(folder / "cats 2/9.png", flatPng(9));
    writeBytes(folder / "cats 2/deep/deeper/1.jpeg", jpegOf(smoothPicture(40, 30, 3)));
    writeBytes(folder / "cats 2/notes.txt", "no picture at all");
    writeBytes(folder / "cats 2/empty.png", "");
    writeBytes(folder / "cats 2/cut.png", flatPng(50).substr(0, 40));
    writeBytes(folder / "cats 10/a.png", flatPng(20));
    writeBytes(folder / "cats 10/picture without suffix", flatPng(21));
    writeBytes(folder / "cats 10/a.jpg", "named as a picture");
    writeBytes(folder / ".hidden/a.png", flatPng(1));
    writeBytes(folder / ".a.png", flatPng(1));
    writeBytes(folder / "single.png", flatPng(30));
    ::mkfifo((folder / "pipe.png").c_str(), 0600);  // opening it would wait for ever
    fs::create_directory_symlink(folder.path(), folder / "cats 10/round and round");
    fs::create_symlink(folder / "nowhere", folder / "cats 10/broken.png");
}

TEST_CASE("folderOfMixedFilesGivesItsPictures")
{
    const TemporaryFolder folder;
    fillMixed(folder);
    const ImageSet set = read(folder.path(), {{}, 0, 4, 1});
    const std::string own = folder.path().filename().string();
    CHECK(set.name == own);
    CHECK(set.classes == Names{"cats 2", "cats 10", own});
    CHECK(set.captions == Names{"9.png", "10.png", "1.jpeg", "a.png", "picture without suffix", "single.png"});
    CHECK(set.labels == std::vector<std::int32_t>{0, 0, 0, 1, 1, 2});
    CHECK(set.shape == ImageShape{1, 4, 4});
    CHECK(set.image(1)[15] == 10);
    CHECK(set.image(5)[0] == 30);
    CHECK(set.leftOut == 6);  // notes, empty, cut, a.jpg, the pipe, the broken link
    CHECK(contains(set.firstProblem, "cut.png"));
}

TEST_CASE("folderIsReadAloneForSomeClassesAndUpToALimit")
{
    const TemporaryFolder folder;
    fillMixed(folder);
    const ImageSet some = read(folder.path(), {{2, 0}, 0, 4, 1});
    CHECK(some.classes == Names{folder.path().filename().string(), "cats 2"});
    CHECK(some.labels == std::vector<std::int32_t>{1, 1, 1, 0});
    CHECK(read(folder.path(), {{}, 2, 4, 1}).captions == Names{"9.png", "10.png"});
    CHECK(contains(messageOf([&] { read(folder.path(), {{3}, 0, 4, 1}); }), "has no class 3, only 0 to 2"));
    CHECK(contains(messageOf([&] { read(folder.path(), {{-1}, 0, 4, 1}); }), "has no class -1"));
    std::filesystem::create_directory(folder / "empty");
    CHECK(contains(messageOf([&] { read(folder / "empty", {{3}, 0, 4, 1}); }), "holds no picture that can be read"));
}

TEST_CASE("channelsFollowTheFirstPictureUnlessTheyAreSaid")
{
    const TemporaryFolder folder;
    writeBytes(folder / "1.png", flatPng(9));
    writeBytes(folder / "2.png", pngOf(smoothPicture(8, 8, 3)));
    CHECK(read(folder.path(), {{}, 0, 0, 0}).shape == ImageShape{1, 8, 8});
    CHECK(read(folder.path(), {{}, 0, 0, 3}).shape == ImageShape{3, 8, 8});
    writeBytes(folder / "0.png", pngOf(smoothPicture(8, 8, 3)));
    CHECK(read(folder.path(), {{}, 0, 0, 0}).shape == ImageShape{3, 8, 8});
}

TEST_CASE("picturesOfDifferentSizesNeedASide")
{
    const TemporaryFolder folder;
    writeBytes(folder / "a.png", flatPng(9, 8, 6));
    writeBytes(folder / "b.png", flatPng(9, 8, 6));
    CHECK(read(folder.path(), {}).shape == ImageShape{1, 6, 8});
    writeBytes(folder / "c.png", flatPng(9, 9, 6));
    const std::string message = messageOf([&] { read(folder.path(), {}); });
    CHECK(contains(message, "\"c.png\" has 9 x 6 pixels"));
    CHECK(contains(message, "data.side"));
    CHECK(read(folder.path(), {{}, 0, 4, 0}).size() == 3);
}

TEST_CASE("foldersWithoutPicturesSayWhatIsRead")
{
    const TemporaryFolder folder;
    CHECK(messageOf([&] { read(folder.path(), {}); }).ends_with("can be read: PNG and JPEG files are."));
    writeBytes(folder / "a.txt", "text");
    CHECK(messageOf([&] { read(folder.path(), {}); }).ends_with("PNG and JPEG files are, and \"a.txt\" is neither."));
    writeBytes(folder / "a.png", flatPng(9).substr(0, 50));
    CHECK(contains(messageOf([&] { read(folder.path(), {}); }), "\"a.png\" is damaged"));
    CHECK(contains(messageOf([&] { listPictures(folder / "none"); }), "Cannot read the folder"));
    CHECK(contains(messageOf([&] { listPictures(folder / "a.txt"); }), "Cannot read the folder"));
}

TEST_CASE("droppedFilesBecomeClassesOfTheirOwn")
{
    const TemporaryFolder folder;
    fillMixed(folder);
    const std::vector<fs::path> one{folder / "single.png"};
    const ImageSet single = readPictures(listDropped(one), {});
    CHECK(single.name == "single.png");
    CHECK(single.size() == 1);
    const std::vector<fs::path> several{folder / "single.png", folder / "cats 10/a.png", folder / "cats 2"};
    const ImageSet both = readPictures(listDropped(several), {{}, 0, 4, 1});
    CHECK(both.classes == Names{"cats 2", "pictures"});
    CHECK(both.size() == 5);
    const std::vector<fs::path> whole{folder.path()};
    CHECK(listDropped(whole).files == listPictures(folder.path()).files);
    const std::vector<fs::path> gone{folder / "gone.png"};
    CHECK(contains(messageOf([&] { readPictures(listDropped(gone), {}); }), "holds no picture"));
}

TEST_CASE("readingTellsWhereItIsAndCanBeStopped")
{
    const TemporaryFolder folder;
    for (int i = 0; i < 300; ++i) {
        writeBytes(folder / (std::to_string(i) + ".png"), flatPng(static_cast<std::uint8_t>(i % 256)));
    }
    std::vector<std::size_t> told;
    ReadingWatch watch;
    watch.progress = [&](std::size_t done, std::size_t total) {
        CHECK(total == 300);
        told.push_back(done);
    };
    const PictureList list = listPictures(folder.path());
    const ImageSet set = readPictures(list, {}, watch);
    CHECK(set.size() == 300);
    CHECK(set.image(299)[0] == 299 % 256);
    CHECK(told.size() >= 4);
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.back() == 300);
    int looks = 0;
    watch.cancelled = [&] { return ++looks > 2; };
    CHECK_THROWS_AS(readPictures(list, {}, watch), ReadingCancelled);
    CHECK(looks == 3);
    watch.cancelled = [] { return true; };
    watch.progress = {};
    CHECK_THROWS_AS(listPictures(folder.path(), watch), ReadingCancelled);
}

}  // namespace
}  // namespace ganimede::test
