#include "engine/spec/spec_fields.h"

#include "engine/spec/spec_infos.h"

namespace ganimede {
const std::vector<FieldInfo>& fieldInfos()
{
    static const std::vector<FieldInfo> infos = [] {
        SpecInfos visitor;
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
