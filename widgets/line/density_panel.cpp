#include "widgets/line/density_panel.h"

#include <QVBoxLayout>

#include "widgets/line/line_text.h"
#include "widgets/panels/field_tip.h"
#include "widgets/panels/form_row.h"
#include "widgets/panels/number_field.h"
#include "widgets/panels/section.h"

namespace ganimede {

DensityPanel::DensityPanel(QWidget* parent) : SpecPanel(parent)
{
    setObjectName(QStringLiteral("densityPanel"));
    m_section = new Section(QStringLiteral("densitySection"), tr("Real data"), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_section);

    m_mean = new NumberField(fieldRange("data.mean"), {-0.6, -0.3, 0, 0.35, 0.6}, this);
    m_mean->setObjectNames(QStringLiteral("dataMean"));
    auto* mean = new FormRow(tr("Mean"), m_mean, this);
    mean->setTip(fieldTip("data.mean"));
    m_spread = new NumberField(fieldRange("data.spread"), {0.05, 0.08, 0.12, 0.2, 0.3}, this);
    m_spread->setObjectNames(QStringLiteral("dataSpread"));
    auto* spread = new FormRow(tr("Spread"), m_spread, this);
    spread->setTip(fieldTip("data.spread"));
    m_section->body()->addWidget(mean);
    m_section->body()->addWidget(spread);
    connectSignals();
    setSpec({});
}

void DensityPanel::connectSignals()
{
    connect(m_mean, &NumberField::valueEdited, this, [this](double mean) {
        ExperimentSpec next = spec();
        next.data.mean = mean;
        edit(next, tr("move the data"), QStringLiteral("data.mean"));
    });
    connect(m_spread, &NumberField::valueEdited, this, [this](double spread) {
        ExperimentSpec next = spec();
        next.data.spread = spread;
        edit(next, tr("change the spread of the data"), QStringLiteral("data.spread"));
    });
    connect(m_section, &Section::expandedChanged, this, [this] { refresh(); });
}

void DensityPanel::refresh()
{
    const DataSpec& density = spec().data;
    setVisible(density.kind == "normal-1d" || density.kind == "uniform-1d");
    m_mean->setValue(density.mean);
    m_spread->setValue(density.spread);
    m_section->setSummary(m_section->isExpanded()
                              ? QString()
                              : tr("%1 ± %2").arg(lineNumber(density.mean, 2), lineNumber(density.spread, 2)));
}

}  // namespace ganimede
