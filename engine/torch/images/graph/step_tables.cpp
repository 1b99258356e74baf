#include "engine/torch/images/graph/step_tables.h"

#include <algorithm>
#include <chrono>
#include <span>
#include <utility>

#include <ATen/Functions.h>

#include "engine/core/streams.h"
#include "engine/images/image_trainer.h"
#include "engine/torch/images/graph/tensor_data.h"
#include "engine/trainers/schedule.h"

namespace ganimede {
namespace {

constexpr std::int64_t kLongestStretch = 256;
constexpr std::int64_t kStretchOnHost = 4;
constexpr std::size_t kStretchBytes = std::size_t{64} << 20;  // of pictures, where they are copied stretch by stretch

// On the CPU nothing is gained by long stretches, and a failure is to be seen soon.
std::int64_t capacityOf(bool host, bool resident, std::size_t bytesOfStep)
{
    const std::int64_t longest = host ? kStretchOnHost : kLongestStretch;
    const auto fitting = static_cast<std::int64_t>(kStretchBytes / std::max<std::size_t>(1, bytesOfStep));
    return resident ? longest : std::clamp<std::int64_t>(fitting, 1, longest);
}

at::Tensor hostLike(const at::Tensor& tensor)
{
    return at::empty(tensor.sizes(),
                     at::TensorOptions().dtype(tensor.scalar_type()).pinned_memory(tensor.device().is_cuda()));
}

// The set's own bytes: read where they lie, or copied to the device.
at::Tensor pixelsOf(const ImageSet& set, const at::TensorOptions& options)
{
    const std::vector<std::int64_t> shape{static_cast<std::int64_t>(set.size()), set.shape.channels, set.shape.height,
                                          set.shape.width};
    return at::from_blob(const_cast<std::uint8_t*>(set.pixels.data()), shape, at::kByte).to(options.device());
}

at::Tensor labelsOf(const ImageSet& set, const at::TensorOptions& options)
{
    const at::Tensor labels =
        at::from_blob(const_cast<std::int32_t*>(set.labels.data()), {static_cast<std::int64_t>(set.size())}, at::kInt);
    return labels.to(options.device(), at::kLong);
}

}  // namespace

StepTables::StepTables(const ImageSpec& spec, ImageSetPtr set, const at::TensorOptions& options,
                       std::size_t residentBytes)
    : m_set(std::move(set)),
      m_batch(spec.batch),
      m_updatesOfD(spec.discriminator.updates),
      m_updatesOfG(spec.generator.updates),
      m_rowsOfD(std::max<std::int64_t>(1, m_updatesOfD)),  // with shared noise G's labels are those of D's first reals
      m_resident(m_set->pixels.size() <= residentBytes)
{
    const std::int64_t rows = m_rowsOfD + m_updatesOfG;
    const bool host = options.device().is_cpu();
    m_capacity = capacityOf(host, m_resident, m_set->shape.size() * static_cast<std::size_t>(rows * m_batch));
    m_counters = at::zeros({2}, typedAs(at::kLong, options));
    m_numbers = at::zeros({m_capacity, kTake + m_updatesOfG}, typedAs(host ? at::kDouble : at::kFloat, options));
    m_places = at::zeros({m_capacity, rows, m_batch}, typedAs(at::kLong, options));
    if (m_resident) {
        m_pixels = pixelsOf(*m_set, options);
        m_labels = labelsOf(*m_set, options);
    } else {
        const ImageShape& shape = m_set->shape;
        const std::int64_t pictures = m_capacity * rows * m_batch;
        m_pixels = at::zeros({pictures, shape.channels, shape.height, shape.width}, typedAs(at::kByte, options));
        m_labels = at::zeros({pictures}, typedAs(at::kLong, options));
    }
    for (Buffers& buffers : m_buffers) {
        buffers.counters = hostLike(m_counters);
        buffers.numbers = hostLike(m_numbers);
        buffers.places = hostLike(m_places);
        if (!m_resident) {
            buffers.pixels = hostLike(m_pixels);
            buffers.labels = hostLike(m_labels);
        }
    }
}

void StepTables::prepare(const ImageSpec& spec, std::int64_t step, std::int64_t generatorUpdates, std::int64_t count)
{
    const auto begin = std::chrono::steady_clock::now();
    Buffers& buffers = m_buffers[m_next];
    buffers.count = count;
    buffers.counters.mutable_data_ptr<std::int64_t>()[0] = step;
    buffers.counters.mutable_data_ptr<std::int64_t>()[1] = 0;
    fillNumbers(spec, step, generatorUpdates, buffers);
    fillPlaces(spec, step, buffers);
    m_seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void StepTables::fillNumbers(const ImageSpec& spec, std::int64_t step, std::int64_t generatorUpdates,
                             Buffers& buffers) const
{
    const std::int64_t columns = buffers.numbers.size(1);
    std::vector<double> row(static_cast<std::size_t>(columns));
    for (std::int64_t i = 0; i < buffers.count; ++i) {
        const double factor = learningRateFactor(spec.schedule, step + i);
        row[kRateD] = spec.discriminator.optimiser.learningRate * factor;
        row[kRateG] = spec.generator.optimiser.learningRate * factor;
        row[kDeviation] = inputNoiseAt(spec.remedies, step + i);
        for (std::int64_t update = 0; update < m_updatesOfG; ++update) {
            row[static_cast<std::size_t>(kTake + update)] = 1 - averageKeep(spec.remedies, ++generatorUpdates);
        }
        if (buffers.numbers.scalar_type() == at::kFloat) {
            std::ranges::transform(row, buffers.numbers.mutable_data_ptr<float>() + i * columns,
                                   [](double value) { return static_cast<float>(value); });
        } else {
            std::ranges::copy(row, buffers.numbers.mutable_data_ptr<double>() + i * columns);
        }
    }
}

void StepTables::fillPlaces(const ImageSpec& spec, std::int64_t step, Buffers& buffers)
{
    for (std::int64_t i = 0; i < buffers.count; ++i) {
        const std::int64_t first = i * (m_rowsOfD + m_updatesOfG);
        for (int update = 0; update < m_rowsOfD; ++update) {
            const std::int64_t number = (step + i) * m_updatesOfD + update;
            fillRow(spec, picturesOfD(spec, number), streams::kBatchFlips, updateKey(step + i, update),
                    first + rowOfD(update), buffers);
        }
        for (int update = 0; update < m_updatesOfG; ++update) {
            const std::uint64_t key = updateKey(step + i, update);
            fillRow(spec, picturesOfG(spec, key), streams::kBatchFlipsForG, key, first + rowOfG(update), buffers);
        }
    }
}

void StepTables::fillRow(const ImageSpec& spec, std::span<const std::uint32_t> pictures, std::uint32_t flips,
                         std::uint64_t key, std::int64_t row, Buffers& buffers) const
{
    std::vector<std::uint32_t> words(spec.data.flips ? pictures.size() : 0);
    fillWords({static_cast<std::uint64_t>(spec.seed), flips, key}, words);
    std::int64_t* places = buffers.places.mutable_data_ptr<std::int64_t>() + row * m_batch;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        std::int64_t picture = pictures[i];
        if (!m_resident) {
            const std::span<const std::uint8_t> pixels = m_set->image(pictures[i]);
            picture = row * m_batch + static_cast<std::int64_t>(i);
            std::ranges::copy(pixels, buffers.pixels.mutable_data_ptr<std::uint8_t>() +
                                          static_cast<std::size_t>(picture) * pixels.size());
            buffers.labels.mutable_data_ptr<std::int64_t>()[picture] = m_set->labels[pictures[i]];
        }
        places[i] = 2 * picture + (spec.data.flips ? words[i] >> 31 : 0);
    }
}

std::vector<std::uint32_t> StepTables::picturesOfD(const ImageSpec& spec, std::int64_t number)
{
    const std::int64_t batches = batchesPerPass(m_set->size(), spec.batch);
    const std::int64_t pass = number / batches;
    if (pass != m_orderPass || spec.seed != m_orderSeed) {
        m_order = orderOfPass(spec.seed, m_set->size(), pass);
        m_orderPass = pass;
        m_orderSeed = spec.seed;
    }
    std::vector<std::uint32_t> pictures(static_cast<std::size_t>(m_batch));
    const auto first = static_cast<std::size_t>(number % batches) * pictures.size();
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        pictures[i] = m_order[(first + i) % m_order.size()];
    }
    return pictures;
}

std::vector<std::uint32_t> StepTables::picturesOfG(const ImageSpec& spec, std::uint64_t key) const
{
    std::vector<std::uint32_t> pictures(static_cast<std::size_t>(m_batch));
    fillIndices({static_cast<std::uint64_t>(spec.seed), streams::kBatchRealForG, key},
                static_cast<std::uint32_t>(m_set->size()), pictures);
    return pictures;
}

void StepTables::upload()
{
    const Buffers& from = m_buffers[m_next];
    const std::int64_t rows = from.count;
    m_counters.copy_(from.counters, true);
    m_numbers.narrow(0, 0, rows).copy_(from.numbers.narrow(0, 0, rows), true);
    m_places.narrow(0, 0, rows).copy_(from.places.narrow(0, 0, rows), true);
    if (!m_resident) {
        const std::int64_t pictures = rows * (m_rowsOfD + m_updatesOfG) * m_batch;
        m_pixels.narrow(0, 0, pictures).copy_(from.pixels.narrow(0, 0, pictures), true);
        m_labels.narrow(0, 0, pictures).copy_(from.labels.narrow(0, 0, pictures), true);
    }
    m_next = 1 - m_next;
}

}  // namespace ganimede
