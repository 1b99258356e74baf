#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QWidget>

#include "app/images/image_session.h"
#include "app/latent/explored_latent.h"
#include "app/latent/latent_session.h"
#include "engine/latent/latent_shelf.h"

namespace ganimede {

/// What the explorer's parts see of it, so that none knows the lab.
struct LatentLookout {
    LatentSession* session = nullptr;
    const ExploredLatent* explored = nullptr;  ///< where one is, and how latents are shown
    std::function<LatentDirectionsPtr()> directions;
    ImageSource source;  ///< makes training sets
};

/// A part of the explorer, which asks its own questions and is told what happens. GUI thread.
class LatentPart {
public:
    virtual ~LatentPart() = default;

    /// Another generator, or a later moment of the same. @param kept  whether latents and pictures mean the same as
    /// before; else showingChanged() follows with another way
    virtual void setGenerator(const LoadedGeneratorPtr& generator, bool kept) = 0;
    /// What is shown has changed: the latent, its class, the weights.
    virtual void shownChanged() {}
    /// The way, or how every latent is shown, has changed: the truncation, the directions, the class.
    virtual void showingChanged() {}
    /// Whether it can be seen; else it asks nothing.
    virtual void setActive(bool) {}
    /// An answer of one of its places.
    virtual void take(const LatentAnswer&) {}
    /// An answer will not come.
    virtual void giveUp() {}
};

/// A part with a widget of its own: a panel, or a view beside the picture such as the atlas, the search, the layers.
class LatentView : public QWidget, public LatentPart {
    Q_OBJECT
public:
    explicit LatentView(QWidget* parent) : QWidget(parent) {}

Q_SIGNALS:
    /// Show this latent. @param words  where it comes from
    void latentChosen(const ganimede::Latent& z, const QString& words);
    /// A sentence for the status bar.
    void told(const QString& message);
    /// Something that the user asked for went wrong.
    void failed(const QString& title, const QString& message);

protected:
    /// What a drag from another part brought. @throws Error where it does not fit
    static std::optional<SavedLatent> droppedLatent(const QByteArray& shelf, const LoadedGenerator& generator);
};

}  // namespace ganimede
