#include <algorithm>
#include <atomic>
#include <cstring>
#include <exception>
#include <memory>
#include <mutex>
#include <random>
#include <stdexcept>
#include <thread>
#include <utility>
#include <vector>

#include "tests/gpu/emulated/emulated_block.h"
#include "tests/gpu/emulated/emulated_errors.h"

namespace emulated {
namespace {

constexpr unsigned kMostThreads = 1024;
constexpr int kUntouched = 0xFF;  // a NaN in every type

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
alignas(16) thread_local unsigned char shared[kSharedBytes];

/// Blocks of a launch, a few at a time.
class Launch {
public:
    Launch(dim3 blocks, dim3 threads, std::size_t dynamicBytes, const std::function<void()>& kernel)
        : m_blocks(blocks), m_threads(threads), m_dynamicBytes(dynamicBytes), m_kernel(kernel)
    {
        std::mt19937_64 random = randomOf(0);
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
    std::mt19937_64 random = randomOf(number);
    block.run({{0, 0, 0}, {number % m_blocks.x, number / m_blocks.x, 0}, m_threads, m_blocks}, m_kernel, random);
    if (std::any_of(shared + m_dynamicBytes, shared + kSharedBytes, [](auto byte) { return byte != kUntouched; })) {
        throw std::logic_error("a block wrote beyond its shared memory");
    }
}

}  // namespace

const Here& here()
{
    return current->here();
}

bool meetBlock(bool own)
{
    return current->meet(own);
}

void fence()
{
    std::atomic_thread_fence(std::memory_order_seq_cst);
}

void* dynamicShared()
{
    return shared;
}

double exchangeInWarp(unsigned mask, double value, int offset)
{
    const unsigned thread = current->here().thread.x;
    const unsigned partner = thread ^ static_cast<unsigned>(offset);
    if (mask != 0xFFFFFFFFu || offset <= 0 || offset >= static_cast<int>(kWarp) ||
        current->here().threads.x % kWarp != 0) {
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
