#include "app/latent/generator_loader.h"

#include <utility>

#include <QFileInfo>

#include "app/latent/generator_source.h"
#include "app/latent/run_follower.h"
#include "engine/images/image_checkpoint.h"
#include "engine/images/trained_weights.h"
#include "engine/latent/script_file.h"
#include "widgets/panels/preset_text.h"

namespace ganimede {

GeneratorLoader::GeneratorLoader(LatentSession* session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(session, &LatentSession::generatorReady, this, &GeneratorLoader::take);
    connect(session, &LatentSession::failed, this, [this] { m_asked = m_generator != nullptr; });
}

GeneratorLoader::~GeneratorLoader() = default;

void GeneratorLoader::setImageRun(ImageSession* session)
{
    addFollower(Run::images, std::make_unique<ImageRunFollower>(session));
}

void GeneratorLoader::setPlaneRun(Session* session)
{
    addFollower(Run::plane, std::make_unique<PlaneRunFollower>(session));
}

void GeneratorLoader::addFollower(Run run, std::unique_ptr<RunFollower> follower)
{
    connect(follower.get(), &RunFollower::runChanged, this, [this, run] {
        Q_EMIT runsChanged();
        if (run == Run::images) {
            followByItself();
        }
    });
    connect(follower.get(), &RunFollower::captured, this, [this, run](const GeneratorSource& generator) {
        load(generator, {run, QString()});
    });
    (run == Run::images ? m_imageRun : m_planeRun) = std::move(follower);
    Q_EMIT runsChanged();
}

const RunFollower* GeneratorLoader::follower(Run run) const
{
    return run == Run::images ? m_imageRun.get() : run == Run::plane ? m_planeRun.get() : nullptr;
}

bool GeneratorLoader::canFollow(Run run) const
{
    return follower(run) != nullptr && follower(run)->hasRun();
}

bool GeneratorLoader::follow(Run run)
{
    if (!canFollow(run)) {
        return false;
    }
    (run == Run::images ? m_imageRun : m_planeRun)->beginAnew();
    m_next = {run, QString()};
    refreshFollowing();
    return true;
}

void GeneratorLoader::followByItself()
{
    if (m_active && !m_asked && m_next.run == Run::none) {
        follow(Run::images);
    }
}

void GeneratorLoader::setActive(bool active)
{
    m_active = active;
    followByItself();
    refreshFollowing();
}

void GeneratorLoader::refreshFollowing()
{
    if (m_imageRun != nullptr) {
        m_imageRun->setFollowing(m_active && m_next.run == Run::images);
    }
    if (m_planeRun != nullptr) {
        m_planeRun->setFollowing(m_active && m_next.run == Run::plane);
    }
}

void GeneratorLoader::load(GeneratorSource source, const Origin& origin)
{
    m_next = origin;
    m_asked = true;
    refreshFollowing();
    m_session->drop(LatentJob::inversion);
    m_session->load(std::move(source));
}

void GeneratorLoader::take(const LoadedGeneratorPtr& generator)
{
    const bool kept = m_generator != nullptr && m_generator->info.fits(generator->info);
    m_generator = generator;
    m_origin = m_next;
    Q_EMIT ready(generator, kept);
}

void GeneratorLoader::openFile(const QString& path)
{
    isScriptFile(path.toStdString()) ? offerScript(path) : openCheckpoint(path);
}

void GeneratorLoader::openCheckpoint(const QString& path)
{
    const Origin origin{Run::none, QFileInfo(path).fileName()};
    try {
        if (!isImageCheckpoint(path.toStdString())) {
            load(sourceOf(std::make_shared<const Checkpoint>(readCheckpoint(path.toStdString()))), origin);
            return;
        }
        const auto checkpoint = std::make_shared<const ImageCheckpoint>(readImageCheckpoint(path.toStdString()));
        load({checkpoint, nullptr}, origin);
        if (!checkpoint->latents.empty()) {
            Q_EMIT latentsFound(QByteArray::fromStdString(checkpoint->latents), origin.file);
        }
    } catch (const std::exception& error) {
        Q_EMIT failed(tr("%1 could not be opened").arg(origin.file), QString::fromUtf8(error.what()));
    }
}

void GeneratorLoader::offerScript(const QString& path)
{
    try {
        checkScriptFile(path.toStdString());
    } catch (const std::exception& error) {
        Q_EMIT failed(tr("%1 could not be opened").arg(QFileInfo(path).fileName()), QString::fromUtf8(error.what()));
        return;
    }
    Q_EMIT scriptOffered(path);
}

void GeneratorLoader::openScript(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    Q_EMIT told(tr("Opening %1 ...").arg(name));
    load(sourceOfScript(path), {Run::none, name});
}

void GeneratorLoader::openTrained(const QString& preset)
{
    const TrainedWeights* weights = findTrainedWeights(preset.toStdString());
    if (weights == nullptr) {
        return;
    }
    try {
        load({std::make_shared<const ImageCheckpoint>(readTrainedWeights(*weights)), nullptr}, {});
    } catch (const std::exception& error) {
        Q_EMIT failed(tr("The trained generator could not be read"), QString::fromUtf8(error.what()));
    }
}

QString GeneratorLoader::title() const
{
    if (m_generator == nullptr) {
        return tr("Explore");
    }
    return !m_origin.file.isEmpty()         ? m_origin.file
           : m_generator->info.name.empty() ? tr("Image run")
                                            : presetText(m_generator->info.name);
}

}  // namespace ganimede
