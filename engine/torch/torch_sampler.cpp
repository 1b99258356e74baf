#include "engine/torch/torch_sampler.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <ATen/Functions.h>

#include "engine/core/error.h"
#include "engine/trainers/trainer.h"
#ifdef GANIMEDE_CUDA
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>

#include "engine/torch/philox_cuda.h"
#endif

namespace ganimede {
namespace {

at::Tensor pointsOf(const Dataset& data, const at::TensorOptions& options)
{
    if (data.size() == 0) {
        throw Error("The data set holds no points, so there is nothing to train on.");
    }
    const auto count = static_cast<std::int64_t>(data.size());
    at::Tensor points = at::empty({count, 2}, at::kFloat);
    auto values = points.accessor<float, 2>();
    for (std::int64_t i = 0; i < count; ++i) {
        values[i][0] = data.x[static_cast<std::size_t>(i)];
        values[i][1] = data.y[static_cast<std::size_t>(i)];
    }
    return points.to(options);
}

}  // namespace

TorchSampler::TorchSampler(std::int64_t seed, DatasetPtr data, const at::TensorOptions& options)
    : m_seed(seed), m_data(std::move(data)), m_options(options), m_points(pointsOf(*m_data, options))
{}

at::Tensor TorchSampler::realPoints(int batch, std::uint64_t key) const
{
    return m_points.index_select(0, indices(batch, key));
}

at::Tensor TorchSampler::indices(int batch, std::uint64_t key) const
{
    const Stream stream{static_cast<std::uint64_t>(m_seed), streams::kBatchReal, key};
    const auto bound = static_cast<std::uint32_t>(m_data->size());
#ifdef GANIMEDE_CUDA
    if (m_points.is_cuda()) {
        const c10::cuda::CUDAGuard guard(m_points.device());
        at::Tensor onDevice = at::empty({batch}, m_points.options().dtype(at::kLong));
        cuda::fillIndices(stream, bound, onDevice.mutable_data_ptr<std::int64_t>(), static_cast<std::size_t>(batch),
                          c10::cuda::getCurrentCUDAStream().stream());
        return onDevice;
    }
#endif
    std::vector<std::uint32_t> drawn(static_cast<std::size_t>(batch));
    fillIndices(stream, bound, drawn);
    at::Tensor result = at::empty({batch}, at::kLong);
    std::copy(drawn.begin(), drawn.end(), result.mutable_data_ptr<std::int64_t>());
    return result.to(m_points.device());
}

at::Tensor TorchSampler::latents(const LatentSpec& latent, int batch, std::uint32_t stream, std::uint64_t key) const
{
    const Stream source{static_cast<std::uint64_t>(m_seed), stream, key};
#ifdef GANIMEDE_CUDA
    if (m_points.is_cuda()) {
        const c10::cuda::CUDAGuard guard(m_points.device());
        at::Tensor onDevice = at::empty({batch, latent.dimensions}, m_points.options().dtype(at::kFloat));
        cuda::fillLatent(latent, source, onDevice.mutable_data_ptr<float>(), static_cast<std::size_t>(batch),
                         c10::cuda::getCurrentCUDAStream().stream());
        return onDevice.to(m_options);
    }
#endif
    at::Tensor z = at::empty({batch, latent.dimensions}, at::kFloat);
    fillLatent(latent, source, {z.mutable_data_ptr<float>(), static_cast<std::size_t>(z.numel())});
    return z.to(m_options);
}

}  // namespace ganimede
