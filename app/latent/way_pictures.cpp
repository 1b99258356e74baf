#include "app/latent/way_pictures.h"

#include <utility>

#include "app/latent/latent_field.h"
#include "engine/latent/latent_blend.h"
#include "widgets/latent/path_track.h"

namespace ganimede {
namespace {

constexpr int kBetween = 6;  // pictures for the curve from one preview to the next
constexpr int kWayPictures = (PathTrack::kPreviews - 1) * kBetween + 1;

}  // namespace

WayPictures::WayPictures(LatentLookout lookout, PathTrack* track, QObject* parent)
    : QObject(parent), m_lookout(std::move(lookout)), m_track(track)
{}

void WayPictures::setGenerator(const LoadedGeneratorPtr& generator, bool kept)
{
    m_generator = generator;
    if (kept) {
        ask();
    } else {
        m_track->clear();
    }
}

void WayPictures::setActive(bool active)
{
    m_active = active;
    ask();
}

void WayPictures::showingChanged()
{
    m_track->setKeyPoints(static_cast<int>(m_lookout.explored->way().points.size()));
    ask();
}

void WayPictures::ask()
{
    if (m_generator == nullptr || !m_active) {
        return;
    }
    const LatentPath path = m_lookout.explored->way().path();
    std::vector<Latent> latents;
    for (std::size_t i = 0; i < kWayPictures; ++i) {
        latents.push_back(m_lookout.explored->madeOfWay(path.at(positionOf(i, kWayPictures))));
    }
    m_lookout.session->ask(LatentPlace::way, m_lookout.explored->questionAsMade(latents));
}

void WayPictures::take(const LatentAnswer& answer)
{
    const std::vector<QImage> images = imagesOf(answer);
    QList<QImage> previews;
    m_pictures.clear();
    m_shape = answer.shape;
    const auto size = static_cast<std::ptrdiff_t>(answer.shape.size());
    for (std::size_t i = 0; i < images.size(); i += kBetween) {
        previews << images[i];
        const auto begin = answer.pictures.begin() + static_cast<std::ptrdiff_t>(i) * size;
        m_pictures.insert(m_pictures.end(), begin, begin + size);
    }
    m_track->setPreviews(previews);
    m_track->setChange(changeAlong(answer.pictures, answer.shape.size()));
}

}  // namespace ganimede
