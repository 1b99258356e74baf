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

// The formulas are PyTorch's (torch.optim.SGD, RMSprop, Adam, with their weight_decay), epsilon outside the root.

/// An epsilon that float would round to 0 must still keep 0 / 0 away.
HWY_INLINE VF epsilonOf(const OptimiserSpec& spec)
{
    return hn::Set(DF(), std::max(static_cast<float>(spec.epsilon), std::numeric_limits<float>::min()));
}

struct SgdStep {
    VF rate;
    SgdStep(const FusedNetwork&, double learningRate) : rate(hn::Set(DF(), static_cast<float>(learningRate))) {}
    HWY_INLINE VF operator()(VF p, VF g, float*, float*, VF&) const { return hn::NegMulAdd(rate, g, p); }
};

struct MomentumStep {
    VF rate;
    VF keep;
    MomentumStep(const FusedNetwork& network, double learningRate)
        : rate(hn::Set(DF(), static_cast<float>(learningRate))),
          keep(hn::Set(DF(), static_cast<float>(network.optimiser.momentum)))
    {}
    HWY_INLINE VF operator()(VF p, VF g, float* m, float*, VF&) const
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
    RmspropStep(const FusedNetwork& network, double learningRate)
        : rate(hn::Set(DF(), static_cast<float>(learningRate))),
          keep(hn::Set(DF(), static_cast<float>(network.optimiser.decay))),
          take(hn::Set(DF(), static_cast<float>(1.0 - network.optimiser.decay))),
          epsilon(epsilonOf(network.optimiser))
    {}
    HWY_INLINE VF operator()(VF p, VF g, float*, float* v, VF& taint) const
    {
        const DF d;
        const VF square = hn::MulAdd(keep, hn::Load(d, v), hn::Mul(hn::Mul(take, g), g));
        hn::Store(square, d, v);
        taint = hn::MulAdd(square, hn::Zero(d), taint);
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
    AdamStep(const FusedNetwork& network, double learningRate)
    {
        const DF d;
        const OptimiserSpec& spec = network.optimiser;
        const auto t = static_cast<double>(network.updates);
        rate = hn::Set(d, static_cast<float>(learningRate / (1.0 - std::pow(spec.beta1, t))));
        correction = hn::Set(d, static_cast<float>(1.0 / std::sqrt(1.0 - std::pow(spec.beta2, t))));
        keep1 = hn::Set(d, static_cast<float>(spec.beta1));
        take1 = hn::Set(d, static_cast<float>(1.0 - spec.beta1));
        keep2 = hn::Set(d, static_cast<float>(spec.beta2));
        take2 = hn::Set(d, static_cast<float>(1.0 - spec.beta2));
        epsilon = epsilonOf(spec);
    }
    HWY_INLINE VF operator()(VF p, VF g, float* m, float* v, VF& taint) const
    {
        const DF d;
        const VF mean = hn::MulAdd(keep1, hn::Load(d, m), hn::Mul(take1, g));
        const VF square = hn::MulAdd(keep2, hn::Load(d, v), hn::Mul(hn::Mul(take2, g), g));
        hn::Store(mean, d, m);
        hn::Store(square, d, v);
        taint = hn::MulAdd(square, hn::Zero(d), taint);
        const VF below = hn::MulAdd(hn::Sqrt(square), correction, epsilon);
        return hn::NegMulAdd(rate, hn::Div(mean, below), p);
    }
};

struct Descent {
    float scale = 1;        ///< of the gradient: one over the batch
    double rateFactor = 1;  ///< of the learning rate
    float clip = std::numeric_limits<float>::infinity();
};

template <class Step>
HWY_NOINLINE bool descend(FusedNetwork& network, const Descent& descent)
{
    const DF d;
    const Step step(network, descent.rateFactor * network.optimiser.learningRate);
    const VF decay = hn::Set(d, static_cast<float>(network.optimiser.weightDecay));
    const VF toMean = hn::Set(d, descent.scale);
    const VF limit = hn::Set(d, descent.clip);
    const VF zero = hn::Zero(d);
    VF taint = hn::Zero(d);
    float* p = network.parameters.data();
    float* g = network.gradient.data();
    float* m = network.m.data();
    float* v = network.v.data();
    // The padding's gradients are zero, and epsilon is above zero: it stays zero under every formula.
    for (std::size_t i = 0; i < network.count; i += kLanes) {
        const VF now = hn::Load(d, p + i);
        const VF gradient = hn::MulAdd(decay, now, hn::Mul(toMean, hn::Load(d, g + i)));
        const VF next = step(now, gradient, m + i, v + i, taint);
        // 0 for every finite number, NaN for the others. A mean square may overflow alone: its parameter would stand
        // still for ever.
        taint = hn::MulAdd(next, zero, taint);
        hn::Store(hn::Max(hn::Neg(limit), hn::Min(limit, next)), d, p + i);
    }
    return hn::GetLane(hn::SumOfLanes(d, taint)) == 0.0f;
}

/// Updates the parameters from scale * gradient and keeps them in [-clip, clip]. False if one was not finite (before it
/// was clipped), or a mean square of gradients is not.
HWY_INLINE bool descendGradient(FusedNetwork& network, const Descent& descent)
{
    ++network.updates;
    switch (network.optimiser.kind) {
    case OptimiserKind::sgd:
        return descend<SgdStep>(network, descent);
    case OptimiserKind::momentum:
        return descend<MomentumStep>(network, descent);
    case OptimiserKind::rmsprop:
        return descend<RmspropStep>(network, descent);
    case OptimiserKind::adam:
        return descend<AdamStep>(network, descent);
    }
    return true;
}

/// average = keep * average + (1 - keep) * parameters
HWY_NOINLINE void updateAverage(FusedNetwork& network, double keep)
{
    const DF d;
    const VF kept = hn::Set(d, static_cast<float>(keep));
    const VF taken = hn::Set(d, static_cast<float>(1.0 - keep));
    const float* p = network.parameters.data();
    float* average = network.average.data();
    for (std::size_t i = 0; i < network.count; i += kLanes) {
        hn::Store(hn::MulAdd(kept, hn::Load(d, average + i), hn::Mul(taken, hn::Load(d, p + i))), d, average + i);
    }
}

}  // namespace HWY_NAMESPACE
}  // namespace ganimede
HWY_AFTER_NAMESPACE();

#endif
