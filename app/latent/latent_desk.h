#pragma once

#include <array>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "engine/images/image_checkpoint.h"
#include "engine/latent/latent_directions.h"

namespace ganimede {

/// A trained moment as the explorer is handed it.
using GeneratorPtr = std::shared_ptr<const ImageCheckpoint>;

/// What pictures are asked for, the most urgent first. Each has one place: a newer question takes that of an older one
/// that was not answered yet.
enum class LatentPlace { picture, keyPoints, directions, way, pad, shelf, film };
inline constexpr std::size_t kLatentPlaces = 7;

struct LatentQuestion {
    std::vector<float> latents;        ///< (n, dimensions)
    std::vector<std::int32_t> labels;  ///< (n)
    std::uint64_t number = 0;          ///< the asker's own
};

struct LatentAnswer {
    LatentPlace place = LatentPlace::picture;
    std::uint64_t number = 0;
    ImageShape shape;
    std::vector<float> pictures;  ///< (n, C, H, W) in [-1, 1]
    std::vector<float> verdicts;  ///< D's for real, 0 to 1; of LatentPlace::picture only
    double milliseconds = 0;      ///< in the generator
    std::int64_t step = 0;        ///< of the generator that made them
};

/// Where the window's thread lays questions and the explorer's thread takes them: no queue, only places. Any thread.
class LatentDesk {
public:
    /// A part of a question, small enough that a more urgent one does not wait long behind it.
    struct Part {
        LatentPlace place = LatentPlace::picture;
        LatentQuestion question;   ///< latents and labels of the part alone
        std::uint64_t ticket = 0;  ///< says which question it is a part of
    };
    /// What the explorer's thread is to do next; nothing set: to end.
    struct Task {
        GeneratorPtr generator;
        std::optional<std::int32_t> directionsFor;  ///< a label
        std::optional<Part> part;
    };

    void ask(LatentPlace place, LatentQuestion question);
    void forget(LatentPlace place);
    void load(GeneratorPtr generator);
    void askDirections(std::int32_t label);
    void close();

    /// Waits for something to do.
    Task next(std::size_t dimensions, std::size_t atOnce);
    /// Takes the pictures of a part; the whole answer when they were the last, unless the question was replaced.
    std::optional<LatentAnswer> done(const Part& part, const std::vector<float>& pictures, double milliseconds);

private:
    struct Place {
        bool waiting = false;
        LatentQuestion question;
        std::uint64_t ticket = 0;
        std::size_t begun = 0;  // so many of its pictures are made
        LatentAnswer answer;
    };

    std::optional<Part> nextPart(std::size_t dimensions, std::size_t atOnce);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::array<Place, kLatentPlaces> m_places;
    std::uint64_t m_tickets = 0;
    GeneratorPtr m_generator;
    std::optional<std::int32_t> m_directionsFor;
    bool m_closed = false;
};

}  // namespace ganimede
