#include "engine/torch/images/pooled_memory.h"

#include <cstdint>
#include <cstdlib>
#include <map>
#include <mutex>
#include <new>
#include <unordered_map>

#include <c10/core/Allocator.h>
#include <c10/core/CPUAllocator.h>
#include <sys/mman.h>

namespace ganimede {
namespace {

constexpr std::size_t kHugePage = std::size_t{2} << 20;
constexpr std::size_t kSmallest = std::size_t{128} << 10;  // below this malloc keeps memory by itself
constexpr std::size_t kGrain = std::size_t{64} << 10;

std::size_t roundedUp(std::size_t size, std::size_t unit)
{
    return (size + unit - 1) / unit * unit;
}

// Blocks that are free, by size, and the sizes of those that are not.
class Pool final : public c10::Allocator {
public:
    explicit Pool(c10::Allocator* small) : m_small(small) {}

    c10::DataPtr allocate(std::size_t size) override
    {
        if (size < kSmallest) {
            return m_small->allocate(size);
        }
        void* block = take(roundedUp(size, size < kHugePage ? kGrain : kHugePage));
        return {block, block, &giveBack, c10::Device(c10::DeviceType::CPU)};
    }
    c10::DeleterFnPtr raw_deleter() const override { return &giveBack; }
    void copy_data(void* to, const void* from, std::size_t count) const override { default_copy_data(to, from, count); }

    void trim()
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& [size, block] : m_free) {
            std::free(block);
        }
        m_free.clear();
    }

private:
    void* take(std::size_t size)
    {
        {
            const std::lock_guard lock(m_mutex);
            const auto fitting = m_free.lower_bound(size);
            if (fitting != m_free.end() && fitting->first <= size + size / 4) {
                void* block = fitting->second;
                m_used[block] = fitting->first;
                m_free.erase(fitting);
                return block;
            }
        }
        void* block = fresh(size);
        if (block == nullptr) {
            trim();
            block = fresh(size);
        }
        if (block == nullptr) {
            throw std::bad_alloc();
        }
        const std::lock_guard lock(m_mutex);
        m_used[block] = size;
        return block;
    }

    static void* fresh(std::size_t size)
    {
        const bool huge = size % kHugePage == 0;
        void* block = std::aligned_alloc(huge ? kHugePage : 4096, size);
        if (huge && block != nullptr) {
            madvise(block, size, MADV_HUGEPAGE);
        }
        return block;
    }

    static void giveBack(void* block);

    // Whether the block was one of the pool's.
    bool keep(void* block)
    {
        const std::lock_guard lock(m_mutex);
        const auto used = m_used.find(block);
        if (used == m_used.end()) {
            return false;
        }
        m_free.emplace(used->second, block);
        m_used.erase(used);
        return true;
    }

    c10::Allocator* m_small;
    std::mutex m_mutex;
    std::multimap<std::size_t, void*> m_free;
    std::unordered_map<void*, std::size_t> m_used;
};

// Lives as long as the process: tensors may be freed until its very end.
Pool& pool()
{
    static Pool* const kPool = new Pool(c10::GetDefaultCPUAllocator());
    return *kPool;
}

void Pool::giveBack(void* block)
{
    if (!pool().keep(block)) {
        pool().m_small->raw_deleter()(block);
    }
}

}  // namespace

void poolHostMemory()
{
    c10::SetCPUAllocator(&pool());
}

void trimHostMemory()
{
    pool().trim();
}

}  // namespace ganimede
