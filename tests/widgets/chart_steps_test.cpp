#include <memory>

#include <QApplication>
#include <QMouseEvent>
#include <QTest>
#include <QVBoxLayout>

#include "tests/patience.h"
#include "widgets/charts/chart_readout.h"
#include "widgets/charts/chart_steps.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/theme/theme.h"

using namespace ganimede;

/// What charts of one run share, on two charts above one another.
class ChartStepsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void init();
    void cleanup() { m_window.reset(); }

    void changesAreSaidInWords_data();
    void changesAreSaidInWords();
    void changesOfOneStepShareAMark();
    void stepsOfOneNetworkAloneAreNoChanges();
    void oneChartDrawsInAFrame();
    void pointerReadsAllChartsAtTheSameStep();
    void changesAreReadAtTheirMark();
    void zoomingOneZoomsAllUntilTheyFollowAgain();
    void aRunThatWasTakenUpLateBeginsWhereItsCourseDoes();

private:
    QWidget* plot(std::size_t chart) const { return m_charts[chart]->findChild<QWidget*>("lossPlot"); }
    ChartReadout* readout(std::size_t chart) const { return m_charts[chart]->findChild<ChartReadout*>(); }
    /// Puts the pointer over the first chart.
    void point(double step);

    std::unique_ptr<QWidget> m_window;
    ChartSteps* m_steps = nullptr;
    std::vector<LossChart*> m_charts;
};

void ChartStepsTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_steps = new ChartSteps(m_window.get());
    auto* column = new QVBoxLayout(m_window.get());
    m_charts = {new LossChart(nullptr, m_steps), new LossChart(nullptr, m_steps)};
    std::vector<LossBucket> losses;
    for (int i = 0; i < 200; ++i) {
        losses.push_back({10 * i + 1, 10 * i + 10, 1, 2, 3});
    }
    for (LossChart* chart : m_charts) {
        column->addWidget(chart);
        chart->setLosses(losses);
    }
    m_window->resize(320, 640);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    for (LossChart* chart : m_charts) {
        chart->drawNow();
    }
}

void ChartStepsTest::point(double step)
{
    const QPointF at(m_charts[0]->pixelOfStep(step), plot(0)->height() / 3.0);
    QMouseEvent move(QEvent::MouseMove, at, plot(0)->mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(plot(0), &move);
}

void ChartStepsTest::changesAreSaidInWords_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    QTest::newRow("number") << "discriminator.optimiser.learning_rate"
                            << "0.01"
                            << "discriminator learning rate 0.01";
    QTest::newRow("choice") << "objective.kind"
                            << "\"wasserstein_gp\""
                            << "objective kind wasserstein gp";
    QTest::newRow("list") << "generator.hidden"
                          << "[16,32]"
                          << "generator hidden [16,32]";
    QTest::newRow("drawing") << "data.strokes"
                             << ""
                             << "data strokes";
}

void ChartStepsTest::changesAreSaidInWords()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QTEST(changeText({7, path.toStdString(), value.toStdString()}), "words");
}

void ChartStepsTest::changesOfOneStepShareAMark()
{
    std::vector<ChangeMark> changes{{10, "batch", "3"}, {20, "batch", "4"}};
    for (int i = 0; i < 6; ++i) {
        changes.push_back({20, "generator.updates", std::to_string(i)});
    }
    const std::vector<ChangeNote> notes = changeNotes(changes);
    QCOMPARE(notes.size(), std::size_t{2});
    QCOMPARE(notes[0], (ChangeNote{10, {"batch 3"}}));
    QCOMPARE(notes[1].step, std::int64_t{20});
    QCOMPARE(notes[1].what, (QStringList{"batch 4", "generator updates 0", "generator updates 1", "generator updates 2",
                                         "and 3 more"}));
}

void ChartStepsTest::stepsOfOneNetworkAloneAreNoChanges()
{
    QVERIFY(changeNotes(std::vector<ChangeMark>{{3, "only", "\"generator\""}}).empty());
}

void ChartStepsTest::oneChartDrawsInAFrame()
{
    QCOMPARE(m_steps->takeTurn(), 0);
    const int wait = m_steps->takeTurn();
    QVERIFY(wait >= 0 && wait <= 17);
    bool again = false;
    EVENTUALLY(again = again || m_steps->takeTurn() == 0);
}

void ChartStepsTest::pointerReadsAllChartsAtTheSameStep()
{
    point(700);
    QVERIFY(readout(0)->isShowing() && readout(1)->isShowing());
    QVERIFY(!readout(0)->title().isEmpty());
    QVERIFY(readout(1)->title().isEmpty());  // said once
    QCOMPARE(readout(1)->values().size(), std::size_t{3});
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(plot(0), &leave);
    QVERIFY(!readout(0)->isShowing() && !readout(1)->isShowing());
}

void ChartStepsTest::changesAreReadAtTheirMark()
{
    m_steps->setNotes({{1000, {"batch 64", "objective r1 0.1"}}});
    point(1000);
    QCOMPARE(readout(0)->note(), QString("changed: batch 64, objective r1 0.1"));
    QCOMPARE(readout(1)->note(), QString());
    point(500);
    QCOMPARE(readout(0)->note(), QString());
}

void ChartStepsTest::zoomingOneZoomsAllUntilTheyFollowAgain()
{
    plot(0)->setFocus();
    QTest::keyClick(plot(0), Qt::Key_Plus);
    QVERIFY(!m_charts[1]->isFollowing());
    EVENTUALLY_EQUAL(m_charts[1]->visibleSteps(), m_charts[0]->visibleSteps());
    QVERIFY(m_charts[1]->visibleSteps().high < 2000);
    QTest::keyClick(plot(0), Qt::Key_Home);
    EVENTUALLY_EQUAL(m_charts[1]->visibleSteps(), (ValueRange{0, 2000}));
}

void ChartStepsTest::aRunThatWasTakenUpLateBeginsWhereItsCourseDoes()
{
    QCOMPARE(m_steps->range(), (ValueRange{0, 2000}));
    m_charts[0]->setLosses({{9351, 9351, 1, 2, 3}});
    QCOMPARE(m_steps->range(), (ValueRange{9350, 9360}));
    m_charts[0]->setLosses({{9351, 9400, 1, 2, 3}, {9401, 9450, 1, 2, 3}});
    QCOMPARE(m_steps->range(), (ValueRange{9350, 9450}));
    m_charts[0]->setLosses({});
    QCOMPARE(m_steps->range(), (ValueRange{0, 100}));
}

QTEST_MAIN(ChartStepsTest)
#include "chart_steps_test.moc"
