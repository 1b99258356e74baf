#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace ganimede {

using Json = nlohmann::ordered_json;

/// Whether the brackets of a JSON text nest deeper than any spec's: such a text is not to be parsed, since copying and
/// writing the result would exhaust the stack.
bool nestsTooDeep(std::string_view text);

/// What is found in place of JSON where a reader stops at a text's `byte`-th byte, counted from 1: "something that is
/// not JSON in line 3, column 7".
std::string whereJsonBreaks(std::string_view text, std::size_t byte);

/// Indented text in which lists of plain values stay on one line, and so do small objects within lists.
std::string prettyJson(const Json& json, int indent = 0);

/// An object on one line, with blanks where people put them.
std::string oneLine(const Json& object);

/// The shortest decimal that reads back as this float, so that 0.1f is written as 0.1.
double shortestDouble(float value);

}  // namespace ganimede
