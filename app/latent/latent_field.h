#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QElapsedTimer>
#include <QImage>
#include <QList>
#include <QObject>
#include <QPointF>
#include <QTimer>

#include "app/latent/latent_session.h"
#include "engine/latent/latent_plane.h"
#include "widgets/latent/latent_map.h"

namespace ganimede {

/// The pictures of an answer, as they are painted.
std::vector<QImage> imagesOf(const LatentAnswer& answer);

/// A plane of the latent space on a map: asks the session for the pictures that the map lacks, keeps where one is, and
/// goes for a drift. GUI thread.
class LatentField : public QObject {
    Q_OBJECT
public:
    /// A question about latents as they are to be shown: with truncation, directions and class.
    using Asker = std::function<LatentQuestion(const std::vector<Latent>& latents)>;

    /// @param place  whose answers are this field's
    LatentField(LatentSession* session, LatentPlace place, LatentMap* map, Asker asker);

    /// Another plane: begins at `place`.
    void setPlane(LatentPlane plane, const QPointF& place);
    const LatentPlane& plane() const { return m_plane; }
    void setMeasure(LatentMeasure measure);
    /// Every picture anew: the generator or how latents are shown has changed.
    void refresh();
    void clear();
    /// The lab is shown or not, and there is a generator.
    void setActive(bool active);

    void goTo(const QPointF& place);
    const QPointF& place() const { return m_place; }
    Latent latent() const;
    void setDrifting(bool drifting);
    bool isDrifting() const { return m_driftTimer.isActive(); }

    void take(const LatentAnswer& answer);
    /// An answer will not come: it failed.
    void giveUp();

Q_SIGNALS:
    /// By a click, a key, a drag or a drift.
    void placeChanged(const QPointF& place);
    void driftingChanged(bool drifting);
    void picturesArrived();

private:
    void ask(const QList<MapCell>& cells);
    void driftOn();

    LatentSession* m_session;
    LatentPlace m_answersOf;
    LatentMap* m_map;
    Asker m_asker;
    LatentPlane m_plane;
    LatentMeasure m_measure = LatentMeasure::none;
    bool m_active = false;
    QPointF m_place;
    QList<MapCell> m_asked;
    std::uint64_t m_number = 0;
    QTimer m_driftTimer;
    QElapsedTimer m_drifted;
    double m_driftSeconds = 0;
    QPointF m_driftFrom;
};

}  // namespace ganimede
