// What computations leave behind them: in their thread, and in settings of the whole process.
#include <optional>

#include <ATen/Context.h>
#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <doctest/doctest.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/custom_function.h>

#include "engine/torch/images/graph/device_queue.h"
#include "engine/torch/torch_scope.h"

namespace ganimede::test {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// x -> x, which cannot be differentiated.
class Breaks : public torch::autograd::Function<Breaks> {
public:
    static at::Tensor forward(AutogradContext*, const at::Tensor& x) { return x.clone(); }
    static variable_list backward(AutogradContext*, const variable_list&)
    {
        TORCH_CHECK_WITH(OutOfMemoryError, false, "as if memory had run out");
        return {};
    }
};

at::Tensor input()
{
    return at::full({16}, 0.5).set_requires_grad(true);
}

// Fails with a node due that keeps `saved`, its own output.
void failBackwards(const at::Tensor& x, at::Tensor& saved)
{
    const ComputeScope scope(1);
    const at::Tensor waiting = at::exp(x);
    saved = waiting.detach();
    const at::Tensor sum = (waiting + Breaks::apply(x)).sum();  // the newer branch's turn is first
    torch::autograd::backward({sum}, {});
}

}  // namespace

TEST_CASE("a backward pass that fails keeps nothing")
{
    const at::Tensor x = input();
    at::Tensor saved;
    CHECK_THROWS_AS(failBackwards(x, saved), c10::OutOfMemoryError);
    CHECK(saved.storage().use_count() == 1);
    CHECK_FALSE(x.grad().defined());

    // And the thread goes on.
    const ComputeScope scope(1);
    torch::autograd::backward({at::exp(x).sum()}, {});
    CHECK(at::allclose(x.grad(), at::exp(x.detach())));
}

TEST_CASE("graphs that wait for their backward pass survive a scope")
{
    const at::Tensor x = input();
    const at::Tensor y = at::exp(x).sum();
    {
        const ComputeScope scope(1);
    }
    dropUnfinishedBackward();
    torch::autograd::backward({y}, {});
    CHECK(at::allclose(x.grad(), at::exp(x.detach())));
}

TEST_CASE("who asks for the same bytes gets them as long as he computes, whoever comes and goes")
{
    const at::Context& context = at::globalContext();
    const bool benchmarks = context.benchmarkCuDNN();
    const bool fills = context.deterministicFillUninitializedMemory();
    for (const bool fastFirst : {true, false}) {
        CAPTURE(fastFirst);
        std::optional<AlgorithmScope> first, second;
        first.emplace(!fastFirst);
        CHECK(context.benchmarkCuDNN() == fastFirst);
        CHECK(context.deterministicAlgorithms() != fastFirst);
        second.emplace(fastFirst);
        for (int ended = 0; ended < 2; ++ended) {
            CHECK(context.deterministicAlgorithms());
            CHECK(context.deterministicAlgorithmsWarnOnly());
            CHECK(context.deterministicCuDNN());
            CHECK_FALSE(context.benchmarkCuDNN());
            CHECK_FALSE(context.deterministicFillUninitializedMemory());
            (ended == 0 ? first : second).reset();
        }
        CHECK_FALSE(context.deterministicAlgorithms());
        CHECK_FALSE(context.deterministicCuDNN());
        CHECK(context.benchmarkCuDNN() == benchmarks);
        CHECK(context.deterministicFillUninitializedMemory() == fills);
    }
}

}  // namespace ganimede::test
