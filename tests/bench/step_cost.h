#pragma once

#include "engine/images/image_parameters.h"
#include "engine/images/image_spec.h"

namespace ganimede::bench {

/// What a step of an image run asks of a device at least, by its layers' shapes.
struct StepCost {
    double flops = 0;
    double bytes = 0;
};

/// Floating point operations: two for each multiplication of a linear, convolutional or transposed layer and of a
/// residual block, zeros of the padding and what a transposed layer cuts off included; norms, activations, losses,
/// optimisers and the second derivatives of penalties are left out. D's update: G's pass for the fakes (with shared
/// noise once a step), D's forward pass, its weights' gradients and its inputs' (but for the first layer's) on reals
/// and fakes. G's update: G's pass where D's update has not made it, D's on the fakes (and on reals with a paired
/// objective), the gradient back through all of D, and G's weights' and inputs' (but for the first layer's).
///
/// Bytes to and from memory, roughly: every layer reads its input and its weights and writes its output, for each of
/// those passes, nothing being held in caches from one layer to the next and nothing fused; batch norm goes over its
/// input twice; an update reads parameter, gradient and both moments, writes all but the gradient, and looks through
/// parameters and second moments for numbers that are not finite. Numbers take 2 bytes with bfloat16, else 4.
StepCost costOfStep(const ImageSpec& spec, const ImageNetworkShape& generator, const ImageNetworkShape& discriminator,
                    bool bfloat16);

}  // namespace ganimede::bench
