#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

#include "engine/torch/toys/toy_passes.h"

/// Executors of a block program on the host, for tests: one thread runs a phase's items one after the other.
namespace ganimede::toys {

enum class ItemOrder { forwards, backwards, shuffled };

/// Calls f(i) for i in [0, n) in the order; a shuffled one steps through by a number that shares no factor with n.
template <class F>
void inOrder(ItemOrder order, int n, const F& f)
{
    if (order == ItemOrder::shuffled) {
        constexpr std::int64_t kPrime = 1'000'003;
        for (int i = 0; i < n; ++i) {
            f(n % kPrime == 0 ? i : static_cast<int>((i * kPrime + 7) % n));
        }
        return;
    }
    for (int i = 0; i < n; ++i) {
        f(order == ItemOrder::forwards ? i : n - 1 - i);
    }
}

/// Plain: as fast as the host gets.
class HostBlock {
public:
    using Floats = float*;
    using Far = float*;

    HostBlock(ItemOrder order, float* fast, float* arena) : m_order(order), m_fast(fast), m_arena(arena) {}

    Floats place(Place place) const { return (place.fast ? m_fast : m_arena) + place.offset; }
    Far far(std::int64_t offset) const { return m_arena + offset; }
    template <class F>
    void each(int n, const F& f)
    {
        inOrder(m_order, n, f);
    }
    template <class F>
    void grid(int rows, int columns, const F& f)
    {
        inOrder(m_order, rows, [&](int row) { inOrder(m_order, columns, [&](int column) { f(row, column); }); });
    }
    template <class F>
    bool any(int n, const F& f)
    {
        bool found = false;
        inOrder(m_order, n, [&](int i) { found = f(i) || found; });
        return found;
    }

private:
    ItemOrder m_order;
    float* m_fast;
    float* m_arena;
};

/// What the checked block remembers of a number: who touched it in which phase.
struct Touch {
    std::int64_t wroteIn = 0;  ///< the phase; 0: never
    std::int64_t readIn = 0;
    std::int64_t talliedIn = 0;
    std::int32_t writer = 0;
    std::int32_t reader = 0;
    bool manyReaders = false;
};

/// Watches every access: one outside the memory, one to a number that was never written, or one to a number that
/// another item of the same phase writes, throws std::logic_error.
class CheckedBlock {
public:
    class Floats {
    public:
        Floats() = default;
        Floats(CheckedBlock* block, bool fast, std::int64_t offset) : m_block(block), m_fast(fast), m_offset(offset) {}
        Floats operator+(std::int64_t n) const { return {m_block, m_fast, m_offset + n}; }
        friend float get(const Floats& floats, int i)
        {
            return floats.m_block->read(floats.m_fast, floats.m_offset + i);
        }
        friend void put(const Floats& floats, int i, float value)
        {
            floats.m_block->write(floats.m_fast, floats.m_offset + i, value);
        }
        friend Four get4(const Floats& floats, int i)
        {
            floats.m_block->demand((floats.m_offset + i) % 4 == 0, "a load of four at an odd place");
            return {{get(floats, i), get(floats, i + 1), get(floats, i + 2), get(floats, i + 3)}};
        }
        friend void put4(const Floats& floats, int i, const Four& value)
        {
            floats.m_block->demand((floats.m_offset + i) % 4 == 0, "a store of four at an odd place");
            for (int k = 0; k < 4; ++k) {
                put(floats, i + k, value.v[k]);
            }
        }

        friend void tally(const Floats& floats, int i) { floats.m_block->tallyAt(floats.m_fast, floats.m_offset + i); }

    private:
        CheckedBlock* m_block = nullptr;
        bool m_fast = true;
        std::int64_t m_offset = 0;
    };

    using Far = Floats;

    CheckedBlock(std::size_t fastFloats, std::size_t arenaFloats)
        : m_memory{std::vector<float>(arenaFloats), std::vector<float>(fastFloats)},
          m_touches{std::vector<Touch>(arenaFloats), std::vector<Touch>(fastFloats)}
    {}

    Floats place(Place place) { return {this, place.fast, place.offset}; }
    Far far(std::int64_t offset) { return {this, false, offset}; }
    template <class F>
    void each(int n, const F& f)
    {
        ++m_phase;
        for (int i = 0; i < n; ++i) {
            m_item = i;
            f(i);
        }
        m_item = kOutside;
    }
    template <class F>
    void grid(int rows, int columns, const F& f)
    {
        each(rows * columns, [&](int i) { f(i / columns, i % columns); });
    }
    template <class F>
    bool any(int n, const F& f)
    {
        bool found = false;
        each(n, [&](int i) { found = f(i) || found; });
        return found;
    }
    std::int64_t phases() const { return m_phase; }

    // What a Floats calls.
    void demand(bool met, const char* what) const
    {
        if (!met) {
            throw std::logic_error(std::string(what) + " in phase " + std::to_string(m_phase) + ", item " +
                                   std::to_string(m_item));
        }
    }
    Touch& touchOf(bool fast, std::int64_t at)
    {
        demand(at >= 0 && at < static_cast<std::int64_t>(m_memory[fast].size()), "an access outside the memory");
        return m_touches[fast][static_cast<std::size_t>(at)];
    }
    float read(bool fast, std::int64_t at)
    {
        Touch& touch = touchOf(fast, at);
        demand(touch.wroteIn > 0, "a read of what was never written");
        if (m_item != kOutside) {
            demand(touch.talliedIn != m_phase, "a read of what items tally");
            demand(touch.wroteIn != m_phase || touch.writer == m_item, "a read of what another item writes");
            touch.manyReaders = touch.readIn == m_phase && (touch.manyReaders || touch.reader != m_item);
            touch.readIn = m_phase;
            touch.reader = m_item;
        }
        return m_memory[fast][static_cast<std::size_t>(at)];
    }
    void write(bool fast, std::int64_t at, float value)
    {
        Touch& touch = touchOf(fast, at);
        demand(m_item != kOutside, "a write outside a phase");
        demand(touch.wroteIn != m_phase || touch.writer == m_item, "a second item's write");
        demand(touch.readIn != m_phase || (!touch.manyReaders && touch.reader == m_item),
               "a write of what another item reads");
        demand(touch.talliedIn != m_phase, "a write of what items tally");
        touch.wroteIn = m_phase;
        touch.writer = m_item;
        m_memory[fast][static_cast<std::size_t>(at)] = value;
    }
    void tallyAt(bool fast, std::int64_t at)
    {
        Touch& touch = touchOf(fast, at);
        demand(m_item != kOutside, "a tally outside a phase");
        demand(touch.wroteIn > 0, "a tally of what was never written");
        demand(touch.wroteIn != m_phase && touch.readIn != m_phase, "a tally of what an item reads or writes");
        touch.talliedIn = m_phase;
        tally(m_memory[fast].data() + at, 0);
    }

private:
    static constexpr std::int32_t kOutside = -1;

    std::vector<float> m_memory[2];  ///< the arena, then the fast one
    std::vector<Touch> m_touches[2];
    std::int64_t m_phase = 0;
    std::int32_t m_item = kOutside;
};

}  // namespace ganimede::toys
