#include "engine/torch/images/graph/step_draws.h"

#include <algorithm>
#include <span>

#include <ATen/Functions.h>
#ifdef GANIMEDE_CUDA
#include <c10/cuda/CUDAStream.h>
#endif

#include "engine/images/image_batches.h"
#include "engine/torch/images/dropout_bits.h"
#include "engine/torch/images/graph/tensor_data.h"
#include "engine/trainers/trainer.h"
#ifdef GANIMEDE_CUDA
#include "engine/torch/images/graph/dropout_kernels.h"
#include "engine/torch/images/graph/graph_kernels.h"
#endif

namespace ganimede {
namespace {

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

cuda::Kept keptOn(std::uint64_t seed, const StepTables& tables, const StepDropout& dropout, std::size_t numbers)
{
    cuda::Kept kept;
    for (const StepStream& part : dropout.parts) {
        kept.streams[kept.parts++] = streamOn(seed, tables, part);
    }
    kept.each = numbers / dropout.parts.size();
    kept.threshold = static_cast<std::uint32_t>(65536 * dropout.share);
    return kept;
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
    const at::Tensor z = at::empty({rows, latent.dimensions}, typedAs(at::kFloat, m_options));
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
    const at::Tensor values = at::empty(sizes, typedAs(at::kFloat, m_options));
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
    const at::Tensor values = at::empty(sizes, typedAs(at::kFloat, m_options));
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

at::Tensor StepDraws::kept(const at::Tensor& x, const StepDropout& dropout) const
{
    const at::Tensor all = at::empty({x.size(0), x.numel() / x.size(0)}, typedAs(at::kBool, m_options));
    const at::Tensor kept =
        x.dim() == 4 ? channelsFirst(all.view({x.size(0), x.size(2), x.size(3), x.size(1)})) : all.view(x.sizes());
#ifdef GANIMEDE_CUDA
    if (all.is_cuda()) {
        cuda::fillKept(keptOn(m_seed, m_tables, dropout, count(all)), all.mutable_data_ptr<bool>(), queue());
        return kept;
    }
#endif
    const std::size_t each = count(all) / dropout.parts.size();
    std::vector<float> factors(each);
    bool* to = all.mutable_data_ptr<bool>();
    for (const StepStream& part : dropout.parts) {
        fillDropout(streamOf(part), dropout.share, 0, factors);
        to = std::ranges::transform(factors, to, [](float factor) { return factor != 0; }).out;
    }
    return kept;
}

at::Tensor StepDraws::leakyDropped(const at::Tensor& x, double slope, const StepDropout& dropout) const
{
#ifdef GANIMEDE_CUDA
    if (x.is_cuda()) {
        const at::Tensor rows = byRows(x);
        const at::Tensor y = at::empty_like(rows);
        const cuda::Kept kept = keptOn(m_seed, m_tables, dropout, count(x));
        const cuda::LeakyDropout how{slope, dropout.scale(), kept.each % 8 == 0 && packsOf(8, {rows, y})};
        if (x.scalar_type() == at::kDouble) {
            cuda::leakyDropout(how, kept, dataOf<double>(rows), placeOf<double>(y), queue());
        } else if (x.scalar_type() == at::kFloat) {
            cuda::leakyDropout(how, kept, dataOf<float>(rows), placeOf<float>(y), queue());
        } else {
            cuda::leakyDropoutBf16(how, kept, dataOf<void>(rows), placeOf<void>(y), queue());
        }
        return y;
    }
#endif
    return at::native_dropout_backward(at::leaky_relu(x, slope), kept(x, dropout), dropout.scale());
}

at::Tensor StepDraws::pictures(std::int64_t row, at::ScalarType type) const
{
    const ImageShape shape = m_tables.pictureShape();
    const std::int64_t batch = m_tables.places().size(2);
#ifdef GANIMEDE_CUDA
    if (m_options.device().is_cuda()) {
        const at::ScalarType made = type == at::kBFloat16 ? at::kBFloat16 : at::kFloat;
        const at::Tensor out = at::empty({batch, shape.height, shape.width, shape.channels}, typedAs(made, m_options));
        gatherOnDevice(m_tables, row, out);
        return channelsFirst(out).to(type);
    }
#endif
    const at::Tensor out =
        at::empty({batch, shape.channels, shape.height, shape.width}, typedAs(at::kFloat, m_options));
    gatherOnHost(m_tables, placesOf(row), out);
    return out.to(type);
}

at::Tensor StepDraws::labels(std::int64_t row) const
{
#ifdef GANIMEDE_CUDA
    if (m_options.device().is_cuda()) {
        const at::Tensor out = at::empty({m_tables.places().size(2)}, typedAs(at::kLong, m_options));
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
