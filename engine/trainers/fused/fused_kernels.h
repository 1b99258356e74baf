#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/data/dataset.h"
#include "engine/spec/experiment_spec.h"
#include "engine/trainers/fused/aligned_floats.h"
#include "engine/trainers/fused/fused_network.h"

namespace ganimede {

/// Room for passes through the two networks. Samples are columns: a unit's activations over the batch stand one after
/// the other, so that a vector holds one unit of several samples and no width wastes lanes. A pass takes at most
/// `chunk` columns at a time, so that its activations stay in the nearest caches.
struct FusedWorkspace {
    std::size_t chunk = 0;                    ///< columns a pass takes at most, a multiple of 16
    std::size_t stride = 0;                   ///< floats from one unit's row to the next in the levels
    std::vector<std::size_t> generatorLevel;  ///< where the rows of G's inputs, then of each layer's outputs begin
    std::vector<std::size_t>
        discriminatorLevel;       ///< of each layer's outputs, the first unused: D's inputs come from outside
    AlignedFloats generatorRows;  ///< the levels of each member of a pack in turn
    AlignedFloats discriminatorRows;
    AlignedFloats deltaRows;    ///< for penalties: D's gradient by each layer's outputs, in D's levels
    AlignedFloats tangentRows;  ///< for penalties: how each layer's outputs move along that gradient, in D's levels
    AlignedFloats inputRows;    ///< gradients by D's inputs
    AlignedFloats scores;       ///< of the reals that a relativistic G's fakes are paired with
    std::size_t pointStride = 0;
    AlignedFloats points;  ///< D's inputs, a row each: coordinates of the pack's first member, then of the next
    std::size_t realStride = 0;
    AlignedFloats reals;  ///< likewise
    AlignedFloats noise;  ///< of one row
    std::vector<std::uint32_t> indices;

    FusedWorkspace() = default;
    explicit FusedWorkspace(const ExperimentSpec& spec);
    float* generatorOf(std::size_t member) { return generatorRows.data() + member * generatorLevel.back(); }
};

/// All that an update works on.
struct FusedGan {
    std::uint64_t seed = 0;
    std::size_t batch = 0;
    std::size_t dimensions = 2;  ///< of a point
    std::size_t pack = 1;
    LatentSpec latent;
    ObjectiveSpec objective;
    RemedySpec remedies;
    float inputNoise = 0;   ///< in the present step
    double rateFactor = 1;  ///< of the learning rates in the present step
    DatasetPtr data;
    FusedNetwork generator;
    FusedNetwork discriminator;
};

/// Means over the batch, and whether they and the parameters after the update are finite.
struct DiscriminatorUpdate {
    float lossOnReal = 0;
    float lossOnFake = 0;
    float penalty = 0;
    bool finite = true;
};

struct GeneratorUpdate {
    float loss = 0;
    bool finite = true;
};

/// The kernels of one vector target. The workspace is scratch: nothing in it matters from one call to the next.
struct FusedKernels {
    DiscriminatorUpdate (*updateDiscriminator)(FusedGan& gan, FusedWorkspace& work, std::uint64_t key);
    GeneratorUpdate (*updateGenerator)(FusedGan& gan, FusedWorkspace& work, std::uint64_t key);
    /// z (count, latent dimensions) -> points (count, dimensions)
    void (*generate)(const FusedGan& gan, FusedWorkspace& work, const float* z, std::size_t count, float* points);
    /// points (count, dimensions) -> scores (count)
    void (*score)(const FusedGan& gan, FusedWorkspace& work, const float* points, std::size_t count, float* scores);
    /// points (count, dimensions) -> gradient (count, dimensions); `realScore`: what a relativistic G is paired with
    void (*generatorGradient)(const FusedGan& gan, FusedWorkspace& work, const float* points, std::size_t count,
                              float realScore, float* gradient);
};

/// Those of the target that core/simd.h chooses now.
const FusedKernels& fusedKernels();

/// While it lives, this thread takes numbers below 1e-38 for zero: on most processors arithmetic with them is a hundred
/// times slower, and the moments of units that died would decay to them and stay there.
class FlushDenormals {
public:
    FlushDenormals();
    ~FlushDenormals();
    FlushDenormals(const FlushDenormals&) = delete;
    FlushDenormals& operator=(const FlushDenormals&) = delete;

private:
    std::uint64_t m_before = 0;
};

}  // namespace ganimede
