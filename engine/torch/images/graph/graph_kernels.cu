#include "engine/torch/images/graph/graph_kernels.h"

#include <cuda_bf16.h>
#include <cuda_runtime.h>

#include "engine/core/words.h"
#include "engine/torch/launch_check.h"
#include "engine/torch/philox_device.h"

namespace ganimede::cuda {
namespace {

constexpr unsigned kThreads = 256;

unsigned blocksFor(std::size_t threads)
{
    return static_cast<unsigned>((threads + kThreads - 1) / kThreads);
}

// One thread a block of four numbers; grid y is the component: number i of it goes to out[i * components + y].
template <typename Draw>
__global__ void fillKernel(KeptStream kept, Draw draw, float* out, std::size_t count)
{
    const std::size_t block = std::size_t{blockIdx.x} * blockDim.x + threadIdx.x;
    const std::size_t first = 4 * block;
    if (first >= count) {
        return;
    }
    float values[4];
    draw(wordsOf(kept.now().row(blockIdx.y), static_cast<std::uint32_t>(block)), values);
    for (std::size_t i = 0; i < 4 && first + i < count; ++i) {
        out[(first + i) * gridDim.y + blockIdx.y] = values[i];
    }
}

template <typename Draw>
void fill(const KeptStream& stream, Draw draw, float* out, std::size_t count, unsigned components, cudaStream_t queue)
{
    if (count > 0) {
        fillKernel<<<dim3(blocksFor((count + 3) / 4), components), kThreads, 0, queue>>>(stream, draw, out, count);
        checkLaunch([](const char* reason) {
            return Words::tr("CUDA error: the device could not draw random numbers: %1.", reason);
        });
    }
}

__device__ std::int64_t placeOf(const DevicePlaces& places, std::size_t i)
{
    return places.places[static_cast<std::size_t>(places.counters[1]) * places.stride + i];
}

__device__ void store(float value, float* to)
{
    *to = value;
}

__device__ void store(float value, __nv_bfloat16* to)
{
    *to = __float2bfloat16_rn(value);
}

// One thread a number of the result, channels last; grid y is the place in the batch.
template <typename Value>
__global__ void gatherKernel(DevicePictures pictures, DevicePlaces places, Value* out)
{
    const std::size_t size =
        static_cast<std::size_t>(pictures.channels) * static_cast<std::size_t>(pictures.height) * pictures.width;
    const std::size_t i = std::size_t{blockIdx.x} * blockDim.x + threadIdx.x;
    if (i >= size) {
        return;
    }
    const auto channels = static_cast<std::size_t>(pictures.channels);
    const auto width = static_cast<std::size_t>(pictures.width);
    const std::size_t channel = i % channels;
    const std::size_t column = i / channels % width;
    const std::size_t row = i / channels / width;
    const std::int64_t place = placeOf(places, blockIdx.y);
    const std::size_t from =
        (channel * pictures.height + row) * width + ((place & 1) != 0 ? width - 1 - column : column);
    const std::uint8_t byte = pictures.pixels[static_cast<std::size_t>(place >> 1) * size + from];
    // Divided as the host divides: a multiplication by 1 / 127.5 would round otherwise.
    store(__fsub_rn(__fdiv_rn(static_cast<float>(byte), 127.5f), 1.0f), out + blockIdx.y * size + i);
}

template <typename Value>
void gather(const DevicePictures& pictures, const DevicePlaces& places, Value* out, cudaStream_t queue)
{
    const std::size_t size =
        static_cast<std::size_t>(pictures.channels) * static_cast<std::size_t>(pictures.height) * pictures.width;
    gatherKernel<<<dim3(blocksFor(size), static_cast<unsigned>(places.batch)), kThreads, 0, queue>>>(pictures, places,
                                                                                                     out);
    checkLaunch([](const char* reason) {
        return Words::tr("CUDA error: the device could not fetch a batch of pictures: %1.", reason);
    });
}

__global__ void labelsKernel(const std::int64_t* labels, DevicePlaces places, std::int64_t* out)
{
    const std::size_t i = std::size_t{blockIdx.x} * blockDim.x + threadIdx.x;
    if (i < places.batch) {
        out[i] = labels[placeOf(places, i) >> 1];
    }
}

// A single block: the counters may only move once every thread has read them.
template <typename Value>
__global__ void endStepKernel(const Value* row, Value* ring, int columns, std::int64_t* counters)
{
    const std::int64_t place = counters[1];
    for (int i = static_cast<int>(threadIdx.x); i < columns; i += static_cast<int>(blockDim.x)) {
        ring[place * columns + i] = row[i];
    }
    __syncthreads();
    if (threadIdx.x == 0) {
        ++counters[0];
        ++counters[1];
    }
}

template <typename Value>
void endStepWith(const Value* row, Value* ring, int columns, std::int64_t* counters, cudaStream_t queue)
{
    endStepKernel<<<1, 32, 0, queue>>>(row, ring, columns, counters);
    checkLaunch([](const char* reason) {
        return Words::tr("CUDA error: the device could not note the losses of a step: %1.", reason);
    });
}

}  // namespace

void fillUniformAt(const KeptStream& stream, float* out, std::size_t count, cudaStream_t queue)
{
    fill(stream, device::Uniform{}, out, count, 1, queue);
}

void fillNormalAt(const KeptStream& stream, float* out, std::size_t count, cudaStream_t queue)
{
    fill(stream, device::Normal{}, out, count, 1, queue);
}

void fillLatentAt(const LatentSpec& latent, const KeptStream& stream, float* z, std::size_t rows, cudaStream_t queue)
{
    const auto components = static_cast<unsigned>(latent.dimensions);
    if (latent.kind == LatentKind::gaussian) {
        fill(stream, device::Normal{}, z, rows, components, queue);
    } else {
        fill(stream, device::Uniform{2, -1}, z, rows, components, queue);
    }
}

void gatherPictures(const DevicePictures& pictures, const DevicePlaces& places, float* out, cudaStream_t queue)
{
    gather(pictures, places, out, queue);
}

void gatherPicturesBf16(const DevicePictures& pictures, const DevicePlaces& places, void* out, cudaStream_t queue)
{
    gather(pictures, places, static_cast<__nv_bfloat16*>(out), queue);
}

void gatherLabels(const std::int64_t* labels, const DevicePlaces& places, std::int64_t* out, cudaStream_t queue)
{
    labelsKernel<<<blocksFor(places.batch), kThreads, 0, queue>>>(labels, places, out);
    checkLaunch([](const char* reason) {
        return Words::tr("CUDA error: the device could not fetch a batch of labels: %1.", reason);
    });
}

void endStep(const float* row, float* ring, int columns, std::int64_t* counters, cudaStream_t queue)
{
    endStepWith(row, ring, columns, counters, queue);
}

void endStep(const double* row, double* ring, int columns, std::int64_t* counters, cudaStream_t queue)
{
    endStepWith(row, ring, columns, counters, queue);
}

}  // namespace ganimede::cuda
