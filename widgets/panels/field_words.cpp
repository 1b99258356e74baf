#include "widgets/panels/field_words.h"

#include <QCoreApplication>

#include "engine/sweep/sweep_request.h"
#include "widgets/gallery/dataset_names.h"

namespace ganimede {
namespace {

struct FieldWords {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

struct Title {
    std::string_view path;
    const char* title;
};

constexpr Title kTitles[] = {
    {"seed", QT_TRANSLATE_NOOP("FieldWords", "Seed")},
    {"batch", QT_TRANSLATE_NOOP("FieldWords", "Batch size")},
    {"objective.kind", QT_TRANSLATE_NOOP("FieldWords", "Loss")},
    {"objective.clip", QT_TRANSLATE_NOOP("FieldWords", "Weights within ±")},
    {"objective.gradient_penalty", QT_TRANSLATE_NOOP("FieldWords", "Gradient penalty, λ")},
    {"objective.r1", QT_TRANSLATE_NOOP("FieldWords", "R1 penalty, γ")},
    {"objective.r2", QT_TRANSLATE_NOOP("FieldWords", "R2 penalty, γ")},
    {"remedies.label_smoothing", QT_TRANSLATE_NOOP("FieldWords", "Label smoothing")},
    {"remedies.input_noise", QT_TRANSLATE_NOOP("FieldWords", "Noise on D's inputs")},
    {"remedies.input_noise_steps", QT_TRANSLATE_NOOP("FieldWords", "Noise ends at step")},
    {"remedies.pack", QT_TRANSLATE_NOOP("FieldWords", "Judged together")},
    {"remedies.unrolled_steps", QT_TRANSLATE_NOOP("FieldWords", "Unrolled updates")},
    {"remedies.generator_average", QT_TRANSLATE_NOOP("FieldWords", "Average of G")},
    {"schedule.kind", QT_TRANSLATE_NOOP("FieldWords", "Learning rates over time")},
    {"schedule.start", QT_TRANSLATE_NOOP("FieldWords", "Learning rates fall from step")},
    {"schedule.end", QT_TRANSLATE_NOOP("FieldWords", "Learning rates fall until step")},
    {"schedule.final", QT_TRANSLATE_NOOP("FieldWords", "Learning rates fall to this share")},
    {"data.kind", QT_TRANSLATE_NOOP("FieldWords", "Data")},
    {"data.size", QT_TRANSLATE_NOOP("FieldWords", "Points in the data")},
    {"data.mean", QT_TRANSLATE_NOOP("FieldWords", "Mean of the data")},
    {"data.spread", QT_TRANSLATE_NOOP("FieldWords", "Spread of the data")},
    {"latent.dimensions", QT_TRANSLATE_NOOP("FieldWords", "Noise dimensions")},
    {"latent.kind", QT_TRANSLATE_NOOP("FieldWords", "Noise")},
};

// With the network's letter in the place of %1.
constexpr Title kOfNetworks[] = {
    {"hidden", QT_TRANSLATE_NOOP("FieldWords", "%1's hidden layers")},
    {"activation", QT_TRANSLATE_NOOP("FieldWords", "%1's activation")},
    {"leak", QT_TRANSLATE_NOOP("FieldWords", "%1's leak")},
    {"initialisation", QT_TRANSLATE_NOOP("FieldWords", "%1's first weights")},
    {"initialisation_std", QT_TRANSLATE_NOOP("FieldWords", "Deviation of %1's first weights")},
    {"updates", QT_TRANSLATE_NOOP("FieldWords", "%1's updates a step")},
    {"output", QT_TRANSLATE_NOOP("FieldWords", "%1's output")},
    {"optimiser.kind", QT_TRANSLATE_NOOP("FieldWords", "%1's optimiser")},
    {"optimiser.learning_rate", QT_TRANSLATE_NOOP("FieldWords", "%1's learning rate")},
    {"optimiser.beta1", QT_TRANSLATE_NOOP("FieldWords", "%1's β₁")},
    {"optimiser.beta2", QT_TRANSLATE_NOOP("FieldWords", "%1's β₂")},
    {"optimiser.momentum", QT_TRANSLATE_NOOP("FieldWords", "%1's momentum")},
    {"optimiser.decay", QT_TRANSLATE_NOOP("FieldWords", "%1's decay")},
    {"optimiser.epsilon", QT_TRANSLATE_NOOP("FieldWords", "%1's ε")},
    {"optimiser.weight_decay", QT_TRANSLATE_NOOP("FieldWords", "Weight decay on %1")},
};

// The panels' own words, in their contexts.
struct Choice {
    const char* value;
    const char* context;
    const char* title;
};

constexpr Choice kLosses[] = {
    {"minimax", "ganimede::ObjectivePanel", QT_TRANSLATE_NOOP("ganimede::ObjectivePanel", "Minimax")},
    {"non_saturating", "ganimede::ObjectivePanel", QT_TRANSLATE_NOOP("ganimede::ObjectivePanel", "Non-saturating")},
    {"least_squares", "ganimede::ObjectivePanel", QT_TRANSLATE_NOOP("ganimede::ObjectivePanel", "Least squares")},
    {"hinge", "ganimede::ObjectivePanel", QT_TRANSLATE_NOOP("ganimede::ObjectivePanel", "Hinge")},
    {"wasserstein", "ganimede::ObjectivePanel", QT_TRANSLATE_NOOP("ganimede::ObjectivePanel", "Wasserstein")},
    {"wasserstein_gp", "ganimede::ObjectivePanel",
     QT_TRANSLATE_NOOP("ganimede::ObjectivePanel", "Wasserstein, gradient penalty")},
    {"relativistic", "ganimede::ObjectivePanel", QT_TRANSLATE_NOOP("ganimede::ObjectivePanel", "Relativistic")},
};

constexpr Choice kOptimisers[] = {
    {"sgd", "ganimede::OptimiserPanel", QT_TRANSLATE_NOOP("ganimede::OptimiserPanel", "SGD")},
    {"momentum", "ganimede::OptimiserPanel", QT_TRANSLATE_NOOP("ganimede::OptimiserPanel", "Momentum")},
    {"rmsprop", "ganimede::OptimiserPanel", QT_TRANSLATE_NOOP("ganimede::OptimiserPanel", "RMSprop")},
    {"adam", "ganimede::OptimiserPanel", QT_TRANSLATE_NOOP("ganimede::OptimiserPanel", "Adam")},
};

constexpr Choice kSchedules[] = {
    {"constant", "ganimede::RemediesPanel", QT_TRANSLATE_NOOP("ganimede::RemediesPanel", "Constant")},
    {"linear", "ganimede::RemediesPanel", QT_TRANSLATE_NOOP("ganimede::RemediesPanel", "Linear")},
    {"cosine", "ganimede::RemediesPanel", QT_TRANSLATE_NOOP("ganimede::RemediesPanel", "Cosine")},
    {"exponential", "ganimede::RemediesPanel", QT_TRANSLATE_NOOP("ganimede::RemediesPanel", "Exponential")},
};

constexpr char kNetworkPanel[] = "ganimede::NetworkPanel";

constexpr Choice kOfLayers[] = {
    {"relu", kNetworkPanel, QT_TRANSLATE_NOOP("ganimede::NetworkPanel", "ReLU")},
    {"leaky_relu", kNetworkPanel, QT_TRANSLATE_NOOP("ganimede::NetworkPanel", "Leaky ReLU")},
    {"tanh", kNetworkPanel, QT_TRANSLATE_NOOP("ganimede::NetworkPanel", "tanh")},
    {"sigmoid", kNetworkPanel, QT_TRANSLATE_NOOP("ganimede::NetworkPanel", "Sigmoid")},
    {"elu", kNetworkPanel, QT_TRANSLATE_NOOP("ganimede::NetworkPanel", "ELU")},
    {"linear", kNetworkPanel, QT_TRANSLATE_NOOP("ganimede::NetworkPanel", "Linear")},
    {"uniform_fan_in", kNetworkPanel, QT_TRANSLATE_NOOP("ganimede::NetworkPanel", "Uniform by inputs")},
    {"he_normal", kNetworkPanel, QT_TRANSLATE_NOOP("ganimede::NetworkPanel", "He normal")},
    {"glorot_uniform", kNetworkPanel, QT_TRANSLATE_NOOP("ganimede::NetworkPanel", "Glorot uniform")},
    {"normal", kNetworkPanel, QT_TRANSLATE_NOOP("ganimede::NetworkPanel", "Normal")},
    {"uniform", kNetworkPanel, QT_TRANSLATE_NOOP("ganimede::NetworkPanel", "Uniform")},
    {"gaussian", kNetworkPanel, QT_TRANSLATE_NOOP("ganimede::NetworkPanel", "Gaussian")},
};

template <typename Choices>
QString titleAmong(const Choices& choices, const std::string& value)
{
    for (const Choice& choice : choices) {
        if (choice.value == value) {
            return QCoreApplication::translate(choice.context, choice.title);
        }
    }
    return QString::fromStdString(value);
}

}  // namespace

QString fieldTitle(std::string_view path)
{
    for (const Title& title : kTitles) {
        if (title.path == path) {
            return FieldWords::tr(title.title);
        }
    }
    for (const std::string_view network : {"generator.", "discriminator."}) {
        if (!path.starts_with(network)) {
            continue;
        }
        for (const Title& title : kOfNetworks) {
            if (title.path == path.substr(network.size())) {
                return FieldWords::tr(title.title).arg(QChar(network == "generator." ? u'G' : u'D'));
            }
        }
    }
    return QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size()));
}

QString fieldValueTitle(std::string_view path, const std::string& json)
{
    const std::string value = plainValue(json);
    if (!json.starts_with('"')) {
        return QString::fromStdString(value);  // a number or a list
    }
    if (path == "data.kind") {
        // Too fine for the gallery, which names all others.
        return value == "grid-100" ? FieldWords::tr("Grid of 100") : datasetTitle(QString::fromStdString(value));
    }
    return path == "objective.kind"           ? titleAmong(kLosses, value)
           : path == "schedule.kind"          ? titleAmong(kSchedules, value)
           : path.ends_with("optimiser.kind") ? titleAmong(kOptimisers, value)
                                              : titleAmong(kOfLayers, value);
}

QString fieldSetting(std::string_view path, const std::string& json)
{
    return FieldWords::tr("%1: %2", "a setting and its value").arg(fieldTitle(path), fieldValueTitle(path, json));
}

}  // namespace ganimede
