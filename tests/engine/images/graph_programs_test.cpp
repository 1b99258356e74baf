// What the graph trainer makes of scores and of many tensors, as a block of a device's threads does it and as the host
// does. That whole runs come to the reference's numbers is in graph_trainer_test.cpp.
#include <algorithm>
#include <barrier>
#include <cmath>
#include <limits>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "engine/core/philox_draws.h"
#include "engine/core/streams.h"
#include "engine/networks/objective.h"
#include "engine/torch/images/graph/norm_program.h"
#include "engine/torch/images/graph/score_program.h"
#include "engine/torch/images/graph/tensor_program.h"

namespace ganimede::test {
namespace {

constexpr ObjectiveKind kObjectives[] = {
    ObjectiveKind::minimax,     ObjectiveKind::nonSaturating, ObjectiveKind::leastSquares, ObjectiveKind::hinge,
    ObjectiveKind::wasserstein, ObjectiveKind::wassersteinGp, ObjectiveKind::relativistic};

std::vector<double> normals(std::size_t count, const char* stream)
{
    std::vector<float> floats(count);
    fillNormal({7, streamId(stream), 0}, floats);
    return {floats.begin(), floats.end()};
}

/// A block of threads that wait for each other where a device's do.
class Crew {
public:
    explicit Crew(int threads) : m_own(static_cast<std::size_t>(threads)), m_barrier(threads) {}

    struct Member {
        Crew* crew;
        int thread;

        int first() const { return thread; }
        int stride() const { return static_cast<int>(crew->m_own.size()); }
        bool isFirst() const { return thread == 0; }
        double sum(double own) const
        {
            crew->m_own[static_cast<std::size_t>(thread)] = own;
            crew->m_barrier.arrive_and_wait();
            double all = 0;
            for (const double part : crew->m_own) {
                all += part;
            }
            crew->m_barrier.arrive_and_wait();
            return all;
        }
    };

    template <class Work>
    void run(const Work& work)
    {
        std::vector<std::jthread> threads;
        for (int thread = 0; thread < static_cast<int>(m_own.size()); ++thread) {
            threads.emplace_back([this, thread, &work] { work(Member{this, thread}); });
        }
    }

private:
    std::vector<double> m_own;
    std::barrier<> m_barrier;
};

struct Judged {
    std::vector<double> byReal, byFake;
    std::vector<double> row = std::vector<double>(StepRow::columns, -1);
    scores::Work<double, double> work;

    Judged(ObjectiveKind kind, const std::vector<double>& real, const std::vector<double>& fake, double smoothing)
        : byReal(real.size()), byFake(fake.size())
    {
        work = {kind,          smoothing,   static_cast<int>(real.size()),
                real.data(),   fake.data(), byReal.data(),
                byFake.data(), nullptr,     row.data()};
    }
};

double mean(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values) {
        sum += value;
    }
    return sum / static_cast<double>(values.size());
}

// D's mean loss, by the formulas of objective.h.
double lossOfD(ObjectiveKind kind, const std::vector<double>& real, const std::vector<double>& fake, double smoothing)
{
    double sum = 0;
    for (std::size_t i = 0; i < real.size(); ++i) {
        sum += isPaired(kind)
                   ? relativisticLoss(real[i] - fake[i]).value
                   : smoothedLossOnReal(kind, real[i], smoothing).value + discriminatorLossOnFake(kind, fake[i]).value;
    }
    return sum / static_cast<double>(real.size());
}

double lossOfG(ObjectiveKind kind, const std::vector<double>& real, const std::vector<double>& fake)
{
    double sum = 0;
    for (std::size_t i = 0; i < fake.size(); ++i) {
        sum += isPaired(kind) ? relativisticLoss(fake[i] - real[i]).value : generatorLoss(kind, fake[i]).value;
    }
    return sum / static_cast<double>(fake.size());
}

// By central differences, which the kinks of hinge losses are far enough from in these scores.
template <class Numbers, class Loss>
double derivative(Numbers& scores, std::size_t i, const Loss& loss)
{
    constexpr double kStep = 1e-6;
    const double score = scores[i];
    scores[i] = score + kStep;
    const double above = loss();
    scores[i] = score - kStep;
    const double below = loss();
    scores[i] = score;
    return (above - below) / (2 * kStep);
}

}  // namespace

