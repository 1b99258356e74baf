#include "widgets/charts/charts_panel.h"

#include <QVBoxLayout>

#include "widgets/charts/chart_steps.h"
#include "widgets/charts/loss_chart.h"

namespace ganimede {

ChartsPanel::ChartsPanel(QWidget* parent) : QWidget(parent), m_steps(new ChartSteps(this))
{
    setObjectName(QStringLiteral("chartsPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_losses = new LossChart(this, m_steps);
    column->addWidget(m_losses, 3);
}

void ChartsPanel::setSnapshot(const SnapshotPtr& snapshot)
{
    if (snapshot->changes != m_changes) {
        m_changes = snapshot->changes;
        m_steps->setNotes(m_changes ? changeNotes(*m_changes) : std::vector<ChangeNote>());
    }
    m_losses->setSnapshot(snapshot);
}

void ChartsPanel::setCritic(bool critic)
{
    m_losses->setCritic(critic);
}

}  // namespace ganimede
