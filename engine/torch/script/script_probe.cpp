#include "engine/torch/script/script_probe.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>

#include "engine/core/error.h"

namespace ganimede {
namespace {

constexpr std::int64_t kUsualSizes[]{100, 128, 64, 512, 256, 32, 16, 2,   10,   20,
                                     50,  62,  96, 8,   4,   3,  1,  200, 1000, 1024};
constexpr std::int64_t kUsualClasses[]{10, 2,  3,  4,  5,  6,  7,  8,   9,   20,  26,  27,
                                       36, 37, 40, 43, 47, 50, 62, 100, 101, 102, 200, 1000};

at::Tensor latents(std::int64_t rows, std::int64_t dimensions)
{
    seedRandomNumbers(1);
    return at::randn({rows, dimensions}, at::TensorOptions(at::kFloat));
}

at::Tensor sameLabels(std::int64_t rows, std::int64_t label)
{
    return at::full({rows}, label, at::TensorOptions(at::kLong));
}

void addOnce(std::vector<std::int64_t>& list, std::int64_t value, std::int64_t most)
{
    if (value >= 1 && value <= most && std::ranges::find(list, value) == list.end()) {
        list.push_back(value);
    }
}

/// How many numbers a layer with such a weight may take: linear (out, in), transposed convolution (in, out, k, k)
/// first.
std::vector<std::int64_t> inputsOf(const std::vector<std::int64_t>& weight)
{
    return weight.size() == 2 ? std::vector{weight[1], weight[0]} : std::vector{weight[0], weight[1]};
}

class Probe {
public:
    explicit Probe(const ScriptModule& module)
        : m_module(module),
          m_latentHint(module.number({"z_dim", "latent_dim", "nz", "latent_size", "noise_dim", "dim_z"})),
          m_classHint(module.number({"num_classes", "n_classes", "c_dim", "classes"}))
    {
        if (m_classHint && (*m_classHint < 0 || *m_classHint > kMostClasses)) {
            throw Error("It says that it knows " + std::to_string(*m_classHint) + " classes; 0 to " +
                        std::to_string(kMostClasses) + " can be shown.");
        }
    }

    CallForm find()
    {
        const std::optional<CallForm> found =
            m_module.wantsLabels() ? findWithLabels() : firstThatWorks(sizes(), LabelForm::none, 0);
        if (found) {
            return *found;
        }
        throw Error(m_noPicture.empty() ? "No latent fitted it. With " + m_firstTried + " it said: " + m_firstTrouble +
                                              " If it takes another, give it a whole number as an attribute z_dim" +
                                              (m_module.wantsLabels() ? " and another num_classes." : ".")
                                        : m_noPicture);
    }

    /// Rows that were tried with: 2, or 1 where it takes no more.
    std::int64_t rows() const { return m_rows; }

private:
    std::optional<CallForm> findWithLabels()
    {
        if (m_classHint == 0) {
            return firstThatWorks(sizes(), LabelForm::oneHot, 0);
        }
        if (auto found = firstThatWorks(sizes(), LabelForm::indices, 0)) {
            found->classes = m_classHint ? *m_classHint : classesTaken(*found);
            return found;
        }
        return findOneHot();
    }

    /// Of a latent and a one-hot row laid side by side, the sum of their lengths is what is known of a first layer.
    std::optional<CallForm> findOneHot()
    {
        std::vector<std::int64_t> counts;
        if (m_classHint) {
            counts.push_back(*m_classHint);
        } else {
            if (m_latentHint) {
                for (const std::int64_t input : inputs()) {
                    addOnce(counts, input - *m_latentHint, kMostClasses);
                }
            }
            counts.insert(counts.end(), std::begin(kUsualClasses), std::end(kUsualClasses));
        }
        for (const std::int64_t count : counts) {
            std::vector<std::int64_t> some = m_latentHint ? std::vector{*m_latentHint} : sizes();
            for (const std::int64_t input : inputs()) {
                addOnce(some, input - count, kMostDimensions);
            }
            auto found = firstThatWorks(some, LabelForm::oneHot, count);
            if (!found) {
                continue;
            }
            CallForm other = *found;
            other.dimensions += 1;
            other.classes -= 1;
            if (!m_classHint && !m_latentHint && works(other)) {
                throw Error(
                    "It takes " + std::to_string(found->dimensions + found->classes) +
                    " numbers, of which some say the class: give it a whole number as an attribute num_classes.");
            }
            return found;
        }
        return std::nullopt;
    }

