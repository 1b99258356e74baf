#include "engine/images/image_training.h"

#include <utility>

#include "engine/core/error.h"

namespace ganimede {
namespace {

constexpr double kKeepShare = 0.01;  // of the time that copying states may take

std::string networksOf(const NonFinite& what)
{
    return what.generator && what.discriminator ? "Both networks"
           : what.generator                     ? "The generator"
                                                : "The discriminator";
}

}  // namespace

ImageTraining::ImageTraining(ImageSpec spec, ImageSetPtr set, ImageTrainerOptions options)
    : m_spec(std::move(spec)),
      m_set(std::move(set)),
      m_options(std::move(options)),
      m_trainer(m_options.factory ? m_options.factory(m_spec, m_set) : makeImageTrainer(m_spec, m_set, m_options))
{
    keepState();
}

ImageTraining::ImageTraining(ImageSpec spec, ImageSetPtr set, ImageTrainerOptions options, const TrainerState& state)
    : ImageTraining(std::move(spec), std::move(set), std::move(options))
{
    m_trainer->restore(state);
    keepState();
}

void ImageTraining::moveTo(ImageTrainerOptions options)
{
    TrainerState state = m_kept;
    try {
        state = m_trainer->state();
    } catch (const Error&) {
        // What was kept is what there is.
    }
    std::unique_ptr<ImageTrainer> trainer =
        options.factory ? options.factory(m_spec, m_set) : makeImageTrainer(m_spec, m_set, options);
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
    const std::string at = std::to_string(m_trainer->step());
    return {what, networksOf(what) + " left the finite numbers at step " + std::to_string(what.step) +
                      ". The run stands at step " + at + ", where all was well."};
}

Restarted ImageTraining::change(const ImageSpec& spec, ImageSetPtr set)
{
    if (spec.seed != m_spec.seed) {
        *this = ImageTraining(spec, std::move(set), m_options);
        return {true, true};
    }
    const Restarted restarted = m_trainer->apply(spec, set);
    m_spec = spec;
    m_set = std::move(set);
    keepState();
    return restarted;
}

}  // namespace ganimede
