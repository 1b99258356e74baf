// Losses of a row of scores and their derivatives. Included once for each vector target.
#if defined(GANIMEDE_FUSED_LOSSES_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef GANIMEDE_FUSED_LOSSES_INL_H
#undef GANIMEDE_FUSED_LOSSES_INL_H
#else
#define GANIMEDE_FUSED_LOSSES_INL_H
#endif

#include <cstddef>
#include <cstdint>

#include <hwy/highway.h>

#include "engine/networks/objective.h"
#include "engine/trainers/fused/fused_vectors-inl.h"

HWY_BEFORE_NAMESPACE();
namespace ganimede {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// Every loss of objective.h is weight * f(t) + tilt * score, t = sign * score - target, with one of four functions f;
/// but for the relativistic one, of a pair of scores.
enum class LossForm { softplus, hinge, identity, halfSquare, paired };

struct LossSide {
    float sign = 1;
    float target = 0;
    float tilt = 0;
};

struct LossShape {
    LossForm form = LossForm::softplus;
    LossSide real;
    LossSide fake;
    float weight = 1;
};

inline LossShape discriminatorLoss(ObjectiveKind kind, float smoothing)
{
    switch (kind) {
    case ObjectiveKind::minimax:
    case ObjectiveKind::nonSaturating:
        return {LossForm::softplus, {-1, 0, smoothing}, {1, 0}, 1};
    case ObjectiveKind::leastSquares:
        return {LossForm::halfSquare, {1, 1 - smoothing}, {1, 0}, 1};
    case ObjectiveKind::hinge:
        return {LossForm::hinge, {-1, 0}, {1, 0}, 1};
    case ObjectiveKind::wasserstein:
    case ObjectiveKind::wassersteinGp:
        return {LossForm::identity, {-1, 0}, {1, 0}, 1};
    case ObjectiveKind::relativistic:
        return {LossForm::paired, {}, {}, 1};
    }
    return {};
}

inline LossShape generatorsLoss(ObjectiveKind kind)
{
    switch (kind) {
    case ObjectiveKind::minimax:
        return {LossForm::softplus, {}, {1, 0}, -1};
    case ObjectiveKind::nonSaturating:
        return {LossForm::softplus, {}, {-1, 0}, 1};
    case ObjectiveKind::leastSquares:
        return {LossForm::halfSquare, {}, {1, 1}, 1};
    case ObjectiveKind::hinge:
    case ObjectiveKind::wasserstein:
    case ObjectiveKind::wassersteinGp:
        return {LossForm::identity, {}, {-1, 0}, 1};
    case ObjectiveKind::relativistic:
        return {LossForm::paired, {}, {}, 1};
    }
    return {};
}

struct LossVectors {
    VF value;
    VF derivative;
};

template <LossForm kForm>
HWY_INLINE LossVectors lossOf(VF t)
{
    const DF d;
    const VF one = hn::Set(d, 1.0f);
    if constexpr (kForm == LossForm::softplus) {
        const VF e = expOf(d, hn::Neg(hn::Abs(t)));
        const VF value = hn::Add(hn::Max(hn::Zero(d), t), log1pOfUnit(d, e));
        const auto isNegative = hn::Lt(t, hn::Zero(d));
        return {value, hn::Div(hn::IfThenElse(isNegative, e, one), hn::Add(one, e))};
    } else if constexpr (kForm == LossForm::hinge) {
        const VF above = hn::Add(one, t);
        return {hn::Max(hn::Zero(d), above), hn::IfThenElseZero(hn::Gt(above, hn::Zero(d)), one)};
    } else if constexpr (kForm == LossForm::identity) {
        return {t, one};
    } else {
        return {hn::Mul(hn::Mul(t, t), hn::Set(d, 0.5f)), t};
    }
}

/// The scores of `vectors` vectors of samples, of which the first is sample `first`; those from `end` on are padding.
/// Derivatives are those of the sum over the batch; the optimiser divides. With reals and fakes in turn a Wasserstein
/// critic's +1 and -1 then cancel exactly wherever a unit is active on all samples, whatever the order of summation
/// rounds: Adam and RMSprop would make whole steps of the rounding errors.
struct LossRow {
    float* scores = nullptr;  ///< become weight * derivative, of the padding 0
    std::size_t vectors = 0;
    std::size_t first = 0;
    std::size_t end = 0;
    bool inTurn = false;              ///< even samples are real; otherwise all are fake
    const float* partners = nullptr;  ///< the real scores that fakes are paired with where they are not in turn
};

struct LossSums {
    double real = 0;
    double fake = 0;
};

/// Which of a row's lanes hold samples, and real ones.
struct LossLanes {
    using DI = hn::RebindToSigned<DF>;
    using VI = hn::Vec<DI>;
    VI lane;
    VI end;
    VI evenBit;

