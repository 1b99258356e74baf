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

    /// (batch, pack * d): real points whose member m has its index from `stream`.row(m) at `key`.
    at::Tensor realPoints(int batch, int pack, std::uint32_t stream, std::uint64_t key) const;
    /// (batch * pack, latent.dimensions), pack after pack: component j of member m from
    /// `stream`.row(m * latent.dimensions + j) at `key`.
    at::Tensor latents(const LatentSpec& latent, int batch, int pack, std::uint32_t stream, std::uint64_t key) const;
    /// (batch, columns) of N(0, 1): column c from `stream`.row(c) at `key`.
    at::Tensor noise(int batch, std::int64_t columns, std::uint32_t stream, std::uint64_t key) const;
    /// (batch, 1), uniform on [0, 1): number i of `stream` at `key`.
    at::Tensor uniform(int batch, std::uint32_t stream, std::uint64_t key) const;
    /// (N, d): the first points of the set, at most `count`.
    at::Tensor firstPoints(std::int64_t count) const;

private:
    Stream streamAt(std::uint32_t stream, std::uint64_t key) const
    {
        return {static_cast<std::uint64_t>(m_seed), stream, key};
    }
    at::Tensor indices(int batch, int pack, const Stream& stream) const;
    at::Tensor table(const LatentSpec& latent, int rows, const Stream& stream) const;

    std::int64_t m_seed;
    DatasetPtr m_data;
    at::TensorOptions m_options;
    at::Tensor m_points;  // (N, d)
};

}  // namespace ganimede
