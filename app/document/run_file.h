#pragma once

#include <cstdint>

#include <QString>

namespace ganimede {

/// The user's own file that a run was opened from or saved to.
struct RunFile {
    QString path;                ///< or empty
    std::int64_t savedStep = 0;  ///< of the run, at which its networks were last in a file
};

}  // namespace ganimede