TEST_CASE("the scores of an update give the mean losses and their derivatives")
{
    constexpr double kSmoothing = 0.1;
    std::vector<double> real = normals(21, "test.real");
    std::vector<double> fake = normals(21, "test.fake");
    for (const ObjectiveKind kind : kObjectives) {
        CAPTURE(static_cast<int>(kind));
        Judged d(kind, real, fake, kSmoothing);
        const double penalty = 42;
        d.work.penalty = &penalty;
        scores::judgeForD(scores::SingleThread{}, d.work);
        const auto lossForD = [&] { return lossOfD(kind, real, fake, kSmoothing); };
        CHECK(d.row[StepRow::dReal] + d.row[StepRow::dFake] == doctest::Approx(lossForD()));
        CHECK(d.row[StepRow::penalty] == doctest::Approx(2.0));
        CHECK(d.row[StepRow::scoreOnReal] == doctest::Approx(mean(real)));
        CHECK(d.row[StepRow::scoreOnFake] == doctest::Approx(mean(fake)));
        CHECK(std::isnan(d.row[StepRow::onReal]) == isCritic(kind));
        CHECK(d.row[StepRow::g] == -1);  // is G's to say
        Judged g(kind, real, fake, 0);
        g.work.byReal = nullptr;
        scores::judgeForG(scores::SingleThread{}, g.work);
        const auto lossForG = [&] { return lossOfG(kind, real, fake); };
        CHECK(g.row[StepRow::g] == doctest::Approx(lossForG()));
        CHECK(g.row[StepRow::dReal] == -1);
        for (std::size_t i = 0; i < real.size(); ++i) {
            CHECK(d.byReal[i] == doctest::Approx(derivative(real, i, lossForD)).epsilon(1e-6));
            CHECK(d.byFake[i] == doctest::Approx(derivative(fake, i, lossForD)).epsilon(1e-6));
            CHECK(g.byFake[i] == doctest::Approx(derivative(fake, i, lossForG)).epsilon(1e-6));
        }
    }
}

TEST_CASE("a block of threads makes the same of scores as the host")
{
    for (const std::size_t batch : {std::size_t{1}, std::size_t{5}, std::size_t{33}}) {
        CAPTURE(batch);
        const std::vector<double> real = normals(batch, "test.real");
        const std::vector<double> fake = normals(batch, "test.fake");
        for (const ObjectiveKind kind : kObjectives) {
            CAPTURE(static_cast<int>(kind));
            Judged alone(kind, real, fake, 0.2);
            Judged shared(kind, real, fake, 0.2);
            Crew crew(8);
            scores::judgeForD(scores::SingleThread{}, alone.work);
            crew.run([&](const Crew::Member& member) { scores::judgeForD(member, shared.work); });
            scores::judgeForG(scores::SingleThread{}, alone.work);
            crew.run([&](const Crew::Member& member) { scores::judgeForG(member, shared.work); });
            CHECK(alone.byReal == shared.byReal);
            CHECK(alone.byFake == shared.byFake);
            for (std::size_t i = 0; i < alone.row.size(); ++i) {
                CAPTURE(i);
                CHECK((alone.row[i] == doctest::Approx(shared.row[i]) ||
                       (std::isnan(alone.row[i]) && std::isnan(shared.row[i]))));
            }
        }
    }
}

TEST_CASE("a score that is no number shows in the loss")
{
    std::vector<double> real(4, 0.5);
    const std::vector<double> fake(4, -0.5);
    real[2] = std::numeric_limits<double>::quiet_NaN();
    for (const ObjectiveKind kind : kObjectives) {
        CAPTURE(static_cast<int>(kind));
        Judged d(kind, real, fake, 0);
        scores::judgeForD(scores::SingleThread{}, d.work);
        CHECK(std::isnan(d.row[StepRow::dReal]));
        CHECK(std::isnan(d.row[StepRow::scoreOnReal]));
    }
}

namespace {

using Numbers = std::vector<std::vector<double>>;
using Table = tensors::Table<double, tensors::kMany>;

Table tableOf(const Numbers& numbers)
{
    Table table;
    for (const std::vector<double>& tensor : numbers) {
        table.add(tensor.data(), static_cast<std::int64_t>(tensor.size()));
    }
    return table;
}

// Blocks of so many threads.
double measured(const Numbers& numbers, tensors::Measure measure, int threads)
{
    const Table table = tableOf(numbers);
    double all = 0;
    for (int block = 0; block < table.blocks(); ++block) {
        for (int thread = 0; thread < threads; ++thread) {
            all = tensors::joined(measure, all, tensors::foundBy(thread, threads, table, block, measure));
        }
    }
    return tensors::finished(measure, all);
}

}  // namespace

