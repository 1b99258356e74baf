#pragma once

#include <string>

namespace ganimede::bench {

/// What a GPU can do at most, at its highest clocks; 0 where that is not known.
///
///   multiply-adds = multiprocessors x clock x 2 x lanes
///
/// with so many lanes of a multiprocessor for dense products by compute capability:
///
///   capability        bfloat16 (tensor cores)   float32
///   8.0                       1024                 64
///   8.6, 8.9, 12.x             256                128
///   9.0                       2048                128
///   10.x                      4096                128
///
/// (8.6, 8.9 and 12.x as GeForce boards have it, adding up in float32: others do twice as much.) TF32 is half of
/// bfloat16. Memory: clock x 2 x width of the bus.
struct DevicePeaks {
    std::string name;
    double bfloat16 = 0;  ///< floating point operations a second
    double tf32 = 0;
    double float32 = 0;
    double bandwidth = 0;  ///< bytes a second
};

/// Of the first GPU. @throws Error if the driver does not say
DevicePeaks devicePeaks();

}  // namespace ganimede::bench
