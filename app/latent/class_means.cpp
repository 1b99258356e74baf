#include "app/latent/class_means.h"

#include <algorithm>

#include "app/latent/latent_session.h"
#include "engine/latent/latent_blend.h"

namespace ganimede {
namespace {

constexpr std::size_t kAtOnce = 20;  // some milliseconds
constexpr std::size_t kFewest = 5;   // of a class, for a mean

}  // namespace

void ClassMeans::addSome(const Generator& generator, const PictureClassifier& classifier)
{
    const GeneratorInfo& info = generator.info();
    const auto dimensions = static_cast<std::size_t>(info.latent.dimensions);
    const std::size_t count = std::min(kAtOnce, kSamples - m_done);
    const std::size_t classes = std::max<std::size_t>(1, info.classes.size());
    std::vector<float> latents;
    std::vector<std::int32_t> labels;
    for (std::size_t i = m_done; i < m_done + count; ++i) {
        const Latent z = latentOfSeed(info.latent, static_cast<std::int64_t>(i));
        latents.insert(latents.end(), z.begin(), z.end());
        // A generator that is told the class is told each in turn: what a latent means is not the class's alone.
        labels.push_back(static_cast<std::int32_t>(i % classes));
    }
    std::vector<float> pictures(count * info.shape.size());
    generator.generate(latents, labels, pictures);
    const std::vector<float> called = calledClasses(classifier, pictures, count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto label = static_cast<std::int32_t>(called[i]);
        if (label == m_from || label == m_to) {
            std::vector<float>& same = label == m_from ? m_ofFrom : m_ofTo;
            const auto z = latents.begin() + static_cast<std::ptrdiff_t>(i * dimensions);
            same.insert(same.end(), z, z + static_cast<std::ptrdiff_t>(dimensions));
        }
    }
    m_done += count;
}

std::optional<Latent> ClassMeans::difference(std::size_t dimensions) const
{
    if (std::min(m_ofFrom.size(), m_ofTo.size()) < kFewest * dimensions) {
        return std::nullopt;
    }
    return latentSum(meanLatent(m_ofTo, dimensions), meanLatent(m_ofFrom, dimensions), Latent(dimensions, 0.0F));
}

}  // namespace ganimede
