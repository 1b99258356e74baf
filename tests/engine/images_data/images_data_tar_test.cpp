#include <cstdio>

#include <doctest/doctest.h>

#include "engine/files/tar.h"
#include "tests/engine/images_data/images_data_files.h"
#include "tests/engine/temporary_folder.h"

namespace ganimede::test {
namespace {

/// A member as `tar` writes it: header, content, padding.
std::string member(const std::string& path, const std::string& content, char kind = '0')
{
    std::string header(512, '\0');
    header.replace(0, path.size(), path);
    char size[16];
    std::snprintf(size, sizeof size, "%011o", static_cast<unsigned>(content.size()));
    header.replace(124, 11, size);
    header[156] = kind;
    header.replace(148, 8, 8, ' ');
    unsigned sum = 0;
    for (const char c : header) {
        sum += static_cast<unsigned char>(c);
    }
    std::snprintf(size, sizeof size, "%06o", sum);
    header.replace(148, 7, std::string(size) + '\0');
    return header + content + std::string((512 - content.size() % 512) % 512, '\0');
}

std::string listOf(const std::string& archive)
{
    ByteSource source(archive, "mine.tar");
    TarReader tar(source, "mine.tar");
    std::string list;
    while (const auto found = tar.next()) {
        list += found->name + ":" + std::to_string(found->size) + " ";
    }
    return list;
}

TEST_CASE("tarGivesItsRegularFiles")
{
    const std::string large(1300, 'x');
    const std::string archive = member("folder/", "", '5') + member("folder/a.bin", "abc") +
                                member("folder/link", "", '2') + member("../../b.bin", large) +
                                std::string(1024, '\0') + "whatever follows";
    CHECK(listOf(archive) == "a.bin:3 b.bin:1300 ");
    CHECK(listOf(gzipped(archive)) == "a.bin:3 b.bin:1300 ");
    CHECK(listOf("") == "");
    const std::string packed = gzipped(archive);
    ByteSource source(packed, "mine.tar");
    TarReader tar(source, "mine.tar");
    tar.next();
    CHECK(tar.content(3) == "abc");
    tar.next();
    CHECK(contains(messageOf([&] { tar.content(1299); }), "a file of 1300 bytes"));
    CHECK(tar.content(1300) == large);
    CHECK_FALSE(tar.next());
}

TEST_CASE("damagedArchivesAreErrors")
{
    const std::string archive = member("a", "abc") + member("b", std::string(600, 'y'));
    for (std::size_t size = 1; size < archive.size(); ++size) {
        if (size != 1024) {  // the end of the first member
            CAPTURE(size);
            CHECK_FALSE(messageOf([&] { listOf(archive.substr(0, size)); }).empty());
        }
    }
    for (std::size_t at = 0; at < 512; at += at == 154 ? 2 : 1) {  // 155, behind the checksum, says nothing
        std::string damaged = archive;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x41);
        CAPTURE(at);
        CHECK(contains(messageOf([&] { listOf(damaged); }), "is damaged, or not a tar archive"));
    }
    CHECK(contains(messageOf([&] { listOf(std::string(2000, 'x')); }), "not a tar archive"));
}

TEST_CASE("archivesThatAnnounceMoreThanTheyHoldCostNoMemory")
{
    std::string archive = member("a", "abc");
    archive.replace(124, 11, "77777777777");  // 8 GiB
    archive.replace(148, 8, 8, ' ');
    unsigned sum = 0;
    for (std::size_t i = 0; i < 512; ++i) {
        sum += static_cast<unsigned char>(archive[i]);
    }
    char text[16];
    std::snprintf(text, sizeof text, "%06o", sum);
    archive.replace(148, 7, std::string(text) + '\0');
    ByteSource source(archive, "mine.tar");
    TarReader tar(source, "mine.tar");
    REQUIRE(tar.next());
    CHECK(contains(messageOf([&] { tar.content(std::uint64_t{1} << 40); }), "announces a file of 8589934591 bytes"));
}

}  // namespace
}  // namespace ganimede::test
