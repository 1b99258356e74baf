#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace ganimede {

/// Rows of equal length, laid out for rowProducts(): sixteen side by side, so that a vector holds one place of many.
/// Immutable after construction; for any thread.
class PackedRows {
public:
    static constexpr std::size_t kPanel = 16;

    PackedRows() = default;
    /// @param rows (count, length), row-major
    PackedRows(std::span<const float> rows, std::size_t length);

    std::size_t count() const { return m_count; }
    std::size_t length() const { return m_length; }
    /// count() rounded up to whole panels; what is added is rows of zeros.
    std::size_t paddedCount() const { return (m_count + kPanel - 1) / kPanel * kPanel; }
    const float* panel(std::size_t index) const { return m_panels.data() + index * kPanel * m_length; }

private:
    std::size_t m_count = 0;
    std::size_t m_length = 0;
    std::vector<float> m_panels;  ///< (paddedCount / kPanel, length, kPanel)
};

/// The inner product of every row of `left` (rows, right.length()) with every one of `right`, by vector instructions:
/// `products` (rows, right.paddedCount()). For any thread. @throws Error as honourSimdEnvironment() does.
void rowProducts(std::span<const float> left, const PackedRows& right, std::span<float> products);

}  // namespace ganimede
