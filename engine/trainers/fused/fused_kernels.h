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
        discriminatorLevel;  ///< of each layer's outputs, the first unused: D's inputs come from outside
    AlignedFloats generatorRows;
    AlignedFloats discriminatorRows;
    std::size_t pointStride = 0;
    AlignedFloats points;  ///< D's inputs, x in the first row and y in the second
    std::size_t realStride = 0;
    AlignedFloats reals;
    std::vector<std::uint32_t> indices;

    FusedWorkspace() = default;
    FusedWorkspace(const MlpShape& generator, const MlpShape& discriminator, std::size_t batch);
};

/// All that an update works on.
struct FusedGan {
    std::uint64_t seed = 0;
    std::size_t batch = 0;
    LatentSpec latent;
    ObjectiveSpec objective;
    DatasetPtr data;
    FusedNetwork generator;
    FusedNetwork discriminator;
};

/// Means over the batch, and whether they and the parameters after the update are finite.
struct DiscriminatorUpdate {
    float lossOnReal = 0;
    float lossOnFake = 0;
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
    /// z (count, dimensions) -> points (count, 2)
    void (*generate)(const FusedGan& gan, FusedWorkspace& work, const float* z, std::size_t count, float* points);
    /// points (count, 2) -> scores (count)
    void (*score)(const FusedGan& gan, FusedWorkspace& work, const float* points, std::size_t count, float* scores);
    /// points (count, 2) -> gradient (count, 2)
    void (*generatorGradient)(const FusedGan& gan, FusedWorkspace& work, const float* points, std::size_t count,
                              float* gradient);
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
