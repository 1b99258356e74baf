#include <csetjmp>

#include <sys/mman.h>
#include <ucontext.h>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <exception>
#include <memory>
#include <mutex>
#include <numeric>
#include <random>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

#include <cuda_runtime.h>

#include "tests/gpu/emulated/emulated_device.h"
#include "tests/gpu/emulated/emulated_errors.h"

#if defined(__SANITIZE_ADDRESS__)
#define GANIMEDE_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define GANIMEDE_ASAN 1
#endif
#endif
#ifdef GANIMEDE_ASAN
#include <sanitizer/common_interface_defs.h>
#endif

namespace emulated {
namespace {

constexpr unsigned kWarp = 32;
constexpr unsigned kMostThreads = 1024;
constexpr std::size_t kStackBytes = 256 * 1024;
constexpr int kUntouched = 0xFF;  // a NaN in every type

Order turnOrder = Order::forwards;
std::uint64_t turnSeed = 0;

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
};

/// The block that runs on this thread of the CPU.
class Block {
public:
    void run(const Here& where, const std::function<void()>& kernel, std::mt19937_64& random);
    bool meet(bool own);
    double exchange(double value, unsigned partner);
    Here here;

private:
    static void begin();
    static void prepare(Fiber& fiber);
    void resume(unsigned thread);
    void pause(Waits waits);
    bool release();

    std::vector<std::unique_ptr<Fiber>> m_fibers;
    Place m_scheduler{};
    const std::function<void()>* m_kernel = nullptr;
    unsigned m_threads = 0;
    bool m_anyNow = false;  // whether any of those that have come to the block's meeting said so
    bool m_any = false;     // of the last meeting
    std::exception_ptr m_failure;
#ifdef GANIMEDE_ASAN
    void* m_schedulerFake = nullptr;
    const void* m_schedulerStack = nullptr;
    std::size_t m_schedulerSize = 0;
    std::vector<void*> m_fakes = std::vector<void*>(kMostThreads);
#endif
};

/// Blocks that are not at work: their stacks are dear to make.
class Idle {
public:
    std::unique_ptr<Block> take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_blocks.empty()) {
            return std::make_unique<Block>();
        }
        std::unique_ptr<Block> block = std::move(m_blocks.back());
        m_blocks.pop_back();
        return block;
    }
    void give(std::unique_ptr<Block> block)
    {
        const std::lock_guard lock(m_mutex);
        m_blocks.push_back(std::move(block));
    }

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Block>> m_blocks;
};

Idle idle;
thread_local Block* current = nullptr;
alignas(16) thread_local unsigned char shared[kSharedBytes];

void Block::begin()
{
    Block& block = *current;
#ifdef GANIMEDE_ASAN
    __sanitizer_finish_switch_fiber(nullptr, &block.m_schedulerStack, &block.m_schedulerSize);
#endif
    for (;;) {  // one thread of one block after the other
        try {
            (*block.m_kernel)();
        } catch (...) {
            block.m_failure = std::current_exception();
        }
        block.pause(Waits::isDone);
    }
}

void Block::prepare(Fiber& fiber)
{
    getcontext(&fiber.first);
    fiber.first.uc_stack.ss_sp = fiber.stack.bottom();
    fiber.first.uc_stack.ss_size = kStackBytes;
    fiber.first.uc_link = nullptr;
    makecontext(&fiber.first, &Block::begin, 0);
}

void Block::resume(unsigned thread)
{
    Fiber& fiber = *m_fibers[thread];
    here.thread.x = thread;
#ifdef GANIMEDE_ASAN
    __sanitizer_start_switch_fiber(&m_schedulerFake, fiber.stack.bottom(), kStackBytes);
    swapcontext(&m_scheduler, std::exchange(fiber.hasBegun, true) ? &fiber.at : &fiber.first);
    __sanitizer_finish_switch_fiber(m_schedulerFake, nullptr, nullptr);
#else
    if (_setjmp(m_scheduler) == 0) {
        if (std::exchange(fiber.hasBegun, true)) {
            _longjmp(fiber.at, 1);
        }
        setcontext(&fiber.first);
    }
#endif
}

void Block::pause(Waits waits)
{
    [[maybe_unused]] const unsigned thread = here.thread.x;
    Fiber& fiber = *m_fibers[thread];
    fiber.waits = waits;
#ifdef GANIMEDE_ASAN
    __sanitizer_start_switch_fiber(&m_fakes[thread], m_schedulerStack, m_schedulerSize);
    swapcontext(&fiber.at, &m_scheduler);
    __sanitizer_finish_switch_fiber(m_fakes[thread], &m_schedulerStack, &m_schedulerSize);
#else
    if (_setjmp(fiber.at) == 0) {
        _longjmp(m_scheduler, 1);
    }
#endif
}

bool Block::meet(bool own)
{
    m_anyNow = m_anyNow || own;
    pause(Waits::forBlock);
    return m_any;
}

double Block::exchange(double value, unsigned partner)
{
    m_fibers[here.thread.x]->brought = value;
    pause(Waits::forWarp);
    return m_fibers[partner]->met;
}

