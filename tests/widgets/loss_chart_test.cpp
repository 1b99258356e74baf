#include <cmath>
#include <limits>
#include <memory>
#include <optional>

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QSlider>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

#include "tests/patience.h"
#include "widgets/charts/chart_readout.h"
#include "widgets/charts/curves.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/panels/section.h"
#include "widgets/theme/theme.h"

using namespace ganimede;

namespace {

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

/// `count` buckets of `length` steps with losses that are all different.
std::vector<LossBucket> course(int count, int length = 1)
{
    std::vector<LossBucket> buckets;
    for (int i = 0; i < count; ++i) {
        const auto x = static_cast<float>(i);
        buckets.push_back({std::int64_t{i} * length + 1, std::int64_t{i + 1} * length, 1 + std::sin(x), 2 + std::cos(x),
                           3 - x / 100});
    }
    return buckets;
}

}  // namespace

class LossChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void init();
    void cleanup() { m_chart.reset(); }

    void smoothingIsTheDebiasedAverage();
    void smoothingPassesOverGaps();
    void rangeLeavesASpikeOut();
    void rangeKeepsValuesThatAreNotFar();
    void rangeOfNothingOrOneValueHasASize();
    void mergedBucketsAreMeansOverSteps();

    void pointerReadsTheData();
    void pointerReadsTheSmoothedCurve();
    void pointerReadsTheMeanOfWhatAPixelHolds();
    void leavingAndMenusHideTheReadout();
    void gapsReadAsADash();
    void followsTheWholeRunAsItGrows();
    void aMarkOnTheFirstStepIsDrawnWhole();
    void wheelZoomsAboutThePointerAndStaysPut();
    void dragPansAndStaysPut();
    void wheelOverAnAxisZoomsOnlyThatAxis();
    void wheelWithoutTheFocusIsLeftToWhatScrolls();
    void closedItSaysTheLastLosses();
    void waysBackToEverything_data();
    void waysBackToEverything();
    void keysPanAndZoom();
    void hiddenCurvesAreNeitherReadNorFitted();
    void zoomingInTakesMeansApart();
    void sliderSetsTheSmoothing();
    void aSnapshotIsShownWithoutACopy();
    void aSnapshotIsDrawnWithoutBeingAsked();
    void tableHoldsEveryBucket();
    void thePenaltyIsSeenWhereThereIsOne();
    void fourCurvesFitIntoTheColumn();
    void criticIsNamed();
    void everyControlExplainsItself();

private:
    QWidget* plot() const { return m_chart->findChild<QWidget*>("lossPlot"); }
    ChartReadout* readout() const { return m_chart->findChild<ChartReadout*>("lossReadout"); }
    void show(std::vector<LossBucket> losses);
    void point(QPointF at, Qt::MouseButtons buttons = Qt::NoButton);
    void wheel(QPointF at, int angle);
    QPointF inside(double step) const { return {m_chart->pixelOfStep(step), plot()->height() / 3.0}; }

    /// What is drawn at a place of the plot, as a bucket.
    std::optional<LossBucket> readingAt(double plotX) const
    {
        const auto reading = m_chart->readingAt(plotX);
        const auto value = [&](std::size_t curve) { return static_cast<float>(reading->values[curve]); };
        return reading ? std::optional(LossBucket{reading->firstStep, reading->lastStep, value(0), value(1), value(2)})
                       : std::nullopt;
    }

    std::unique_ptr<LossChart> m_chart;
};

void LossChartTest::init()
{
    m_chart = std::make_unique<LossChart>();
    m_chart->resize(420, 320);
    m_chart->show();
    QVERIFY(QTest::qWaitForWindowActive(m_chart.get()));
    plot()->setFocus();
}

void LossChartTest::show(std::vector<LossBucket> losses)
{
    m_chart->setLosses(std::move(losses));
    m_chart->drawNow();
}

void LossChartTest::point(QPointF at, Qt::MouseButtons buttons)
{
    QMouseEvent move(QEvent::MouseMove, at, plot()->mapToGlobal(at), Qt::NoButton, buttons, Qt::NoModifier);
    QApplication::sendEvent(plot(), &move);
}

void LossChartTest::wheel(QPointF at, int angle)
{
    QWheelEvent turn(at, plot()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false);
    QApplication::sendEvent(plot(), &turn);
}

