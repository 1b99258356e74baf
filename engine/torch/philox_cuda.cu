#include "engine/torch/philox_cuda.h"

#include <cuda_runtime.h>

#include "engine/core/words.h"
#include "engine/torch/launch_check.h"
#include "engine/torch/philox_device.h"

namespace ganimede::cuda {
namespace {

using device::Normal;
using device::Uniform;

constexpr int kThreads = 256;

// Where numbers go: number `index` of component `row` to out[index * components + row].
template <typename Value>
struct Table {
    Value* out;
    std::size_t count;  // of each component
    int components;
};

struct Indices {
    std::uint32_t bound;
    __device__ void operator()(const PhiloxBlock& words, std::int64_t (&values)[4]) const
    {
        for (int i = 0; i < 4; ++i) {
            values[i] = static_cast<std::int64_t>(indexOf(words[i], bound));
        }
    }
};

// One thread a block of four numbers; grid y is the component.
template <typename Draw, typename Value>
__global__ void fillKernel(Stream stream, Draw draw, Table<Value> table)
{
    const std::size_t block = std::size_t{blockIdx.x} * blockDim.x + threadIdx.x;
    const std::size_t first = 4 * block;
    if (first >= table.count) {
        return;
    }
    Value values[4];
    draw(wordsOf(stream.row(blockIdx.y), static_cast<std::uint32_t>(block)), values);
    for (std::size_t i = 0; i < 4 && first + i < table.count; ++i) {
        table.out[(first + i) * table.components + blockIdx.y] = values[i];
    }
}

template <typename Draw, typename Value>
void launch(const Stream& stream, Draw draw, const Table<Value>& table, cudaStream_t queue)
{
    if (table.count == 0) {
        return;
    }
    const std::size_t blocks = (table.count + 3) / 4;
    const dim3 grid(static_cast<unsigned>((blocks + kThreads - 1) / kThreads), static_cast<unsigned>(table.components));
    fillKernel<<<grid, kThreads, 0, queue>>>(stream, draw, table);
    checkLaunch(
        [](const char* reason) { return Words::tr("The CUDA device could not draw random numbers: %1.", reason); });
}

}  // namespace

void fillUniform(const Stream& stream, float* out, std::size_t count, cudaStream_t queue)
{
    launch(stream, Uniform{}, Table<float>{out, count, 1}, queue);
}

void fillNormal(const Stream& stream, float* out, std::size_t count, cudaStream_t queue)
{
    launch(stream, Normal{}, Table<float>{out, count, 1}, queue);
}

void fillIndices(const Stream& stream, std::uint32_t bound, std::int64_t* out, std::size_t count, cudaStream_t queue)
{
    launch(stream, Indices{bound}, Table<std::int64_t>{out, count, 1}, queue);
}

void fillLatent(const LatentSpec& latent, const Stream& stream, float* z, std::size_t rows, cudaStream_t queue)
{
    const Table<float> table{z, rows, latent.dimensions};
    if (latent.kind == LatentKind::gaussian) {
        launch(stream, Normal{}, table, queue);
    } else {
        launch(stream, Uniform{2, -1}, table, queue);
    }
}

}  // namespace ganimede::cuda
