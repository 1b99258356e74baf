#pragma once

#include <cmath>

#include "engine/core/philox.h"
#include "engine/spec/experiment_spec.h"

/// The losses of objective.h, one sample at a time in float or double, for the host and for devices. Comparisons are
/// written so that a NaN passes through: a network that left the finite numbers must show it.
namespace ganimede {

template <class Value>
struct SampleLoss {
    Value value;
    Value derivative;  ///< by the score
};

/// log(1 + e^t)
template <class Value>
GANIMEDE_HOST_DEVICE SampleLoss<Value> softplus(Value t)
{
    const Value none = 0;
    const Value one = 1;
    // <cmath> of either side has these for float and double alike.
    using std::exp;
    using std::fabs;
    using std::log1p;
    const Value e = exp(-fabs(t));
    return {(t < none ? none : t) + log1p(e), (t < none ? e : one) / (one + e)};
}

/// Not for relativistic losses, which are softplus() of how far the other sample's score is above.
template <class Value>
GANIMEDE_HOST_DEVICE SampleLoss<Value> lossOnReal(ObjectiveKind kind, Value smoothing, Value s)
{
    const Value one = 1;
    switch (kind) {
    case ObjectiveKind::minimax:
    case ObjectiveKind::nonSaturating: {
        const SampleLoss<Value> loss = softplus(-s);
        return {loss.value + smoothing * s, smoothing - loss.derivative};
    }
    case ObjectiveKind::leastSquares: {
        const Value off = s - (one - smoothing);
        return {off * off / 2, off};
    }
    case ObjectiveKind::hinge:
        return {one - s < 0 ? Value(0) : one - s, one - s > 0 ? -one : Value(0)};
    default:
        return {-s, -one};
    }
}

template <class Value>
GANIMEDE_HOST_DEVICE SampleLoss<Value> lossOnFake(ObjectiveKind kind, Value s)
{
    const Value one = 1;
    switch (kind) {
    case ObjectiveKind::minimax:
    case ObjectiveKind::nonSaturating:
        return softplus(s);
    case ObjectiveKind::leastSquares:
        return {s * s / 2, s};
    case ObjectiveKind::hinge:
        return {one + s < 0 ? Value(0) : one + s, one + s > 0 ? one : Value(0)};
    default:
        return {s, one};
    }
}

template <class Value>
GANIMEDE_HOST_DEVICE SampleLoss<Value> lossOfGenerator(ObjectiveKind kind, Value s)
{
    switch (kind) {
    case ObjectiveKind::minimax: {
        const SampleLoss<Value> loss = softplus(s);
        return {-loss.value, -loss.derivative};
    }
    case ObjectiveKind::nonSaturating: {
        const SampleLoss<Value> loss = softplus(-s);
        return {loss.value, -loss.derivative};
    }
    case ObjectiveKind::leastSquares: {
        const Value off = s - 1;
        return {off * off / 2, off};
    }
    default:
        return {-s, Value(-1)};
    }
}

/// D's losses of a real and a fake sample; relativistic ones pair the two, and are half of the pair's loss each.
template <class Value>
struct PairLosses {
    SampleLoss<Value> real;
    SampleLoss<Value> fake;
};

template <class Value>
GANIMEDE_HOST_DEVICE PairLosses<Value> lossesOfPair(ObjectiveKind kind, Value smoothing, Value real, Value fake)
{
    if (kind == ObjectiveKind::relativistic) {
        const SampleLoss<Value> loss = softplus(fake - real);
        return {{loss.value / 2, -loss.derivative}, {loss.value / 2, loss.derivative}};
    }
    return {lossOnReal(kind, smoothing, real), lossOnFake(kind, fake)};
}

/// G's loss of a fake sample; only relativistic ones look at the real sample's score.
template <class Value>
GANIMEDE_HOST_DEVICE SampleLoss<Value> lossOfGenerator(ObjectiveKind kind, Value fake, Value real)
{
    if (kind == ObjectiveKind::relativistic) {
        const SampleLoss<Value> loss = softplus(real - fake);
        return {loss.value, -loss.derivative};
    }
    return lossOfGenerator(kind, fake);
}

}  // namespace ganimede
