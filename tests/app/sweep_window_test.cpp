#include <memory>
#include <semaphore>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "app/window/main_window.h"
#include "app/window/sweep_window.h"
#include "engine/core/error.h"
#include "engine/spec/presets.h"
#include "engine/spec/spec_json.h"
#include "engine/sweep/sweep_journal.h"
#include "isolated_settings.h"
#include "tests/app/failing_device.h"
#include "tests/patience.h"
#include "widgets/export/exporter.h"
#include "widgets/stage/stage_view.h"
#include "widgets/sweep/sweep_axis_editor.h"
#include "widgets/sweep/sweep_map_view.h"

namespace ganimede {

/// Drives the sweep's window by mouse and keyboard, with real runs.
class SweepWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings("sweep_window_test"); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<SweepWindow>(m_folder->path());
        m_window->setExperiment(findPreset("ring-8")->spec);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        plan("batch", "8,16", "objective.kind", "minimax,hinge", 2, 50);
    }

    void cleanup() { m_window.reset(); }

    void theMapFillsAndAClickOpensTheRun()
    {
        QSignalSpy ended(&m_window->session(), &SweepSession::ended);
        click("sweepStart");
        QVERIFY(m_window->session().isRunning());
        QVERIFY(!button("sweepStart")->isEnabled());
        QVERIFY(ended.wait(kPatienceMs));
        QCOMPARE(ended[0][0].toBool(), true);
        const SweepMap& map = m_window->map().map();
        QCOMPARE(map.cells.size(), std::size_t{4});
        for (const SweepMap::Cell& cell : map.cells) {
            QCOMPARE(cell.sum.finished, 2);
        }
        QSignalSpy chosen(m_window.get(), &SweepWindow::runChosen);
        const QPoint place = m_window->map().cellRect({1, 0}).center().toPoint();
        QTest::mouseMove(&m_window->map(), place);
        QTest::mouseClick(&m_window->map(), Qt::LeftButton, {}, place);
        QCOMPARE(chosen.size(), 1);
        const auto spec = chosen[0][0].value<ExperimentSpec>();
        QCOMPARE(spec.batch, 16);
        QCOMPARE(spec.objective.kind, ObjectiveKind::minimax);
        QCOMPARE(spec.seed, findPreset("ring-8")->spec.seed);
        QVERIFY(m_window->findChild<QLabel*>("sweepNumbers")->text().contains("Batch size: 16"));
    }

    void stoppedItGoesOnWhereItWas()
    {
        plan("batch", "8,16", "objective.kind", "minimax,hinge", 20, 2000);
        SweepSession& session = m_window->session();
        QSignalSpy ended(&session, &SweepSession::ended);
        QSignalSpy changed(&session, &SweepSession::resultsChanged);
        click("sweepStart");
        while (session.results()->finished() == 0) {
            QVERIFY(changed.wait(kPatienceMs));
        }
        click("sweepCancel");
        QVERIFY(ended.wait(kPatienceMs));
        QCOMPARE(ended[0][0].toBool(), false);
        const std::size_t before = session.results()->finished();
        QVERIFY(before > 0);
        QCOMPARE(button("sweepStart")->text(), "Continue");
        const auto folder = session.folder();
        click("sweepStart");
        QCOMPARE(session.folder(), folder);
        QVERIFY(session.results()->finished() >= before);
        click("sweepCancel");
        QVERIFY(ended.wait(kPatienceMs));
        QVERIFY(readSweepFolder(folder).finished() >= before);
    }

    void pausedNothingEnds()
    {
        plan("batch", "8,16", "objective.kind", "minimax,hinge", 10, 500);
        SweepSession& session = m_window->session();
        QSignalSpy ended(&session, &SweepSession::ended);
        QSignalSpy progressed(&session, &SweepSession::progressed);
        click("sweepStart");
        click("sweepPause");
        QVERIFY(session.isPaused());
        QCOMPARE(button("sweepPause")->text(), "Resume");
        QVERIFY(progressed.wait(kPatienceMs));  // whatever was being reported when the button was pressed
        const std::size_t done = session.results()->finished();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(progressed.wait(kPatienceMs));
        }
        QCOMPARE(session.results()->finished(), done);
        click("sweepPause");
        QVERIFY(ended.wait(kPatienceMs));
        QVERIFY(session.results()->complete());
    }

    void aSweepIsSavedAndOpenedAgain()
    {
        QSignalSpy ended(&m_window->session(), &SweepSession::ended);
        click("sweepStart");
        QVERIFY(ended.wait(kPatienceMs));
        const QString kept = m_folder->filePath("kept");
        m_window->saveFolder(kept);
        const std::string table = sweepRunsCsv(*m_window->session().results());
        QVERIFY(QFile::exists(kept + "/runs.csv"));

        SweepWindow other(m_folder->path());
        other.openFolder(kept);
        QCOMPARE(sweepRunsCsv(*other.session().results()), table);
        QCOMPARE(other.map().map().cells.size(), std::size_t{4});
        QCOMPARE(other.request().axes, m_window->request().axes);
        other.openFolder(m_folder->filePath("nothing"));
        QVERIFY(other.findChild<QLabel*>("sweepMessage")->text().contains("nothing"));
        QVERIFY(other.session().results());  // what was there stays
    }

    void whatCannotBeSweptIsSaid()
    {
        m_window->findChild<QLineEdit*>("sweepXValues")->setText("8,huge");
        QVERIFY(!button("sweepStart")->isEnabled());
        m_window->findChild<QLineEdit*>("sweepXValues")->setText("8,9000");
        QVERIFY(button("sweepStart")->isEnabled());
        click("sweepStart");
        QVERIFY(!m_window->session().isRunning());
        QVERIFY(m_window->findChild<QLabel*>("sweepMessage")->text().contains("9000"));
        axis("sweepY")->setField("batch");
        QVERIFY(!button("sweepStart")->isEnabled());
        QVERIFY(m_window->findChild<QLabel*>("sweepPlan")->text().contains("two different"));
    }

    void theLabTrainsOnAndTakesTheCell()
    {
        MainWindow lab;
        lab.show();
        lab.openPreset("ring-8");
        lab.findChild<QAction*>("sweepAction")->trigger();
        SweepWindow* sweep = nullptr;
        for (QWidget* window : QApplication::topLevelWidgets()) {
            auto* found = qobject_cast<SweepWindow*>(window);
            sweep = found != nullptr && found != m_window.get() ? found : sweep;
        }
        QVERIFY(sweep != nullptr);
        QVERIFY(sweep->isVisible());
        m_window.reset();
        setPlan(*sweep, "batch", "8,16", "objective.kind", "minimax,hinge", 3, 2000);
        lab.session().setPlaying(true);
        QSignalSpy ended(&sweep->session(), &SweepSession::ended);
        sweep->findChild<QPushButton*>("sweepStart")->click();
        QSignalSpy snapshots(&lab.session(), &Session::snapshotArrived);
        const std::int64_t step = lab.session().snapshot() ? lab.session().snapshot()->step : 0;
        while (!lab.session().snapshot() || lab.session().snapshot()->step <= step) {
            QVERIFY(snapshots.wait(kPatienceMs));
        }
        QVERIFY(ended.size() == 1 || ended.wait(kPatienceMs));
        lab.session().setPlaying(false);
        sweep->map().setFocus();
        sweep->map().setCurrent({0, 1});
        QTest::keyClick(&sweep->map(), Qt::Key_Return);
        QCOMPARE(lab.document().spec().batch, 8);
        QCOMPARE(lab.document().spec().objective.kind, ObjectiveKind::hinge);
    }

    /// A GPU, whose program the CPU runs, is lost before the first run ends.
    void theCpuTrainsWhatADeviceThatFailedLeft()
    {
        SweepRequest request = m_window->request();
        request.steps = 200;
        SweepSession session(nullptr, &failingPopulation);
        session.setDevice("cuda");
        QSignalSpy moved(&session, &SweepSession::movedToCpu);
        QSignalSpy ended(&session, &SweepSession::ended);
        session.start(request, m_folder->filePath("lost").toStdString());
        QVERIFY(ended.wait(kPatienceMs));
        QCOMPARE(moved.size(), 1);
        QVERIFY(moved[0][0].toString().startsWith("The GPU stopped answering"));
        QCOMPARE(ended[0][0].toBool(), true);
        QCOMPARE(ended[0][1].toString(), QString());
        QCOMPARE(session.results()->finished(), request.runs());

        SweepSession onCpu;
        QSignalSpy over(&onCpu, &SweepSession::ended);
        onCpu.start(request, m_folder->filePath("cpu").toStdString());
        QVERIFY(over.wait(kPatienceMs));
        QCOMPARE(sweepRunsCsv(*session.results()), sweepRunsCsv(*onCpu.results()));
    }

    void amongOtherFilesItIsKeptInAFolderOfItsOwn()
    {
        QSignalSpy ended(&m_window->session(), &SweepSession::ended);
        click("sweepStart");
        QVERIFY(ended.wait(kPatienceMs));
        QTemporaryDir documents;
        QFile letter(documents.filePath("letter.txt"));
        QVERIFY(letter.open(QIODevice::WriteOnly));
        const auto holds = [&] { return QDir(documents.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); };
        m_window->saveFolder(documents.path());
        QCOMPARE(holds(), QStringList({"eight-gaussians-on-a-ring-sweep", "letter.txt"}));
        QVERIFY(QFile::exists(documents.filePath("eight-gaussians-on-a-ring-sweep/cells.csv")));
        QVERIFY(m_window->findChild<QLabel*>("sweepMessage")->text().contains("eight-gaussians-on-a-ring-sweep"));

        m_window->saveFolder(letter.fileName() + "/within");
        const auto* message = m_window->findChild<QLabel*>("sweepMessage");
        QVERIFY(message->text().contains("letter.txt"));
        QCOMPARE(message->property("role").toString(), QString("trouble"));
        m_window->saveFolder(documents.path());  // again: the same sweep has one place
        QCOMPARE(message->property("role").toString(), QString("muted"));
        QCOMPARE(holds().size(), 2);
        plan("batch", "8,16", "objective.kind", "minimax,hinge", 1, 50);
        click("sweepStart");
        QVERIFY(ended.wait(kPatienceMs));
        m_window->saveFolder(documents.path());
        QCOMPARE(holds(),
                 QStringList({"eight-gaussians-on-a-ring-sweep", "eight-gaussians-on-a-ring-sweep-2", "letter.txt"}));
    }

    void aPictureOfTheMapIsNamedAfterItsExperimentAndView()
    {
        QSignalSpy ended(&m_window->session(), &SweepSession::ended);
        click("sweepStart");
        QVERIFY(ended.wait(kPatienceMs));
        const auto* exporter = m_window->findChild<Exporter*>();
        QCOMPARE(exporter->suggestedName(ExportFormat::png), QString("eight-gaussians-on-a-ring-sweep-outcome.png"));
        QTest::mouseClick(m_window->findChild<QAbstractButton*>("sweepQuality"), Qt::LeftButton);
        QCOMPARE(exporter->suggestedName(ExportFormat::csv), QString("eight-gaussians-on-a-ring-sweep-modes.csv"));
    }

    void aSweepThatIsStoppedStaysWhereItWas()
    {
        std::counting_semaphore<2> cancelled{0};
        SweepSession session(nullptr, [&](std::vector<ExperimentSpec> specs, const PopulationOptions& options) {
            cancelled.acquire();  // so that the device fails although nobody waits for it any more
            return options.device == "cpu" ? makePopulation(std::move(specs), options)
                                           : throw Error("There is no such device.");
        });
        session.setDevice("cuda");
        QSignalSpy moved(&session, &SweepSession::movedToCpu);
        QSignalSpy ended(&session, &SweepSession::ended);
        session.start(m_window->request(), m_folder->filePath("cut").toStdString());
        session.cancel();
        cancelled.release(2);
        QVERIFY(ended.wait(kPatienceMs));
        QCOMPARE(moved.size(), 0);
        QCOMPARE(ended[0][0].toBool(), false);
    }

