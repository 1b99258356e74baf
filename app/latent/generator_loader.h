#pragma once

#include <cstdint>
#include <memory>

#include <QByteArray>
#include <QObject>
#include <QString>

#include "app/latent/latent_session.h"

namespace ganimede {

class ImageSession;
class RunFollower;
class Session;

/// Brings generators into the explorer's session: of files, of those that come with the program, and of the window's
/// runs, which are followed while they train. Until there is one it follows the image run by itself. GUI thread.
class GeneratorLoader : public QObject {
    Q_OBJECT
public:
    /// A run of the window's that can be followed.
    enum class Run { none, images, plane };

    /// @param session  outlives this
    explicit GeneratorLoader(LatentSession* session, QObject* parent = nullptr);
    ~GeneratorLoader() override;

    /// The sessions outlive this.
    void setImageRun(ImageSession* session);
    void setPlaneRun(Session* session);
    bool canFollow(Run run) const;
    /// Takes the run's generator as it stands, and newer ones while it trains. False where there is none.
    bool follow(Run run);
    /// Whether the explorer can be seen; else no run is followed.
    void setActive(bool active);

    /// A checkpoint; or a TorchScript file, which scriptOffered() tells of. What is wrong with it failed() says.
    void openFile(const QString& path);
    /// Runs a TorchScript file, which is a program: once the user has agreed to it.
    void openScript(const QString& path);
    /// The trained networks that come with a preset of pictures; what has none is ignored.
    void openTrained(const QString& preset);

    /// That the session has; nullptr: none yet.
    const LoadedGeneratorPtr& generator() const { return m_generator; }
    /// Which run it is followed from.
    Run followed() const { return m_origin.run; }
    QString title() const;
    /// How far it was trained, and its run's seed; 0 without one.
    std::int64_t step() const { return m_generator != nullptr ? m_generator->info.step : 0; }
    std::int64_t seed() const { return m_generator != nullptr ? m_generator->info.seed : 0; }

Q_SIGNALS:
    /// @param kept  whether latents and pictures mean the same as before
    void ready(const ganimede::LoadedGeneratorPtr& generator, bool kept);
    void runsChanged();
    /// A program, which its user is to be asked about.
    void scriptOffered(const QString& path);
    /// Saved latents came with a checkpoint. @param name  its file's
    void latentsFound(const QByteArray& shelf, const QString& name);
    /// A sentence for the status bar.
    void told(const QString& message);
    void failed(const QString& title, const QString& message);

private:
    struct Origin {
        Run run = Run::none;
        QString file;
    };

    void addFollower(Run run, std::unique_ptr<RunFollower> follower);
    const RunFollower* follower(Run run) const;
    void followByItself();
    void refreshFollowing();
    void load(GeneratorSource source, const Origin& origin);
    void openCheckpoint(const QString& path);
    void offerScript(const QString& path);
    void take(const LoadedGeneratorPtr& generator);

    LatentSession* m_session;
    std::unique_ptr<RunFollower> m_imageRun;
    std::unique_ptr<RunFollower> m_planeRun;
    bool m_active = false;
    bool m_asked = false;  // for a generator, which may still be on its way
    LoadedGeneratorPtr m_generator;
    Origin m_origin;
    Origin m_next;  // of the generator that is on its way
};

}  // namespace ganimede
