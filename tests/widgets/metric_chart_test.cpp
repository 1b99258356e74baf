#include <cmath>
#include <limits>
#include <memory>

#include <QApplication>
#include <QComboBox>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include "tests/patience.h"
#include "widgets/charts/chart_readout.h"
#include "widgets/charts/chart_steps.h"
#include "widgets/charts/metric_chart.h"
#include "widgets/charts/plot.h"
#include "widgets/panels/section.h"
#include "widgets/theme/theme.h"

using namespace ganimede;
using Topic = MetricChart::Topic;

namespace {

/// Measurements after 100, 200, ... steps, with `modes` Gaussians of which half are held.
std::shared_ptr<MetricsCourse> course(int count, int modes = 8)
{
    auto course = std::make_shared<MetricsCourse>();
    course->modes = modes;
    course->floor[MetricKind::jensenShannon] = 0.01F;
    course->floor[MetricKind::slicedWasserstein] = 0.002F;
    for (int i = 1; i <= count; ++i) {
        Metrics metrics;
        const auto x = static_cast<float>(i);
        metrics.step = 100 * i;
        metrics[MetricKind::jensenShannon] = 0.6F / x;
        metrics[MetricKind::kullbackLeibler] = 3 / x;
        metrics[MetricKind::slicedWasserstein] = 0.3F / x;
        if (modes > 0) {
            metrics[MetricKind::modesHeld] = static_cast<float>(modes / 2);
        }
        metrics[MetricKind::coverage] = 0.75F;
        metrics[MetricKind::goodShare] = 0.9F;
        metrics[MetricKind::realnessOnReal] = 0.8F;
        metrics[MetricKind::realnessOnFake] = 0.2F;
        metrics[MetricKind::accuracy] = 0.95F;
        metrics[MetricKind::generatorSignal] = 0.003F;
        metrics[MetricKind::discriminatorSlope] = 4;
        course->whole.push_back(metrics);
    }
    return course;
}

/// Where each of the curves is broken.
QList<double> breaksOf(const QCustomPlot* plot)
{
    QList<double> places;
    for (int i = 0; i < plot->graphCount(); ++i) {
        for (const QCPGraphData& point : *plot->graph(i)->data()) {
            if (std::isnan(point.value)) {
                places.append(point.key);
            }
        }
    }
    return places;
}

}  // namespace

/// Two charts of one run above one another.
class MetricChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void init();
    void cleanup() { m_window.reset(); }

    void readsEveryMeasure_data();
    void readsEveryMeasure();
    void withoutModesItReadsWhatIsCovered();
    void unmeasuredReadsAsADash();
    void noiseFloorGoesAlong();
    void sharesKeepTheirAxis();
    void gradientsHaveDecades();
    void sayWhatTheyShow();
    void tableHoldsEveryMeasurement();
    void otherDataLeaveThePastAsItWas();
    void nothingMeasuredIsNothingToExport();

    void pointerReadsAllChartsAtTheSameStep();
    void zoomingOneZoomsAll();
    void changesAreReadAtTheirMark();
    void closedItSaysTheLastValue();
    void drawsOnlyWhatIsSeen();
    void criticIsNamed();

private:
    MetricChart* add(Topic topic);
    ChartReadout* readout(const char* chart) const
    {
        return m_window->findChild<ChartReadout*>(QLatin1String(chart) + QLatin1String("Readout"));
    }
    void point(MetricChart* chart, const char* plotName, double step);
    QStringList textsAt(MetricChart* chart, const char* prefix, double step);

    std::unique_ptr<QWidget> m_window;
    ChartSteps* m_steps = nullptr;
};

void MetricChartTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_steps = new ChartSteps(m_window.get());
    m_window->resize(320, 420);
    new QVBoxLayout(m_window.get());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

MetricChart* MetricChartTest::add(Topic topic)
{
    auto* chart = new MetricChart(topic, nullptr, m_steps);
    m_window->layout()->addWidget(chart);
    m_window->layout()->activate();
    QCoreApplication::processEvents();
    m_steps->setCourse(1, 2000);
    chart->setCourse(course(20));
    chart->drawNow();
    return chart;
}

