#pragma once

#include <array>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

#include "engine/latent/generator.h"

namespace ganimede {

/// Where the explorer's thread gets a generator from.
struct GeneratorSource {
    /// A trained moment. Where it is a later one of the generator that is there, that one is renewed.
    std::shared_ptr<const ImageCheckpoint> checkpoint;
    /// Without a checkpoint: makes it, in the explorer's thread. Where it or its generator may have to wait for another
    /// process, `stop` ends that.
    std::function<std::unique_ptr<Generator>(const ImageTrainerOptions& options, std::stop_token stop)> make;

    bool isSet() const { return checkpoint != nullptr || make != nullptr; }
};

/// What pictures are asked for, the most urgent first. Each has one place: a newer question takes that of an older one
/// that was not answered yet.
enum class LatentPlace { picture, keyPoints, terms, directions, way, pad, atlas, shelf, film };
inline constexpr std::size_t kLatentPlaces = 9;

/// What else the generator is asked, the most urgent first; each takes the place of an older one likewise. `inside` and
/// `directions` come right after the picture, the others after everything.
enum class LatentJob { inside, directions, means, inversion };
inline constexpr std::size_t kLatentJobs = 4;

/// One stretch of a job, some milliseconds at most; true: there is more to do. It is called in the explorer's thread.
using LatentWork = std::function<bool(Generator& generator)>;

/// What is measured at each picture beside it.
enum class LatentMeasure {
    none,
    verdict,  ///< D's for real, 0 to 1, where its loss gives scores a place of their own; else its raw score
    ofClass,  ///< the index of the class that the set's classifier calls it by
    stretch   ///< how much the generator stretches the area of the parallelogram of `along` and `across`
};

struct LatentQuestion {
    std::vector<float> latents;        ///< (n, dimensions)
    std::vector<std::int32_t> labels;  ///< (n)
    std::uint64_t number = 0;          ///< the asker's own
    LatentMeasure measure = LatentMeasure::none;
    std::vector<float> along;  ///< (n, dimensions) with LatentMeasure::stretch
    std::vector<float> across;
};

struct LatentAnswer {
    LatentPlace place = LatentPlace::picture;
    std::uint64_t number = 0;
    ImageShape shape;
    std::vector<float> pictures;  ///< (n, C, H, W) in [-1, 1]
    std::vector<float> measured;  ///< (n), where it was asked for and can be measured
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
    /// A stretch of a job.
    struct Stretch {
        LatentJob job = LatentJob::inside;
        LatentWork work;
        std::uint64_t ticket = 0;
    };
    /// What the explorer's thread is to do next; nothing set: to end.
    struct Task {
        GeneratorSource source;
        std::optional<Part> part;
        std::optional<Stretch> stretch;
    };
    /// What came of a part.
    struct Made {
        std::vector<float> pictures;
        std::vector<float> measured;
        double milliseconds = 0;
    };

    void ask(LatentPlace place, LatentQuestion question);
    void forget(LatentPlace place);
    void put(LatentJob job, LatentWork work);
    void drop(LatentJob job);
    void load(GeneratorSource source);
    void close();

    /// Waits for something to do.
    /// @param dimensions  of the generator that is there; 0: there is none, and nothing but to load one
    Task next(std::size_t dimensions, std::size_t atOnce);
    /// Takes the pictures of a part; the whole answer when they were the last, unless the question was replaced.
    std::optional<LatentAnswer> done(const Part& part, const Made& made);
    /// The job's next stretch may come, if it was not replaced or dropped.
    void again(const Stretch& stretch);

private:
    struct Place {
        bool waiting = false;
        LatentQuestion question;
        std::uint64_t ticket = 0;
        std::size_t begun = 0;  // so many of its pictures are made
        LatentAnswer answer;
    };
    struct Job {
        LatentWork work;
        std::uint64_t ticket = 0;
        bool underWay = false;
    };

    std::optional<Part> nextPart(std::size_t first, std::size_t last, std::size_t dimensions, std::size_t atOnce);
    std::optional<Stretch> nextStretch(LatentJob job);
    bool find(Task& task, std::size_t dimensions, std::size_t atOnce);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::array<Place, kLatentPlaces> m_places;
    std::array<Job, kLatentJobs> m_jobs;
    std::uint64_t m_tickets = 0;
    GeneratorSource m_source;
    bool m_closed = false;
};

}  // namespace ganimede
