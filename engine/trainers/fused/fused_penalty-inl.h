// Penalties on D's gradient, R1, R2 and WGAN-GP, without second-order differentiation. Included once for each vector
// target.
//
// D is linear between the kinks of ReLU and LeakyReLU, so that the derivative by its weights of a function of
// g = grad_x D(x), say P(g), is that of D's directional derivative along u = P'(g) with the masks held: with delta_l
// the gradient of D by layer l's sums (computed for g anyway) and u_l what u has become after layer l,
//     dP / dW_l = delta_l u_(l-1)^T,   u_l = mask_l (W_l u_(l-1)).
// The loss itself has dL / dW_l = L'(D) delta_l a_(l-1)^T with the same delta, so both together are one product of
// delta_l with L' a_(l-1) + u_(l-1): a penalty on D's own batch costs one more forward pass and nothing else.
#if defined(GANIMEDE_FUSED_PENALTY_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef GANIMEDE_FUSED_PENALTY_INL_H
#undef GANIMEDE_FUSED_PENALTY_INL_H
#else
#define GANIMEDE_FUSED_PENALTY_INL_H
#endif

#include <algorithm>
#include <cstddef>

#include <hwy/highway.h>

#include "engine/trainers/fused/fused_losses-inl.h"
#include "engine/trainers/fused/fused_passes-inl.h"

HWY_BEFORE_NAMESPACE();
namespace ganimede {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// gamma / 2 |g|^2 of real samples by onReal and of fakes by onFake (R1 and R2), or onFake (|g| - 1)^2 (WGAN-GP).
struct Penalty {
    bool unitSlope = false;
    float onReal = 0;
    float onFake = 0;
};

/// D's gradient by every layer's outputs into work.deltaRows, and by its inputs into work.inputRows.
inline void takeSlopes(const Pass& pass, FusedWorkspace& work)
{
    const auto delta = [&](std::size_t layer) { return work.deltaRows.data() + pass.level[layer + 1]; };
    const std::size_t last = pass.layers() - 1;
    std::fill_n(delta(last), pass.vectors * kLanes, 1.0f);
    for (std::size_t l = last; l > 0; --l) {
        backThrough(pass, l, delta(l), delta(l - 1), followOf(pass.network.shape, l - 1), pass.outputs(l - 1));
    }
    backThrough(pass, 0, delta(0), work.inputRows.data(), Follow::nothing, nullptr);
}

/// The gradients g by D's inputs, `count` rows, become u = P'(g). Returns the sum of P. `row` says which samples are
/// real and which there are.
HWY_NOINLINE double penaltyOfSlopes(const Penalty& penalty, const LossRow& row, std::size_t count, float* rows,
                                    std::size_t stride)
{
    const DF d;
    const LossLanes lanes(row);
    const VF one = hn::Set(d, 1.0f);
    const VF onReal = hn::Set(d, penalty.onReal);
    const VF onFake = hn::Set(d, penalty.onFake);
    VF total = hn::Zero(d);
    for (std::size_t c = 0; c < row.vectors * kLanes; c += kLanes) {
        VF square = hn::Zero(d);
        for (std::size_t i = 0; i < count; ++i) {
            const VF g = hn::Load(d, rows + i * stride + c);
            square = hn::MulAdd(g, g, square);
        }
        const VF strength = hn::IfThenElseZero(lanes.isSample(c), hn::IfThenElse(lanes.isReal(c), onReal, onFake));
        VF factor = strength;
        if (penalty.unitSlope) {
            const VF norm = hn::Sqrt(square);
            const VF off = hn::Sub(norm, one);
            total = hn::MulAdd(hn::Mul(strength, off), off, total);
            // A gradient of zero has no direction; PyTorch takes zero there too.
            const VF along = hn::IfThenElseZero(hn::Gt(norm, hn::Zero(d)), hn::Div(off, norm));
            factor = hn::Mul(hn::Add(strength, strength), along);
        } else {
            total = hn::MulAdd(hn::Mul(strength, square), hn::Set(d, 0.5f), total);
        }
        for (std::size_t i = 0; i < count; ++i) {
            float* at = rows + i * stride + c;
            hn::Store(hn::Mul(factor, hn::Load(d, at)), d, at);
        }
    }
    return static_cast<double>(hn::GetLane(hn::SumOfLanes(d, total)));
}

/// u becomes weight * a + u, row by row.
HWY_NOINLINE void addWeighted(const float* weight, const float* a, std::size_t aStride, float* u, std::size_t stride,
                              std::size_t count, std::size_t vectors)
{
    const DF d;
    for (std::size_t i = 0; i < count; ++i) {
        const float* from = a + i * aStride;
        float* to = u + i * stride;
        for (std::size_t c = 0; c < vectors * kLanes; c += kLanes) {
            hn::Store(hn::MulAdd(hn::Load(d, weight + c), hn::Load(d, from + c), hn::Load(d, to + c)), d, to + c);
        }
    }
}

/// Takes u from work.inputRows on through the network and sums up the parameters' gradients; with `byScores`, the
/// derivatives of the loss by the scores, those of the loss too.
inline void penalisedGradient(const Pass& pass, FusedWorkspace& work, const float* byScores, float* gradient,
                              bool accumulate)
{
    float* u = work.inputRows.data();
    for (std::size_t l = 0; l < pass.layers(); ++l) {
        const FusedLayer& layer = pass.network.layers[l];
        float* next = work.tangentRows.data() + pass.level[l + 1];
        if (l + 1 < pass.layers()) {
            linear<Way::tangent>({pass.parameters + layer.weight, layer.inputs, layer.outputs, nullptr, u, pass.stride,
                                  next, pass.stride, pass.vectors, followOf(pass.network.shape, l), pass.leak(),
                                  pass.outputs(l)});
        }
        if (byScores != nullptr) {
            addWeighted(byScores, pass.into(l), pass.intoStride(l), u, pass.stride, layer.inputs, pass.vectors);
        }
        linearGradient({layer.inputs, layer.outputs, work.deltaRows.data() + pass.level[l + 1], pass.stride, u,
                        pass.stride, pass.vectors, accumulate, gradient + layer.weight,
                        byScores != nullptr ? gradient + layer.bias : nullptr, byScores});
        u = next;
    }
}

}  // namespace HWY_NAMESPACE
}  // namespace ganimede
HWY_AFTER_NAMESPACE();

#endif
