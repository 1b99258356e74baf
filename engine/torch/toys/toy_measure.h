#pragma once

#include "engine/metrics/metric_formulas.h"
#include "engine/torch/toys/toy_measure_plan.h"
#include "engine/torch/toys/toy_program.h"

/// The block program of measuring: what MetricsMeter counts and sums up of a trainer, for one member. Sums over samples
/// are taken in kMeasureParts parts, in double, and put together in a fixed order.
namespace ganimede::toys {

template <class Block>
class ToyMeasure {
    using Floats = typename Block::Floats;
    using Far = typename Block::Far;

public:
    GANIMEDE_HOST_DEVICE ToyMeasure(Block& block, const ToyMember& member, const ToyMeasured& measured,
                                    const ToyMeasurePlan& plan)
        : m_block(block),
          m_member(member),
          m_measured(measured),
          m_plan(plan),
          m_program(block, member),
          m_fakes{block.far(plan.far), plan.samples, member.gan.dimensions},
          m_onFake(m_fakes.rows + 2 * plan.samples),
          m_onReal(m_fakes.rows + 3 * plan.samples),
          m_gradients{m_fakes.rows + 4 * plan.samples, plan.gradients, member.gan.dimensions}
    {}

    GANIMEDE_HOST_DEVICE void run()
    {
        m_program.load();
        makeFakes();
        countFakes();
        takeScores();
        judge();
        takeGradients();
        for (int k = 0; k < m_measured.reference.directionCount; ++k) {
            sortAlong(k);
            takeDistances(k);
        }
        total(kDistances, m_measured.reference.directionCount);
        store();
    }

private:
    /// Points in rows: all x, then all y.
    struct Points {
        Far rows;
        int count;
        int dimensions;
        GANIMEDE_HOST_DEVICE float at(int i, int c) const { return get(rows, c * count + i); }
        GANIMEDE_HOST_DEVICE Point point(int i) const { return {at(i, 0), dimensions == 2 ? at(i, 1) : 0.0f}; }
        GANIMEDE_HOST_DEVICE void keep(int i, int c, float value) const { put(rows, c * count + i, value); }
    };

    /// Where a phase of kMeasureParts items leaves its parts of up to kPartRows sums.
    struct Parts {
        Floats parts;
        GANIMEDE_HOST_DEVICE void keep(int row, int part, double value) const
        {
            putDouble(parts, row * kMeasureParts + part, value);
        }
    };
    GANIMEDE_HOST_DEVICE Parts parts() { return {m_block.place(m_plan.parts)}; }

    /// The parts of sums `first` on become groups.
    GANIMEDE_HOST_DEVICE void group(int first, int count)
    {
        constexpr int kOfGroup = kMeasureParts / kMeasureGroups;
        const Floats from = m_block.place(m_plan.parts);
        const Floats to = m_block.place(m_plan.groups);
        m_block.each(count * kMeasureGroups, [=](int item) {
            double sum = 0;
            for (int k = 0; k < kOfGroup; ++k) {
                sum += getDouble(from, item * kOfGroup + k);
            }
            putDouble(to, first * kMeasureGroups + item, sum);
        });
    }
    GANIMEDE_HOST_DEVICE void total(int first, int count)
    {
        const Floats from = m_block.place(m_plan.groups);
        const Floats to = m_block.place(m_plan.totals);
        m_block.each(count, [=](int item) {
            double sum = 0;
            for (int k = 0; k < kMeasureGroups; ++k) {
                sum += getDouble(from, (first + item) * kMeasureGroups + k);
            }
            putDouble(to, first + item, sum);
        });
    }
    GANIMEDE_HOST_DEVICE void putTogether(int first, int count)
    {
        group(first, count);
        total(first, count);
    }

    GANIMEDE_HOST_DEVICE int reals() const
    {
        const std::uint32_t points = m_measured.reference.points;
        return points < static_cast<std::uint32_t>(m_plan.samples) ? static_cast<int>(points) : m_plan.samples;
    }