private:
    void click(const char* name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    QPushButton* button(const char* name) { return m_window->findChild<QPushButton*>(name); }
    SweepAxisEditor* axis(const char* name) { return m_window->findChild<SweepAxisEditor*>(name); }

    void plan(const char* x, const char* xValues, const char* y, const char* yValues, int seeds, int steps)
    {
        setPlan(*m_window, x, xValues, y, yValues, seeds, steps);
    }

    static void setPlan(SweepWindow& window, const char* x, const char* xValues, const char* y, const char* yValues,
                        int seeds, int steps)
    {
        const ExperimentSpec base = findPreset("ring-8")->spec;
        const auto axisOf = [&](const char* path, const char* values) {
            return parseSweepAxis(std::string(path) + "=" + values, base);
        };
        window.findChild<SweepAxisEditor*>("sweepX")->setAxis(axisOf(x, xValues));
        window.findChild<SweepAxisEditor*>("sweepY")->setAxis(axisOf(y, yValues));
        window.findChild<QSpinBox*>("sweepSeeds")->setValue(seeds);
        window.findChild<QSpinBox*>("sweepSteps")->setValue(steps);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SweepWindow> m_window;
};

}  // namespace ganimede

QTEST_MAIN(ganimede::SweepWindowTest)
#include "sweep_window_test.moc"
