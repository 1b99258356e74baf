#pragma once

#include <string>

namespace ganimede {

/// Which trainer trains, on what, for people to read.
struct TrainerInfo {
    std::string name;    ///< "fused", "cuda" or "torch"
    std::string device;  ///< "CPU" or "CUDA: <model>"
    std::string detail;  ///< such as "AVX2" or "LibTorch 2.13.0, float64"
    int threads = 1;
};

}  // namespace ganimede
