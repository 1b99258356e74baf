#include "widgets/panels/divergence_notice.h"

#include <QCoreApplication>

#include "widgets/panels/notice_card.h"

namespace ganimede {
namespace {

constexpr double kTenth = 0.1;

const QString kLowerAndRestart = QStringLiteral("lowerAndRestart");
const QString kLower = QStringLiteral("lowerRates");
const QString kRestart = QStringLiteral("restart");

/// Gives the functions here a context for translators.
struct NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(Divergence)
};

}  // namespace

void showDivergence(NoticeCard& card, const QString& message, bool generator, bool discriminator)
{
    const QString title = generator && discriminator ? NoticeWords::tr("Both networks left the finite numbers")
                          : generator                ? NoticeWords::tr("The generator left the finite numbers")
                                                     : NoticeWords::tr("The discriminator left the finite numbers");
    // What is finite may still be huge: starting over comes first.
    card.showNotice(title, message,
                    {{kLowerAndRestart, NoticeWords::tr("Start over, a tenth of the learning rates"),
                      NoticeWords::tr("Divides both learning rates by ten and goes back to step 0 with the same seed")},
                     {kLower, NoticeWords::tr("Go on from here, a tenth of them"),
                      NoticeWords::tr("Divides both learning rates by ten and goes on from the last finite step")},
                     {kRestart, NoticeWords::tr("Start over as it was"),
                      NoticeWords::tr("Goes back to step 0 with the same settings")}});
}

std::optional<DivergenceCure> divergenceCureOf(const QString& action)
{
    if (action == kLowerAndRestart) {
        return DivergenceCure{kTenth, true};
    }
    if (action == kLower) {
        return DivergenceCure{kTenth, false};
    }
    if (action == kRestart) {
        return DivergenceCure{1, true};
    }
    return std::nullopt;
}

}  // namespace ganimede