void MetricChartTest::point(MetricChart* chart, const char* plotName, double step)
{
    auto* plot = m_window->findChild<QWidget*>(QLatin1String(plotName));
    const QPointF at(chart->pixelOfStep(step), plot->height() / 3.0);
    QMouseEvent move(QEvent::MouseMove, at, plot->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(plot, &move);
}

QStringList MetricChartTest::textsAt(MetricChart* chart, const char* prefix, double step)
{
    point(chart, (QByteArray(prefix) + "Plot").constData(), step);
    QStringList texts;
    for (const ChartReadout::Value& value : readout(prefix)->values()) {
        texts << value.text;
    }
    return texts;
}

void MetricChartTest::readsEveryMeasure_data()
{
    QTest::addColumn<Topic>("topic");
    QTest::addColumn<QByteArray>("prefix");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("distance") << Topic::distance << QByteArray("distance")
                              << QStringList{"JS 0.300", "noise floor 0.010"};
    QTest::newRow("modes") << Topic::modes << QByteArray("modes") << QStringList{"4 of 8 modes", "good 90 %"};
    QTest::newRow("verdict") << Topic::verdict << QByteArray("verdict")
                             << QStringList{"real 0.800", "fake 0.200", "right 95 %"};
    QTest::newRow("gradients") << Topic::gradients << QByteArray("gradients")
                               << QStringList{"for G 0.003", "slope 4.00"};
}

void MetricChartTest::readsEveryMeasure()
{
    QFETCH(Topic, topic);
    QFETCH(QByteArray, prefix);
    MetricChart* chart = add(topic);
    QTEST(textsAt(chart, prefix.constData(), 200), "texts");
    QCOMPARE(readout(prefix.constData())->title(), QString("step 200"));
}

void MetricChartTest::withoutModesItReadsWhatIsCovered()
{
    MetricChart* chart = add(Topic::modes);
    chart->setCourse(course(20, 0));
    chart->drawNow();
    QCOMPARE(textsAt(chart, "modes", 200), (QStringList{"covered 75 %", "good 90 %"}));
    QCOMPARE(m_window->findChild<QAbstractButton*>("modesHeld")->text(), QString("covered"));
}

void MetricChartTest::unmeasuredReadsAsADash()
{
    MetricChart* chart = add(Topic::verdict);
    auto unmeasured = course(20);
    unmeasured->whole[1][MetricKind::realnessOnReal] = std::numeric_limits<float>::quiet_NaN();
    unmeasured->whole[1][MetricKind::accuracy] = std::numeric_limits<float>::quiet_NaN();
    chart->setCourse(unmeasured);
    chart->drawNow();
    QCOMPARE(textsAt(chart, "verdict", 200), (QStringList{"real –", "fake 0.200", "right –"}));
}

void MetricChartTest::noiseFloorGoesAlong()
{
    MetricChart* chart = add(Topic::distance);
    auto* measure = m_window->findChild<QComboBox*>("distanceMeasure");
    measure->setFocus();
    QTest::keyClick(measure, Qt::Key_End);
    QCOMPARE(textsAt(chart, "distance", 300), (QStringList{"Wasserstein 0.100", "noise floor 0.002"}));
    QVERIFY(chart->visibleValues().low <= 0.002 && chart->visibleValues().high >= 0.15);
    QTest::keyClick(measure, Qt::Key_Up);
    QCOMPARE(textsAt(chart, "distance", 300), (QStringList{"KL 1.00", "noise floor –"}));
}

void MetricChartTest::sharesKeepTheirAxis()
{
    for (const Topic topic : {Topic::modes, Topic::verdict}) {
        MetricChart* chart = add(topic);
        QCOMPARE(chart->visibleValues().low, 0.0);
        QVERIFY(chart->visibleValues().high > 1 && chart->visibleValues().high < 1.1);
    }
}

void MetricChartTest::gradientsHaveDecades()
{
    MetricChart* chart = add(Topic::gradients);
    QCOMPARE(chart->visibleValues(), (ValueRange{0.001, 10}));
}

void MetricChartTest::sayWhatTheyShow()
{
    for (const auto& [topic, prefix] :
         {std::pair(Topic::distance, "distance"), std::pair(Topic::modes, "modes"),
          std::pair(Topic::verdict, "verdict"), std::pair(Topic::gradients, "gradients")}) {
        MetricChart* chart = add(topic);
        QVERIFY(!chart->section()->title().isEmpty());
        QVERIFY(!chart->section()->header()->toolTip().isEmpty());
        QVERIFY(!m_window->findChild<QWidget*>(QLatin1String(prefix) + "Plot")->accessibleName().isEmpty());
        for (QWidget* each : chart->findChildren<QWidget*>()) {
            if (qobject_cast<QAbstractButton*>(each) != nullptr || qobject_cast<QComboBox*>(each) != nullptr) {
                QVERIFY(!each->objectName().isEmpty());
                QVERIFY2(!each->toolTip().isEmpty(), qPrintable(each->objectName()));
                QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
            }
        }
    }
}

void MetricChartTest::tableHoldsEveryMeasurement()
{
    MetricChart* chart = add(Topic::distance);
    chart->setCourse(course(2));
    QCOMPARE(chart->csv(), QByteArray("step,jensen_shannon,jensen_shannon_noise_floor\n"
                                      "100,0.600000024,0.00999999978\n200,0.300000012,0.00999999978\n"));
}

void MetricChartTest::otherDataLeaveThePastAsItWas()
{
    auto changed = course(20, 3);
    changed->anewAfter = 1000;
    MetricsScale before{1000, 8, {}};
    before.floor[MetricKind::jensenShannon] = 0.25F;
    changed->earlier = {before};
    for (Metrics& metrics : changed->whole) {
        metrics[MetricKind::modesHeld] = metrics.step <= 1000 ? 6 : 3;
    }
    MetricChart* modes = add(Topic::modes);
    modes->setCourse(changed);
    modes->drawNow();
    QCOMPARE(textsAt(modes, "modes", 1000).front(), QString("6 of 8 modes"));
    QCOMPARE(modes->readingAtStep(1000)->values[0], 0.75);
    QCOMPARE(textsAt(modes, "modes", 1100).front(), QString("3 of 3 modes"));
    QCOMPARE(modes->readingAtStep(1100)->values[0], 1.0);
    QVERIFY(modes->csv().startsWith("step,modes_held,good_share,modes\n100,6,"));
    QVERIFY(modes->csv().contains(",8\n1100,3,"));
    QVERIFY(modes->csv().endsWith(",3\n"));
    MetricChart* distance = add(Topic::distance);
    distance->setCourse(changed);
    distance->drawNow();
    QCOMPARE(distance->readingAtStep(1000)->values[1], 0.25);
    QCOMPARE(static_cast<float>(distance->readingAtStep(1100)->values[1]), 0.01F);
    QVERIFY(distance->csv().contains("1000,0.0600000024,0.25\n1100,"));
    QCOMPARE(breaksOf(m_window->findChild<QCustomPlot*>("distancePlot")), (QList<double>{1099.5, 1099.5}));
}

void MetricChartTest::nothingMeasuredIsNothingToExport()
{
    MetricChart* chart = add(Topic::modes);
    QVERIFY(chart->hasSomethingToExport());
    chart->setCourse(nullptr);
    QVERIFY(!chart->hasSomethingToExport());
    QCOMPARE(chart->csv(), QByteArray());
}

void MetricChartTest::pointerReadsAllChartsAtTheSameStep()
{
    MetricChart* distance = add(Topic::distance);
    add(Topic::verdict);
    point(distance, "distancePlot", 700);
    QVERIFY(readout("verdict")->isShowing());
    QCOMPARE(readout("distance")->title(), QString("step 700"));
    QCOMPARE(readout("verdict")->values().size(), std::size_t{3});
    QCOMPARE(readout("verdict")->title(), QString());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(m_window->findChild<QWidget*>("distancePlot"), &leave);
    QVERIFY(!readout("verdict")->isShowing() && !readout("distance")->isShowing());
}

void MetricChartTest::zoomingOneZoomsAll()
{
    MetricChart* distance = add(Topic::distance);
    MetricChart* verdict = add(Topic::verdict);
    auto* plot = m_window->findChild<QWidget*>("distancePlot");
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_Plus);
    QVERIFY(!verdict->isFollowing());
    EVENTUALLY_EQUAL(verdict->visibleSteps(), distance->visibleSteps());
    QVERIFY(verdict->visibleSteps().high < 2000);
    QTest::keyClick(plot, Qt::Key_Home);
    EVENTUALLY_EQUAL(verdict->visibleSteps(), (ValueRange{0, 2000}));
}

