#pragma once

#include "engine/networks/objective.h"
#include "engine/networks/realness.h"
#include "engine/networks/sample_losses.h"
#include "engine/torch/images/graph/step_row.h"

/// What an update makes of the scores of its batch, for one block of threads of a device, and for the host as a block
/// of one thread. A Block says where a thread begins and how far it goes (`first()`, `stride()`), adds up a number of
/// each thread for all of them (`sum()`, which every thread has to come to), and which thread it is that writes
/// (`isFirst()`).
namespace ganimede::scores {

/// Score: float, double or bfloat16, as the scores are; Value: float or double, what is computed in.
template <class Score, class Value>
struct Work {
    ObjectiveKind kind{};
    Value smoothing = 0;
    int batch = 0;
    const Score* real = nullptr;     ///< (batch); for G only where the objective pairs them
    const Score* fake = nullptr;     ///< (batch)
    Score* byReal = nullptr;         ///< (batch): the derivative of the mean loss; not for G
    Score* byFake = nullptr;         ///< likewise
    const Value* penalty = nullptr;  ///< D's, summed over the batch; null: none
    Value* row = nullptr;            ///< StepRow, of which an update writes what it knows; null: it notes nothing
};

/// The block of the host.
struct SingleThread {
    int first() const { return 0; }
    int stride() const { return 1; }
    double sum(double own) const { return own; }
    bool isFirst() const { return true; }
};

template <class Block, class Score, class Value>
GANIMEDE_HOST_DEVICE double meanRealness(const Block& block, const Work<Score, Value>& work, const Score* scores,
                                         double meanOnFake, double meanOnReal)
{
    double sum = 0;
    for (int i = block.first(); i < work.batch; i += block.stride()) {
        sum += realness(work.kind, static_cast<Value>(scores[i]), meanOnFake, meanOnReal);
    }
    return block.sum(sum) / work.batch;
}

template <class Block, class Score, class Value>
GANIMEDE_HOST_DEVICE void judgeForD(const Block& block, const Work<Score, Value>& work)
{
    const Value share = Value(1) / static_cast<Value>(work.batch);
    double lossOnReal = 0;
    double lossOnFake = 0;
    double real = 0;
    double fake = 0;
    for (int i = block.first(); i < work.batch; i += block.stride()) {
        const auto onReal = static_cast<Value>(work.real[i]);
        const auto onFake = static_cast<Value>(work.fake[i]);
        const PairLosses<Value> loss = lossesOfPair(work.kind, work.smoothing, onReal, onFake);
        work.byReal[i] = static_cast<Score>(loss.real.derivative * share);
        work.byFake[i] = static_cast<Score>(loss.fake.derivative * share);
        lossOnReal += loss.real.value;
        lossOnFake += loss.fake.value;
        real += onReal;
        fake += onFake;
    }
    if (work.row == nullptr) {
        return;
    }
    const double meanOnReal = block.sum(real) / work.batch;
    const double meanOnFake = block.sum(fake) / work.batch;
    const double meanLossOnReal = block.sum(lossOnReal) / work.batch;
    const double meanLossOnFake = block.sum(lossOnFake) / work.batch;
    double realOnReal = NAN;  // a critic's scores have no place
    double realOnFake = NAN;
    if (!isCritic(work.kind)) {
        realOnReal = meanRealness(block, work, work.real, meanOnFake, meanOnReal);
        realOnFake = meanRealness(block, work, work.fake, meanOnFake, meanOnReal);
    }
    if (block.isFirst()) {
        work.row[StepRow::dReal] = static_cast<Value>(meanLossOnReal);
        work.row[StepRow::dFake] = static_cast<Value>(meanLossOnFake);
        work.row[StepRow::penalty] = work.penalty == nullptr ? Value(0) : *work.penalty * share;
        work.row[StepRow::onReal] = static_cast<Value>(realOnReal);
        work.row[StepRow::onFake] = static_cast<Value>(realOnFake);
        work.row[StepRow::scoreOnReal] = static_cast<Value>(meanOnReal);
        work.row[StepRow::scoreOnFake] = static_cast<Value>(meanOnFake);
    }
}

template <class Block, class Score, class Value>
GANIMEDE_HOST_DEVICE void judgeForG(const Block& block, const Work<Score, Value>& work)
{
    const Value share = Value(1) / static_cast<Value>(work.batch);
    double losses = 0;
    for (int i = block.first(); i < work.batch; i += block.stride()) {
        const Value real = work.real == nullptr ? Value(0) : static_cast<Value>(work.real[i]);
        const SampleLoss<Value> loss = lossOfGenerator(work.kind, static_cast<Value>(work.fake[i]), real);
        work.byFake[i] = static_cast<Score>(loss.derivative * share);
        losses += loss.value;
    }
    if (work.row == nullptr) {
        return;
    }
    const double mean = block.sum(losses) / work.batch;
    if (block.isFirst()) {
        work.row[StepRow::g] = static_cast<Value>(mean);
    }
}

}  // namespace ganimede::scores
