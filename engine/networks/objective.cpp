#include "engine/networks/objective.h"

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/networks/sample_losses.h"

namespace ganimede {
namespace {

LossTerm termOf(const SampleLoss<double>& loss)
{
    return {loss.value, loss.derivative};
}

void refusePairs(ObjectiveKind kind)
{
    if (isPaired(kind)) {
        throw Error(Words::tr("A relativistic loss is of pairs of scores, not of one."));
    }
}

}  // namespace

LossTerm discriminatorLossOnReal(ObjectiveKind kind, double score)
{
    return smoothedLossOnReal(kind, score, 0);
}

LossTerm smoothedLossOnReal(ObjectiveKind kind, double score, double smoothing)
{
    refusePairs(kind);
    return termOf(lossOnReal(kind, smoothing, score));
}

LossTerm discriminatorLossOnFake(ObjectiveKind kind, double score)
{
    refusePairs(kind);
    return termOf(lossOnFake(kind, score));
}

LossTerm generatorLoss(ObjectiveKind kind, double score)
{
    refusePairs(kind);
    return termOf(lossOfGenerator(kind, score));
}

LossTerm relativisticLoss(double difference)
{
    const SampleLoss<double> loss = softplus(-difference);
    return {loss.value, -loss.derivative};
}

}  // namespace ganimede