    GANIMEDE_HOST_DEVICE void makeFakes()
    {
        const Stream latent{m_member.gan.seed, streams::kLatentSamples, 0};
        const Points fakes = m_fakes;
        for (int first = 0; first < m_plan.samples; first += m_plan.chunk) {
            m_program.generateDrawn(latent, first, rowsFrom(first, m_plan.samples),
                                    [=](int i, int c, float value) { fakes.keep(first + i, c, value); });
        }
    }
    GANIMEDE_HOST_DEVICE int rowsFrom(int first, int count) const
    {
        return count - first < m_plan.chunk ? count - first : m_plan.chunk;
    }

    GANIMEDE_HOST_DEVICE void countFakes()
    {
        const Floats counts = m_block.place(m_plan.counts);
        const ToyReference& reference = m_measured.reference;
        const int bins = reference.bins, dimensions = reference.dimensions;
        const int centreCount = reference.centreCount;
        const Point* const centres = reference.centres;
        const float radius = reference.goodRadius;
        const Points fakes = m_fakes;
        const Parts to = parts();
        m_block.each(bins + centreCount, [=](int i) { clearCount(counts, i); });
        m_block.each(kMeasureParts, [=](int part) {
            double x = 0, y = 0;
            for (int i = part; i < fakes.count; i += kMeasureParts) {
                const Point p = fakes.point(i);
                x += static_cast<double>(p.x);
                y += static_cast<double>(p.y);
                tally(counts, histogramBin(dimensions, p));
                const int centre = goodCentre(centres, centreCount, radius, p);
                if (centre >= 0) {
                    tally(counts, bins + centre);
                }
            }
            to.keep(0, part, x);
            to.keep(1, part, y);
        });
        putTogether(kSumX, 2);
        sumSquares();
    }

    GANIMEDE_HOST_DEVICE void sumSquares()
    {
        const Floats totals = m_block.place(m_plan.totals);
        const Points fakes = m_fakes;
        const Parts to = parts();
        m_block.each(kMeasureParts, [=](int part) {
            const double meanX = getDouble(totals, kSumX) / fakes.count;
            const double meanY = getDouble(totals, kSumY) / fakes.count;
            double x = 0, y = 0;
            for (int i = part; i < fakes.count; i += kMeasureParts) {
                const Point p = fakes.point(i);
                const double offX = static_cast<double>(p.x) - meanX, offY = static_cast<double>(p.y) - meanY;
                x += offX * offX;
                y += offY * offY;
            }
            to.keep(0, part, x);
            to.keep(1, part, y);
        });
        putTogether(kSquaresX, 2);
    }

    /// D's scores on fakes and on evenly spaced reals, and their sums.
    GANIMEDE_HOST_DEVICE void takeScores()
    {
        const Points fakes = m_fakes;
        const Far onFake = m_onFake, onReal = m_onReal;
        for (int first = 0; first < m_plan.samples; first += m_plan.chunk) {
            m_program.score([=](int i, int c) { return fakes.at(first + i, c); }, rowsFrom(first, m_plan.samples),
                            [=](int i, float score) { put(onFake, first + i, score); });
        }
        const ToyReference reference = m_measured.reference;
        const int samples = m_plan.samples, count = reals();
        for (int first = 0; first < count; first += m_plan.chunk) {
            m_program.score(
                [=](int i, int c) {
                    return (c == 0 ? reference.x : reference.y)[spacedIndex(
                        static_cast<std::uint32_t>(first + i), static_cast<std::uint32_t>(samples), reference.points)];
                },
                rowsFrom(first, count), [=](int i, float score) { put(onReal, first + i, score); });
        }
        const Parts to = parts();
        m_block.each(kMeasureParts, [=](int part) {
            to.keep(0, part, sumOf(onReal, count, part));
            to.keep(1, part, sumOf(onFake, samples, part));
        });
        putTogether(kScoresOnReal, 2);
    }
    GANIMEDE_HOST_DEVICE static double sumOf(Far values, int count, int part)
    {
        double sum = 0;
        for (int i = part; i < count; i += kMeasureParts) {
            sum += static_cast<double>(get(values, i));
        }
        return sum;
    }

