#pragma once

#include <csetjmp>

#include <sys/mman.h>
#include <ucontext.h>

#include <cstddef>
#include <exception>
#include <functional>
#include <memory>
#include <new>
#include <random>
#include <vector>

#include "tests/gpu/emulated/emulated_device.h"
#include "tests/gpu/emulated/emulated_races.h"

#if defined(__SANITIZE_ADDRESS__)
#define GANIMEDE_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define GANIMEDE_ASAN 1
#endif
#endif

namespace emulated {

inline constexpr unsigned kWarp = 32;
inline constexpr std::size_t kStackBytes = 256 * 1024;

/// Of the seed that setOrder() was given, for a block or another number.
std::mt19937_64 randomOf(std::uint64_t number);
/// So many numbers in the order that setOrder() asks for.
std::vector<unsigned> turnsOf(unsigned count, std::mt19937_64& random);

/// A stack with a page that must not be touched below it.
class Stack {
public:
    Stack()
    {
        constexpr int kFlags = MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE;
        m_base = mmap(nullptr, kStackBytes + kGuard, PROT_READ | PROT_WRITE, kFlags, -1, 0);
        if (m_base == MAP_FAILED || mprotect(m_base, kGuard, PROT_NONE) != 0) {
            throw std::bad_alloc();
        }
    }
    ~Stack() { munmap(m_base, kStackBytes + kGuard); }
    Stack(const Stack&) = delete;
    Stack& operator=(const Stack&) = delete;
    void* bottom() const { return static_cast<char*>(m_base) + kGuard; }
    bool holds(const void* address) const
    {
        return address >= bottom() && address < static_cast<char*>(bottom()) + kStackBytes;
    }

private:
    static constexpr std::size_t kGuard = 4096;
    void* m_base = nullptr;
};

/// Where to go on. swapcontext() would do, but asks the kernel for the signal mask each time, which takes longer than
/// what is in between; the address sanitizer follows nothing else.
#ifdef GANIMEDE_ASAN
using Place = ucontext_t;
#else
using Place = std::jmp_buf;
#endif

enum class Waits { forNothing, forWarp, forBlock, isDone };

struct Fiber {
    Stack stack;
    ucontext_t first{};  // where it begins
    Place at{};
    bool hasBegun = false;
    Waits waits = Waits::forNothing;
    double brought = 0;  // to the warp's meeting
    double met = 0;      // what it brought to the last one
#ifdef GANIMEDE_ASAN
    void* fake = nullptr;  // the sanitizer's own
#endif
};

/// A block of threads, which one thread of the CPU runs: each thread is a fiber.
class Block {
public:
    /// @throws std::logic_error if threads race (see Races) or wait for others that never come; the block must not be
    /// used again then
    void run(const Here& where, const std::function<void()>& kernel, std::mt19937_64& random);

    // For the thread whose turn it is.
    const Here& here() const { return m_here; }
    bool meet(bool own);
    double exchange(double value, unsigned partner);
    /// It reads or writes memory, other than its own stack.
    void touch(const void* address, std::size_t bytes, bool writes, const void* code);

private:
    static void begin();
    static void prepare(Fiber& fiber);
    void resume(unsigned thread);
    void pause(Waits waits);
    bool release();

    Here m_here;
    std::vector<std::unique_ptr<Fiber>> m_fibers;
    Place m_scheduler{};
    const std::function<void()>* m_kernel = nullptr;
    unsigned m_threads = 0;
    bool m_anyNow = false;  // whether any of those that have come to the block's meeting said so
    bool m_any = false;     // of the last meeting
    std::exception_ptr m_failure;
    Races m_races;
#ifdef GANIMEDE_ASAN
    void* m_schedulerFake = nullptr;
    const void* m_schedulerStack = nullptr;
    std::size_t m_schedulerSize = 0;
#endif
};

/// The block that the calling thread of the CPU runs.
inline thread_local Block* current = nullptr;

}  // namespace emulated
