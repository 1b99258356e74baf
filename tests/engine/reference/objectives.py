"""What the two networks minimise, by PyTorch's own losses."""

import torch
from torch.nn import functional


def cross_entropy(scores, label):
    return functional.binary_cross_entropy_with_logits(scores, torch.full_like(scores, label), reduction="none")


def half_square(scores, target):
    return functional.mse_loss(scores, torch.full_like(scores, target), reduction="none") / 2


# Per sample: D's loss on real (with label smoothing a), D's loss on fake, G's loss on fake.
OBJECTIVES = {
    "minimax": (
        lambda s, a=0.0: cross_entropy(s, 1.0 - a),
        lambda s: cross_entropy(s, 0.0),
        lambda s: -cross_entropy(s, 0.0),
    ),
    "non_saturating": (
        lambda s, a=0.0: cross_entropy(s, 1.0 - a),
        lambda s: cross_entropy(s, 0.0),
        lambda s: cross_entropy(s, 1.0),
    ),
    "least_squares": (
        lambda s, a=0.0: half_square(s, 1.0 - a),
        lambda s: half_square(s, 0.0),
        lambda s: half_square(s, 1.0),
    ),
    "hinge": (lambda s, a=0.0: functional.relu(1 - s), lambda s: functional.relu(1 + s), lambda s: -s),
    "wasserstein": (lambda s, a=0.0: -s, lambda s: 1 * s, lambda s: -s),
}
OBJECTIVES["wasserstein_gp"] = OBJECTIVES["wasserstein"]

SMOOTHING = 0.15


def terms(loss, scores):
    s = torch.tensor(scores, requires_grad=True)
    values = loss(s)
    (derivatives,) = torch.autograd.grad(values.sum(), s)
    return {"loss": values.tolist(), "derivative": derivatives.tolist()}


def objective_values():
    """Losses and derivatives of each objective at scores that no kink lies on; of relativistic, at differences."""
    scores = [-40.0, -17.5, -4.0, -1.25, -0.5, 0.0, 0.5, 0.75, 2.0, 6.0, 21.0, 40.0]
    result = {"scores": scores, "smoothing": SMOOTHING}
    for name, (on_real, on_fake, of_generator) in OBJECTIVES.items():
        result[name] = {
            "d_real": terms(on_real, scores),
            "d_real_smoothed": terms(lambda s, on_real=on_real: on_real(s, SMOOTHING), scores),
            "d_fake": terms(on_fake, scores),
            "g": terms(of_generator, scores),
        }
    result["relativistic"] = {"pair": terms(lambda s: cross_entropy(s, 1.0), scores)}
    return result


def slope_squared(discriminate, x):
    """|grad D|^2 at each row of x, with D's parameters held, though an unrolled D's depend on x."""
    x = x.view_as(x) if x.requires_grad else x.detach().requires_grad_()
    (gradient,) = torch.autograd.grad(discriminate(x).sum(), x, create_graph=True)
    return gradient.pow(2).sum(dim=1)


def discriminator_losses(spec, discriminate, real, fake, epsilon):
    """The real part, the fake part and the penalties of D's loss, as means over the batch."""
    objective = spec["objective"]
    if objective["kind"] == "relativistic":
        half = cross_entropy(discriminate(real) - discriminate(fake), 1.0).mean() / 2
        on_real = on_fake = half
    else:
        real_loss, fake_loss, _ = OBJECTIVES[objective["kind"]]
        on_real = real_loss(discriminate(real), spec["remedies"]["label_smoothing"]).mean()
        on_fake = fake_loss(discriminate(fake)).mean()
    penalty = torch.zeros(())
    if objective["r1"]:
        penalty = penalty + objective["r1"] / 2 * slope_squared(discriminate, real).mean()
    if objective["r2"]:
        penalty = penalty + objective["r2"] / 2 * slope_squared(discriminate, fake).mean()
    if objective["kind"] == "wasserstein_gp":
        slopes = slope_squared(discriminate, epsilon * real + (1 - epsilon) * fake).sqrt()
        penalty = penalty + objective["gradient_penalty"] * (slopes - 1).pow(2).mean()
    return on_real, on_fake, penalty


def generator_loss(spec, discriminate, real, fake):
    kind = spec["objective"]["kind"]
    if kind == "relativistic":
        return cross_entropy(discriminate(fake) - discriminate(real), 1.0).mean()
    return OBJECTIVES[kind][2](discriminate(fake)).mean()
