#include <vector>

#include <ATen/core/PhiloxRNGEngine.h>
#include <doctest/doctest.h>

#include "engine/core/streams.h"

namespace ganimede::test {

TEST_CASE("streams give the words of LibTorch's own Philox engine")
{
    const Stream cases[] = {{0, streams::kBatchReal, 0},
                            {1, streams::kLatentForD, updateKey(12'345, 3)},
                            {0xFFFFFFFFFFFFFFFFu, streams::kLatentForG, 0xFFFFFFFFFFFFFFFFu},
                            Stream{(std::uint64_t{1} << 53) - 1, streams::kInitGenerator, 1}.row(99)};
    for (const Stream& stream : cases) {
        CAPTURE(stream.seed);
        std::vector<std::uint32_t> words(1003);
        fillWords(stream, words);
        at::philox_engine engine(stream.seed, stream.step, std::uint64_t{stream.id} << 32);
        std::size_t equal = 0;
        for (const std::uint32_t word : words) {
            equal += word == engine() ? 1 : 0;
        }
        CHECK(equal == words.size());
    }
}

}  // namespace ganimede::test
