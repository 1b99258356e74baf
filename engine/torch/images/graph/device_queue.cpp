#include "engine/torch/images/graph/device_queue.h"

#include <map>
#include <mutex>
#include <vector>

#include <ATen/Context.h>
#include <c10/core/Event.h>
#include <c10/core/impl/VirtualGuardImpl.h>

namespace ganimede {
namespace {

struct FreeStreams {
    std::mutex mutex;
    std::map<c10::DeviceIndex, std::vector<c10::Stream>> streams;
};

FreeStreams& freeStreams()
{
    static FreeStreams streams;
    return streams;
}

const c10::Stream& behindOthers(const c10::Stream& stream)
{
    if (stream.device_type() != at::kCPU) {
        c10::Event others(stream.device_type());
        others.record(c10::impl::VirtualGuardImpl(stream.device_type()).getStream(stream.device()));
        others.block(stream);
    }
    return stream;
}

/// The process's settings by which LibTorch picks kernels.
struct Algorithms {
    bool deterministic = false;
    bool warnOnly = false;
    bool cudnn = false;
    bool benchmark = false;
    bool fills = false;

    static Algorithms now()
    {
        const at::Context& context = at::globalContext();
        return {context.deterministicAlgorithms(), context.deterministicAlgorithmsWarnOnly(),
                context.deterministicCuDNN(), context.benchmarkCuDNN(), context.deterministicFillUninitializedMemory()};
    }
    // Memory is never filled first: every number is written before it is read, and it is a launch less for each tensor.
    static Algorithms wanted(bool deterministic) { return {deterministic, true, deterministic, !deterministic, false}; }

    void set() const
    {
        at::Context& context = at::globalContext();
        context.setDeterministicAlgorithms(deterministic, warnOnly);
        context.setDeterministicCuDNN(cudnn);
        context.setBenchmarkCuDNN(benchmark);
        context.setDeterministicFillUninitializedMemory(fills);
    }
};

struct Asked {
    std::mutex mutex;
    int scopes = 0;
    bool deterministic = false;
    Algorithms before;
};

Asked& asked()
{
    static Asked asked;
    return asked;
}

}  // namespace

c10::Stream takeStream(const at::Device& device)
{
    if (device.is_cpu()) {
        return c10::Stream(c10::Stream::DEFAULT, device);
    }
    const std::lock_guard lock(freeStreams().mutex);
    std::vector<c10::Stream>& left = freeStreams().streams[device.index()];
    if (left.empty()) {
        return c10::impl::VirtualGuardImpl(device.type()).getStreamFromGlobalPool(device);
    }
    const c10::Stream stream = left.back();
    left.pop_back();
    return stream;
}

void giveStreamBack(const c10::Stream& stream)
{
    if (stream.device_type() != at::kCPU) {
        const std::lock_guard lock(freeStreams().mutex);
        freeStreams().streams[stream.device_index()].push_back(stream);
    }
}

// What is settled is not loosened while anyone computes: cuDNN must not begin to try kernels out during a capture.
AlgorithmScope::AlgorithmScope(bool deterministic)
{
    Asked& all = asked();
    const std::lock_guard lock(all.mutex);
    if (all.scopes++ == 0) {
        all.before = Algorithms::now();
        all.deterministic = false;
    }
    all.deterministic |= deterministic;
    Algorithms::wanted(all.deterministic).set();
}

AlgorithmScope::~AlgorithmScope()
{
    Asked& all = asked();
    const std::lock_guard lock(all.mutex);
    if (--all.scopes == 0) {
        all.before.set();
    }
}

QueueScope::QueueScope(const c10::Stream& stream, bool deterministic)
    : m_algorithms(deterministic), m_guard(behindOthers(stream))
{}

}  // namespace ganimede
