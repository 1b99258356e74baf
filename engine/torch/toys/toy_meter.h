#pragma once

#include <map>
#include <memory>
#include <set>
#include <span>
#include <vector>

#include "engine/metrics/data_reference.h"
#include "engine/torch/toys/toy_device.h"

namespace ganimede::toys {

/// A member of a device: where it stands there, and what it is.
struct ToySubject {
    const ToyMember* member = nullptr;  ///< the device's
    const ToyGan* gan = nullptr;
};

/// Measures and draws GANs that stand on a device, many in a launch. Memory on the device is its own: the references,
/// which stay for the next call, and scratch. One thread at a time.
class ToyMeter {
public:
    static constexpr std::size_t kMostBytes = std::size_t{512} << 20;  ///< of references, and of points, at a time

    explicit ToyMeter(ToyDevicePtr device);

    /// Each subject against its reference: MetricsMeter's numbers, but for the step, to the order of sums. Subjects
    /// that fit into fast memory are a launch, those that do not another. @throws Error if the device refuses.
    std::vector<Metrics> measure(std::span<const ToySubject> subjects, std::span<const DataReference* const> references,
                                 std::size_t samples);

    /// Each subject's points at the first `count` latents of a stream, at key 0; launches likewise. @throws Error
    std::vector<std::vector<Point>> generate(std::span<const ToySubject> subjects, std::uint32_t stream,
                                             std::size_t count);

private:
    struct Reference {
        DatasetPtr data;  ///< of what the reference was made: kept, so that no other comes to stand at its address
        std::unique_ptr<ToyMemory> memory;
        ToyReference onDevice;
    };

    void forgetAllBut(const std::set<const Dataset*>& wanted);
    const ToyReference& bringUp(const DataReference& reference);
    void measurePiece(std::span<const ToySubject> subjects, std::span<const DataReference* const> references,
                      const std::vector<std::size_t>& piece, std::size_t samples, std::vector<Metrics>& metrics);
    void generatePiece(std::span<const ToySubject> subjects, std::span<const std::size_t> piece, std::uint32_t stream,
                       std::size_t count, std::vector<std::vector<Point>>& points);

    ToyDevicePtr m_device;
    std::size_t m_fastBytes;
    std::map<const Dataset*, Reference> m_references;
    ToyMemory m_items;    ///< what is measured or drawn
    ToyMemory m_results;  ///< sums and counts, or points
};

}  // namespace ganimede::toys