    GANIMEDE_HOST_DEVICE void judge()
    {
        const Floats totals = m_block.place(m_plan.totals);
        const Far onFake = m_onFake, onReal = m_onReal;
        const ObjectiveKind kind = m_member.gan.objective.kind;
        const int samples = m_plan.samples, count = reals();
        const Parts to = parts();
        m_block.each(kMeasureParts, [=](int part) {
            const double meanOnReal = getDouble(totals, kScoresOnReal) / count;
            const double meanOnFake = getDouble(totals, kScoresOnFake) / samples;
            for (int side = 0; side < 2; ++side) {
                double real = 0, taken = 0;
                for (int i = part; i < (side == 0 ? count : samples); i += kMeasureParts) {
                    const double score = static_cast<double>(get(side == 0 ? onReal : onFake, i));
                    const double value = realness(kind, score, meanOnFake, meanOnReal);
                    real += value;
                    taken += takenForReal(value);
                }
                to.keep(side, part, real);
                to.keep(2 + side, part, taken);
            }
        });
        putTogether(kRealnessOnReal, 4);
    }

    /// The mean score on the reals that a relativistic G is paired with; see Trainer::generatorGradient.
    GANIMEDE_HOST_DEVICE float pairedScore()
    {
        const ToyMember* const member = &m_member;
        const int count = member->points < kPairedReals ? static_cast<int>(member->points) : kPairedReals;
        const Far scores = m_gradients.rows;
        for (int first = 0; first < count; first += m_plan.chunk) {
            m_program.score([=](int i, int c) { return (c == 0 ? member->x : member->y)[first + i]; },
                            rowsFrom(first, count), [=](int i, float score) { put(scores, first + i, score); });
        }
        const Parts to = parts();
        m_block.each(kMeasureParts, [=](int part) { to.keep(0, part, sumOf(scores, count, part)); });
        putTogether(kPairedScores, 1);
        return static_cast<float>(getDouble(m_block.place(m_plan.totals), kPairedScores) / count);
    }

    GANIMEDE_HOST_DEVICE void takeGradients()
    {
        const ObjectiveKind kind = m_member.gan.objective.kind;
        const float realScore = isPaired(kind) ? pairedScore() : 0.0f;
        const Points fakes = m_fakes, gradients = m_gradients;
        for (int first = 0; first < gradients.count; first += m_plan.chunk) {
            m_program.gradient([=](int i, int c) { return fakes.at(first + i, c); }, realScore,
                               rowsFrom(first, gradients.count),
                               [=](int i, int c, float value) { gradients.keep(first + i, c, value); });
        }
        const Far onFake = m_onFake;
        const Floats totals = m_block.place(m_plan.totals);
        const int count = reals();
        const Parts to = parts();
        m_block.each(kMeasureParts, [=](int part) {
            const auto meanOnReal = static_cast<float>(getDouble(totals, kScoresOnReal) / count);
            double lengths = 0, slopes = 0, usable = 0;
            for (int i = part; i < gradients.count; i += kMeasureParts) {
                const Point g = gradients.point(i);
                const double length = hypot(static_cast<double>(g.x), static_cast<double>(g.y));
                const double outer = fabs(static_cast<double>(generatorSlope(kind, get(onFake, i), meanOnReal)));
                lengths += length;
                slopes += outer > kFlatLoss ? length / outer : 0.0;
                usable += outer > kFlatLoss ? 1.0 : 0.0;
            }
            to.keep(0, part, lengths);
            to.keep(1, part, slopes);
            to.keep(2, part, usable);
        });
        putTogether(kLengths, 3);
    }

