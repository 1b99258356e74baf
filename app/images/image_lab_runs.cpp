#include <QLabel>
#include <QLocale>
#include <QMenu>

#include "app/images/image_lab.h"
#include "engine/images/image_spec_json.h"
#include "engine/spec/timed_changes.h"
#include "widgets/images/preset_picker.h"
#include "widgets/panels/notice_card.h"

// A run takes the place of another in the image lab: what is kept of the one that is left, and how it comes back.
namespace ganimede {
namespace {

const QString kBringBack = QStringLiteral("bringBack");

QString stepOf(const LeftImageRun& left)
{
    return QLocale().toString(qint64{left.run->state.step});
}

}  // namespace

void ImageLab::connectRuns()
{
    connect(m_session, &ImageSession::kept, this, [this](quint64 number, const KeptImageRunPtr& run) {
        const LeftImageRun* left = m_runsAside.answer(number, run);
        if (left != nullptr && !m_ofLesson) {
            m_asideOffered = number;
            m_aside->showNotice(
                tr("Your run at step %1 was put aside").arg(stepOf(*left)),
                tr("%1. File > Bring back a run has it too.").arg(left->name),
                {{kBringBack, tr("Bring it back"), tr("Goes on with that run, its networks, settings and charts")}},
                NoticeCard::Tone::good);
        }
    });
    connect(m_session, &ImageSession::playingChanged, this, [this](bool playing) { m_watch.setRunning(playing); });
    connect(m_aside, &NoticeCard::actionChosen, this, [this] { bringBack(m_asideOffered); });
}

bool ImageLab::isWorkOfTheUser() const
{
    constexpr qint64 kMomentsMs = 3000;
    const bool edited = m_document->undoStack().index() > 0;
    return m_runNumber != 0 && (m_ofTheUser || edited || (m_watch.milliseconds() >= kMomentsMs && !m_ofLesson));
}

/// Before another run is opened.
void ImageLab::leaveRun()
{
    if (isWorkOfTheUser()) {
        m_session->keep(m_runNumber);
        m_runsAside.add(
            {m_runNumber, nullptr, title(), m_path, m_preset, m_lookFor->text(), m_savedStep, m_document->history()});
    }
    m_notice->clear();
    m_aside->clear();
    m_watch.begin();
    m_ofTheUser = false;
    m_ofLesson = false;
    m_session->setPlaying(false);
}

void ImageLab::takeRun(const ImageSpec& recorded, const std::optional<TrainerState>& state, const QString& path,
                       const QString& preset)
{
    leaveRun();
    m_runNumber = ++m_runsOpened;
    m_path = path;
    m_savedStep = state ? state->step : 0;
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
    m_runNumber = left->number;
    m_ofTheUser = true;
    m_path = left->path;
    m_savedStep = left->savedStep;
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
            menu->addAction(tr("%1, step %2").arg(left.name, stepOf(left)), this,
                            [this, number = left.number] { bringBack(number); });
        }
    }
}

}  // namespace ganimede
