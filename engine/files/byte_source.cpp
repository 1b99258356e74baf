#include "engine/files/byte_source.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

#define ZLIB_CONST  // zlib does not write to what it reads
#include <zlib.h>

#include "engine/core/error.h"
#include "engine/core/words.h"

namespace ganimede {
namespace {

constexpr std::string_view kGzipMagic = "\x1f\x8b";
constexpr std::uint64_t kDeflateRatio = 1032;
constexpr int kGzipWindow = 15 + 16;  // zlib's way to ask for gzip and nothing else

}  // namespace

struct ByteSource::Inflater {
    Inflater()
    {
        if (inflateInit2(&stream, kGzipWindow) != Z_OK) {
            throw MemoryError(Words::tr("There is not enough memory to unpack a file."));
        }
    }
    ~Inflater() { inflateEnd(&stream); }
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;

    z_stream stream{};
    bool ended = false;
};

ByteSource::ByteSource(std::string_view bytes, std::string name) : m_rest(bytes), m_name(std::move(name))
{
    if (bytes.starts_with(kGzipMagic)) {
        m_inflater = std::make_unique<Inflater>();
    }
}

ByteSource::~ByteSource() = default;

std::size_t ByteSource::readSome(std::span<std::uint8_t> out)
{
    std::size_t done = 0;
    if (m_hasPeeked && !out.empty()) {
        out[done++] = m_peeked;
        m_hasPeeked = false;
    }
    if (m_inflater == nullptr) {
        const std::size_t count = std::min(out.size() - done, m_rest.size());
        if (count > 0) {
            std::memcpy(out.data() + done, m_rest.data(), count);
        }
        m_rest.remove_prefix(count);
        return done + count;
    }
    z_stream& stream = m_inflater->stream;
    constexpr std::size_t kMost = std::numeric_limits<uInt>::max() / 2;
    while (done < out.size() && !m_inflater->ended) {
        const std::size_t given = std::min(m_rest.size(), kMost);
        const std::size_t room = std::min(out.size() - done, kMost);
        stream.next_in = reinterpret_cast<const Bytef*>(m_rest.data());
        stream.avail_in = static_cast<uInt>(given);
        stream.next_out = out.data() + done;
        stream.avail_out = static_cast<uInt>(room);
        const int code = inflate(&stream, Z_NO_FLUSH);
        m_rest.remove_prefix(given - stream.avail_in);
        done += room - stream.avail_out;
        if (code == Z_STREAM_END) {
            // Files may be made of several gzip members; anything else behind the last one is padding.
            m_inflater->ended = !m_rest.starts_with(kGzipMagic) || inflateReset(&stream) != Z_OK;
        } else if (code == Z_BUF_ERROR) {
            throw Error(Words::tr("\"%1\" is not complete: its compressed data breaks off.", m_name));
        } else if (code != Z_OK) {
            throw Error(Words::tr("\"%1\" is damaged: its compressed data cannot be unpacked.", m_name));
        }
    }
    return done;
}

void ByteSource::read(std::span<std::uint8_t> out)
{
    if (readSome(out) != out.size()) {
        throw Error(Words::tr("\"%1\" is not complete: it ends before all that it announces.", m_name));
    }
}

bool ByteSource::atEnd()
{
    if (!m_hasPeeked) {
        m_hasPeeked = readSome({&m_peeked, 1}) == 1;
    }
    return !m_hasPeeked;
}

std::uint64_t ByteSource::leftAtMost() const
{
    const std::uint64_t rest = m_rest.size();
    // What zlib holds back of its window, 32 KiB, may still come besides.
    const std::uint64_t most = m_inflater == nullptr ? rest : rest * kDeflateRatio + (std::uint64_t{64} << 10);
    return most + (m_hasPeeked ? 1 : 0);
}

}  // namespace ganimede
