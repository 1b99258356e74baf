#include <cmath>
#include <cstdint>
#include <cstdlib>

#include "engine/core/error.h"
#include "engine/files/points_csv.h"

/// Any text gives finite points or an Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    try {
        const auto points = ganimede::parsePointsCsv({reinterpret_cast<const char*>(data), size}, "fuzz");
        for (const ganimede::Point& p : points) {
            if (!std::isfinite(p.x) || !std::isfinite(p.y)) {
                std::abort();
            }
        }
        if (points.empty()) {
            std::abort();
        }
    } catch (const ganimede::Error&) {
    }
    return 0;
}
