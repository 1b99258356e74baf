#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include <ATen/Tensor.h>

#include "engine/images/image_set.h"
#include "engine/images/image_spec.h"

namespace ganimede {

/// What changes from step to step and is not drawn at random, as tables on the device: a stretch of steps is filled in
/// on the host, copied at once, and read there by the number of the step, so that no step waits for the host. One
/// thread; the tensors keep their addresses for life, as a captured graph needs.
///
/// The pictures lie on the device as bytes if they take at most `residentBytes`; else those of a stretch are copied
/// along with its tables. Host memory is pinned and there are two of everything, so that the next stretch can be
/// prepared while the present one is trained.
class StepTables {
public:
    StepTables(const ImageSpec& spec, ImageSetPtr set, const at::TensorOptions& options, std::size_t residentBytes);

    /// How many steps a stretch may have.
    std::int64_t capacity() const { return m_capacity; }
    const ImageShape& pictureShape() const { return m_set->shape; }

    /// Fills in `count` steps from `step` on. @param spec  equal to the constructor's in batch and updates
    /// @param generatorUpdates  of G before them, which its average goes by
    void prepare(const ImageSpec& spec, std::int64_t step, std::int64_t generatorUpdates, std::int64_t count);
    /// Queues the copy of what was prepared; the next step is then the stretch's first.
    void upload();

    /// (2), int64: the step under way, and its place in the stretch. Who ends a step counts both on.
    const at::Tensor& counters() const { return m_counters; }

    // Columns of numbers(), (capacity, columns): float on CUDA, where Adam reads its rate so, else double.
    static constexpr std::int64_t kRateD = 0;      ///< learning rate, the schedule's factor in it
    static constexpr std::int64_t kRateG = 1;      ///< likewise
    static constexpr std::int64_t kDeviation = 2;  ///< of the noise on D's inputs
    static constexpr std::int64_t kTake = 3;       ///< and on: what share G's average takes from G, update by update
    const at::Tensor& numbers() const { return m_numbers; }

    /// (capacity, rows, batch), int64: 2 picture + (1 if mirrored), pictures counted in pixels().
    const at::Tensor& places() const { return m_places; }
    std::int64_t rowOfD(int update) const { return update; }
    std::int64_t rowOfG(int update) const { return m_rowsOfD + update; }
    /// (pictures, C, H, W), bytes.
    const at::Tensor& pixels() const { return m_pixels; }
    /// (pictures), int64.
    const at::Tensor& labels() const { return m_labels; }
    bool isResident() const { return m_resident; }

    /// Seconds spent so far on preparing.
    double seconds() const { return m_seconds; }

private:
    struct Buffers {
        at::Tensor counters, numbers, places, pixels, labels;
        std::int64_t count = 0;
    };

    void fillNumbers(const ImageSpec& spec, std::int64_t step, std::int64_t generatorUpdates, Buffers& buffers) const;
    void fillPlaces(const ImageSpec& spec, std::int64_t step, Buffers& buffers);
    void fillRow(const ImageSpec& spec, std::span<const std::uint32_t> pictures, std::uint32_t flips, std::uint64_t key,
                 std::int64_t row, Buffers& buffers) const;
    std::vector<std::uint32_t> picturesOfD(const ImageSpec& spec, std::int64_t number);
    std::vector<std::uint32_t> picturesOfG(const ImageSpec& spec, std::uint64_t key) const;

    ImageSetPtr m_set;
    std::int64_t m_batch;
    std::int64_t m_updatesOfD;
    std::int64_t m_updatesOfG;
    std::int64_t m_rowsOfD;
    bool m_resident;
    std::int64_t m_capacity;
    at::Tensor m_counters, m_numbers, m_places, m_pixels, m_labels;
    std::array<Buffers, 2> m_buffers;
    std::size_t m_next = 0;  // of the buffers: the one to prepare
    std::vector<std::uint32_t> m_order;
    std::int64_t m_orderPass = -1;
    std::int64_t m_orderSeed = 0;
    double m_seconds = 0;
};

}  // namespace ganimede
