#pragma once

#include <functional>

#include <ATen/Tensor.h>

namespace ganimede {

/// A generator as autograd sees it: latents (n, dimensions) -> pictures (n, C, H, W) with a graph by the latents, each
/// row by itself.
using PicturesOf = std::function<at::Tensor(const at::Tensor& z)>;

struct LatentPull {
    at::Tensor losses;     ///< (n)
    at::Tensor gradients;  ///< (n, dimensions)
};

/// What LatentGradients::pull() states, by one pass forward and one back for the whole batch. No tensor but those
/// returned is changed, gradients of parameters included; grad mode may be off.
/// @param z        (n, dimensions)
/// @param targets  (n, C, H, W)
/// @param weights  (C, H, W), or undefined
LatentPull latentPull(const PicturesOf& picturesOf, const at::Tensor& z, const at::Tensor& targets,
                      const at::Tensor& weights);

/// What LatentGradients::stretch() states: (n), likewise. G's graph has to be differentiable twice.
/// @param z, u, v  (n, dimensions) each
at::Tensor latentStretch(const PicturesOf& picturesOf, const at::Tensor& z, const at::Tensor& u, const at::Tensor& v);

}  // namespace ganimede