void LossChartTest::smoothingIsTheDebiasedAverage()
{
    const std::vector<double> values{4, 2, 8};
    // m = .4, .56, 1.304 with .9; 1 - .9^n = .1, .19, .271
    const std::vector<double> result = smoothed(values, 0.9);
    QCOMPARE(result.size(), std::size_t{3});
    QCOMPARE(result[0], 4.0);
    QCOMPARE(result[1], 0.56 / 0.19);
    QCOMPARE(result[2], 1.304 / 0.271);
    QCOMPARE(smoothed(values, 0), values);
}

void LossChartTest::smoothingPassesOverGaps()
{
    const std::vector<double> values{4, std::nan(""), 2};
    const std::vector<double> result = smoothed(values, 0.5);
    QVERIFY(std::isnan(result[1]));
    QCOMPARE(result[2], (0.5 * 2 + 1) / 0.75);  // m = .5 2 + .5 2 over 1 - .5^2
}

void LossChartTest::rangeLeavesASpikeOut()
{
    std::vector<double> values;
    for (int i = 0; i < 200; ++i) {
        values.push_back(0.5 + i / 400.0);
    }
    const ValueRange calm = robustRange(values);
    values[100] = 900;
    QCOMPARE(robustRange(values), calm);
    values[50] = std::nan("");
    values[51] = std::numeric_limits<double>::infinity();
    QCOMPARE(robustRange(values), calm);
}

void LossChartTest::rangeKeepsValuesThatAreNotFar()
{
    std::vector<double> values(100, 0.0);
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = -1 + static_cast<double>(i) / 50;
    }
    values.back() = 1.4;
    const ValueRange range = robustRange(values);
    QVERIFY(range.low <= -1 && range.low > -1.6);
    QVERIFY(range.high >= 1.4 && range.high < 2.1);
}

void LossChartTest::rangeOfNothingOrOneValueHasASize()
{
    QCOMPARE(robustRange({}), (ValueRange{0, 1}));
    for (const double value : {-3.0, 0.0, 0.693, 1e6}) {
        const ValueRange range = robustRange({value});
        QVERIFY(range.low <= value && value < range.high);
    }
}

void LossChartTest::mergedBucketsAreMeansOverSteps()
{
    const std::vector<LossBucket> buckets{{1, 2, 1, kNan, 5}, {3, 4, 3, 7, kNan}, {5, 5, 9, 9, 9}};
    const std::vector<LossBucket> pairs = merged(buckets, 2);
    QCOMPARE(pairs.size(), std::size_t{2});
    QCOMPARE(pairs[0].firstStep, std::int64_t{1});
    QCOMPARE(pairs[0].lastStep, std::int64_t{4});
    QCOMPARE(pairs[0].dReal, 2.0F);
    QCOMPARE(pairs[0].dFake, 7.0F);
    QCOMPARE(pairs[0].g, 5.0F);
    QCOMPARE(pairs[1].g, 9.0F);
    QCOMPARE(merged(buckets, 3)[0].dReal, (2 * 1 + 2 * 3 + 9) / 5.0F);  // the last one is a single step
}

void LossChartTest::pointerReadsTheData()
{
    const std::vector<LossBucket> losses = course(60, 10);
    show(losses);
    for (const std::size_t i : {std::size_t{0}, std::size_t{17}, std::size_t{59}}) {
        point(inside(static_cast<double>(losses[i].firstStep + losses[i].lastStep) / 2));
        QVERIFY(readout()->isShowing());
        QCOMPARE(readout()->title(), QString("steps %1 to %2").arg(losses[i].firstStep).arg(losses[i].lastStep));
        const auto reading = readingAt(m_chart->pixelOfStep(static_cast<double>(losses[i].lastStep) - 4.5));
        QVERIFY(reading.has_value());
        QCOMPARE(reading->dReal, losses[i].dReal);
        QCOMPARE(reading->dFake, losses[i].dFake);
        QCOMPARE(reading->g, losses[i].g);
    }
    point(inside(5.5));
    QCOMPARE(readout()->values().size(), std::size_t{3});
    QCOMPARE(readout()->values()[0].text, QString("D real 1.00"));
    QCOMPARE(readout()->values()[1].text, QString("D fake 3.00"));
    QCOMPARE(readout()->values()[2].text, QString("G 3.00"));
}

