#include <memory>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include "app/population/population_window.h"
#include "app/window/main_window.h"
#include "engine/spec/presets.h"
#include "engine/trainers/run.h"
#include "isolated_settings.h"
#include "tests/patience.h"
#include "widgets/export/exporter.h"
#include "widgets/population/phase_map_view.h"
#include "widgets/population/population_wall.h"
#include "widgets/sweep/sweep_axis_editor.h"

namespace ganimede {

/// Drives the window of populations by mouse and keyboard, with real training.
class PopulationWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings("population_window_test"); }

    void init()
    {
        m_window = std::make_unique<PopulationWindow>();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        plan(*m_window, "batch=8,16", "objective.kind=minimax,hinge", 2, 400);
    }

    void cleanup() { m_window.reset(); }

    void beforeTheStartTheMapShowsThePlanAndOpensNothing()
    {
        const SweepMap& planned = m_window->map().map();
        QCOMPARE(planned.xValues, QStringList({"8", "16"}));
        QCOMPARE(planned.yValues, QStringList({"Minimax", "Hinge"}));
        QVERIFY(planned.note.contains("2 GANs"));
        QSignalSpy chosen(m_window.get(), &PopulationWindow::ganChosen);
        const QPoint place = m_window->map().cellRect({1, 0}).center().toPoint();
        QTest::mouseClick(&m_window->map(), Qt::LeftButton, {}, place);
        QTest::keyClick(&m_window->map(), Qt::Key_Return);
        click("populationStart");
        EVENTUALLY(moment() && moment()->atRest);
        QCOMPARE(chosen.size(), 0);
    }

    void oneGanAloneIsTrainedToo()
    {
        plan(*m_window, "batch=8", "", 1, 20);
        click("populationStart");
        EVENTUALLY(moment() && moment()->states.size() == 1 && moment()->atRest);
        click("populationShowWall");
        EVENTUALLY_EQUAL(moment()->fakes.size(), std::size_t{1});
        QVERIFY(!m_window->grab().isNull());
    }

    void theMapGrowsAndAClickOpensThatGan()
    {
        click("populationStart");
        EVENTUALLY(moment() && moment()->atRest);
        QCOMPARE(moment()->states.size(), std::size_t{8});
        EVENTUALLY(m_window->map().map().cells.size() == 4 && m_window->map().map().at(1, 1).sum.finished == 2);
        EVENTUALLY_EQUAL(moment()->fakes.size(), std::size_t{4});
        QSignalSpy chosen(m_window.get(), &PopulationWindow::ganChosen);
        const QPoint place = m_window->map().cellRect({1, 0}).center().toPoint();
        QTest::mouseMove(&m_window->map(), place);
        QVERIFY(label("populationNumbers")->text().contains("Batch size: 16"));
        QTest::mouseClick(&m_window->map(), Qt::LeftButton, {}, place);
        EVENTUALLY_EQUAL(chosen.size(), 1);
        const auto spec = chosen[0][0].value<ExperimentSpec>();
        QCOMPARE(spec.batch, 16);
        Run alone(spec, {});
        std::vector<StepLosses> losses;
        alone.train(400, losses);
        QVERIFY(chosen[0][1].value<TrainerState>() == alone.state());
    }

    void theWallShowsEachAndAClickOpensIt()
    {
        click("populationShowWall");
        click("populationStart");
        EVENTUALLY(moment() && moment()->fakes.size() == 8 && moment()->atRest);
        QCOMPARE(m_window->wall().shown().size(), std::size_t{8});
        auto* order = m_window->findChild<QComboBox*>("populationOrder");
        QVERIFY(order->isVisible());
        order->setCurrentIndex(1);
        QSignalSpy chosen(m_window.get(), &PopulationWindow::ganChosen);
        const QPoint place = m_window->wall().stageRect(1).center().toPoint();  // of the upper row, hinge's
        QTest::mouseMove(&m_window->wall(), place);
        QTest::mouseClick(&m_window->wall(), Qt::LeftButton, {}, place);
        EVENTUALLY_EQUAL(chosen.size(), 1);
        const auto spec = chosen[0][0].value<ExperimentSpec>();
        QCOMPARE(spec.seed, findPreset("ring-8")->spec.seed + 1);  // run 3: cell 1, second seed
        QCOMPARE(spec.objective.kind, ObjectiveKind::hinge);
        QCOMPARE(QString::fromStdString(spec.name),
                 QString("Batch size: 8; Loss: Hinge; seed %1").arg(static_cast<qlonglong>(spec.seed)));
    }

    void pictureAndNumbersOfEitherPageAreTakenElsewhere()
    {
        const auto* exporter = m_window->findChild<Exporter*>();
        m_window->findChild<QAction*>("copyPictureAction")->trigger();
        QVERIFY(label("populationMessage")->text().contains("no picture"));
        click("populationStart");
        EVENTUALLY(moment() && moment()->atRest && moment()->fakes.size() == 4);
        QCOMPARE(exporter->suggestedName(ExportFormat::png),
                 QString("eight-gaussians-on-a-ring-step-400-phase-map.png"));
        const PhaseMapView& map = m_window->map();
        const QImage copied = exportImage(m_window->map());
        QCOMPARE(copied.size(), map.size() * kExportScale);
        QVERIFY(coloursIn(copied, map.cellRect({0, 0})) >= 2);
        QCOMPARE(m_window->map().csv().count('\n'), 1 + 4);

        click("populationShowWall");
        EVENTUALLY_EQUAL(moment()->fakes.size(), std::size_t{8});
        QCOMPARE(exporter->suggestedName(ExportFormat::csv), QString("eight-gaussians-on-a-ring-step-400-wall.csv"));
        m_window->wall().setCurrent(0);
        const QImage wall = exportImage(m_window->wall());
        QCOMPARE(wall.size(), m_window->wall().size() * kExportScale);
        QVERIFY(coloursIn(wall, m_window->wall().stageRect(7)) > 2);
        QCOMPARE(m_window->wall().current(), 0);
        QCOMPARE(m_window->wall().csv().count('\n'), 1 + 8);
        m_window->findChild<QAction*>("copyPictureAction")->trigger();
        QVERIFY(label("populationMessage")->text().contains("the wall"));
    }

    void theButtonsStayWhereTheyAreWhenThePointerLeavesAGan()
    {
        click("populationStart");
        EVENTUALLY(moment() && moment()->atRest);
        m_window->map().setCurrent({0, 0});
        QVERIFY(label("populationNumbers")->text().contains('\n'));
        const auto* start = m_window->findChild<QAbstractButton*>("populationStart");
        const auto* numbers = label("populationNumbers");
        EVENTUALLY(numbers->height() >= numbers->heightForWidth(numbers->width()));
        const int top = start->mapTo(m_window.get(), QPoint(0, 0)).y();
        m_window->map().setCurrent({-1, -1});
        QVERIFY(!numbers->text().contains('\n'));
        QVERIFY(!m_window->grab().isNull());  // laid out anew
        QCOMPARE(start->mapTo(m_window.get(), QPoint(0, 0)).y(), top);
    }

    void pausedNothingTrainsAndHiddenItPauses()
    {
        plan(*m_window, "batch=8,16", "objective.kind=minimax,hinge", 2, 10'000'000);
        click("populationStart");
        EVENTUALLY(moment() && moment()->stepsDone > 0);
        click("populationPause");
        QCOMPARE(button("populationPause")->text(), "Resume");
        EVENTUALLY(moment()->paused);
        click("populationShowWall");
        QSignalSpy chosen(m_window.get(), &PopulationWindow::ganChosen);
        for (int stage = 0; stage < 8; ++stage) {
            // A GAN is opened once its slice under way has ended.
            QTest::mouseClick(&m_window->wall(), Qt::LeftButton, {},
                              m_window->wall().stageRect(stage).center().toPoint());
            EVENTUALLY_EQUAL(chosen.size(), stage + 1);
        }
        click("populationShowMap");
        EVENTUALLY_EQUAL(moment()->fakes.size(), std::size_t{4});
        const std::int64_t stood = moment()->stepsDone;
        click("populationShowWall");
        EVENTUALLY_EQUAL(moment()->fakes.size(), std::size_t{8});
        QCOMPARE(moment()->stepsDone, stood);
        click("populationPause");
        EVENTUALLY(moment()->stepsDone > stood);
        m_window->hide();
        EVENTUALLY(moment()->paused);
    }

    void startedAnewItBeginsAtTheFirstStep()
    {
        plan(*m_window, "batch=8,16", "objective.kind=minimax,hinge", 1, 10'000'000);
        click("populationStart");
        EVENTUALLY(moment() && moment()->stepsDone > 5000);
        QCOMPARE(button("populationStart")->text(), "Start anew");
        const auto request = moment()->request;
        std::int64_t atFirst = -1;
        connect(&m_window->session(), &PopulationSession::momentArrived, this,
                [&] { atFirst = atFirst < 0 && moment()->request != request ? moment()->stepsDone : atFirst; });
        const std::int64_t before = moment()->stepsDone;
        click("populationStart");
        EVENTUALLY(atFirst >= 0);
        QVERIFY(atFirst < before);
        m_window.reset();  // before what its signal writes to
    }

    void whatCannotBeTrainedIsSaid()
    {
        plan(*m_window, "remedies.unrolled_steps=0,3", "objective.kind=minimax,hinge", 1, 50);
        click("populationStart");
        EVENTUALLY(moment() && moment()->atRest);
        EVENTUALLY(label("populationMessage")->text().contains("2 cannot be trained"));
        m_window->findChild<QSpinBox*>("populationSeeds")->setValue(1000);
        plan(*m_window, "batch=8,16", "objective.kind=minimax,hinge,wasserstein", 1000, 50);
        QVERIFY(!button("populationStart")->isEnabled());
        QVERIFY(label("populationPlan")->text().contains("6,000"));
    }

    void theLabOpensTheGanWhereItStands()
    {
        m_window.reset();
        MainWindow lab;
        lab.show();
        lab.openPreset("ring-8");
        lab.findChild<QAction*>("populationAction")->trigger();
        PopulationWindow* window = nullptr;
        for (QWidget* top : QApplication::topLevelWidgets()) {
            auto* found = qobject_cast<PopulationWindow*>(top);
            window = found != nullptr ? found : window;
        }
        QVERIFY(window != nullptr && window->isVisible());
        plan(*window, "batch=8,16", "objective.kind=minimax,hinge", 1, 300);
        window->findChild<QAbstractButton*>("populationStart")->click();
        EVENTUALLY(window->session().moment() && window->session().moment()->atRest);
        window->map().setFocus();
        window->map().setCurrent({0, 1});
        QTest::keyClick(&window->map(), Qt::Key_Return);
        EVENTUALLY(lab.document().spec().batch == 8);
        QCOMPARE(lab.document().spec().objective.kind, ObjectiveKind::hinge);
        EVENTUALLY(lab.session().snapshot() && lab.session().snapshot()->step == 300);
    }

