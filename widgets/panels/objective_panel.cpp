#include "widgets/panels/objective_panel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include "widgets/panels/calm_controls.h"
#include "widgets/panels/form_row.h"
#include "widgets/panels/number_field.h"
#include "widgets/panels/section.h"

namespace ganimede {

QString objectiveMeaning(ObjectiveKind kind)
{
    switch (kind) {
    case ObjectiveKind::minimax:
        return ObjectivePanel::tr("One score that D raises and G lowers. G learns little while D is sure.");
    case ObjectiveKind::nonSaturating:
        return ObjectivePanel::tr("G raises the odds of being taken for real: a strong push while it is bad.");
    case ObjectiveKind::leastSquares:
        return ObjectivePanel::tr("Scores are pulled to 1 and 0 by squared distance, so far-off fakes still feel it.");
    case ObjectiveKind::hinge:
        return ObjectivePanel::tr("D stops caring about points that it has right by a margin.");
    case ObjectiveKind::wasserstein:
        return ObjectivePanel::tr("The critic measures how far fakes have to be moved; its weights are kept small.");
    case ObjectiveKind::wassersteinGp:
        return ObjectivePanel::tr("The critic measures how far fakes have to be moved; its slope is held at 1.");
    case ObjectiveKind::relativistic:
        return ObjectivePanel::tr("D only has to tell which of a real and a fake point is the real one.");
    }
    return {};
}

QString objectiveFormula(ObjectiveKind kind)
{
    switch (kind) {
    case ObjectiveKind::minimax:
        return QStringLiteral("D: −log D(x) − log(1 − D(G(z)))<br>G: log(1 − D(G(z)))");
    case ObjectiveKind::nonSaturating:
        return QStringLiteral("D: −log D(x) − log(1 − D(G(z)))<br>G: −log D(G(z))");
    case ObjectiveKind::leastSquares:
        return QStringLiteral("D: ½(D(x) − 1)² + ½D(G(z))²<br>G: ½(D(G(z)) − 1)²");
    case ObjectiveKind::hinge:
        return QStringLiteral("D: max(0, 1 − D(x)) + max(0, 1 + D(G(z)))<br>G: −D(G(z))");
    case ObjectiveKind::wasserstein:
        return QStringLiteral("C: C(G(z)) − C(x)<br>G: −C(G(z))");
    case ObjectiveKind::wassersteinGp:
        return QStringLiteral("C: C(G(z)) − C(x) + λ(‖∇C‖ − 1)²<br>G: −C(G(z))");
    case ObjectiveKind::relativistic:
        return QStringLiteral("D: −log σ(D(x) − D(G(z)))<br>G: −log σ(D(G(z)) − D(x))");
    }
    return {};
}

ObjectivePanel::ObjectivePanel(QWidget* parent) : SpecPanel(parent)
{
    setupUi();
    connectSignals();
    setSpec({});
}

void ObjectivePanel::setupUi()
{
    setObjectName(QStringLiteral("objectivePanel"));
    m_section = new Section(QStringLiteral("objectiveSection"), tr("Objective"), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);

    m_kind = new CalmComboBox(this);
    m_kind->setObjectName(QStringLiteral("objectiveKind"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(18);  // the longest name is no reason for a wide column
    m_kind->addItems({tr("Minimax"), tr("Non-saturating"), tr("Least squares"), tr("Hinge"), tr("Wasserstein"),
                      tr("Wasserstein, gradient penalty"), tr("Relativistic")});
    for (int i = 0; i < m_kind->count(); ++i) {
        m_kind->setItemData(i, objectiveMeaning(static_cast<ObjectiveKind>(i)), Qt::ToolTipRole);
    }
    m_kind->setAccessibleName(tr("Loss"));  // as wide as the panel: the longest name leaves no room for a label
    m_kind->setToolTip(fieldTip("objective.kind"));

    m_clip = new NumberField(fieldRange("objective.clip"), {0.005, 0.01, 0.02, 0.05, 0.1, 0.3, 1}, this);
    m_clip->setObjectNames(QStringLiteral("objectiveClip"));
    m_clipRow = new FormRow(tr("Weights within ±"), m_clip, this);
    m_clipRow->setTip(fieldTip("objective.clip"));
    m_penalty = new NumberField(fieldRange("objective.gradient_penalty"), {0.1, 1, 3, 10, 30}, this);
    m_penalty->setObjectNames(QStringLiteral("objectivePenalty"));
    m_penaltyRow = new FormRow(tr("Penalty, λ"), m_penalty, this);
    m_penaltyRow->setTip(fieldTip("objective.gradient_penalty"));

    const auto note = [this](const QString& name) {
        auto* label = new QLabel(this);
        label->setObjectName(name);
        label->setProperty("role", "muted");
        label->setWordWrap(true);
        return label;
    };
    m_meaning = note(QStringLiteral("objectiveMeaning"));
    m_formula = note(QStringLiteral("objectiveFormula"));
    m_formula->setTextFormat(Qt::RichText);
    m_formula->setToolTip(tr("What each network minimises, averaged over its batch: x real, z noise"));
    for (QWidget* part :
         {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_clipRow), static_cast<QWidget*>(m_penaltyRow),
          static_cast<QWidget*>(m_meaning), static_cast<QWidget*>(m_formula)}) {
        m_section->body()->addWidget(part);
    }
}

void ObjectivePanel::connectSignals()
{
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        ExperimentSpec next = spec();
        next.objective.kind = static_cast<ObjectiveKind>(index);
        edit(next, tr("change the loss"), QStringLiteral("objective.kind"));
    });
    connect(m_clip, &NumberField::valueEdited, this, [this](double clip) {
        ExperimentSpec next = spec();
        next.objective.clip = clip;
        edit(next, tr("change the weight clipping"), QStringLiteral("objective.clip"));
    });
    connect(m_penalty, &NumberField::valueEdited, this, [this](double penalty) {
        ExperimentSpec next = spec();
        next.objective.gradientPenalty = penalty;
        edit(next, tr("change the gradient penalty"), QStringLiteral("objective.gradient_penalty"));
    });
    connect(m_section, &Section::expandedChanged, this, &ObjectivePanel::refreshSummary);
}

void ObjectivePanel::refresh()
{
    const ObjectiveKind kind = spec().objective.kind;
    m_kind->setCurrentIndex(static_cast<int>(kind));
    m_clip->setValue(spec().objective.clip);
    m_clipRow->setVisible(kind == ObjectiveKind::wasserstein);
    m_penalty->setValue(spec().objective.gradientPenalty);
    m_penaltyRow->setVisible(kind == ObjectiveKind::wassersteinGp);
    m_meaning->setText(objectiveMeaning(kind));
    m_formula->setText(objectiveFormula(kind));
    refreshSummary();
}

void ObjectivePanel::refreshSummary()
{
    m_section->setSummary(m_section->isExpanded() ? QString() : m_kind->currentText());
}

}  // namespace ganimede
