#include "widgets/panels/remedies_panel.h"

#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QVBoxLayout>

#include "engine/networks/objective.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/panels/form_row.h"
#include "widgets/panels/number_field.h"
#include "widgets/panels/remedy_row.h"
#include "widgets/panels/section.h"

namespace ganimede {
namespace {

/// Whether D has targets that smoothing could move.
bool hasTargets(ObjectiveKind kind)
{
    return kind != ObjectiveKind::hinge && !isCritic(kind) && !isPaired(kind);
}

}  // namespace

RemediesPanel::RemediesPanel(QWidget* parent) : SpecPanel(parent)
{
    setupUi();
    connectSignals();
    setSpec({});
}

void RemediesPanel::setupUi()
{
    setObjectName(QStringLiteral("remediesPanel"));
    m_section = new Section(QStringLiteral("remediesSection"), tr("Remedies"), this);
    m_more = new Section(QStringLiteral("remediesMore"), tr("More"), this);
    m_more->setNested(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);
    setupPenalties();
    setupNoise();
    setupGeneratorSide();
    setupSchedule();
    setupMore();
    m_more->setExpanded(false);
    m_section->setExpanded(false);
}

RemedyRow* RemediesPanel::addRemedy(Section* section, const QString& objectName, const std::string& path, double usual,
                                    const QList<double>& strengths, const QString& name, const QString& word,
                                    Number number)
{
    auto* row = new RemedyRow(objectName, path, usual, strengths, this);
    section->body()->addWidget(row);
    m_remedies.push_back({row, std::move(number), name, word});
    return row;
}

void RemediesPanel::setupPenalties()
{
    const QList<double> strengths{0.01, 0.03, 0.1, 0.3, 1, 3, 10};
    auto* r1 = addRemedy(m_section, QStringLiteral("r1"), "objective.r1", 0.1, strengths, tr("R1"), tr("R1"),
                         [](ExperimentSpec& s) -> double& { return s.objective.r1; });
    auto* r2 = addRemedy(m_section, QStringLiteral("r2"), "objective.r2", 0.1, strengths, tr("R2"), tr("R2"),
                         [](ExperimentSpec& s) -> double& { return s.objective.r2; });
    r1->setLabel(tr("R1 penalty, γ"));
    r2->setLabel(tr("R2 penalty, γ"));
    m_smoothing = addRemedy(m_section, QStringLiteral("labelSmoothing"), "remedies.label_smoothing", 0.1,
                            {0.05, 0.1, 0.2, 0.3}, tr("label smoothing"), tr("smoothing"),
                            [](ExperimentSpec& s) -> double& { return s.remedies.labelSmoothing; });
    m_smoothing->setLabel(tr("Label smoothing"));
}

void RemediesPanel::setupNoise()
{
    m_noise = addRemedy(m_section, QStringLiteral("inputNoise"), "remedies.input_noise", 0.1,
                        {0.02, 0.05, 0.1, 0.2, 0.5}, tr("noise on D's inputs"), tr("noise"),
                        [](ExperimentSpec& s) -> double& { return s.remedies.inputNoise; });
    m_noiseSteps = addSteps(tr("Noise ends at"), QStringLiteral("inputNoiseSteps"), "remedies.input_noise_steps",
                            &m_noiseStepsRow);
    m_noiseSteps->setSpecialValueText(tr("never"));
    m_decayOfD =
        addRemedy(m_section, QStringLiteral("discriminatorWeightDecay"), "discriminator.optimiser.weight_decay", 1e-4,
                  {1e-5, 1e-4, 1e-3, 1e-2}, tr("weight decay on D"), tr("decay of D"),
                  [](ExperimentSpec& s) -> double& { return s.discriminator.optimiser.weightDecay; });
}

void RemediesPanel::setupGeneratorSide()
{
    const auto spin = [this](const QString& label, const QString& objectName, const std::string& path) {
        FormRow* row = nullptr;
        QSpinBox* made = addSteps(label, objectName, path, &row);
        made->setStepType(QAbstractSpinBox::DefaultStepType);
        made->setSpecialValueText(tr("off"));
        return std::pair(made, row);
    };
    m_pack = spin(tr("Judged together"), QStringLiteral("pack"), "remedies.pack").first;
    const auto [unrolled, row] =
        spin(tr("Unrolled updates"), QStringLiteral("unrolledSteps"), "remedies.unrolled_steps");
    m_unrolled = unrolled;
    row->setTip(fieldTip("remedies.unrolled_steps") + '\n' +
                tr("Slower: each step plays those updates through and differentiates them."));
    addRemedy(m_section, QStringLiteral("generatorAverage"), "remedies.generator_average", 0.999,
              {0.9, 0.99, 0.995, 0.999, 0.9995}, tr("the average of G"), tr("average"),
              [](ExperimentSpec& s) -> double& { return s.remedies.generatorAverage; })
        ->setLabel(tr("Average of G"));
}

QSpinBox* RemediesPanel::addSteps(const QString& label, const QString& objectName, const std::string& path,
                                  FormRow** row)
{
    auto* spin = new CalmSpinBox(this);
    spin->setObjectName(objectName);
    const FieldRange range = fieldRange(path);
    spin->setRange(static_cast<int>(range.low), static_cast<int>(range.high));
    spin->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    *row = new FormRow(label, spin, this);
    (*row)->setTip(fieldTip(path));
    m_section->body()->addWidget(*row);
    return spin;
}

void RemediesPanel::setupSchedule()
{
    m_schedule = new CalmComboBox(this);
    m_schedule->setObjectName(QStringLiteral("scheduleKind"));
    m_schedule->addItems({tr("Constant"), tr("Linear"), tr("Cosine"), tr("Exponential")});
    auto* row = new FormRow(tr("Learning rates"), m_schedule, this);
    row->setTip(fieldTip("schedule.kind"));
    m_section->body()->addWidget(row);
    m_scheduleRows.resize(3);
    m_start = addSteps(tr("Fall from step"), QStringLiteral("scheduleStart"), "schedule.start", &m_scheduleRows[0]);
    m_end = addSteps(tr("Until step"), QStringLiteral("scheduleEnd"), "schedule.end", &m_scheduleRows[1]);
    m_final = new NumberField(fieldRange("schedule.final"), {0, 0.001, 0.01, 0.1, 0.5}, this);
    m_final->setObjectNames(QStringLiteral("scheduleFinal"));
    m_scheduleRows[2] = new FormRow(tr("To this share"), m_final, this);
    m_scheduleRows[2]->setTip(fieldTip("schedule.final"));
    m_section->body()->addWidget(m_scheduleRows[2]);
}

void RemediesPanel::setupMore()
{
    m_section->body()->addWidget(m_more);
    m_decayOfG = addRemedy(m_more, QStringLiteral("generatorWeightDecay"), "generator.optimiser.weight_decay", 1e-4,
                           {1e-5, 1e-4, 1e-3, 1e-2}, tr("weight decay on G"), tr("decay of G"),
                           [](ExperimentSpec& s) -> double& { return s.generator.optimiser.weightDecay; });
    m_decayOfG->setLabel(tr("Weight decay on G"));
}

template <typename Change>
void RemediesPanel::editField(Change change, const QString& what, const char* field)
{
    ExperimentSpec next = spec();
    change(next);
    edit(next, what, QLatin1String(field));
}

void RemediesPanel::connectSignals()
{
    for (const Remedy& remedy : m_remedies) {
        connect(remedy.row, &RemedyRow::valueEdited, this, [this, remedy](double value) {
            ExperimentSpec next = spec();
            const double before = std::exchange(remedy.number(next), value);
            const QString what = before == 0 ? tr("turn on %1") : value == 0 ? tr("turn off %1") : tr("change %1");
            edit(next, what.arg(remedy.name), QString::fromStdString(remedy.row->path()));
        });
    }
    const auto onNumber = [this](QSpinBox* spin, const QString& what, const char* field, auto member) {
        connect(spin, &QSpinBox::valueChanged, this,
                [=, this](int value) { editField([&](ExperimentSpec& s) { member(s) = value; }, what, field); });
    };
    onNumber(
        m_noiseSteps, tr("change when the noise is gone"), "remedies.input_noise_steps",
        [](ExperimentSpec & s) -> auto& { return s.remedies.inputNoiseSteps; });
    onNumber(
        m_pack, tr("change how many samples are judged together"), "remedies.pack",
        [](ExperimentSpec & s) -> auto& { return s.remedies.pack; });
    onNumber(
        m_unrolled, tr("change the unrolled updates"), "remedies.unrolled_steps",
        [](ExperimentSpec & s) -> auto& { return s.remedies.unrolledSteps; });
    connectSchedule();
    connect(m_section, &Section::expandedChanged, this, &RemediesPanel::refreshSummary);
}

/// What is set takes with it what would no longer be a fall: its end stays after its start, an exponential one above 0.
void RemediesPanel::connectSchedule()
{
    connect(m_start, &QSpinBox::valueChanged, this, [this](int start) {
        editField(
            [&](ExperimentSpec& s) {
                const std::int64_t length = std::max<std::int64_t>(1, s.schedule.end - s.schedule.start);
                s.schedule.start = start;
                s.schedule.end = s.schedule.end > start ? s.schedule.end : start + length;
            },
            tr("change when the learning rates fall"), "schedule.start");
    });
    connect(m_end, &QSpinBox::valueChanged, this, [this](int end) {
        editField(
            [&](ExperimentSpec& s) {
                s.schedule.end = end;
                s.schedule.start = std::min<std::int64_t>(s.schedule.start, end - 1);
            },
            tr("change when the learning rates stay"), "schedule.end");
    });
    connect(m_schedule, &QComboBox::activated, this, [this](int index) {
        editField(
            [&](ExperimentSpec& s) {
                s.schedule.kind = static_cast<ScheduleKind>(index);
                const bool reachesNone = s.schedule.kind == ScheduleKind::exponential && s.schedule.final <= 0;
                s.schedule.final = reachesNone ? ScheduleSpec{}.final : s.schedule.final;
            },
            tr("change how the learning rates fall"), "schedule.kind");
    });
    connect(m_final, &NumberField::valueEdited, this, [this](double share) {
        editField([&](ExperimentSpec& s) { s.schedule.final = share; }, tr("change how far the learning rates fall"),
                  "schedule.final");
    });
}

void RemediesPanel::refresh()
{
    ExperimentSpec shown = spec();
    for (const Remedy& remedy : m_remedies) {
        remedy.row->setValue(remedy.number(shown));
    }
    m_smoothing->setIgnored(hasTargets(shown.objective.kind)
                                ? QString()
                                : tr("The present loss has no target for real points that could be smoothed."));
    m_noiseSteps->setValue(static_cast<int>(shown.remedies.inputNoiseSteps));
    m_noiseStepsRow->setVisible(shown.remedies.inputNoise > 0);
    m_pack->setValue(shown.remedies.pack);
    m_unrolled->setValue(shown.remedies.unrolledSteps);
    refreshSchedule();
    refreshNames();
    refreshSummary();
}

/// Under Wasserstein the discriminator is called a critic.
void RemediesPanel::refreshNames()
{
    const QString name = isCritic(spec().objective.kind) ? tr("C", "the critic") : tr("D", "the discriminator");
    m_noise->setLabel(tr("Noise on %1's inputs").arg(name));
    m_decayOfD->setLabel(tr("Weight decay on %1").arg(name));
}

void RemediesPanel::refreshSchedule()
{
    const ScheduleSpec& schedule = spec().schedule;
    m_schedule->setCurrentIndex(static_cast<int>(schedule.kind));
    m_start->setValue(static_cast<int>(schedule.start));
    m_end->setValue(static_cast<int>(schedule.end));
    m_final->setValue(schedule.final);
    for (FormRow* row : m_scheduleRows) {
        row->setVisible(schedule.kind != ScheduleKind::constant);
    }
}

void RemediesPanel::refreshSummary()
{
    m_section->setSummary(m_section->isExpanded() ? QString() : summary());
    const bool decay = spec().generator.optimiser.weightDecay > 0;
    m_more->setSummary(decay ? tr("weight decay on G") : QString());
}

QString RemediesPanel::summary() const
{
    ExperimentSpec shown = spec();
    QStringList on;
    for (const Remedy& remedy : m_remedies) {
        if (remedy.number(shown) > 0 && !remedy.row->isIgnored()) {
            on << remedy.word;
        }
    }
    if (shown.remedies.pack > 1) {
        on << tr("packing");
    }
    if (shown.remedies.unrolledSteps > 0) {
        on << tr("unrolling");
    }
    if (shown.schedule.kind != ScheduleKind::constant) {
        on << tr("falling rates");
    }
    return on.isEmpty() ? tr("none") : on.join(QStringLiteral(", "));
}

}  // namespace ganimede
