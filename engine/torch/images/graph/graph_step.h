#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include <ATen/Tensor.h>

#include "engine/images/image_trainer.h"
#include "engine/torch/images/graph/batch_scores.h"
#include "engine/torch/images/graph/graph_network.h"
#include "engine/torch/images/graph/step_draws.h"
#include "engine/torch/images/graph/step_row.h"
#include "engine/torch/images/graph/step_tables.h"

namespace ganimede {

/// One step of an image run, image_trainer.h's, written so that it never needs the host: all that varies is read from
/// the tables, what it did goes into a ring on the device. It trains the networks' own tensors.
class GraphStep {
public:
    /// @param tables, generator, discriminator  outlive this
    GraphStep(const ImageSpec& spec, const StepTables& tables, TorchImageNetwork& generator,
              TorchImageNetwork& discriminator, const at::TensorOptions& options, bool bfloat16);

    /// Takes over what was changed in the networks from outside.
    void takeOver();

    /// The parts of a step, one after the other: D's updates, then G's; the last one also notes the losses and counts
    /// the step. A captured graph holds one part.
    using Part = std::function<void()>;
    std::vector<Part> parts(StepKind kind);
    /// Drops what a part that failed has left for the next.
    void abandon()
    {
        m_shared = {};
        m_numbers.reset();
    }

    /// (tables' capacity, StepRow::columns): NaN where a network had no update, else losses as ImageStepLosses has
    /// them, and the largest magnitude among a network's parameters and mean squares.
    const at::Tensor& ring() const { return m_ring; }

private:
    void updateDiscriminator(int update);
    void updateGenerator(int update);
    void discriminatorPart();
    void generatorPart(bool afterDiscriminator);
    void endStep();
    /// Notes that there is nothing to say in these columns.
    void forget(StepRow::Column first, StepRow::Column end);
    at::Tensor numberAt(StepRow::Column column) const { return m_row.select(0, column); }
    LossRule rule() const { return {m_spec.objective.kind, m_spec.remedies.labelSmoothing}; }

    ImageBatch reals(std::int64_t row, bool withPictures = true) const;
    ImageBatch fakesForD(const ImageBatch& reals, int update);
    ImageBatch fakesForG(int update);
    at::Tensor generated(std::uint32_t latents, int latentUpdate, const at::Tensor& labels, const char* pass,
                         int update) const;
    at::Tensor noised(const at::Tensor& images, std::uint32_t stream, int update) const;
    at::Tensor scored(const ImageBatch& batch, const GraphPass& pass) const;
    BatchScores scoresForD(const ImageBatch& real, const ImageBatch& fake, int update) const;
    at::Tensor penaltyOf(const ImageBatch& real, const ImageBatch& fake, const BatchScores& scores, int update) const;
    GraphPass passOf(std::vector<const char*> parts, int update) const
    {
        return {m_spec.training, update, std::move(parts)};
    }
    at::Tensor number(std::int64_t column) const { return m_numbers[column]; }

    ImageSpec m_spec;
    const StepTables& m_tables;
    StepDraws m_draws;
    at::TensorOptions m_options;
    at::ScalarType m_pictureType;
    GraphNetwork m_generator;
    GraphNetwork m_discriminator;
    at::Tensor m_ring;
    at::Tensor m_row;      // of the ring, being filled
    at::Tensor m_share;    // of a sample in a mean over the batch
    at::Tensor m_numbers;  // of the step under way, read anew by each part
    ImageBatch m_shared;   // with sharedNoise, the step's fakes with G's graph; else undefined
};

}  // namespace ganimede
