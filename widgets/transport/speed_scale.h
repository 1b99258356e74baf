#pragma once

#include <optional>

#include <QString>

namespace ganimede {

/// The speeds that the slider offers: ten to a decade from one step a second to 10,000, then as fast as it goes (no
/// value). Round numbers, so that the words beneath stay short.
namespace speed_scale {

int positions();  ///< positions are 0 (slowest) to positions() - 1 (fastest)
std::optional<double> stepsPerSecond(int position);
/// The nearest position, on the logarithmic scale.
int position(std::optional<double> stepsPerSecond);
QString words(std::optional<double> stepsPerSecond);  ///< "12 steps/s", "as fast as it goes"

}  // namespace speed_scale
}  // namespace ganimede
