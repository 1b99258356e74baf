#include "engine/torch/images/graph/batch_scores.h"

#include <utility>

#include <ATen/Functions.h>

#include "engine/torch/images/graph/score_program.h"
#include "engine/torch/images/graph/tensor_data.h"
#ifdef GANIMEDE_CUDA
#include <c10/cuda/CUDAStream.h>

#include "engine/torch/images/graph/judge_kernels.h"
#endif

namespace ganimede {
namespace {

/// Scores of one network and the places of their derivatives; what is not there is undefined.
struct Pair {
    at::Tensor real, fake, byReal, byFake;
};

template <class Score, class Value>
scores::Work<Score, Value> workOn(const LossRule& rule, const Pair& pair, const at::Tensor& penalty,
                                  const at::Tensor& row)
{
    return {rule.kind,
            static_cast<Value>(rule.labelSmoothing),
            static_cast<int>(pair.fake.size(0)),
            dataOf<Score>(pair.real),
            dataOf<Score>(pair.fake),
            placeOf<Score>(pair.byReal),
            placeOf<Score>(pair.byFake),
            dataOf<Value>(penalty),
            placeOf<Value>(row)};
}

/// D's update or G's, whichever derivatives are asked for.
template <class Value>
void judge(const LossRule& rule, const Pair& pair, const at::Tensor& penalty, const at::Tensor& row)
{
    const bool forD = pair.byReal.defined();
    const auto work = workOn<Value, Value>(rule, pair, penalty, row);
#ifdef GANIMEDE_CUDA
    if (pair.fake.is_cuda()) {
        const cudaStream_t queue = c10::cuda::getCurrentCUDAStream().stream();
        forD ? cuda::judgeForD(work, queue) : cuda::judgeForG(work, queue);
        return;
    }
#endif
    forD ? scores::judgeForD(scores::SingleThread{}, work) : scores::judgeForG(scores::SingleThread{}, work);
}

void judge(const LossRule& rule, const Pair& pair, const at::Tensor& penalty, const at::Tensor& row)
{
    if (pair.fake.scalar_type() == at::kDouble) {
        judge<double>(rule, pair, penalty, row);
        return;
    }
    if (pair.fake.scalar_type() == at::kFloat) {
        judge<float>(rule, pair, penalty, row);
        return;
    }
#ifdef GANIMEDE_CUDA
    if (pair.fake.is_cuda()) {
        const auto work = workOn<void, float>(rule, pair, penalty, row);
        const cudaStream_t queue = c10::cuda::getCurrentCUDAStream().stream();
        pair.byReal.defined() ? cuda::judgeForDBf16(work, queue) : cuda::judgeForGBf16(work, queue);
        return;
    }
#endif
    const Pair wide{asFloat(pair.real), asFloat(pair.fake), asFloat(pair.byReal), asFloat(pair.byFake)};
    judge<float>(rule, wide, penalty, row);
    pair.byFake.copy_(wide.byFake);
    if (pair.byReal.defined()) {
        pair.byReal.copy_(wide.byReal);
    }
}

at::Tensor halfOf(const at::Tensor& both, bool second)
{
    const std::int64_t batch = both.size(0) / 2;
    return both.narrow(0, second ? batch : 0, batch);
}

}  // namespace

BatchScores::BatchScores(at::Tensor real_, at::Tensor fake_)
    : real(std::move(real_)), fake(std::move(fake_)), outputs{real, fake}
{}

BatchScores::BatchScores(const at::Tensor& both) : real(halfOf(both, false)), fake(halfOf(both, true)), outputs{both} {}

std::vector<at::Tensor> judgeForD(const LossRule& rule, const BatchScores& scores, const at::Tensor& penalty,
                                  const at::Tensor& row)
{
    std::vector<at::Tensor> derivatives;
    for (const at::Tensor& output : scores.outputs) {
        derivatives.push_back(at::empty_like(output));
    }
    const bool apart = derivatives.size() > 1;
    const Pair pair{scores.real.detach(), scores.fake.detach(),
                    apart ? derivatives.front() : halfOf(derivatives.front(), false),
                    apart ? derivatives.back() : halfOf(derivatives.front(), true)};
    TORCH_CHECK(!penalty.defined() || !row.defined() || penalty.scalar_type() == row.scalar_type(),
                "a penalty of another type than the step's row");
    judge(rule, pair, penalty.defined() ? penalty.detach() : penalty, row);
    return derivatives;
}

at::Tensor judgeForG(const LossRule& rule, const at::Tensor& fake, const at::Tensor& real, const at::Tensor& row)
{
    at::Tensor derivatives = at::empty_like(fake);
    judge(rule, {real.defined() ? real.detach() : real, fake.detach(), {}, derivatives}, {}, row);
    return derivatives;
}

}  // namespace ganimede
