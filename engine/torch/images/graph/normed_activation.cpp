#include "engine/torch/images/graph/normed_activation.h"

#include <ATen/Functions.h>
#include <torch/csrc/autograd/custom_function.h>

#include "engine/torch/images/graph/norm_program.h"
#include "engine/torch/images/graph/tensor_data.h"
#ifdef GANIMEDE_CUDA
#include <c10/cuda/CUDAStream.h>

#include "engine/torch/images/graph/norm_kernels.h"
#endif

namespace ganimede {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

constexpr std::int64_t kMostTiles = 4096;

struct How {
    double slope = 1;
    double epsilon = 0;
    double keep = 0;
};

/// Tensors of a norm; undefined what a way does not need.
struct Parts {
    at::Tensor x, gain, bias, runningMean, runningVariance, mean, scale, y, byY, byX, byGain, byBias;
};

template <class Score, class Value>
norms::Norm<Score, Value> normOf(const How& how, const Parts& parts)
{
    return {parts.x.numel() / parts.x.size(1), static_cast<int>(parts.x.size(1)),
            static_cast<Value>(how.slope),     static_cast<Value>(how.epsilon),
            static_cast<Value>(how.keep),      dataOf<Score>(parts.x),
            dataOf<Value>(parts.gain),         dataOf<Value>(parts.bias),
            placeOf<Value>(parts.runningMean), placeOf<Value>(parts.runningVariance),
            placeOf<Value>(parts.mean),        placeOf<Value>(parts.scale),
            placeOf<Score>(parts.y),           dataOf<Score>(parts.byY),
            placeOf<Score>(parts.byX),         placeOf<Value>(parts.byGain),
            placeOf<Value>(parts.byBias)};
}

template <class Value>
void runOnHost(const How& how, const Parts& parts, bool back)
{
    const auto norm = normOf<Value, Value>(how, parts);
    back ? norms::backwards(norm) : norms::forwards(norm);
}

void runOnHost(const How& how, const Parts& parts, bool back)
{
    if (parts.x.scalar_type() == at::kDouble) {
        runOnHost<double>(how, parts, back);
    } else if (parts.x.scalar_type() == at::kFloat) {
        runOnHost<float>(how, parts, back);
    } else {
        Parts wide = parts;
        wide.x = asFloat(parts.x);
        wide.byY = asFloat(parts.byY);
        wide.y = asFloat(parts.y);
        wide.byX = asFloat(parts.byX);
        runOnHost<float>(how, wide, back);
        (back ? parts.byX : parts.y).copy_(back ? wide.byX : wide.y);
    }
}

#ifdef GANIMEDE_CUDA
template <class Value>
void runOnDevice(const How& how, const Parts& parts, bool back, const cuda::NormGrid& grid,
                 const cuda::NormSpace& space, cudaStream_t queue)
{
    const auto norm = normOf<Value, Value>(how, parts);
    back ? cuda::normBackwards<Value>(norm, grid, space, queue) : cuda::normForwards<Value>(norm, grid, space, queue);
}

void runOnDevice(const How& how, const Parts& parts, bool back, const at::Tensor& counters)
{
    const bool aligned = packsOf(4, {parts.x, parts.y, parts.byY, parts.byX, parts.mean, parts.scale, parts.gain,
                                     parts.bias, parts.byGain, parts.byBias});
    const auto channels = static_cast<int>(parts.x.size(1));
    const cuda::NormGrid grid = cuda::gridOf(parts.x.numel() / channels, channels, aligned);
    // Given back when the launches are queued: what takes it next is queued behind.
    const at::Tensor sums = at::empty({grid.sums(channels)}, counters.options().dtype(at::kDouble));
    const cuda::NormSpace space{sums.mutable_data_ptr<double>(), counters.mutable_data_ptr<int>()};
    const cudaStream_t queue = c10::cuda::getCurrentCUDAStream().stream();
    if (parts.x.scalar_type() == at::kDouble) {
        runOnDevice<double>(how, parts, back, grid, space, queue);
    } else if (parts.x.scalar_type() == at::kFloat) {
        runOnDevice<float>(how, parts, back, grid, space, queue);
    } else {
        const auto norm = normOf<void, float>(how, parts);
        back ? cuda::normBackwardsBf16(norm, grid, space, queue) : cuda::normForwardsBf16(norm, grid, space, queue);
    }
}
#endif

void run(const How& how, const Parts& parts, bool back, [[maybe_unused]] const at::Tensor& counters)
{
#ifdef GANIMEDE_CUDA
    if (parts.x.is_cuda()) {
        runOnDevice(how, parts, back, counters);
        return;
    }
#endif
    runOnHost(how, parts, back);
}

class NormedActivation : public torch::autograd::Function<NormedActivation> {
public:
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const at::Tensor& gain,
                              const at::Tensor& bias, const at::Tensor& runningMean, const at::Tensor& runningVariance,
                              const at::Tensor& counters, const How& how)
    {
        Parts parts;
        parts.x = byRows(x);
        parts.gain = gain;
        parts.bias = bias;
        parts.runningMean = runningMean;
        parts.runningVariance = runningVariance;
        parts.mean = at::empty_like(gain);
        parts.scale = at::empty_like(gain);
        parts.y = at::empty_like(parts.x);
        run(how, parts, false, counters);
        context->save_for_backward({parts.x, gain, bias, parts.mean, parts.scale, counters});
        context->saved_data["slope"] = how.slope;
        return parts.y;
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        const variable_list saved = context->get_saved_variables();
        Parts parts;
        parts.x = saved[0];
        parts.gain = saved[1];
        parts.bias = saved[2];
        parts.mean = saved[3];
        parts.scale = saved[4];
        parts.byY = byRows(gradients.front());
        parts.byX = at::empty_like(parts.x);
        parts.byGain = at::empty_like(parts.gain);
        parts.byBias = at::empty_like(parts.bias);
        How how;
        how.slope = context->saved_data["slope"].toDouble();
        run(how, parts, true, saved[5]);
        return {parts.byX, parts.byGain, parts.byBias, {}, {}, {}, {}};
    }
};

}  // namespace

at::Tensor normCounters(const at::TensorOptions& options)
{
    return at::zeros({kMostTiles}, options.dtype(at::kInt).requires_grad(false));
}

bool suitsNormedActivation(const at::Tensor& x)
{
    const bool known =
        x.scalar_type() == at::kDouble || x.scalar_type() == at::kFloat || x.scalar_type() == at::kBFloat16;
    // LibTorch refuses a single number a channel, in its own words.
    return known && (x.dim() == 2 || x.dim() == 4) && x.numel() > x.size(1) && x.size(1) <= kMostTiles;
}

at::Tensor normedActivation(const LayerSpec& norm, LayerTensors tensors, double slope, const at::Tensor& x,
                            const at::Tensor& counters)
{
    return NormedActivation::apply(x, tensors[0], tensors[1], tensors[2], tensors[3], counters,
                                   How{slope, norm.epsilon, norm.keep});
}

}  // namespace ganimede
