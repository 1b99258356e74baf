#pragma once

#include <string>
#include <vector>

#include "engine/torch/toys/toy_device.h"

namespace ganimede::toys {

/// A GPU of this machine, for people to read.
struct CudaDeviceListing {
    std::string name;  ///< its model
    std::size_t memory = 0;
    int major = 0;  ///< compute capability
    int minor = 0;
    int processors = 0;     ///< multiprocessors
    double peakFlops = 0;   ///< float32, at the highest clock; 0 where the driver does not say
    std::string objection;  ///< why it cannot be used; empty if it can
};

/// All GPUs; an outcome that is not ok says why there are none.
ToyOutcome listCudaDevices(std::vector<CudaDeviceListing>& devices);

/// How a launch is spread.
struct CudaToyOptions {
    int threads = 0;  ///< of a block: 256 or 512; 0: as many as suit the number of members
};

/// Opens GPU `index`. Blocks until work is done only in download(). @throws Error in a sentence if it cannot be used.
ToyDevicePtr openCudaToyDevice(int index, CudaToyOptions options = {});

}  // namespace ganimede::toys
