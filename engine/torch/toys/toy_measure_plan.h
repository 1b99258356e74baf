#pragma once

#include <cstddef>
#include <cstdint>

#include "engine/torch/toys/toy_gan.h"

/// What measuring members on a device (toy_measure.h) works on: plain structures that are copied there as they are.
namespace ganimede::toys {

inline constexpr int kMeasureParts = 256;  ///< into how many sums those over samples are parted: the threads of a block
inline constexpr int kMeasureGroups = 16;  ///< of parts, which are put together first
inline constexpr int kMostDirections = 16;
inline constexpr int kPairedReals = 500;  ///< Trainer::kLookReals
inline constexpr int kPartRows = 4;       ///< sums that are taken at a time

/// What is summed up of a member's samples.
enum MeasureSum {
    kSumX,
    kSumY,
    kSquaresX,  ///< of what is off the mean
    kSquaresY,
    kScoresOnReal,
    kScoresOnFake,
    kRealnessOnReal,
    kRealnessOnFake,
    kRealsTaken,  ///< for real
    kFakesTaken,
    kPairedScores,  ///< on the first reals of the member's own set, which a relativistic G is paired with
    kLengths,       ///< of gradients of G's loss
    kSlopes,        ///< of D
    kUsable,        ///< gradients that say something of D
    kDistances,     ///< a sum for each direction
    kMeasureSums = kDistances + kMostDirections
};

/// A set that members are measured against: what of a DataReference is needed on the device. Pointers are the device's.
struct ToyReference {
    const float* x = nullptr;
    const float* y = nullptr;
    const Point* centres = nullptr;
    const Point* directions = nullptr;
    const float* projections = nullptr;  ///< (directions, projected), each row sorted
    std::uint32_t points = 0;
    std::int32_t projected = 0;
    std::int32_t centreCount = 0;
    std::int32_t directionCount = 0;
    std::int32_t dimensions = 2;
    std::int32_t bins = 0;
    float goodRadius = 0;
    std::int32_t unused = 0;
};

/// A member to measure, and where its sums (kMeasureSums) and counts (bins, then good samples of each centre) go.
struct ToyMeasured {
    const ToyMember* member = nullptr;
    double* sums = nullptr;
    std::uint32_t* counts = nullptr;
    ToyReference reference;
};

/// Where a block keeps what, behind the networks; the same for all members of a launch. Fakes, scores and gradients
/// stand in the arena. Sorting comes last and takes the networks' place.
struct ToyMeasurePlan {
    std::int32_t samples = 0;
    std::int32_t gradients = 0;   ///< of how many of them
    std::int32_t sortLength = 0;  ///< a power of two
    std::int32_t chunk = 0;       ///< rows that a block looks at at a time, a multiple of four
    Place counts;
    Place parts;   ///< (kPartRows, kMeasureParts) doubles
    Place groups;  ///< (kMeasureSums, kMeasureGroups) doubles
    Place totals;  ///< kMeasureSums doubles
    Place sorted;
    std::int64_t far = 0;  ///< where in the arena the fakes begin: see ToyMeasure
    std::int32_t fastFloats = 0;
    std::int64_t arenaFloats = 0;
    bool allFast = true;  ///< all but what is `far`
};

/// What members of a launch need at most, one by one.
struct ToyNeeds {
    std::int32_t fastFloats = 0;
    std::int64_t arenaFloats = 0;
    std::int32_t lookColumns = 0;  ///< at least
    std::int32_t counts = 0;
    void add(const ToyGan& gan, int countsOfMember);
};

/// @throws Error if more would be needed than can be addressed
ToyMeasurePlan planMeasure(const ToyNeeds& needs, std::size_t samples, std::size_t fastBytes);

/// One launch of measuring. Pointers are the device's.
struct ToyMeasureLaunch {
    const ToyMeasured* measured = nullptr;
    std::int32_t count = 0;
    ToyMeasurePlan plan;
};

/// Points of one member: (rows, 2) numbers, on a line with y = 0.
struct ToyDraw {
    const ToyMember* member = nullptr;
    float* to = nullptr;
};

/// One launch: points of many members at the first `rows` latents of a stream at key 0.
struct ToyDrawLaunch {
    const ToyDraw* draws = nullptr;
    std::int32_t count = 0;
    std::uint32_t stream = 0;
    std::int32_t rows = 0;
    std::int32_t chunk = 0;  ///< rows that a block takes at a time, a multiple of four
    std::int32_t fastFloats = 0;
    std::int64_t arenaFloats = 0;
};

}  // namespace ganimede::toys
