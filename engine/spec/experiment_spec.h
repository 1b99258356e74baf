#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// The description of a run: plain values, compared with ==, copied freely, used on any thread.
///
/// Defaults stand here; range, unit, meaning and whether a change applies live stand beside each field's name in
/// spec_fields.h, the one place from which reading, writing, validation, `--set`, tooltips and documentation are made.
namespace ganimede {

/// What G and D minimise. The formulas, in terms of D's raw output s, are in networks/objective.h.
enum class ObjectiveKind {
    minimax,        ///< Goodfellow 2014, eq. 1
    nonSaturating,  ///< Goodfellow 2014, section 3
    leastSquares,   ///< Mao 2017, eq. 9, with a = 0 and b = c = 1
    hinge,          ///< Lim and Ye 2017
    wasserstein,    ///< Arjovsky 2017, algorithm 1, with weight clipping
    wassersteinGp,  ///< Gulrajani 2017, algorithm 1: a gradient penalty in place of clipping
    relativistic,   ///< Jolicoeur-Martineau 2018, "RpGAN"; with R1 and R2 the baseline of Huang 2024 (R3GAN)
};

enum class Activation { relu, leakyRelu, tanh, sigmoid, elu };

enum class OutputActivation { linear, tanh };

enum class Initialisation {
    uniformFanIn,   ///< U(+-1/sqrt(fan in)), weights and biases: PyTorch's nn.Linear
    heNormal,       ///< N(0, 2 / fan in), biases 0 (He 2015)
    glorotUniform,  ///< U(+-sqrt(6 / (fan in + fan out))), biases 0 (Glorot and Bengio 2010): Keras's Dense
    normal,         ///< N(0, std^2) with std = initialisation_std, biases 0 (DCGAN: .02)
};

enum class OptimiserKind { sgd, momentum, rmsprop, adam };

enum class LatentKind { uniform, gaussian };

/// How learning rates fall between schedule.start and schedule.end.
enum class ScheduleKind { constant, linear, cosine, exponential };

struct OptimiserSpec {
    OptimiserKind kind = OptimiserKind::adam;
    double learningRate = 1e-3;
    double beta1 = 0.5;      ///< Adam
    double beta2 = 0.999;    ///< Adam
    double momentum = 0.9;   ///< momentum
    double decay = 0.99;     ///< RMSprop: what PyTorch calls alpha
    double epsilon = 1e-8;   ///< Adam and RMSprop
    double weightDecay = 0;  ///< times each parameter is added to its gradient (L2), as PyTorch's weight_decay
    bool operator==(const OptimiserSpec&) const = default;
};

struct NetworkSpec {
    std::vector<int> hidden{16, 16};  ///< widths of the hidden layers, input side first
    Activation activation = Activation::relu;
    double leak = 0.2;  ///< LeakyReLU's slope below zero
    Initialisation initialisation = Initialisation::heNormal;
    double initialisationStd = 0.02;
    int updates = 1;  ///< of this network in one training step
    OptimiserSpec optimiser;
    bool operator==(const NetworkSpec&) const = default;
};

struct GeneratorSpec : NetworkSpec {
    OutputActivation output = OutputActivation::linear;
    bool operator==(const GeneratorSpec&) const = default;
};

struct LatentSpec {
    int dimensions = 2;
    LatentKind kind = LatentKind::gaussian;  ///< N(0, 1), or uniform on [-1, 1], each component
    bool operator==(const LatentSpec&) const = default;
};

struct ObjectiveSpec {
    ObjectiveKind kind = ObjectiveKind::nonSaturating;
    double clip = 0.01;           ///< Wasserstein: D's weights and biases are kept in [-clip, clip]
    double gradientPenalty = 10;  ///< Wasserstein with gradient penalty: lambda
    double r1 = 0;                ///< gamma of R1: adds gamma / 2 |grad D|^2 on real samples (Mescheder 2018, eq. 9)
    double r2 = 0;                ///< gamma of R2: the same on generated ones
    bool operator==(const ObjectiveSpec&) const = default;
};

/// What else helps (or hurts): each at its default does nothing.
struct RemedySpec {
    double labelSmoothing = 0;  ///< one-sided: D's target on real samples is 1 minus this (Salimans 2016, 3.4)
    double inputNoise = 0;      ///< standard deviation of Gaussian noise on D's inputs, frame units (Sonderby 2017)
    std::int64_t inputNoiseSteps = 0;  ///< the noise falls linearly to 0 at this step; 0: it stays
    int pack = 1;                      ///< how many samples D sees at once (PacGAN, Lin 2018)
    int unrolledSteps = 0;             ///< updates of D that G looks ahead (Metz 2017); LibTorch only
    double generatorAverage = 0;       ///< decay of the moving average of G's weights that is shown; 0: G itself
    bool operator==(const RemedySpec&) const = default;
};

/// Both learning rates are multiplied by a factor: 1 up to step `start`, falling to `final` at step `end`, then
/// staying.
struct ScheduleSpec {
    ScheduleKind kind = ScheduleKind::constant;
    std::int64_t start = 10'000;
    std::int64_t end = 20'000;
    double final = 0.01;
    bool operator==(const ScheduleSpec&) const = default;
};

struct Point {
    float x = 0;
    float y = 0;
    bool operator==(const Point&) const = default;
};

/// One movement of the brush or eraser over the canvas [-1, 1] x [-1, 1] (y up).
struct Stroke {
    bool erase = false;
    double radius = 0.06;     ///< of the round brush, in canvas units
    double density = 1.0;     ///< weight of what it paints, relative to 1
    std::vector<Point> path;  ///< at least one point; the brush moves along straight lines between them
    bool operator==(const Stroke&) const = default;
};

/// A grey picture as a density: 0 (white, no points) to 255 (black, densest), rows from the top.
struct Picture {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> darkness;  ///< width * height values, row by row
    bool operator==(const Picture&) const = default;
};

struct DataSpec {
    std::string kind = "two-gaussians";  ///< a name of dataKinds(); those that end in "-1d" lie on a line
    int size = 12000;                    ///< how many points the training set holds
    double mean = 0.35;                  ///< of "normal-1d" and "uniform-1d", in the stage's units, -1 to 1
    double spread = 0.12;                ///< their standard deviation
    std::vector<double> curve;           ///< for "drawn-1d": heights at equal distances from -1 to 1, at least 2
    std::vector<Stroke> strokes;         ///< for "drawn"
    std::vector<Point> points;           ///< for "points": the user's own, in their own units
    Picture picture;                     ///< for "picture"
    bool operator==(const DataSpec&) const = default;
};

/// A change that the user made while the run was under way: before step `step` (from 0) the field at `path` became
/// `value`. The path "only" with the value "discriminator" or "generator" makes that one step update only that network.
struct TimedChange {
    std::int64_t step = 0;
    std::string path;
    std::string value;      ///< JSON text
    bool together = false;  ///< was made at once with the next one of the list, so that none stands between them
    bool waits = false;     ///< could not be made when its step came: a run that is kept at this step is without it
    bool operator==(const TimedChange&) const = default;
};

/// A run as a value: with the same spec, machine, build, trainer and thread count it trains bit-identically.
struct ExperimentSpec {
    static constexpr int kVersion = 1;

    std::string name;
    std::int64_t seed = 1;
    int batch = 150;
    ObjectiveSpec objective;
    RemedySpec remedies;
    ScheduleSpec schedule;
    DataSpec data;
    LatentSpec latent;
    GeneratorSpec generator;
    NetworkSpec discriminator;
    std::vector<TimedChange> changes;  ///< in order of step
    bool operator==(const ExperimentSpec&) const = default;
};

}  // namespace ganimede
