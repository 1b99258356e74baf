#include "tests/gpu/emulated/emulated_races.h"

#include <cstdio>
#include <utility>

#include <dlfcn.h>

#include "tests/gpu/emulated/emulated_block.h"

namespace emulated {

Races::Byte& Races::at(std::uintptr_t address)
{
    const std::uintptr_t number = address / kPage;
    if (m_page == nullptr || number != m_last) {
        m_page = &m_pages[number];
        m_page->resize(kPage);
        m_last = number;
    }
    return (*m_page)[address % kPage];
}

void Races::touch(unsigned thread, const void* address, std::size_t bytes, bool writes, const void* code)
{
    const auto own = static_cast<std::uint16_t>(thread);
    const auto first = reinterpret_cast<std::uintptr_t>(address);
    for (std::size_t i = 0; i < bytes; ++i) {
        Byte& byte = at(first + i);
        if (byte.meeting != m_meeting) {
            byte = {m_meeting, kNobody, kNobody};
        }
        const bool otherWrote = byte.writer != kNobody && byte.writer != own;
        const bool otherRead = byte.reader != kNobody && byte.reader != own;
        if ((otherWrote || (writes && otherRead)) && m_found.empty()) {
            found(thread, byte, address, writes, code);
        }
        if (writes) {
            byte.writer = own;
        } else {
            byte.reader = byte.reader == kNobody || byte.reader == own ? own : kSeveral;
        }
    }
}

void Races::found(unsigned thread, const Byte& byte, const void* address, bool writes, const void* code)
{
    const bool wrote = byte.writer != kNobody && byte.writer != thread;
    const unsigned number = wrote ? byte.writer : byte.reader;
    const std::string other = number == kSeveral ? "several threads" : "thread " + std::to_string(number);
    Dl_info module{};
    dladdr(code, &module);
    const std::ptrdiff_t offset = static_cast<const char*>(code) - static_cast<const char*>(module.dli_fbase);
    char places[64];
    std::snprintf(places, sizeof places, "%p (for addr2line: 0x%zx)", address, static_cast<std::size_t>(offset));
    m_found = "thread " + std::to_string(thread) + (writes ? " writes" : " reads") + " what " + other +
              (wrote ? " wrote" : " read") + " since the block last met, at " + places;
}

std::string Races::take()
{
    return std::exchange(m_found, {});
}

namespace {

void touch(const void* address, std::size_t bytes, bool writes, const void* code)
{
    if (current != nullptr) {
        current->touch(address, bytes, writes, code);
    }
}

}  // namespace
}  // namespace emulated

// What -fsanitize=thread has GCC call. Its own library is not linked: it knows nothing of fibers that stand
// for threads of a GPU.

// NOLINTBEGIN(bugprone-reserved-identifier,cppcoreguidelines-macro-usage)

extern "C" {

void __tsan_init() {}
void __tsan_func_entry(void* /*from*/) {}
void __tsan_func_exit() {}
void __tsan_vptr_update(void** /*at*/, void* /*value*/) {}

#define GANIMEDE_TOUCH(name, bytes, writes)                                                                            \
    void __tsan_##name(void* at)                                                                                       \
    {                                                                                                                  \
        emulated::touch(at, bytes, writes, __builtin_return_address(0));                                               \
    }
GANIMEDE_TOUCH(read1, 1, false)
GANIMEDE_TOUCH(read2, 2, false)
GANIMEDE_TOUCH(read4, 4, false)
GANIMEDE_TOUCH(read8, 8, false)
GANIMEDE_TOUCH(read16, 16, false)
GANIMEDE_TOUCH(write1, 1, true)
GANIMEDE_TOUCH(write2, 2, true)
GANIMEDE_TOUCH(write4, 4, true)
GANIMEDE_TOUCH(write8, 8, true)
GANIMEDE_TOUCH(write16, 16, true)
GANIMEDE_TOUCH(unaligned_read2, 2, false)
GANIMEDE_TOUCH(unaligned_read4, 4, false)
GANIMEDE_TOUCH(unaligned_read8, 8, false)
GANIMEDE_TOUCH(unaligned_read16, 16, false)
GANIMEDE_TOUCH(unaligned_write2, 2, true)
GANIMEDE_TOUCH(unaligned_write4, 4, true)
GANIMEDE_TOUCH(unaligned_write8, 8, true)
GANIMEDE_TOUCH(unaligned_write16, 16, true)
#undef GANIMEDE_TOUCH

void __tsan_read_range(void* at, std::size_t bytes)
{
    emulated::touch(at, bytes, false, __builtin_return_address(0));
}

void __tsan_write_range(void* at, std::size_t bytes)
{
    emulated::touch(at, bytes, true, __builtin_return_address(0));
}

int __tsan_atomic32_fetch_add(volatile int* at, int more, int /*order*/)
{
    return __atomic_fetch_add(at, more, __ATOMIC_SEQ_CST);
}

}  // extern "C"

// NOLINTEND(bugprone-reserved-identifier,cppcoreguidelines-macro-usage)