TEST_CASE("every number of every tensor counts once towards the length")
{
    Numbers numbers;
    double squares = 0;
    for (int i = 0; i < 100; ++i) {
        // Around whole chunks too, and one of none.
        const std::size_t sizes[] = {1, tensors::kChunk - 1, tensors::kChunk, tensors::kChunk + 1, 0, 9001};
        numbers.push_back(normals(sizes[i % 6], ("test." + std::to_string(i)).c_str()));
        for (const double value : numbers.back()) {
            squares += value * value;
        }
    }
    for (const int threads : {1, 32, tensors::kThreads}) {
        CHECK(measured(numbers, tensors::Measure::length, threads) ==
              doctest::Approx(std::sqrt(squares)).epsilon(1e-12));
    }
}

TEST_CASE("the largest magnitude is found wherever it is, and what is no number is not passed over")
{
    Numbers numbers{std::vector<double>(tensors::kChunk + 5, 0.5), {0.25}, std::vector<double>(3, -0.75)};
    CHECK(measured(numbers, tensors::Measure::largest, tensors::kThreads) == 0.75);
    for (std::vector<double>& tensor : numbers) {
        for (const std::size_t i : {std::size_t{0}, tensor.size() / 2, tensor.size() - 1}) {
            const double kept = std::exchange(tensor[i], -3.0);
            CHECK(measured(numbers, tensors::Measure::largest, tensors::kThreads) == 3);
            tensor[i] = std::numeric_limits<double>::quiet_NaN();
            CHECK(std::isnan(measured(numbers, tensors::Measure::largest, tensors::kThreads)));
            tensor[i] = -std::numeric_limits<double>::infinity();
            CHECK(std::isinf(measured(numbers, tensors::Measure::largest, tensors::kThreads)));
            tensor[i] = kept;
        }
    }
}

namespace {

/// Numbers that begin where four of them can be read at once, as a device's memory does.
class Aligned {
public:
    Aligned() = default;
    explicit Aligned(const std::vector<double>& numbers) { assign(numbers); }

    void assign(const std::vector<double>& numbers)
    {
        m_packs.resize((numbers.size() + 3) / 4);
        m_size = numbers.size();
        std::ranges::copy(numbers, data());
    }
    double* data() { return m_packs.empty() ? nullptr : m_packs.front().v; }
    std::size_t size() const { return m_size; }
    double& operator[](std::size_t i) { return m_packs[i / 4].v[i % 4]; }
    double operator[](std::size_t i) const { return m_packs[i / 4].v[i % 4]; }

private:
    std::vector<Pack<double, 4>> m_packs;
    std::size_t m_size = 0;
};

/// A norm's tensors on the host.
struct Normed {
    norms::Norm<double, double> norm;
    Aligned x, gain, bias, runningMean, runningVariance, mean, scale, y, byY, byX, byGain, byBias;