    /// The fakes' projections on direction k, sorted (Batcher 1968): an item compares two numbers that are no other's.
    GANIMEDE_HOST_DEVICE void sortAlong(int k)
    {
        const Floats sorted = m_block.place(m_plan.sorted);
        const Point direction = m_measured.reference.directions[k];
        const Points fakes = m_fakes;
        m_block.each(m_plan.sortLength, [=](int i) {
            put(sorted, i, i < fakes.count ? projectionOf(fakes.point(i), direction) : INFINITY);
        });
        for (int run = 2; run <= m_plan.sortLength; run *= 2) {
            for (int reach = run / 2; reach > 0; reach /= 2) {
                m_block.each(m_plan.sortLength / 2, [=](int item) {
                    const int low = item & (reach - 1);
                    const int i = 2 * (item - low) + low;
                    const float a = get(sorted, i), b = get(sorted, i + reach);
                    if ((a > b) == ((i & run) == 0) && a != b) {
                        put(sorted, i, b);
                        put(sorted, i + reach, a);
                    }
                });
            }
        }
    }

    /// The 1-Wasserstein distance to the reals' projections, as wasserstein1() sums it up: mass is moved in units of
    /// 1 / (fakes * reals), of which fake i has numbers i * reals to (i + 1) * reals, real j likewise.
    GANIMEDE_HOST_DEVICE void takeDistances(int k)
    {
        const Floats sorted = m_block.place(m_plan.sorted);
        const int samples = m_plan.samples, projected = m_measured.reference.projected;
        const float* const projections = m_measured.reference.projections + std::int64_t{k} * projected;
        const Parts to = parts();
        m_block.each(kMeasureParts, [=](int part) {
            double sum = 0;
            for (int i = part; i < samples; i += kMeasureParts) {
                const float fake = get(sorted, i);
                std::int64_t from = std::int64_t{i} * projected;
                const std::int64_t end = from + projected;
                for (std::int64_t j = from / samples; from < end; ++j) {
                    const std::int64_t next = (j + 1) * samples < end ? (j + 1) * samples : end;
                    sum += static_cast<double>(next - from) * static_cast<double>(fabsf(fake - projections[j]));
                    from = next;
                }
            }
            to.keep(0, part, sum);
        });
        group(kDistances + k, 1);
    }

    GANIMEDE_HOST_DEVICE void store()
    {
        const Floats totals = m_block.place(m_plan.totals);
        const Floats held = m_block.place(m_plan.counts);
        const bool paired = isPaired(m_member.gan.objective.kind);
        const int sums = kDistances + m_measured.reference.directionCount;
        const int counts = m_measured.reference.bins + m_measured.reference.centreCount;
        double* const toSums = m_measured.sums;
        std::uint32_t* const toCounts = m_measured.counts;
        m_block.each(kMeasureSums + counts, [=](int item) {
            if (item < kMeasureSums) {
                const bool taken = item < sums && (item != kPairedScores || paired);
                toSums[item] = taken ? getDouble(totals, item) : 0.0;
            } else {
                toCounts[item - kMeasureSums] = getCount(held, item - kMeasureSums);
            }
        });
    }

    Block& m_block;
    const ToyMember& m_member;
    const ToyMeasured& m_measured;
    const ToyMeasurePlan& m_plan;
    ToyProgram<Block> m_program;
    Points m_fakes;
    Far m_onFake;
    Far m_onReal;
    Points m_gradients;
};

/// Some of a member's points for a ToyDraw; the program has loaded its networks.
template <class Block>
GANIMEDE_HOST_DEVICE void drawPoints(ToyProgram<Block>& program, const ToyMember& member, std::uint32_t stream,
                                     int first, int rows, float* to)
{
    const bool onLine = member.gan.dimensions == 1;
    program.generateDrawn({member.gan.seed, stream, 0}, first, rows, [=](int i, int c, float value) {
        to[2 * static_cast<std::size_t>(first + i) + c] = value;
        if (onLine) {
            to[2 * static_cast<std::size_t>(first + i) + 1] = 0;
        }
    });
}

}  // namespace ganimede::toys
