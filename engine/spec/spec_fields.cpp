#include "engine/spec/spec_fields.h"

#include "engine/spec/spec_words.h"

namespace ganimede {
namespace {

std::string quoted(const std::string& value)
{
    return '"' + value + '"';
}

class InfoVisitor {
public:
    void text(const Field& field, const std::string& value, std::size_t maxLength)
    {
        add(field, "text", quoted(value), "at most " + std::to_string(maxLength) + " characters");
    }
    template <typename Integer>
    void integer(const Field& field, Integer value, std::int64_t low, std::int64_t high)
    {
        add(field, "integer", std::to_string(value), std::to_string(low) + " to " + std::to_string(high));
    }
    void number(const Field& field, double value, double low, double high, bool lowExcluded, bool highExcluded)
    {
        add(field, "number", ganimede::text(value),
            (lowExcluded ? "above " : "") + ganimede::text(low) + (highExcluded ? " to below " : " to ") +
                ganimede::text(high));
    }
    template <typename Enum>
    void choice(const Field& field, Enum value)
    {
        add(field, "choice", quoted(nameOf(value)), listed(choiceNames(value)));
    }
    void name(const Field& field, const std::string& value, const std::vector<std::string>& allowed)
    {
        add(field, "choice", quoted(value), listed(allowed));
    }
    void integers(const Field& field, const std::vector<int>& values, int low, int high, std::size_t maxCount)
    {
        std::string list;
        for (const int value : values) {
            list += (list.empty() ? "" : ", ") + std::to_string(value);
        }
        add(field, "list of integers", "[" + list + "]",
            "0 to " + std::to_string(maxCount) + " numbers from " + std::to_string(low) + " to " +
                std::to_string(high));
    }
    void numbers(const Field& field, const std::vector<double>& values, double low, double high, std::size_t maxCount)
    {
        std::string list;
        for (const double value : values) {
            list += (list.empty() ? "" : ", ") + ganimede::text(value);
        }
        add(field, "list of numbers", "[" + list + "]",
            "0 to " + std::to_string(maxCount) + " numbers from " + ganimede::text(low) + " to " +
                ganimede::text(high));
    }
    void strokes(const Field& field, const std::vector<Stroke>&)
    {
        add(field, "list of strokes", "[]", "{erase, radius .005 to 1, density .01 to 1, path of [x, y]}");
    }
    void points(const Field& field, const std::vector<Point>&)
    {
        add(field, "list of points", "[]", "at most 200000 [x, y]");
    }
    void picture(const Field& field, const Picture&)
    {
        add(field, "picture", "{\"width\": 0, \"height\": 0, \"darkness\": \"\"}",
            "width and height up to 1024, darkness as base64, a byte a pixel");
    }
    std::vector<FieldInfo> take() { return std::move(m_infos); }

private:
    void add(const Field& field, std::string type, std::string defaultValue, std::string range)
    {
        m_infos.push_back({field.path, std::move(type), std::move(defaultValue), std::move(range), field.unit,
                           field.applies, field.meaning});
    }
    std::vector<FieldInfo> m_infos;
};

}  // namespace

const std::vector<FieldInfo>& fieldInfos()
{
    static const std::vector<FieldInfo> infos = [] {
        InfoVisitor visitor;
        const ExperimentSpec defaults;
        visitFields(defaults, visitor);
        return visitor.take();
    }();
    return infos;
}

const std::vector<std::string>& dataKinds()
{
    static const std::vector<std::string> kinds = [] {
        std::vector<std::string> names = distributionNames();
        names.push_back("grid-100");  // a benchmark, too fine for the gallery
        names.insert(names.end(), lineDistributionNames().begin(), lineDistributionNames().end());
        names.insert(names.end(), {"drawn-1d", "drawn", "points", "picture"});
        return names;
    }();
    return kinds;
}

const std::vector<std::string>& choiceNames(ObjectiveKind)
{
    static const std::vector<std::string> names{"minimax",     "non_saturating", "least_squares", "hinge",
                                                "wasserstein", "wasserstein_gp", "relativistic"};
    return names;
}

const std::vector<std::string>& choiceNames(Activation)
{
    static const std::vector<std::string> names{"relu", "leaky_relu", "tanh", "sigmoid", "elu"};
    return names;
}

const std::vector<std::string>& choiceNames(OutputActivation)
{
    static const std::vector<std::string> names{"linear", "tanh"};
    return names;
}

const std::vector<std::string>& choiceNames(Initialisation)
{
    static const std::vector<std::string> names{"uniform_fan_in", "he_normal", "glorot_uniform", "normal"};
    return names;
}

const std::vector<std::string>& choiceNames(OptimiserKind)
{
    static const std::vector<std::string> names{"sgd", "momentum", "rmsprop", "adam"};
    return names;
}

const std::vector<std::string>& choiceNames(ScheduleKind)
{
    static const std::vector<std::string> names{"constant", "linear", "cosine", "exponential"};
    return names;
}

const std::vector<std::string>& choiceNames(LatentKind)
{
    static const std::vector<std::string> names{"uniform", "gaussian"};
    return names;
}

}  // namespace ganimede
