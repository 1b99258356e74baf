#include "engine/torch/script/script_probe.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <string>
#include <utility>

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>

#include "engine/core/error.h"
#include "engine/torch/script/script_call_search.h"

namespace ganimede {
namespace {

/// Whether a batch's pictures are those that each row makes alone.
bool rowsStandAlone(const ScriptModule& module, const CallForm& form)
{
    constexpr std::int64_t kRows = 4;
    constexpr double kRounding = 1e-3;
    const at::Tensor z = probeLatents(kRows, form.dimensions);
    const at::Tensor labels = sameLabels(kRows, 0);
    try {
        const at::Tensor together = module.call(form, z, labels);
        pictureShape(together.sizes(), kRows);
        const double scale = std::max(together.abs().max().item<double>(), 1.0);
        for (std::int64_t row = 0; row < kRows; ++row) {
            const at::Tensor alone = module.call(form, z.narrow(0, row, 1), labels.narrow(0, row, 1));
            const at::Tensor difference = alone.flatten() - together[row].flatten();
            if (!(difference.abs().max().item<double>() <= kRounding * scale)) {
                return false;
            }
        }
        return true;
    } catch (const Error&) {
        return false;
    }
}

/// The least and the largest number of 64 pictures, or of as many as are made in some seconds.
std::pair<double, double> extremes(const ScriptModule& module, const CallForm& form, std::int64_t atOnce)
{
    constexpr std::int64_t kLooked = 64;
    constexpr std::chrono::seconds kLongEnough(5);
    const auto begin = std::chrono::steady_clock::now();
    const at::Tensor z = probeLatents(kLooked, form.dimensions);
    double lowest = INFINITY;
    double highest = -INFINITY;
    for (std::int64_t row = 0; row < kLooked && std::chrono::steady_clock::now() - begin < kLongEnough; row += atOnce) {
        const at::Tensor made = module.call(form, z.narrow(0, row, atOnce),
                                            sameLabels(atOnce, row % std::max<std::int64_t>(1, form.classes)));
        checkFinite(made);
        lowest = std::min(lowest, made.min().item<double>());
        highest = std::max(highest, made.max().item<double>());
    }
    return {lowest, highest};
}

std::pair<double, double> rangeOf(const ScriptModule& module, const CallForm& form, std::int64_t atOnce)
{
    const auto [lowest, highest] = extremes(module, form, atOnce);
    if (const auto named = module.outputRange()) {
        return {named->front(), named->back()};
    }
    if (lowest >= 0 && highest <= 1) {
        return {0, 1};
    }
    if (lowest >= 0 && highest > 2 && highest <= 255) {
        return {0, 255};
    }
    return {-1, 1};
}

}  // namespace

void checkFinite(const at::Tensor& made)
{
    if (!made.isfinite().all().item<bool>()) {
        throw Error("The generator made numbers that are not finite.");
    }
}

std::array<std::int64_t, 3> pictureShape(at::IntArrayRef sizes, std::int64_t rows)
{
    constexpr std::int64_t kSmallestSide = 4;
    std::array<std::int64_t, 3> shape{};
    if (sizes.size() == 4) {
        shape = {sizes[1], sizes[2], sizes[3]};
    } else if (sizes.size() == 3) {
        shape = {1, sizes[1], sizes[2]};
    } else if (sizes.size() == 2) {
        for (const std::int64_t channels : {1, 3}) {
            const std::int64_t side =
                std::llround(std::sqrt(static_cast<double>(sizes[1]) / static_cast<double>(channels)));
            if (side * side * channels == sizes[1]) {
                shape = {channels, side, side};
            }
        }
    }
    const auto [channels, height, width] = shape;
    if (sizes.empty() || sizes[0] != rows || (channels != 1 && channels != 3) ||
        std::min(height, width) < kSmallestSide) {
        throw Error("For " + std::to_string(rows) + (rows == 1 ? " latent" : " latents") +
                    " it made numbers of the shape " + shapeText(sizes) +
                    ", which are no pictures: (n, 1, H, W), (n, 3, H, W), (n, H, W) or square ones "
                    "as (n, numbers) would be.");
    }
    if (std::max(height, width) > kLargestSide) {
        throw Error("Its pictures of " + std::to_string(width) + " x " + std::to_string(height) +
                    " are larger than the 2048 x 2048 that can be shown.");
    }
    return shape;
}

ProbedScript probeScript(const ScriptModule& module)
{
    const at::NoGradGuard noGraph;
    const auto [form, rows] = findCall(module);
    ProbedScript probed{form, {}};
    const at::Tensor made = module.call(form, probeLatents(rows, form.dimensions), sameLabels(rows, 0));
    const auto [channels, height, width] = pictureShape(made.sizes(), rows);
    const bool alone = rowsStandAlone(module, form);
    const auto [lowest, highest] = rangeOf(module, form, alone ? 4 : 1);
    ScriptFacts& facts = probed.facts;
    facts.dimensions = static_cast<std::int32_t>(form.dimensions);
    facts.classes = static_cast<std::int32_t>(form.labels == LabelForm::none ? 0 : form.classes);
    facts.channels = static_cast<std::int32_t>(channels);
    facts.height = static_cast<std::int32_t>(height);
    facts.width = static_cast<std::int32_t>(width);
    facts.lowest = static_cast<float>(lowest);
    facts.highest = static_cast<float>(highest);
    facts.rowByRow = alone ? 0 : 1;
    return probed;
}

}  // namespace ganimede
