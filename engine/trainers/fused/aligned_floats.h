#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <memory>
#include <new>

namespace ganimede {

/// An array of floats that begins at a cache line and is as long as whole cache lines: vectors of any width may be
/// loaded from it without leaving it. Zeroed at first.
class AlignedFloats {
public:
    static constexpr std::size_t kLine = 16;  ///< floats in a cache line

    AlignedFloats() = default;
    explicit AlignedFloats(std::size_t count)
        : m_size((count + kLine - 1) / kLine * kLine),
          m_data(static_cast<float*>(std::aligned_alloc(64, std::max(m_size, kLine) * sizeof(float))))
    {
        if (!m_data) {
            throw std::bad_alloc();
        }
        clear();
    }

    std::size_t size() const { return m_size; }
    float* data() { return m_data.get(); }
    const float* data() const { return m_data.get(); }
    float* begin() { return data(); }
    float* end() { return data() + m_size; }
    const float* begin() const { return data(); }
    const float* end() const { return data() + m_size; }
    void clear() { std::fill(begin(), end(), 0.0f); }

private:
    struct Free {
        void operator()(float* memory) const { std::free(memory); }
    };
    std::size_t m_size = 0;
    std::unique_ptr<float[], Free> m_data;
};

}  // namespace ganimede
