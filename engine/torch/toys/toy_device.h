#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/torch/toys/toy_gan.h"
#include "engine/torch/toys/toy_measure_plan.h"

namespace ganimede::toys {

enum class ToyFault {
    none,
    outOfMemory,
    lost,       ///< the device stopped working; nothing can be had from it any more
    oldDriver,  ///< the driver is older than the CUDA runtime
    missing,    ///< there is no such GPU
    other,
};

/// How a call of a device ended.
struct ToyOutcome {
    ToyFault fault = ToyFault::none;
    std::string detail;      ///< the driver's own words
    std::size_t wanted = 0;  ///< bytes, where there was not enough memory
    std::size_t free = 0;
    bool ok() const { return fault == ToyFault::none; }
};

/// A plain sentence that says what happened and what to do.
std::string sentenceOf(const ToyOutcome& outcome);
/// @throws DeviceError with that sentence, or Error where there is no way on but another device, unless all is well.
void demand(const ToyOutcome& outcome);

/// One launch: so many members train so many steps each, of the kind that their progress names. Pointers are the
/// device's.
struct ToyLaunch {
    const ToyMember* members = nullptr;
    std::int32_t count = 0;
    std::int64_t steps = 0;
    std::int32_t fastFloats = 0;   ///< the most that a member's block needs
    std::int64_t arenaFloats = 0;  ///< likewise
};

enum class ToyView : std::int32_t { generate, score, gradient };

/// Looking at one member: rows of numbers in, rows of numbers out. Pointers are the device's.
struct ToyLook {
    const ToyMember* member = nullptr;
    ToyView view = ToyView::generate;
    const float* from = nullptr;
    float* to = nullptr;
    std::int32_t rows = 0;
    std::int32_t chunk = 0;  ///< rows that a block takes at a time: the plan's lookColumns
    float realScore = 0;
    std::int32_t fastFloats = 0;
    std::int64_t arenaFloats = 0;
};

struct ToyDeviceInfo {
    std::string name;           ///< "CUDA: <model>", "host"
    std::string detail;         ///< such as "compute capability 9.0"
    std::size_t fastBytes = 0;  ///< the most fast memory that a block may have
};

/// Where block programs run. One thread at a time; failures are values, and none leaves memory behind.
class ToyDevice {
public:
    virtual ~ToyDevice() = default;
    virtual ToyDeviceInfo info() const = 0;
    /// `address` is untouched on failure.
    virtual ToyOutcome allocate(std::size_t bytes, void*& address) = 0;
    virtual void release(void* address) = 0;
    virtual ToyOutcome upload(void* to, const void* from, std::size_t bytes) = 0;
    /// Waits for what was launched.
    virtual ToyOutcome download(void* to, const void* from, std::size_t bytes) = 0;
    /// From one place on the device to another, which does not overlap it; after what was launched before.
    virtual ToyOutcome copy(void* to, const void* from, std::size_t bytes) = 0;
    virtual ToyOutcome train(const ToyLaunch& launch) = 0;
    virtual ToyOutcome look(const ToyLook& look) = 0;
    virtual ToyOutcome draw(const ToyDrawLaunch& launch) = 0;
    virtual ToyOutcome measure(const ToyMeasureLaunch& launch) = 0;
    virtual std::size_t bytesInUse() const = 0;
    virtual std::int64_t launches() const = 0;
};

/// Memory for the arenas of `blocks` blocks that run at a time; where there is too little, of half as many, and so on:
/// `blocks` becomes how many, at least 1. `most` is how many bytes are known to be granted: what was too much once is
/// not asked for at each launch. `reserve` makes sure of so many bytes.
ToyOutcome reserveArenas(std::size_t bytesOfBlock, unsigned& blocks, std::size_t& most,
                         const std::function<ToyOutcome(std::size_t)>& reserve);

using ToyDevicePtr = std::shared_ptr<ToyDevice>;

/// Memory of a device, released with it. Grows, and never shrinks.
class ToyMemory {
public:
    explicit ToyMemory(ToyDevicePtr device) : m_device(std::move(device)) {}
    ~ToyMemory() { m_device->release(m_address); }
    ToyMemory(const ToyMemory&) = delete;
    ToyMemory& operator=(const ToyMemory&) = delete;

    /// Content is lost where it must grow; on failure the memory is empty.
    ToyOutcome reserve(std::size_t bytes);
    void* data() const { return m_address; }
    std::size_t size() const { return m_size; }

private:
    ToyDevicePtr m_device;
    void* m_address = nullptr;
    std::size_t m_size = 0;
};

}  // namespace ganimede::toys
