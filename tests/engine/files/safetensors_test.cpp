#include <cstdlib>
#include <cstring>
#include <fstream>
#include <limits>

#include <doctest/doctest.h>

#include "engine/core/error.h"
#include "engine/files/atomic_file.h"
#include "engine/files/checkpoint.h"
#include "tests/engine/temporary_folder.h"

namespace ganimede::test {
namespace {

/// A file's bytes from a header and so many bytes of data.
std::string fileOf(const std::string& header, std::size_t dataBytes, std::uint64_t statedHeaderBytes)
{
    std::string bytes(8, '\0');
    std::memcpy(bytes.data(), &statedHeaderBytes, 8);
    return bytes + header + std::string(dataBytes, '\0');
}

std::string failureOf(const std::string& bytes)
{
    return messageOf([&] { parseSafetensors(bytes, "some.safetensors"); });
}

std::string failureOfHeader(const std::string& header, std::size_t dataBytes = 8)
{
    return failureOf(fileOf(header, dataBytes, header.size()));
}

SafetensorsFile sample()
{
    SafetensorsFile content;
    content.metadata = {{"format", "a \"test\"\n"}, {"unicode", "\xC3\xB1 \xE2\x82\xAC"}, {"", ""}};
    content.tensors = {
        {"generator.0.weight", {2, 3}, {1, -2, 3.5f, 0, -0.0f, 1e-42f}},
        {"b", {1}, {std::numeric_limits<float>::max()}},
        {"a scalar", {}, {7}},
        {"special", {1, 2, 1}, {std::numeric_limits<float>::infinity(), -std::numeric_limits<float>::infinity()}}};
    return content;
}

TEST_CASE("safetensorsRoundTrip")
{
    const TemporaryFolder folder;
    const SafetensorsFile content = sample();
    writeSafetensors(folder / "file.safetensors", content);
    const SafetensorsFile back = readSafetensors(folder / "file.safetensors");
    CHECK(back.metadata == content.metadata);
    CHECK(back.tensors == content.tensors);
}

TEST_CASE("safetensorsAreTheSameBytesForTheSameContentWithAlignedData")
{
    const TemporaryFolder folder;
    writeSafetensors(folder / "one", sample());
    writeSafetensors(folder / "two", sample());
    const std::string bytes = readFile(folder / "one");
    CHECK(bytes == readFile(folder / "two"));
    std::uint64_t headerBytes = 0;
    std::memcpy(&headerBytes, bytes.data(), 8);
    CHECK(headerBytes % 8 == 0);
    CHECK(bytes.size() == 8 + headerBytes + 4 * (6 + 1 + 1 + 2));
}

TEST_CASE("safetensorsMayBeEmptyOrHoldEmptyTensors")
{
    const TemporaryFolder folder;
    writeSafetensors(folder / "none", {});
    CHECK(readSafetensors(folder / "none").tensors.empty());
    const SafetensorsFile content{{}, {{"nothing", {0, 4}, {}}, {"something", {1}, {1}}}};
    writeSafetensors(folder / "empty", content);
    CHECK(readSafetensors(folder / "empty").tensors == content.tensors);
}

TEST_CASE("safetensorsTruncatedAnywhereAreAnError")
{
    const TemporaryFolder folder;
    writeSafetensors(folder / "whole", sample());
    const std::string bytes = readFile(folder / "whole");
    REQUIRE(failureOf(bytes).empty());
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        CAPTURE(length);
        const std::string message = failureOf(bytes.substr(0, length));
        REQUIRE(contains(message, "some.safetensors"));
    }
    CHECK(contains(failureOf(bytes + '\0'), "goes on after its last tensor"));
    CHECK(contains(failureOf(bytes.substr(0, bytes.size() - 1)), "truncated"));
}

TEST_CASE("foreignFilesAreNoSafetensors")
{
    CHECK(contains(failureOf(""), "too short"));
    CHECK(contains(failureOf("GIF89a"), "too short"));
    CHECK(contains(failureOf("\x89PNG\r\n\x1a\n and more of a picture"), "not a safetensors file"));
    CHECK(contains(failureOf(R"({"name": "a spec", "batch": 150})"), "not a safetensors file"));
    CHECK(contains(failureOf(std::string(1000, '\0')), "not a safetensors file"));
    CHECK(contains(failureOf(std::string(1000, '\xff')), "not a safetensors file"));
}

TEST_CASE("statedHeaderSizesAreCheckedBeforeUse")
{
    const std::string header = R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})";
    REQUIRE(failureOfHeader(header).empty());
    for (const std::uint64_t size :
         {std::uint64_t{0}, std::uint64_t{1}, header.size() - 1, header.size() + 1, header.size() + 8,
          header.size() + 9, std::uint64_t{100'000'000}, std::uint64_t{100'000'001}, ~std::uint64_t{0},
          std::uint64_t{1} << 63, ~std::uint64_t{0} - 7}) {
        CAPTURE(size);
        CHECK_FALSE(failureOf(fileOf(header, 8, size)).empty());
    }
}

