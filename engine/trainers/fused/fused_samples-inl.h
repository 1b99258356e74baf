// What an update of D or G looks at: real points, fakes, noise on both. Included once for each vector target.
#if defined(GANIMEDE_FUSED_SAMPLES_INL_H) == defined(HWY_TARGET_TOGGLE)
#ifdef GANIMEDE_FUSED_SAMPLES_INL_H
#undef GANIMEDE_FUSED_SAMPLES_INL_H
#else
#define GANIMEDE_FUSED_SAMPLES_INL_H
#endif

#include <algorithm>
#include <cstddef>

#include <hwy/highway.h>

#include "engine/trainers/fused/fused_passes-inl.h"

HWY_BEFORE_NAMESPACE();
namespace ganimede {
namespace HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

/// A pass through G by its parameters or their average, over the rows of one member of a pack.
inline Pass generatorPass(const FusedGan& gan, const AlignedFloats& parameters, FusedWorkspace& work,
                          std::size_t samples, std::size_t member)
{
    float* rows = work.generatorOf(member);
    return {gan.generator, parameters.data(),   rows,        work.stride,
            rows,          work.generatorLevel, work.stride, vectorsOf(samples)};
}

inline Pass discriminatorPass(const FusedGan& gan, const float* inputs, std::size_t inputStride, FusedWorkspace& work,
                              std::size_t samples)
{
    return {gan.discriminator,
            gan.discriminator.parameters.data(),
            inputs,
            inputStride,
            work.discriminatorRows.data(),
            work.discriminatorLevel,
            work.stride,
            vectorsOf(samples)};
}

/// Calls body(first, count) for each chunk of `samples` samples.
template <class Body>
void forEachChunk(const FusedWorkspace& work, std::size_t samples, const Body& body)
{
    for (std::size_t first = 0; first < samples; first += work.chunk) {
        body(first, std::min(work.chunk, samples - first));
    }
}

/// row += deviation * noise, for samples `first` (a multiple of 4) to `first + count` of the stream.
inline void addNoise(float deviation, const Stream& stream, std::size_t first, std::size_t count, float* noise,
                     float* row)
{
    const DF d;
    fillWith(MakeNormal{}, stream, first, noise, count);
    const VF scale = hn::Set(d, deviation);
    for (std::size_t c = 0; c < vectorsOf(count) * kLanes; c += kLanes) {
        hn::Store(hn::MulAdd(scale, hn::Load(d, noise + c), hn::Load(d, row + c)), d, row + c);
    }
}

/// The real points of the batch into work.reals, with noise on them where there is any.
inline void gatherReals(const FusedGan& gan, FusedWorkspace& work, const Stream& choice, const Stream& noise)
{
    std::uint32_t* indices = work.indices.data();
    const float* const coordinates[2] = {gan.data->x.data(), gan.data->y.data()};
    for (std::size_t member = 0; member < gan.pack; ++member) {
        fillWith(MakeIndices{static_cast<std::uint32_t>(gan.data->size())},
                 choice.row(static_cast<std::uint32_t>(member)), 0, indices, gan.batch);
        for (std::size_t c = 0; c < gan.dimensions; ++c) {
            const std::size_t row = member * gan.dimensions + c;
            float* to = work.reals.data() + row * work.realStride;
            const float* from = coordinates[c];
            for (std::size_t i = 0; i < gan.batch; ++i) {
                to[i] = from[indices[i]];
            }
            if (gan.inputNoise > 0) {
                addNoise(gan.inputNoise, noise.row(static_cast<std::uint32_t>(row)), 0, gan.batch, work.noise.data(),
                         to);
            }
        }
    }
}

/// G's points for one chunk of a member's samples, as the rows of its last layer.
inline Pass drawFakes(const FusedGan& gan, FusedWorkspace& work, const Stream& latent, std::size_t member,
                      std::size_t first, std::size_t count)
{
    const Pass pass = generatorPass(gan, gan.generator.parameters, work, count, member);
    const auto row = static_cast<std::uint32_t>(member * static_cast<std::size_t>(gan.latent.dimensions));
    drawLatent(gan.latent, latent.row(row), first, count, pass.rows, work.stride);
    forward(pass);
    return pass;
}

/// D's inputs: a real sample and a fake in turn, then zeros up to a whole vector.
inline void makePoints(const FusedGan& gan, FusedWorkspace& work, std::uint64_t key)
{
    const DF d;
    const Stream noise{gan.seed, streams::kNoiseFake, key};
    gatherReals(gan, work, {gan.seed, streams::kBatchReal, key}, {gan.seed, streams::kNoiseReal, key});
    for (std::size_t member = 0; member < gan.pack; ++member) {
        forEachChunk(work, gan.batch, [&](std::size_t first, std::size_t count) {
            const Pass pass = drawFakes(gan, work, {gan.seed, streams::kLatentForD, key}, member, first, count);
            for (std::size_t c = 0; c < gan.dimensions; ++c) {
                const std::size_t row = member * gan.dimensions + c;
                float* fake = pass.outputs(pass.layers() - 1) + c * work.stride;
                if (gan.inputNoise > 0) {
                    addNoise(gan.inputNoise, noise.row(static_cast<std::uint32_t>(row)), first, count,
                             work.noise.data(), fake);
                }
                const float* real = work.reals.data() + row * work.realStride + first;
                float* to = work.points.data() + row * work.pointStride + 2 * first;
                for (std::size_t v = 0; v < pass.vectors; ++v) {
                    hn::StoreInterleaved2(hn::Load(d, real + v * kLanes), hn::Load(d, fake + v * kLanes), d,
                                          to + 2 * v * kLanes);
                }
            }
        });
    }
    const std::size_t padded = vectorsOf(2 * gan.batch) * kLanes;
    for (std::size_t row = 0; row < gan.pack * gan.dimensions; ++row) {
        float* at = work.points.data() + row * work.pointStride;
        std::fill(at + 2 * gan.batch, at + padded, 0.0f);
    }
}

/// For WGAN-GP: e real + (1 - e) fake of each pair of D's inputs takes the place of the reals.
inline void mixPoints(const FusedGan& gan, FusedWorkspace& work, std::uint64_t key)
{
    const DF d;
    float* share = work.noise.data();
    fillWith(MakeUniform{}, Stream{gan.seed, streams::kInterpolation, key}, 0, share, gan.batch);
    for (std::size_t row = 0; row < gan.pack * gan.dimensions; ++row) {
        const float* points = work.points.data() + row * work.pointStride;
        float* to = work.reals.data() + row * work.realStride;
        for (std::size_t c = 0; c < vectorsOf(gan.batch) * kLanes; c += kLanes) {
            VF real, fake;
            hn::LoadInterleaved2(d, points + 2 * c, real, fake);
            hn::Store(hn::MulAdd(hn::Load(d, share + c), hn::Sub(real, fake), fake), d, to + c);
        }
    }
}

}  // namespace HWY_NAMESPACE
}  // namespace ganimede
HWY_AFTER_NAMESPACE();

#endif
