#pragma once

#include "engine/images/image_set.h"
#include "engine/images/image_spec.h"

/// Runs and sets of pictures that tests and benches share.
namespace ganimede::test {

/// Grey or coloured pictures of soft blobs, one class after the other differing in where they lie.
ImageSetPtr blobs(std::size_t count, ImageShape shape, int classes = 2);

/// A DCGAN of 28x28 as Keras's tutorials have it: batch 64, Adam 5e-4, one batch of noise a step, dropout in D and
/// batch norm in G.
ImageSpec kerasDcgan();

/// The same at 28x28 with a quarter of the channels, batch 16: what the fast kernels work on, yet quick to train.
ImageSpec middleDcgan();

/// The same at 8x8 with a few channels, batch 8.
ImageSpec smallDcgan();
ImageShape smallShape();
/// Few pictures of it.
ImageSetPtr smallSet();

/// A layer of that kind, the rest at its defaults.
LayerSpec layerOf(LayerKind kind);
LayerSpec layerOf(LayerKind kind, int out, int kernel = 3, int stride = 1, bool bias = true);

}  // namespace ganimede::test
