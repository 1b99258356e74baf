// The transforms tile by tile, a vector of channels at a time. Included once for each vector target.
#if defined(GANIMEDE_TORCH_IMAGES_WINOGRAD_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef GANIMEDE_TORCH_IMAGES_WINOGRAD_INL_H
#undef GANIMEDE_TORCH_IMAGES_WINOGRAD_INL_H
#else
#define GANIMEDE_TORCH_IMAGES_WINOGRAD_INL_H
#endif

#include <algorithm>
#include <cstdint>

#include <hwy/highway.h>

#include "engine/torch/images/winograd.h"

HWY_BEFORE_NAMESPACE();
namespace ganimede::winograd {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using DNumber = hn::ScalableTag<float>;
using VNumber = hn::Vec<DNumber>;
inline constexpr std::int64_t kLanes = HWY_LANES(float);

HWY_INLINE VNumber number(float value)
{
    return hn::Set(DNumber(), value);
}

// The matrices of one axis; from and to are `stride` apart. For the points 0, 1, -1, 2, -2 and infinity.
struct InputAxis {  // B^T
    static constexpr int kFrom = 6;
    static constexpr int kTo = 6;
    static HWY_INLINE void apply(const VNumber* d, int ds, VNumber* t, int ts)
    {
        const VNumber four = number(4), five = number(5), two = number(2);
        const VNumber a = hn::NegMulAdd(four, d[2 * ds], d[4 * ds]);
        const VNumber b = hn::NegMulAdd(four, d[ds], d[3 * ds]);
        const VNumber c = hn::Sub(d[4 * ds], d[2 * ds]);
        const VNumber e = hn::Mul(two, hn::Sub(d[3 * ds], d[ds]));
        t[0] = hn::MulAdd(four, d[0], hn::NegMulAdd(five, d[2 * ds], d[4 * ds]));
        t[ts] = hn::Add(a, b);
        t[2 * ts] = hn::Sub(a, b);
        t[3 * ts] = hn::Add(c, e);
        t[4 * ts] = hn::Sub(c, e);
        t[5 * ts] = hn::MulAdd(four, d[ds], hn::NegMulAdd(five, d[3 * ds], d[5 * ds]));
    }
};

struct InputAxisAdjoint {  // B
    static constexpr int kFrom = 6;
    static constexpr int kTo = 6;
    static HWY_INLINE void apply(const VNumber* t, int ts, VNumber* d, int ds)
    {
        const VNumber four = number(4), five = number(5), two = number(2);
        const VNumber sum12 = hn::Add(t[ts], t[2 * ts]), sum34 = hn::Add(t[3 * ts], t[4 * ts]);
        const VNumber dif12 = hn::Sub(t[ts], t[2 * ts]), dif34 = hn::Sub(t[3 * ts], t[4 * ts]);
        d[0] = hn::Mul(four, t[0]);
        d[ds] = hn::MulAdd(four, hn::Sub(t[5 * ts], dif12), hn::Neg(hn::Mul(two, dif34)));
        d[2 * ds] = hn::NegMulAdd(five, t[0], hn::NegMulAdd(four, sum12, hn::Neg(sum34)));
        d[3 * ds] = hn::NegMulAdd(five, t[5 * ts], hn::MulAdd(two, dif34, dif12));
        d[4 * ds] = hn::Add(t[0], hn::Add(sum12, sum34));
        d[5 * ds] = t[5 * ts];
    }
};

struct OutputAxis {  // A^T
    static constexpr int kFrom = 6;
    static constexpr int kTo = 4;
    static HWY_INLINE void apply(const VNumber* m, int ms, VNumber* y, int ys)
    {
        const VNumber sum12 = hn::Add(m[ms], m[2 * ms]), sum34 = hn::Add(m[3 * ms], m[4 * ms]);
        const VNumber dif12 = hn::Sub(m[ms], m[2 * ms]), dif34 = hn::Sub(m[3 * ms], m[4 * ms]);
        y[0] = hn::Add(m[0], hn::Add(sum12, sum34));
        y[ys] = hn::MulAdd(number(2), dif34, dif12);
        y[2 * ys] = hn::MulAdd(number(4), sum34, sum12);
        y[3 * ys] = hn::Add(m[5 * ms], hn::MulAdd(number(8), dif34, dif12));
    }
};

struct OutputAxisAdjoint {  // A
    static constexpr int kFrom = 4;
    static constexpr int kTo = 6;
    static HWY_INLINE void apply(const VNumber* y, int ys, VNumber* m, int ms)
    {
        const VNumber even = hn::Add(y[0], y[2 * ys]), odd = hn::Add(y[ys], y[3 * ys]);
        const VNumber even2 = hn::MulAdd(number(4), y[2 * ys], y[0]);
        const VNumber odd2 = hn::MulAdd(number(8), y[3 * ys], hn::Mul(number(2), y[ys]));
        m[0] = y[0];
        m[ms] = hn::Add(even, odd);
        m[2 * ms] = hn::Sub(even, odd);
        m[3 * ms] = hn::Add(even2, odd2);
        m[4 * ms] = hn::Sub(even2, odd2);
        m[5 * ms] = y[3 * ys];
    }
};

struct WeightAxis {  // G
    static constexpr int kFrom = 3;
    static constexpr int kTo = 6;
    static HWY_INLINE void apply(const VNumber* g, int gs, VNumber* u, int us)
    {
        const VNumber sixth = number(-1.0f / 6), twelfth = number(1.0f / 12);
        const VNumber even = hn::Mul(sixth, hn::Add(g[0], g[2 * gs])), odd = hn::Mul(sixth, g[gs]);
        const VNumber even2 = hn::MulAdd(number(1.0f / 24), g[0], hn::Mul(number(1.0f / 6), g[2 * gs]));
        const VNumber odd2 = hn::Mul(twelfth, g[gs]);
        u[0] = hn::Mul(number(0.25f), g[0]);
        u[us] = hn::Add(even, odd);
        u[2 * us] = hn::Sub(even, odd);
        u[3 * us] = hn::Add(even2, odd2);
        u[4 * us] = hn::Sub(even2, odd2);
        u[5 * us] = g[2 * gs];
    }
};

struct WeightAxisAdjoint {  // G^T
    static constexpr int kFrom = 6;
    static constexpr int kTo = 3;
    static HWY_INLINE void apply(const VNumber* u, int us, VNumber* g, int gs)
    {
        const VNumber sum12 = hn::Add(u[us], u[2 * us]), sum34 = hn::Add(u[3 * us], u[4 * us]);
        const VNumber dif12 = hn::Sub(u[us], u[2 * us]), dif34 = hn::Sub(u[3 * us], u[4 * us]);
        const VNumber sixth = number(1.0f / 6);
        g[0] = hn::MulAdd(number(0.25f), u[0], hn::NegMulAdd(sixth, sum12, hn::Mul(number(1.0f / 24), sum34)));
        g[gs] = hn::NegMulAdd(sixth, dif12, hn::Mul(number(1.0f / 12), dif34));
        g[2 * gs] = hn::MulAdd(sixth, hn::Sub(sum34, sum12), u[5 * us]);
    }
};

/// Both axes of one tile: (kFrom, kFrom) -> (kTo, kTo).
template <class Axis>
HWY_INLINE void applyBoth(const VNumber* from, VNumber* to)
{
    VNumber half[Axis::kTo * Axis::kFrom];
    for (int column = 0; column < Axis::kFrom; ++column) {
        Axis::apply(from + column, Axis::kFrom, half + column, Axis::kFrom);
    }
    for (int row = 0; row < Axis::kTo; ++row) {
        Axis::apply(half + row * Axis::kFrom, 1, to + row * Axis::kTo, 1);
    }
}

}  // namespace HWY_NAMESPACE
}  // namespace ganimede::winograd
HWY_AFTER_NAMESPACE();

#endif
