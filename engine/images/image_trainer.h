#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/images/image_set.h"
#include "engine/images/image_spec.h"
#include "engine/images/latent_gradients.h"
#include "engine/images/layer_looks.h"
#include "engine/trainers/trainer.h"

namespace ganimede {

/// What one step did: losses as StepLosses says, and more to watch. Of a network with no update in the step, NaN.
struct ImageStepLosses : StepLosses {
    /// D(x): mean of realness(objective, score) over the reals that D's last update saw, a relativistic score's place
    /// being the middle of its two means. NaN for a critic, which gives no verdicts.
    float onReal = 0;
    float onFake = 0;       ///< D(G(z)): the same over its fakes
    float scoreOnReal = 0;  ///< mean of D's raw scores of the same reals
    float scoreOnFake = 0;
    float dGradient = 0;  ///< length of the gradient by D's parameters in its last update, weight decay not in it
    float gGradient = 0;  ///< likewise of G's
};

/// A GAN of pictures being trained. One thread at a time; owned by whoever drives it. Pictures are float (B, C, H, W),
/// row-major, in [-1, 1]. Every random number is a pure function of (seed, stream, step, index), see core/streams.h, so
/// that rewinding or forking a run costs nothing. A stream written "a.b" has streamId("a.b").
///
/// A step t (from 0): d_updates updates of D, then g_updates of G, as Trainer says, with objective, penalties (over all
/// numbers of a picture), label smoothing, input noise, clipping, schedule and average of G as there. What is
/// different:
///
/// - Reals. A pass over the set of N pictures has S = max(1, floor(N / B)) batches. D's update u of step t is number
///   n = t d_updates + u; it takes places (n mod S) B + i (modulo N), i = 0 .. B - 1, of pass p = floor(n / S). The
///   order of pass p is the pictures 0 .. N - 1 sorted by word i of "batch.order" at p, equal words by i. The reals
///   that G's update looks at (relativistic, or for their labels) come from fillIndices(batch.real.generator,
///   updateKey(t, u)). With data.flips, place i of a batch is mirrored where the top bit of word i of "batch.flips" (G:
///   "batch.flips.generator") at updateKey(t, u) is set.
/// - Latents. Component j from latent.discriminator.row(j) and latent.generator.row(j) at updateKey(t, u). A fake's
/// label
///   is that of the real at its place. With sharedNoise a step has one batch of fakes: z of latent.discriminator at
///   updateKey(t, 0) with the labels of D's first reals, through G once; every update of D and the first of G use it.
///   Later updates of G make it anew from the same z and labels.
/// - Input noise: number i of a batch, in (B, C, H, W) order, is number i of noise.real, noise.fake,
///   noise.real.generator or noise.fake.generator at updateKey(t, u).
/// - Dropout of layer l: number i of its input, counted channels last, (B, H, W, C) or (B, features), is set to 0 where
///   half-word i (word i / 2; the low half of it for even i) is below q = round(65536 rate), the others are divided by
///   1 - q / 65536. The stream is "dropout.<pass>.<l>" at updateKey(t, u). Passes: "real", "fake", "between" (WGAN-GP)
///   in D's update, "fake.generator", "real.generator" in G's, "generator" through G in G's update, and
///   "generator.fake" through G in D's update (with sharedNoise the only one).
/// - Initial parameters: from stream "init." + the tensor's name at the step at which its network began. Biases 0 (but
///   for uniformFanIn), gains 1 (with `normal`: N(1, std^2)), G's embedding N(0, 1). Fan in and out are in k^2 and out
///   k^2; of a transposed convolution the other way about, as PyTorch and Keras count.
/// - Batch norm moves its running statistics (variance: unbiased, as PyTorch) at every training pass, D's in G's update
///   included. D sees reals and fakes as one batch with `together`, else each by itself; those of G's update always by
///   themselves. With `training` false dropout does nothing and batch norm uses its running statistics, which stay.
/// - Spectral norm: before each of the network's own updates u and v take one power iteration from the weight as it is;
///   the weight is then divided by u' W v in every pass until the next one. At first u is normal, iterated 15 times.
/// - Conditioning: G gets embedding[label] * z. D's score gets <projection[label], f> added, f being the flattened
/// input
///   of its last linear or convolutional layer; where that is spectral, so is the projection.
///
/// State: TrainerState with "<network>.<layer>.weight" and ".bias" (linear, conv and norms; residual:
/// ".conv1.weight", ".conv2.weight", ".shortcut.weight" and their biases), "generator.embedding.weight",
/// "discriminator.projection.weight", each with the ".m", ".v" and ".average" that Trainer names; and, not learnt,
/// batch norm's ".mean" and ".variance" and spectral norm's "<weight>.u" and "<weight>.v1". Weights are (out, in),
/// (out, in, k, k), or (in, out, k, k) for transposed convolutions.
class ImageTrainer {
public:
    virtual ~ImageTrainer() = default;

    virtual TrainerInfo info() const = 0;
    virtual std::int64_t step() const = 0;
    /// How many steps make one pass over the set: ceil(S / d_updates).
    virtual std::int64_t stepsPerEpoch() const = 0;

