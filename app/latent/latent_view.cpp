#include "app/latent/latent_view.h"

namespace ganimede {

std::optional<SavedLatent> LatentView::droppedLatent(const QByteArray& shelf, const LoadedGenerator& generator)
{
    return firstLatent(shelf.toStdString(), tr("What was dropped").toStdString(),
                       static_cast<std::size_t>(generator.info.latent.dimensions));
}

}  // namespace ganimede
