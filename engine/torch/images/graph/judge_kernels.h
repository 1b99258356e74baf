#pragma once

#include <cuda_runtime_api.h>

#include "engine/torch/images/graph/score_program.h"
#include "engine/torch/images/graph/tensor_program.h"

/// score_program.h and tensor_program.h on a CUDA device, each in one launch. Pointers are the current device's; the
/// work is queued on `queue` and not waited for. @throws Error if a kernel cannot be launched.
namespace ganimede::cuda {

void judgeForD(const scores::Work<float, float>& work, cudaStream_t queue);
void judgeForD(const scores::Work<double, double>& work, cudaStream_t queue);
void judgeForG(const scores::Work<float, float>& work, cudaStream_t queue);
void judgeForG(const scores::Work<double, double>& work, cudaStream_t queue);
/// With bfloat16 behind the pointers to scores and to their derivatives.
void judgeForDBf16(const scores::Work<void, float>& work, cudaStream_t queue);
void judgeForGBf16(const scores::Work<void, float>& work, cudaStream_t queue);

/// @param found    (blocks)
/// @param arrived  0 when it is called, and again afterwards
template <class Value, int kMost>
void measure(const tensors::Table<Value, kMost>& table, tensors::Measure measure, double* found, int* arrived,
             Value* out, cudaStream_t queue);

}  // namespace ganimede::cuda
