#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ganimede {

/// One thing that a lesson says, and what the window does when it says it, in this order.
struct LessonStep {
    enum class Train { nothing, discriminator, generator };

    std::string text;
    std::string open;                                ///< a preset, of points or of pictures; empty: what is there stays
    bool trained = false;                            ///< with the trained networks that come with a preset of pictures
    bool explore = false;                            ///< goes on in the explorer
    std::optional<std::vector<std::string>> layers;  ///< of lessonLayers(): what the stage shows, the rest hidden
    std::optional<double> stepsPerSecond;            ///< 0: as fast as it goes
    Train train = Train::nothing;                    ///< paused steps of one network alone, so many `times`
    int times = 1;
    std::optional<bool> play;
    std::string pointAt;  ///< of lessonControls(): what the words name, brought into sight and ringed; or nothing
};

/// Experiments in an order that explains something, read from resources/lessons. Its texts are English; see
/// translations/README.md.
struct Lesson {
    std::string name;   ///< of its file
    std::string title;  ///< "Two networks, one game"
    std::string about;  ///< one sentence: what is learnt
    std::vector<LessonStep> steps;

    /// From which step on what stands at `step` is made: the last one up to there that opens something.
    std::size_t beginOf(std::size_t step) const;
};

/// In the order in which they are to be taken.
const std::vector<Lesson>& lessons();
/// nullptr if there is none of that name.
const Lesson* findLesson(std::string_view name);
/// "real", "fake", "surface", "gradients", "manifold", "best".
const std::vector<std::string>& lessonLayers();
/// "brush", "half_steps", "loss", "diagnosis", "pictures", "slider".
const std::vector<std::string>& lessonControls();

}  // namespace ganimede
