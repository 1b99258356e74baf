#pragma once

#include <memory>
#include <vector>

#include "engine/images/image_history.h"
#include "widgets/charts/step_chart.h"

namespace ganimede {

using ImageCourse = std::shared_ptr<const std::vector<ImageLossBucket>>;

/// A chart of two numbers of an image run over its steps. GUI thread. objectNames: those of StepChart, with the prefix
/// verdict or gradientLength.
class ImageCourseChart : public StepChart {
    Q_OBJECT
public:
    enum class Topic {
        verdict,   ///< D's mean verdict on real and on generated pictures, or a critic's mean score
        gradients  ///< length of the gradient by D's and by G's parameters
    };
    static constexpr int kFramesPerSecond = 10;

    ImageCourseChart(Topic topic, QWidget* parent, ChartSteps* steps);

    /// Shows the course, soon.
    void setCourse(const ImageCourse& course);
    /// What D's verdicts mean: a critic has none, and its scores are shown.
    void setObjective(ObjectiveKind objective);

    /// first_step,last_step and a column for each curve
    QByteArray csv() const override;
    QString exportName() const override;
    QString exportTitle() const override;
    bool hasSomethingToExport() const override { return !isEmpty(); }

protected:
    Points points() override;
    ValueRange rangeOf(std::vector<double> values) const override;
    QString valueText(std::size_t curve, double value, std::int64_t step) const override;
    bool isEmpty() const override { return !m_course || m_course->empty(); }
    QString emptyMessage() const override;
    QString summary() const override;

private:
    using Member = float ImageLossBucket::*;
    struct Line {
        QString name;
        QByteArray column;
        Member member;
    };

    void setupVerdict();
    void refreshVerdict();

    Topic m_topic;
    ObjectiveKind m_objective = ObjectiveKind::nonSaturating;
    std::vector<Line> m_lines;
    ImageCourse m_course;
};

}  // namespace ganimede
