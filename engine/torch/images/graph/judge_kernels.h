#pragma once

#include <cuda_runtime_api.h>

#include "engine/torch/images/graph/score_program.h"
#include "engine/torch/images/graph/tensor_program.h"

/// score_program.h and tensor_program.h on a CUDA device, each in one launch. Pointers are the current device's; the
/// work is queued on `queue` and not waited for. @throws Error if a kernel cannot be launched.
namespace ganimede::cuda {

/// Value is float or double, here and below.
template <class Value>
void judgeForD(const scores::Work<Value, Value>& work, cudaStream_t queue);
template <class Value>
void judgeForG(const scores::Work<Value, Value>& work, cudaStream_t queue);
/// With bfloat16 behind the pointers to scores and to their derivatives.
void judgeForDBf16(const scores::Work<void, float>& work, cudaStream_t queue);
void judgeForGBf16(const scores::Work<void, float>& work, cudaStream_t queue);

/// @param found    (blocks)
/// @param arrived  0 when it is called, and again afterwards
template <class Value, int kMost>
void measure(const tensors::Table<Value, kMost>& table, tensors::Measure measure, double* found, int* arrived,
             Value* out, cudaStream_t queue);

}  // namespace ganimede::cuda
