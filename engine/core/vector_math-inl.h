// Elementary functions on vectors of floats. Included once for each vector target: no #pragma once, but Highway's
// toggle.
#if defined(GANIMEDE_CORE_VECTOR_MATH_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef GANIMEDE_CORE_VECTOR_MATH_INL_H
#undef GANIMEDE_CORE_VECTOR_MATH_INL_H
#else
#define GANIMEDE_CORE_VECTOR_MATH_INL_H
#endif

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace ganimede {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

// Coefficients are minimax in the relative error over the reduced range, found by iteratively reweighted least squares
// against 40-digit values. Wherever a clamp or a maximum meets a NaN, it is the second operand, which x86 passes on: a
// network that left the finite numbers must show it.

/// (log(1 + f) - f + f^2 / 2) / f^3 for f in [sqrt(1/2) - 1, sqrt(2) - 1], to 6e-9 of the logarithm.
template <class D, class V = hn::Vec<D>>
HWY_INLINE V logTail(D d, V f)
{
    V p = hn::Set(d, -0.07634492963552475f);
    p = hn::MulAdd(p, f, hn::Set(d, 0.12761574983596802f));
    p = hn::MulAdd(p, f, hn::Set(d, -0.13160182535648346f));
    p = hn::MulAdd(p, f, hn::Set(d, 0.14201758801937103f));
    p = hn::MulAdd(p, f, hn::Set(d, -0.16623356938362122f));
    p = hn::MulAdd(p, f, hn::Set(d, 0.20001226663589478f));
    p = hn::MulAdd(p, f, hn::Set(d, -0.2500081956386566f));
    return hn::MulAdd(p, f, hn::Set(d, 0.3333333134651184f));
}

/// log(1 + f) in the range of logTail().
template <class D, class V = hn::Vec<D>>
HWY_INLINE V logOfReduced(D d, V f)
{
    const V square = hn::Mul(f, f);
    const V tail = hn::MulAdd(logTail(d, f), f, hn::Set(d, -0.5f));
    return hn::MulAdd(square, tail, f);
}

/// log(1 + e) for e in [0, 1], to 2e-7 relative.
template <class D, class V = hn::Vec<D>>
HWY_INLINE V log1pOfUnit(D d, V e)
{
    const V one = hn::Set(d, 1.0f);
    const auto isLarge = hn::Gt(e, hn::Set(d, 0.41421356f));
    const V f = hn::IfThenElse(isLarge, hn::Mul(hn::Sub(e, one), hn::Set(d, 0.5f)), e);
    return hn::Add(logOfReduced(d, f), hn::IfThenElseZero(isLarge, hn::Set(d, 0.69314718f)));
}

/// log(u) of a positive, normal float.
template <class D, class V = hn::Vec<D>>
HWY_INLINE V logOf(D d, V u)
{
    const hn::RebindToSigned<D> di;
    const auto bits = hn::BitCast(di, u);
    const auto exponent = hn::ShiftRight<23>(hn::Sub(bits, hn::Set(di, 0x3F3504F3)));
    const V f = hn::Sub(hn::BitCast(d, hn::Sub(bits, hn::ShiftLeft<23>(exponent))), hn::Set(d, 1.0f));
    const V e = hn::ConvertTo(d, exponent);
    // ln 2 in two parts: the product of the upper one (12 bits) with an exponent is exact.
    const V square = hn::Mul(f, f);
    const V tail = hn::MulAdd(logTail(d, f), f, hn::Set(d, -0.5f));
    const V small = hn::MulAdd(e, hn::Set(d, 1.42860677e-06f), hn::Mul(square, tail));
    return hn::MulAdd(e, hn::Set(d, 0.693145752f), hn::Add(f, small));
}

/// e^x = scale * (1 + fraction), x within [-87, 88].
template <class V>
struct ExpParts {
    V scale;
    V fraction;
};

template <class D, class V = hn::Vec<D>>
HWY_INLINE ExpParts<V> expParts(D d, V x)
{
    const hn::RebindToSigned<D> di;
    x = hn::Min(hn::Set(d, 88.0f), hn::Max(hn::Set(d, -87.0f), x));
    // Adding 1.5 * 2^23 leaves the nearest integer in the lowest bits of the sum.
    const V magic = hn::Set(d, 12582912.0f);
    const V sum = hn::MulAdd(x, hn::Set(d, 1.44269504f), magic);
    const V k = hn::Sub(sum, magic);
    V r = hn::NegMulAdd(k, hn::Set(d, 0.693359375f), x);
    r = hn::NegMulAdd(k, hn::Set(d, -2.12194440e-4f), r);
    V q = hn::Set(d, 0.0013882522471249104f);
    q = hn::MulAdd(q, r, hn::Set(d, 0.00836651399731636f));
    q = hn::MulAdd(q, r, hn::Set(d, 0.04166720062494278f));
    q = hn::MulAdd(q, r, hn::Set(d, 0.1666654348373413f));
    q = hn::MulAdd(q, r, hn::Set(d, 0.4999999701976776f));
    const auto biased = hn::ShiftLeft<23>(hn::Add(hn::BitCast(di, sum), hn::Set(di, 127)));
    return {hn::BitCast(d, biased), hn::MulAdd(hn::Mul(r, r), q, r)};
}

/// e^x, saturating at e^-87 and e^88.
template <class D, class V = hn::Vec<D>>
HWY_INLINE V expOf(D d, V x)
{
    const ExpParts<V> parts = expParts(d, x);
    return hn::MulAdd(parts.scale, parts.fraction, parts.scale);
}

/// e^x - 1, with full relative precision near 0.
template <class D, class V = hn::Vec<D>>
HWY_INLINE V expm1Of(D d, V x)
{
    const ExpParts<V> parts = expParts(d, x);
    return hn::MulAdd(parts.scale, parts.fraction, hn::Sub(parts.scale, hn::Set(d, 1.0f)));
}

template <class D, class V = hn::Vec<D>>
HWY_INLINE V tanhOf(D d, V x)
{
    // Past 10 the float nearest to tanh is 1.
    const V limited = hn::Min(hn::Set(d, 10.0f), hn::Max(hn::Set(d, -10.0f), x));
    const V e = expm1Of(d, hn::Add(limited, limited));
    return hn::Div(e, hn::Add(e, hn::Set(d, 2.0f)));
}

template <class D, class V = hn::Vec<D>>
HWY_INLINE V sigmoidOf(D d, V x)
{
    const V one = hn::Set(d, 1.0f);
    return hn::Div(one, hn::Add(one, expOf(d, hn::Neg(x))));
}

/// cos and sin of a turn's fraction: 24-bit integers k stand for the angle 2 pi k / 2^24.
template <class V>
struct CosSin {
    V cos;
    V sin;
};

template <class D, class VI, class V = hn::Vec<D>>
HWY_INLINE CosSin<V> cosSinOfTurn(D d, VI k)
{
    const hn::RebindToSigned<D> di;
    // The nearest quarter turn and what is left of it, both exact.
    const VI quarter = hn::ShiftRight<22>(hn::Add(k, hn::Set(di, 1 << 21)));
    const VI rest = hn::Sub(k, hn::ShiftLeft<22>(quarter));
    const V x = hn::Mul(hn::ConvertTo(d, rest), hn::Set(d, 3.74507039e-7f));
    const V square = hn::Mul(x, x);

    V s = hn::Set(d, -0.0001951528392964974f);
    s = hn::MulAdd(s, square, hn::Set(d, 0.00833216030150652f));
    s = hn::MulAdd(s, square, hn::Set(d, -0.16666655242443085f));
    const V sin = hn::MulAdd(hn::Mul(x, square), s, x);

    V c = hn::Set(d, 2.44331567955669e-05f);
    c = hn::MulAdd(c, square, hn::Set(d, -0.0013887316454201937f));
    c = hn::MulAdd(c, square, hn::Set(d, 0.04166664555668831f));
    const V cos = hn::MulAdd(hn::Mul(square, square), c, hn::NegMulAdd(hn::Set(d, 0.5f), square, hn::Set(d, 1.0f)));

    const auto isOdd =
        hn::MaskFromVec(hn::BitCast(d, hn::VecFromMask(di, hn::Ne(hn::And(quarter, hn::Set(di, 1)), hn::Zero(di)))));
    const VI two = hn::Set(di, 2);
    const V signOfCos = hn::BitCast(d, hn::ShiftLeft<30>(hn::And(hn::Add(quarter, hn::Set(di, 1)), two)));
    const V signOfSin = hn::BitCast(d, hn::ShiftLeft<30>(hn::And(quarter, two)));
    return {hn::Xor(hn::IfThenElse(isOdd, sin, cos), signOfCos), hn::Xor(hn::IfThenElse(isOdd, cos, sin), signOfSin)};
}

}  // namespace HWY_NAMESPACE
}  // namespace ganimede
HWY_AFTER_NAMESPACE();

#endif
