#include <algorithm>
#include <cmath>
#include <cstdio>

#include "engine/core/error.h"
#include "engine/metrics/diagnosis.h"
#include "engine/networks/objective.h"
#include "engine/spec/spec_json.h"

namespace ganimede {
namespace {

using Kind = Remedy::Kind;
using Changes = std::vector<Remedy::Change>;

constexpr std::size_t kMostRemedies = 3;
constexpr double kSlower = 0.25;
constexpr const char* kPenalty = "0.02";  // of R1 and R2: what ring-8 and mode-collapse-cured keep all modes with
constexpr double kSlowest = 1e-5;         // a learning rate below which slower is no remedy

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.3g", value);
    return text;
}

bool hasTarget(ObjectiveKind kind)
{
    return kind == ObjectiveKind::minimax || kind == ObjectiveKind::nonSaturating ||
           kind == ObjectiveKind::leastSquares;
}

Changes slower(const NetworkSpec& network, const std::string& who)
{
    const double rate = network.optimiser.learningRate;
    if (rate * kSlower < kSlowest) {
        return {};
    }
    return {{who + ".optimiser.learning_rate", number(rate * kSlower)}};
}

Changes both(Changes first, const Changes& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

Changes flatten(const ObjectiveSpec& objective)
{
    if (objective.kind == ObjectiveKind::wassersteinGp || hasGradientPenalty(objective)) {
        return {};
    }
    // A critic's slope is its whole pull, and only a strong penalty damps it; others blur the data at more than this.
    if (isCritic(objective.kind)) {
        return {{"objective.r1", "1"}};
    }
    return {{"objective.r1", kPenalty}, {"objective.r2", kPenalty}};
}

/// Whether the loss is one of those that are offered as remedies: then the other is none.
bool hasRemedyLoss(const ObjectiveSpec& objective)
{
    return objective.kind == ObjectiveKind::wassersteinGp || isPaired(objective.kind);
}

Changes wasserstein(const ExperimentSpec& spec)
{
    if (hasRemedyLoss(spec.objective)) {
        return {};
    }
    Changes changes{{"objective.kind", "\"wasserstein_gp\""}};
    if (spec.objective.gradientPenalty == 0) {
        changes.push_back({"objective.gradient_penalty", "10"});
    }
    if (spec.discriminator.updates < 5) {
        changes.push_back({"discriminator.updates", "5"});
    }
    return changes;
}

Changes relativistic(const ExperimentSpec& spec)
{
    if (hasRemedyLoss(spec.objective)) {
        return {};
    }
    Changes changes{{"objective.kind", "\"relativistic\""}};
    if (spec.objective.r1 == 0) {
        changes.push_back({"objective.r1", kPenalty});
    }
    if (spec.objective.r2 == 0) {
        changes.push_back({"objective.r2", kPenalty});
    }
    return changes;
}

bool isPlain(OptimiserKind kind)
{
    return kind == OptimiserKind::sgd || kind == OptimiserKind::momentum;
}

Changes adam(const ExperimentSpec& spec)
{
    Changes changes;
    const auto offer = [&](const NetworkSpec& network, const std::string& who) {
        if (isPlain(network.optimiser.kind)) {
            changes.push_back({who + ".optimiser.kind", "\"adam\""});
            if (network.optimiser.learningRate > 0.002) {
                changes.push_back({who + ".optimiser.learning_rate", "0.001"});
            }
        }
    };
    offer(spec.generator, "generator");
    offer(spec.discriminator, "discriminator");
    return changes;
}

Changes falling(const ExperimentSpec& spec, std::int64_t step)
{
    if (spec.schedule.kind != ScheduleKind::constant) {
        return {};
    }
    constexpr std::int64_t kShortest = 20'000;
    Changes changes{{"schedule.start", std::to_string(step)},
                    {"schedule.end", std::to_string(step + std::max(kShortest, step))},
                    {"schedule.kind", "\"cosine\""}};
    if (spec.schedule.final > 0.1) {
        changes.push_back({"schedule.final", "0.01"});
    }
    return changes;
}

/// G takes no more and no larger steps than D.
Changes balanced(const ExperimentSpec& spec)
{
    Changes changes;
    if (spec.generator.updates > 1) {
        changes.push_back({"generator.updates", "1"});
    }
    const OptimiserSpec& g = spec.generator.optimiser;
    const OptimiserSpec& d = spec.discriminator.optimiser;
    if (g.kind == d.kind && g.learningRate > 2 * d.learningRate) {
        constexpr double kUsual = 0.001;
        const double between = std::sqrt(g.learningRate * d.learningRate);
        const double rate = isPlain(g.kind) ? between : std::clamp(kUsual, d.learningRate, between);
        changes.push_back({"generator.optimiser.learning_rate", number(rate)});
        if (rate > d.learningRate) {
            changes.push_back({"discriminator.optimiser.learning_rate", number(rate)});
        }
    }
    // Alone, it brings back barely half of the generators that ran away; with the penalties most of them.
    return changes.empty() || isCritic(spec.objective.kind) ? changes : both(changes, flatten(spec.objective));
}

Changes bigger(const ExperimentSpec& spec)
{
    const auto& hidden = spec.generator.hidden;
    const bool small = hidden.size() < 2 || std::ranges::max(hidden) < 32;
    return small ? Changes{{"generator.hidden", "[64,64]"}} : Changes{};
}

/// Nothing where the remedy is on already or cannot be had.
Changes changesOf(Kind kind, const ExperimentSpec& spec, std::int64_t step)
{
    const ObjectiveKind objective = spec.objective.kind;
    switch (kind) {
    case Kind::flattenDiscriminator:
        return flatten(spec.objective);
    case Kind::wassersteinWithPenalty:
        return wasserstein(spec);
    case Kind::nonSaturatingLoss:
        return objective == ObjectiveKind::minimax ? Changes{{"objective.kind", "\"non_saturating\""}} : Changes{};
    case Kind::relativisticLoss:
        return relativistic(spec);
    case Kind::slowerDiscriminator:
        return slower(spec.discriminator, "discriminator");
    case Kind::slowerGenerator:
        return slower(spec.generator, "generator");
    case Kind::slowerBoth:
        return both(slower(spec.generator, "generator"), slower(spec.discriminator, "discriminator"));
    case Kind::moreDiscriminatorUpdates:
        return spec.discriminator.updates < 3 ? Changes{{"discriminator.updates", "3"}} : Changes{};
    case Kind::fewerDiscriminatorUpdates:
        return spec.discriminator.updates > 1 && !isCritic(objective) ? Changes{{"discriminator.updates", "1"}}
                                                                      : Changes{};
    case Kind::balancedNetworks:
        return balanced(spec);
    case Kind::labelSmoothing:
        return hasTarget(objective) && spec.remedies.labelSmoothing == 0 ? Changes{{"remedies.label_smoothing", "0.1"}}
                                                                         : Changes{};
    case Kind::inputNoise:
        return spec.remedies.inputNoise == 0 ? Changes{{"remedies.input_noise", "0.1"}} : Changes{};
    case Kind::packing:
        return spec.remedies.pack == 1 ? Changes{{"remedies.pack", "2"}} : Changes{};
    case Kind::averagedGenerator:
        return spec.remedies.generatorAverage == 0 ? Changes{{"remedies.generator_average", "0.999"}} : Changes{};
    case Kind::fallingLearningRate:
        return falling(spec, step);
    case Kind::adamOptimiser:
        return adam(spec);
    case Kind::biggerGenerator:
        return bigger(spec);
    }
    return {};
}

/// Most promising first, by what they did to the failures among the presets; see remedies_test.cpp.
std::vector<Kind> candidates(DiagnosisKind kind)
{
    using enum Remedy::Kind;
    switch (kind) {
    case DiagnosisKind::diverged:
        return {adamOptimiser, slowerBoth, flattenDiscriminator, wassersteinWithPenalty};
    case DiagnosisKind::modeCollapse:
        return {balancedNetworks, flattenDiscriminator, relativisticLoss,        inputNoise, wassersteinWithPenalty,
                packing,          biggerGenerator,      moreDiscriminatorUpdates};
    case DiagnosisKind::modesComeAndGo:
        return {balancedNetworks,    flattenDiscriminator, relativisticLoss,
                fallingLearningRate, slowerGenerator,      averagedGenerator};
    case DiagnosisKind::oscillation:
        return {balancedNetworks,    flattenDiscriminator, adamOptimiser,
                fallingLearningRate, averagedGenerator,    slowerBoth};
    case DiagnosisKind::vanishingGradient:
        return {nonSaturatingLoss, inputNoise, flattenDiscriminator, wassersteinWithPenalty, fewerDiscriminatorUpdates};
    case DiagnosisKind::discriminatorWon:
        return {nonSaturatingLoss,         inputNoise,          flattenDiscriminator,
                fewerDiscriminatorUpdates, slowerDiscriminator, labelSmoothing};
    case DiagnosisKind::generatorWon:
        return {balancedNetworks, moreDiscriminatorUpdates, slowerGenerator, adamOptimiser};
    case DiagnosisKind::converged:
    case DiagnosisKind::nearData:
        return {};
    }
    return {};
}

}  // namespace

ExperimentSpec withRemedy(const ExperimentSpec& spec, const Remedy& remedy)
{
    ExperimentSpec changed = spec;
    for (const Remedy::Change& change : remedy.changes) {
        if (const auto problems = setField(changed, change.path, change.value); !problems.empty()) {
            throw Error(joined(problems));
        }
    }
    return changed;
}

std::vector<Remedy> remediesFor(DiagnosisKind kind, const ExperimentSpec& spec, std::int64_t step)
{
    std::vector<Remedy> remedies;
    for (const Kind candidate : candidates(kind)) {
        Remedy remedy{candidate, changesOf(candidate, spec, step)};
        if (!remedy.changes.empty() && remedies.size() < kMostRemedies && validate(withRemedy(spec, remedy)).empty()) {
            remedies.push_back(std::move(remedy));
        }
    }
    return remedies;
}

}  // namespace ganimede
