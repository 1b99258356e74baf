#include "widgets/images/image_charts.h"

#include <QVBoxLayout>

#include "engine/networks/objective.h"
#include "widgets/charts/chart_steps.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/images/image_course_chart.h"
#include "widgets/panels/section.h"

namespace ganimede {

ImageCharts::ImageCharts(QWidget* parent) : QWidget(parent), m_steps(new ChartSteps(this))
{
    setObjectName(QStringLiteral("imageCharts"));
    m_losses = new LossChart(this, m_steps);
    m_verdicts = new ImageCourseChart(ImageCourseChart::Topic::verdict, this, m_steps);
    m_gradients = new ImageCourseChart(ImageCourseChart::Topic::gradients, this, m_steps);
    m_gradients->section()->setExpanded(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_losses, 3);
    column->addWidget(m_verdicts, 2);
    column->addWidget(m_gradients, 2);
}

void ImageCharts::setSnapshot(const ImageSnapshotPtr& snapshot)
{
    std::vector<LossBucket> losses;
    losses.reserve(snapshot->losses.size());
    for (const ImageLossBucket& bucket : snapshot->losses) {
        losses.push_back({bucket.firstStep, bucket.lastStep, bucket.dReal, bucket.dFake, bucket.g, bucket.penalty});
    }
    if (snapshot->changes != m_changes) {
        m_changes = snapshot->changes;
        m_steps->setNotes(m_changes ? changeNotes(*m_changes) : std::vector<ChangeNote>());
    }
    m_losses->setCritic(isCritic(snapshot->spec.objective.kind));
    m_losses->setLosses(std::move(losses));
    m_verdicts->setObjective(snapshot->spec.objective.kind);
    const ImageCourse course(snapshot, &snapshot->losses);
    m_verdicts->setCourse(course);
    m_gradients->setCourse(course);
}

}  // namespace ganimede
