#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include <ATen/Tensor.h>

#include "engine/torch/images/graph/step_tables.h"
#include "engine/torch/images/torch_image_sampler.h"

namespace ganimede {

/// Which numbers are meant: stream `id` at updateKey(the step under way, update).
struct StepStream {
    std::uint32_t id = 0;
    int update = 0;
};

/// Dropout of a batch that comes in equal parts, each with a stream of its own, at most two.
struct StepDropout {
    double share = 0;  ///< that is not kept, a multiple of 1 / 65536
    std::vector<StepStream> parts;

    /// What is kept is multiplied by it: the CPU's, rounded to float.
    float scale() const { return static_cast<float>(1 / (1 - share)); }
};

/// What a step draws, from the streams that image_trainer.h names, on the device that it trains on. The step is read
/// from the tables' counters when a kernel runs, not when it is queued, so that a captured draw gives new numbers at
/// each replay. On the CPU the engine's own code fills the same tensors. Numbers agree as philox_cuda.h says.
class StepDraws {
public:
    /// @param tables   outlives this
    /// @param options  dtype of what is drawn, and device
    StepDraws(std::int64_t seed, const StepTables& tables, const at::TensorOptions& options);

    /// (rows, latent.dimensions)
    at::Tensor latents(const LatentSpec& latent, std::int64_t rows, const StepStream& stream) const;
    /// N(0, 1), of that shape, counted row-major.
    at::Tensor normal(at::IntArrayRef sizes, const StepStream& stream) const;
    /// Uniform on [0, 1), of that shape.
    at::Tensor uniform(at::IntArrayRef sizes, const StepStream& stream) const;
    /// Dropout: whether each number of x is kept, of x's shape, channels last.
    at::Tensor kept(const at::Tensor& x, const StepDropout& dropout) const;
    /// Leaky ReLU and dropout in one launch: (x > 0 ? x : slope x) times 0 or dropout.scale(), channels last.
    at::Tensor leakyDropped(const at::Tensor& x, double slope, const StepDropout& dropout) const;
    /// The reals that row `row` of the tables names: (B, C, H, W) of `type`, channels last.
    at::Tensor pictures(std::int64_t row, at::ScalarType type) const;
    /// (B), int64
    at::Tensor labels(std::int64_t row) const;
    /// (columns), a row of the tables' numbers.
    at::Tensor numbers() const;

    /// The last thing a step does: puts `row` into its place of `ring` (capacity, n), and counts on.
    void endStep(const at::Tensor& row, const at::Tensor& ring) const;

private:
    Stream streamOf(const StepStream& stream) const;
    at::Tensor placesOf(std::int64_t row) const;

    std::uint64_t m_seed;
    const StepTables& m_tables;
    at::TensorOptions m_options;
};

}  // namespace ganimede
