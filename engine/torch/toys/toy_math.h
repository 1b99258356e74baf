#pragma once

#include <cfloat>
#include <cmath>

#include "engine/core/philox.h"
#include "engine/networks/follow.h"
#include "engine/networks/objective.h"
#include "engine/networks/sample_losses.h"
#include "engine/spec/experiment_spec.h"
#include "engine/torch/toys/toy_gan.h"

/// Formulas of activations, one number at a time. Comparisons are written so that a NaN passes through: a network that
/// left the finite numbers must show it.
namespace ganimede::toys {

GANIMEDE_HOST_DEVICE inline float mulAdd(float a, float b, float c)
{
#ifdef __CUDA_ARCH__
    return fmaf(a, b, c);
#else
    return std::fma(a, b, c);  // as the device rounds
#endif
}

/// sum + a * b with the product rounded, so that adding a * b and -a * b in turn leaves exactly what was there.
GANIMEDE_HOST_DEVICE inline float addProduct(float sum, float a, float b)
{
#ifdef __CUDA_ARCH__
    return __fadd_rn(sum, __fmul_rn(a, b));
#else
    return sum + std::fma(a, b, 0.0f);
#endif
}

GANIMEDE_HOST_DEVICE inline bool isFinite(float value)
{
    return fabsf(value) <= FLT_MAX;
}

/// What follows layer `layer` of a network.
GANIMEDE_HOST_DEVICE inline Follow followOf(const ToyNetwork& network, int layer)
{
    if (layer + 1 == network.layers) {
        return network.tanhOutput ? Follow::tanh : Follow::nothing;
    }
    return followOf(network.activation);
}

/// What only tanh, sigmoid and ELU need. Long code, so that a device has it once and not at every place.
#ifdef __CUDACC__
__noinline__
#endif
    GANIMEDE_HOST_DEVICE inline float
    curved(Follow follow, float x)
{
    if (follow == Follow::tanh) {
        return tanhf(x);
    }
    if (follow == Follow::sigmoid) {
        return 1.0f / (1.0f + expf(-x));
    }
    return x > 0 ? x : expm1f(x);
}

/// gradient * f'(x) from the activation a = f(x): every derivative here is a function of it.
GANIMEDE_HOST_DEVICE inline float followedBack(Follow follow, float leak, float gradient, float a)
{
    switch (follow) {
    case Follow::nothing:
        break;
    case Follow::relu:
        return a > 0 ? gradient : 0.0f;
    case Follow::leakyRelu:
        return a > 0 ? gradient : leak * gradient;
    case Follow::tanh:
        return gradient - gradient * a * a;
    case Follow::sigmoid:
        return gradient * a - gradient * a * a;
    case Follow::elu:
        return a > 0 ? gradient : mulAdd(gradient, a, gradient);
    }
    return gradient;
}

/// Four numbers that stand side by side.
struct Four {
    float v[4];
};

// Of four: which activation it is decides once.

GANIMEDE_HOST_DEVICE inline Four followed(Follow follow, float leak, const Four& x)
{
    if (follow == Follow::nothing) {
        return x;
    }
    Four a;
    if (follow == Follow::relu || follow == Follow::leakyRelu) {
        for (int k = 0; k < 4; ++k) {
            const float below = follow == Follow::relu ? 0.0f : leak * x.v[k];
            a.v[k] = x.v[k] < 0 ? below : x.v[k];
        }
        return a;
    }
    for (int k = 0; k < 4; ++k) {
        a.v[k] = curved(follow, x.v[k]);
    }
    return a;
}

GANIMEDE_HOST_DEVICE inline Four followedBack(Follow follow, float leak, const Four& gradient, const Four& a)
{
    if (follow == Follow::nothing) {
        return gradient;
    }
    Four to;
    for (int k = 0; k < 4; ++k) {
        to.v[k] = followedBack(follow, leak, gradient.v[k], a.v[k]);
    }
    return to;
}

/// How G's loss of a sample changes with its score s; a relativistic one is paired with a real's score.
GANIMEDE_HOST_DEVICE inline float generatorSlope(ObjectiveKind kind, float s, float realScore)
{
    return lossOfGenerator(kind, s, realScore).derivative;
}

}  // namespace ganimede::toys
