#pragma once

#include <cfloat>
#include <cmath>

#include "engine/core/philox.h"
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

/// a * b, rounded before anything is added to it, so that adding a * b and -a * b in turn leaves exactly what was
/// there.
GANIMEDE_HOST_DEVICE inline float rounded(float a, float b)
{
#ifdef __CUDA_ARCH__
    return __fmul_rn(a, b);
#else
    return std::fma(a, b, 0.0f);
#endif
}

/// 1 / x but for some 1e-7 of it.
GANIMEDE_HOST_DEVICE inline float nearInverse(float x)
{
#ifdef __CUDA_ARCH__
    float inverse;
    asm("rcp.approx.ftz.f32 %0, %1;" : "=f"(inverse) : "f"(x));
    return inverse;
#else
    return 1.0f / x;
#endif
}

/// Divides whole numbers below 2^20, where a GPU would take its time: n / value, rounded down from the middle between
/// two multiples, where the product's error is far below half of one.
struct Divisor {
    int value;
    float inverse;

    GANIMEDE_HOST_DEVICE explicit Divisor(int by) : value(by), inverse(nearInverse(static_cast<float>(by))) {}
    GANIMEDE_HOST_DEVICE int quotient(int n) const
    {
        return static_cast<int>((static_cast<float>(n) + 0.5f) * inverse);
    }
};

GANIMEDE_HOST_DEVICE inline bool isFinite(float value)
{
    return fabsf(value) <= FLT_MAX;
}

// A GPU calls long code where a root's or a quotient's numbers are tiny or zero, for all lanes of a warp if for one:
// many are, in the places that round a layer up to fours. These scale them by powers of two, which rounds nothing.

/// sqrtf(x)
GANIMEDE_HOST_DEVICE inline float rootOf(float x)
{
    const bool tiny = x < 0x1p-90f;
    const float root = sqrtf(x == 0 ? 1.0f : tiny ? x * 0x1p80f : x);
    return x == 0 ? 0.0f : tiny ? root * 0x1p-40f : root;
}

/// a / b for a normal b; a quotient below 2^-80 loses digits that would be below the smallest normal number.
GANIMEDE_HOST_DEVICE inline float quotientOf(float a, float b)
{
    const bool tiny = fabsf(a) < 0x1p-60f;
    const float quotient = (a == 0 ? b : tiny ? a * 0x1p60f : a) / b;
    return a == 0 ? 0.0f : tiny ? quotient * 0x1p-60f : quotient;
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
struct alignas(16) Four {
    float v[4];
};

/// Four samples of so many units.
template <int kRows>
struct Rows {
    static constexpr int kCount = kRows;
    Four row[kRows];
};

/// f(x, a) of each pair of numbers.
template <int kRows, class F>
GANIMEDE_HOST_DEVICE inline Rows<kRows> ofEach(const Rows<kRows>& x, const Rows<kRows>& a, const F& f)
{
    Rows<kRows> to;
    for (int r = 0; r < kRows; ++r) {
        for (int k = 0; k < 4; ++k) {
            to.row[r].v[k] = f(x.row[r].v[k], a.row[r].v[k]);
        }
    }
    return to;
}

// Of many: which activation it is decides once.

template <int kRows>
GANIMEDE_HOST_DEVICE inline Rows<kRows> followed(Follow follow, float leak, const Rows<kRows>& x)
{
    switch (follow) {
    case Follow::nothing:
        return x;
    case Follow::relu:
        return ofEach(x, x, [](float at, float) { return at < 0 ? 0.0f : at; });
    case Follow::leakyRelu:
        return ofEach(x, x, [=](float at, float) { return at < 0 ? leak * at : at; });
    default:
        return ofEach(x, x, [=](float at, float) { return curved(follow, at); });
    }
}

template <Follow kFollow, int kRows>
GANIMEDE_HOST_DEVICE inline Rows<kRows> followedBackBy(float leak, const Rows<kRows>& gradient, const Rows<kRows>& a)
{
    return ofEach(gradient, a, [=](float g, float at) { return followedBack(kFollow, leak, g, at); });
}

template <int kRows>
GANIMEDE_HOST_DEVICE inline Rows<kRows> followedBack(Follow follow, float leak, const Rows<kRows>& gradient,
                                                     const Rows<kRows>& a)
{
    switch (follow) {
    case Follow::nothing:
        break;
    case Follow::relu:
        return followedBackBy<Follow::relu>(leak, gradient, a);
    case Follow::leakyRelu:
        return followedBackBy<Follow::leakyRelu>(leak, gradient, a);
    case Follow::tanh:
        return followedBackBy<Follow::tanh>(leak, gradient, a);
    case Follow::sigmoid:
        return followedBackBy<Follow::sigmoid>(leak, gradient, a);
    case Follow::elu:
        return followedBackBy<Follow::elu>(leak, gradient, a);
    }
    return gradient;
}

/// How G's loss of a sample changes with its score s; a relativistic one is paired with a real's score.
GANIMEDE_HOST_DEVICE inline float generatorSlope(ObjectiveKind kind, float s, float realScore)
{
    return lossOfGenerator(kind, s, realScore).derivative;
}

}  // namespace ganimede::toys