TEST_CASE("hostileHeadersAreRefused")
{
    const char* headers[] = {
        "",
        "{",
        "{}",  // and data that nobody names
        "[]",
        "null",
        "{} {}",
        R"({"a":1})",
        R"({"a":[]})",
        R"({"a":null})",
        R"({"a":{}})",
        R"({"a":{"dtype":"F32","shape":[2]}})",
        R"({"a":{"dtype":"F32","data_offsets":[0,8]}})",
        R"({"a":{"shape":[2],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F64","shape":[1],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"f32","shape":[2],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":32,"shape":[2],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":["F32"],"shape":[2],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":2,"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":"2","data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":[2.0],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":[[2]],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":[true,2],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,0]}})",
        R"({"a":{"dtype":"F32","shape":[4294967296,1073741824,2],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":[18446744073709551615],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":[0,18446744073709551615],"data_offsets":[0,0]},"b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":[99999999999999999999999],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}})",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[-8,0]}})",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0]}})",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8,8]}})",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":{}}})",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[8,16]}})",
        R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
        R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,18446744073709551615]}})",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[18446744073709551608,18446744073709551615]}})",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8],"shape":[2]}})",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8],"extra":"1"}})",
        R"({"__metadata__":"text","a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})",
        R"({"__metadata__":{"k":1},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})",
        R"({"__metadata__":{"k":{}},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})",
        R"({"__metadata__":{"k":["v"]},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})",
        R"({"__metadata__":{"k":"1","k":"2"},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})",
        R"({"__metadata__":{},"__metadata__":{},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})",
        "{\"a\xff\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}x)",
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},})",
    };
    for (const char* header : headers) {
        CAPTURE(header);
        const std::string message = failureOfHeader(header);
        CHECK(contains(message, "Cannot read \"some.safetensors\": it"));
        CHECK(message.ends_with("."));
    }
    CHECK(contains(failureOfHeader("{\"a\":" + std::string(1'000'000, '[')), "a list"));
    CHECK_FALSE(failureOfHeader("{\"a\":" + std::string(1'000'000, '{')).empty());
}

TEST_CASE("headersMayBeInAnyOrderAndPaddedWithBlanks")
{
    const std::string header =
        R"({"b":{"shape":[1],"data_offsets":[4,8],"dtype":"F32"},)"
        R"( "a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"__metadata__":{"k":"v"}}       )";
    const SafetensorsFile content = parseSafetensors(fileOf(header, 8, header.size()), "some");
    REQUIRE(content.tensors.size() == 2);
    CHECK(content.tensors[0].name == "a");
    CHECK(content.tensors[1].name == "b");
    CHECK(content.metadata.at("k") == "v");
}

TEST_CASE("contentThatIsNoSafetensorsIsNotWritten")
{
    const TemporaryFolder folder;
    writeSafetensors(folder / "kept", sample());
    const std::string before = readFile(folder / "kept");
    const std::vector<SafetensorsFile> bad = {
        {{}, {{"a", {2}, {1}}}},
        {{}, {{"a", {-1}, {1}}}},
        {{}, {{"a", {1}, {1}}, {"a", {1}, {1}}}},
        {{}, {{"__metadata__", {1}, {1}}}},
        {{{"text", "\xff\xfe"}}, {}},
        {{}, {{"\xff", {1}, {1}}}},
    };
    for (const SafetensorsFile& content : bad) {
        CHECK_THROWS_AS(writeSafetensors(folder / "kept", content), Error);
    }
    CHECK(readFile(folder / "kept") == before);
}

// Run a second time by safetensors_in_python.sh, which then opens the file with the format's own library.
TEST_CASE("safetensorsSampleForPython")
{
    const TemporaryFolder folder;
    const char* wanted = std::getenv("GANIMEDE_SAFETENSORS_SAMPLE");
    const std::filesystem::path path =
        wanted != nullptr ? std::filesystem::path(wanted) : folder / "sample.safetensors";
    SafetensorsFile content;
    content.metadata = {{"format", "sample"}, {"spec", "{\"name\": \"\xC3\xB1\"}"}};
    content.tensors = {{"weight", {3, 2}, {0, 0.5f, 1, 1.5f, 2, 2.5f}}, {"bias", {3}, {-1, 1e-30f, 1e30f}}};
    writeSafetensors(path, content);
    CHECK(readSafetensors(path).tensors == content.tensors);
}

}  // namespace
}  // namespace ganimede::test
