#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "engine/files/atomic_file.h"
#include "engine/files/movie_file.h"
#include "engine/files/movie_mp4.h"
#include "tests/engine/temporary_folder.h"

namespace ganimede::test {
namespace {

// Of an odd width, from dark to light.
std::vector<MoviePicture> fading(int count, int channels)
{
    std::vector<MoviePicture> pictures;
    for (int i = 0; i < count; ++i) {
        MoviePicture picture{.width = 33, .height = 32, .channels = channels, .pixels = {}, .milliseconds = 100};
        picture.pixels.assign(static_cast<std::size_t>(33 * 32 * channels), static_cast<std::uint8_t>(40 * i));
        pictures.push_back(picture);
    }
    return pictures;
}

std::filesystem::path script(const std::filesystem::path& file, const std::string& body)
{
    std::ofstream(file) << "#!/bin/sh\n" << body << "\n";
    std::filesystem::permissions(file, std::filesystem::perms::owner_all);
    return file;
}

}  // namespace

TEST_CASE("a movie's kind is its ending")
{
    CHECK(movieKind("a/film.GIF") == MovieKind::gif);
    CHECK(movieKind("film.mp4") == MovieKind::mp4);
    CHECK_FALSE(movieKind("film.avi"));
    CHECK(messageOf([] { writeMovie("film.avi", fading(2, 1), ""); }).find("film.avi") != std::string::npos);
    CHECK(messageOf([] { writeMovie("film.gif", {}, ""); }).find("no picture") != std::string::npos);
}

TEST_CASE("a GIF says what was to be said, however long")
{
    const std::string comment(300, 'z');
    const std::string bytes = gifBytes(fading(3, 3), comment);
    CHECK(bytes.starts_with("GIF89a"));
    CHECK(bytes.find(std::string(255, 'z')) != std::string::npos);
    CHECK(gifBytes(fading(3, 3), "").find("zzzz") == std::string::npos);
}

TEST_CASE("the encoder gets every picture for as long as it is shown")
{
    const TemporaryFolder folder;
    const auto program =
        script(folder.path() / "encoder", R"(for last; do :; done; echo "$@" > "$0.arguments"; cat > "$last")");
    const auto pictures = fading(3, 1);
    encodeMp4(program, folder.path() / "film.mp4", pictures, "of a test");
    std::string expected;
    for (const MoviePicture& picture : pictures) {
        for (int tick = 0; tick < 5; ++tick) {  // 100 ms, 50 pictures a second
            expected.append(picture.pixels.begin(), picture.pixels.end());
        }
    }
    CHECK(readFile(folder.path() / "film.mp4") == expected);
    const std::string arguments = readFile(folder.path() / "encoder.arguments");
    CHECK(arguments.find("-pixel_format gray -video_size 33x32 -framerate 50") != std::string::npos);
    CHECK(arguments.find("comment=of a test") != std::string::npos);
}

TEST_CASE("an encoder that fails, goes early or cannot be started is an error that says so")
{
    const TemporaryFolder folder;
    const auto out = folder.path() / "film.mp4";
    const auto fails =
        script(folder.path() / "fails", "cat > /dev/null; echo first >&2; echo 'no such codec' >&2; exit 3");
    CHECK(messageOf([&] { encodeMp4(fails, out, fading(2, 1), ""); }).find("no such codec") != std::string::npos);
    const auto leaves = script(folder.path() / "leaves", "exit 1");
    CHECK(messageOf([&] { encodeMp4(leaves, out, fading(200, 3), ""); }).find("code 1") != std::string::npos);
    CHECK(messageOf([&] {
              encodeMp4(folder.path() / "missing", out, fading(2, 1), "");
          }).find("could not be started") != std::string::npos);
}

TEST_CASE("ffmpeg makes an MP4, and a failure leaves the old file")
{
    if (ffmpegProgram().empty()) {
        MESSAGE("skipped: ffmpeg is not installed");
        return;
    }
    const TemporaryFolder folder;
    const auto out = folder.path() / "film.mp4";
    writeMovie(out, fading(6, 3), "of a test");
    const std::string made = readFile(out);
    CHECK(made.substr(4, 4) == "ftyp");
    CHECK(made.find("of a test") != std::string::npos);
    auto broken = fading(2, 1);
    broken.front().width = 0;
    CHECK(messageOf([&] { writeMovie(out, broken, ""); }).find("ffmpeg could not make the movie") != std::string::npos);
    CHECK(readFile(out) == made);
    CHECK(messageOf([&] { writeMovie(folder.path() / "none" / "film.mp4", fading(2, 1), ""); }).find("none") !=
          std::string::npos);
}

}  // namespace ganimede::test
