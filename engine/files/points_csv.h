#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

inline constexpr std::size_t kMaxPoints = 200'000;

/// Reads two columns of numbers: x,y with an optional header line, separated by comma, semicolon, tab or blanks; empty
/// lines and lines that begin with # are skipped.
/// @param name  what errors call the source, such as its file name
/// @throws Error naming the line and what was found there: text, NaN or infinity, a missing column; or that there are
/// no
///         points, or more than kMaxPoints.
std::vector<Point> parsePointsCsv(std::string_view text, const std::string& name);
std::vector<Point> readPointsCsv(const std::filesystem::path& path);

}  // namespace ganimede
