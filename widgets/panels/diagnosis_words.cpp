#include "widgets/panels/diagnosis_words.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QStringList>

#include "widgets/charts/change_notes.h"
#include "widgets/panels/field_tip.h"
#include "widgets/panels/numbers.h"

namespace ganimede {
namespace {

constexpr double kHugeScore = 1'000;  // a smaller one is no explosion
constexpr double kFarAway =
    0.75;  // half sides; fakes that diverged() counts as lost are at 1.5 and more half of the time

/// Gives the functions here a context for translators, and finds numbers in the evidence.
class Speaker {
    Q_DECLARE_TR_FUNCTIONS(Diagnosis)
public:
    Speaker(const Diagnosis& diagnosis, int modes, bool critic)
        : m_diagnosis(diagnosis), m_modes(modes), m_d(critic ? tr("C", "the critic") : tr("D", "the discriminator"))
    {}

    DiagnosisWords words() const
    {
        switch (m_diagnosis.kind) {
        case DiagnosisKind::diverged:
            return diverged();
        case DiagnosisKind::modeCollapse:
            return collapse();
        case DiagnosisKind::modesComeAndGo:
            return {tr("Between %1 and %2 of %3 clouds are held: modes come and go.")
                        .arg(std::lround(find(MetricKind::modesHeld).low))
                        .arg(std::lround(find(MetricKind::modesHeld).high))
                        .arg(m_modes),
                    tr("G leaves a cloud as soon as %1 has learnt to tell its fakes there.").arg(m_d)};
        case DiagnosisKind::oscillation:
            return oscillation();
        case DiagnosisKind::vanishingGradient:
            return {tr("G learns next to nothing: vanishing gradient."),
                    tr("%1 takes the fakes to be %2 real and is flat around them: the pull on a fake is %3.")
                        .arg(m_d, percent(MetricKind::realnessOnFake), value(MetricKind::generatorSignal))};
        case DiagnosisKind::discriminatorWon:
            return {tr("%1 is right %2 of the time: G cannot follow.").arg(m_d, percent(MetricKind::accuracy)),
                    tr("The fakes do not get nearer: their sliced Wasserstein distance from the data is %1 half sides.")
                        .arg(value(MetricKind::slicedWasserstein))};
        case DiagnosisKind::generatorWon:
            return {
                tr("%1 takes %2 of the fakes for real, though they are not good.")
                    .arg(m_d, percentOf(1 - find(MetricKind::accuracyOnFake).value)),
                tr("Who is so easily fooled teaches nothing. The fakes' sliced Wasserstein distance from the data is "
                   "%1 half sides.")
                    .arg(value(MetricKind::slicedWasserstein))};
        case DiagnosisKind::converged:
            return {tr("Looks converged."), standing()};
        case DiagnosisKind::nearData:
            return {tr("Near the data, but not yet like it."), standing()};
        }
        return {};
    }

private:
    DiagnosisWords collapse() const
    {
        if (m_modes > 1) {
            const auto missing = m_modes - std::lround(find(MetricKind::modesHeld).value);
            return {tr("%1 of %2 clouds hold hardly any point: mode collapse.").arg(missing).arg(m_modes),
                    tr("%1 of the fakes lie in a cloud, but in too few of them.").arg(percent(MetricKind::goodShare))};
        }
        return {tr("%1 of the data has no fakes near it: mode collapse.")
                    .arg(percentOf(1 - find(MetricKind::coverage).value)),
                tr("%1 of the fakes lie where data is, but on too little of it.").arg(percent(MetricKind::goodShare))};
    }
    DiagnosisWords oscillation() const
    {
        const auto swing = [this](MetricKind kind) { return find(kind).high - find(kind).low; };
        const double most = std::fmax(swing(MetricKind::fakeMeanX), swing(MetricKind::fakeMeanY));
        return {tr("The fakes swing about the data and do not settle."),
                tr("Their middle wandered %1 half sides of the stage to and fro.").arg(readable(most))};
    }
    /// What is held, how far it is from the data, and how well D tells it from them.
    QString standing() const
    {
        return tr("%1; the JS divergence averages %2, and %3 is right %4 of the time.")
            .arg(held(), value(MetricKind::jensenShannon), m_d, percent(MetricKind::accuracy));
    }
    QString held() const
    {
        if (m_modes < 2) {
            return tr("%1 of the data is covered").arg(percent(MetricKind::coverage));
        }
        const Evidence modes = find(MetricKind::modesHeld);
        const auto least = std::lround(modes.low), most = std::lround(modes.high);
        return least == most ? tr("%1 of %2 clouds are held").arg(least).arg(m_modes)
                             : tr("%1 to %2 of %3 clouds are held").arg(least).arg(most).arg(m_modes);
    }
    /// Which of the two ran away.
    DiagnosisWords diverged() const
    {
        const double real = find(MetricKind::scoreOnReal).value, fake = find(MetricKind::scoreOnFake).value;
        const bool calm = std::fmax(std::abs(real), std::abs(fake)) < kHugeScore;
        if (calm && find(MetricKind::slicedWasserstein).value > kFarAway) {
            return {tr("The fakes fly off: training diverges."),
                    tr("Their sliced Wasserstein distance from the data is %1 half sides of the stage.")
                        .arg(value(MetricKind::slicedWasserstein))};
        }
        return {tr("The scores explode: training diverges."),
                tr("%1's mean score is %2 on real points and %3 on fakes.")
                    .arg(m_d, value(MetricKind::scoreOnReal), value(MetricKind::scoreOnFake))};
    }

