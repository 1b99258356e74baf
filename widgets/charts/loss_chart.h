#pragma once

#include <vector>

#include "engine/snapshots/snapshot.h"
#include "widgets/charts/step_chart.h"

class QLabel;
class QSlider;

namespace ganimede {

/// The course of the three losses, D on real, D on fake and G, and of D's penalty while there is one. Where there are
/// more buckets than pixels, neighbours are drawn as their mean; zooming in takes them apart. GUI thread only.
///
/// objectNames: those of StepChart with the prefix loss, the toggles lossDReal, lossDFake, lossG and lossPenalty;
/// lossSmoothing, lossSmoothingValue.
class LossChart : public StepChart {
    Q_OBJECT
public:
    static constexpr int kFramesPerSecond = 15;
    static constexpr int kCurves = 4;
    enum CurveIndex { dReal, dFake, g, penalty };

    /// Without `steps` it has its own.
    explicit LossChart(QWidget* parent = nullptr, ChartSteps* steps = nullptr);

    /// Shows the snapshot's losses, soon. Keeps the snapshot, copies nothing.
    void setSnapshot(const SnapshotPtr& snapshot);
    /// The same without a snapshot.
    void setLosses(std::vector<LossBucket> losses);
    /// Under Wasserstein the discriminator is called a critic.
    void setCritic(bool critic);

    double smoothing() const { return m_smoothing; }
    void setSmoothing(double weight);  ///< 0 (none) to 0.99

    /// first_step,last_step,d_real,d_fake,g,penalty; empty where a network was not updated
    QByteArray csv() const override;
    QString exportName() const override { return tr("losses", "in the name of a file"); }
    QString exportTitle() const override { return tr("the chart of losses"); }

protected:
    Points points() override;
    std::vector<std::vector<double>> behind() const override;
    QString valueText(std::size_t curve, double value, std::int64_t step) const override;
    bool isEmpty() const override { return losses().empty(); }
    QString emptyMessage() const override;
    QString summary() const override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeSmoothing();
    void refreshSmoothing();
    void takeLosses();
    std::size_t bucketsPerPoint() const;
    const std::vector<LossBucket>& losses() const { return m_snapshot ? m_snapshot->losses : m_losses; }
    QString curveName(std::size_t curve) const;

    SnapshotPtr m_snapshot;
    std::vector<LossBucket> m_losses;
    std::vector<std::vector<double>> m_raw;  ///< the columns drawn last, before smoothing
    double m_smoothing = 0;
    bool m_critic = false;
    QSlider* m_slider = nullptr;
    QLabel* m_sliderValue = nullptr;
};

}  // namespace ganimede
