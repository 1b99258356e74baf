#include "engine/torch/toys/toy_meter.h"

#include <algorithm>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/metrics/metrics_meter.h"
#include "engine/trainers/trainer.h"

namespace ganimede::toys {
namespace {

static_assert(kPairedReals == Trainer::kLookReals);
static_assert(sizeof(Point) == 2 * sizeof(float));

using Numbers = std::vector<std::size_t>;

std::size_t bytesOf(const DataReference& reference)
{
    const std::size_t projected = reference.projections().front().size();
    const std::size_t points = reference.data()->centres.size() + reference.directions().size();
    return (2 * reference.data()->size() + 2 * points + reference.directions().size() * projected) * sizeof(float);
}

int countsOf(const DataReference& reference)
{
    return static_cast<int>(Histogram::binCount(reference.data()->dimensions) + reference.data()->centres.size());
}

/// Those of `count` that fit, and those that do not.
template <class Fits>
std::vector<Numbers> parted(std::size_t count, const Fits& fits)
{
    std::vector<Numbers> parts(2);
    for (std::size_t i = 0; i < count; ++i) {
        parts[fits(i) ? 0 : 1].push_back(i);
    }
    return parts;
}

/// Pieces of a part whose references take up at most ToyMeter::kMostBytes together.
std::vector<Numbers> piecesOf(const Numbers& part, std::span<const DataReference* const> references)
{
    std::vector<Numbers> pieces;
    std::set<const Dataset*> met;
    std::size_t bytes = 0;
    for (const std::size_t i : part) {
        const Dataset* const data = references[i]->data().get();
        std::size_t more = met.contains(data) ? 0 : bytesOf(*references[i]);
        if (pieces.empty() || bytes + more > ToyMeter::kMostBytes) {
            pieces.emplace_back();
            met.clear();
            bytes = 0;
            more = bytesOf(*references[i]);
        }
        pieces.back().push_back(i);
        met.insert(data);
        bytes += more;
    }
    return pieces;
}

void append(std::vector<float>& numbers, const std::vector<Point>& points)
{
    for (const Point& p : points) {
        numbers.push_back(p.x);
        numbers.push_back(p.y);
    }
}

Metrics metricsOf(const DataReference& reference, const double* sums, const std::uint32_t* counts,
                  const ToyMeasurePlan& plan)
{
    const auto samples = static_cast<std::size_t>(plan.samples);
    const std::size_t bins = Histogram::binCount(reference.data()->dimensions);
    const auto projected = static_cast<double>(reference.projections().front().size());
    SampleTallies tallies;
    tallies.samples = samples;
    tallies.counts.assign(counts, counts + bins);
    tallies.good.assign(counts + bins, counts + bins + reference.data()->centres.size());
    tallies.moments = {sums[kSumX], sums[kSumY], sums[kSquaresX], sums[kSquaresY]};
    for (std::size_t k = 0; k < reference.directions().size(); ++k) {
        tallies.slicedWasserstein += sums[kDistances + k] / plan.samples / projected;
    }
    tallies.slicedWasserstein /= static_cast<double>(reference.directions().size());
    Metrics metrics;
    reference.finish(tallies, metrics);
    const std::size_t reals = std::min(samples, reference.data()->size());
    finishScores({reals, sums[kScoresOnReal], sums[kRealnessOnReal], sums[kRealsTaken]},
                 {samples, sums[kScoresOnFake], sums[kRealnessOnFake], sums[kFakesTaken]}, metrics);
    const auto usable = static_cast<std::size_t>(sums[kUsable]);
    finishGradients({static_cast<std::size_t>(plan.gradients), sums[kLengths], sums[kSlopes], usable}, metrics);
    return metrics;
}

}  // namespace

ToyMeter::ToyMeter(ToyDevicePtr device)
    : m_device(std::move(device)), m_fastBytes(m_device->info().fastBytes), m_items(m_device), m_results(m_device)
{}

void ToyMeter::forgetAllBut(const std::set<const Dataset*>& wanted)
{
    std::erase_if(m_references, [&](const auto& kept) { return !wanted.contains(kept.first); });
}

const ToyReference& ToyMeter::bringUp(const DataReference& reference)
{
    const Dataset& data = *reference.data();
    if (const auto found = m_references.find(&data); found != m_references.end()) {
        return found->second.onDevice;
    }
    std::vector<float> numbers;
    append(numbers, data.centres);
    append(numbers, reference.directions());
    numbers.insert(numbers.end(), data.x.begin(), data.x.end());
    numbers.insert(numbers.end(), data.y.begin(), data.y.end());
    for (const std::vector<float>& projection : reference.projections()) {
        numbers.insert(numbers.end(), projection.begin(), projection.end());
    }
    auto memory = std::make_unique<ToyMemory>(m_device);
    demand(memory->reserve(numbers.size() * sizeof(float)));
    demand(m_device->upload(memory->data(), numbers.data(), numbers.size() * sizeof(float)));
    ToyReference onDevice;
    onDevice.centres = static_cast<const Point*>(memory->data());
    onDevice.directions = onDevice.centres + data.centres.size();
    onDevice.x = reinterpret_cast<const float*>(onDevice.directions + reference.directions().size());
    onDevice.y = onDevice.x + data.size();
    onDevice.projections = onDevice.y + data.size();
    onDevice.points = static_cast<std::uint32_t>(data.size());
    onDevice.projected = static_cast<std::int32_t>(reference.projections().front().size());
    onDevice.centreCount = static_cast<std::int32_t>(data.centres.size());
    onDevice.directionCount = static_cast<std::int32_t>(reference.directions().size());
    onDevice.dimensions = data.dimensions;
    onDevice.bins = static_cast<std::int32_t>(Histogram::binCount(data.dimensions));
    onDevice.goodRadius = static_cast<float>(kGoodDeviations * data.deviation);
    Reference kept{reference.data(), std::move(memory), onDevice};
    return m_references.emplace(&data, std::move(kept)).first->second.onDevice;
}

std::vector<Metrics> ToyMeter::measure(std::span<const ToySubject> subjects,
                                       std::span<const DataReference* const> references, std::size_t samples)
{
    if (subjects.size() != references.size()) {
        throw Error(Words::tr("Each GAN that is measured needs a set to compare it with."));
    }
    std::vector<Metrics> metrics(subjects.size());
    if (samples == 0) {
        return metrics;
    }
    std::set<const Dataset*> wanted;
    for (const DataReference* const reference : references) {
        wanted.insert(reference->data().get());
    }
    forgetAllBut(wanted);
    const auto fits = [&](std::size_t i) {
        ToyNeeds needs;
        needs.add(*subjects[i].gan, countsOf(*references[i]));
        return planMeasure(needs, samples, m_fastBytes).allFast;
    };
    for (const Numbers& part : parted(subjects.size(), fits)) {
        const std::vector<Numbers> pieces = piecesOf(part, references);
        for (const Numbers& piece : pieces) {
            measurePiece(subjects, references, piece, samples, metrics);
        }
    }
    return metrics;
}

void ToyMeter::measurePiece(std::span<const ToySubject> subjects, std::span<const DataReference* const> references,
                            const Numbers& piece, std::size_t samples, std::vector<Metrics>& metrics)
{
    ToyNeeds needs;
    std::set<const Dataset*> wanted;
    std::size_t bytes = 0;
    for (const std::size_t i : piece) {
        needs.add(*subjects[i].gan, countsOf(*references[i]));
        bytes += wanted.insert(references[i]->data().get()).second ? bytesOf(*references[i]) : 0;
    }
    for (const auto& [data, kept] : m_references) {
        bytes += wanted.contains(data) ? 0 : kept.memory->size();
    }
    if (bytes > kMostBytes) {
        forgetAllBut(wanted);
    }
    const auto counts = static_cast<std::size_t>(needs.counts);
    const std::size_t countsAt = piece.size() * kMeasureSums * sizeof(double);
    demand(m_results.reserve(countsAt + piece.size() * counts * sizeof(std::uint32_t)));
    std::vector<ToyMeasured> items(piece.size());
    for (std::size_t k = 0; k < piece.size(); ++k) {
        items[k].member = subjects[piece[k]].member;
        items[k].sums = static_cast<double*>(m_results.data()) + k * kMeasureSums;
        items[k].counts =
            reinterpret_cast<std::uint32_t*>(static_cast<char*>(m_results.data()) + countsAt) + k * counts;
        items[k].reference = bringUp(*references[piece[k]]);
    }
    demand(m_items.reserve(items.size() * sizeof(ToyMeasured)));
    demand(m_device->upload(m_items.data(), items.data(), items.size() * sizeof(ToyMeasured)));
    ToyMeasureLaunch launch;
    launch.measured = static_cast<const ToyMeasured*>(m_items.data());
    launch.count = static_cast<std::int32_t>(items.size());
    launch.plan = planMeasure(needs, samples, m_fastBytes);
    demand(m_device->measure(launch));
    std::vector<double> sums(piece.size() * kMeasureSums);
    std::vector<std::uint32_t> held(piece.size() * counts);
    demand(m_device->download(sums.data(), m_results.data(), countsAt));
    demand(m_device->download(held.data(), items.front().counts, held.size() * sizeof(std::uint32_t)));
    for (std::size_t k = 0; k < piece.size(); ++k) {
        metrics[piece[k]] =
            metricsOf(*references[piece[k]], sums.data() + k * kMeasureSums, held.data() + k * counts, launch.plan);
    }
}

std::vector<std::vector<Point>> ToyMeter::generate(std::span<const ToySubject> subjects, std::uint32_t stream,
                                                   std::size_t count)
{
    std::vector<std::vector<Point>> points(subjects.size());
    if (count == 0) {
        return points;
    }
    const std::size_t most = std::max<std::size_t>(1, kMostBytes / (count * sizeof(Point)));
    for (const Numbers& part :
         parted(subjects.size(), [&](std::size_t i) { return subjects[i].gan->arenaFloats == 0; })) {
        for (std::size_t first = 0; first < part.size(); first += most) {
            generatePiece(subjects, std::span(part).subspan(first, std::min(most, part.size() - first)), stream, count,
                          points);
        }
    }
    return points;
}

void ToyMeter::generatePiece(std::span<const ToySubject> subjects, std::span<const std::size_t> piece,
                             std::uint32_t stream, std::size_t count, std::vector<std::vector<Point>>& points)
{
    ToyNeeds needs;
    std::vector<ToyDraw> items(piece.size());
    demand(m_results.reserve(piece.size() * count * sizeof(Point)));
    for (std::size_t k = 0; k < piece.size(); ++k) {
        needs.add(*subjects[piece[k]].gan, 0);
        items[k] = {subjects[piece[k]].member, static_cast<float*>(m_results.data()) + 2 * k * count};
    }
    demand(m_items.reserve(items.size() * sizeof(ToyDraw)));
    demand(m_device->upload(m_items.data(), items.data(), items.size() * sizeof(ToyDraw)));
    ToyDrawLaunch launch;
    launch.draws = static_cast<const ToyDraw*>(m_items.data());
    launch.count = static_cast<std::int32_t>(items.size());
    launch.stream = stream;
    launch.rows = static_cast<std::int32_t>(count);
    launch.chunk = needs.lookColumns / 4 * 4;
    launch.fastFloats = needs.fastFloats;
    launch.arenaFloats = needs.arenaFloats;
    demand(m_device->draw(launch));
    std::vector<Point> all(piece.size() * count);
    demand(m_device->download(all.data(), m_results.data(), all.size() * sizeof(Point)));
    for (std::size_t k = 0; k < piece.size(); ++k) {
        const auto from = all.begin() + static_cast<std::ptrdiff_t>(k * count);
        points[piece[k]].assign(from, from + static_cast<std::ptrdiff_t>(count));
    }
}

}  // namespace ganimede::toys
