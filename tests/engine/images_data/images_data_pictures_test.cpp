#include <cmath>
#include <cstdlib>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/images/picture_file.h"
#include "engine/images/picture_file_formats.h"
#include "engine/images/picture_fit.h"
#include "tests/engine/images_data/images_data_files.h"
#include "tests/engine/temporary_folder.h"

namespace ganimede::test {
namespace {

std::string failureOf(const std::string& bytes)
{
    return messageOf([&] { decodePicture(bytes, "mine"); });
}

int worstDifference(const DecodedPicture& a, const DecodedPicture& b)
{
    if (a.width != b.width || a.height != b.height || a.channels != b.channels || a.pixels.size() != b.pixels.size()) {
        return 256;
    }
    int worst = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i) {
        worst = std::max(worst, std::abs(a.pixels[i] - b.pixels[i]));
    }
    return worst;
}

std::vector<std::uint8_t> fit(const DecodedPicture& picture, int side, int channels)
{
    const auto step = static_cast<std::size_t>(picture.channels);
    const PictureView view{picture.pixels.data(),
                           {picture.channels, picture.height, picture.width},
                           step,
                           step * static_cast<std::size_t>(picture.width),
                           1};
    std::vector<std::uint8_t> out(fittedShape(view.shape, side, channels).size());
    fitPicture(view, side, channels, out);
    return out;
}

/// A PNG whose header announces another size than its pixels have.
std::string pngOfSize(std::uint32_t width, std::uint32_t height)
{
    std::string bytes = pngOf(smoothPicture(4, 4, 1));
    bytes.replace(16, 8, bigEndian(width) + bigEndian(height));
    // With the header's right checksum, so that the size itself is what is refused.
    std::uint32_t crc = 0xFFFFFFFFu;
    for (std::size_t i = 12; i < 29; ++i) {
        crc ^= static_cast<unsigned char>(bytes[i]);
        for (int bit = 0; bit < 8; ++bit) {
            crc = crc >> 1 ^ (crc & 1u ? 0xEDB88320u : 0u);
        }
    }
    bytes.replace(29, 4, bigEndian(~crc));
    return bytes;
}

TEST_CASE("pngKeepsEveryPixel")
{
    for (const int channels : {1, 3}) {
        const DecodedPicture picture = smoothPicture(13, 7, channels);
        CHECK(worstDifference(decodePicture(pngOf(picture), "mine"), picture) == 0);
    }
    DecodedPicture clear{2, 1, 4, {10, 20, 30, 0, 10, 20, 30, 255}};
    CHECK(decodePicture(pngOf(clear), "mine").pixels == std::vector<std::uint8_t>{255, 255, 255, 10, 20, 30});
}

TEST_CASE("jpegComesCloseToItsPixels")
{
    for (const bool progressive : {false, true}) {
        for (const int channels : {1, 3}) {
            const DecodedPicture picture = smoothPicture(37, 21, channels);
            CHECK(worstDifference(decodePicture(jpegOf(picture, 95, 0, progressive), "mine"), picture) < 8);
        }
    }
    DecodedPicture ink{8, 8, 4, {}};
    for (int i = 0; i < 64; ++i) {
        ink.pixels.insert(ink.pixels.end(), {255, 128, 0, 255});  // as Adobe's: 255 is no ink
    }
    const DecodedPicture seen = decodePicture(jpegOf(ink, 100), "mine");
    REQUIRE(seen.channels == 3);
    CHECK(std::abs(seen.pixels[0] - 255) < 4);
    CHECK(std::abs(seen.pixels[1] - 128) < 4);
    CHECK(std::abs(seen.pixels[2] - 0) < 4);
}

TEST_CASE("largeJpegsComeSmallerButNotTooSmall")
{
    const std::string bytes = jpegOf(smoothPicture(640, 400, 3));
    CHECK(decodePicture(bytes, "mine").width == 640);
    CHECK(decodePicture(bytes, "mine", 401).height == 400);
    CHECK(decodePicture(bytes, "mine", 200).height == 200);
    CHECK(decodePicture(bytes, "mine", 101).height == 200);
    CHECK(decodePicture(bytes, "mine", 10).height == 50);
    CHECK(worstDifference(decodePicture(bytes, "mine", 50), smoothPicture(80, 50, 3)) < 8);
}

TEST_CASE("jpegStandsAsTheCameraSays")
{
    const DecodedPicture file = smoothPicture(32, 16, 1);
    const auto seenAt = [&](int orientation, int x, int y) -> int {
        const DecodedPicture seen = decodePicture(jpegOf(file, 100, orientation), "mine");
        CHECK(seen.width == (orientation >= 5 ? 16 : 32));
        return seen.pixels[static_cast<std::size_t>(y * seen.width + x)];
    };
    // Corners of the file, from dark to light: top left 30, bottom left 86, top right 175, bottom right 231.
    const auto corner = [&](int orientation, bool right, bool below) {
        const int light =
            seenAt(orientation, right ? (orientation >= 5 ? 15 : 31) : 0, below ? (orientation >= 5 ? 31 : 15) : 0);
        return light < 60 ? 'A' : light < 120 ? 'C' : light < 200 ? 'B' : 'D';
    };
    // The file is AB over CD; EXIF's table of what is seen, row by row.
    const char* const kSeen[] = {"ABCD", "BADC", "DCBA", "CDAB", "ACBD", "CADB", "DBCA", "BDAC"};
    for (int orientation = 1; orientation <= 8; ++orientation) {
        CAPTURE(orientation);
        std::string seen;
        for (const auto& [right, below] : {std::pair{false, false}, {true, false}, {false, true}, {true, true}}) {
            seen += corner(orientation, right, below);
        }
        CHECK(seen == std::string(kSeen[orientation - 1]));
    }
    CHECK(exifOrientation("Exif") == 1);
    CHECK(exifOrientation(std::string("Exif\0\0MM\0\x2a\xff\xff\xff\xff", 14)) == 1);
}

TEST_CASE("picturesCutAnywhereAreRefused")
{
    for (const std::string& whole : {pngOf(smoothPicture(9, 9, 3)), jpegOf(smoothPicture(40, 24, 3)),
                                     jpegOf(smoothPicture(40, 24, 3), 90, 0, true)}) {
        const std::size_t end = whole.size() - (whole[0] == '\x89' ? 12 : 2);  // without its closing marker it may pass
        for (std::size_t size = 0; size < end; ++size) {
            CAPTURE(size);
            CHECK_FALSE(failureOf(whole.substr(0, size)).empty());
        }
    }
}

TEST_CASE("damagedPicturesAreErrorsOrPictures")
{
    for (const std::string& whole : {pngOf(smoothPicture(9, 9, 3)), jpegOf(smoothPicture(24, 24, 3))}) {
        int refused = 0;
        for (std::size_t at = 0; at < whole.size(); ++at) {
            std::string damaged = whole;
            damaged[at] = static_cast<char>(~damaged[at]);
            refused += failureOf(damaged).empty() ? 0 : 1;
        }
        CHECK(refused > 20);
    }
    CHECK(contains(failureOf("GIF89a and more"), "neither a PNG nor a JPEG"));
    CHECK(contains(failureOf(""), "neither a PNG nor a JPEG"));
}

TEST_CASE("hugePicturesAreRefusedBeforeTheyCostMemory")
{
    CHECK(contains(failureOf(pngOfSize(20'000, 20'000)), "too large"));
    CHECK_FALSE(failureOf(pngOfSize(0, 4)).empty());
    CHECK_FALSE(failureOf(pngOfSize(0x7FFFFFFF, 0x7FFFFFFF)).empty());
    CHECK(contains(failureOf(pngOfSize(9'000, 9'000)), "more than its"));
    CHECK_FALSE(failureOf(pngOfSize(500, 500)).empty());  // fits, but its pixels are not there
    std::string jpeg = jpegOf(smoothPicture(8, 8, 1));
    const std::size_t frame = jpeg.find("\xff\xc0");
    REQUIRE(frame != jpeg.npos);
    jpeg.replace(frame + 5, 4, "\xff\xdc\xff\xdc");
    CHECK(contains(failureOf(jpeg), "too large"));
}

TEST_CASE("fittingKeepsWhatFitsAndCropsTheMiddle")
{
    const DecodedPicture picture = smoothPicture(6, 4, 3);
    const std::vector<std::uint8_t> same = fit(picture, 0, 0);
    for (std::size_t pixel = 0; pixel < 24; ++pixel) {
        for (std::size_t c = 0; c < 3; ++c) {
            CHECK(same[c * 24 + pixel] == picture.pixels[3 * pixel + c]);
        }
    }
    const std::vector<std::uint8_t> square = fit(picture, 4, 0);
    for (std::size_t y = 0; y < 4; ++y) {
        for (std::size_t x = 0; x < 4; ++x) {
            CHECK(square[y * 4 + x] == picture.pixels[3 * (y * 6 + x + 1)]);
        }
    }
}

TEST_CASE("shrinkingAveragesOverAreas")
{
    const DecodedPicture picture{4, 4, 1, {0, 10, 100, 110, 20, 30, 120, 130, 1, 2, 3, 4, 5, 6, 7, 8}};
    CHECK(fit(picture, 2, 0) == std::vector<std::uint8_t>{15, 115, 4, 6});  // 3.5 and 5.5 round up
    CHECK(fit(picture, 1, 0) == std::vector<std::uint8_t>{35});             // 34.75
    // 3 to 2: each new pixel takes one old one and half of the middle one.
    const DecodedPicture three{3, 3, 1, {0, 90, 180, 0, 90, 180, 0, 90, 180}};
    CHECK(fit(three, 2, 0) == std::vector<std::uint8_t>{30, 150, 30, 150});
}

TEST_CASE("growingIsSmoothAndKeepsFlatAreasFlat")
{
    const DecodedPicture flat{2, 2, 1, {77, 77, 77, 77}};
    for (const std::uint8_t pixel : fit(flat, 9, 0)) {
        CHECK(pixel == 77);
    }
    const DecodedPicture two{2, 2, 1, {0, 100, 0, 100}};
    const std::vector<std::uint8_t> four = fit(two, 4, 0);
    CHECK(std::vector<std::uint8_t>(four.begin(), four.begin() + 4) == std::vector<std::uint8_t>{0, 25, 75, 100});
    CHECK(fit({1, 1, 1, {9}}, 3, 0) == std::vector<std::uint8_t>(9, 9));
}

TEST_CASE("greyIsLumaAndRgbOfGreyIsGrey")
{
    const DecodedPicture colours{4, 1, 3, {255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255}};
    CHECK(fit(colours, 0, 1) == std::vector<std::uint8_t>{76, 150, 29, 255});
    CHECK(fit({2, 1, 1, {3, 200}}, 0, 3) == std::vector<std::uint8_t>{3, 200, 3, 200, 3, 200});
}

TEST_CASE("setsAreFittedPictureByPicture")
{
    ImageSet set;
    set.shape = {1, 2, 2};
    set.pixels = {0, 0, 4, 4, 8, 8, 8, 8};
    set.labels = {0, 1};
    set = fitted(std::move(set), 1, 3);
    CHECK(set.shape == ImageShape{3, 1, 1});
    CHECK(set.pixels == std::vector<std::uint8_t>{2, 2, 2, 8, 8, 8});
}

}  // namespace
}  // namespace ganimede::test
