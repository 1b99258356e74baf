#include "widgets/sweep/sweep_plan_editor.h"

#include <QLabel>
#include <QVBoxLayout>

#include "widgets/panels/calm_controls.h"
#include "widgets/panels/control_parts.h"
#include "widgets/sweep/sweep_axis_editor.h"
#include "widgets/theme/theme.h"

namespace ganimede {

SweepPlanEditor::SweepPlanEditor(const QString& name, const Words& words, QWidget* parent)
    : QWidget(parent),
      m_x(new SweepAxisEditor(name + "X", false, this)),
      m_y(new SweepAxisEditor(name + "Y", true, this)),
      m_seeds(new CalmSpinBox(this)),
      m_steps(new CalmSpinBox(this))
{
    setupNumbers(name, words);
    layOut();
    for (SweepAxisEditor* editor : {m_x, m_y}) {
        connect(editor, &SweepAxisEditor::changed, this, &SweepPlanEditor::changed);
    }
    for (QSpinBox* number : {m_seeds, m_steps}) {
        connect(number, &QSpinBox::valueChanged, this, &SweepPlanEditor::changed);
    }
}

void SweepPlanEditor::setupNumbers(const QString& name, const Words& words)
{
    m_seeds->setRange(1, 100);
    const auto count = [this] { m_seeds->setSuffix(m_seeds->value() == 1 ? tr(" seed") : tr(" seeds")); };
    connect(m_seeds, &QSpinBox::valueChanged, this, count);
    count();
    describe(m_seeds, name + "Seeds", tr("Seeds"), words.seedsTip);
    m_steps->setRange(1, 100'000'000);
    m_steps->setSingleStep(1000);
    m_steps->setValue(5000);
    m_steps->setGroupSeparatorShown(true);
    m_steps->setSuffix(tr(" steps"));
    describe(m_steps, name + "Steps", tr("Steps"), words.stepsTip);
}

void SweepPlanEditor::layOut()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(wordsOf(tr("Across"), "heading", this));
    column->addWidget(m_x);
    column->addSpacing(kGrid);
    column->addWidget(wordsOf(tr("Upwards"), "heading", this));
    column->addWidget(m_y);
    column->addSpacing(kGrid);
    column->addWidget(wordsOf(tr("Each combination"), "heading", this));
    auto* each = new QHBoxLayout;
    each->addWidget(m_seeds);
    each->addWidget(m_steps, 1);
    column->addLayout(each);
}

void SweepPlanEditor::setBase(const ExperimentSpec& spec)
{
    m_base = spec;
    m_x->setSpec(spec);
    m_y->setSpec(spec);
}

void SweepPlanEditor::setPlan(const SweepRequest& plan)
{
    m_x->setAxis(plan.axes.at(0));
    if (plan.axes.size() > 1) {
        m_y->setAxis(plan.axes[1]);
    } else {
        m_y->setField(QString());
    }
    m_seeds->setValue(plan.seeds);
    m_steps->setValue(static_cast<int>(plan.steps));
}

SweepRequest SweepPlanEditor::request() const
{
    SweepRequest request;
    request.base = m_base;
    for (const SweepAxisEditor* editor : {m_x, m_y}) {
        if (editor->axis()) {
            request.axes.push_back(*editor->axis());
        }
    }
    request.seeds = m_seeds->value();
    request.steps = m_steps->value();
    return request;
}

QString SweepPlanEditor::problem() const
{
    if (!m_x->problem().isEmpty() || !m_y->problem().isEmpty()) {
        return tr("Some values cannot be used.");
    }
    if (m_x->axis() && m_y->axis() && m_x->axis()->path == m_y->axis()->path) {
        return tr("Choose two different fields.");
    }
    return {};
}

void SweepPlanEditor::setEditable(bool editable)
{
    for (QWidget* control : std::initializer_list<QWidget*>{m_x, m_y, m_seeds, m_steps}) {
        control->setEnabled(editable);
    }
}

}  // namespace ganimede
