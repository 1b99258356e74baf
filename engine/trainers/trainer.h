#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/data/dataset.h"
#include "engine/networks/mlp.h"
#include "engine/spec/experiment_spec.h"
#include "engine/trainers/trainer_info.h"

namespace ganimede {

class DataReference;
struct Metrics;

/// The losses of one step, each at the parameters before the update it led to. With several updates a step, those of
/// the last; of a network with no update in the step, NaN.
struct StepLosses {
    std::int64_t step = 0;  ///< the number of the step, from 1: after how many steps these are
    float dReal = 0;
    float dFake = 0;
    float g = 0;
    float penalty =
        0;  ///< on D's gradient: R1, R2 and WGAN-GP together; not part of the others. 0 without, NaN as above
};

/// Which network left the finite numbers, and when. If both did in one step, the discriminator is named: it is updated
/// first and drags the other along.
struct NonFinite {
    std::int64_t step = 0;   ///< the step (from 1) that produced it
    bool generator = false;  ///< its parameters, loss or optimiser's mean squares are NaN or infinite
    bool discriminator = false;
};

enum class StepKind { both, discriminatorOnly, generatorOnly };

/// Everything that training goes on from, bit-exactly: the parameters and optimiser state by name. Names are
/// "generator.<layer>.weight|bias", and for the optimiser "generator.<layer>.weight.m" (momentum buffer or Adam's first
/// moment) and ".v" (RMSprop's square average or Adam's second moment); "discriminator." likewise.
/// With remedies.generator_average above 0 also "generator.<layer>.weight.average" and so on.
struct TrainerState {
    std::int64_t step = 0;
    std::int64_t generatorUpdates = 0;  ///< since G's optimiser began: Adam's t
    std::int64_t discriminatorUpdates = 0;
    std::vector<Tensor> tensors;
    bool operator==(const TrainerState&) const = default;
};

/// Which networks a change of the spec made start again from fresh weights.
struct Restarted {
    bool generator = false;
    bool discriminator = false;
};

/// A GAN being trained. One thread at a time; owned by whoever drives it. Every trainer draws the same numbers from the
/// same streams (core/streams.h), so all make the same run to rounding:
///
/// Step t (from 0): for u = 0 .. d_updates - 1: real points fillIndices(batch.real, updateKey(t, u)) of the set, z of
/// component j from latent.discriminator.row(j) at updateKey(t, u) (uniform: 2 v - 1); one update of D on both. Then
/// for u = 0 .. g_updates - 1 likewise with latent.generator; one update of G. Wasserstein: after each update of D its
/// parameters are clipped. Networks restarted at step t take their first weights from their init stream at step t.
///
/// Remedies: with packing, B counts packs, and member m of each takes its index from batch.real.row(m), z from rows
/// m * latent.dimensions on, noise from rows m * data dimensions on. Input noise at step t has deviation inputNoiseAt()
/// (schedule.h) and is added to all that D sees: streams noise.real and noise.fake in D's update, noise.fake.generator
/// and, for the reals of a relativistic G (batch.real.generator), noise.real.generator in G's. Penalties are taken at
/// the inputs D saw, over a whole pack, from parameters before the update: gamma / 2 times the mean of |grad D|^2 over
/// the reals (R1) and the fakes (R2); WGAN-GP: lambda times the mean of (|grad D(e real + (1 - e) fake)| - 1)^2 with e
/// number i of penalty.interpolation for pack i. Learning rates are multiplied by learningRateFactor() (schedule.h).
/// After each update of G, its average becomes a * average + (1 - a) * G with a = averageKeep() (schedule.h).
/// With remedies.unrolled_steps k, each update of G first lets D make k updates (penalties, clipping and schedule
/// included) by its optimiser from its present state, all on that update's fakes and the reals of batch.real.generator
/// with noise.real.generator (WGAN-GP: e of penalty.interpolation.generator). G's loss and its gradient are those at
/// the D so reached, through these updates; then D is as before.
class Trainer {
public:
    static constexpr std::size_t kLookReals = 500;

