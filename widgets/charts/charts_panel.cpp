#include "widgets/charts/charts_panel.h"

#include <QVBoxLayout>

#include "widgets/charts/chart_steps.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/charts/metric_chart.h"
#include "widgets/panels/section.h"

namespace ganimede {

ChartsPanel::ChartsPanel(QWidget* parent) : QWidget(parent), m_steps(new ChartSteps(this))
{
    setObjectName(QStringLiteral("chartsPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_losses = new LossChart(this, m_steps);
    column->addWidget(m_losses, 3);
    using enum MetricChart::Topic;
    for (const MetricChart::Topic topic : {distance, modes, verdict, gradients}) {
        auto* chart = new MetricChart(topic, this, m_steps);
        column->addWidget(chart, 2);
        m_metrics.push_back(chart);
    }
    m_metrics.back()->section()->setExpanded(false);
}

void ChartsPanel::setSnapshot(const SnapshotPtr& snapshot)
{
    if (snapshot->changes != m_changes) {
        m_changes = snapshot->changes;
        m_steps->setNotes(m_changes ? changeNotes(*m_changes) : std::vector<ChangeNote>());
    }
    m_losses->setSnapshot(snapshot);
    for (MetricChart* chart : m_metrics) {
        chart->setCourse(snapshot->metrics);
    }
}

void ChartsPanel::setCritic(bool critic)
{
    m_losses->setCritic(critic);
    for (MetricChart* chart : m_metrics) {
        chart->setCritic(critic);
    }
}

}  // namespace ganimede