    Evidence find(MetricKind kind) const
    {
        const auto found = std::ranges::find(m_diagnosis.evidence, kind, &Evidence::metric);
        const double none = std::nan("");
        return found != m_diagnosis.evidence.end() ? *found : Evidence{kind, none, none, none};
    }
    QString value(MetricKind kind) const { return readable(find(kind).value); }
    QString percent(MetricKind kind) const { return percentOf(find(kind).value); }
    static QString percentOf(double share)
    {
        QString words = std::isfinite(share) ? tr("%1 %").arg(std::lround(100 * share)) : QStringLiteral("–");
        return words.replace(u' ', QChar::Nbsp);  // or a line begins with the sign
    }

    const Diagnosis& m_diagnosis;
    int m_modes;
    QString m_d;
};

}  // namespace

DiagnosisWords diagnosisWords(const Diagnosis& diagnosis, int modes, bool critic)
{
    return Speaker(diagnosis, modes, critic).words();
}

QString remedyLabel(const Remedy& remedy, bool critic)
{
    const QString d = critic ? Speaker::tr("C", "the critic") : Speaker::tr("D", "the discriminator");
    switch (remedy.kind) {
    case Remedy::Kind::flattenDiscriminator:
        return Speaker::tr("Add R1 and R2");
    case Remedy::Kind::wassersteinWithPenalty:
        return Speaker::tr("Wasserstein with penalty");
    case Remedy::Kind::nonSaturatingLoss:
        return Speaker::tr("Non-saturating loss");
    case Remedy::Kind::relativisticLoss:
        return Speaker::tr("Relativistic loss");
    case Remedy::Kind::slowerDiscriminator:
        return Speaker::tr("Slow %1 down").arg(d);
    case Remedy::Kind::slowerGenerator:
        return Speaker::tr("Slow G down");
    case Remedy::Kind::slowerBoth:
        return Speaker::tr("Slow both down");
    case Remedy::Kind::moreDiscriminatorUpdates:
        return Speaker::tr("Update %1 more often").arg(d);
    case Remedy::Kind::fewerDiscriminatorUpdates:
        return Speaker::tr("Update %1 less often").arg(d);
    case Remedy::Kind::balancedNetworks:
        return Speaker::tr("Balance G and %1").arg(d);
    case Remedy::Kind::labelSmoothing:
        return Speaker::tr("Smooth the labels");
    case Remedy::Kind::inputNoise:
        return Speaker::tr("Noise on %1's inputs").arg(d);
    case Remedy::Kind::packing:
        return Speaker::tr("Judge samples in pairs");
    case Remedy::Kind::averagedGenerator:
        return Speaker::tr("Show an average of G");
    case Remedy::Kind::fallingLearningRate:
        return Speaker::tr("Let learning rates fall");
    case Remedy::Kind::adamOptimiser:
        return Speaker::tr("Use Adam");
    case Remedy::Kind::biggerGenerator:
        return Speaker::tr("A bigger generator");
    }
    return {};
}

QString remedyTip(const Remedy& remedy)
{
    QStringList settings;
    QStringList effects;  // of the fields' tooltips the last line: whether something begins anew
    for (const Remedy::Change& change : remedy.changes) {
        settings << changeText({0, change.path, change.value});
        const QString effect = fieldTip(change.path).section(u'\n', -1);
        if (!effects.contains(effect)) {
            effects << effect;
        }
    }
    return Speaker::tr("Sets: %1").arg(settings.join(QStringLiteral(", "))) + '\n' + effects.join(' ') + '\n' +
           Speaker::tr("Undo takes it back.");
}

}  // namespace ganimede
