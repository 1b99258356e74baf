#include "engine/core/streams.h"

#include "engine/core/simd_targets.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "engine/core/streams.cpp"
#include <hwy/foreach_target.h>

#include <hwy/highway.h>

#include "engine/core/streams-inl.h"

HWY_BEFORE_NAMESPACE();
namespace ganimede {
namespace HWY_NAMESPACE {

void fillWordsOn(const Stream& stream, std::span<std::uint32_t> out)
{
    fillWith(MakeWords{}, stream, 0, out.data(), out.size());
}

void fillUniformOn(const Stream& stream, std::span<float> out)
{
    fillWith(MakeUniform{}, stream, 0, out.data(), out.size());
}

void fillNormalOn(const Stream& stream, std::span<float> out)
{
    fillWith(MakeNormal{}, stream, 0, out.data(), out.size());
}

void fillIndicesOn(const Stream& stream, std::uint32_t bound, std::span<std::uint32_t> out)
{
    fillWith(MakeIndices{bound}, stream, 0, out.data(), out.size());
}

}  // namespace HWY_NAMESPACE
}  // namespace ganimede
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
#include "engine/core/simd.h"

namespace ganimede {

HWY_EXPORT(fillWordsOn);
HWY_EXPORT(fillUniformOn);
HWY_EXPORT(fillNormalOn);
HWY_EXPORT(fillIndicesOn);

void fillWords(const Stream& stream, std::span<std::uint32_t> out)
{
    honourSimdEnvironment();
    HWY_DYNAMIC_DISPATCH(fillWordsOn)(stream, out);
}

void fillUniform(const Stream& stream, std::span<float> out)
{
    honourSimdEnvironment();
    HWY_DYNAMIC_DISPATCH(fillUniformOn)(stream, out);
}

void fillNormal(const Stream& stream, std::span<float> out)
{
    honourSimdEnvironment();
    HWY_DYNAMIC_DISPATCH(fillNormalOn)(stream, out);
}

void fillIndices(const Stream& stream, std::uint32_t bound, std::span<std::uint32_t> out)
{
    honourSimdEnvironment();
    HWY_DYNAMIC_DISPATCH(fillIndicesOn)(stream, bound, out);
}

}  // namespace ganimede
#endif
