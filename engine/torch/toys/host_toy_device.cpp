#include "engine/torch/toys/host_toy_device.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <limits>

#include "engine/torch/toys/toy_measure.h"
#include "engine/trainers/fused/fused_kernels.h"

namespace ganimede::toys {
namespace {

/// A block's two memories, full of NaN, as a GPU's are full of what was there before.
struct Memories {
    std::vector<float> fast;
    std::vector<float> arena;
    Memories(std::int32_t fastFloats, std::int64_t arenaFloats)
        : fast(static_cast<std::size_t>(fastFloats), std::numeric_limits<float>::quiet_NaN()),
          arena(static_cast<std::size_t>(arenaFloats), std::numeric_limits<float>::quiet_NaN())
    {}
};

}  // namespace

HostToyDevice::~HostToyDevice()
{
    for (const auto& [address, bytes] : m_blocks) {
        std::free(address);
    }
}

ToyOutcome HostToyDevice::allocate(std::size_t bytes, void*& address)
{
    if (ToyOutcome outcome = faultOf("allocate"); !outcome.ok()) {
        outcome.wanted = bytes;
        return outcome;
    }
    void* block = std::malloc(std::max<std::size_t>(bytes, 1));
    if (block == nullptr) {
        return {ToyFault::outOfMemory, "", bytes, 0};
    }
    std::memset(block, 0xFF, bytes);
    m_blocks[block] = bytes;
    m_inUse += bytes;
    address = block;
    return {};
}

void HostToyDevice::release(void* address)
{
    const auto found = m_blocks.find(address);
    if (found != m_blocks.end()) {
        m_inUse -= found->second;
        m_blocks.erase(found);
        std::free(address);
    }
}

ToyOutcome HostToyDevice::upload(void* to, const void* from, std::size_t bytes)
{
    const ToyOutcome outcome = faultOf("upload");
    if (outcome.ok()) {
        std::memcpy(to, from, bytes);
    }
    return outcome;
}

ToyOutcome HostToyDevice::download(void* to, const void* from, std::size_t bytes)
{
    const ToyOutcome outcome = faultOf("download");
    if (outcome.ok()) {
        std::memcpy(to, from, bytes);
    }
    return outcome;
}

ToyOutcome HostToyDevice::copy(void* to, const void* from, std::size_t bytes)
{
    const ToyOutcome outcome = faultOf("copy");
    if (outcome.ok()) {
        std::memcpy(to, from, bytes);
    }
    return outcome;
}

ToyOutcome HostToyDevice::train(const ToyLaunch& launch)
{
    if (const ToyOutcome outcome = faultOf("train"); !outcome.ok()) {
        return outcome;
    }
    ++m_launches;
    const FlushDenormals flush;
    for (std::int32_t i = 0; i < launch.count; ++i) {
        Memories memories(launch.fastFloats, launch.arenaFloats);
        HostBlock block(m_order, memories.fast.data(), memories.arena.data());
        ToyProgram<HostBlock>(block, launch.members[i]).train(launch.steps);
    }
    return {};
}

ToyOutcome HostToyDevice::look(const ToyLook& look)
{
    if (const ToyOutcome outcome = faultOf("look"); !outcome.ok()) {
        return outcome;
    }
    const FlushDenormals flush;
    Memories memories(look.fastFloats, look.arenaFloats);
    HostBlock block(m_order, memories.fast.data(), memories.arena.data());
    ToyProgram<HostBlock> program(block, *look.member);
    program.load();
    for (int first = 0; first < look.rows; first += look.chunk) {
        program.look(look.view, look.from, look.to, look.realScore, first, std::min(look.chunk, look.rows - first));
    }
    return {};
}

ToyOutcome HostToyDevice::draw(const ToyDrawLaunch& launch)
{
    if (const ToyOutcome outcome = faultOf("draw"); !outcome.ok()) {
        return outcome;
    }
    ++m_launches;
    const FlushDenormals flush;
    for (std::int32_t i = 0; i < launch.count; ++i) {
        const ToyDraw& draw = launch.draws[i];
        Memories memories(launch.fastFloats, launch.arenaFloats);
        HostBlock block(m_order, memories.fast.data(), memories.arena.data());
        ToyProgram<HostBlock> program(block, *draw.member);
        program.load();
        for (int first = 0; first < launch.rows; first += launch.chunk) {
            drawPoints(program, *draw.member, launch.stream, first, std::min(launch.chunk, launch.rows - first),
                       draw.to);
        }
    }
    return {};
}

ToyOutcome HostToyDevice::measure(const ToyMeasureLaunch& launch)
{
    if (const ToyOutcome outcome = faultOf("measure"); !outcome.ok()) {
        return outcome;
    }
    ++m_launches;
    const FlushDenormals flush;
    for (std::int32_t i = 0; i < launch.count; ++i) {
        const ToyMeasured& measured = launch.measured[i];
        Memories memories(launch.plan.fastFloats, launch.plan.arenaFloats);
        HostBlock block(m_order, memories.fast.data(), memories.arena.data());
        ToyMeasure<HostBlock>(block, *measured.member, measured, launch.plan).run();
    }
    return {};
}

}  // namespace ganimede::toys