void LossChartTest::pointerReadsTheSmoothedCurve()
{
    const std::vector<LossBucket> losses = course(3);
    m_chart->setSmoothing(0.9);
    show(losses);
    const auto reading = readingAt(m_chart->pixelOfStep(2));
    QVERIFY(reading.has_value());
    const double first = static_cast<double>(losses[0].dReal);
    const double second = static_cast<double>(losses[1].dReal);
    QCOMPARE(reading->dReal, static_cast<float>((0.09 * first + 0.1 * second) / 0.19));
}

void LossChartTest::pointerReadsTheMeanOfWhatAPixelHolds()
{
    std::vector<LossBucket> losses = course(2048);
    show(losses);
    const auto reading = readingAt(m_chart->pixelOfStep(1000));
    QVERIFY(reading.has_value());
    QVERIFY(reading->firstStep <= 1000 && reading->lastStep >= 1000 && reading->lastStep > reading->firstStep);
    double sum = 0;
    for (std::int64_t step = reading->firstStep; step <= reading->lastStep; ++step) {
        sum += static_cast<double>(losses[static_cast<std::size_t>(step - 1)].dFake);
    }
    QCOMPARE(reading->dFake, static_cast<float>(sum / static_cast<double>(reading->lastStep - reading->firstStep + 1)));
}

void LossChartTest::leavingAndMenusHideTheReadout()
{
    show(course(20));
    point(inside(10));
    QVERIFY(readout()->isShowing());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(plot(), &leave);
    QVERIFY(!readout()->isShowing());

    // While a menu is open the pointer moves without the plot being told.
    point(inside(10));
    QVERIFY(readout()->isShowing());
    const QPoint at = inside(10).toPoint();
    QContextMenuEvent menu(QContextMenuEvent::Mouse, at, plot()->mapToGlobal(at));
    QApplication::sendEvent(plot(), &menu);
    QVERIFY(!readout()->isShowing());
}

void LossChartTest::gapsReadAsADash()
{
    std::vector<LossBucket> losses = course(20);
    losses[9].g = kNan;
    show(losses);
    point(inside(10));
    QCOMPARE(readout()->values()[2].text, QString("G –"));
}

void LossChartTest::followsTheWholeRunAsItGrows()
{
    show(course(50));
    QCOMPARE(m_chart->visibleSteps(), (ValueRange{0, 50}));
    show(course(500));
    QCOMPARE(m_chart->visibleSteps(), (ValueRange{0, 500}));
    QVERIFY(m_chart->visibleValues().low <= 0 && m_chart->visibleValues().high >= 3);
}

/// Left and right of its middle alike.
void LossChartTest::aMarkOnTheFirstStepIsDrawnWhole()
{
    show(course(500));
    const auto inkBeyond = [&] {
        const QImage drawn = plot()->grab().toImage();
        const auto dots = static_cast<int>(drawn.devicePixelRatio());
        const auto side = dots * static_cast<int>(m_chart->pixelOfStep(0));
        int ink = 0;
        for (int column = side - 3 * dots; column < side; ++column) {
            for (int row = 4 * dots; row < drawn.height() - 4 * dots; ++row) {  // a frame is about what has the focus
                ink += drawn.pixelColor(column, row).saturation() > 60 ? 1 : 0;
            }
        }
        return ink;
    };
    EVENTUALLY(inkBeyond() > 4);
    wheel(inside(250), 120);  // what lies beyond the side is then another part of the curve
    EVENTUALLY_EQUAL(inkBeyond(), 0);
}

void LossChartTest::wheelZoomsAboutThePointerAndStaysPut()
{
    show(course(100));
    const QPointF at = inside(30);
    wheel(at, 120);
    QVERIFY(!m_chart->isFollowing());
    QVERIFY(std::abs(m_chart->pixelOfStep(30) - at.x()) < 0.5);
    point(at);
    QCOMPARE(readout()->title(), QString("step 30"));
    wheel(at - QPointF(40, 0), 240);  // the readout follows what is beneath the pointer, which stood still
    const auto reading = readingAt(at.x());
    QVERIFY(reading->firstStep != 30);
    QCOMPARE(readout()->title(), QString("step %1").arg(reading->firstStep));
    const ValueRange steps = m_chart->visibleSteps();
    const ValueRange values = m_chart->visibleValues();
    QVERIFY(steps.high - steps.low < 100);
    show(course(1000));
    QCOMPARE(m_chart->visibleSteps(), steps);
    QCOMPARE(m_chart->visibleValues(), values);
}

