#include "app/images/film_roll.h"

namespace ganimede {

void FilmRoll::begin(std::int64_t interval)
{
    m_interval = interval;
    m_frames = std::make_shared<const std::vector<FilmFramePtr>>();
}

bool FilmRoll::isDueAt(std::int64_t step) const
{
    return step % m_interval == 0 && (m_frames->empty() || m_frames->back()->step < step);
}

void FilmRoll::add(const FilmFramePtr& frame)
{
    auto frames = std::make_shared<std::vector<FilmFramePtr>>(*m_frames);
    if (!frames->empty() && frames->back()->shape != frame->shape) {
        frames->clear();
    }
    std::erase_if(*frames, [&](const FilmFramePtr& kept) { return kept->step >= frame->step; });  // it was put back
    frames->push_back(frame);
    if (frames->size() > kMost) {
        std::vector<FilmFramePtr> kept;
        for (std::size_t i = 0; i < frames->size(); i += 2) {
            kept.push_back((*frames)[i]);
        }
        *frames = std::move(kept);
        m_interval *= 2;
    }
    m_frames = std::move(frames);
}

}  // namespace ganimede
