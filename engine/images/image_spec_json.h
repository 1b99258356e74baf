#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/images/image_set.h"
#include "engine/images/image_spec.h"
#include "engine/spec/spec_json.h"

/// Reading, writing and checking image runs: what engine/spec/spec_json.h is for points. A file says "kind": "images",
/// by which it is told from an experiment with points.
namespace ganimede {

struct ImageSpecResult {
    ImageSpec spec;                 ///< what could be read, defaults elsewhere
    std::vector<Problem> problems;  ///< all of them, in the document's order; empty if the spec can be trained
};

/// Whether a file is meant as an image run, valid or not.
bool saysImages(std::string_view json);

/// Reads and validates a spec. Missing fields take their defaults; unknown ones are problems.
ImageSpecResult readImageSpec(std::string_view json);
/// Every field, with the format's version, indented; a layer a line, with what is not at its default. Changes are
/// written where there are any.
std::string writeSpec(const ImageSpec& spec);
/// Every problem of the values: ranges, layers that do not fit each other, networks that do not fit the data, changes
/// that cannot be made.
std::vector<Problem> validate(const ImageSpec& spec);
/// As setField of an ExperimentSpec. "generator.layers" is set as a whole.
std::vector<Problem> setField(ImageSpec& spec, std::string_view path, std::string_view value);
/// The fields in which `to` differs from `from`, `changes` and `name` apart, as changes at `step` that setField takes.
std::vector<TimedChange> differences(const ImageSpec& from, const ImageSpec& to, std::int64_t step);

/// Every field, then those of layers, whose paths begin with the kind: "conv.kernel".
const std::vector<FieldInfo>& imageFieldInfos();

/// The shape that the data's pictures have by what the spec says; nothing if only the files can tell.
std::optional<ImageShape> knownShape(const ImageDataSpec& data);

}  // namespace ganimede
