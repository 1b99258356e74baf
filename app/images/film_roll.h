#pragma once

#include "engine/images/image_snapshot.h"

namespace ganimede {

/// The frames of a run's film, one at every so many steps, in bounded memory: when kMost are there, every second one
/// goes and the interval doubles. Used in the training thread.
class FilmRoll {
public:
    static constexpr std::size_t kMost = 240;

    /// Forgets all; the next frames come every `interval` steps, from step 0.
    void begin(std::int64_t interval);
    /// A frame is due at every multiple of this.
    std::int64_t interval() const { return m_interval; }
    /// Other distances from now on; what is there stays.
    void setInterval(std::int64_t interval) { m_interval = interval; }
    bool isDueAt(std::int64_t step) const;
    /// How many steps from `step` to the next frame, at least 1.
    std::int64_t stepsToNext(std::int64_t step) const { return m_interval - step % m_interval; }
    void add(const FilmFramePtr& frame);
    /// The frames so far: the same object until one is added.
    const FilmPtr& frames() const { return m_frames; }

private:
    std::int64_t m_interval = 1;
    FilmPtr m_frames = std::make_shared<const std::vector<FilmFramePtr>>();
};

}  // namespace ganimede
