#pragma once

#include "engine/spec/experiment_spec.h"

namespace ganimede::test {

/// What is tried with the block program, on executors of the host and on GPUs alike.
struct ToyCase {
    const char* name;
    void (*change)(ExperimentSpec&);
};

inline constexpr ToyCase kPlainToy{"plain", [](ExperimentSpec&) {}};
inline constexpr ToyCase kMomentumToy{"sigmoid, momentum", [](ExperimentSpec& spec) {
                                          spec.generator.activation = spec.discriminator.activation =
                                              Activation::sigmoid;
                                          spec.generator.optimiser.kind = spec.discriminator.optimiser.kind =
                                              OptimiserKind::momentum;
                                      }};
inline constexpr ToyCase kPenalisedToy{"WGAN-GP, R1, packs, noise, average", [](ExperimentSpec& spec) {
                                           spec.objective.kind = ObjectiveKind::wassersteinGp;
                                           spec.objective.r1 = 0.3;
                                           spec.remedies.pack = 3;
                                           spec.remedies.inputNoise = 0.2;
                                           spec.remedies.generatorAverage = 0.9;
                                           spec.discriminator.updates = 2;
                                       }};

inline constexpr ToyCase kRelativisticToy{"relativistic, R1, R2, tanh, uniform latents, schedule",
                                          [](ExperimentSpec& spec) {
                                              spec.objective.kind = ObjectiveKind::relativistic;
                                              spec.objective.r1 = spec.objective.r2 = 0.5;
                                              spec.generator.output = OutputActivation::tanh;
                                              spec.latent.kind = LatentKind::uniform;
                                              spec.schedule = {ScheduleKind::cosine, 0, 100, 0.1};
                                          }};
inline constexpr ToyCase kClippedToy{"batch 1, clipped, RMSprop", [](ExperimentSpec& spec) {
                                         spec.batch = 1;
                                         spec.objective.kind = ObjectiveKind::wasserstein;
                                         spec.discriminator.optimiser.kind = OptimiserKind::rmsprop;
                                     }};

}  // namespace ganimede::test
