#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "engine/images/image_history.h"
#include "engine/images/image_set.h"
#include "engine/images/image_spec.h"
#include "engine/images/image_trainer.h"
#include "engine/snapshots/change_marks.h"

namespace ganimede {

/// Pictures of one size, each with what D says of it. Pixels are bytes as in an ImageSet.
struct JudgedPictures {
    std::vector<std::uint8_t> pixels;   ///< (N, C, H, W)
    std::vector<float> verdicts;        ///< realness() of D's score, 0 fake to 1 real (N)
    std::vector<std::int32_t> labels;   ///< (N), indices into the set's classes
    std::vector<std::uint32_t> places;  ///< of real ones: which pictures of the set; else empty

    std::size_t size() const { return verdicts.size(); }
};

/// What G makes of the fixed latents at one step, and real pictures beside. Immutable, shared between threads.
struct ImageWall {
    std::int64_t step = 0;
    ImageShape shape;
    JudgedPictures fakes;
    JudgedPictures reals;
};
using ImageWallPtr = std::shared_ptr<const ImageWall>;

/// One moment of the filmstrip: what G made of the first fixed latents. Immutable.
struct FilmFrame {
    static constexpr std::size_t kRows = 6;  ///< latents that are filmed, at most

    std::int64_t step = 0;
    ImageShape shape;
    std::vector<std::uint8_t> pixels;  ///< (rows, C, H, W)

    std::size_t rows() const { return shape.size() > 0 ? pixels.size() / shape.size() : 0; }
};
using FilmFramePtr = std::shared_ptr<const FilmFrame>;
using FilmPtr = std::shared_ptr<const std::vector<FilmFramePtr>>;

/// What is to be seen on the wall.
struct WallWish {
    std::size_t reals = 36;             ///< how many real pictures beside the spec.wall fakes, at least 1
    std::optional<std::int32_t> label;  ///< conditional: the class that all of them are of; nothing: all in turn
    bool operator==(const WallWish&) const = default;
};

/// One moment of an image run, complete for drawing: immutable, shared between threads, held as long as anyone looks.
struct ImageSnapshot {
    std::uint64_t runId = 0;  ///< a new one at each reset or open
    std::int64_t step = 0;
    std::int64_t stepsPerEpoch = 1;
    ImageSpec spec;                       ///< as it stands at this step
    ImageSetPtr set;                      ///< what is trained on
    ImageWallPtr wall;                    ///< of this step or of one shortly before; nullptr before the first look
    FilmPtr film;                         ///< oldest first; nullptr for none
    std::vector<ImageLossBucket> losses;  ///< the whole course so far
    ChangeMarksPtr changes;               ///< what was changed so far and shows in charts; nullptr for none
    TrainerInfo trainer;
    double stepsPerSecond = 0;     ///< over the last seconds of training; 0 at rest
    double picturesPerSecond = 0;  ///< real pictures that D's updates saw in a second
    double secondsLeft = -1;       ///< to the end of the spec's epochs; below 0: not known
    double dataShare = 0;          ///< of the training time: what was spent on fetching reals, 0 to 1
    std::chrono::steady_clock::time_point published;

    std::int64_t lastStep() const { return stepsPerEpoch * spec.epochs; }
    /// From 0: which pass is under way.
    std::int64_t epoch() const { return step / stepsPerEpoch; }
};
using ImageSnapshotPtr = std::shared_ptr<const ImageSnapshot>;

/// Looks at a trainer's networks: no effect on training. The latents are those of stream latent.view, the reals those
/// of "wall.real"; both stay the same throughout a run, and a larger wall begins with the smaller one.
ImageWallPtr lookAtWall(const ImageTrainer& trainer, const ImageSpec& spec, const ImageSet& set, const WallWish& wish);

/// The first pictures of a wall.
FilmFramePtr filmFrame(const ImageWall& wall);

/// (v + 1) 127.5, rounded; what is beyond [-1, 1] is cut off, NaN is 0.
void toBytes(std::span<const float> pictures, std::span<std::uint8_t> bytes);
/// v / 127.5 - 1
void fromBytes(std::span<const std::uint8_t> bytes, std::span<float> pictures);

}  // namespace ganimede
