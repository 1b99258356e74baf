#include "engine/files/tar.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/words.h"

namespace ganimede {
namespace {

constexpr std::size_t kBlock = 512;
using Block = std::array<std::uint8_t, kBlock>;

std::string_view field(const Block& block, std::size_t at, std::size_t length)
{
    const std::string_view text(reinterpret_cast<const char*>(block.data()) + at, length);
    return text.substr(0, text.find('\0'));
}

/// Octal digits with blanks around; nothing if there is anything else.
std::optional<std::uint64_t> octal(std::string_view text)
{
    std::uint64_t value = 0;
    bool any = false;
    for (const char c : text) {
        if (c >= '0' && c <= '7') {
            value = value * 8 + static_cast<std::uint64_t>(c - '0');
            any = true;
        } else if (c != ' ') {
            return {};
        }
    }
    return any ? std::optional(value) : std::nullopt;
}

/// The sum of the header's bytes, with blanks for the sum itself.
std::uint64_t checksum(const Block& block)
{
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < kBlock; ++i) {
        sum += i >= 148 && i < 156 ? std::uint64_t{' '} : block[i];
    }
    return sum;
}

}  // namespace

TarReader::TarReader(ByteSource& source, std::string name) : m_source(source), m_name(std::move(name)) {}

std::optional<TarReader::Member> TarReader::next()
{
    while (true) {
        skip(m_left + m_padding);
        m_left = m_padding = 0;
        Block block;
        if (m_source.atEnd()) {
            return {};
        }
        m_source.read(block);
        if (std::all_of(block.begin(), block.end(), [](std::uint8_t byte) { return byte == 0; })) {
            return {};
        }
        const std::optional<std::uint64_t> size = octal(field(block, 124, 12));
        if (!size || octal(field(block, 148, 8)) != checksum(block)) {
            throw Error(Words::tr("\"%1\" is damaged, or not a tar archive.", m_name));
        }
        m_left = *size;
        m_padding = (kBlock - *size % kBlock) % kBlock;
        const std::uint8_t kind = block[156];
        if (kind == '0' || kind == 0) {
            const std::string_view path = field(block, 0, 100);
            const std::size_t slash = path.rfind('/');
            return Member{std::string(path.substr(slash == path.npos ? 0 : slash + 1)), *size};
        }
    }
}

std::string TarReader::content(std::uint64_t maxBytes)
{
    if (m_left > maxBytes || m_left > m_source.leftAtMost()) {
        throw Error(Words::tr("\"%1\" is damaged: it announces a file of %2 bytes.", m_name, m_left));
    }
    std::string bytes(static_cast<std::size_t>(m_left), '\0');
    m_source.read({reinterpret_cast<std::uint8_t*>(bytes.data()), bytes.size()});
    m_left = 0;
    return bytes;
}

void TarReader::skip(std::uint64_t bytes)
{
    std::array<std::uint8_t, 64 * kBlock> dropped;
    while (bytes > 0) {
        const std::size_t count = static_cast<std::size_t>(std::min<std::uint64_t>(bytes, dropped.size()));
        m_source.read(std::span(dropped).first(count));
        bytes -= count;
    }
}

}  // namespace ganimede
