#include <QLabel>

#include "app/document/aside_card.h"
#include "app/images/image_lab.h"
#include "engine/images/image_spec_json.h"
#include "engine/spec/timed_changes.h"
#include "widgets/images/preset_picker.h"
#include "widgets/panels/notice_card.h"

// A run takes the place of another in the image lab: what is kept of the one that is left, and how it comes back.
namespace ganimede {

void ImageLab::connectRuns()
{
    connect(m_session, &ImageSession::kept, this, [this](quint64 number, const KeptImageRunPtr& run) {
        const LeftImageRun* left = m_runsAside.answer(number, run);
        if (left != nullptr && !m_shown.isOfLesson()) {
            m_aside->offer(number, left->run->state.step, left->name);
        }
    });
    connect(m_session, &ImageSession::playingChanged, this, [this](bool playing) { m_shown.setRunning(playing); });
    connect(m_aside, &AsideCard::bringBackRequested, this, &ImageLab::bringBack);
}

bool ImageLab::isWorkOfTheUser() const
{
    return m_shown.isWorkOfTheUser(m_document->undoStack());
}

/// Before another run is opened.
void ImageLab::leaveRun()
{
    if (isWorkOfTheUser()) {
        m_session->keep(m_shown.number());
        m_runsAside.add(
            {m_shown.number(), nullptr, title(), m_shown.file(), m_preset, m_lookFor->text(), m_document->history()});
    }
    m_notice->clear();
    m_aside->clear();
    m_session->setPlaying(false);
}

void ImageLab::takeRun(const ImageSpec& recorded, const std::optional<TrainerState>& state, const QString& path,
                       const QString& preset)
{
    leaveRun();
    m_shown.begin({path, state ? state->step : 0});
    m_preset = preset;
    m_presets->setCurrent(preset);
    m_session->open(recorded, state);
    m_document->open(specAt(recorded, state ? state->step : 0));
    Q_EMIT titleChanged(title());
}

bool ImageLab::bringBack(quint64 number)
{
    const std::optional<LeftImageRun> left = m_runsAside.take(number);
    if (!left) {
        return false;
    }
    leaveRun();
    m_shown.takeUp(left->number, left->file, true);
    m_preset = left->preset;
    m_presets->setCurrent(left->preset);
    m_lookFor->setText(left->lookFor);
    m_session->takeUp(left->run);
    m_document->open(specAt(left->run->recorded, left->run->state.step), left->history);
    Q_EMIT titleChanged(title());
    return true;
}

void ImageLab::fillAsideMenu(QMenu* menu)
{
    for (const LeftImageRun& left : m_runsAside.all()) {
        if (left.run != nullptr) {
            m_aside->addTo(menu, left.number, left.run->state.step, left.name);
        }
    }
}

}  // namespace ganimede
