#include "engine/torch/script/script_call_search.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include <ATen/Functions.h>

#include "engine/core/error.h"
#include "engine/latent/script_protocol.h"
#include "engine/torch/script/script_probe.h"

namespace ganimede {
namespace {

constexpr std::int64_t kUsualSizes[]{100, 128, 64, 512, 256, 32, 16, 2,   10,   20,
                                     50,  62,  96, 8,   4,   3,  1,  200, 1000, 1024};
constexpr std::int64_t kUsualClasses[]{10, 2,  3,  4,  5,  6,  7,  8,   9,   20,  26,  27,
                                       36, 37, 40, 43, 47, 50, 62, 100, 101, 102, 200, 1000};

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

class CallSearch {
public:
    explicit CallSearch(const ScriptModule& module)
        : m_module(module),
          m_latentHint(module.number({"z_dim", "latent_dim", "nz", "latent_size", "noise_dim", "dim_z"})),
          m_classHint(module.number({"num_classes", "n_classes", "c_dim", "classes"}))
    {
        if (m_classHint && (*m_classHint < 0 || *m_classHint > kMostClasses)) {
            throw Error("It says that it knows " + std::to_string(*m_classHint) + " classes; 0 to " +
                        std::to_string(kMostClasses) + " can be shown.");
        }
    }

    FoundCall find()
    {
        const std::optional<CallForm> found =
            m_module.wantsLabels() ? findWithLabels() : firstThatWorks(sizes(), LabelForm::none, 0);
        if (found) {
            return {*found, m_rows};
        }
        throw Error(m_noPicture.empty() ? "No latent fitted it. With " + m_firstTried + " it said: " + m_firstTrouble +
                                              " If it takes another, give it a whole number as an attribute z_dim" +
                                              (m_module.wantsLabels() ? " and another num_classes." : ".")
                                        : m_noPicture);
    }

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
            made = m_module.call(form, probeLatents(m_rows, form.dimensions), sameLabels(m_rows, 0));
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
            m_module.call(form, probeLatents(m_rows, form.dimensions), sameLabels(m_rows, label));
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

}  // namespace

FoundCall findCall(const ScriptModule& module)
{
    return CallSearch(module).find();
}

at::Tensor probeLatents(std::int64_t rows, std::int64_t dimensions)
{
    seedRandomNumbers(1);
    return at::randn({rows, dimensions}, at::TensorOptions(at::kFloat));
}

at::Tensor sameLabels(std::int64_t rows, std::int64_t label)
{
    return at::full({rows}, label, at::TensorOptions(at::kLong));
}

}  // namespace ganimede
