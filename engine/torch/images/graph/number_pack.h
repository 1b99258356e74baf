#pragma once

#include "engine/core/philox.h"

namespace ganimede {

/// Numbers that lie side by side, read and written at once: they begin at a multiple of their size.
template <class Number, int kWide>
struct alignas(sizeof(Number) * kWide) Pack {
    Number v[kWide];
};

/// In the type that is computed in.
template <class Value, int kWide, class Score>
GANIMEDE_HOST_DEVICE Pack<Value, kWide> load(const Score* from)
{
    const auto pack = *reinterpret_cast<const Pack<Score, kWide>*>(from);
    Pack<Value, kWide> values;
    for (int k = 0; k < kWide; ++k) {
        values.v[k] = static_cast<Value>(pack.v[k]);
    }
    return values;
}

template <class Score, class Value, int kWide>
GANIMEDE_HOST_DEVICE void store(const Pack<Value, kWide>& values, Score* to)
{
    Pack<Score, kWide> pack;
    for (int k = 0; k < kWide; ++k) {
        pack.v[k] = static_cast<Score>(values.v[k]);
    }
    *reinterpret_cast<Pack<Score, kWide>*>(to) = pack;
}

}  // namespace ganimede
