#include "app/latent/explored_picture.h"

#include <cmath>
#include <utility>

#include "app/latent/latent_field.h"
#include "engine/latent/latent_blend.h"
#include "widgets/images/picture_pixels.h"
#include "widgets/latent/latent_picture.h"
#include "widgets/panels/elided_label.h"

namespace ganimede {

ExploredPicture::ExploredPicture(LatentLookout lookout, LatentPicture* picture, ElidedLabel* caption, QObject* parent)
    : QObject(parent), m_lookout(std::move(lookout)), m_picture(picture), m_caption(caption)
{
    m_picture->setMessage(tr("There is no generator to explore yet"),
                          tr("Take one that comes with the program, train one in Images and come back at any step, or "
                             "open a checkpoint (.safetensors) that was saved there, also by dropping it here."));
    m_caption->hide();
}

void ExploredPicture::setGenerator(const LoadedGeneratorPtr& generator, bool kept)
{
    m_generator = generator;
    m_caption->show();
    if (kept) {
        shownChanged();
    }
}

void ExploredPicture::setActive(bool active)
{
    m_active = active;
    shownChanged();
}

void ExploredPicture::shownChanged()
{
    if (m_generator == nullptr || !m_active) {
        return;
    }
    LatentQuestion question = m_lookout.explored->questionAsMade({m_lookout.explored->shown()});
    question.number = ++m_asked;
    question.measure = LatentMeasure::verdict;
    m_lookout.session->ask(LatentPlace::picture, std::move(question));
}

void ExploredPicture::take(const LatentAnswer& answer)
{
    m_picture->setPicture(imagesOf(answer).front());
    const Latent z = m_lookout.explored->shown();
    const LatentSpec& latent = m_generator->info.latent;
    QStringList words{m_lookout.explored->where(),
                      tr("length of z %1, usual %2")
                          .arg(std::sqrt(scalarProduct(z, z)), 0, 'f', 1)
                          .arg(deviationOf(latent) * std::sqrt(latent.dimensions), 0, 'f', 1)};
    if (!answer.measured.empty()) {
        words << (m_generator->saysReal
                      ? verdictWords(answer.measured.front())
                      : tr("D's score %1").arg(static_cast<double>(answer.measured.front()), 0, 'f', 2));
    }
    m_caption->setWhole(words.join(QStringLiteral("  ·  ")));
    Q_EMIT shown(answer.milliseconds, answer.number);
}

}  // namespace ganimede
