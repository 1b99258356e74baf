// What the graph trainer's own kernels make of scores, of many tensors and of norms, beside the host's.
#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <doctest/doctest.h>

#include "engine/torch/images/graph/judge_kernels.h"
#include "engine/torch/images/graph/norm_kernels.h"
#include "engine/trainers/trainer.h"
#include "tests/gpu/kernel_place.h"

namespace ganimede::test {
namespace {

constexpr ObjectiveKind kObjectives[] = {
    ObjectiveKind::minimax,     ObjectiveKind::nonSaturating, ObjectiveKind::leastSquares, ObjectiveKind::hinge,
    ObjectiveKind::wasserstein, ObjectiveKind::wassersteinGp, ObjectiveKind::relativistic};

at::Tensor normals(std::int64_t count, std::uint32_t stream)
{
    const at::Tensor tensor = at::empty({count}, at::kFloat);
    fillNormal({5, stream, 0}, {tensor.mutable_data_ptr<float>(), static_cast<std::size_t>(count)});
    return tensor;
}

/// Scores, derivatives and a row on one device; row and penalty in the type that is computed in.
struct Judged {
    at::Tensor real, fake, byReal, byFake, penalty, row;

    Judged(std::int64_t batch, at::ScalarType score, const at::Device& device)
        : real(normals(batch, 1).to(score).to(device)),
          fake(normals(batch, 2).to(score).to(device)),
          byReal(at::zeros_like(real)),
          byFake(at::zeros_like(fake))
    {
        const auto wide = at::TensorOptions(device).dtype(score == at::kDouble ? at::kDouble : at::kFloat);
        penalty = at::full({}, 3.0, wide);
        row = at::full({StepRow::columns}, -1.0, wide);
    }
    template <class Score, class Value>
    scores::Work<Score, Value> work(ObjectiveKind kind) const
    {
        return {kind,
                Value(0.1),
                static_cast<int>(real.size(0)),
                static_cast<const Score*>(real.const_data_ptr()),
                static_cast<const Score*>(fake.const_data_ptr()),
                static_cast<Score*>(byReal.mutable_data_ptr()),
                static_cast<Score*>(byFake.mutable_data_ptr()),
                penalty.const_data_ptr<Value>(),
                row.mutable_data_ptr<Value>()};
    }
    std::vector<double> numbers() const
    {
        std::vector<double> all;
        for (const at::Tensor& tensor : {byReal, byFake, row}) {
            const at::Tensor host = tensor.to(at::kCPU, at::kDouble).contiguous();
            all.insert(all.end(), host.const_data_ptr<double>(), host.const_data_ptr<double>() + host.numel());
        }
        return all;
    }
};

void checkNear(const Judged& device, const Judged& host, double tolerance)
{
    const std::vector<double> found = device.numbers();
    const std::vector<double> expected = host.numbers();
    REQUIRE(found.size() == expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        CAPTURE(i);
        CHECK(std::isnan(found[i]) == std::isnan(expected[i]));
        if (!std::isnan(expected[i])) {
            CHECK(std::abs(found[i] - expected[i]) <= tolerance * std::max(1.0, std::abs(expected[i])));
        }
    }
}

template <class Value>
double measured(const std::vector<at::Tensor>& from, tensors::Measure what, const at::Tensor& arrived)
{
    tensors::Table<Value, tensors::kFew> table;
    for (const at::Tensor& tensor : from) {
        table.add(tensor.const_data_ptr<Value>(), tensor.numel());
    }
    const at::Tensor found = at::empty({table.blocks()}, arrived.options().dtype(at::kDouble));
    const at::Tensor out = at::empty({}, from.front().options());
    cuda::measure(table, what, found.mutable_data_ptr<double>(), arrived.mutable_data_ptr<int>(),
                  out.mutable_data_ptr<Value>(), queue());
    return out.item<double>();
}

}  // namespace

TEST_CASE("scores are judged on the device as on the host")
{
    const at::Device cuda = kernelPlace();
    const at::Device cpu(at::kCPU);
    for (const std::int64_t batch : {1, 33, 64, 1000, 5000}) {
        CAPTURE(batch);
        for (const ObjectiveKind kind : kObjectives) {
            CAPTURE(static_cast<int>(kind));
            const Judged float32(batch, at::kFloat, cuda), floatHost(batch, at::kFloat, cpu);
            cuda::judgeForD(float32.work<float, float>(kind), queue());
            scores::judgeForD(scores::SingleThread{}, floatHost.work<float, float>(kind));
            checkNear(float32, floatHost, 1e-5);
            cuda::judgeForG(float32.work<float, float>(kind), queue());
            scores::judgeForG(scores::SingleThread{}, floatHost.work<float, float>(kind));
            checkNear(float32, floatHost, 1e-5);

            const Judged float64(batch, at::kDouble, cuda), doubleHost(batch, at::kDouble, cpu);
            cuda::judgeForD(float64.work<double, double>(kind), queue());
            scores::judgeForD(scores::SingleThread{}, doubleHost.work<double, double>(kind));
            cuda::judgeForG(float64.work<double, double>(kind), queue());
            scores::judgeForG(scores::SingleThread{}, doubleHost.work<double, double>(kind));
            checkNear(float64, doubleHost, 1e-12);

            // The host has no bfloat16: the same scores, rounded, in float32. Derivatives are rounded to 8 bits.
            const Judged bfloat16(batch, at::kBFloat16, cuda);
            Judged rounded(batch, at::kFloat, cpu);
            rounded.real = rounded.real.to(at::kBFloat16).to(at::kFloat);
            rounded.fake = rounded.fake.to(at::kBFloat16).to(at::kFloat);
            cuda::judgeForDBf16(bfloat16.work<void, float>(kind), queue());
            scores::judgeForD(scores::SingleThread{}, rounded.work<float, float>(kind));
            cuda::judgeForGBf16(bfloat16.work<void, float>(kind), queue());
            scores::judgeForG(scores::SingleThread{}, rounded.work<float, float>(kind));
            rounded.byReal = rounded.byReal.to(at::kBFloat16);
            rounded.byFake = rounded.byFake.to(at::kBFloat16);
            checkNear(bfloat16, rounded, 1e-5 + 1.0 / (256.0 * static_cast<double>(batch)));
        }
    }
}

TEST_CASE("many tensors are measured in one launch, again and again")
{
    const at::Tensor arrived = at::zeros({1}, at::TensorOptions(kernelPlace()).dtype(at::kInt));
    std::vector<at::Tensor> parts;
    for (const std::int64_t size : {1, 4095, 4096, 4097, 300'000, 7}) {
        parts.push_back(normals(size, static_cast<std::uint32_t>(size)).to(kernelPlace()));
    }
    const at::Tensor all = at::cat(parts).to(at::kCPU, at::kDouble);
    const double length = at::linalg_vector_norm(all).item<double>();
    const double largest = all.abs().max().item<double>();
    const double first = measured<float>(parts, tensors::Measure::length, arrived);
    for (int i = 0; i < 20; ++i) {
        CHECK(measured<float>(parts, tensors::Measure::length, arrived) == first);
        CHECK(measured<float>(parts, tensors::Measure::largest, arrived) == largest);
    }
    CHECK(std::abs(first - length) <= 1e-6 * length);
    parts[4][123'456] = std::numeric_limits<double>::quiet_NaN();
    CHECK(std::isnan(measured<float>(parts, tensors::Measure::largest, arrived)));
    CHECK(std::isnan(measured<float>(parts, tensors::Measure::length, arrived)));
}

namespace {

/// A norm's tensors, (rows, channels) and (channels), on one device.
struct Normed {
    at::Tensor x, byY, y, byX, gain, bias, runningMean, runningVariance, mean, scale, byGain, byBias;

    Normed(std::int64_t rows, std::int64_t channels, at::ScalarType score, const at::Device& device)
        : x((normals(rows * channels, 1) + 3).view({rows, channels}).to(score).to(device)),
          byY(normals(rows * channels, 2).view({rows, channels}).to(score).to(device))
    {
        const auto wide = at::TensorOptions(device).dtype(score == at::kDouble ? at::kDouble : at::kFloat);
        gain = (normals(channels, 3) + 1).to(wide);
        bias = normals(channels, 4).to(wide);
        startAnew();
    }
    void startAnew()
    {
        y = at::zeros_like(x);
        byX = at::zeros_like(x);
        for (at::Tensor* own : {&runningMean, &runningVariance, &mean, &scale, &byGain, &byBias}) {
            *own = at::full_like(gain, 0.5);
        }
    }
    template <class Score, class Value>
    norms::Norm<Score, Value> norm(double slope) const
    {
        return {x.size(0),
                static_cast<int>(x.size(1)),
                static_cast<Value>(slope),
                Value(1e-5),
                Value(0.9),
                static_cast<const Score*>(x.const_data_ptr()),
                gain.const_data_ptr<Value>(),
                bias.const_data_ptr<Value>(),
                runningMean.mutable_data_ptr<Value>(),
                runningVariance.mutable_data_ptr<Value>(),
                mean.mutable_data_ptr<Value>(),
                scale.mutable_data_ptr<Value>(),
                static_cast<Score*>(y.mutable_data_ptr()),
                static_cast<const Score*>(byY.const_data_ptr()),
                static_cast<Score*>(byX.mutable_data_ptr()),
                byGain.mutable_data_ptr<Value>(),
                byBias.mutable_data_ptr<Value>()};
    }
    std::vector<at::Tensor> results() const
    {
        return {y, byX, runningMean, runningVariance, mean, scale, byGain, byBias};
    }
};

// The largest distance of any of the results, beside that result's length. (Not of single numbers: where what comes of
// the norm is 0 to rounding, either side may take another slope.)
double apart(const Normed& device, const Normed& host)
{
    double worst = 0;
    for (std::size_t i = 0; i < host.results().size(); ++i) {
        const at::Tensor found = device.results()[i].to(at::kCPU, at::kDouble);
        const at::Tensor expected = host.results()[i].to(at::kDouble);
        const double off =
            (at::linalg_vector_norm(found - expected) / at::linalg_vector_norm(expected)).item().toDouble();
        worst = off <= worst ? worst : off;  // NaN shows
    }
    return worst;
}

void runOnHost(const Normed& normed, double slope)
{
    const auto norm = normed.norm<double, double>(slope);
    norms::forwards(norm);
    norms::backwards(norm);
}

}  // namespace

TEST_CASE("batch norm and what follows are the host's")
{
    const at::Device cuda = kernelPlace();
    const at::Tensor counters = at::zeros({4096}, at::TensorOptions(cuda).dtype(at::kInt));
    struct Shape {
        std::int64_t rows;
        std::int64_t channels;
    };
    for (const auto& [rows, channels] : {Shape{5, 1}, Shape{1000, 3}, Shape{64, 64}, Shape{5000, 100}, Shape{32768, 64},
                                         Shape{2048, 512}, Shape{300, 1030}, Shape{17, 8192}}) {
        if (rows * channels > kMostNumbers) {
            continue;
        }
        const std::int64_t shownRows = rows;
        const std::int64_t shownChannels = channels;
        CAPTURE(shownRows);
        CAPTURE(shownChannels);
        for (const double slope : {1.0, 0.0, 0.2}) {
            CAPTURE(slope);
            const Normed host(rows, channels, at::kDouble, at::kCPU);
            runOnHost(host, slope);
            Normed rounded = host;
            rounded.x = host.x.to(at::kBFloat16).to(at::kDouble);
            rounded.byY = host.byY.to(at::kBFloat16).to(at::kDouble);
            rounded.startAnew();
            runOnHost(rounded, slope);
            for (const bool aligned : {true, false}) {
                const cuda::NormGrid grid = cuda::gridOf(rows, static_cast<int>(channels), aligned);
                const at::Tensor sums =
                    at::empty({grid.sums(static_cast<int>(channels))}, counters.options().dtype(at::kDouble));
                const cuda::NormSpace space{sums.mutable_data_ptr<double>(), counters.mutable_data_ptr<int>()};

                const Normed float64(rows, channels, at::kDouble, cuda);
                cuda::normForwards<double>(float64.norm<double, double>(slope), grid, space, queue());
                cuda::normBackwards<double>(float64.norm<double, double>(slope), grid, space, queue());
                CHECK(apart(float64, host) < 1e-10);

                const Normed float32(rows, channels, at::kFloat, cuda);
                cuda::normForwards<float>(float32.norm<float, float>(slope), grid, space, queue());
                cuda::normBackwards<float>(float32.norm<float, float>(slope), grid, space, queue());
                CHECK(apart(float32, host) < 5e-3);

                const Normed bfloat16(rows, channels, at::kBFloat16, cuda);
                cuda::normForwardsBf16(bfloat16.norm<void, float>(slope), grid, space, queue());
                cuda::normBackwardsBf16(bfloat16.norm<void, float>(slope), grid, space, queue());
                CHECK(apart(bfloat16, rounded) < 0.02);
                CHECK(counters.abs().max().item().toInt() == 0);
            }
        }
    }
}

}  // namespace ganimede::test
