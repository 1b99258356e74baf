#pragma once

#include <vector>

namespace ganimede {

/// A line of the window's benchmarks on standard output: {"name", "value", "unit"}.
void printFigure(const char* name, double value, const char* unit);

/// Lets the window live for so long.
void liveFor(double seconds);

/// The value below which `share` of them lie; 0 of none.
double percentile(std::vector<double> values, double share);

}  // namespace ganimede
