#pragma once

#include <functional>
#include <map>

#include "engine/torch/toys/host_block.h"
#include "engine/torch/toys/toy_device.h"

namespace ganimede::toys {

/// Runs block programs on the CPU as a GPU would, for tests: everything above the launch is the same.
class HostToyDevice : public ToyDevice {
public:
    /// @param fastBytes  what it says of a block's fast memory; a GPU of compute capability 9.0 has 227 KB
    explicit HostToyDevice(ItemOrder order = ItemOrder::forwards, std::size_t fastBytes = 227 * 1024)
        : m_order(order), m_fastBytes(fastBytes)
    {}
    ~HostToyDevice() override;
    HostToyDevice(const HostToyDevice&) = delete;
    HostToyDevice& operator=(const HostToyDevice&) = delete;

    ToyDeviceInfo info() const override { return {"host", "block program on the CPU", m_fastBytes}; }
    ToyOutcome allocate(std::size_t bytes, void*& address) override;
    void release(void* address) override;
    ToyOutcome upload(void* to, const void* from, std::size_t bytes) override;
    ToyOutcome download(void* to, const void* from, std::size_t bytes) override;
    ToyOutcome copy(void* to, const void* from, std::size_t bytes) override;
    ToyOutcome train(const ToyLaunch& launch) override;
    ToyOutcome look(const ToyLook& look) override;
    ToyOutcome draw(const ToyDrawLaunch& launch) override;
    ToyOutcome measure(const ToyMeasureLaunch& launch) override;
    std::size_t bytesInUse() const override { return m_inUse; }
    std::int64_t launches() const override { return m_launches; }

    /// Asked before each call ("allocate", "upload", "download", "copy", "train", "look", "draw", "measure"): what it
    /// is to fail with.
    std::function<ToyOutcome(const char* call)> fault;

private:
    ToyOutcome faultOf(const char* call) const { return fault ? fault(call) : ToyOutcome{}; }

    ItemOrder m_order;
    std::size_t m_fastBytes;
    std::map<void*, std::size_t> m_blocks;
    std::size_t m_inUse = 0;
    std::int64_t m_launches = 0;
};

}  // namespace ganimede::toys
