#include "engine/images/image_history.h"

#include <cmath>
#include <limits>

namespace ganimede {
namespace {

constexpr float ImageStepLosses::*kFrom[]{&ImageStepLosses::dReal,       &ImageStepLosses::dFake,
                                          &ImageStepLosses::g,           &ImageStepLosses::penalty,
                                          &ImageStepLosses::onReal,      &ImageStepLosses::onFake,
                                          &ImageStepLosses::scoreOnReal, &ImageStepLosses::scoreOnFake,
                                          &ImageStepLosses::dGradient,   &ImageStepLosses::gGradient};
constexpr float ImageLossBucket::*kTo[]{&ImageLossBucket::dReal,       &ImageLossBucket::dFake,
                                        &ImageLossBucket::g,           &ImageLossBucket::penalty,
                                        &ImageLossBucket::onReal,      &ImageLossBucket::onFake,
                                        &ImageLossBucket::scoreOnReal, &ImageLossBucket::scoreOnFake,
                                        &ImageLossBucket::dGradient,   &ImageLossBucket::gGradient};

}  // namespace

void ImageHistory::add(const ImageStepLosses& losses)
{
    if (m_sums.empty() || m_sums.back().steps == m_stepsPerBucket) {
        if (m_sums.size() == kCapacity) {
            halve();
        }
        m_sums.push_back({losses.step, losses.step, 0, {}, {}});
    }
    Sum& sum = m_sums.back();
    sum.lastStep = losses.step;
    ++sum.steps;
    for (std::size_t i = 0; i < kNumbers; ++i) {
        const float value = losses.*kFrom[i];
        if (std::isfinite(value)) {
            sum.sums[i] += static_cast<double>(value);
            ++sum.counts[i];
        }
    }
}

void ImageHistory::add(std::span<const ImageStepLosses> losses)
{
    for (const ImageStepLosses& entry : losses) {
        add(entry);
    }
}

void ImageHistory::clear()
{
    m_stepsPerBucket = 1;
    m_sums.clear();
}

void ImageHistory::forgetAfter(std::int64_t step)
{
    std::erase_if(m_sums, [step](const Sum& sum) { return sum.lastStep > step; });
}

void ImageHistory::halve()
{
    for (std::size_t i = 0; i < m_sums.size() / 2; ++i) {
        Sum merged = m_sums[2 * i];
        const Sum& other = m_sums[2 * i + 1];
        merged.lastStep = other.lastStep;
        merged.steps += other.steps;
        for (std::size_t number = 0; number < kNumbers; ++number) {
            merged.sums[number] += other.sums[number];
            merged.counts[number] += other.counts[number];
        }
        m_sums[i] = merged;
    }
    m_sums.resize(m_sums.size() / 2);
    m_stepsPerBucket *= 2;
}

std::vector<ImageLossBucket> ImageHistory::buckets() const
{
    std::vector<ImageLossBucket> buckets;
    buckets.reserve(m_sums.size());
    for (const Sum& sum : m_sums) {
        ImageLossBucket bucket{sum.firstStep, sum.lastStep};
        for (std::size_t i = 0; i < kNumbers; ++i) {
            bucket.*kTo[i] = sum.counts[i] > 0 ? static_cast<float>(sum.sums[i] / static_cast<double>(sum.counts[i]))
                                               : std::numeric_limits<float>::quiet_NaN();
        }
        buckets.push_back(bucket);
    }
    return buckets;
}

}  // namespace ganimede
