#pragma once

#include <memory>
#include <vector>

#include <QWidget>

#include "engine/snapshots/snapshot.h"

namespace ganimede {

class ChartSteps;
class LossChart;
class MetricChart;

/// The charts of a run, the losses first, above one another over the same steps. GUI thread only.
///
/// objectName: chartsPanel; those of the charts are in loss_chart.h and metric_chart.h.
class ChartsPanel : public QWidget {
    Q_OBJECT
public:
    explicit ChartsPanel(QWidget* parent = nullptr);

    void setSnapshot(const SnapshotPtr& snapshot);
    /// Under Wasserstein the discriminator is called a critic.
    void setCritic(bool critic);

    ChartSteps& steps() { return *m_steps; }

private:
    ChartSteps* m_steps;
    LossChart* m_losses;
    std::vector<MetricChart*> m_metrics;
    ChangeMarksPtr m_changes;
};

}  // namespace ganimede