    Normed(std::int64_t rows, int channels, double slope)
        : x(normals(static_cast<std::size_t>(rows * channels), "test.x")),
          gain(normals(static_cast<std::size_t>(channels), "test.gain")),
          bias(normals(static_cast<std::size_t>(channels), "test.bias")),
          byY(normals(x.size(), "test.by"))
    {
        for (Aligned* numbers : {&runningMean, &runningVariance, &mean, &scale, &byGain, &byBias}) {
            numbers->assign(std::vector<double>(gain.size(), 0.5));
        }
        y.assign(std::vector<double>(x.size()));
        byX.assign(std::vector<double>(x.size()));
        for (std::size_t i = 0; i < x.size(); ++i) {
            x[i] = 100 + x[i] * static_cast<double>(1 + i % gain.size());  // each channel has a spread of its own
        }
        norm = {rows,
                channels,
                slope,
                1e-5,
                0.9,
                x.data(),
                gain.data(),
                bias.data(),
                runningMean.data(),
                runningVariance.data(),
                mean.data(),
                scale.data(),
                y.data(),
                byY.data(),
                byX.data(),
                byGain.data(),
                byBias.data()};
    }
};

// As a device does it: threads of kWide channels, lanes and parts of the rows.
template <int kWide, class What>
void sumUp(const Normed& normed, int lanes, int parts)
{
    const auto& norm = normed.norm;
    for (int channel = 0; channel < norm.channels; channel += kWide) {
        double a[kWide] = {};
        double b[kWide] = {};
        for (int part = 0; part < parts; ++part) {
            for (int lane = 0; lane < lanes; ++lane) {
                const auto rows = norms::rowsOf(norm.rows, part, parts, lane, lanes);
                const auto sums = What::template sum<kWide>(norm, channel, rows);
                for (int k = 0; k < kWide; ++k) {
                    a[k] += sums.a.v[k];
                    b[k] += sums.b.v[k];
                }
            }
        }
        for (int k = 0; k < kWide; ++k) {
            What::finish(norm, channel + k, a[k], b[k]);
        }
    }
}

template <int kWide>
void run(const Normed& normed, int lanes, int parts)
{
    const auto& norm = normed.norm;
    const auto eachPart = [&](const auto& work) {
        for (int channel = 0; channel < norm.channels; channel += kWide) {
            for (int part = 0; part < parts; ++part) {
                for (int lane = 0; lane < lanes; ++lane) {
                    work(channel, norms::rowsOf(norm.rows, part, parts, lane, lanes));
                }
            }
        }
    };
    sumUp<kWide, norms::Statistics>(normed, lanes, parts);
    eachPart([&](int channel, const norms::Rows& rows) { norms::normalise<kWide>(norm, channel, rows); });
    sumUp<kWide, norms::Gradients>(normed, lanes, parts);
    eachPart([&](int channel, const norms::Rows& rows) { norms::propagate<kWide>(norm, channel, rows); });
}

// Batch norm as it is written down, and what follows; column `channel` of it.
std::vector<double> expectedColumn(const Normed& normed, std::size_t channel)
{
    const std::size_t channels = normed.gain.size();
    const std::size_t rows = normed.x.size() / channels;
    std::vector<double> column(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        column[row] = normed.x[row * channels + channel];
    }
    const double middle = mean(column);
    double variance = 0;
    for (const double x : column) {
        variance += (x - middle) * (x - middle) / static_cast<double>(rows);
    }
    for (double& x : column) {
        x = (x - middle) / std::sqrt(variance + normed.norm.epsilon) * normed.gain[channel] + normed.bias[channel];
        x = x < 0 ? normed.norm.slope * x : x;
    }
    return column;
}

// What byY is the gradient of: the sum of byY * y over a channel.
double weighed(const Normed& normed, std::size_t channel)
{
    const std::vector<double> column = expectedColumn(normed, channel);
    double sum = 0;
    for (std::size_t row = 0; row < column.size(); ++row) {
        sum += normed.byY[row * normed.gain.size() + channel] * column[row];
    }
    return sum;
}

}  // namespace

TEST_CASE("batch norm and what follows, however rows and channels are spread")
{
    for (const double slope : {1.0, 0.0, 0.2}) {
        CAPTURE(slope);
        Normed plain(11, 8, slope);
        run<1>(plain, 1, 1);
        for (std::size_t channel = 0; channel < 8; ++channel) {
            CAPTURE(channel);
            const std::vector<double> expected = expectedColumn(plain, channel);
            for (std::size_t row = 0; row < 11; ++row) {
                CHECK(plain.y[row * 8 + channel] == doctest::Approx(expected[row]).epsilon(1e-9));
                const auto loss = [&] { return weighed(plain, channel); };
                CHECK(plain.byX[row * 8 + channel] ==
                      doctest::Approx(derivative(plain.x, row * 8 + channel, loss)).epsilon(1e-4).scale(0.01));
            }
            const auto loss = [&] { return weighed(plain, channel); };
            CHECK(plain.byGain[channel] == doctest::Approx(derivative(plain.gain, channel, loss)).epsilon(1e-5));
            CHECK(plain.byBias[channel] == doctest::Approx(derivative(plain.bias, channel, loss)).epsilon(1e-5));
            CHECK(plain.runningMean[channel] == doctest::Approx(0.9 * 0.5 + 0.1 * plain.mean[channel]));
            const double variance = 1 / (plain.scale[channel] * plain.scale[channel]) - plain.norm.epsilon;
            CHECK(plain.runningVariance[channel] == doctest::Approx(0.9 * 0.5 + 0.1 * variance * 11 / 10));
        }
        for (const auto& grid : {std::pair{1, 3}, std::pair{4, 2}, std::pair{16, 11}}) {
            CAPTURE(grid.first);
            Normed spread(11, 8, slope);
            run<4>(spread, grid.first, grid.second);
            for (std::size_t i = 0; i < plain.y.size(); ++i) {
                CHECK(spread.y[i] == doctest::Approx(plain.y[i]).epsilon(1e-10));
                CHECK(spread.byX[i] == doctest::Approx(plain.byX[i]).epsilon(1e-8).scale(1e-3));
            }
        }
    }
}

}  // namespace ganimede::test
