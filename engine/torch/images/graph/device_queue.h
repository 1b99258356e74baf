#pragma once

#include <c10/core/Stream.h>
#include <c10/core/StreamGuard.h>

/// What a trainer on a device queues its work into, and how LibTorch picks kernels for it meanwhile.
namespace ganimede {

/// A stream that no other trainer has; on the CPU the only one there is. LibTorch keeps a workspace for cuBLAS, 32 MB
/// on a Hopper GPU, for every stream that a product was ever queued in, so that one given back is taken again.
c10::Stream takeStream(const at::Device& device);
void giveStreamBack(const c10::Stream& stream);

/// While it lives, LibTorch picks its kernels as is asked for: such as make the same bytes each time, or the fastest.
/// That is a setting of the whole process, and so what several threads ask for at a time is settled between them: from
/// the first who wants the same bytes until all have ended, all get them. Then the settings are what they were.
class AlgorithmScope {
public:
    explicit AlgorithmScope(bool deterministic);
    ~AlgorithmScope();
    AlgorithmScope(const AlgorithmScope&) = delete;
    AlgorithmScope& operator=(const AlgorithmScope&) = delete;
};

/// While it lives, the calling thread queues into `stream`, after all that it has queued elsewhere.
class QueueScope {
public:
    QueueScope(const c10::Stream& stream, bool deterministic);

private:
    AlgorithmScope m_algorithms;
    c10::StreamGuard m_guard;
};

}  // namespace ganimede
