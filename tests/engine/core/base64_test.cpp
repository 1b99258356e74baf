#include "engine/files/base64.h"

#include <doctest/doctest.h>

namespace ganimede::test {
namespace {

std::vector<std::uint8_t> bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

TEST_CASE("base64MatchesTheVectorsOfRfc4648")
{
    const std::pair<const char*, const char*> vectors[] = {{"", ""},
                                                           {"f", "Zg=="},
                                                           {"fo", "Zm8="},
                                                           {"foo", "Zm9v"},
                                                           {"foob", "Zm9vYg=="},
                                                           {"fooba", "Zm9vYmE="},
                                                           {"foobar", "Zm9vYmFy"}};
    for (const auto& [plain, encoded] : vectors) {
        CHECK(base64Encode(bytesOf(plain)) == encoded);
        CHECK(base64Decode(encoded) == bytesOf(plain));
    }
}

TEST_CASE("base64CarriesEveryByteAtEveryPlace")
{
    for (std::size_t length = 0; length < 5; ++length) {
        for (int value = 0; value < 256; ++value) {
            std::vector<std::uint8_t> bytes(length, static_cast<std::uint8_t>(value));
            for (std::size_t i = 0; i < length; ++i) {
                bytes[i] = static_cast<std::uint8_t>(bytes[i] + 77 * i);
            }
            REQUIRE(base64Decode(base64Encode(bytes)) == bytes);
        }
    }
}

TEST_CASE("base64RefusesWhatItWouldNotWrite")
{
    for (const char* bad : {"Z", "Zg", "Zg=", "Zg===", "Zh==", "Zm9=", "Z===", "====", "Zm 9v", "Zm9v\n", "Zm9*",
                            "=Zm9", "Zg==Zg==", "Zm-_"}) {
        CAPTURE(bad);
        CHECK_FALSE(base64Decode(bad).has_value());
    }
}

}  // namespace
}  // namespace ganimede::test
