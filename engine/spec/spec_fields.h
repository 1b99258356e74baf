#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/data/dataset.h"
#include "engine/spec/experiment_spec.h"
#include "engine/spec/spec_json.h"

/// The one description of every field of a spec, visited in the file's order. Reading, writing, validation, change
/// detection, documentation and tooltips are visitors; a field added here is known to all of them.
namespace ganimede {

struct Field {
    std::string path;
    std::string unit;
    Applies applies;
    std::string meaning;
};

inline constexpr std::int64_t kMaxSeed =
    (std::int64_t{1} << 53) - 1;  // the largest integer every JSON reader keeps exactly

inline constexpr std::int64_t kMaxSteps = 1'000'000'000;  // of a schedule

/// The kinds of data a spec may name: the built-in distributions, "drawn-1d", "drawn", "points" and "picture".
const std::vector<std::string>& dataKinds();

/// A visitor has:  text(Field, string&, maxLength)   integer(Field, int or int64&, low, high)
///   number(Field, double&, low, high, bool lowExcluded, bool highExcluded)   choice(Field, Enum&)
///   name(Field, string&, allowedNames)   integers(Field, vector<int>&, low, high, maxCount)
///   numbers(Field, vector<double>&, low, high, maxCount)
///   strokes(Field, ...)   points(Field, ...)   picture(Field, ...)
/// and, for the fields of pictures in images/image_spec_fields.h, flag(Field, bool&) and what is said there.

/// What networks of points and of pictures have in common, their optimiser apart: how they begin and how often they
/// are updated.
template <typename Network, typename Visitor>
void visitStartAndUpdates(Network& network, const std::string& prefix, Applies structure, Visitor& visit)
{
    const std::string who = prefix == "generator" ? "the generator" : "the discriminator";
    visit.choice({prefix + ".initialisation", "", structure, "How the first weights of " + who + " are drawn."},
                 network.initialisation);
    visit.number(
        {prefix + ".initialisation_std", "", structure, "The standard deviation of the first weights, for 'normal'."},
        network.initialisationStd, 0, 10, true, false);
    visit.integer({prefix + ".updates", "updates a step", Applies::live,
                   "How often " + who + " is updated in one step; 0 freezes it."},
                  network.updates, 0, 10);
}

template <typename Network, typename Visitor>
void visitNetwork(Network& network, const std::string& prefix, Applies structure, Visitor& visit)
{
    const std::string who = prefix == "generator" ? "the generator" : "the discriminator";
    visit.integers(
        {prefix + ".hidden", "units", structure, "Widths of the hidden layers of " + who + ", input side first."},
        network.hidden, 1, 256, 8);
    visit.choice({prefix + ".activation", "", structure, "What follows each hidden layer of " + who + "."},
                 network.activation);
    visit.number({prefix + ".leak", "", structure, "The slope of LeakyReLU below zero; other activations ignore it."},
                 network.leak, 0, 1, false, false);
    visitStartAndUpdates(network, prefix, structure, visit);
}

template <typename Optimiser, typename Visitor>
void visitOptimiser(Optimiser& optimiser, const std::string& prefix, Visitor& visit)
{
    const auto path = [&](const char* name) { return prefix + ".optimiser." + name; };
    visit.choice(
        {path("kind"), "", Applies::live, "How gradients become updates; a change begins the optimiser's memory anew."},
        optimiser.kind);
    visit.number({path("learning_rate"), "", Applies::live, "The size of each update."}, optimiser.learningRate, 0,
                 1000, false, false);
    visit.number({path("beta1"), "", Applies::live, "Adam: how much of the mean gradient is kept at each update."},
                 optimiser.beta1, 0, 1, false, true);
    visit.number(
        {path("beta2"), "", Applies::live, "Adam: how much of the mean squared gradient is kept at each update."},
        optimiser.beta2, 0, 1, false, true);
    visit.number({path("momentum"), "", Applies::live, "Momentum: how much of the last update is kept."},
                 optimiser.momentum, 0, 1, false, true);
    visit.number(
        {path("decay"), "", Applies::live, "RMSprop: how much of the mean squared gradient is kept at each update."},
        optimiser.decay, 0, 1, false, true);
    visit.number({path("epsilon"), "", Applies::live, "Adam and RMSprop: keeps the division from blowing up."},
                 optimiser.epsilon, 0, 1, true, false);
    visit.number({path("weight_decay"), "", Applies::live,
                  "How strongly each update pulls every weight towards 0, which keeps the network simple."},
                 optimiser.weightDecay, 0, 10, false, false);
}

template <typename Objective, typename Visitor>
void visitObjective(Objective& objective, Visitor& visit)
{
    using enum Applies;
    visit.choice({"objective.kind", "", live, "What the two networks play for."}, objective.kind);
    visit.number(
        {"objective.clip", "", live, "Wasserstein: the critic's weights are kept between minus this and this."},
        objective.clip, 0, 10, true, false);
    visit.number({"objective.gradient_penalty", "", live,
                  "Wasserstein with gradient penalty: how strongly the critic's slope is held at 1 between real and "
                  "generated samples."},
                 objective.gradientPenalty, 0, 1000, false, false);
    visit.number(
        {"objective.r1", "", live,
         "R1: how strongly the discriminator is kept flat on real samples, so that the game can come to rest."},
        objective.r1, 0, 1000, false, false);
    visit.number({"objective.r2", "", live, "R2: how strongly the discriminator is kept flat on generated samples."},
                 objective.r2, 0, 1000, false, false);
}

/// Packing and unrolling are for points only.
template <typename Remedies, typename Visitor>
void visitRemedies(Remedies& remedies, Visitor& visit, bool ofPictures = false)
{
    using enum Applies;
    const std::string noiseUnit = ofPictures ? "halves of the way from black to white" : "half sides of the stage";
    visit.number({"remedies.label_smoothing", "", live,
                  "Real samples count as real to 1 minus this, so that the discriminator never grows too sure. For "
                  "minimax, non-saturating and least squares."},
                 remedies.labelSmoothing, 0, 0.5, false, false);
    visit.number({"remedies.input_noise", noiseUnit, live,
                  "Gaussian noise on everything the discriminator sees, so that real and generated samples overlap."},
                 remedies.inputNoise, 0, 2, false, false);
    visit.integer({"remedies.input_noise_steps", "steps", live, "When that noise has faded to nothing; 0 keeps it."},
                  remedies.inputNoiseSteps, 0, kMaxSteps);
    if (!ofPictures) {
        visit.integer({"remedies.pack", "samples", restartsDiscriminator,
                       "How many samples the discriminator judges together; a lack of variety then shows (PacGAN)."},
                      remedies.pack, 1, 4);
        visit.integer({"remedies.unrolled_steps", "updates", live,
                       "How many of the discriminator's next updates the generator looks ahead; trains in LibTorch."},
                      remedies.unrolledSteps, 0, 10);
    }
    visit.number({"remedies.generator_average", "", live,
                  "Shows a moving average of the generator's weights that keeps this share at each update; 0 shows the "
                  "generator as it is. Training itself does not change."},
                 remedies.generatorAverage, 0, 1, false, true);
}

template <typename Schedule, typename Visitor>
void visitSchedule(Schedule& schedule, Visitor& visit)
{
    using enum Applies;
    visit.choice({"schedule.kind", "", live, "How both learning rates fall as training goes on."}, schedule.kind);
    visit.integer({"schedule.start", "steps", live, "The step from which the learning rates fall."}, schedule.start, 0,
                  kMaxSteps);
    visit.integer({"schedule.end", "steps", live, "The step from which they stay at their lowest."}, schedule.end, 1,
                  kMaxSteps);
    visit.number({"schedule.final", "", live, "What share of the learning rates is left then."}, schedule.final, 0, 1,
                 false, false);
}

template <typename Spec, typename Visitor>
void visitFields(Spec& spec, Visitor& visit)
{
    using enum Applies;
    visit.text({"name", "", live, "What the experiment is called."}, spec.name, 200);
    visit.integer({"seed", "", restartsBoth, "Names the run: the same seed gives the same numbers."}, spec.seed, 0,
                  kMaxSeed);
    visit.integer({"batch", "samples", live, "How many real and how many generated points each update sees."},
                  spec.batch, 1, 4096);

    visitObjective(spec.objective, visit);
    visitRemedies(spec.remedies, visit);
    visitSchedule(spec.schedule, visit);

    visit.name(
        {"data.kind", "", live, "The real points: a built-in distribution, a drawing, your own points or a picture."},
        spec.data.kind, dataKinds());
    visit.integer({"data.size", "points", live, "How many points the training set holds."}, spec.data.size, 1,
                  1'000'000);
    visit.number({"data.mean", "on the stage's axis", live, "The middle of 'normal-1d' and 'uniform-1d'."},
                 spec.data.mean, -1, 1, false, false);
    visit.number({"data.spread", "on the stage's axis", live,
                  "The standard deviation of 'normal-1d' and 'uniform-1d': how wide they are."},
                 spec.data.spread, 0.01, 1, false, false);
    visit.numbers(
        {"data.curve", "", live, "For 'drawn-1d': how high the drawn density stands at equal distances from -1 to 1."},
        spec.data.curve, 0, 1, 256);
    visit.strokes({"data.strokes", "canvas units, -1 to 1", live, "For 'drawn': what brush and eraser did, in order."},
                  spec.data.strokes);
    visit.points({"data.points", "the data's own", live, "For 'points': the real points themselves."},
                 spec.data.points);
    visit.picture({"data.picture", "", live, "For 'picture': a grey picture, dark is dense."}, spec.data.picture);

    visit.integer(
        {"latent.dimensions", "", restartsGenerator, "How many random numbers the generator makes a point from."},
        spec.latent.dimensions, 1, 100);
    visit.choice(
        {"latent.kind", "", live, "How those numbers are distributed: uniform on [-1, 1] or Gaussian N(0, 1)."},
        spec.latent.kind);

    visitNetwork(spec.generator, "generator", restartsGenerator, visit);
    visit.choice({"generator.output", "", restartsGenerator,
                  "What follows the generator's last layer; tanh keeps points inside the stage."},
                 spec.generator.output);
    visitOptimiser(spec.generator.optimiser, "generator", visit);

    visitNetwork(spec.discriminator, "discriminator", restartsDiscriminator, visit);
    visitOptimiser(spec.discriminator.optimiser, "discriminator", visit);
}

}  // namespace ganimede
