#pragma once

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include <QtGlobal>

namespace ganimede {

/// Runs that others took the place of, newest first, to be brought back: the last few, in memory. A `Left` has a
/// `number` and a `run`, which is nullptr until the training thread has answered.
template <typename Left>
class RunsAside {
public:
    explicit RunsAside(std::size_t most) : m_most(most) {}

    void add(Left left)
    {
        m_left.insert(m_left.begin(), std::move(left));
        m_left.resize(std::min(m_left.size(), m_most));
    }

    /// The copy that was asked for; without one the run cannot be brought back. Returns it, if it is among these.
    template <typename RunPtr>
    const Left* answer(quint64 number, const RunPtr& run)
    {
        const auto found = std::ranges::find(m_left, number, &Left::number);
        if (found == m_left.end()) {
            return nullptr;
        }
        if (run == nullptr) {
            m_left.erase(found);
            return nullptr;
        }
        found->run = run;
        return &*found;
    }

    /// Takes one out, once its copy is there.
    std::optional<Left> take(quint64 number)
    {
        const auto found = std::ranges::find(m_left, number, &Left::number);
        if (found == m_left.end() || found->run == nullptr) {
            return std::nullopt;
        }
        Left left = std::move(*found);
        m_left.erase(found);
        return left;
    }

    const std::vector<Left>& all() const { return m_left; }

private:
    std::size_t m_most;
    std::vector<Left> m_left;
};

}  // namespace ganimede
