#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "engine/files/byte_source.h"

namespace ganimede {

/// Reads the members of a tar archive (POSIX.1-1988 and later) from front to back, plain or gzipped. Only regular files
/// are given; links, folders and extensions are passed over. On the thread of its owner; `source` must outlive it.
class TarReader {
public:
    struct Member {
        std::string name;  ///< the last part of its path: an archive has no say in where a file goes
        std::uint64_t size = 0;
    };

    /// @param name  for messages
    TarReader(ByteSource& source, std::string name);

    /// The next file, or nothing at the end. Passes over what is left of the one before.
    /// @throws Error if the archive is damaged or ends early.
    std::optional<Member> next();
    /// The content of the file that next() gave. @throws Error as next() does, and if it is larger than `maxBytes`.
    std::string content(std::uint64_t maxBytes);

private:
    void skip(std::uint64_t bytes);

    ByteSource& m_source;
    std::string m_name;
    std::uint64_t m_left = 0;     ///< of the file's content
    std::uint64_t m_padding = 0;  ///< after it
};

}  // namespace ganimede
