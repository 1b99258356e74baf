#include "engine/images/image_run.h"

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

ImageRun::ImageRun(ImageSpec spec, ImageSetPtr set, ImageTrainerOptions options)
    : m_spec(std::move(spec)),
      m_set(std::move(set)),
      m_options(std::move(options)),
      m_trainer(m_options.factory ? m_options.factory(m_spec, m_set) : makeImageTrainer(m_spec, m_set, m_options))
{
    keepState();
}

ImageRun::ImageRun(ImageSpec spec, ImageSetPtr set, ImageTrainerOptions options, const TrainerState& state)
    : ImageRun(std::move(spec), std::move(set), std::move(options))
{
    m_trainer->restore(state);
    keepState();
}

void ImageRun::keepState()
{
    const auto begin = Clock::now();
    m_kept = m_trainer->state();
    m_nextKeep = begin + std::chrono::duration_cast<Clock::duration>((Clock::now() - begin) / kKeepShare);
}

void ImageRun::keepStateIfDue()
{
    if (Clock::now() >= m_nextKeep) {
        keepState();
    }
}

std::optional<ImageRun::Failure> ImageRun::train(std::int64_t steps, StepKind kind,
                                                 std::vector<ImageStepLosses>& losses)
{
    if (kind == StepKind::both) {
        keepStateIfDue();
    } else {
        keepState();  // a replay trains both networks
    }
    std::optional<NonFinite> failed;
    try {
        failed = m_trainer->train(steps, kind, losses);
    } catch (...) {
        m_trainer->restore(m_kept);
        std::erase_if(losses, [this](const ImageStepLosses& entry) { return entry.step > m_kept.step; });
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

ImageRun::Failure ImageRun::recover(const NonFinite& what)
{
    m_trainer->restore(m_kept);
    const std::int64_t steps = what.step - 1 - m_kept.step;
    std::vector<ImageStepLosses> again;
    if (steps > 0 && m_trainer->train(steps, StepKind::both, again)) {
        m_trainer->restore(m_kept);  // a device that does not repeat itself
    }
    keepState();
    const std::string at = std::to_string(m_trainer->step());
    return {what, networksOf(what) + " left the finite numbers at step " + std::to_string(what.step) +
                      ". The run stands at step " + at + ", where all was well."};
}

Restarted ImageRun::change(const ImageSpec& spec, ImageSetPtr set)
{
    if (spec.seed != m_spec.seed) {
        *this = ImageRun(spec, std::move(set), m_options);
        return {true, true};
    }
    const Restarted restarted = m_trainer->apply(spec, set);
    m_spec = spec;
    m_set = std::move(set);
    keepState();
    return restarted;
}

}  // namespace ganimede
