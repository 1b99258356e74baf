#include "widgets/images/image_course_chart.h"

#include <cmath>

#include "engine/networks/objective.h"
#include "widgets/charts/chart_steps.h"
#include "widgets/charts/plot.h"
#include "widgets/panels/numbers.h"

namespace ganimede {
namespace {

constexpr int kLeastHeight = 120;
constexpr int kMostHeight = 260;

QByteArray cell(float value)
{
    return std::isfinite(value) ? QByteArray::number(static_cast<double>(value), 'g', 9) : QByteArray();
}

}  // namespace

ImageCourseChart::ImageCourseChart(Topic topic, QWidget* parent, ChartSteps* steps)
    : StepChart(topic == Topic::verdict ? QStringLiteral("verdict") : QStringLiteral("gradientLength"), steps,
                kFramesPerSecond, parent),
      m_topic(topic)
{
    if (topic == Topic::verdict) {
        setupVerdict();
    } else {
        setWords(tr("Gradient length"), tr("How hard each update pulls. Near 0 the network learns nothing."),
                 tr("length"));
        addCurve(
            {QStringLiteral("D"), tr("D"), tr("The gradient by D's parameters."), Mark::disc, &Palette::discriminator});
        addCurve({QStringLiteral("G"), tr("G"), tr("The gradient by G's parameters."), Mark::triangle,
                  &Palette::generatorLoss});
        m_lines = {{tr("D"), "d_gradient", &ImageLossBucket::dGradient},
                   {tr("G"), "g_gradient", &ImageLossBucket::gGradient}};
    }
    setStepLabel(tr("training step"));
    setPlotHeight(kLeastHeight, kMostHeight);
    refreshLook();
    drawNow();
}

void ImageCourseChart::setupVerdict()
{
    addCurve({QStringLiteral("OnReal"), QString(), QString(), Mark::disc, &Palette::real});
    addCurve({QStringLiteral("OnFake"), QString(), QString(), Mark::diamond, &Palette::fake});
    refreshVerdict();
}

void ImageCourseChart::refreshVerdict()
{
    if (isCritic(m_objective)) {
        setWords(tr("The critic's mean score"),
                 tr("Its scale is the critic's own: only the gap between real and generated pictures says something."),
                 tr("score"));
        m_lines = {{tr("C(x)"), "score_on_real", &ImageLossBucket::scoreOnReal},
                   {tr("C(G(z))"), "score_on_fake", &ImageLossBucket::scoreOnFake}};
        setCurveTip(0, tr("How high the critic scores real pictures."));
        setCurveTip(1, tr("How high the critic scores generated pictures."));
    } else {
        setWords(tr("D's mean verdict"),
                 isPaired(m_objective) ? tr("Real pictures beside generated ones: 1 is more real than the mean of "
                                            "both, 0 less. At 0.5 for both, D cannot tell them apart.")
                                       : tr("1 is real, 0 is fake. At 0.5 for both, D cannot tell them apart."),
                 tr("verdict"));
        m_lines = {{tr("D(x)"), "d_on_real", &ImageLossBucket::onReal},
                   {tr("D(G(z))"), "d_on_fake", &ImageLossBucket::onFake}};
        setCurveTip(0, tr("What D says of real pictures."));
        setCurveTip(1, tr("What D says of generated pictures."));
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        setCurveName(i, m_lines[i].name);
    }
}

void ImageCourseChart::setObjective(ObjectiveKind objective)
{
    if (m_topic == Topic::verdict && objective != m_objective) {
        m_objective = objective;
        refreshVerdict();
        requestDraw();
    }
}

void ImageCourseChart::setCourse(const ImageCourse& course)
{
    m_course = course;
    steps().setCourse(isEmpty() ? 0 : static_cast<double>(m_course->front().firstStep),
                      isEmpty() ? 0 : static_cast<double>(m_course->back().lastStep));
    requestDraw();
}

StepChart::Points ImageCourseChart::points()
{
    Points points;
    points.columns.resize(m_lines.size());
    if (isEmpty()) {
        return points;
    }
    for (const ImageLossBucket& bucket : *m_course) {
        points.firstSteps.push_back(bucket.firstStep);
        points.lastSteps.push_back(bucket.lastStep);
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const auto value = static_cast<double>(bucket.*m_lines[i].member);
            points.columns[i].push_back(std::isfinite(value) ? value : std::nan(""));
        }
    }
    return points;
}

ValueRange ImageCourseChart::rangeOf(std::vector<double> values) const
{
    // Verdicts with room for a line at 1, as in the 2D lab.
    return m_topic == Topic::verdict && !isCritic(m_objective) ? ValueRange{0, 1.05}
                                                               : StepChart::rangeOf(std::move(values));
}

QString ImageCourseChart::valueText(std::size_t curve, double value, std::int64_t /*step*/) const
{
    return m_lines[curve].name + u' ' + readable(value);
}

QString ImageCourseChart::emptyMessage() const
{
    return m_topic == Topic::verdict ? tr("What D says of pictures appears here as it trains.")
                                     : tr("The lengths of the gradients appear here.");
}

QString ImageCourseChart::summary() const
{
    if (isEmpty()) {
        return {};
    }
    QStringList parts;
    for (const Line& line : m_lines) {
        parts << line.name + u' ' + readable(static_cast<double>(m_course->back().*line.member));
    }
    return parts.join(QStringLiteral(", "));
}

QString ImageCourseChart::exportName() const
{
    return m_topic != Topic::verdict ? tr("gradients", "in the name of a file")
           : isCritic(m_objective)   ? tr("scores", "in the name of a file")
                                     : tr("verdicts", "in the name of a file");
}

QString ImageCourseChart::exportTitle() const
{
    return m_topic != Topic::verdict ? tr("the chart of gradient lengths")
           : isCritic(m_objective)   ? tr("the chart of the critic's scores")
                                     : tr("the chart of D's verdicts");
}

QByteArray ImageCourseChart::csv() const
{
    QByteArray text("first_step,last_step");
    for (const Line& line : m_lines) {
        text += ',' + line.column;
    }
    text += '\n';
    if (isEmpty()) {
        return text;
    }
    for (const ImageLossBucket& bucket : *m_course) {
        text += QByteArray::number(static_cast<qlonglong>(bucket.firstStep)) + ',' +
                QByteArray::number(static_cast<qlonglong>(bucket.lastStep));
        for (const Line& line : m_lines) {
            text += ',' + cell(bucket.*line.member);
        }
        text += '\n';
    }
    return text;
}

}  // namespace ganimede
