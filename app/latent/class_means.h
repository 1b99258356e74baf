#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "engine/images/quality/picture_classifier.h"
#include "engine/latent/generator.h"

namespace ganimede {

/// The latents whose pictures a classifier calls one of two classes, as they are found, a few at a time: the way from
/// the mean latent of the one to that of the other is a direction. Any thread, one at a time.
class ClassMeans {
public:
    static constexpr std::size_t kSamples = 1000;

    /// Both are the classifier's.
    ClassMeans(std::int32_t from, std::int32_t to) : m_from(from), m_to(to) {}

    std::int32_t from() const { return m_from; }
    std::int32_t to() const { return m_to; }
    /// Makes some more pictures and sorts their latents by what the classifier calls them.
    void addSome(const Generator& generator, const PictureClassifier& classifier);
    bool isDone() const { return m_done >= kSamples; }
    /// From the one mean to the other; nothing where too few were called so for a mean.
    std::optional<Latent> difference(std::size_t dimensions) const;

private:
    std::int32_t m_from;
    std::int32_t m_to;
    std::size_t m_done = 0;
    std::vector<float> m_ofFrom;  // latents one after the other
    std::vector<float> m_ofTo;
};

}  // namespace ganimede
