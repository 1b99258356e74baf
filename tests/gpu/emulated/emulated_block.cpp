#include "tests/gpu/emulated/emulated_block.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>
#include <string>
#include <utility>

#ifdef GANIMEDE_ASAN
#include <sanitizer/common_interface_defs.h>
#endif

namespace emulated {
namespace {

Order turnOrder = Order::forwards;
std::uint64_t turnSeed = 0;

}  // namespace

void setOrder(Order order, std::uint64_t seed)
{
    turnOrder = order;
    turnSeed = seed;
}

std::mt19937_64 randomOf(std::uint64_t number)
{
    return std::mt19937_64(turnSeed + number);
}

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
    m_here.thread.x = thread;
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
    Fiber& fiber = *m_fibers[m_here.thread.x];
    fiber.waits = waits;
#ifdef GANIMEDE_ASAN
    __sanitizer_start_switch_fiber(&fiber.fake, m_schedulerStack, m_schedulerSize);
    swapcontext(&fiber.at, &m_scheduler);
    __sanitizer_finish_switch_fiber(fiber.fake, &m_schedulerStack, &m_schedulerSize);
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
    m_fibers[m_here.thread.x]->brought = value;
    pause(Waits::forWarp);
    return m_fibers[partner]->met;
}

void Block::touch(const void* address, std::size_t bytes, bool writes, const void* code)
{
    const unsigned thread = m_here.thread.x;
    if (!m_fibers[thread]->stack.holds(address)) {
        m_races.touch(thread, address, bytes, writes, code);
    }
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
    m_races.meet();
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
    m_here = where;
    m_kernel = &kernel;
    m_threads = where.threads.x;
    m_anyNow = false;
    m_races.meet();
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
    if (const std::string race = m_races.take(); !race.empty()) {
        throw std::logic_error(race);
    }
}

}  // namespace emulated
