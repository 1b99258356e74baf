#include "widgets/sweep/sweep_suggestions.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/spec/spec_words.h"
#include "widgets/panels/field_tip.h"

namespace ganimede {
namespace {

struct Usual {
    const char* path;
    const char* values;
};
constexpr std::array kUsual{
    Usual{"objective.kind", "minimax,non_saturating,least_squares,hinge,wasserstein_gp,relativistic"},
    Usual{"discriminator.optimiser.learning_rate", "0.0001:0.1:7:log"},
    Usual{"generator.optimiser.learning_rate", "0.0001:0.1:7:log"},
    Usual{"discriminator.updates", "1:5:5"},
    Usual{"objective.r1", "0.01:10:7:log"},
    Usual{"objective.gradient_penalty", "0.1:100:7:log"},
    Usual{"generator.hidden", "[8];[16,16];[32,32];[64,64]"},
    Usual{"discriminator.hidden", "[8];[16,16];[32,32];[64,64]"},
    Usual{"batch", "16:512:6:log"},
    Usual{"latent.dimensions", "1,2,4,8,16"},
    Usual{"generator.optimiser.beta1", "0:0.9:4"},
    Usual{"remedies.input_noise", "0:0.5:6"},
    Usual{"remedies.pack", "1:4:4"},
    Usual{"data.kind", "ring-8,grid-25,two-moons,spiral"},
};

std::string rangeAbout(double value, FieldRange bounds, bool integer)
{
    const double low = value > 0 ? std::max(bounds.low, value / 10) : std::max(bounds.low, 0.0);
    const double high = std::min(bounds.high, value > 0 ? value * 10 : 1.0);
    if (integer && value <= 0) {
        // A count of steps wants thousands, everything else that starts at none a few.
        return text(low) + ":" + text(bounds.high > 1000 ? 20'000 : std::min(bounds.high, low + 4)) + ":5";
    }
    if (integer) {
        return text(std::max(std::ceil(low), bounds.low)) + ":" + text(std::max(std::floor(high), low + 1)) + ":5";
    }
    const bool logarithmic = low > 0;
    const double top = bounds.highExcluded && high >= bounds.high ? 0.99 * bounds.high : high;
    const double bottom = bounds.lowExcluded && low <= bounds.low ? top / 100 : low;
    return text(bottom) + ":" + text(top) + (logarithmic || bottom > 0 ? ":5:log" : ":5");
}

}  // namespace

std::vector<FieldInfo> sweepFields()
{
    std::vector<FieldInfo> fields;
    for (const Usual& usual : kUsual) {
        fields.push_back(*std::ranges::find(fieldInfos(), usual.path, &FieldInfo::path));
    }
    for (const FieldInfo& info : fieldInfos()) {
        const bool there = std::ranges::find(fields, info.path, &FieldInfo::path) != fields.end();
        const bool plain =
            info.type == "integer" || info.type == "number" || info.type == "choice" || info.type == "list of integers";
        if (!there && plain && info.path != "seed") {
            fields.push_back(info);
        }
    }
    return fields;
}

std::size_t usualSweepFields()
{
    return kUsual.size();
}

std::string suggestedSweepValues(const FieldInfo& field, const ExperimentSpec& spec)
{
    const auto usual = std::ranges::find_if(kUsual, [&](const Usual& entry) { return entry.path == field.path; });
    if (usual != kUsual.end()) {
        return usual->values;
    }
    if (field.type == "choice") {
        std::string values = field.range;
        std::erase(values, ' ');
        return values;
    }
    if (field.type == "list of integers") {
        return "[16];[32,32]";
    }
    // What differs from the field's default is what it is now.
    double value = std::stod(field.defaultValue);
    for (const TimedChange& change : differences({}, spec, 0)) {
        value = change.path == field.path ? std::stod(change.value) : value;
    }
    return rangeAbout(value, fieldRange(field.path), field.type == "integer");
}

}  // namespace ganimede