    /// Trains `steps` steps, appending one entry each to `losses`. Stops after the step that made a parameter or loss
    /// NaN or infinite and says so; the state is then not fit to go on from.
    /// @throws Error, among others if memory does not suffice; a step that failed has no entry and may have changed the
    ///         networks: go back to a state saved before.
    virtual std::optional<NonFinite> train(std::int64_t steps, StepKind kind, std::vector<ImageStepLosses>& losses) = 0;
    std::optional<NonFinite> train(std::int64_t steps, std::vector<ImageStepLosses>& losses)
    {
        return train(steps, StepKind::both, losses);
    }

    /// Takes over a changed spec and set before the next step. A network whose layers (but for their slope, rate,
    /// epsilon and keep), input, initialisation or conditioning changed restarts; one whose kind of optimiser changed
    /// keeps its weights and begins the optimiser anew; all else takes effect live.
    /// @throws Error if this trainer cannot train such a spec; then nothing has changed.
    virtual Restarted apply(const ImageSpec& spec, ImageSetPtr set) = 0;

    /// Everything that training goes on from, bit-exactly.
    virtual TrainerState state() const = 0;
    /// @throws Error if a tensor is missing, unknown or of the wrong shape; then nothing has changed.
    virtual void restore(const TrainerState& state) = 0;

    // Looking at the networks: no effect on training, any number B of rows. Dropout is off, batch norm uses its running
    // statistics. Labels (B) are indices into the set's classes; without conditioning they may be empty.

    /// z (B, latent.dimensions) -> pictures (B, C, H, W), by the average of G's weights where there is one.
    virtual void generate(std::span<const float> z, std::span<const std::int32_t> labels,
                          std::span<float> images) const = 0;
    /// pictures (B, C, H, W) -> D's raw scores (B).
    virtual void score(std::span<const float> images, std::span<const std::int32_t> labels,
                       std::span<float> scores) const = 0;

    /// Derivatives of G by its latents; null where this trainer has none.
    virtual const LatentGradients* gradients() const { return nullptr; }
    /// What passes through the layers; null where this trainer does not show it.
    virtual const LayerLooks* layers() const { return nullptr; }

    /// Seconds spent so far on fetching reals from the set: what training waited for its data.
    virtual double secondsOnData() const = 0;

    /// How many captured graphs were launched so far; 0 for trainers that queue one operation after the other.
    virtual std::int64_t graphLaunches() const { return 0; }
};

/// Makes a trainer at step 0 with initial weights. @throws Error if it cannot train the spec.
using ImageTrainerFactory = std::function<std::unique_ptr<ImageTrainer>(const ImageSpec& spec, ImageSetPtr set)>;

/// How a trainer goes through a step: one operation after the other as they come, or as a graph that was captured on
/// the device beforehand. `automatic` captures on CUDA devices.
enum class ImageStepping { automatic, eager, graph };

/// What networks compute in, on a device. Weights, norms, losses and optimisers are float32 in any case; with bfloat16
/// linear and convolutional layers multiply in that type. `automatic` is bfloat16 where a graph is captured on a CUDA
/// device that has it, else float32. Only ImageStepping::graph has bfloat16.
enum class ImagePrecision { automatic, float32, bfloat16 };

struct ImageTrainerOptions {
    int threads = 0;             ///< LibTorch's, 1 to 256; 0: as many as there are cores
    std::string device = "cpu";  ///< "cpu", "cuda" or "cuda:<index>"
    bool float64 = false;        ///< the reference of the tests; implies `plain`
    bool plain = false;          ///< LibTorch's own operations alone, one by one: what the fast ones are compared with
    ImageStepping stepping = ImageStepping::automatic;
    ImagePrecision precision = ImagePrecision::automatic;
    bool deterministic = false;  ///< ImageStepping::graph: the same bytes each time, by slower kernels where need be
    /// How many bytes of pictures are kept on the device; more are copied there as they are trained on. Without it a
    /// quarter of the device's free memory.
    std::optional<std::size_t> residentBytes = {};
    ImageTrainerFactory factory = {};  ///< makes the trainer instead: for trainers of a test's own
    /// ImageStepping::graph: called before each part of a step, D's and G's, and once more while that is captured. What
    /// it throws ends the step there: for tests of failures.
    std::function<void()> beforePart = {};
};

/// Makes the trainer for a spec and its set, at step 0 with initial weights.
/// @throws Error if LibTorch's module cannot be loaded, a layer does not fit its input, G's output is not a picture of
///         the set's shape or D's output not one number, the set is empty, or the device cannot be used.
std::unique_ptr<ImageTrainer> makeImageTrainer(const ImageSpec& spec, ImageSetPtr set,
                                               const ImageTrainerOptions& options);

/// S: how many batches a pass over the set has.
std::int64_t batchesPerPass(std::size_t pictures, int batch);
/// The order in which pass `pass` (from 0) goes through the pictures, as ImageTrainer says.
std::vector<std::uint32_t> orderOfPass(std::int64_t seed, std::size_t pictures, std::int64_t pass);

}  // namespace ganimede