/// Lets those go on that everyone has come to meet. @returns whether there were any
bool Block::release()
{
    bool released = false;
    for (unsigned first = 0; first < m_threads; first += kWarp) {
        const auto begin = m_fibers.begin() + first;
        const auto end = m_fibers.begin() + std::min(first + kWarp, m_threads);
        if (std::all_of(begin, end, [](const auto& fiber) { return fiber->waits == Waits::forWarp; })) {
            std::for_each(begin, end, [](const auto& fiber) {
                fiber->met = fiber->brought;
                fiber->waits = Waits::forNothing;
            });
            released = true;
        }
    }
    if (released) {
        return true;
    }
    const auto end = m_fibers.begin() + m_threads;
    if (!std::all_of(m_fibers.begin(), end, [](const auto& fiber) { return fiber->waits == Waits::forBlock; })) {
        return false;
    }
    std::for_each(m_fibers.begin(), end, [](const auto& fiber) { fiber->waits = Waits::forNothing; });
    m_any = m_anyNow;
    m_anyNow = false;
    return true;
}

std::vector<unsigned> turnsOf(unsigned count, std::mt19937_64& random)
{
    std::vector<unsigned> order(count);
    std::iota(order.begin(), order.end(), 0u);
    if (turnOrder == Order::backwards) {
        std::reverse(order.begin(), order.end());
    } else if (turnOrder == Order::shuffled) {
        std::shuffle(order.begin(), order.end(), random);
    }
    return order;
}

void Block::run(const Here& where, const std::function<void()>& kernel, std::mt19937_64& random)
{
    here = where;
    m_kernel = &kernel;
    m_threads = where.threads.x;
    m_anyNow = false;
    while (m_fibers.size() < m_threads) {
        m_fibers.push_back(std::make_unique<Fiber>());
        prepare(*m_fibers.back());
    }
    for (unsigned thread = 0; thread < m_threads; ++thread) {
        m_fibers[thread]->waits = Waits::forNothing;
    }
    do {
        for (const unsigned thread : turnsOf(m_threads, random)) {
            if (m_fibers[thread]->waits == Waits::forNothing) {
                resume(thread);
            }
        }
    } while (release());
    if (m_failure != nullptr) {
        std::rethrow_exception(std::exchange(m_failure, nullptr));
    }
    const auto isDone = [](const auto& fiber) { return fiber->waits == Waits::isDone; };
    if (!std::all_of(m_fibers.begin(), m_fibers.begin() + m_threads, isDone)) {
        throw std::logic_error("threads of a block wait for others that do not come");
    }
}

/// Blocks of a launch, a few at a time.
class Launch {
public:
    Launch(dim3 blocks, dim3 threads, std::size_t dynamicBytes, const std::function<void()>& kernel)
        : m_blocks(blocks), m_threads(threads), m_dynamicBytes(dynamicBytes), m_kernel(kernel)
    {
        std::mt19937_64 random(turnSeed);
        m_order = turnsOf(blocks.x * blocks.y, random);
    }
    void run();

private:
    void work();
    void runBlock(Block& block, unsigned number) const;

    dim3 m_blocks;
    dim3 m_threads;
    std::size_t m_dynamicBytes;
    const std::function<void()>& m_kernel;
    std::vector<unsigned> m_order;
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_failureMutex;
    std::exception_ptr m_failure;
};

void Launch::run()
{
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < std::min<std::size_t>(kMultiprocessors, m_order.size()); ++i) {
        others.emplace_back([this] { work(); });
    }
    work();
    for (std::thread& other : others) {
        other.join();
    }
    if (m_failure != nullptr) {
        std::rethrow_exception(m_failure);
    }
}

void Launch::work()
{
    std::unique_ptr<Block> block = idle.take();
    current = block.get();
    try {
        for (std::size_t i = m_next++; i < m_order.size(); i = m_next++) {
            runBlock(*block, m_order[i]);
        }
        idle.give(std::move(block));
    } catch (...) {
        const std::lock_guard lock(m_failureMutex);
        m_failure = std::current_exception();
    }
    current = nullptr;
}

void Launch::runBlock(Block& block, unsigned number) const
{
    std::memset(shared, kUntouched, kSharedBytes);
    std::mt19937_64 random(turnSeed + number);
    block.run({{0, 0, 0}, {number % m_blocks.x, number / m_blocks.x, 0}, m_threads, m_blocks}, m_kernel, random);
    if (std::any_of(shared + m_dynamicBytes, shared + kSharedBytes, [](auto byte) { return byte != kUntouched; })) {
        throw std::logic_error("a block wrote beyond its shared memory");
    }
}

}  // namespace

void setOrder(Order order, std::uint64_t seed)
{
    turnOrder = order;
    turnSeed = seed;
}

const Here& here()
{
    return current->here;
}

bool meetBlock(bool own)
{
    return current->meet(own);
}

void* dynamicShared()
{
    return shared;
}

double exchangeInWarp(unsigned mask, double value, int offset)
{
    const unsigned thread = current->here.thread.x;
    const unsigned partner = thread ^ static_cast<unsigned>(offset);
    if (mask != 0xFFFFFFFFu || offset <= 0 || offset >= static_cast<int>(kWarp) ||
        current->here.threads.x % kWarp != 0) {
        throw std::logic_error("an exchange of less than a whole warp");
    }
    return current->exchange(value, partner);
}

void Grid::runAll(bool argumentsFit, const std::function<void()>& kernel) const
{
    constexpr unsigned kMostBeside = 65535;
    const bool fits = argumentsFit && m_blocks.x > 0 && m_blocks.y > 0 && m_blocks.y <= kMostBeside &&
                      m_blocks.z == 1 && m_threads.x > 0 && m_threads.x <= kMostThreads && m_threads.y == 1 &&
                      m_threads.z == 1 && m_dynamicBytes <= kSharedBytes;
    if (ended(fits ? cudaSuccess : cudaErrorInvalidConfiguration) != cudaSuccess) {
        return;
    }
    Launch(m_blocks, m_threads, m_dynamicBytes, kernel).run();
}

}  // namespace emulated
