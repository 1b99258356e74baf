#include "engine/torch/latent_autograd.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/autograd/autograd.h>

namespace ganimede {
namespace {

at::Tensor leafOf(const at::Tensor& values)
{
    return values.detach().requires_grad_(true);
}

/// The gradient of <of, along> by `by`; 0 where it does not depend on it.
/// @param again  with a graph of its own, and that of `of` is kept
at::Tensor gradientOf(const at::Tensor& of, const at::Tensor& by, const at::Tensor& along, bool again)
{
    if (!of.requires_grad()) {
        return at::zeros_like(by);
    }
    const at::Tensor gradient = torch::autograd::grad({of}, {by}, {along}, again, again, true).front();
    return gradient.defined() ? gradient : at::zeros_like(by);
}

/// (n) of two (n, ...).
at::Tensor products(const at::Tensor& a, const at::Tensor& b)
{
    return (a * b).flatten(1).sum(1);
}

}  // namespace

LatentPull latentPull(const PicturesOf& picturesOf, const at::Tensor& z, const at::Tensor& targets,
                      const at::Tensor& weights)
{
    const at::AutoGradMode withGraph(true);
    const at::Tensor input = leafOf(z);
    const at::Tensor squares = (picturesOf(input) - targets).square();
    const at::Tensor losses = (weights.defined() ? squares * weights : squares).flatten(1).mean(1);
    return {losses.detach(), gradientOf(losses, input, at::ones_like(losses), false)};
}

at::Tensor latentStretch(const PicturesOf& picturesOf, const at::Tensor& z, const at::Tensor& u, const at::Tensor& v)
{
    const at::AutoGradMode withGraph(true);
    const at::Tensor input = leafOf(z);
    const at::Tensor pictures = picturesOf(input);
    // J' w is linear in w, so that the gradient of <J' w, u> by w is J u, wherever w is.
    const at::Tensor w = leafOf(at::zeros_like(pictures));
    const at::Tensor back = gradientOf(pictures, input, w, true);
    // In double precision: what two long products have in common is taken away below.
    const at::Tensor a = gradientOf(back, w, u, true).detach().to(at::kDouble);
    const at::Tensor b = gradientOf(back, w, v, false).to(at::kDouble);
    const at::Tensor shared = products(a, b);
    return (products(a, a) * products(b, b) - shared * shared).clamp_min(0).sqrt();
}

}  // namespace ganimede
