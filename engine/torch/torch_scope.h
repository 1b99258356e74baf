#pragma once

#include <exception>
#include <new>
#include <string>
#include <string_view>
#include <utility>

#include <ATen/Parallel.h>
#include <c10/core/AutogradState.h>
#include <c10/util/Exception.h>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/torch/unfinished_backward.h"
#include "engine/trainers/device_trouble.h"

namespace ganimede {

/// While it lives, the calling thread computes with `threads` OpenMP threads and runs backward passes itself: handing
/// them to autograd's own threads costs more than a small network's whole step. Where it ends by an exception, no
/// backward pass keeps memory behind it.
class ComputeScope {
public:
    explicit ComputeScope(int threads)
        : m_multithreading(c10::AutogradState::get_tls_state().get_multithreading_enabled())
    {
        // The number belongs to the calling thread (an OpenMP setting), and a trainer may be driven from any.
        at::set_num_threads(threads);
        c10::AutogradState::get_tls_state().set_multithreading_enabled(false);
    }
    ~ComputeScope()
    {
        if (std::uncaught_exceptions() > m_exceptions) {
            dropUnfinishedBackward();
        }
        c10::AutogradState::get_tls_state().set_multithreading_enabled(m_multithreading);
    }
    ComputeScope(const ComputeScope&) = delete;
    ComputeScope& operator=(const ComputeScope&) = delete;

private:
    int m_exceptions = std::uncaught_exceptions();
    bool m_multithreading;
};

/// What may fail in LibTorch.
enum class Doing {
    training,
    settingUp,
    takingOver,
    reading,
    restoring,
    generatingPoints,
    scoringPoints,
    computingGradients,
    generatingPictures,
    scoringPictures,
    lookingForLatent,
    measuringStretch,
    lookingInside,
};

/// What goes on after "while": "training".
inline std::string inWords(Doing doing)
{
    switch (doing) {
    case Doing::training:
        return Words::tr("training");
    case Doing::settingUp:
        return Words::tr("setting up the networks");
    case Doing::takingOver:
        return Words::tr("taking over a change");
    case Doing::reading:
        return Words::tr("reading the networks");
    case Doing::restoring:
        return Words::tr("restoring the networks");
    case Doing::generatingPoints:
        return Words::tr("generating points");
    case Doing::scoringPoints:
        return Words::tr("scoring points");
    case Doing::computingGradients:
        return Words::tr("computing gradients");
    case Doing::generatingPictures:
        return Words::tr("generating pictures");
    case Doing::scoringPictures:
        return Words::tr("scoring pictures");
    case Doing::lookingForLatent:
        return Words::tr("looking for a latent");
    case Doing::measuringStretch:
        return Words::tr("measuring how a latent is stretched");
    case Doing::lookingInside:
        return Words::tr("looking into a network");
    }
    return {};
}

/// Of the computer's own memory.
[[noreturn]] inline void throwOutOfMemory(Doing doing)
{
    throw MemoryError(
        Words::tr("Memory ran out while %1: choose a smaller batch or smaller networks.", inWords(doing)));
}

/// Runs `work`; what LibTorch throws (out of memory, a failing device) becomes an Error without its C++ backtrace.
template <typename Work>
auto translatingErrors(Doing doing, Work&& work)
{
    try {
        return std::forward<Work>(work)();
    } catch (const c10::OutOfMemoryError& error) {
        throw DeviceError(DeviceTrouble::outOfMemory,
                          deviceSentence(DeviceTrouble::outOfMemory, inWords(doing), error.what_without_backtrace()));
    } catch (const DeviceError&) {
        throw;
    } catch (const Error& error) {
        throwIfDeviceTrouble(inWords(doing), error.what());  // of our own kernels
        throw;
    } catch (const std::bad_alloc&) {
        throwOutOfMemory(doing);
    } catch (const c10::Error& error) {
        // What the host's allocator throws has no type of its own.
        if (std::string_view(error.what_without_backtrace()).find("can't allocate memory") != std::string_view::npos) {
            throwOutOfMemory(doing);
        }
        throwIfDeviceTrouble(inWords(doing), error.what_without_backtrace());
        throw Error(Words::tr("LibTorch failed while %1: %2", inWords(doing), error.what_without_backtrace()));
    }
}

}  // namespace ganimede