void LossChartTest::dragPansAndStaysPut()
{
    show(course(100));
    const QPointF from = inside(50);
    const QPointF to = from + QPointF(60, 0);
    QTest::mousePress(plot(), Qt::LeftButton, {}, from.toPoint());
    point(to, Qt::LeftButton);
    QTest::mouseRelease(plot(), Qt::LeftButton, {}, to.toPoint());
    QVERIFY(!m_chart->isFollowing());
    const ValueRange steps = m_chart->visibleSteps();
    QVERIFY(steps.low < -1);
    QCOMPARE(steps.high - steps.low, 100.0);
    show(course(1000));
    QCOMPARE(m_chart->visibleSteps(), steps);
}

void LossChartTest::wheelOverAnAxisZoomsOnlyThatAxis()
{
    show(course(100));
    const ValueRange values = m_chart->visibleValues();
    const double bottom = plot()->height() - 4;
    wheel({m_chart->pixelOfStep(50), bottom}, 120);
    QVERIFY(m_chart->visibleSteps().high < 100);
    QCOMPARE(m_chart->visibleValues(), values);
}

void LossChartTest::wheelWithoutTheFocusIsLeftToWhatScrolls()
{
    show(course(100));
    m_chart->findChild<QSlider*>("lossSmoothing")->setFocus();
    wheel(inside(30), 120);
    QVERIFY(m_chart->isFollowing());
}

void LossChartTest::closedItSaysTheLastLosses()
{
    m_chart->setLosses({{1, 2, 0.5F, 0.25F, 1.25F}});
    QCOMPARE(m_chart->section()->summary(), QString());
    QTest::mouseClick(m_chart->section()->header(), Qt::LeftButton);
    QVERIFY(!plot()->isVisible());
    QVERIFY(!m_chart->findChild<QWidget*>("lossG")->isVisible());
    QCOMPARE(m_chart->section()->summary(), QString("D 0.750, G 1.25"));
    m_chart->setLosses({{1, 4, 0.5F, 0.5F, 0.5F}});
    QCOMPARE(m_chart->section()->summary(), QString("D 1.00, G 0.500"));
}

void LossChartTest::waysBackToEverything_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("double click") << "double click";
    QTest::newRow("button") << "button";
    QTest::newRow("key") << "key";
}

void LossChartTest::waysBackToEverything()
{
    QFETCH(QString, way);
    show(course(100));
    auto* button = m_chart->findChild<QToolButton*>("lossFollow");
    QVERIFY(!button->isVisible());
    wheel(inside(30), 120);
    QVERIFY(button->isVisible());
    if (way == "double click") {
        QTest::mouseDClick(plot(), Qt::LeftButton, {}, inside(30).toPoint());
    } else if (way == "button") {
        QTest::mouseClick(button, Qt::LeftButton);
    } else {
        plot()->setFocus();
        QTest::keyClick(plot(), Qt::Key_Home);
    }
    QVERIFY(m_chart->isFollowing());
    QVERIFY(!button->isVisible());
    QCOMPARE(m_chart->visibleSteps(), (ValueRange{0, 100}));
}

void LossChartTest::keysPanAndZoom()
{
    show(course(100));
    plot()->setFocus();
    QTest::keyClick(plot(), Qt::Key_Right);
    QCOMPARE(m_chart->visibleSteps(), (ValueRange{10, 110}));
    QTest::keyClick(plot(), Qt::Key_Plus);
    QCOMPARE(m_chart->visibleSteps(), (ValueRange{20, 100}));
}

void LossChartTest::hiddenCurvesAreNeitherReadNorFitted()
{
    std::vector<LossBucket> losses = course(50);
    for (LossBucket& bucket : losses) {
        bucket.g += 1000;
    }
    show(losses);
    QVERIFY(m_chart->visibleValues().high > 1000);
    QTest::mouseClick(m_chart->findChild<LegendToggle*>("lossG"), Qt::LeftButton);
    QVERIFY(!m_chart->isCurveVisible(LossChart::g));
    QVERIFY(m_chart->visibleValues().high < 10);
    point(inside(10));
    QCOMPARE(readout()->values().size(), std::size_t{2});
}

