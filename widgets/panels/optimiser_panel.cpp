#include "widgets/panels/optimiser_panel.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "engine/networks/objective.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/panels/form_row.h"
#include "widgets/panels/number_field.h"
#include "widgets/panels/section.h"

namespace ganimede {
namespace {

/// GAN Lab's seven from .001 up, smaller ones, and DCGAN's .0002.
const QList<double> kLearningRates{1e-5, 3e-5, 1e-4, 2e-4, 3e-4, 1e-3, 3e-3, 1e-2, 3e-2, 0.1, 0.3, 1};

std::string fieldPath(bool generator, const char* field)
{
    return (generator ? "generator.optimiser." : "discriminator.optimiser.") + std::string(field);
}

QString objectNameOf(bool generator, const char* suffix)
{
    return (generator ? QStringLiteral("generator") : QStringLiteral("discriminator")) + QLatin1String(suffix);
}

bool isAdam(OptimiserKind kind)
{
    return kind == OptimiserKind::adam;
}

bool isMomentum(OptimiserKind kind)
{
    return kind == OptimiserKind::momentum;
}

bool isRmsprop(OptimiserKind kind)
{
    return kind == OptimiserKind::rmsprop;
}

bool dividesByRoot(OptimiserKind kind)
{
    return isAdam(kind) || isRmsprop(kind);
}

}  // namespace

OptimiserPanel::OptimiserPanel(QWidget* parent) : SpecPanel(parent)
{
    m_generator.generator = true;
    setupUi();
    connectSide(m_discriminator);
    connectSide(m_generator);
    connect(m_batch, &QSpinBox::valueChanged, this, [this](int batch) {
        ExperimentSpec next = spec();
        next.batch = batch;
        edit(next, tr("change the batch size"), QStringLiteral("batch"));
    });
    connect(m_section, &Section::expandedChanged, this, &OptimiserPanel::refreshSummary);
    setSpec({});
}

void OptimiserPanel::setupUi()
{
    setObjectName(QStringLiteral("optimiserPanel"));
    m_section = new Section(QStringLiteral("optimiserSection"), tr("Optimiser"), this);
    m_more = new Section(QStringLiteral("optimiserMore"), tr("More"), this);
    m_more->setNested(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    setupSide(m_discriminator);
    setupSide(m_generator);
    setupBatch();
    m_section->body()->addWidget(m_more);
    setupConstants(m_discriminator);
    setupConstants(m_generator);
    m_more->setExpanded(false);
}

void OptimiserPanel::setupSide(Side& side)
{
    side.name = new QLabel(this);
    side.kind = new CalmComboBox(this);
    side.kind->setObjectName(objectNameOf(side.generator, "OptimiserKind"));
    side.kind->addItems({tr("SGD"), tr("Momentum"), tr("RMSprop"), tr("Adam")});
    side.kind->setToolTip(fieldTip(fieldPath(side.generator, "kind")));
    const std::string rate = fieldPath(side.generator, "learning_rate");
    side.rate = new NumberField(fieldRange(rate), kLearningRates, this);
    side.rate->setObjectNames(objectNameOf(side.generator, "LearningRate"));
    side.rate->setToolTip(tr("Learning rate. %1").arg(fieldTip(rate)));

    auto* rateName = new QLabel(tr("Learning rate"), this);
    rateName->setProperty("role", "muted");
    auto* lines = new QGridLayout;
    lines->setHorizontalSpacing(8);
    lines->setVerticalSpacing(4);
    lines->addWidget(side.name, 0, 0);
    lines->addWidget(rateName, 0, 1);
    lines->addWidget(side.kind, 1, 0);
    lines->addWidget(side.rate, 1, 1);
    lines->setColumnStretch(0, 1);
    lines->setColumnStretch(1, 1);
    m_section->body()->addLayout(lines);
}

void OptimiserPanel::setupConstants(Side& side)
{
    side.moreName = new QLabel(this);
    side.moreName->setProperty("role", "muted");
    m_more->body()->addWidget(side.moreName);
    const auto add = [&](const QString& label, const char* suffix, const char* name, double OptimiserSpec::*member,
                         bool (*used)(OptimiserKind), const QList<double>& usual) {
        const std::string path = fieldPath(side.generator, name);
        auto* field = new NumberField(fieldRange(path), usual, this);
        field->setObjectNames(objectNameOf(side.generator, suffix));
        auto* row = new FormRow(label, field, this);
        row->setTip(fieldTip(path));
        m_more->body()->addWidget(row);
        side.constants.push_back({label, path, row, field, member, used});
    };
    add(tr("β₁, memory of the mean"), "Beta1", "beta1", &OptimiserSpec::beta1, isAdam, {0, 0.5, 0.9});
    add(tr("β₂, memory of the size"), "Beta2", "beta2", &OptimiserSpec::beta2, isAdam, {0.9, 0.99, 0.999});
    add(tr("Momentum"), "Momentum", "momentum", &OptimiserSpec::momentum, isMomentum, {0, 0.5, 0.9, 0.99});
    add(tr("Decay"), "Decay", "decay", &OptimiserSpec::decay, isRmsprop, {0.9, 0.99, 0.999});
    add(tr("ε"), "Epsilon", "epsilon", &OptimiserSpec::epsilon, dividesByRoot, {1e-8, 1e-7, 1e-6, 1e-4});
}

void OptimiserPanel::setupBatch()
{
    m_batch = new CalmSpinBox(this);
    m_batch->setObjectName(QStringLiteral("batch"));
    const FieldRange range = fieldRange("batch");
    m_batch->setRange(static_cast<int>(range.low), static_cast<int>(range.high));
    auto* row = new FormRow(tr("Batch size"), m_batch, this);
    row->setTip(fieldTip("batch"));
    m_section->body()->addWidget(row);
}

OptimiserSpec& OptimiserPanel::optimiserOf(ExperimentSpec& spec, const Side& side) const
{
    return side.generator ? spec.generator.optimiser : spec.discriminator.optimiser;
}

const OptimiserSpec& OptimiserPanel::optimiser(const Side& side) const
{
    return side.generator ? spec().generator.optimiser : spec().discriminator.optimiser;
}

QString OptimiserPanel::networkName(const Side& side) const
{
    const bool critic = isCritic(spec().objective.kind);
    return side.generator ? tr("Generator") : critic ? tr("Critic") : tr("Discriminator");
}

void OptimiserPanel::connectSide(Side& side)
{
    const bool generator = side.generator;
    const auto sideOf = [this, generator]() -> Side& { return generator ? m_generator : m_discriminator; };
    connect(side.kind, &QComboBox::activated, this, [this, sideOf](int index) {
        ExperimentSpec next = spec();
        optimiserOf(next, sideOf()).kind = static_cast<OptimiserKind>(index);
        edit(next, tr("change the optimiser"), QString::fromStdString(fieldPath(sideOf().generator, "kind")));
    });
    connect(side.rate, &NumberField::valueEdited, this, [this, sideOf](double rate) {
        ExperimentSpec next = spec();
        optimiserOf(next, sideOf()).learningRate = rate;
        edit(next, tr("change the learning rate"),
             QString::fromStdString(fieldPath(sideOf().generator, "learning_rate")));
    });
    for (const Constant& constant : side.constants) {
        const QString field = QString::fromStdString(constant.path);
        connect(constant.field, &NumberField::valueEdited, this,
                [this, sideOf, member = constant.member, field](double value) {
                    ExperimentSpec next = spec();
                    optimiserOf(next, sideOf()).*member = value;
                    edit(next, tr("change a constant of the optimiser"), field);
                });
    }
}

void OptimiserPanel::refresh()
{
    m_batch->setValue(spec().batch);
    refreshSide(m_discriminator);
    refreshSide(m_generator);
    refreshSummary();
}

void OptimiserPanel::refreshSummary()
{
    m_section->setSummary(m_section->isExpanded()
                              ? QString()
                              : tr("%1, %2").arg(m_discriminator.kind->currentText(), m_generator.kind->currentText()));
}

void OptimiserPanel::refreshSide(Side& side)
{
    const OptimiserSpec& shown = optimiser(side);
    side.name->setText(networkName(side));
    side.kind->setCurrentIndex(static_cast<int>(shown.kind));
    side.kind->setAccessibleName(tr("Optimiser of the %1").arg(networkName(side)));
    side.rate->setValue(shown.learningRate);
    side.rate->setAccessibleName(tr("Learning rate of the %1").arg(networkName(side)));
    bool any = false;
    for (const Constant& constant : side.constants) {
        const bool used = constant.used(shown.kind);
        constant.field->setValue(shown.*constant.member);
        constant.field->setAccessibleName(tr("%1 of the %2").arg(constant.label, networkName(side)));
        constant.row->setVisible(used);
        any = any || used;
    }
    side.moreName->setText(any ? networkName(side) : tr("%1: SGD has no constants").arg(networkName(side)));
}

}  // namespace ganimede
