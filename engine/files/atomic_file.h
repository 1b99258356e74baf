#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace ganimede {

/// Replaces the file's content all at once: written to a temporary file beside it, flushed to disk, then renamed.
/// Whatever happens, the path holds either the old content or the new; a temporary file that a killed program left in
/// the folder is removed by the next one that writes there.
/// @throws Error naming the file and the reason (no such folder, read-only, disk full).
void writeFileAtomically(const std::filesystem::path& path, std::string_view content);

/// Throws what writing the file would throw where it is refused; writes nothing. For before an hour of work rather than
/// after it.
void checkWritable(const std::filesystem::path& path);

/// Makes the folder, with those above it, and makes sure that files can be written into it.
/// @throws Error naming the folder and the reason.
void prepareFolder(const std::filesystem::path& folder);

/// The whole content. @throws Error naming the file and the reason (missing, a folder, unreadable, above maxBytes).
std::string readFile(const std::filesystem::path& path, std::size_t maxBytes = std::size_t{1} << 30);

}  // namespace ganimede
