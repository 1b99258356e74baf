#pragma once

#include <QList>

#include "engine/metrics/metrics_history.h"
#include "widgets/charts/step_chart.h"

class QComboBox;

namespace ganimede {

/// A small chart of one question about a run, answered by metrics over its steps. GUI thread only.
///
/// objectNames: those of StepChart with the prefix distance, modes, verdict or gradients; distanceMeasure (which of the
/// distances is shown); the toggles modesHeld, modesGood, verdictReal, verdictFake, verdictAccuracy, gradientsSignal,
/// gradientsSlope.
class MetricChart : public StepChart {
    Q_OBJECT
public:
    enum class Topic {
        distance,   ///< how far the fakes are from the data, and how near chance alone lets them come
        modes,      ///< modes held (or the share of the data that is covered) and how many fakes are good
        verdict,    ///< what D says on real and fake, and how often it is right
        gradients,  ///< what G learns from, and how steep D is
    };
    static constexpr int kFramesPerSecond = 10;

    /// Without `steps` it has its own.
    explicit MetricChart(Topic topic, QWidget* parent = nullptr, ChartSteps* steps = nullptr);

    /// Shows the measurements, soon. Keeps them, copies nothing.
    void setCourse(const MetricsCoursePtr& course);
    /// Under Wasserstein the discriminator is called a critic.
    void setCritic(bool critic);

    /// step and a column for each metric, empty where one could not be measured; beside modes held how many there were,
    /// each measurement with the data and noise floor of its time
    QByteArray csv() const override;
    QString exportName() const override;
    QString exportTitle() const override;
    bool hasSomethingToExport() const override { return !isEmpty(); }

protected:
    Points points() override;
    ValueRange rangeOf(std::vector<double> values) const override;
    QString valueText(std::size_t curve, double value, std::int64_t step) const override;
    bool isEmpty() const override { return !m_course || m_course->whole.empty(); }
    QString emptyMessage() const override;
    QString summary() const override;

private:
    void setupDistance();
    void setupModes();
    void setupVerdict();
    void setupGradients();
    void refreshNames();
    std::size_t measurementsPerPoint() const;
    void chooseDistance(int index);
    bool countsModes() const { return m_course && m_course->modes > 0; }

    Topic m_topic;
    MetricsCoursePtr m_course;
    bool m_critic = false;
    bool m_counting = false;         ///< whether the names are those of data with modes
    QList<MetricKind> m_metrics;     ///< of the curves, in order
    QComboBox* m_measure = nullptr;  ///< distance only
};

}  // namespace ganimede
