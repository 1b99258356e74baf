#pragma once

#include <optional>

#include <QString>

namespace ganimede {

class NoticeCard;

/// Says in a card, in both labs alike, that networks left the finite numbers, and offers the ways on. At least one of
/// the two did.
void showDivergence(NoticeCard& card, const QString& message, bool generator, bool discriminator);

/// What a button of that card stands for.
struct DivergenceCure {
    double learningRates = 1;  ///< what both are multiplied by
    bool restart = false;      ///< from step 0; else from the last finite one

    /// In a spec of either lab.
    template <class Spec>
    void multiplyRates(Spec& spec) const
    {
        spec.generator.optimiser.learningRate *= learningRates;
        spec.discriminator.optimiser.learningRate *= learningRates;
    }
};
/// Nothing for the buttons of other cards.
std::optional<DivergenceCure> divergenceCureOf(const QString& action);

}  // namespace ganimede
