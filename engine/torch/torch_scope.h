#pragma once

#include <new>
#include <string>
#include <string_view>
#include <utility>

#include <ATen/Parallel.h>
#include <c10/core/AutogradState.h>
#include <c10/util/Exception.h>

#include "engine/core/error.h"
#include "engine/trainers/device_trouble.h"

namespace ganimede {

/// While it lives, the calling thread computes with `threads` OpenMP threads and runs backward passes itself: handing
/// them to autograd's own threads costs more than a small network's whole step.
class ComputeScope {
public:
    explicit ComputeScope(int threads)
        : m_multithreading(c10::AutogradState::get_tls_state().get_multithreading_enabled())
    {
        // The number belongs to the calling thread (an OpenMP setting), and a trainer may be driven from any.
        at::set_num_threads(threads);
        c10::AutogradState::get_tls_state().set_multithreading_enabled(false);
    }
    ~ComputeScope() { c10::AutogradState::get_tls_state().set_multithreading_enabled(m_multithreading); }
    ComputeScope(const ComputeScope&) = delete;
    ComputeScope& operator=(const ComputeScope&) = delete;

private:
    bool m_multithreading;
};

/// Runs `work`; what LibTorch throws (out of memory, a failing device) becomes an Error without its C++ backtrace.
template <typename Work>
auto translatingErrors(const char* doing, Work&& work)
{
    try {
        return std::forward<Work>(work)();
    } catch (const c10::OutOfMemoryError& error) {
        throw DeviceError(DeviceTrouble::outOfMemory,
                          deviceSentence(DeviceTrouble::outOfMemory, doing, error.what_without_backtrace()));
    } catch (const DeviceError&) {
        throw;
    } catch (const Error& error) {
        throwIfDeviceTrouble(doing, error.what());  // of our own kernels
        throw;
    } catch (const std::bad_alloc&) {
        throw Error(std::string("Memory ran out while ") + doing + ": choose a smaller batch or smaller networks.");
    } catch (const c10::Error& error) {
        // What the host's allocator throws has no type of its own.
        if (std::string_view(error.what_without_backtrace()).find("can't allocate memory") != std::string_view::npos) {
            throw Error(std::string("Memory ran out while ") + doing + ": choose a smaller batch or smaller networks.");
        }
        throwIfDeviceTrouble(doing, error.what_without_backtrace());
        throw Error(std::string("LibTorch failed while ") + doing + ": " + error.what_without_backtrace());
    }
}

}  // namespace ganimede
