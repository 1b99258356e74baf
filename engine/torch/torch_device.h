#pragma once

#include <string>

#include <ATen/Tensor.h>

#include "engine/trainers/devices.h"
#include "engine/trainers/trainer.h"

namespace ganimede {

/// Whether this build of LibTorch has CUDA and finds a GPU that it can use.
bool cudaIsAvailable();

/// The GPUs that this build of LibTorch can use, or why there are none. Throws nothing.
DeviceList listGpus();

/// Dtype and device that the options ask for.
/// @throws Error if there is no such device, or the number of threads is out of range.
at::TensorOptions tensorOptions(const TrainerOptions& options);

/// Bytes that a CUDA device has left.
std::size_t freeMemoryOf(const at::Device& device);

/// Whether it is a CUDA device that multiplies in bfloat16 (compute capability 8.0 and later).
bool computesBfloat16(const at::Device& device);

/// Gives the system back what LibTorch holds of the device's memory and nobody uses. Throws nothing, on a lost device
/// neither.
void giveMemoryBack(const at::Device& device);

/// "CPU", or "CUDA: <model>".
std::string deviceName(const at::Device& device);

/// "LibTorch 2.13.0, float32".
std::string torchDetail(bool float64);

}  // namespace ganimede
