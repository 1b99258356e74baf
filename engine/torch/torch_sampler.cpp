#include "engine/torch/torch_sampler.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <ATen/Functions.h>

#include "engine/core/error.h"
#include "engine/core/words.h"
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
        throw Error(Words::tr("The data set holds no points, so there is nothing to train on."));
    }
    const auto count = static_cast<std::int64_t>(data.size());
    at::Tensor points = at::empty({count, data.dimensions}, at::kFloat);
    auto values = points.accessor<float, 2>();
    for (std::int64_t i = 0; i < count; ++i) {
        values[i][0] = data.x[static_cast<std::size_t>(i)];
        if (data.dimensions == 2) {
            values[i][1] = data.y[static_cast<std::size_t>(i)];
        }
    }
    return points.to(options);
}

}  // namespace

TorchSampler::TorchSampler(std::int64_t seed, DatasetPtr data, const at::TensorOptions& options)
    : m_seed(seed), m_data(std::move(data)), m_options(options), m_points(pointsOf(*m_data, options))
{}

at::Tensor TorchSampler::realPoints(int batch, int pack, std::uint32_t stream, std::uint64_t key) const
{
    return m_points.index_select(0, indices(batch, pack, streamAt(stream, key))).view({batch, -1});
}

at::Tensor TorchSampler::firstPoints(std::int64_t count) const
{
    return m_points.narrow(0, 0, std::min(count, m_points.size(0)));
}

at::Tensor TorchSampler::noise(int batch, std::int64_t columns, std::uint32_t stream, std::uint64_t key) const
{
    return table({static_cast<int>(columns), LatentKind::gaussian}, batch, streamAt(stream, key));
}

at::Tensor TorchSampler::latents(const LatentSpec& latent, int batch, int pack, std::uint32_t stream,
                                 std::uint64_t key) const
{
    // One row holds the latents of a whole pack, member by member.
    LatentSpec whole = latent;
    whole.dimensions *= pack;
    return table(whole, batch, streamAt(stream, key)).view({-1, latent.dimensions});
}

// (batch * pack), pack after pack.
at::Tensor TorchSampler::indices(int batch, int pack, const Stream& stream) const
{
    const auto bound = static_cast<std::uint32_t>(m_data->size());
    const auto count = static_cast<std::size_t>(batch);
#ifdef GANIMEDE_CUDA
    if (m_points.is_cuda()) {
        const c10::cuda::CUDAGuard guard(m_points.device());
        at::Tensor onDevice = at::empty({pack, batch}, m_points.options().dtype(at::kLong));
        for (int member = 0; member < pack; ++member) {
            cuda::fillIndices(stream.row(static_cast<std::uint32_t>(member)), bound,
                              onDevice.mutable_data_ptr<std::int64_t>() + member * std::int64_t{batch}, count,
                              c10::cuda::getCurrentCUDAStream().stream());
        }
        return onDevice.t().reshape(-1);
    }
#endif
    std::vector<std::uint32_t> drawn(count);
    at::Tensor result = at::empty({std::int64_t{batch} * pack}, at::kLong);
    std::int64_t* values = result.mutable_data_ptr<std::int64_t>();
    for (int member = 0; member < pack; ++member) {
        fillIndices(stream.row(static_cast<std::uint32_t>(member)), bound, drawn);
        for (std::size_t i = 0; i < count; ++i) {
            values[i * static_cast<std::size_t>(pack) + static_cast<std::size_t>(member)] = drawn[i];
        }
    }
    return result.to(m_points.device());
}

at::Tensor TorchSampler::uniform(int batch, std::uint32_t stream, std::uint64_t key) const
{
#ifdef GANIMEDE_CUDA
    if (m_points.is_cuda()) {
        const c10::cuda::CUDAGuard guard(m_points.device());
        at::Tensor onDevice = at::empty({batch, 1}, m_points.options().dtype(at::kFloat));
        cuda::fillUniform(streamAt(stream, key), onDevice.mutable_data_ptr<float>(), static_cast<std::size_t>(batch),
                          c10::cuda::getCurrentCUDAStream().stream());
        return onDevice.to(m_options);
    }
#endif
    at::Tensor values = at::empty({batch, 1}, at::kFloat);
    fillUniform(streamAt(stream, key), {values.mutable_data_ptr<float>(), static_cast<std::size_t>(batch)});
    return values.to(m_options);
}

// (rows, latent.dimensions): component j from stream.row(j).
at::Tensor TorchSampler::table(const LatentSpec& latent, int rows, const Stream& stream) const
{
#ifdef GANIMEDE_CUDA
    if (m_points.is_cuda()) {
        const c10::cuda::CUDAGuard guard(m_points.device());
        at::Tensor onDevice = at::empty({rows, latent.dimensions}, m_points.options().dtype(at::kFloat));
        cuda::fillLatent(latent, stream, onDevice.mutable_data_ptr<float>(), static_cast<std::size_t>(rows),
                         c10::cuda::getCurrentCUDAStream().stream());
        return onDevice.to(m_options);
    }
#endif
    at::Tensor values = at::empty({rows, latent.dimensions}, at::kFloat);
    fillLatent(latent, stream, {values.mutable_data_ptr<float>(), static_cast<std::size_t>(values.numel())});
    return values.to(m_options);
}

}  // namespace ganimede
