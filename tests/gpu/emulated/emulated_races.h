#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace emulated {

/// What the threads of one block touch between two of its meetings, byte by byte. Where one writes what another reads
/// or writes without a meeting in between, the result is chance on a GPU: a race, in shared or in global memory. Sees
/// what is compiled with -fsanitize=thread, whose calls it takes (see emulated_races.cpp). Atomic operations are no
/// races, and what other blocks do is not looked at; an exchange in a warp orders nothing in memory, as in CUDA.
class Races {
public:
    /// The block meets, or begins: from here on nothing that was touched counts.
    void meet() { ++m_meeting; }
    void touch(unsigned thread, const void* address, std::size_t bytes, bool writes, const void* code);
    /// The first race since the last call, in a sentence; empty if there was none.
    std::string take();

private:
    static constexpr std::uint16_t kNobody = 0xFFFF;
    static constexpr std::uint16_t kSeveral = 0xFFFE;
    static constexpr std::size_t kPage = 4096;
    struct Byte {
        std::uint32_t meeting = 0;
        std::uint16_t writer = kNobody;
        std::uint16_t reader = kNobody;
    };
    using Page = std::vector<Byte>;

    Byte& at(std::uintptr_t address);
    void found(unsigned thread, const Byte& byte, const void* address, bool writes, const void* code);

    std::uint32_t m_meeting = 0;
    std::unordered_map<std::uintptr_t, Page> m_pages;
    std::uintptr_t m_last = 0;  // the number of m_page
    Page* m_page = nullptr;
    std::string m_found;
};

}  // namespace emulated
