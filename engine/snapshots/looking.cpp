#include "engine/snapshots/looking.h"

#include <algorithm>

namespace ganimede {
namespace {

std::vector<Point> onLine(const std::vector<float>& x)
{
    std::vector<Point> points(x.size());
    std::ranges::transform(x, points.begin(), [](float value) { return Point{value, 0}; });
    return points;
}

std::vector<float> abscissae(std::span<const Point> points)
{
    std::vector<float> x(points.size());
    std::ranges::transform(points, x.begin(), &Point::x);
    return x;
}

std::span<const float> coordinates(std::span<const Point> points)
{
    static_assert(sizeof(Point) == 2 * sizeof(float));
    return points.empty() ? std::span<const float>{} : std::span{&points.front().x, 2 * points.size()};
}

}  // namespace

std::vector<Point> generatePoints(const Trainer& trainer, const ExperimentSpec& spec, std::span<const float> z)
{
    const std::size_t count = z.size() / static_cast<std::size_t>(spec.latent.dimensions);
    if (count == 0) {
        return {};
    }
    if (dataDimensions(spec.data) == 1) {
        std::vector<float> x(count);
        trainer.generate(z, x);
        return onLine(x);
    }
    std::vector<Point> points(count);
    trainer.generate(z, {&points.front().x, 2 * count});
    return points;
}

std::vector<Point> generateFrom(const Trainer& trainer, const ExperimentSpec& spec, std::uint32_t stream,
                                std::size_t count)
{
    std::vector<float> z(count * static_cast<std::size_t>(spec.latent.dimensions));
    fillLatent(spec.latent, {static_cast<std::uint64_t>(spec.seed), stream, 0}, z);
    return generatePoints(trainer, spec, z);
}

std::vector<float> scorePoints(const Trainer& trainer, int dimensions, std::span<const Point> points)
{
    std::vector<float> scores(points.size());
    if (dimensions == 1) {
        trainer.score(abscissae(points), scores);
    } else {
        trainer.score(coordinates(points), scores);
    }
    return scores;
}

std::vector<Point> gradientAt(const Trainer& trainer, int dimensions, std::span<const Point> points)
{
    if (points.empty()) {
        return {};
    }
    if (dimensions == 1) {
        std::vector<float> gradient(points.size());
        trainer.generatorGradient(abscissae(points), gradient);
        return onLine(gradient);
    }
    std::vector<Point> gradient(points.size());
    trainer.generatorGradient(coordinates(points), {&gradient.front().x, 2 * gradient.size()});
    return gradient;
}

}  // namespace ganimede
