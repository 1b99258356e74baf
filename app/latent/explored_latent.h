#pragma once

#include <functional>
#include <vector>

#include <QCoreApplication>
#include <QPointF>
#include <QString>

#include "app/latent/latent_desk.h"
#include "app/latent/latent_way.h"

namespace ganimede {

/// The latent that the explorer shows: a base (on the way, on the pad, or one of any origin), moved along the
/// directions, then scaled by the truncation. While there is no way there is none. GUI thread.
class ExploredLatent {
    Q_DECLARE_TR_FUNCTIONS(ExploredLatent)

public:
    enum class Base { way, pad, fixed };
    /// Adds the directions, as their sliders stand, to a latent.
    using Directions = std::function<Latent(const Latent& z)>;

    /// @param document  outlives this
    ExploredLatent(const LatentDocument& document, Directions directions);

    /// @param position  0 to 1; what lies beyond is taken to the end
    void goOnWay(double position);
    void goOnPad(const QPointF& place, Latent z);
    /// @param words  where it comes from
    void goTo(Latent z, const QString& words);

    const LatentWay& way() const { return m_document.way(); }
    Base base() const { return m_base; }
    /// On the way, also while the base is elsewhere.
    double position() const { return m_position; }
    /// Where the base is, in words.
    QString where() const;

    Latent baseLatent() const;
    Latent shown() const;
    /// What the truncation makes the latent that is shown of; where it makes nothing of anything, that itself.
    Latent origin() const;
    /// A latent near the base as it is shown: what was found, kept or summed up as it is, else with the truncation.
    Latent scaled(const Latent& z) const;
    /// A latent of the way as it is shown, with directions and truncation.
    Latent madeOfWay(const Latent& z) const;

    /// Of latents of a map: with the truncation, and without the directions, which are steps away from where one is.
    LatentQuestion question(const std::vector<Latent>& latents) const;
    /// Of latents that are made already.
    LatentQuestion questionAsMade(const std::vector<Latent>& latents) const;

private:
    const LatentDocument& m_document;
    Directions m_directions;
    Base m_base = Base::way;
    double m_position = 0;
    QPointF m_place;  // on the pad
    Latent m_elsewhere;
    QString m_words;
};

}  // namespace ganimede
