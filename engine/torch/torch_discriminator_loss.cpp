#include "engine/torch/torch_discriminator_loss.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <torch/csrc/autograd/autograd.h>

#include "engine/networks/objective.h"
#include "engine/torch/torch_objective.h"

namespace ganimede {
namespace {

// (B): |grad D|^2 at each of the inputs that led to these scores, with a graph of its own.
at::Tensor squaredSlopes(const at::Tensor& scores, const at::Tensor& inputs)
{
    // The sum over the batch has, by each input, the gradient of that input's own score.
    const at::Tensor gradient = torch::autograd::grad({scores.sum()}, {inputs}, {}, true, true).front();
    return at::square(gradient).flatten(1).sum(1);
}

void add(at::Tensor& sum, const at::Tensor& term)
{
    sum = sum.defined() ? sum + term : term;
}

}  // namespace

at::Tensor withGradient(const at::Tensor& inputs)
{
    return inputs.requires_grad() ? inputs : inputs.detach().set_requires_grad(true);
}

at::Tensor slopePenalties(const ObjectiveSpec& objective, const JudgedInputs& real, const JudgedInputs& fake,
                          const at::Tensor& interpolation, const std::function<at::Tensor(const at::Tensor&)>& score)
{
    at::Tensor penalty;
    if (objective.r1 > 0) {
        add(penalty, objective.r1 / 2 * squaredSlopes(real.scores, real.inputs).sum());
    }
    if (objective.r2 > 0) {
        add(penalty, objective.r2 / 2 * squaredSlopes(fake.scores, fake.inputs).sum());
    }
    if (objective.kind == ObjectiveKind::wassersteinGp && objective.gradientPenalty > 0) {
        const at::Tensor between = withGradient(interpolation * real.inputs + (1 - interpolation) * fake.inputs);
        const at::Tensor squares = squaredSlopes(score(between), between);
        add(penalty, objective.gradientPenalty * at::square(rootOrZero(squares) - 1).sum());
    }
    return penalty;
}

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
    const auto score = [&](const at::Tensor& between) { return discriminator.forward(parameters, between); };
    return {losses.real.sum(), losses.fake.sum(),
            slopePenalties(objective, {real, onReal}, {fake, onFake}, batch.interpolation, score)};
}

}  // namespace ganimede
