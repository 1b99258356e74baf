#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/spec/json_text.h"
#include "engine/spec/spec_json.h"

/// What reading and writing specs of points and of pictures share beside the visitors.
namespace ganimede {

/// A text as a JSON object; nothing, and one more problem, if it is none.
std::optional<Json> parseDocument(std::string_view text, std::vector<Problem>& problems);

/// A change of the field at `path` as a document that holds this field alone. `value` is JSON text, or plain text where
/// that is no JSON; of "name" it is always taken as plain text.
Json changeDocument(std::string_view path, std::string_view value);

/// The place of "a.b.c" in a document, made if need be.
Json& placeIn(Json& document, std::string_view path);

/// What was found, short enough for a problem.
std::string described(const Json& json);

}  // namespace ganimede
