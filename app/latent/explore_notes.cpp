#include "app/latent/explore_notes.h"

#include <QLocale>

#include "app/latent/explored_latent.h"
#include "app/latent/generator_loader.h"
#include "engine/latent/latent_shelf.h"

namespace ganimede {

QString ExploreNotes::wayWords() const
{
    const LatentWay& way = m_explored->way();
    QStringList points;
    for (const KeyPoint& point : way.points) {
        points << point.name();
    }
    return tr("%1, step %2: %3, %4, truncation %5")
        .arg(m_loader->title(), QLocale().toString(qint64{m_loader->step()}), points.join(QStringLiteral(" - ")),
             way.kind == PathKind::spherical ? tr("spherical") : tr("linear"))
        .arg(way.truncation, 0, 'f', 2);
}

Exportable::Notes ExploreNotes::ofWay() const
{
    std::vector<SavedLatent> points;
    for (const KeyPoint& point : m_explored->way().points) {
        points.push_back({point.name().toStdString(), point.z, std::string(), false});
    }
    return {{QStringLiteral("Description"), wayWords()},
            {QStringLiteral("Latents"), QString::fromStdString(writeShelf(points))}};
}

Exportable::Notes ExploreNotes::ofPicture(const QString& caption) const
{
    if (m_loader->generator() == nullptr) {
        return {};
    }
    const QString step = QLocale().toString(qint64{m_loader->step()});
    return {
        {QStringLiteral("Description"), tr("%1, step %2: %3").arg(m_loader->title(), step, caption)},
        {QStringLiteral("Latents"),
         QString::fromStdString(writeShelf({{tr("shown").toStdString(), m_explored->shown(), std::string(), false}}))}};
}

}  // namespace ganimede
