#include "app/images/image_lab.h"

#include <QLabel>
#include <QLocale>
#include <QRandomGenerator>

#include "engine/images/image_presets.h"
#include "engine/images/image_spec_json.h"
#include "widgets/images/film_strip.h"
#include "widgets/images/image_charts.h"
#include "widgets/images/image_progress.h"
#include "widgets/images/picture_wall.h"
#include "widgets/images/preset_picker.h"
#include "widgets/images/wall_bar.h"
#include "widgets/panels/notice_card.h"

namespace ganimede {

ImageLab::ImageLab(const ImageSessionOptions& options, QWidget* parent)
    : QWidget(parent), m_document(new ImageDocument(this)), m_session(new ImageSession(options, this))
{
    setupUi();
    connectSignals();
}

ImageLab::~ImageLab() = default;

void ImageLab::connectSignals()
{
    connect(m_presets, &PresetPicker::picked, this, &ImageLab::openPreset);
    connect(m_document, &ImageDocument::edited, this, &ImageLab::onEdited);
    connect(m_document, &ImageDocument::specChanged, this, &ImageLab::showSpec);
    connectSession();
    connectWall();
}

void ImageLab::connectSession()
{
    connect(m_session, &ImageSession::snapshotArrived, this, &ImageLab::showSnapshot);
    connect(m_session, &ImageSession::preparing, this,
            [this](const QString& what) { m_wall->setMessage(what.isEmpty() ? QString() : tr("%1 ...").arg(what)); });
    connect(m_session, &ImageSession::finished, this, [this] {
        Q_EMIT told(tr("All %1 epochs are done. Play goes on beyond them.").arg(m_document->spec().epochs));
    });
    connect(m_session, &ImageSession::networksRestarted, this, [this](bool generator, bool discriminator, qint64 step) {
        const QString at = QLocale().toString(step);
        Q_EMIT told(generator && discriminator
                        ? tr("Both networks began anew at step %1: their structure changed.").arg(at)
                    : generator ? tr("The generator began anew at step %1: its structure changed.").arg(at)
                                : tr("The discriminator began anew at step %1: its structure changed.").arg(at));
    });
    connect(m_session, &ImageSession::failed, this, [this](ImageTrouble trouble, const QString& message) {
        m_wall->setMessage(QString());
        m_notice->showNotice(trouble == ImageTrouble::data ? tr("The pictures could not be had")
                                                           : tr("That cannot be trained"),
                             message, {});
    });
    connect(m_session, &ImageSession::diverged, this, [this](const QString& message) {
        m_notice->showNotice(tr("A network left the finite numbers"), message, {});
    });
}

void ImageLab::connectWall()
{
    connect(m_bar, &WallBar::countChosen, this, [this](int count) {
        ImageSpec spec = m_document->spec();
        spec.wall = count;
        editSpec(spec, tr("change the number of pictures shown"));
    });
    connect(m_bar, &WallBar::realsToggled, m_wall, &PictureWall::setRealsShown);
    connect(m_bar, &WallBar::tintToggled, m_wall, &PictureWall::setTinted);
    connect(m_bar, &WallBar::classChosen, this, &ImageLab::showWish);
}

void ImageLab::showWish()
{
    WallWish wish;
    wish.label = m_bar->wallClass();
    m_session->setWallWish(wish);
}

void ImageLab::openPreset(const QString& name)
{
    const ImagePreset* preset = findImagePreset(name.toStdString());
    if (preset == nullptr) {
        m_notice->showNotice(tr("There is no preset %1").arg(name), tr("The list at the left has all there are."), {});
        return;
    }
    m_notice->clear();
    m_preset = name;
    m_presets->setCurrent(name);
    m_lookFor->setText(QString::fromStdString(preset->lookFor));
    m_session->setPlaying(false);
    m_session->open(preset->spec);
    m_document->open(preset->spec);
    Q_EMIT titleChanged(title());
}

void ImageLab::openFirst()
{
    openPreset(QString::fromStdString(imagePresets().front().name));
}

QString ImageLab::title() const
{
    return QString::fromStdString(m_document->spec().name);
}

void ImageLab::setActive(bool active)
{
    if (active) {
        if (m_goOn) {
            m_session->setPlaying(true);
        }
        m_goOn = false;
    } else {
        m_goOn = m_session->isPlaying();
        m_session->setPlaying(false);
    }
}

void ImageLab::newSeed()
{
    constexpr quint32 kLargestSeed = 1'000'000;  // short enough to be read out in class
    ImageSpec spec = m_document->spec();
    spec.seed = QRandomGenerator::global()->bounded(kLargestSeed);
    m_notice->clear();
    editSpec(spec, tr("take a new seed"));
}

void ImageLab::restart()
{
    m_notice->clear();
    m_session->restart();
}

void ImageLab::editSpec(const ImageSpec& spec, const QString& what, int mergeId)
{
    m_document->edit(spec, what, mergeId);
}

void ImageLab::onEdited(const ImageSpec& spec)
{
    const std::vector<Problem> problems = validate(spec);
    if (!problems.empty()) {
        m_notice->showNotice(tr("That cannot be trained"), QString::fromStdString(joined(problems)), {});
        return;
    }
    m_session->change(spec);
}

void ImageLab::showSpec(const ImageSpec& spec)
{
    m_bar->setCount(spec.wall);
}

void ImageLab::showSnapshot(const ImageSnapshotPtr& snapshot)
{
    QStringList classes;
    for (const std::string& name : snapshot->set->classes) {
        classes << QString::fromStdString(name);
    }
    m_bar->setClasses(classes, snapshot->spec.conditioning != Conditioning::none);
    m_wall->setSnapshot(snapshot);
    m_film->setSnapshot(snapshot);
    m_progress->setSnapshot(snapshot);
    m_charts->setSnapshot(snapshot);
}

}  // namespace ganimede
