#include "tests/app/random_settings.h"

#include <algorithm>
#include <cmath>

#include "engine/spec/spec_fields.h"
#include "engine/trainers/trainer.h"

namespace ganimede::test {
namespace {

class RandomValue {
public:
    RandomValue(int index, std::mt19937& random) : m_index(index), m_random(random) {}

    void text(const Field& field, std::string& value, std::size_t maxLength)
    {
        if (isMine(field)) {
            value.assign(static_cast<std::size_t>(whole(0, static_cast<std::int64_t>(maxLength))), 'x');
        }
    }
    template <typename Integer>
    void integer(const Field& field, Integer& value, std::int64_t low, std::int64_t high)
    {
        if (isMine(field)) {
            value = static_cast<Integer>(whole(low, high));
        }
    }
    void number(const Field& field, double& value, double low, double high, bool lowExcluded, bool highExcluded)
    {
        if (!isMine(field)) {
            return;
        }
        value = std::clamp(wish(value, low, high), low, high);
        if ((lowExcluded && value == low) || (highExcluded && value == high)) {
            value = 0.5 * (low + high);
        }
    }
    template <typename Enum>
    void choice(const Field& field, Enum& value)
    {
        if (isMine(field)) {
            value = static_cast<Enum>(below(static_cast<int>(choiceNames(value).size())));
        }
    }
    void name(const Field& field, std::string& value, const std::vector<std::string>& allowed)
    {
        if (isMine(field)) {
            value = allowed[static_cast<std::size_t>(below(static_cast<int>(allowed.size())))];
        }
    }
    void integers(const Field& field, std::vector<int>& values, int low, int high, std::size_t maxCount)
    {
        if (isMine(field)) {
            values.resize(static_cast<std::size_t>(below(static_cast<int>(maxCount) + 1)));
            std::ranges::generate(values, [&] { return static_cast<int>(whole(low, high)); });
        }
    }
    void numbers(const Field& field, std::vector<double>& values, double low, double high, std::size_t maxCount)
    {
        if (isMine(field)) {
            values.resize(static_cast<std::size_t>(below(static_cast<int>(maxCount) + 1)));
            std::ranges::generate(values, [&] { return real(low, high); });
        }
    }
    void strokes(const Field& field, std::vector<Stroke>& strokes)
    {
        if (!isMine(field)) {
            return;
        }
        // The eraser is too thin to rub out what the brush painted.
        strokes = {{false, real(0.2, 1), real(0.01, 1), path()}, {true, real(0.005, 0.05), 1, path()}};
    }
    void points(const Field& field, std::vector<Point>& points)
    {
        if (isMine(field)) {
            const double size = std::pow(10, real(-3, 6));
            points.resize(static_cast<std::size_t>(1 + below(500)));
            std::ranges::generate(points, [&] { return point(size); });
        }
    }
    void picture(const Field& field, Picture& picture)
    {
        if (isMine(field)) {
            picture = {1 + below(40), 1 + below(40), {}};
            picture.darkness.resize(static_cast<std::size_t>(picture.width * picture.height));
            std::ranges::generate(picture.darkness, [&] { return static_cast<std::uint8_t>(below(256)); });
            picture.darkness.front() = 255;
        }
    }

    int seen() const { return m_seen; }
    const std::string& pathOfMine() const { return m_path; }

private:
    bool isMine(const Field& field)
    {
        const bool mine = m_seen++ == m_index;
        if (mine) {
            m_path = field.path;
        }
        return mine;
    }
    int below(int end) { return std::uniform_int_distribution(0, end - 1)(m_random); }
    double real(double low, double high) { return std::uniform_real_distribution(low, high)(m_random); }

    /// Small numbers as often as large ones.
    std::int64_t whole(std::int64_t low, std::int64_t high)
    {
        const double span = static_cast<double>(high - low) + 1;
        return std::min(high, low + static_cast<std::int64_t>(std::pow(span, real(0, 1)) - 1));
    }
    double wish(double value, double low, double high)
    {
        switch (below(8)) {
        case 0:
            return low;
        case 1:
            return below(4) == 0 ? high : real(low, high);
        case 2:
            return high * std::pow(10, real(-6, 0));
        default:
            return (value == 0 ? 0.01 : value) * std::pow(10, real(-0.5, 0.5));
        }
    }
    Point point(double size) { return {static_cast<float>(real(-size, size)), static_cast<float>(real(-size, size))}; }
    std::vector<Point> path() { return {point(0.9), point(0.9), point(0.9)}; }

    int m_index;
    std::mt19937& m_random;
    int m_seen = 0;
    std::string m_path;
};

/// Multiplications of a step, roughly.
double costOf(const ExperimentSpec& spec)
{
    const double judged = static_cast<double>(spec.batch) * spec.remedies.pack;
    const double perSample = static_cast<double>(generatorShape(spec).parameterCount()) +
                             static_cast<double>(discriminatorShape(spec).parameterCount());
    const int lookAhead = 1 + spec.remedies.unrolledSteps;
    return 6 * judged * perSample * (spec.generator.updates * lookAhead + spec.discriminator.updates);
}

}  // namespace

int fieldCount()
{
    ExperimentSpec spec;
    std::mt19937 random;
    RandomValue none(-1, random);
    visitFields(spec, none);
    return none.seen();
}

std::string setRandomly(ExperimentSpec& spec, int index, std::mt19937& random)
{
    RandomValue value(index, random);
    visitFields(spec, value);
    return value.pathOfMine();
}

std::string changeRandomly(ExperimentSpec& spec, int index, std::mt19937& random, bool withTorch)
{
    constexpr int kTries = 100;
    constexpr double kMostCost = 1e8;
    for (int i = 0; i < kTries; ++i) {
        ExperimentSpec wanted = spec;
        const std::string path = setRandomly(wanted, index, random);
        if (wanted != spec && validate(wanted).empty() && costOf(wanted) <= kMostCost &&
            (withTorch || !fusedTrainerObjection(wanted))) {
            spec = std::move(wanted);
            return path;
        }
    }
    return {};
}

}  // namespace ganimede::test