    virtual ~Trainer() = default;

    virtual TrainerInfo info() const = 0;
    virtual std::int64_t step() const = 0;

    /// Trains `steps` steps, appending one entry each to `losses`. Stops after the step that made a parameter, a loss
    /// or a mean square of the optimiser's NaN or infinite and says so; the state is then not fit to go on from.
    virtual std::optional<NonFinite> train(std::int64_t steps, StepKind kind, std::vector<StepLosses>& losses) = 0;

    /// Takes over a changed spec and data set before the next step. Live fields (see spec_fields.h) take effect; a
    /// network whose structure changed restarts; a network whose kind of optimiser changed keeps its weights and begins
    /// the optimiser anew.
    /// @throws Error if this trainer cannot train such a spec; then nothing has changed.
    virtual Restarted apply(const ExperimentSpec& spec, DatasetPtr data) = 0;

    virtual TrainerState state() const = 0;
    /// @throws Error if a tensor is missing, unknown or of the wrong shape; then nothing has changed.
    virtual void restore(const TrainerState& state) = 0;

    // Looking at the networks: no effect on training, any number of rows B. Coordinates are the frame's, arrays
    // row-major; d is the data's dimensions. With packing, D judges as many copies of a point as a pack holds.

    /// z (B, latent.dimensions) -> points (B, d); by the average of G's weights where there is one.
    virtual void generate(std::span<const float> z, std::span<float> points) const = 0;
    /// points (B, d) -> D's raw scores (B).
    virtual void score(std::span<const float> points, std::span<float> scores) const = 0;
    /// points (B, d) -> gradient (B, d) of the generator's loss of each single point (not divided by B) by that point;
    /// relativistic: of its loss against the mean score of the first kLookReals real points.
    virtual void generatorGradient(std::span<const float> points, std::span<float> gradient) const = 0;

    /// What MetricsMeter::measure() is to give, measured on the trainer's own device, up to the order of sums there.
    /// Nothing: the caller measures from points.
    virtual std::optional<Metrics> measure(const DataReference& reference, std::size_t samples) const;
};

/// Makes a trainer at step 0 with initial weights. @throws Error if it cannot train the spec.
using TrainerFactory = std::function<std::unique_ptr<Trainer>(const ExperimentSpec& spec, DatasetPtr data)>;

enum class TrainerChoice { automatic, fused, torch, cuda };

struct TrainerOptions {
    TrainerChoice choice = TrainerChoice::automatic;
    int threads = 1;              ///< LibTorch's, 1 to 256; the fused trainer uses one
    bool float64 = false;         ///< LibTorch only: the reference of the parity tests
    std::string device = "cpu";   ///< "cpu", "cuda" or "cuda:<index>": on a GPU the CUDA trainer wherever it can
    TrainerFactory factory = {};  ///< makes the trainer instead, whatever the choice: for trainers of a test's own
};

/// Makes the trainer for a spec, at step 0 with initial weights. Automatic takes the fused trainer wherever it can; on
/// a GPU the CUDA trainer, which takes the same specs, and else LibTorch there.
/// @throws Error if the chosen trainer cannot train the spec, or LibTorch's module cannot be loaded.
std::unique_ptr<Trainer> makeTrainer(const ExperimentSpec& spec, DatasetPtr data, const TrainerOptions& options);

/// Why the fused trainer cannot train this spec, or nothing if it can: at most 5 hidden layers of at most 128 units
/// each, no unrolling, and gradient penalties only for discriminators of ReLU and LeakyReLU.
std::optional<std::string> fusedTrainerObjection(const ExperimentSpec& spec);

/// Fills z (B, dimensions), row-major, from a latent stream: component j from stream.row(j).
void fillLatent(const LatentSpec& latent, const Stream& stream, std::span<float> z);

}  // namespace ganimede
