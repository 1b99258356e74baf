#pragma once

#include <cstdint>
#include <type_traits>

#include "engine/networks/follow.h"
#include "engine/spec/experiment_spec.h"

/// What a block program (toy_program.h) works on: plain structures that are copied to the device as they are.
namespace ganimede::toys {

inline constexpr int kMostLayers = 6;  ///< five hidden ones and the last
inline constexpr int kAhead = 32;      ///< of how many updates to come the settings are computed at a time
inline constexpr int kLossParts = 32;  ///< into how many sums the losses of a batch are summed up first

/// A number rounded up to fours.
template <typename Int>
constexpr Int fours(Int count)
{
    return (count + 3) / 4 * 4;
}

/// An update's settings.
enum Setting { kRate, kCorrection, kKeep, kTake, kSettings };

/// Where an array of floats stands: in the block's fast memory (shared, on a GPU) or in its arena (global memory).
/// Offsets are multiples of four floats.
struct Place {
    std::int32_t offset = 0;
    bool fast = true;
};

/// A linear layer. Its weights stand input by input, (rows, columns), so that four outputs' weights are one load; rows
/// and columns are the inputs and outputs rounded up to fours, and what is beyond them is and stays zero.
struct alignas(16) ToyLayer {
    std::int32_t inputs = 0;
    std::int32_t outputs = 0;
    std::int32_t rows = 0;
    std::int32_t columns = 0;
    std::int32_t weight = 0;  ///< where they begin in the network's arrays
    std::int32_t bias = 0;    ///< likewise: `columns` numbers
    Follow follow = Follow::nothing;
};

/// The arrays of a network's state, in the order in which they stand in memory; those that it has.
struct ToyArrays {
    bool m = false;
    bool v = false;
    bool average = false;
    constexpr int count() const { return 1 + (m ? 1 : 0) + (v ? 1 : 0) + (average ? 1 : 0); }
    bool operator==(const ToyArrays&) const = default;
};

struct ToyNetwork {
    std::int32_t layers = 0;
    ToyLayer layer[kMostLayers];
    std::int32_t count = 0;  ///< numbers in each array, a multiple of 4
    float leak = 0;
    std::int32_t updates = 1;  ///< in a step
    OptimiserSpec optimiser;
    ToyArrays arrays;
    Place parameters;
    Place m;
    Place v;
    Place average;
    std::int32_t stride = 0;       ///< floats from one unit's row of samples to the next, a multiple of 4
    Place level[kMostLayers + 1];  ///< rows of the inputs, then of each layer's outputs, rounded up to fours
    std::int32_t chunks = 1;       ///< into how many sums a weight's gradient is summed up first: a power of two
    std::int32_t chunkShift = 0;   ///< its logarithm
    std::int32_t partialStride = 0;
    Place partials;  ///< (chunks, partialStride); lies over rows of the other network, which is at rest then

    constexpr std::int64_t stateFloats() const { return std::int64_t{count} * arrays.count(); }
};

/// One GAN: its settings, and where its block keeps what.
///
/// Samples are columns, worked on four at a time, so that a batch takes up `columns`: its size rounded up to fours. D's
/// real sample (pack) i is column i, the fake that it is paired with column columns + i. G's sample i of a pack's
/// member m is column m * columns + i. The columns that round a batch up hold samples too, of which no loss is taken:
/// their derivatives are zero.
struct ToyGan {
    std::uint64_t seed = 0;
    std::int32_t batch = 0;
    std::int32_t columns = 0;     ///< batch, rounded up to fours
    std::int32_t dimensions = 2;  ///< of a point
    std::int32_t pack = 1;
    LatentSpec latent;
    ObjectiveSpec objective;
    RemedySpec remedies;
    ScheduleSpec schedule;
    ToyNetwork generator;
    ToyNetwork discriminator;

    Place slopes[kMostLayers + 1];    ///< for penalties: D's gradient by each layer's outputs, in D's rows
    Place tangents[kMostLayers + 1];  ///< for penalties: how each layer's inputs move along it
    Place losses;                     ///< one a column of D
    Place penalties;                  ///< one a pair
    Place sums;                       ///< (3, kLossParts)
    Place settings;                   ///< (2, kAhead, kSettings): of G's next updates, then of D's
    std::int32_t fastFloats = 0;      ///< what the block needs of each memory
    std::int64_t arenaFloats = 0;
    std::int32_t lookColumns = 0;  ///< how many points can be looked at at a time

    constexpr std::int64_t stateFloats() const { return generator.stateFloats() + discriminator.stateFloats(); }
    constexpr std::int32_t inputs() const { return pack * dimensions; }  ///< of D
};

enum class ToyLost : std::int32_t { none, generator, discriminator };

enum class ToyStep : std::int32_t { both, discriminatorOnly, generatorOnly };

/// How far a GAN has come, and how it goes on.
struct ToyProgress {
    std::int64_t step = 0;
    std::int64_t generatorUpdates = 0;
    std::int64_t discriminatorUpdates = 0;
    ToyLost lost = ToyLost::none;  ///< which network left the finite numbers in the last step
    ToyStep kind = ToyStep::both;  ///< of the steps of the next launch
    bool operator==(const ToyProgress&) const = default;
};

/// The losses of a step; see StepLosses.
struct ToyLosses {
    float dReal;
    float dFake;
    float penalty;
    float g;
};

/// A GAN with its memory on the device.
struct ToyMember {
    ToyGan gan;
    float* state = nullptr;  ///< G's arrays, then D's
    ToyProgress* progress = nullptr;
    const float* x = nullptr;  ///< the training set
    const float* y = nullptr;
    std::uint32_t points = 0;
    std::uint32_t lossSlots = 0;  ///< of the ring below: step s of a launch goes to slot s % lossSlots
    ToyLosses* losses = nullptr;
};

static_assert(std::is_trivially_copyable_v<ToyMember>);
static_assert(sizeof(ToyMember) % 8 == 0);

}  // namespace ganimede::toys
