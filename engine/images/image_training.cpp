#include "engine/images/image_training.h"

#include <algorithm>
#include <utility>

#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/images/image_spec_json.h"
#include "engine/trainers/step_of_one.h"

namespace ganimede {
namespace {

constexpr double kKeepShare = 0.01;  // of the time that copying states may take

std::string failureMessage(const NonFinite& what, std::int64_t reached)
{
    if (what.generator && what.discriminator) {
        return Words::tr("Both networks left the finite numbers at step %1. The run stands at step %2, where all was "
                         "well.",
                         what.step, reached);
    }
    return what.generator
               ? Words::tr("The generator left the finite numbers at step %1. The run stands at step %2, "
                           "where all was well.",
                           what.step, reached)
               : Words::tr("The discriminator left the finite numbers at step %1. The run stands at step %2, "
                           "where all was well.",
                           what.step, reached);
}

bool isOfData(const TimedChange& change)
{
    return change.path.starts_with("data.");
}

}  // namespace

ImageTraining::ImageTraining(ImageSpec recorded, ImageSets sets, ImageTrainerOptions options)
    : m_recorded(std::move(recorded)), m_sets(std::move(sets)), m_options(std::move(options))
{
    begin(0);
    keepState();
}

ImageTraining::ImageTraining(ImageSpec recorded, ImageSetPtr set, ImageTrainerOptions options)
    : ImageTraining(
          std::move(recorded), [set = std::move(set)](const ImageDataSpec&) { return set; }, std::move(options))
{}

ImageTraining::ImageTraining(const ImageSpec& recorded, ImageSets sets, ImageTrainerOptions options,
                             const TrainerState& state)
    : m_recorded(recorded), m_sets(std::move(sets)), m_options(std::move(options))
{
    begin(state.step);
    m_trainer->restore(state);
    keepState();
}

/// A trainer of the spec as it stands at that step, with initial weights.
void ImageTraining::begin(std::int64_t step)
{
    m_reached = playChanges(m_recorded, step, m_spec);
    m_set = m_sets(m_spec.data);
    m_trainer = makeImageTrainer(m_spec, m_set, m_options);
}

void ImageTraining::moveTo(ImageTrainerOptions options)
{
    TrainerState state = m_kept;
    try {
        state = m_trainer->state();
    } catch (const Error&) {
        // What was kept is what there is.
    }
    std::unique_ptr<ImageTrainer> trainer = makeImageTrainer(m_spec, m_set, options);
    trainer->restore(state);
    m_trainer = std::move(trainer);
    m_options = std::move(options);
    keepState();
}

void ImageTraining::keepState()
{
    const auto begin = Clock::now();
    m_kept = m_trainer->state();
    m_nextKeep = begin + std::chrono::duration_cast<Clock::duration>((Clock::now() - begin) / kKeepShare);
}

void ImageTraining::keepStateIfDue()
{
    if (Clock::now() >= m_nextKeep) {
        keepState();
    }
}

std::optional<ImageTraining::Failure> ImageTraining::train(std::int64_t steps, StepKind kind,
                                                           std::vector<ImageStepLosses>& losses)
{
    while (steps > 0) {
        settle();
        const bool asRecorded = kind == StepKind::both;
        const StepKind next =
            asRecorded ? kindOfStep(stepOfOneAt(m_recorded.changes, m_reached, m_trainer->step())) : kind;
        const std::int64_t slice = next == StepKind::both ? std::min(steps, stepsToNextChange()) : 1;
        const std::int64_t before = m_trainer->step();
        if (auto failure = trainSlice(slice, next, losses)) {
            return failure;
        }
        if (!asRecorded) {
            record({stepOfOne(before, kind)});
        }
        steps -= slice;
    }
    settle();
    return std::nullopt;
}

std::optional<ImageTraining::Failure> ImageTraining::trainSlice(std::int64_t steps, StepKind kind,
                                                                std::vector<ImageStepLosses>& losses)
{
    if (kind == StepKind::both) {
        keepStateIfDue();
    } else {
        keepState();  // a replay trains both networks
    }
    const std::int64_t before = m_trainer->step();
    std::optional<NonFinite> failed;
    try {
        failed = m_trainer->train(steps, kind, losses);
    } catch (...) {
        returnTo(before);
        std::erase_if(losses, [this](const ImageStepLosses& entry) { return entry.step > m_trainer->step(); });
        throw;
    }
    if (failed) {
        const Failure failure = recover(*failed);
        std::erase_if(losses, [this](const ImageStepLosses& entry) { return entry.step > m_trainer->step(); });
        return failure;
    }
    if (kind != StepKind::both) {
        keepState();
    }
    return std::nullopt;
}

/// By way of the kept state; on a device that does not repeat itself maybe no further than to that.
void ImageTraining::returnTo(std::int64_t step)
{
    m_trainer->restore(m_kept);
    std::vector<ImageStepLosses> again;
    try {
        if (step > m_kept.step && m_trainer->train(step - m_kept.step, StepKind::both, again)) {
            m_trainer->restore(m_kept);
        }
    } catch (const Error&) {
        m_trainer->restore(m_kept);
    }
    keepState();
}

ImageTraining::Failure ImageTraining::recover(const NonFinite& what)
{
    returnTo(what.step - 1);
    return {what, failureMessage(what, m_trainer->step())};
}

std::int64_t ImageTraining::stepsToNextChange() const
{
    return ganimede::stepsToNextChange(m_recorded.changes, m_reached, m_trainer->step());
}

/// Makes the changes that are due.
void ImageTraining::settle()
{
    if (m_reached == m_recorded.changes.size() || m_recorded.changes[m_reached].step > m_trainer->step()) {
        return;
    }
    makeDueChanges(m_recorded.changes, m_trainer->step(), m_reached, m_spec,
                   [this](const ImageSpec& next) { apply(next); });
    keepState();
}

ImageSetPtr ImageTraining::setOf(const ImageSpec& next) const
{
    return next.data == m_spec.data ? m_set : m_sets(next.data);
}

Restarted ImageTraining::apply(const ImageSpec& next)
{
    ImageSetPtr set = setOf(next);
    const Restarted restarted = m_trainer->apply(next, set);
    m_spec = next;
    m_set = std::move(set);
    m_nextKeep = {};  // the state that is kept is of the networks before
    return restarted;
}

void ImageTraining::record(const std::vector<TimedChange>& changes)
{
    // Other pictures may mean other classes, and with them other networks.
    recordChanges(m_recorded.changes, m_reached, changes, [](const TimedChange& change) {
        return !isOfData(change) && replacesEarlier(change, imageFieldInfos());
    });
}

Restarted ImageTraining::change(const ImageSpec& spec)
{
    ImageSpec wanted = spec;
    wanted.changes.clear();
    if (wanted.seed != m_spec.seed) {
        *this = ImageTraining(std::move(wanted), m_sets, m_options);
        return {true, true};
    }
    const std::vector<TimedChange> changes = differences(m_spec, wanted, m_trainer->step());
    const Restarted restarted = apply(wanted);
    if (m_trainer->step() == 0) {
        m_recorded = std::move(wanted);
        m_reached = 0;
    } else {
        record(changes);
        m_recorded.name = wanted.name;
    }
    keepState();
    return restarted;
}

}  // namespace ganimede
