#pragma once

namespace ganimede {

/// Before anything else: keeps the numbers of the standard streams free of other files where the shell closed one, and
/// lets a file that grows too large be an error, which is told, in place of the program's end.
void prepareStreams();

/// Writes what the standard output still holds, and tells on the standard error if anything of it was lost.
/// @returns whether all came through, or nobody reads it any more, as behind `| head`.
bool flushOutput();

}  // namespace ganimede