    std::vector<std::int64_t> inputs() const
    {
        std::vector<std::int64_t> all;
        for (const auto& weight : m_module.firstWeights()) {
            for (const std::int64_t input : inputsOf(weight)) {
                addOnce(all, input, 2 * kMostDimensions);
            }
        }
        return all;
    }

    /// Lengths of the latent worth trying, the likeliest first.
    std::vector<std::int64_t> sizes() const
    {
        std::vector<std::int64_t> all;
        addOnce(all, m_latentHint.value_or(0), kMostDimensions);
        const std::vector<std::int64_t> known = inputs();
        for (const std::int64_t input : known) {
            addOnce(all, input, kMostDimensions);
        }
        // Beside the latent lies what a class is embedded in.
        for (const std::int64_t input : known) {
            for (const std::int64_t beside : known) {
                addOnce(all, m_module.wantsLabels() ? input - beside : 0, kMostDimensions);
            }
        }
        for (const std::int64_t size : kUsualSizes) {
            addOnce(all, size, kMostDimensions);
        }
        return all;
    }

    std::optional<CallForm> firstThatWorks(const std::vector<std::int64_t>& dimensions, LabelForm labels,
                                           std::int64_t classes)
    {
        for (const std::int64_t rows : {2, 1}) {
            m_rows = rows;
            for (const std::int64_t size : dimensions) {
                for (const bool spatial : {false, true}) {
                    const CallForm form{size, spatial, labels, classes};
                    if (works(form)) {
                        return form;
                    }
                }
            }
        }
        return std::nullopt;
    }

    bool works(const CallForm& form)
    {
        at::Tensor made;
        try {
            made = m_module.call(form, latents(m_rows, form.dimensions), sameLabels(m_rows, 0));
        } catch (const Error& error) {
            if (m_firstTrouble.empty()) {
                m_firstTrouble = error.what();
                m_firstTried = shapeText(std::array{m_rows, form.dimensions});
            }
            return false;
        }
        try {
            pictureShape(made.sizes(), m_rows);
            return true;
        } catch (const Error& error) {
            if (m_noPicture.empty()) {
                m_noPicture = error.what();
            }
            return false;
        }
    }

    bool takesLabel(const CallForm& form, std::int64_t label) const
    {
        try {
            m_module.call(form, latents(1, form.dimensions), sameLabels(1, label));
            return true;
        } catch (const Error&) {
            return false;
        }
    }

    /// By the largest index that is no error.
    std::int64_t classesTaken(const CallForm& form) const
    {
        std::int64_t taken = 0;
        std::int64_t refused = 1;
        while (takesLabel(form, refused)) {
            taken = refused;
            refused *= 2;
            if (taken >= kMostClasses) {
                throw Error("It takes a class, but does not say of how many: give it a whole number as an attribute "
                            "num_classes.");
            }
        }
        while (refused - taken > 1) {
            const std::int64_t middle = (taken + refused) / 2;
            (takesLabel(form, middle) ? taken : refused) = middle;
        }
        return taken + 1;
    }

    const ScriptModule& m_module;
    std::optional<std::int64_t> m_latentHint;
    std::optional<std::int64_t> m_classHint;
    std::int64_t m_rows = 2;
    std::string m_firstTried, m_firstTrouble;  ///< of the likeliest call
    std::string m_noPicture;                   ///< of the first call that worked
};

/// Whether a batch's pictures are those that each row makes alone.
bool rowsStandAlone(const ScriptModule& module, const CallForm& form)
{
    constexpr std::int64_t kRows = 4;
    constexpr double kRounding = 1e-3;
    const at::Tensor z = latents(kRows, form.dimensions);
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
    const at::Tensor z = latents(kLooked, form.dimensions);
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
    Probe probe(module);
    ProbedScript probed;
    probed.form = probe.find();
    const CallForm& form = probed.form;
    const at::Tensor made = module.call(form, latents(probe.rows(), form.dimensions), sameLabels(probe.rows(), 0));
    const auto [channels, height, width] = pictureShape(made.sizes(), probe.rows());
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
