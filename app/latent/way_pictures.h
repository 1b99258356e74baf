#pragma once

#include <vector>

#include <QObject>

#include "app/latent/latent_view.h"

namespace ganimede {

class PathTrack;

/// The pictures along the way, as they are shown on the track: previews, and how much they change from place to place.
/// GUI thread.
class WayPictures : public QObject, public LatentPart {
    Q_OBJECT
public:
    /// @param track  outlives this
    WayPictures(LatentLookout lookout, PathTrack* track, QObject* parent = nullptr);

    /// PathTrack::kPreviews of them (n, C, H, W), once they are made.
    const std::vector<float>& pictures() const { return m_pictures; }
    const ImageShape& shape() const { return m_shape; }

    void setGenerator(const LoadedGeneratorPtr& generator, bool kept) override;
    void showingChanged() override;
    void setActive(bool active) override;
    void take(const LatentAnswer& answer) override;

private:
    void ask();

    LatentLookout m_lookout;
    PathTrack* m_track;
    LoadedGeneratorPtr m_generator;
    bool m_active = false;
    std::vector<float> m_pictures;
    ImageShape m_shape;
};

}  // namespace ganimede
