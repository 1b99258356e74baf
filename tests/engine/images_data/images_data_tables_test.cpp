#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/files/byte_source.h"
#include "engine/images/cifar.h"
#include "engine/images/idx.h"
#include "engine/images/image_reading.h"
#include "engine/images/natural_order.h"
#include "tests/engine/images_data/images_data_files.h"
#include "tests/engine/temporary_folder.h"

namespace ganimede::test {
namespace {

std::string idxFailure(const std::string& images, const std::string& labels = "")
{
    return messageOf([&] { imagesFromIdx(images, labels, "mine"); });
}

std::string cifarBytes(int count)
{
    std::string bytes;
    for (int i = 0; i < count; ++i) {
        bytes += static_cast<char>(i % 10);
        for (int p = 0; p < 3072; ++p) {
            bytes += static_cast<char>((p / 1024) * 80 + i % 50);
        }
    }
    return bytes;
}

std::string headerOf(std::uint32_t count, std::uint32_t height, std::uint32_t width)
{
    return bigEndian(0x803) + bigEndian(count) + bigEndian(height) + bigEndian(width);
}

TEST_CASE("idxReadsPicturesAndLabels")
{
    const std::string images = idxImages(23, 5, 4);
    const std::string labels = idxLabels(23);
    for (const auto& [i, l] :
         {std::pair{images, labels}, std::pair{gzipped(images), labels}, std::pair{gzipped(images), gzipped(labels)}}) {
        const ImageSet set = imagesFromIdx(i, l, "mine");
        CHECK(set.shape == ImageShape{1, 5, 4});
        REQUIRE(set.size() == 23);
        REQUIRE(set.pixels.size() == 23 * 20);
        CHECK(set.image(22)[3] == (22 * 20 + 3) % 251);
        CHECK(set.labels[13] == 3);
        CHECK(set.classes.size() == 10);
        CHECK(set.classes[7] == "7");
    }
    const ImageSet few = imagesFromIdx(gzipped(images), labels, "mine", 7);
    CHECK(few.size() == 7);
    CHECK(few.pixels.size() == 140);
    const ImageSet bare = imagesFromIdx(images, "", "mine");
    CHECK(bare.classes == std::vector<std::string>{"mine"});
    CHECK(bare.labels[22] == 0);
}

TEST_CASE("idxReadsSeveralGzipMembers")
{
    const std::string images = idxImages(4, 3, 3);
    const ImageSet set = imagesFromIdx(gzipped(images.substr(0, 20)) + gzipped(images.substr(20)), "", "mine");
    CHECK(set.pixels == imagesFromIdx(images, "", "mine").pixels);
}

TEST_CASE("idxRefusesWhatIsNoSuchFile")
{
    const std::string images = idxImages(4, 3, 3);
    CHECK(contains(idxFailure("what is this, a text?"), "is not an IDX file"));
    CHECK(contains(idxFailure("\x89PNG\r\n\x1a\n rest of it"), "is not an IDX file"));
    CHECK(contains(idxFailure(idxLabels(4)), "holds labels where pictures are needed"));
    CHECK(contains(idxFailure(images, images), "holds pictures where labels are needed"));
    CHECK(contains(idxFailure(bigEndian(0xD03) + images.substr(4)), "not one of grey pictures"));
    CHECK(contains(idxFailure(images, idxLabels(5)), "4 pictures but 5 labels"));
    CHECK(contains(idxFailure(images + "x"), "holds more than it announces"));
    CHECK(contains(idxFailure(gzipped(images + "x")), "holds more than it announces"));
    CHECK(contains(idxFailure(images, idxLabels(4) + "x"), "holds more than it announces"));
    CHECK(contains(idxFailure(headerOf(0, 3, 3)), "holds no pictures"));
    CHECK(contains(idxFailure(headerOf(3, 0, 3)), "holds no pictures"));
}

TEST_CASE("idxRefusesEveryTruncation")
{
    const std::string images = idxImages(4, 3, 3);
    const std::string packed = gzipped(images);
    const std::string labels = idxLabels(4);
    for (const std::string& whole : {images, packed}) {
        for (std::size_t size = 0; size < whole.size(); ++size) {
            CAPTURE(size);
            CHECK_FALSE(idxFailure(whole.substr(0, size)).empty());
        }
    }
    for (std::size_t size = 1; size < labels.size(); ++size) {
        CHECK_FALSE(idxFailure(images, labels.substr(0, size)).empty());
    }
}

TEST_CASE("idxRefusesDamagedGzip")
{
    const std::string packed = gzipped(idxImages(40, 9, 9));
    std::string damaged = packed;
    damaged[packed.size() - 5] ^= 1;  // the checksum
    CHECK(contains(idxFailure(damaged), "is damaged"));
    damaged = packed;
    damaged[2] = 7;  // an unknown method
    CHECK(contains(idxFailure(damaged), "is damaged"));
}

TEST_CASE("idxRefusesHugeHeadersBeforeTheyCostMemory")
{
    // Each would allocate gigabytes; the address sanitizer's and the test's own limits would notice.
    CHECK(contains(idxFailure(headerOf(0xFFFFFFFF, 28, 28)), "more than fit in memory"));
    CHECK(contains(idxFailure(headerOf(2'000'000, 28, 28)), "more than the file can hold"));
    CHECK(contains(idxFailure(gzipped(headerOf(2'000'000, 28, 28))), "more than the file can hold"));
    CHECK(contains(idxFailure(headerOf(1, 0xFFFFFFFF, 0xFFFFFFFF)), "too large"));
    CHECK(contains(idxFailure(headerOf(1, 1025, 2)), "at most 1024 x 1024"));
    CHECK(contains(idxFailure(headerOf(4'000'000, 1024, 1024)), "more than fit in memory"));
}

TEST_CASE("idxFilesFindTheirLabels")
{
    const TemporaryFolder folder;
    writeBytes(folder / "train-images-idx3-ubyte.gz", gzipped(idxImages(12, 2, 2)));
    CHECK(readIdx(folder / "train-images-idx3-ubyte.gz").classes.size() == 1);
    writeBytes(folder / "train-labels-idx1-ubyte", idxLabels(12));
    const ImageSet set = readIdx(folder / "train-images-idx3-ubyte.gz");
    CHECK(set.labels[11] == 1);
    CHECK(set.name == "train-images-idx3-ubyte.gz");
    CHECK(contains(messageOf([&] { readIdx(folder / "none"); }), "there is no such file"));
    CHECK_FALSE(messageOf([&] { readIdx(folder / "train-labels-idx1-ubyte"); }).empty());
}

TEST_CASE("cifarReadsRecords")
{
    const ImageSet set = imagesFromCifar10(cifarBytes(12), "mine");
    CHECK(set.shape == ImageShape{3, 32, 32});
    REQUIRE(set.size() == 12);
    CHECK(set.labels[11] == 1);
    CHECK(set.classes[3] == "cat");
    CHECK(set.image(11)[0] == 11);
    CHECK(set.image(11)[1024] == 91);
    CHECK(set.image(11)[3071] == 171);
    CHECK(imagesFromCifar10(cifarBytes(12), "mine", 5).size() == 5);
}

TEST_CASE("cifarRefusesDamage")
{
    const std::string whole = cifarBytes(2);
    const auto failure = [](const std::string& bytes) { return messageOf([&] { imagesFromCifar10(bytes, "mine"); }); };
    CHECK(contains(failure(""), "not complete"));
    CHECK(contains(failure(whole.substr(1)), "no whole number of pictures"));
    CHECK(contains(failure(whole + "x"), "no whole number of pictures"));
    std::string damaged = whole;
    damaged[3073] = 10;
    CHECK(contains(failure(damaged), "picture 2 has the label 10"));
    damaged[3073] = -1;
    CHECK(contains(failure(damaged), "picture 2 has the label 255"));
}

TEST_CASE("cifarReadsAFolderByItsNumbers")
{
    const TemporaryFolder folder;
    CHECK_FALSE(looksLikeCifar10(folder.path()));
    CHECK(contains(messageOf([&] { readCifar10(folder.path()); }), "has none of CIFAR-10's files"));
    writeBytes(folder / "data_batch_10.bin", cifarBytes(3));
    writeBytes(folder / "data_batch_2.bin", cifarBytes(1));
    writeBytes(folder / "test_batch.bin", cifarBytes(4));
    CHECK(looksLikeCifar10(folder.path()));
    CHECK(looksLikeCifar10(folder / "test_batch.bin"));
    CHECK(readCifar10(folder.path()).labels == std::vector<std::int32_t>{0, 0, 1, 2});
    CHECK(readCifar10(folder.path(), CifarPart::training, 2).labels == std::vector<std::int32_t>{0, 0});
    CHECK(readCifar10(folder.path(), CifarPart::test).size() == 4);
    CHECK(readCifar10(folder / "data_batch_10.bin").size() == 3);
    writeBytes(folder / "data_batch_3.bin", "short");
    CHECK(contains(messageOf([&] { readCifar10(folder.path()); }), "data_batch_3.bin"));
}

TEST_CASE("setsLargerThanTheMemoryAreRefusedWithAWayOut")
{
    const std::string message = messageOf([] { checkSetSize("mine", 1'000'000, {3, 64, 64}); });
    CHECK(contains(message, "limit how many"));
    CHECK_NOTHROW(checkSetSize("mine", 100'000, {3, 64, 64}));
}

TEST_CASE("naturalOrderCounts")
{
    const std::vector<std::string> ordered{"",   "2",   "10",   "a",    "a01", "a1", "a01b",
                                           "a2", "a10", "a10b", "a100", "b",   "ä"};
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        for (std::size_t k = 0; k < ordered.size(); ++k) {
            CAPTURE(ordered[i]);
            CAPTURE(ordered[k]);
            CHECK(naturallyBefore(ordered[i], ordered[k]) == (i < k));
        }
    }
}

}  // namespace
}  // namespace ganimede::test
