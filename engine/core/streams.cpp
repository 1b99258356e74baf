#include "engine/core/streams.h"

#include <cmath>
#include <numbers>

#include "engine/core/philox.h"

namespace ganimede {
namespace {

PhiloxBlock blockAt(const Stream& stream, std::size_t block)
{
    return philox4x32({static_cast<std::uint32_t>(stream.seed), static_cast<std::uint32_t>(stream.seed >> 32)},
                      {static_cast<std::uint32_t>(block), stream.id, static_cast<std::uint32_t>(stream.step),
                       static_cast<std::uint32_t>(stream.step >> 32)});
}

}  // namespace

void fillWords(const Stream& stream, std::span<std::uint32_t> out)
{
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i] = blockAt(stream, i / 4)[i % 4];
    }
}

void fillUniform(const Stream& stream, std::span<float> out)
{
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i] = static_cast<float>(blockAt(stream, i / 4)[i % 4] >> 8) * 0x1p-24f;
    }
}

void fillNormal(const Stream& stream, std::span<float> out)
{
    for (std::size_t i = 0; i < out.size(); ++i) {
        const PhiloxBlock words = blockAt(stream, i / 4);
        const std::size_t pair = (i % 4) & ~std::size_t{1};
        const double u = (static_cast<double>(words[pair] >> 8) + 1.0) * 0x1p-24;
        const double t = 2.0 * std::numbers::pi * static_cast<double>(words[pair + 1] >> 8) * 0x1p-24;
        const double r = std::sqrt(-2.0 * std::log(u));
        out[i] = static_cast<float>(i % 2 == 0 ? r * std::cos(t) : r * std::sin(t));
    }
}

void fillIndices(const Stream& stream, std::uint32_t bound, std::span<std::uint32_t> out)
{
    fillWords(stream, out);
    for (std::uint32_t& word : out) {
        word = static_cast<std::uint32_t>((std::uint64_t{word} * bound) >> 32);
    }
}

}  // namespace ganimede
