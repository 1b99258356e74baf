#pragma once

#include <string>
#include <string_view>

#include "engine/images/image_set.h"

namespace ganimede {

/// Unpacks a set of small pictures kept as one: a PNG whose tiles, `side` pixels square, are the pictures row by row,
/// and a table of a line each, name and group parted by a tab. Groups become classes, in alphabetical order; names
/// captions. Tiles past the table's end are padding.
/// @throws Error if the PNG is damaged or its size no multiple of `side`, or the table is empty, has a line without a
///   tab, or more lines than there are tiles.
ImageSet unpackImages(std::string_view png, std::string_view table, int side, const std::string& name);

}  // namespace ganimede