void LossChartTest::zoomingInTakesMeansApart()
{
    show(course(2048));
    for (int i = 0; i < 30; ++i) {
        wheel(inside(1000), 120);
    }
    const auto reading = readingAt(m_chart->pixelOfStep(1000));
    QVERIFY(reading.has_value());
    QCOMPARE(reading->firstStep, std::int64_t{1000});
    QCOMPARE(reading->lastStep, std::int64_t{1000});
}

void LossChartTest::sliderSetsTheSmoothing()
{
    auto* slider = m_chart->findChild<QSlider*>("lossSmoothing");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(m_chart->smoothing(), 0.99);
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(m_chart->smoothing(), 0.0);
    m_chart->setSmoothing(7);
    QCOMPARE(m_chart->smoothing(), 0.99);
}

void LossChartTest::aSnapshotIsShownWithoutACopy()
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->losses = course(30);
    m_chart->setSnapshot(snapshot);
    QCOMPARE(snapshot.use_count(), 2L);
    m_chart->drawNow();
    QCOMPARE(readingAt(m_chart->pixelOfStep(12))->g, snapshot->losses[11].g);
}

void LossChartTest::aSnapshotIsDrawnWithoutBeingAsked()
{
    m_chart->setLosses(course(30));
    m_chart->setLosses(course(70));
    EVENTUALLY_EQUAL(m_chart->visibleSteps(), (ValueRange{0, 70}));
}

void LossChartTest::tableHoldsEveryBucket()
{
    m_chart->setLosses({{1, 2, 0.5F, kNan, 1.25F}, {3, 4, 0.1F, 2, -3}});
    QCOMPARE(m_chart->csv(),
             QByteArray("first_step,last_step,d_real,d_fake,g,penalty\n1,2,0.5,,1.25,0\n3,4,0.100000001,2,-3,0\n"));
}

void LossChartTest::thePenaltyIsSeenWhereThereIsOne()
{
    auto* toggle = m_chart->findChild<LegendToggle*>("lossPenalty");
    show(course(40));
    QVERIFY(!toggle->isVisible());
    QVERIFY(!m_chart->isCurveVisible(LossChart::penalty));
    const double without = m_chart->visibleValues().high;
    std::vector<LossBucket> penalised = course(40);
    for (LossBucket& bucket : penalised) {
        bucket.penalty = 60;
    }
    show(penalised);
    EVENTUALLY(toggle->isVisible());
    QVERIFY(m_chart->isCurveVisible(LossChart::penalty));
    QVERIFY(without < 60 && m_chart->visibleValues().high > 60);
    QCOMPARE(m_chart->readingAtStep(12)->values[LossChart::penalty], 60.0);
    QTest::mouseClick(m_chart->section()->header(), Qt::LeftButton);
    m_chart->setLosses({{1, 2, 0.5F, 0.25F, 1.25F, 6}});
    QCOMPARE(m_chart->section()->summary(), QString("D 0.750, G 1.25, penalty 6.00"));
}

/// Else the column scrolls sideways at 1280 pixels as soon as a loss has a penalty.
void LossChartTest::fourCurvesFitIntoTheColumn()
{
    constexpr int kColumn = 296;  // 336 of the dock without its margins and its scroll bar
    std::vector<LossBucket> buckets = course(10);
    for (LossBucket& bucket : buckets) {
        bucket.penalty = 1;
    }
    show(buckets);
    EVENTUALLY(m_chart->findChild<LegendToggle*>("lossPenalty")->isVisible());
    QVERIFY2(m_chart->minimumSizeHint().width() <= kColumn,
             qPrintable(QString::number(m_chart->minimumSizeHint().width())));
}

void LossChartTest::criticIsNamed()
{
    m_chart->setCritic(true);
    QCOMPARE(m_chart->findChild<LegendToggle*>("lossDReal")->text(), QString("C real"));
}

void LossChartTest::everyControlExplainsItself()
{
    for (QWidget* each : m_chart->findChildren<QWidget*>()) {
        if (qobject_cast<QAbstractButton*>(each) != nullptr || qobject_cast<QSlider*>(each) != nullptr) {
            QVERIFY(!each->objectName().isEmpty());
            QVERIFY2(!each->toolTip().isEmpty(), qPrintable(each->objectName()));
            QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
            QVERIFY2((each->focusPolicy() & Qt::TabFocus) != 0, qPrintable(each->objectName()));
        }
    }
}

QTEST_MAIN(LossChartTest)
#include "loss_chart_test.moc"
