#include "engine/images/quality/row_products.h"

#include "engine/core/simd_targets.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/images/quality/row_products.cpp"
#include <hwy/foreach_target.h>

#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace ganimede {
namespace HWY_NAMESPACE {
namespace hn = hwy::HWY_NAMESPACE;

using Floats = hn::CappedTag<float, PackedRows::kPanel>;

/// kRows rows of `left` with one panel: the sums stay in registers.
template <std::size_t kRows>
HWY_INLINE void panelProducts(const float* left, std::size_t length, const float* panel, float* out, std::size_t stride)
{
    constexpr Floats kTag;
    constexpr std::size_t kLanes = hn::MaxLanes(kTag);
    constexpr std::size_t kVectors = PackedRows::kPanel / kLanes;
    hn::Vec<Floats> sums[kRows][kVectors];
    for (std::size_t row = 0; row < kRows; ++row) {
        for (std::size_t v = 0; v < kVectors; ++v) {
            sums[row][v] = hn::Zero(kTag);
        }
    }
    for (std::size_t i = 0; i < length; ++i) {
        for (std::size_t row = 0; row < kRows; ++row) {
            const auto factor = hn::Set(kTag, left[row * length + i]);
            for (std::size_t v = 0; v < kVectors; ++v) {
                const auto place = hn::LoadU(kTag, panel + i * PackedRows::kPanel + v * kLanes);
                sums[row][v] = hn::MulAdd(factor, place, sums[row][v]);
            }
        }
    }
    for (std::size_t row = 0; row < kRows; ++row) {
        for (std::size_t v = 0; v < kVectors; ++v) {
            hn::StoreU(sums[row][v], kTag, out + row * stride + v * kLanes);
        }
    }
}

static void rowProductsOn(const float* left, std::size_t rows, const PackedRows& right, float* out)
{
    // Twelve sums hide the latency of their additions, and leave AVX2's sixteen registers room for the factors.
    constexpr std::size_t kVectors = PackedRows::kPanel / hn::MaxLanes(Floats());
    constexpr std::size_t kAtOnce = kVectors >= 12 ? 1 : 12 / kVectors;
    const std::size_t length = right.length();
    const std::size_t stride = right.paddedCount();
    for (std::size_t panel = 0; panel < stride / PackedRows::kPanel; ++panel) {
        const float* packed = right.panel(panel);
        float* to = out + panel * PackedRows::kPanel;
        std::size_t row = 0;
        for (; row + kAtOnce <= rows; row += kAtOnce) {
            panelProducts<kAtOnce>(left + row * length, length, packed, to + row * stride, stride);
        }
        for (; row < rows; ++row) {
            panelProducts<1>(left + row * length, length, packed, to + row * stride, stride);
        }
    }
}

}  // namespace HWY_NAMESPACE
}  // namespace ganimede
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
#include "engine/core/simd.h"

namespace ganimede {

HWY_EXPORT(rowProductsOn);

PackedRows::PackedRows(std::span<const float> rows, std::size_t length)
    : m_count(length == 0 ? 0 : rows.size() / length), m_length(length), m_panels(paddedCount() * length)
{
    for (std::size_t row = 0; row < m_count; ++row) {
        float* to = m_panels.data() + row / kPanel * kPanel * length + row % kPanel;
        for (std::size_t i = 0; i < length; ++i) {
            to[i * kPanel] = rows[row * length + i];
        }
    }
}

void rowProducts(std::span<const float> left, const PackedRows& right, std::span<float> products)
{
    honourSimdEnvironment();
    if (right.count() > 0) {
        HWY_DYNAMIC_DISPATCH(rowProductsOn)(left.data(), left.size() / right.length(), right, products.data());
    }
}

}  // namespace ganimede
#endif
