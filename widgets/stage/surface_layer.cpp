#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

#include "widgets/stage/stage_layers.h"

namespace ganimede {
namespace {

constexpr int kColours = 1024;     // enough for no step to be seen
constexpr int kValueBits = 16;     // of a value in fixed point
constexpr int kFractionBits = 14;  // of a position between two cells
constexpr int kToColour = kValueBits - 10;

using ColourTable = std::array<QRgb, kColours>;

QRgb blend(const QColor& from, const QColor& to, double t)
{
    const auto mix = [t](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * t)); };
    return qRgb(mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue()));
}

ColourTable surfaceColours(const Palette& palette)
{
    ColourTable table;
    for (int i = 0; i < kColours; ++i) {
        const double realness = i / (kColours - 1.0);
        const double strength = std::abs(2.0 * realness - 1.0);
        table[static_cast<std::size_t>(i)] =
            blend(palette.surfaceEven, realness < 0.5 ? palette.surfaceFake : palette.surfaceReal, strength);
    }
    return table;
}

/// For each pixel along an axis, the cell before it and how far it lies towards the next one.
struct Steps {
    std::vector<std::int32_t> cell;
    std::vector<std::int32_t> fraction;
};

Steps stepsAlong(int pixels, int side)
{
    Steps steps;
    steps.cell.resize(static_cast<std::size_t>(pixels));
    steps.fraction.resize(static_cast<std::size_t>(pixels));
    for (int i = 0; i < pixels; ++i) {
        const double at = std::clamp((i + 0.5) / pixels * side - 0.5, 0.0, side - 1.0);
        const int cell = std::min(static_cast<int>(at), side - 2);
        steps.cell[static_cast<std::size_t>(i)] = cell;
        steps.fraction[static_cast<std::size_t>(i)] = static_cast<std::int32_t>((at - cell) * (1 << kFractionBits));
    }
    return steps;
}

std::int32_t between(std::int32_t from, std::int32_t to, std::int32_t fraction)
{
    return from + (((to - from) * fraction) >> kFractionBits);
}

std::vector<std::int32_t> fixedPoint(std::span<const float> values)
{
    std::vector<std::int32_t> fixed(values.size());
    std::transform(values.begin(), values.end(), fixed.begin(), [](float value) {
        const float finite = std::isnan(value) ? 0.5F : std::clamp(value, 0.0F, 1.0F);
        return static_cast<std::int32_t>(finite * ((1 << kValueBits) - 1));
    });
    return fixed;
}

}  // namespace

void paintSurface(const LayerContext& context, std::span<const float> values, int side)
{
    QImage& image = context.image;
    if (side < 2 || values.size() != static_cast<std::size_t>(side) * static_cast<std::size_t>(side)) {
        image.fill(context.palette.panel);
        return;
    }
    const ColourTable colours = surfaceColours(context.palette);
    const std::vector<std::int32_t> fixed = fixedPoint(values);
    const Steps across = stepsAlong(image.width(), side);
    const Steps up = stepsAlong(image.height(), side);
    std::vector<std::int32_t> row(static_cast<std::size_t>(side));

    for (int y = 0; y < image.height(); ++y) {
        const auto fromBottom = static_cast<std::size_t>(image.height() - 1 - y);
        const std::int32_t* lower = fixed.data() + static_cast<std::ptrdiff_t>(up.cell[fromBottom]) * side;
        for (int x = 0; x < side; ++x) {
            row[static_cast<std::size_t>(x)] = between(lower[x], lower[x + side], up.fraction[fromBottom]);
        }
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (std::size_t x = 0; x < across.cell.size(); ++x) {
            const std::int32_t* cell = row.data() + across.cell[x];
            line[x] = colours[static_cast<std::size_t>(between(cell[0], cell[1], across.fraction[x]) >> kToColour)];
        }
    }
}

}  // namespace ganimede
