#pragma once

#include <cstdint>

#include <ATen/Tensor.h>

#include "engine/core/streams.h"
#include "engine/data/dataset.h"
#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// Draws what one update trains on from the named streams: on the host and then copied, or, on a CUDA device of the
/// CUDA build, by kernels that compute the same counters there.
class TorchSampler {
public:
    TorchSampler(std::int64_t seed, DatasetPtr data, const at::TensorOptions& options);

    const DatasetPtr& data() const { return m_data; }
    void setSeed(std::int64_t seed) { m_seed = seed; }

    /// (batch, 2): real points of stream batch.real at `key`.
    at::Tensor realPoints(int batch, std::uint64_t key) const;
    /// (batch, latent.dimensions): component j from `stream`.row(j) at `key`.
    at::Tensor latents(const LatentSpec& latent, int batch, std::uint32_t stream, std::uint64_t key) const;

private:
    at::Tensor indices(int batch, std::uint64_t key) const;

    std::int64_t m_seed;
    DatasetPtr m_data;
    at::TensorOptions m_options;
    at::Tensor m_points;  // (N, 2)
};

}  // namespace ganimede
