#include "engine/torch/images/graph/step_draws.h"

#include <algorithm>
#include <span>

#include <ATen/Functions.h>
#ifdef GANIMEDE_CUDA
#include <c10/cuda/CUDAStream.h>
#endif

#include "engine/images/image_batches.h"
#include "engine/torch/images/dropout_bits.h"
#include "engine/trainers/trainer.h"
#ifdef GANIMEDE_CUDA
#include "engine/torch/images/graph/graph_kernels.h"
#endif

namespace ganimede {
namespace {

at::TensorOptions typed(at::ScalarType type, const at::TensorOptions& options)
{
    return at::TensorOptions().dtype(type).device(options.device());
}

// (B, H, W, C) in memory, seen as (B, C, H, W).
at::Tensor channelsFirst(const at::Tensor& tensor)
{
    return tensor.permute({0, 3, 1, 2});
}

std::size_t count(const at::Tensor& tensor)
{
    return static_cast<std::size_t>(tensor.numel());
}

template <typename Value>
std::span<Value> valuesOf(const at::Tensor& tensor)
{
    return {tensor.mutable_data_ptr<Value>(), count(tensor)};
}

void gatherOnHost(const StepTables& tables, const at::Tensor& places, const at::Tensor& out)
{
    const ImageShape shape = tables.pictureShape();
    const std::uint8_t* pixels = tables.pixels().const_data_ptr<std::uint8_t>();
    float* to = out.mutable_data_ptr<float>();
    for (const std::int64_t place : valuesOf<std::int64_t>(places)) {
        const std::span<const std::uint8_t> picture(pixels + static_cast<std::size_t>(place / 2) * shape.size(),
                                                    shape.size());
        fillPicture(picture, shape, place % 2 != 0, {to, shape.size()});
        to += shape.size();
    }
}

#ifdef GANIMEDE_CUDA
cudaStream_t queue()
{
    return c10::cuda::getCurrentCUDAStream().stream();
}

cuda::KeptStream streamOn(std::uint64_t seed, const StepTables& tables, const StepStream& stream)
{
    return {seed, stream.id, stream.update, tables.counters().const_data_ptr<std::int64_t>()};
}

cuda::DevicePlaces placesOn(const StepTables& tables, std::int64_t row)
{
    const at::Tensor& places = tables.places();
    return {places.const_data_ptr<std::int64_t>() + row * places.size(2),
            static_cast<std::size_t>(places.size(1) * places.size(2)), static_cast<std::size_t>(places.size(2)),
            tables.counters().const_data_ptr<std::int64_t>()};
}

void gatherOnDevice(const StepTables& tables, std::int64_t row, const at::Tensor& out)
{
    const ImageShape shape = tables.pictureShape();
    const cuda::DevicePictures pictures{tables.pixels().const_data_ptr<std::uint8_t>(), shape.channels, shape.height,
                                        shape.width};
    if (out.scalar_type() == at::kBFloat16) {
        cuda::gatherPicturesBf16(pictures, placesOn(tables, row), out.mutable_data_ptr(), queue());
    } else {
        cuda::gatherPictures(pictures, placesOn(tables, row), out.mutable_data_ptr<float>(), queue());
    }
}
#endif

}  // namespace

StepDraws::StepDraws(std::int64_t seed, const StepTables& tables, const at::TensorOptions& options)
    : m_seed(static_cast<std::uint64_t>(seed)), m_tables(tables), m_options(options)
{}

Stream StepDraws::streamOf(const StepStream& stream) const
{
    const std::int64_t step = *m_tables.counters().const_data_ptr<std::int64_t>();
    return {m_seed, stream.id, updateKey(step, stream.update)};
}

at::Tensor StepDraws::placesOf(std::int64_t row) const
{
    return m_tables.places()[m_tables.counters().const_data_ptr<std::int64_t>()[1]][row];
}

at::Tensor StepDraws::latents(const LatentSpec& latent, std::int64_t rows, const StepStream& stream) const
{
    const at::Tensor z = at::empty({rows, latent.dimensions}, typed(at::kFloat, m_options));
#ifdef GANIMEDE_CUDA
    if (z.is_cuda()) {
        cuda::fillLatentAt(latent, streamOn(m_seed, m_tables, stream), z.mutable_data_ptr<float>(),
                           static_cast<std::size_t>(rows), queue());
        return z.to(m_options);
    }
#endif
    fillLatent(latent, streamOf(stream), valuesOf<float>(z));
    return z.to(m_options);
}

at::Tensor StepDraws::normal(at::IntArrayRef sizes, const StepStream& stream) const
{
    const at::Tensor values = at::empty(sizes, typed(at::kFloat, m_options));
#ifdef GANIMEDE_CUDA
    if (values.is_cuda()) {
        cuda::fillNormalAt(streamOn(m_seed, m_tables, stream), values.mutable_data_ptr<float>(), count(values),
                           queue());
        return values.to(m_options);
    }
#endif
    fillNormal(streamOf(stream), valuesOf<float>(values));
    return values.to(m_options);
}

at::Tensor StepDraws::uniform(at::IntArrayRef sizes, const StepStream& stream) const
{
    const at::Tensor values = at::empty(sizes, typed(at::kFloat, m_options));
#ifdef GANIMEDE_CUDA
    if (values.is_cuda()) {
        cuda::fillUniformAt(streamOn(m_seed, m_tables, stream), values.mutable_data_ptr<float>(), count(values),
                            queue());
        return values.to(m_options);
    }
#endif
    fillUniform(streamOf(stream), valuesOf<float>(values));
    return values.to(m_options);
}

at::Tensor StepDraws::kept(const at::Tensor& x, double share, const std::vector<StepStream>& parts) const
{
    const at::Tensor all = at::empty({x.size(0), x.numel() / x.size(0)}, typed(at::kBool, m_options));
    const std::int64_t rows = x.size(0) / static_cast<std::int64_t>(parts.size());
    std::vector<float> factors;
    for (std::size_t part = 0; part < parts.size(); ++part) {
        const at::Tensor own = all.narrow(0, static_cast<std::int64_t>(part) * rows, rows);
#ifdef GANIMEDE_CUDA
        if (own.is_cuda()) {
            cuda::fillKeptAt(streamOn(m_seed, m_tables, parts[part]), static_cast<std::uint32_t>(65536 * share),
                             own.mutable_data_ptr<bool>(), count(own), queue());
            continue;
        }
#endif
        factors.resize(count(own));
        fillDropout(streamOf(parts[part]), share, 0, factors);
        std::ranges::transform(factors, own.mutable_data_ptr<bool>(), [](float factor) { return factor != 0; });
    }
    if (x.dim() != 4) {
        return all.view(x.sizes());
    }
    return channelsFirst(all.view({x.size(0), x.size(2), x.size(3), x.size(1)}));
}

at::Tensor StepDraws::pictures(std::int64_t row, at::ScalarType type) const
{
    const ImageShape shape = m_tables.pictureShape();
    const std::int64_t batch = m_tables.places().size(2);
#ifdef GANIMEDE_CUDA
    if (m_options.device().is_cuda()) {
        const at::ScalarType made = type == at::kBFloat16 ? at::kBFloat16 : at::kFloat;
        const at::Tensor out = at::empty({batch, shape.height, shape.width, shape.channels}, typed(made, m_options));
        gatherOnDevice(m_tables, row, out);
        return channelsFirst(out).to(type);
    }
#endif
    const at::Tensor out = at::empty({batch, shape.channels, shape.height, shape.width}, typed(at::kFloat, m_options));
    gatherOnHost(m_tables, placesOf(row), out);
    return out.to(type);
}

at::Tensor StepDraws::labels(std::int64_t row) const
{
#ifdef GANIMEDE_CUDA
    if (m_options.device().is_cuda()) {
        const at::Tensor out = at::empty({m_tables.places().size(2)}, typed(at::kLong, m_options));
        cuda::gatherLabels(m_tables.labels().const_data_ptr<std::int64_t>(), placesOn(m_tables, row),
                           out.mutable_data_ptr<std::int64_t>(), queue());
        return out;
    }
#endif
    return m_tables.labels().index_select(0, placesOf(row).div(2, "trunc"));
}

at::Tensor StepDraws::numbers() const
{
    return m_tables.numbers().index_select(0, m_tables.counters().narrow(0, 1, 1)).squeeze(0);
}

void StepDraws::endStep(const at::Tensor& row, const at::Tensor& ring) const
{
    const at::Tensor& counters = m_tables.counters();
#ifdef GANIMEDE_CUDA
    if (row.is_cuda()) {
        const auto columns = static_cast<int>(row.numel());
        std::int64_t* count = counters.mutable_data_ptr<std::int64_t>();
        if (row.scalar_type() == at::kDouble) {
            cuda::endStep(row.const_data_ptr<double>(), ring.mutable_data_ptr<double>(), columns, count, queue());
        } else {
            cuda::endStep(row.const_data_ptr<float>(), ring.mutable_data_ptr<float>(), columns, count, queue());
        }
        return;
    }
#endif
    ring[counters.const_data_ptr<std::int64_t>()[1]].copy_(row);
    counters.add_(1);
}

}  // namespace ganimede
