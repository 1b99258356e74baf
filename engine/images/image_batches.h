#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "engine/images/image_set.h"

namespace ganimede {

/// The order in which pictures are trained on: epoch by epoch, each picture once an epoch, in an order that is a pure
/// function of (seed, epoch). The last batch of an epoch may be smaller, as in Keras.

/// Fills `out` with a permutation of 0 ... out.size() - 1 by Fisher and Yates's shuffle, drawn from the stream
/// "batch.images" (or "batch.images.generator"), step `epoch`: the same numbers everywhere. Every order is as likely as
/// any other to 2^-32 out.size().
void shuffledOrder(std::uint32_t stream, std::uint64_t seed, std::int64_t epoch, std::span<std::uint32_t> out);

/// Which batch is which. Batches are numbered from 0 through the whole run: batch k of a run is the same whatever was
/// asked for before, so rewinding costs one shuffle.
class BatchPlan {
public:
    /// @param pictures  at least 1
    /// @param batch     at least 1
    BatchPlan(std::size_t pictures, std::size_t batch) : m_pictures(pictures), m_batch(batch) {}

    std::int64_t batchesPerEpoch() const { return static_cast<std::int64_t>((m_pictures + m_batch - 1) / m_batch); }
    std::int64_t epochOf(std::int64_t batch) const { return batch / batchesPerEpoch(); }
    /// Where in the epoch's order the batch begins.
    std::size_t beginOf(std::int64_t batch) const
    {
        return static_cast<std::size_t>(batch % batchesPerEpoch()) * m_batch;
    }
    std::size_t sizeOf(std::int64_t batch) const
    {
        const std::size_t left = m_pictures - beginOf(batch);
        return left < m_batch ? left : m_batch;
    }

private:
    std::size_t m_pictures;
    std::size_t m_batch;
};

/// Whose batches they are: a relativistic generator compares its pictures with other real ones than D has seen.
enum class BatchesFor { discriminator, generator };

/// Makes the batches of a set. It remembers the order of the epoch asked for last, so it belongs to one thread.
class ImageBatches {
public:
    /// @param batch  pictures a batch, at least 1
    /// @param flips  whether a picture is mirrored left to right, with probability 1/2 at each use
    /// @throws Error if the set is empty or has more than 2^32 - 1 pictures
    ImageBatches(ImageSetPtr set, std::uint64_t seed, std::size_t batch, bool flips,
                 BatchesFor whose = BatchesFor::discriminator);

    const BatchPlan& plan() const { return m_plan; }

    /// The pictures of batch `batch` (from 0), plan().sizeOf(batch) of them. Valid until the next call.
    std::span<const std::uint32_t> indices(std::int64_t batch);
    /// Whether each of them is mirrored, 1 or 0; all 0 without flips. Valid until the next call.
    std::span<const std::uint8_t> flips(std::int64_t batch);

    /// The batch as a network takes it: (B, C, H, W) in [-1, 1], v / 127.5 - 1.
    /// @param out     room for plan().sizeOf(batch) pictures
    /// @param labels  the same number of labels, or empty
    void fill(std::int64_t batch, std::span<float> out, std::span<std::int64_t> labels = {});

private:
    ImageSetPtr m_set;
    std::uint64_t m_seed;
    bool m_flips;
    BatchesFor m_whose;
    BatchPlan m_plan;
    std::int64_t m_epoch = -1;           ///< whose order is in m_order
    std::vector<std::uint32_t> m_order;  ///< of all pictures
    std::vector<std::uint32_t> m_words;
    std::vector<std::uint8_t> m_mirrored;
};

/// One picture as a network takes it, v / 127.5 - 1, mirrored left to right if `mirrored`.
/// @param out  (C, H, W)
void fillPicture(std::span<const std::uint8_t> pixels, const ImageShape& shape, bool mirrored, std::span<float> out);

}  // namespace ganimede
