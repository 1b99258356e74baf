#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "engine/images/image_set.h"
#include "engine/images/quality/picture_classifier.h"
#include "engine/images/quality/picture_index.h"
#include "engine/images/quality/quality_watch.h"

namespace ganimede {

/// A figure of the generated pictures with the same of real ones that were held out: what a perfect generator would
/// measure. Many figures change with the number of pictures, so there is also that of the first samples alone, as many
/// as there are held-out pictures. NaN where there is nothing to measure.
struct Beside {
    double samples = 0;
    double asMany = 0;
    double heldOut = 0;
};

/// What the classifier makes of one of its classes.
struct ClassQuality {
    std::string name;
    bool ofRun = false;         ///< whether the run's training set has it
    std::size_t samples = 0;    ///< called so
    std::size_t confident = 0;  ///< called so with a confidence over kConfident
    double share = 0;           ///< of all samples
    double heldOutShare = 0;    ///< of the held-out pictures
};

struct ClassCoverage {
    static constexpr float kConfident = 0.9f;
    static constexpr double kHeldShare = 0.05;  ///< a class is held that at least so many of the samples are of

    std::vector<ClassQuality> classes;  ///< all that the classifier knows
    std::size_t runClasses = 0;         ///< how many of them the run has
    std::size_t held = 0;               ///< how many of those are held
    Beside confident;                   ///< share called anything with a confidence over kConfident
    Beside confidentOfRun;              ///< share called one of the run's classes so
    Beside balance;                     ///< entropy of the shares of the run's classes, over that of equal ones
    std::optional<Beside> asAsked;      ///< share called by the class asked for; of the held-out, by their own
    Beside frechet;                     ///< frechetDistance() of the features and the training set's
};

/// A sample and the training picture that it is nearest to.
struct NearestPair {
    std::size_t sample = 0;
    std::size_t picture = 0;  ///< of the training set
    float distance = 0;       ///< as NearPicture has it
};

/// How good generated pictures are. A value.
struct ImageQuality {
    static constexpr std::size_t kPairs = 10;
    static constexpr float kRepeated = 0.01f;  ///< as NearPicture has it

    std::size_t samples = 0;
    std::size_t heldOut = 0;
    std::size_t training = 0;              ///< pictures that both are compared with
    bool heldOutOfTraining = false;        ///< there is no test part: see splitSet()
    std::optional<ClassCoverage> classes;  ///< nothing without a classifier
    /// What counts as near: of the held-out pictures one in a hundred is as near to one of the training set, the others
    /// are farther from all. As NearPicture has it. Held-out pictures that repeat one to within kRepeated, which
    /// nobody sees, are left out of that (some emoji do: only exact copies would count as near), but counted below.
    float nearDistance = 0;
    Beside duplicates;                 ///< share with another sample as near; of the held-out, with another of them
    Beside copies;                     ///< share with a picture of the training set as near
    std::vector<NearestPair> nearest;  ///< the kPairs nearest of all
};

/// What is measured. Borrowed for the time of the call.
struct QualityInput {
    ImageShape shape;
    std::span<const std::uint8_t> samples;          ///< (N, C, H, W), generated
    std::span<const std::int32_t> asked;            ///< (N): the classes asked for, indices into the set's; or empty
    const ImageSet* training = nullptr;             ///< what the generator was trained on, of `shape`
    const ImageSet* heldOut = nullptr;              ///< likewise, not trained on; without it splitSet() makes one
    bool mirrored = false;                          ///< the generator saw training pictures mirrored too
    const PictureClassifier* classifier = nullptr;  ///< may be missing; pictures of another size are fitted to its
};

/// 10,000 samples of digits beside 60,000 training and 10,000 held-out pictures keep an AVX2 core busy for 12 s.
/// A pure function; for any thread; the number of threads changes nothing.
/// @throws Error if the training set is empty or a class of it is none of the classifier's; MeasuringCancelled
ImageQuality measureQuality(const QualityInput& input, int threads, const QualityWatch& watch = {});

/// Parts a set that has no test part: of each class, the tenth picture, the twentieth and so on are held out. These are
/// also what the classifier of emoji was not trained on. The generator saw them.
struct SplitSet {
    ImageSet rest;
    ImageSet heldOut;
};
SplitSet splitSet(const ImageSet& set);

/// The set, and then each of its pictures once more, mirrored left to right.
ImageSet withMirrored(const ImageSet& set);

}  // namespace ganimede
