// One pass of an optimiser over a network's flat arrays. Included once for each vector target.
#if defined(GANIMEDE_FUSED_OPTIMISER_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef GANIMEDE_FUSED_OPTIMISER_INL_H
#undef GANIMEDE_FUSED_OPTIMISER_INL_H
#else
#define GANIMEDE_FUSED_OPTIMISER_INL_H
#endif

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

#include <hwy/highway.h>

#include "engine/trainers/fused/fused_network.h"
#include "engine/trainers/fused/fused_vectors-inl.h"

HWY_BEFORE_NAMESPACE();
namespace ganimede {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// The formulas are PyTorch's (torch.optim.SGD, RMSprop, Adam, without weight decay), epsilon outside the root.

/// An epsilon that float would round to 0 must still keep 0 / 0 away.
HWY_INLINE VF epsilonOf(const OptimiserSpec& spec)
{
    return hn::Set(DF(), std::max(static_cast<float>(spec.epsilon), std::numeric_limits<float>::min()));
}

struct SgdStep {
    VF rate;
    explicit SgdStep(const FusedNetwork& network)
        : rate(hn::Set(DF(), static_cast<float>(network.optimiser.learningRate)))
    {}
    HWY_INLINE VF operator()(VF p, VF g, float*, float*) const { return hn::NegMulAdd(rate, g, p); }
};

struct MomentumStep {
    VF rate;
    VF keep;
    explicit MomentumStep(const FusedNetwork& network)
        : rate(hn::Set(DF(), static_cast<float>(network.optimiser.learningRate))),
          keep(hn::Set(DF(), static_cast<float>(network.optimiser.momentum)))
    {}
    HWY_INLINE VF operator()(VF p, VF g, float* m, float*) const
    {
        const DF d;
        const VF velocity = hn::MulAdd(keep, hn::Load(d, m), g);
        hn::Store(velocity, d, m);
        return hn::NegMulAdd(rate, velocity, p);
    }
};

struct RmspropStep {
    VF rate;
    VF keep;
    VF take;
    VF epsilon;
    explicit RmspropStep(const FusedNetwork& network)
        : rate(hn::Set(DF(), static_cast<float>(network.optimiser.learningRate))),
          keep(hn::Set(DF(), static_cast<float>(network.optimiser.decay))),
          take(hn::Set(DF(), static_cast<float>(1.0 - network.optimiser.decay))),
          epsilon(epsilonOf(network.optimiser))
    {}
    HWY_INLINE VF operator()(VF p, VF g, float*, float* v) const
    {
        const DF d;
        const VF square = hn::MulAdd(keep, hn::Load(d, v), hn::Mul(hn::Mul(take, g), g));
        hn::Store(square, d, v);
        return hn::NegMulAdd(rate, hn::Div(g, hn::Add(hn::Sqrt(square), epsilon)), p);
    }
};

struct AdamStep {
    VF rate;        // with the first bias correction
    VF correction;  // the second, of the root
    VF keep1;
    VF take1;
    VF keep2;
    VF take2;
    VF epsilon;
    explicit AdamStep(const FusedNetwork& network)
    {
        const DF d;
        const OptimiserSpec& spec = network.optimiser;
        const auto t = static_cast<double>(network.updates);
        rate = hn::Set(d, static_cast<float>(spec.learningRate / (1.0 - std::pow(spec.beta1, t))));
        correction = hn::Set(d, static_cast<float>(1.0 / std::sqrt(1.0 - std::pow(spec.beta2, t))));
        keep1 = hn::Set(d, static_cast<float>(spec.beta1));
        take1 = hn::Set(d, static_cast<float>(1.0 - spec.beta1));
        keep2 = hn::Set(d, static_cast<float>(spec.beta2));
        take2 = hn::Set(d, static_cast<float>(1.0 - spec.beta2));
        epsilon = epsilonOf(spec);
    }
    HWY_INLINE VF operator()(VF p, VF g, float* m, float* v) const
    {
        const DF d;
        const VF mean = hn::MulAdd(keep1, hn::Load(d, m), hn::Mul(take1, g));
        const VF square = hn::MulAdd(keep2, hn::Load(d, v), hn::Mul(hn::Mul(take2, g), g));
        hn::Store(mean, d, m);
        hn::Store(square, d, v);
        const VF below = hn::MulAdd(hn::Sqrt(square), correction, epsilon);
        return hn::NegMulAdd(rate, hn::Div(mean, below), p);
    }
};

template <class Step>
HWY_NOINLINE bool descend(FusedNetwork& network, float scale, float clip)
{
    const DF d;
    const Step step(network);
    const VF toMean = hn::Set(d, scale);
    const VF limit = hn::Set(d, clip);
    const VF zero = hn::Zero(d);
    VF taint = hn::Zero(d);
    float* p = network.parameters.data();
    float* g = network.gradient.data();
    float* m = network.m.data();
    float* v = network.v.data();
    // The padding's gradients are zero, and epsilon is above zero: it stays zero under every formula.
    for (std::size_t i = 0; i < network.count; i += kLanes) {
        const VF next = step(hn::Load(d, p + i), hn::Mul(toMean, hn::Load(d, g + i)), m + i, v + i);
        // 0 for every finite number, NaN for the others.
        taint = hn::MulAdd(next, zero, taint);
        hn::Store(hn::Max(hn::Neg(limit), hn::Min(limit, next)), d, p + i);
    }
    return hn::GetLane(hn::SumOfLanes(d, taint)) == 0.0f;
}

/// Updates the parameters from scale * gradient and keeps them in [-clip, clip]. False if one was not finite (before it
/// was clipped).
HWY_INLINE bool descendGradient(FusedNetwork& network, float scale, float clip)
{
    ++network.updates;
    switch (network.optimiser.kind) {
    case OptimiserKind::sgd:
        return descend<SgdStep>(network, scale, clip);
    case OptimiserKind::momentum:
        return descend<MomentumStep>(network, scale, clip);
    case OptimiserKind::rmsprop:
        return descend<RmspropStep>(network, scale, clip);
    case OptimiserKind::adam:
        return descend<AdamStep>(network, scale, clip);
    }
    return true;
}

}  // namespace HWY_NAMESPACE
}  // namespace ganimede
HWY_AFTER_NAMESPACE();

#endif