void MetricChartTest::changesAreReadAtTheirMark()
{
    MetricChart* chart = add(Topic::distance);
    m_steps->setNotes({{1000, {"batch 64", "objective r1 0.1"}}});
    point(chart, "distancePlot", 1000);
    QCOMPARE(readout("distance")->note(), QString("changed: batch 64, objective r1 0.1"));
    point(chart, "distancePlot", 500);
    QVERIFY(readout("distance")->note().isEmpty());
}

void MetricChartTest::closedItSaysTheLastValue()
{
    MetricChart* chart = add(Topic::modes);
    QTest::mouseClick(chart->section()->header(), Qt::LeftButton);
    QVERIFY(!m_window->findChild<QWidget*>("modesPlot")->isVisible());
    QCOMPARE(chart->section()->summary(), QString("4 of 8 modes"));
    chart->setCourse(course(5, 2));
    QCOMPARE(chart->section()->summary(), QString("1 of 2 modes"));
}

void MetricChartTest::drawsOnlyWhatIsSeen()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    auto* above = new QWidget;
    above->setFixedHeight(900);
    auto* chart = new MetricChart(Topic::distance, nullptr, m_steps);
    column->addWidget(above);
    column->addWidget(chart);
    QScrollArea area;
    area.setWidgetResizable(true);
    area.setWidget(content);
    area.resize(320, 300);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    m_steps->setCourse(1, 500);
    chart->setCourse(course(5));
    MetricChart* seen = add(Topic::verdict);  // drawn in the same time
    EVENTUALLY_EQUAL(seen->visibleSteps(), (ValueRange{0, 2000}));
    QVERIFY(!chart->readingAtStep(100));
    area.verticalScrollBar()->setValue(area.verticalScrollBar()->maximum());
    EVENTUALLY(chart->readingAtStep(100).has_value());
    QCOMPARE(chart->visibleSteps(), (ValueRange{0, 2000}));
}

void MetricChartTest::criticIsNamed()
{
    MetricChart* chart = add(Topic::verdict);
    QCOMPARE(chart->section()->title(), QString("What D says"));
    chart->setCritic(true);
    QCOMPARE(chart->section()->title(), QString("What C says"));
    auto scores = course(20);
    scores->whole[1][MetricKind::scoreOnReal] = 30;
    scores->whole[1][MetricKind::scoreOnFake] = -0.5F;
    chart->setCourse(scores);
    chart->drawNow();
    QCOMPARE(textsAt(chart, "verdict", 200), (QStringList{"real 30.0", "fake −0.500"}));
    QVERIFY(chart->csv().startsWith("step,score_real,score_fake,"));
    QVERIFY(!m_window->findChild<QWidget*>("verdictAccuracy")->isVisible());
    chart->setCritic(false);
    chart->drawNow();
    QCOMPARE(textsAt(chart, "verdict", 200), (QStringList{"real 0.800", "fake 0.200", "right 95 %"}));
    QVERIFY(m_window->findChild<QWidget*>("verdictAccuracy")->isVisible());
}

QTEST_MAIN(MetricChartTest)
#include "metric_chart_test.moc"
