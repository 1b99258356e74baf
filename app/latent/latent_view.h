#pragma once

#include <functional>
#include <vector>

#include <QWidget>

#include "app/latent/latent_session.h"
#include "app/latent/latent_way.h"

namespace ganimede {

/// What the explorer's views see of it: functions, so that no view knows the lab.
struct LatentLookout {
    LatentSession* session = nullptr;
    /// A question about latents as they are to be shown: with truncation, directions and class.
    std::function<LatentQuestion(const std::vector<Latent>& latents)> question;
    std::function<Latent()> shown;   ///< the latent that is shown
    std::function<LatentWay()> way;  ///< the key points
    std::function<LatentDirectionsPtr()> directions;
};

/// A view of the explorer beside its picture: the atlas, the search, the layers. GUI thread.
class LatentView : public QWidget {
    Q_OBJECT
public:
    explicit LatentView(QWidget* parent) : QWidget(parent) {}

    /// Another generator, or a later moment of the same. @param kept  whether latents and pictures mean the same as
    /// before
    virtual void setGenerator(const LoadedGeneratorPtr& generator, bool kept) = 0;
    /// What is shown has changed: the latent, its class, the weights.
    virtual void shownChanged() {}
    /// How every latent is shown has changed: the truncation, the directions, the class.
    virtual void showingChanged() {}
    virtual void setActive(bool active) = 0;
    /// An answer of one of the view's places.
    virtual void take(const LatentAnswer&) {}
    /// An answer will not come.
    virtual void giveUp() {}

Q_SIGNALS:
    /// Show this latent. @param words  where it comes from
    void latentChosen(const ganimede::Latent& z, const QString& words);
    /// A sentence for the status bar.
    void told(const QString& message);
};

}  // namespace ganimede
