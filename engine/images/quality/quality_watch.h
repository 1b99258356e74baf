#pragma once

#include <cstddef>
#include <functional>

#include "engine/core/error.h"
#include "engine/core/words.h"

namespace ganimede {

/// Thrown where measuring stops because `cancelled` said so.
class MeasuringCancelled : public Error {
public:
    MeasuringCancelled() : Error(Words::tr("Measuring the pictures was stopped.")) {}
};

/// How a long measurement tells where it is and learns that nobody waits for it any more. Both may be empty; both are
/// called on the measurement's own thread, several times a second.
struct QualityWatch {
    std::function<void(double share)> progress;  ///< of the whole, 0 to 1
    std::function<bool()> cancelled;
};

/// Calls `work(part)` for each part from 0, on `threads` threads (0: one a core), this one included. `from` and `to`
/// are the shares of the whole that `watch` is told. @throws MeasuringCancelled; what `work` throws.
void inParts(std::size_t parts, int threads, const QualityWatch& watch, double from, double to,
             const std::function<void(std::size_t part)>& work);

}  // namespace ganimede
