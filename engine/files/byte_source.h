#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace ganimede {

/// Bytes of a file, read from front to back a piece at a time: as they are or, if they begin as gzip does, unpacked
/// (RFC 1952). Nothing is unpacked before it is asked for, so that a small file that would unpack to terabytes costs
/// nothing. On the thread of its owner; `bytes` must outlive it.
class ByteSource {
public:
    /// @param name  for messages
    ByteSource(std::string_view bytes, std::string name);
    ~ByteSource();
    ByteSource(const ByteSource&) = delete;
    ByteSource& operator=(const ByteSource&) = delete;

    /// As many bytes as there are, at most out.size(). @throws Error if gzip's data is damaged.
    std::size_t readSome(std::span<std::uint8_t> out);
    /// Fills `out`. @throws Error as readSome() does, and if the file ends earlier.
    void read(std::span<std::uint8_t> out);
    /// Whether nothing is left. @throws Error as readSome() does: the last checksum is looked at here.
    bool atEnd();
    /// No more than so many bytes can still come: exact for a plain file, 1,032 times the rest for gzip (the most that
    /// deflate reaches). What a header promises beyond that is a lie.
    std::uint64_t leftAtMost() const;

private:
    struct Inflater;

    std::string_view m_rest;
    std::string m_name;
    std::unique_ptr<Inflater> m_inflater;  ///< empty for a plain file
    bool m_hasPeeked = false;
    std::uint8_t m_peeked = 0;
};

}  // namespace ganimede
