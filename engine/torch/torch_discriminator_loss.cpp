#include "engine/torch/torch_discriminator_loss.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <torch/csrc/autograd/autograd.h>

#include "engine/networks/objective.h"
#include "engine/torch/torch_objective.h"

namespace ganimede {
namespace {

// The same values, so that a gradient by them can be asked for: G's fakes keep their graph, others become leaves. The
// fakes become a tensor of their own, since an unrolled D's parameters depend on them too, and D's slope is the
// derivative with the parameters held.
at::Tensor withGradient(const at::Tensor& inputs)
{
    return inputs.requires_grad() ? inputs.view_as(inputs) : inputs.detach().set_requires_grad(true);
}

// (B): |grad D|^2 at each of the inputs that led to these scores, with a graph of its own.
at::Tensor squaredSlopes(const at::Tensor& scores, const at::Tensor& inputs)
{
    // The sum over the batch has, by each input, the gradient of that input's own score.
    const at::Tensor gradient = torch::autograd::grad({scores.sum()}, {inputs}, {}, true, true).front();
    return at::square(gradient).sum(1);
}

at::Tensor slopePenalty(double lambda, const TorchMlp& discriminator, const std::vector<at::Tensor>& parameters,
                        const JudgedBatch& batch)
{
    const at::Tensor between = withGradient(batch.interpolation * batch.real + (1 - batch.interpolation) * batch.fake);
    const at::Tensor squares = squaredSlopes(discriminator.forward(parameters, between), between);
    return lambda * at::square(rootOrZero(squares) - 1).sum();
}

void add(at::Tensor& sum, const at::Tensor& term)
{
    sum = sum.defined() ? sum + term : term;
}

}  // namespace

at::Tensor rootOrZero(const at::Tensor& squares)
{
    const at::Tensor positive = squares > 0;
    // Both branches of where() are differentiated: the one not taken must not hold an infinity either.
    const at::Tensor root = at::sqrt(at::where(positive, squares, at::ones_like(squares)));
    return at::where(positive, root, at::zeros_like(root));
}

at::Tensor DiscriminatorLoss::total() const
{
    const at::Tensor losses = real + fake;
    return penalty.defined() ? losses + penalty : losses;
}

DiscriminatorLoss discriminatorLoss(const ExperimentSpec& spec, const TorchMlp& discriminator,
                                    const std::vector<at::Tensor>& parameters, const JudgedBatch& batch)
{
    const ObjectiveSpec& objective = spec.objective;
    const at::Tensor real = objective.r1 > 0 ? withGradient(batch.real) : batch.real;
    const at::Tensor fake = objective.r2 > 0 ? withGradient(batch.fake) : batch.fake;
    // Sums and a pass each, not means over both: where the parts of a gradient cancel exactly (the last bias of a hinge
    // or Wasserstein critic adds up +1 and -1), so do the sums, and RMSprop and Adam do not blow rounding up to full
    // steps.
    const at::Tensor onReal = discriminator.forward(parameters, real);
    const at::Tensor onFake = discriminator.forward(parameters, fake);
    const TorchLosses losses = torchDiscriminatorLoss(objective.kind, spec.remedies.labelSmoothing, onReal, onFake);
    DiscriminatorLoss result{losses.real.sum(), losses.fake.sum(), {}};
    if (objective.r1 > 0) {
        add(result.penalty, objective.r1 / 2 * squaredSlopes(onReal, real).sum());
    }
    if (objective.r2 > 0) {
        add(result.penalty, objective.r2 / 2 * squaredSlopes(onFake, fake).sum());
    }
    if (objective.kind == ObjectiveKind::wassersteinGp && objective.gradientPenalty > 0) {
        add(result.penalty, slopePenalty(objective.gradientPenalty, discriminator, parameters, batch));
    }
    return result;
}

}  // namespace ganimede
