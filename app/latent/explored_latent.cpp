#include "app/latent/explored_latent.h"

#include <algorithm>
#include <utility>

#include "engine/latent/latent_blend.h"

namespace ganimede {

ExploredLatent::ExploredLatent(const LatentDocument& document, Directions directions)
    : m_document(document), m_directions(std::move(directions))
{}

void ExploredLatent::goOnWay(double position)
{
    m_base = Base::way;
    m_position = std::clamp(position, 0.0, 1.0);
}

void ExploredLatent::goOnPad(const QPointF& place, Latent z)
{
    m_base = Base::pad;
    m_place = place;
    m_elsewhere = std::move(z);
}

void ExploredLatent::goTo(Latent z, const QString& words)
{
    m_base = Base::fixed;
    m_elsewhere = std::move(z);
    m_words = words;
}

QString ExploredLatent::where() const
{
    switch (m_base) {
    case Base::way:
        return tr("%1 % of the way").arg(100 * m_position, 0, 'f', 0);
    case Base::pad:
        return tr("pad, x %1, y %2").arg(m_place.x(), 0, 'f', 2).arg(m_place.y(), 0, 'f', 2);
    case Base::fixed:
        break;
    }
    return m_words;
}

Latent ExploredLatent::baseLatent() const
{
    return m_base == Base::way ? way().path().at(m_position) : m_elsewhere;
}

Latent ExploredLatent::shown() const
{
    return way().points.isEmpty() ? Latent() : scaled(m_directions(baseLatent()));
}

Latent ExploredLatent::origin() const
{
    const double factor = way().truncation;
    return factor != 0 ? truncated(shown(), 1 / factor) : shown();
}

Latent ExploredLatent::scaled(const Latent& z) const
{
    return m_base == Base::fixed ? z : truncated(z, way().truncation);
}

Latent ExploredLatent::madeOfWay(const Latent& z) const
{
    return truncated(m_directions(z), way().truncation);
}

LatentQuestion ExploredLatent::question(const std::vector<Latent>& latents) const
{
    std::vector<Latent> made;
    for (const Latent& z : latents) {
        made.push_back(truncated(z, way().truncation));
    }
    return questionAsMade(made);
}

LatentQuestion ExploredLatent::questionAsMade(const std::vector<Latent>& latents) const
{
    LatentQuestion question;
    for (const Latent& z : latents) {
        question.latents.insert(question.latents.end(), z.begin(), z.end());
    }
    question.labels.assign(latents.size(), static_cast<std::int32_t>(std::max(0, way().label)));
    return question;
}

}  // namespace ganimede