private:
    const PopulationMomentPtr& moment() const { return m_window->session().moment(); }
    QAbstractButton* button(const char* name) { return m_window->findChild<QAbstractButton*>(name); }
    QLabel* label(const char* name) { return m_window->findChild<QLabel*>(name); }
    /// Of the inner half of a rectangle on screen, where neither frame nor number is.
    static int coloursIn(const QImage& picture, const QRectF& onScreen)
    {
        const QRectF inner(onScreen.center() - QPointF(onScreen.width(), onScreen.height()) / 4, onScreen.size() / 2);
        QSet<QRgb> colours;
        for (double y = inner.top(); y < inner.bottom(); y += 0.5) {
            for (double x = inner.left(); x < inner.right(); x += 0.5) {
                colours.insert(picture.pixel((QPointF(x, y) * kExportScale).toPoint()));
            }
        }
        return static_cast<int>(colours.size());
    }

    void click(const char* name) { QTest::mouseClick(button(name), Qt::LeftButton); }

    static void plan(PopulationWindow& window, const char* x, const char* y, int seeds, int steps)
    {
        const ExperimentSpec base = findPreset("ring-8")->spec;
        window.setExperiment(base);
        window.findChild<SweepAxisEditor*>("populationX")->setAxis(parseSweepAxis(x, base));
        auto* upwards = window.findChild<SweepAxisEditor*>("populationY");
        if (*y != '\0') {
            upwards->setAxis(parseSweepAxis(y, base));
        } else {
            upwards->setField(QString());
        }
        window.findChild<QSpinBox*>("populationSeeds")->setValue(seeds);
        window.findChild<QSpinBox*>("populationSteps")->setValue(steps);
    }

    std::unique_ptr<PopulationWindow> m_window;
};

}  // namespace ganimede

QTEST_MAIN(ganimede::PopulationWindowTest)
#include "population_window_test.moc"
