#include "widgets/panels/network_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "engine/data/dataset.h"
#include "engine/networks/objective.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/panels/form_row.h"
#include "widgets/panels/number_field.h"
#include "widgets/panels/numbers.h"
#include "widgets/panels/section.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

namespace ganimede {

NetworkPanel::NetworkPanel(NetworkRole role, QWidget* parent) : SpecPanel(parent), m_role(role)
{
    setupUi();
    connectSignals();
    setSpec({});
}

QString NetworkPanel::named(const char* suffix) const
{
    return (isGenerator() ? QStringLiteral("generator") : QStringLiteral("discriminator")) + QLatin1String(suffix);
}

std::string NetworkPanel::path(const char* field) const
{
    return (isGenerator() ? "generator." : "discriminator.") + std::string(field);
}

const NetworkSpec& NetworkPanel::network() const
{
    return isGenerator() ? static_cast<const NetworkSpec&>(spec().generator) : spec().discriminator;
}

NetworkSpec& NetworkPanel::networkOf(ExperimentSpec& spec) const
{
    return isGenerator() ? static_cast<NetworkSpec&>(spec.generator) : spec.discriminator;
}

void NetworkPanel::setupUi()
{
    setObjectName(named("Panel"));
    m_section = new Section(named("Section"), QString(), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);

    m_diagram = new NetworkDiagram(m_role, this);
    m_diagram->setObjectName(named("Diagram"));
    m_section->body()->addWidget(m_diagram);
    setupLayerStrip();
    setupVisible();
    setupMore();
    refreshIcons();
}

FormRow* NetworkPanel::row(const QString& label, QWidget* control, const char* suffix, const std::string& field)
{
    if (auto* number = qobject_cast<NumberField*>(control)) {
        number->setObjectNames(named(suffix));
    } else {
        control->setObjectName(named(suffix));
    }
    auto* made = new FormRow(label, control, this);
    made->setTip(fieldTip(field));
    made->setAccessibleLabel(tr("%1 of the %2").arg(label, isGenerator() ? tr("generator") : tr("discriminator")));
    return made;
}

void NetworkPanel::setupLayerStrip()
{
    m_layerLabel = new QLabel(this);
    m_units = new CalmSpinBox(this);
    m_units->setObjectName(named("Units"));
    m_units->setRange(1, 256);
    m_units->setToolTip(fieldTip(path("hidden")));
    m_layerLabel->setBuddy(m_units);
    const auto button = [this](const char* suffix, const QString& tip) {
        auto* made = new QToolButton(this);
        made->setObjectName(named(suffix));
        made->setToolTip(tip);
        made->setAccessibleName(tip.section('.', 0, 0));
        keepKeys(made, {Qt::Key_Space});
        return made;
    };
    m_addLayer = button("AddLayer", tr("Add a layer behind this one. Restarts this network."));
    m_removeLayer = button("RemoveLayer", tr("Remove this layer. Restarts this network."));

    auto* strip = new QHBoxLayout;
    strip->setSpacing(4);
    strip->addWidget(m_layerLabel, 1);
    strip->addWidget(m_addLayer);
    strip->addWidget(m_removeLayer);
    strip->addSpacing(4);
    strip->addWidget(m_units);
    m_section->body()->addLayout(strip);
}

void NetworkPanel::setupVisible()
{
    m_activation = new CalmComboBox(this);
    m_activation->addItems({tr("ReLU"), tr("Leaky ReLU"), tr("tanh"), tr("Sigmoid"), tr("ELU")});
    m_section->body()->addWidget(row(tr("Activation"), m_activation, "Activation", path("activation")));

    m_leak = new NumberField(fieldRange(path("leak")), {0.01, 0.1, 0.2, 0.3}, this);
    m_leakRow = row(tr("Leak"), m_leak, "Leak", path("leak"));
    m_section->body()->addWidget(m_leakRow);

    m_updates = new CalmSpinBox(this);
    m_updates->setRange(0, 10);
    m_section->body()->addWidget(row(tr("Updates a step"), m_updates, "Updates", path("updates")));
}

void NetworkPanel::setupMore()
{
    m_more = new Section(named("More"), tr("More"), this);
    m_more->setNested(true);
    m_section->body()->addWidget(m_more);
    if (isGenerator()) {
        setupLatent();
    }
    m_initialisation = new CalmComboBox(this);
    m_initialisation->addItems({tr("Uniform by inputs"), tr("He normal"), tr("Glorot uniform"), tr("Normal")});
    m_more->body()->addWidget(row(tr("First weights"), m_initialisation, "Initialisation", path("initialisation")));

    m_std = new NumberField(fieldRange(path("initialisation_std")), {0.005, 0.01, 0.02, 0.05, 0.1, 0.5, 1}, this);
    m_stdRow = row(tr("Their deviation"), m_std, "InitialisationStd", path("initialisation_std"));
    m_more->body()->addWidget(m_stdRow);
    if (isGenerator()) {
        m_output = new CalmComboBox(this);
        m_output->addItems({tr("Linear"), tr("tanh")});
        m_more->body()->addWidget(row(tr("Output"), m_output, "Output", path("output")));
    }
    m_more->setExpanded(false);
}

void NetworkPanel::setupLatent()
{
    m_dimensions = new CalmSpinBox(this);
    m_dimensions->setRange(1, 100);
    auto* dimensions = row(tr("Noise dimensions"), m_dimensions, "", "latent.dimensions");
    m_dimensions->setObjectName(QStringLiteral("latentDimensions"));
    m_more->body()->addWidget(dimensions);

    m_latentKind = new CalmComboBox(this);
    m_latentKind->addItems({tr("Uniform"), tr("Gaussian")});
    auto* kind = row(tr("Noise"), m_latentKind, "", "latent.kind");
    m_latentKind->setObjectName(QStringLiteral("latentKind"));
    m_more->body()->addWidget(kind);
}

template <typename Change>
void NetworkPanel::editSpec(Change change, const QString& what, const std::string& field)
{
    ExperimentSpec next = spec();
    change(next);
    edit(next, what, QString::fromStdString(field));
}

template <typename Change>
void NetworkPanel::editNetwork(Change change, const QString& what, const std::string& field)
{
    editSpec([&](ExperimentSpec& next) { change(networkOf(next)); }, what, path(field.c_str()));
}

void NetworkPanel::connectSignals()
{
    connect(m_diagram, &NetworkDiagram::selectedLayerChanged, this, &NetworkPanel::refreshLayer);
    connect(m_diagram, &NetworkDiagram::hiddenEdited, this, [this](const std::vector<int>& hidden, int layer) {
        const bool units = layer >= 0;
        const QString what = units                                     ? tr("change the units of a layer")
                             : hidden.size() > network().hidden.size() ? tr("add a layer")
                                                                       : tr("remove a layer");
        editNetwork([&](NetworkSpec& n) { n.hidden = hidden; }, what,
                    units ? "hidden[" + std::to_string(layer) + ']' : std::string("hidden"));
    });
    connect(m_units, &QSpinBox::valueChanged, this, [this](int units) {
        if (m_diagram->selectedLayer() >= 0) {
            m_diagram->setUnits(m_diagram->selectedLayer(), units);
        }
    });
    connect(m_addLayer, &QToolButton::clicked, this, [this] { m_diagram->addLayer(m_diagram->selectedLayer() + 1); });
    connect(m_removeLayer, &QToolButton::clicked, this, [this] { m_diagram->removeLayer(m_diagram->selectedLayer()); });
    connect(m_updates, &QSpinBox::valueChanged, this, [this](int updates) {
        editNetwork([&](NetworkSpec& n) { n.updates = updates; }, tr("change the updates a step"), "updates");
    });
    connect(m_leak, &NumberField::valueEdited, this, [this](double leak) {
        editNetwork([&](NetworkSpec& n) { n.leak = leak; }, tr("change the leak"), "leak");
    });
    connect(m_std, &NumberField::valueEdited, this, [this](double std) {
        editNetwork([&](NetworkSpec& n) { n.initialisationStd = std; }, tr("change the first weights"),
                    "initialisation_std");
    });
    connectChoices();
}

void NetworkPanel::connectChoices()
{
    connect(m_activation, &QComboBox::activated, this, [this](int index) {
        editNetwork([&](NetworkSpec& n) { n.activation = static_cast<Activation>(index); }, tr("change the activation"),
                    "activation");
    });
    connect(m_initialisation, &QComboBox::activated, this, [this](int index) {
        editNetwork([&](NetworkSpec& n) { n.initialisation = static_cast<Initialisation>(index); },
                    tr("change the first weights"), "initialisation");
    });
    if (!isGenerator()) {
        return;
    }
    connect(m_output, &QComboBox::activated, this, [this](int index) {
        editSpec([&](ExperimentSpec& s) { s.generator.output = static_cast<OutputActivation>(index); },
                 tr("change the generator's output"), "generator.output");
    });
    connect(m_dimensions, &QSpinBox::valueChanged, this, [this](int dimensions) {
        editSpec([&](ExperimentSpec& s) { s.latent.dimensions = dimensions; }, tr("change the noise dimensions"),
                 "latent.dimensions");
    });
    connect(m_latentKind, &QComboBox::activated, this, [this](int index) {
        editSpec([&](ExperimentSpec& s) { s.latent.kind = static_cast<LatentKind>(index); }, tr("change the noise"),
                 "latent.kind");
    });
}

void NetworkPanel::refresh()
{
    const NetworkSpec& shown = network();
    const int dimensions = dataDimensions(spec().data);
    m_diagram->setNetwork(isGenerator() ? spec().latent.dimensions : dimensions, shown.hidden,
                          isGenerator() ? dimensions : 1);
    m_activation->setCurrentIndex(static_cast<int>(shown.activation));
    m_leak->setValue(shown.leak);
    m_leakRow->setVisible(shown.activation == Activation::leakyRelu);
    m_updates->setValue(shown.updates);
    m_initialisation->setCurrentIndex(static_cast<int>(shown.initialisation));
    m_std->setValue(shown.initialisationStd);
    m_stdRow->setVisible(shown.initialisation == Initialisation::normal);
    if (isGenerator()) {
        m_output->setCurrentIndex(static_cast<int>(spec().generator.output));
        m_dimensions->setValue(spec().latent.dimensions);
        m_latentKind->setCurrentIndex(static_cast<int>(spec().latent.kind));
    }
    refreshTitle();
    refreshLayer();
}

void NetworkPanel::refreshTitle()
{
    const bool critic = isCritic(spec().objective.kind);
    m_section->setTitle(isGenerator() ? tr("Generator") : critic ? tr("Critic") : tr("Discriminator"));
    const int parameters = m_diagram->parameterCount();
    m_section->setSummary(parameters == 1 ? tr("1 parameter") : tr("%1 parameters").arg(grouped(parameters)));
    if (isGenerator()) {
        m_more->setSummary(
            tr("noise %1, %2").arg(QString::number(spec().latent.dimensions), m_latentKind->currentText()));
    } else {
        m_more->setSummary(m_initialisation->currentText());
    }
}

void NetworkPanel::refreshLayer()
{
    const int layer = m_diagram->selectedLayer();
    const int count = static_cast<int>(m_diagram->hidden().size());
    m_layerLabel->setText(layer < 0 ? tr("No layers between") : tr("Units, layer %1").arg(layer + 1));
    m_units->setAccessibleName(m_layerLabel->text());
    m_units->setVisible(layer >= 0);
    m_removeLayer->setEnabled(layer >= 0);
    m_addLayer->setEnabled(count < 8);
    if (layer >= 0) {
        const QSignalBlocker blocker(m_units);  // choosing another layer is no edit
        m_units->setValue(m_diagram->hidden()[static_cast<std::size_t>(layer)]);
    }
    m_diagram->setAccessibleName(m_section->title());
    m_diagram->setAccessibleDescription(m_diagram->description(layer + 1));
}

void NetworkPanel::refreshIcons()
{
    const Palette& colours = paletteOf(this);
    const int side = fontMetrics().height();
    for (QToolButton* button : {m_addLayer, m_removeLayer}) {
        button->setIconSize({side, side});
    }
    m_addLayer->setIcon(themedIcon(QStringLiteral("plus"), colours));
    m_removeLayer->setIcon(themedIcon(QStringLiteral("trash-2"), colours));
}

void NetworkPanel::changeEvent(QEvent* event)
{
    SpecPanel::changeEvent(event);
    const bool look = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (look && m_removeLayer != nullptr) {
        refreshIcons();
    }
}

}  // namespace ganimede
