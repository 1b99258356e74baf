#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// One thing wrong with a spec: where, what is there, what may be.
struct Problem {
    std::string path;  ///< such as "generator.hidden[2]"; empty for the document as a whole
    std::string found;
    std::string allowed;
    std::string reason = {};      ///< a sentence in place of both, where no value is wrong by itself
    std::string message() const;  ///< "generator.hidden[2]: found 900, allowed: an integer from 1 to 256"
};

std::string joined(const std::vector<Problem>& problems);  ///< a line each

struct SpecResult {
    ExperimentSpec spec;            ///< what could be read, defaults elsewhere
    std::vector<Problem> problems;  ///< all of them, in the document's order; empty if the spec can be trained
};

/// Reads and validates a spec. Missing fields take their defaults; unknown ones are problems.
SpecResult readSpec(std::string_view json);
/// Every field, with the format's version, indented.
std::string writeSpec(const ExperimentSpec& spec);
/// Every problem of the values.
std::vector<Problem> validate(const ExperimentSpec& spec);

/// Sets the field at `path` from JSON text, or from plain text where the field is a text or a choice ("hinge"). `path`
/// may name a group ("data"), the value then being an object of fields to set; "data.strokes+" appends strokes to the
/// drawing. Returns what could not be read (no such field, wrong type); the spec is then unchanged. Ranges are for
/// validate(), so that several fields can be set before they must fit together.
std::vector<Problem> setField(ExperimentSpec& spec, std::string_view path, std::string_view value);

/// The fields in which `to` differs from `from`, `changes` and `name` apart, as changes at `step` that setField takes.
std::vector<TimedChange> differences(const ExperimentSpec& from, const ExperimentSpec& to, std::int64_t step);

/// What a change of a field does to a run under way.
enum class Applies { live, restartsGenerator, restartsDiscriminator, restartsBoth };

/// A field as documented: for tooltips, `ganimede spec --fields` and the reference.
struct FieldInfo {
    std::string path;
    std::string type;          ///< "integer", "number", "text", "choice", "list of integers", ...
    std::string defaultValue;  ///< JSON text
    std::string range;         ///< in words: "1 to 4096"
    std::string unit;          ///< empty where there is none
    Applies applies = Applies::live;
    std::string meaning;
};
const std::vector<FieldInfo>& fieldInfos();

/// The spelling of choices in files: "non_saturating". The order is the enum's.
const std::vector<std::string>& choiceNames(ObjectiveKind);
const std::vector<std::string>& choiceNames(Activation);
const std::vector<std::string>& choiceNames(OutputActivation);
const std::vector<std::string>& choiceNames(Initialisation);
const std::vector<std::string>& choiceNames(OptimiserKind);
const std::vector<std::string>& choiceNames(LatentKind);
const std::vector<std::string>& choiceNames(ScheduleKind);
template <typename Enum>
const std::string& nameOf(Enum value)
{
    return choiceNames(value).at(static_cast<std::size_t>(value));
}

}  // namespace ganimede
