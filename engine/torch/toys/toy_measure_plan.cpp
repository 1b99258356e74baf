#include "engine/torch/toys/toy_measure_plan.h"

#include <algorithm>
#include <bit>
#include <limits>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/metrics/metrics_meter.h"

namespace ganimede::toys {
namespace {

static_assert(kMostDirections >= DataReference::kDirections);

constexpr std::int64_t kFarRows = 4;  // x and y of the fakes, scores on them and on reals

/// Places one behind the other.
class Row {
public:
    Row(std::int64_t begin, bool fast) : m_next(begin), m_fast(fast) {}
    Place take(std::int64_t floats)
    {
        const Place place{static_cast<std::int32_t>(m_next), m_fast};
        m_next += fours(floats);
        return place;
    }
    std::int64_t end() const { return m_next; }

private:
    std::int64_t m_next;
    bool m_fast;
};

/// Where the row ends.
std::int64_t placeSums(ToyMeasurePlan& plan, Row row, int counts)
{
    plan.counts = row.take(counts);
    plan.parts = row.take(2 * kPartRows * kMeasureParts);
    plan.groups = row.take(2 * kMeasureSums * kMeasureGroups);
    plan.totals = row.take(2 * kMeasureSums);
    return row.end();
}

}  // namespace

void ToyNeeds::add(const ToyGan& gan, int countsOfMember)
{
    fastFloats = std::max(fastFloats, gan.fastFloats);
    arenaFloats = std::max(arenaFloats, gan.arenaFloats);
    lookColumns = lookColumns == 0 ? gan.lookColumns : std::min(lookColumns, gan.lookColumns);
    counts = std::max(counts, countsOfMember);
}

ToyMeasurePlan planMeasure(const ToyNeeds& needs, std::size_t samples, std::size_t fastBytes)
{
    constexpr std::size_t kMostSamples = 1'000'000;
    if (samples == 0 || samples > kMostSamples) {
        throw Error(Words::tr("1 to 1,000,000 samples can be measured on a device."));
    }
    ToyMeasurePlan plan;
    plan.samples = static_cast<std::int32_t>(samples);
    plan.gradients = static_cast<std::int32_t>(std::min(samples, MetricsMeter::kGradientSamples));
    plan.sortLength = static_cast<std::int32_t>(std::bit_ceil(std::max<std::size_t>(samples, 2)));
    plan.chunk = needs.lookColumns / 4 * 4;
    const auto fastFree = static_cast<std::int64_t>(fastBytes / sizeof(float));
    std::int64_t fast = fours(needs.fastFloats), arena = fours(needs.arenaFloats);
    const std::int64_t sums = placeSums(plan, Row(0, true), needs.counts);
    const bool fastSums = fast + sums <= fastFree;
    const bool fastSort = std::max<std::int64_t>(fast, plan.sortLength) + (fastSums ? sums : 0) <= fastFree;
    plan.sorted = {0, fastSort};
    if (fastSort) {
        fast = std::max<std::int64_t>(fast, plan.sortLength);
    } else {
        arena = std::max<std::int64_t>(arena, plan.sortLength);
    }
    (fastSums ? fast : arena) = placeSums(plan, Row(fastSums ? fast : arena, fastSums), needs.counts);
    plan.allFast = needs.arenaFloats == 0 && fastSums && fastSort;
    plan.far = arena;
    plan.fastFloats = static_cast<std::int32_t>(fast);
    plan.arenaFloats = plan.far + fours(kFarRows * plan.samples + 2 * std::max<std::int64_t>(plan.gradients, 512));
    if (plan.far > std::numeric_limits<std::int32_t>::max()) {
        throw Error(
            Words::tr("This GAN is too large to be measured on the GPU: choose a smaller batch or train on the CPU."));
    }
    return plan;
}

}  // namespace ganimede::toys
