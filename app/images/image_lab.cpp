#include "app/images/image_lab.h"

#include <algorithm>

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QRandomGenerator>
#include <QStackedLayout>
#include <QToolButton>

#include "app/document/file_loader.h"
#include "app/images/image_choices.h"
#include "app/images/near_pictures.h"
#include "app/images/quality_run.h"
#include "engine/images/image_presets.h"
#include "engine/images/image_spec_json.h"
#include "widgets/images/film_strip.h"
#include "widgets/images/image_charts.h"
#include "widgets/images/image_data_panel.h"
#include "widgets/images/image_progress.h"
#include "widgets/images/layers_panel.h"
#include "widgets/images/picture_wall.h"
#include "widgets/images/preset_picker.h"
#include "widgets/images/set_browser.h"
#include "widgets/images/wall_bar.h"
#include "widgets/panels/notice_card.h"
#include "widgets/panels/preset_text.h"

namespace ganimede {
namespace {

/// A field whose successive edits are one step of undo: numbers that are turned, not choices that are made.
int mergeIdOf(const QString& field)
{
    const auto& infos = imageFieldInfos();
    const auto info = std::ranges::find(infos, field.toStdString(), &FieldInfo::path);
    const bool turned = info != infos.end() && (info->type == "number" || info->type == "integer");
    return turned ? static_cast<int>(info - infos.begin()) : -1;
}

}  // namespace

ImageLab::ImageLab(const ImageSessionOptions& options, const QString& keepAs, QWidget* parent)
    : QWidget(parent),
      m_document(new ImageDocument(this)),
      m_session(new ImageSession(options, this)),
      m_source(options.source),
      m_device(QString::fromStdString(options.trainer.device)),
      m_keepAs(keepAs),
      m_keepLock(keepAs + QStringLiteral(".lock")),
      m_qualityRun(new QualityRun(options.trainer, this)),
      m_near(new NearPictures(this))
{
    setupUi();
    connectSignals();
    refreshIcons();
    offerTrained();
    drawSamples();
}

ImageLab::~ImageLab()
{
    m_samplers.clear();  // what has begun is waited for
}

void ImageLab::connectSignals()
{
    connect(m_presets, &PresetPicker::picked, this, &ImageLab::openPreset);
    connect(m_presets, &PresetPicker::trainedPicked, this, [this](const QString& name) {
        openTrained(name);
        m_views->currentWidget()->setFocus();  // and not on the choice of presets, which would take Space
    });
    connect(m_document, &ImageDocument::edited, this, &ImageLab::onEdited);
    connect(m_document, &ImageDocument::specChanged, this, &ImageLab::showSpec);
    connectSession();
    connectEditors();
    connectWall();
    connectFilm();
    connectTrouble();
    connectFiles();
    connectQuality();
    connectRuns();
}

void ImageLab::connectSession()
{
    connect(m_session, &ImageSession::snapshotArrived, this, &ImageLab::showSnapshot);
    connect(m_session, &ImageSession::preparing, this, [this](const QString& what) {
        m_wall->setMessage(what.isEmpty() ? QString() : tr("%1 ...").arg(what));
        Q_EMIT told(what.isEmpty() ? QString() : tr("%1 ...").arg(what));
    });
    connect(m_session, &ImageSession::finished, this, [this] {
        Q_EMIT told(tr("All %1 epochs are done. Play goes on beyond them.").arg(m_document->spec().epochs));
    });
    connect(m_session, &ImageSession::specAdvanced, m_document, &ImageDocument::follow);
    connect(m_session, &ImageSession::networksRestarted, this, [this](bool generator, bool discriminator, qint64 step) {
        const QString at = QLocale().toString(step);
        Q_EMIT told(generator && discriminator
                        ? tr("Both networks began anew at step %1: their structure changed.").arg(at)
                    : generator ? tr("The generator began anew at step %1: its structure changed.").arg(at)
                                : tr("The discriminator began anew at step %1: its structure changed.").arg(at));
    });
}

void ImageLab::connectEditors()
{
    for (ImagePanel* panel : m_panels) {
        connect(panel, &ImagePanel::specEdited, this,
                [this](const ImageSpec& spec, const QString& what, const QString& field) {
                    editSpec(spec, what, mergeIdOf(field));
                });
    }
    connect(m_data, &ImageDataPanel::filesRequested, this, &ImageLab::chooseFiles);
}

void ImageLab::connectFilm()
{
    connect(m_filmInterval, &QComboBox::activated, this,
            [this] { m_session->setFilmInterval(m_filmInterval->currentData().toInt()); });
    connect(m_movie, &QToolButton::clicked, this, &ImageLab::saveMovie);
    connect(m_strip, &QToolButton::clicked, this, [this] { Q_EMIT exportRequested(m_film); });
}

void ImageLab::connectWall()
{
    connect(m_bar, &WallBar::countChosen, this, [this](int count) {
        ImageSpec spec = m_document->spec();
        spec.wall = count;
        editSpec(spec, tr("change the number of pictures shown"), mergeIdOf(QStringLiteral("wall")));
    });
    connect(m_bar, &WallBar::realsToggled, m_wall, &PictureWall::setRealsShown);
    connect(m_bar, &WallBar::tintToggled, m_wall, &PictureWall::setTinted);
    connect(m_bar, &WallBar::classChosen, this, [this] {
        showWish();
        m_browser->setClass(m_bar->browsedClass());
    });
    connect(m_bar, &WallBar::browsingToggled, this, &ImageLab::browse);
}

void ImageLab::showWish()
{
    WallWish wish;
    wish.label = m_bar->wallClass();
    m_session->setWallWish(wish);
}

void ImageLab::browse(bool browsing)
{
    m_bar->setBrowsing(browsing);
    m_views->setCurrentWidget(browsing ? static_cast<QWidget*>(m_browser) : m_wall);
    if (browsing && m_session->snapshot()) {
        showSet();
    }
    (browsing ? static_cast<QWidget*>(m_browser) : m_wall)->setFocus();
}

void ImageLab::showSet()
{
    if (m_browser->set() != m_session->snapshot()->set) {
        m_browser->setSet(m_session->snapshot()->set);
        m_browser->setClass(m_bar->browsedClass());
    }
}

/// A picture for each source's tile, drawn in the background: the built-in sets have to be unpacked first.
void ImageLab::drawSamples()
{
    m_samplers.setMaxThreadCount(1);
    for (const ImageChoice& choice : imageChoices()) {
        if (!choice.present) {
            continue;
        }
        const auto draw = [lab = QPointer<ImageLab>(this), name = choice.source, source = m_source] {
            const QImage sample = sampleOf(name, source);
            QMetaObject::invokeMethod(
                qApp,
                [lab, name, sample] {
                    if (lab != nullptr) {
                        lab->m_data->setSample(name, sample);
                    }
                },
                Qt::QueuedConnection);
        };
        m_samplers.start(draw);
    }
}

void ImageLab::openPreset(const QString& name)
{
    const ImagePreset* preset = findImagePreset(name.toStdString());
    if (preset == nullptr) {
        m_notice->showNotice(tr("There is no preset %1").arg(name), tr("The list at the left has all there are."), {});
        return;
    }
    takeRun(preset->spec, std::nullopt, QString(), name);
    m_lookFor->setText(presetText(preset->lookFor));
}

void ImageLab::openFirst()
{
    openPreset(QString::fromStdString(imagePresets().front().name));
    offerKept();
}

QString ImageLab::title() const
{
    const QString name = presetText(m_document->spec().name);
    return titleWithFile(name.isEmpty() ? tr("Image run") : name, path());
}

bool ImageLab::isModified() const
{
    const ImageSnapshotPtr& now = m_session->snapshot();
    return m_shown.isModified(m_document->undoStack(), now ? std::optional(now->step) : std::nullopt);
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
    const bool layers = !m_generator->problem().isEmpty() || !m_discriminator->problem().isEmpty();
    if (layers) {
        Q_EMIT told(tr("The layers do not fit yet: the run goes on with those before."));
    } else if (!problems.empty()) {
        m_notice->showNotice(tr("That cannot be trained"), QString::fromStdString(joined(problems)), {});
    }
    if (!problems.empty()) {
        return;
    }
    m_notice->clear();
    m_session->change(spec);
    Q_EMIT titleChanged(title());
}

void ImageLab::showSpec(const ImageSpec& spec)
{
    for (ImagePanel* panel : m_panels) {
        panel->setSpec(spec);
    }
    m_bar->setCount(spec.wall);
}

void ImageLab::showSnapshot(const ImageSnapshotPtr& snapshot)
{
    QStringList classes;
    for (const std::string& name : snapshot->set->classes) {
        classes << QString::fromStdString(name);
    }
    const std::optional<std::int32_t> label = m_bar->wallClass();
    m_bar->setClasses(classes, snapshot->spec.conditioning != Conditioning::none);
    if (m_bar->wallClass() != label) {
        showWish();
    }
    m_data->setSnapshot(snapshot);
    m_generator->setSnapshot(snapshot);
    m_discriminator->setSnapshot(snapshot);
    if (m_views->currentWidget() == m_browser) {
        showSet();
    }
    m_wall->setSnapshot(snapshot);
    m_film->setSnapshot(snapshot);
    m_progress->setSnapshot(snapshot);
    m_charts->setSnapshot(snapshot);
}

}  // namespace ganimede
