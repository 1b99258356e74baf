#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/images/image_set.h"
#include "engine/images/image_spec.h"
#include "engine/images/quality/row_products.h"

namespace ganimede {

/// What a classifier's file says of how it came about.
struct ClassifierInfo {
    std::string set;      ///< ImageDataSpec::source of the set it was trained on: "mnist", "emoji"
    std::string kind;     ///< for people: "digits" in "the digits classifier"
    double accuracy = 0;  ///< the share of held-out pictures that it calls by their class, 0 to 1
    std::string heldOut;  ///< which pictures those are
    std::int64_t heldOutPictures = 0;
    std::int64_t trainingPictures = 0;
    std::int64_t seed = 0;
    std::int64_t epochs = 0;
};

/// A small network that says what a picture shows: convolutions with ReLU, then a layer of features, then a score a
/// class. Made by packaging/classifiers/train_classifier.py, computed without LibTorch. Immutable; for any thread.
class PictureClassifier {
public:
    /// Reads the content of a safetensors file with "format" = "ganimede classifier 1" and "layers", "shape", "classes"
    /// (JSON), "set", "kind", "accuracy", "held_out", "held_out_pictures", "training_pictures", "seed", "epochs" in the
    /// metadata; tensor "<layer>.weight" is (out, in) or (out, in, k, k).
    /// @throws Error naming the file and what is wrong.
    static PictureClassifier parse(std::string_view bytes, const std::string& name);

    const ClassifierInfo& info() const { return m_info; }
    const ImageShape& shape() const { return m_shape; }  ///< of the pictures it takes
    const std::vector<std::string>& classes() const { return m_classes; }
    std::size_t features() const { return m_scores.weights.length(); }

    /// @param pictures  (N, C, H, W) of shape()
    /// @param features  (N, features()): what the scores are made from, at least 0
    /// @param scores    (N, classes().size()): raw, the largest is what it calls the picture
    void judge(std::span<const std::uint8_t> pictures, std::span<float> features, std::span<float> scores) const;

private:
    struct Convolution {
        PackedRows weights;  ///< (out, k, k, in)
        std::vector<float> biases;
        int kernel = 1;
        int stride = 1;
        int padding = 0;
        ImageShape in;
        ImageShape out;
    };
    struct Linear {
        PackedRows weights;
        std::vector<float> biases;
    };
    struct Reader;

    static void convolve(const Convolution& layer, std::vector<float>& values, std::vector<float>& scratch,
                         std::vector<float>& patches);
    static void apply(const Linear& layer, std::span<const float> in, bool relu, std::span<float> out);

    ClassifierInfo m_info;
    ImageShape m_shape;
    std::vector<std::string> m_classes;
    std::vector<Convolution> m_convolutions;
    Linear m_features;
    Linear m_scores;
};

/// The largest score's share of the softmax, 0 to 1, and its place.
struct Verdict {
    std::int32_t label = 0;
    float confidence = 0;
};
Verdict verdictOf(std::span<const float> scores);

}  // namespace ganimede