    explicit LossLanes(const LossRow& row)
        : lane(hn::Iota(DI(), static_cast<std::int32_t>(row.first))),
          end(hn::Set(DI(), static_cast<std::int32_t>(row.end))),
          evenBit(hn::Set(DI(), row.inTurn ? 1 : 0))
    {}
    HWY_INLINE VI sample(std::size_t c) const { return hn::Add(lane, hn::Set(DI(), static_cast<std::int32_t>(c))); }
    HWY_INLINE auto isReal(std::size_t c) const
    {
        return hn::RebindMask(DF(), hn::Gt(hn::AndNot(sample(c), evenBit), hn::Zero(DI())));
    }
    HWY_INLINE auto isSample(std::size_t c) const { return hn::RebindMask(DF(), hn::Lt(sample(c), end)); }
};

template <LossForm kForm>
HWY_NOINLINE void lossRow(const LossShape& shape, const LossRow& row, LossSums& sums)
{
    const DF d;
    const LossLanes lanes(row);
    const VF weight = hn::Set(d, shape.weight);
    const VF signs[2] = {hn::Set(d, shape.fake.sign), hn::Set(d, shape.real.sign)};
    const VF tilt = hn::Set(d, shape.real.tilt);
    const VF targets[2] = {hn::Set(d, shape.fake.target), hn::Set(d, shape.real.target)};
    VF real = hn::Zero(d);
    VF fake = hn::Zero(d);
    float* at = row.scores;
    for (std::size_t c = 0; c < row.vectors * kLanes; c += kLanes) {
        const auto isReal = lanes.isReal(c);
        const auto isSample = lanes.isSample(c);
        const VF sign = hn::IfThenElse(isReal, signs[1], signs[0]);
        const VF target = hn::IfThenElse(isReal, targets[1], targets[0]);
        const LossVectors loss = lossOf<kForm>(hn::MulSub(sign, hn::Load(d, at + c), target));
        const VF tilted = hn::MulAdd(tilt, hn::Load(d, at + c), loss.value);
        const VF value = hn::IfThenElseZero(isSample, hn::IfThenElse(isReal, tilted, loss.value));
        real = hn::Add(real, hn::IfThenElseZero(isReal, value));
        fake = hn::Add(fake, hn::IfThenZeroElse(isReal, value));
        const VF derivative = hn::MulAdd(hn::Mul(sign, weight), loss.derivative, hn::IfThenElseZero(isReal, tilt));
        hn::Store(hn::IfThenElseZero(isSample, derivative), d, at + c);
    }
    sums.real += static_cast<double>(hn::GetLane(hn::SumOfLanes(d, real))) * shape.weight;
    sums.fake += static_cast<double>(hn::GetLane(hn::SumOfLanes(d, fake))) * shape.weight;
}

/// The scores that those at `c` are paired with; `before` are the scores one vector earlier, whose place derivatives
/// have taken.
HWY_INLINE VF partnersOf(const LossRow& row, std::size_t c, VF scores, VF before)
{
    const DF d;
    if (row.partners != nullptr) {
        return hn::Load(d, row.partners + c);
    }
#if HWY_TARGET == HWY_SCALAR
    (void)scores;
    return c % 2 == 0 ? hn::Load(d, row.scores + c + 1) : before;
#else
    (void)before;
    return hn::Reverse2(d, scores);
#endif
}

/// relativisticLoss() of D with reals and fakes in turn, half of it counted on each side, or of G on fakes whose
/// partners stand apart.
HWY_NOINLINE void pairedRow(const LossRow& row, LossSums& sums)
{
    const DF d;
    const LossLanes lanes(row);
    const VF minus = hn::Set(d, -1.0f);
    const VF ofFakes = hn::Set(d, row.inTurn ? 1.0f : -1.0f);
    VF total = hn::Zero(d);
    VF before = hn::Zero(d);
    for (std::size_t c = 0; c < row.vectors * kLanes; c += kLanes) {
        const auto isSample = lanes.isSample(c);
        const VF scores = hn::Load(d, row.scores + c);
        const VF sign = hn::IfThenElse(lanes.isReal(c), minus, ofFakes);
        const VF margin = hn::Sub(scores, partnersOf(row, c, scores, before));
        const LossVectors loss = lossOf<LossForm::softplus>(hn::Mul(sign, margin));
        total = hn::Add(total, hn::IfThenElseZero(isSample, loss.value));
        hn::Store(hn::IfThenElseZero(isSample, hn::Mul(sign, loss.derivative)), d, row.scores + c);
        before = scores;
    }
    const auto sum = static_cast<double>(hn::GetLane(hn::SumOfLanes(d, total)));
    sums.fake += row.inTurn ? 0.25 * sum : sum;  // in turn each pair is counted twice, for both of its sides
    sums.real += row.inTurn ? 0.25 * sum : 0.0;
}

HWY_INLINE void takeLoss(const LossShape& shape, const LossRow& row, LossSums& sums)
{
    switch (shape.form) {
    case LossForm::softplus:
        return lossRow<LossForm::softplus>(shape, row, sums);
    case LossForm::hinge:
        return lossRow<LossForm::hinge>(shape, row, sums);
    case LossForm::identity:
        return lossRow<LossForm::identity>(shape, row, sums);
    case LossForm::halfSquare:
        return lossRow<LossForm::halfSquare>(shape, row, sums);
    case LossForm::paired:
        return pairedRow(row, sums);
    }
}

}  // namespace HWY_NAMESPACE
}  // namespace ganimede
HWY_AFTER_NAMESPACE();

#endif
