#include "engine/torch/images/graph/dropped_activation.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <torch/csrc/autograd/custom_function.h>

#include "engine/torch/images/graph/tensor_data.h"
#ifdef GANIMEDE_CUDA
#include <c10/cuda/CUDAStream.h>

#include "engine/torch/images/graph/dropout_kernels.h"
#endif

namespace ganimede {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::variable_list;

/// What an output above 0 had its input multiplied by; one below 0 by slope times that.
struct Factors {
    double slope = 0;
    float scale = 1;

    void keepIn(AutogradContext& context) const
    {
        context.saved_data["slope"] = slope;
        context.saved_data["scale"] = double{scale};
    }
    static Factors of(const AutogradContext& context)
    {
        return {context.saved_data.at("slope").toDouble(),
                static_cast<float>(context.saved_data.at("scale").toDouble())};
    }
};

#ifdef GANIMEDE_CUDA
at::Tensor backOnDevice(const Factors& factors, const at::Tensor& output, const at::Tensor& gradient)
{
    const at::Tensor by = at::empty_like(output);
    const auto numbers = static_cast<std::size_t>(output.numel());
    const cuda::LeakyDropout how{factors.slope, factors.scale, numbers % 8 == 0 && packsOf(8, {output, gradient, by})};
    const cudaStream_t queue = c10::cuda::getCurrentCUDAStream().stream();
    if (output.scalar_type() == at::kDouble) {
        cuda::leakyDropoutBack(how, dataOf<double>(output), dataOf<double>(gradient), placeOf<double>(by), numbers,
                               queue);
    } else if (output.scalar_type() == at::kFloat) {
        cuda::leakyDropoutBack(how, dataOf<float>(output), dataOf<float>(gradient), placeOf<float>(by), numbers, queue);
    } else {
        cuda::leakyDropoutBackBf16(how, dataOf<void>(output), dataOf<void>(gradient), placeOf<void>(by), numbers,
                                   queue);
    }
    return by;
}
#endif

at::Tensor backOnHost(const Factors& factors, const at::Tensor& output, const at::Tensor& gradient)
{
    const double below = factors.scale * factors.slope;
    const at::Tensor times = (output > 0).to(gradient.scalar_type()) * double{factors.scale} +
                             (output < 0).to(gradient.scalar_type()) * below;
    return gradient * times;
}

/// (gradient, output) -> gradient times what the output says; linear in the gradient.
class Passed : public torch::autograd::Function<Passed> {
public:
    static at::Tensor forward(AutogradContext* context, const at::Tensor& gradient, const at::Tensor& output,
                              const Factors& factors)
    {
        context->save_for_backward({output});
        factors.keepIn(*context);
        const at::Tensor rows = byRows(gradient);
#ifdef GANIMEDE_CUDA
        if (output.is_cuda()) {
            return backOnDevice(factors, output, rows);
        }
#endif
        return backOnHost(factors, output, rows);
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        return {apply(gradients.front(), context->get_saved_variables().front(), Factors::of(*context)), {}, {}};
    }
};

class DroppedActivation : public torch::autograd::Function<DroppedActivation> {
public:
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x, const StepDraws& draws,
                              const StepDropout& dropout, double slope)
    {
        const at::Tensor y = byRows(draws.leakyDropped(x, slope, dropout));
        context->save_for_backward({y});
        Factors{slope, dropout.scale()}.keepIn(*context);
        return y;
    }

    static variable_list backward(AutogradContext* context, const variable_list& gradients)
    {
        // The output's own graph has no part in it: the derivative is the same all over a piece.
        const at::Tensor output = context->get_saved_variables().front().detach();
        return {Passed::apply(gradients.front(), output, Factors::of(*context)), {}, {}, {}};
    }
};

}  // namespace

bool suitsDroppedActivation(const at::Tensor& x)
{
    const bool known =
        x.scalar_type() == at::kDouble || x.scalar_type() == at::kFloat || x.scalar_type() == at::kBFloat16;
    return known && (x.dim() == 2 || x.dim() == 4);
}

at::Tensor droppedActivation(double slope, const StepDraws& draws, const StepDropout& dropout, const at::Tensor& x)
{
    return DroppedActivation::apply(x, draws, dropout, slope);
}

}  // namespace ganimede
