#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace ganimede {

/// A named source of random numbers: what it gives depends on nothing but (seed, name, row, step, index). Two streams
/// of different names are independent; asking again gives the same numbers; no state is kept, so rewinding or forking a
/// run costs nothing.
///
/// Counter layout of a block of four numbers (see philox.h): key = seed (low, high), counter[0] = index / 4,
/// counter[1] = id(name) + row * 0x9E3779B1, counter[2..3] = step (low, high). In LibTorch's terms
/// (`at::philox_engine(seed, subsequence, offset)`) the subsequence is `step` and the offset
/// `counter[1] << 32 | counter[0]`.
struct Stream {
    std::uint64_t seed = 0;
    std::uint32_t id = 0;    ///< streamId(name)
    std::uint64_t step = 0;  ///< any number that names the moment; trainers use updateKey()

    /// The stream of component `row`: each row is a sequence of its own.
    constexpr Stream row(std::uint32_t row) const { return {seed, id + row * 0x9E3779B1u, step}; }
};

/// 32-bit FNV-1a of the name.
constexpr std::uint32_t streamId(std::string_view name)
{
    std::uint32_t hash = 2166136261u;
    for (const char c : name) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    }
    return hash;
}

/// The streams there are. Adding one never changes the numbers of another.
namespace streams {
inline constexpr std::uint32_t kDataPoints = streamId("data.points");        ///< drawing the data set itself
inline constexpr std::uint32_t kInitGenerator = streamId("init.generator");  ///< row = 2 * layer (+ 1 for biases)
inline constexpr std::uint32_t kInitDiscriminator = streamId("init.discriminator");
inline constexpr std::uint32_t kBatchReal = streamId("batch.real");                ///< which real points make a batch
inline constexpr std::uint32_t kLatentForD = streamId("latent.discriminator");     ///< row = component of z
inline constexpr std::uint32_t kLatentForG = streamId("latent.generator");         ///< row = component of z
inline constexpr std::uint32_t kBatchRealForG = streamId("batch.real.generator");  ///< the reals of a relativistic G
inline constexpr std::uint32_t kNoiseReal = streamId("noise.real");  ///< on D's real inputs; row = coordinate
inline constexpr std::uint32_t kNoiseFake = streamId("noise.fake");  ///< on D's fake inputs; row = coordinate
inline constexpr std::uint32_t kNoiseFakeForG = streamId("noise.fake.generator");  ///< the same in G's update
inline constexpr std::uint32_t kNoiseRealForG = streamId("noise.real.generator");  ///< on the reals of a relativistic G
inline constexpr std::uint32_t kInterpolation = streamId("penalty.interpolation");  ///< WGAN-GP's epsilon
inline constexpr std::uint32_t kInterpolationForG =
    streamId("penalty.interpolation.generator");  ///< the same in the updates of D that an unrolled G looks ahead
inline constexpr std::uint32_t kBatchOrder = streamId("batch.order");  ///< pictures: the order of a pass over the set
inline constexpr std::uint32_t kBatchFlips = streamId("batch.flips");  ///< pictures: which are mirrored
inline constexpr std::uint32_t kBatchFlipsForG = streamId("batch.flips.generator");
inline constexpr std::uint32_t kLatentView = streamId("latent.view");        ///< the fixed z of the fakes on the stage
inline constexpr std::uint32_t kLatentSamples = streamId("latent.samples");  ///< the z of exported samples
inline constexpr std::uint32_t kMetricDirections = streamId("metric.directions");  ///< of the sliced distance
inline constexpr std::uint32_t kMetricFloor = streamId("metric.floor");            ///< the user's points drawn again
inline constexpr std::uint32_t kBatchImages = streamId("batch.images");  ///< the order of pictures; step = epoch
inline constexpr std::uint32_t kBatchImagesForG =
    streamId("batch.images.generator");                     ///< the reals of a relativistic G
inline constexpr std::uint32_t kFlips = streamId("flips");  ///< which are mirrored; step = batch
inline constexpr std::uint32_t kFlipsForG = streamId("flips.generator");
}  // namespace streams

/// Names update `update` (0..15) of step `step` (from 0).
constexpr std::uint64_t updateKey(std::int64_t step, int update)
{
    return static_cast<std::uint64_t>(step) * 16u + static_cast<std::uint64_t>(update);
}

/// Raw 32-bit words, in index order from index 0.
void fillWords(const Stream& stream, std::span<std::uint32_t> out);

/// Uniform on [0, 1): the top 24 bits of each word times 2^-24, exact in float.
void fillUniform(const Stream& stream, std::span<float> out);

/// Standard normal by Box and Muller (1958): words (a, b) of a block give r cos t and r sin t with
/// r = sqrt(-2 ln u), u = ((a >> 8) + 1) 2^-24, t = 2 pi (b >> 8) 2^-24; words (c, d) likewise.
/// Bit-identical on one machine and build; within 2e-6 absolute of the exact value on any.
void fillNormal(const Stream& stream, std::span<float> out);

/// Uniform on {0, ..., bound - 1}: the high half of word * bound (bias below bound / 2^32). `bound` is at least 1.
void fillIndices(const Stream& stream, std::uint32_t bound, std::span<std::uint32_t> out);

}  // namespace ganimede
