#include "app/latent/picture_search.h"

#include <utility>

#include <QPointer>

namespace ganimede {

PictureSearch::PictureSearch(LatentSession* session, QObject* parent) : QObject(parent), m_session(session) {}

void PictureSearch::start(const GeneratorInfo& generator, InversionRequest request)
{
    constexpr int kToldEvery = 5;  // steps
    m_inversion = std::make_shared<Inversion>(generator, std::move(request));
    const QPointer<PictureSearch> self(this);
    m_session->run(LatentJob::inversion, [self, session = m_session, search = m_inversion,
                                          number = ++m_number](Generator& made) {
        const int before = search->step();
        search->advance(made);
        if (search->finished() || (search->step() != before && search->step() % kToldEvery == 0) || before == 0) {
            auto found =
                std::make_shared<Found>(Found{search->step(), search->progress(), search->finished(), search->latent(),
                                              search->picture(), search->distance(), search->residuals()});
            session->tell([self, number, found] {
                if (self != nullptr) {
                    self->take(number, *found);
                }
            });
        }
        return !search->finished();
    });
}

bool PictureSearch::stop()
{
    if (!giveUp()) {
        return false;
    }
    m_session->drop(LatentJob::inversion);
    return true;
}

bool PictureSearch::giveUp()
{
    return std::exchange(m_inversion, nullptr) != nullptr;
}

/// What was on its way when a search ended or another began is not told.
void PictureSearch::take(std::uint64_t number, const Found& found)
{
    if (number != m_number || m_inversion == nullptr) {
        return;
    }
    if (found.finished) {
        m_inversion.reset();
    }
    Q_EMIT advanced(found);
}

}  // namespace ganimede
