#include <cmath>
#include <functional>
#include <utility>

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "app/window/main_window.h"
#include "engine/files/checkpoint.h"
#include "engine/trainers/run.h"
#include "isolated_settings.h"
#include "tests/patience.h"
#include "widgets/gallery/data_gallery.h"
#include "widgets/gallery/data_tile.h"
#include "widgets/panels/notice_card.h"
#include "widgets/panels/tabular_label.h"
#include "widgets/stage/draw_tool.h"
#include "widgets/stage/stage_view.h"

namespace ganimede {

/// Drives the real window, on the offscreen platform, by mouse and keyboard.
class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings("main_window_test"); }

    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openPreset("two-gaussians");
        waitUntil([](const Snapshot& snapshot) { return snapshot.step == 0; });
    }

    void cleanup() { m_window.reset(); }

    void playsAndPausesByKeyboard()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Space);
        waitUntil([](const Snapshot& snapshot) { return snapshot.step > 1000; });
        QVERIFY(session().isPlaying());
        pause();
        const std::int64_t step = session().snapshot()->step;
        QTest::keyClick(m_window.get(), Qt::Key_Period);
        waitUntil([=](const Snapshot& snapshot) { return snapshot.step == step + 1; });
    }

    void whatIsNotDrawnAnyMoreHasNoFrames()
    {
        auto* frames = m_window->findChild<TabularLabel*>("statusFramesPerSecond");
        play();
        QTRY_VERIFY_WITH_TIMEOUT(!frames->text().startsWith("0 "), kPatienceMs);
        pause();
        QTRY_COMPARE_WITH_TIMEOUT(frames->text(), QString("0 frames/s"), kPatienceMs);
    }

    void aDrawnHeartBecomesTheDataAndIsLearned()
    {
        m_window->findChild<QToolButton*>("brushButton")->click();
        const std::vector<QPointF> heart{{0, -.6},  {-.6, .1}, {-.5, .5}, {-.2, .55}, {0, .3},
                                         {.2, .55}, {.5, .5},  {.6, .1},  {0, -.6}};
        draw(heart);
        const std::vector<Stroke>& strokes = document().spec().data.strokes;
        QCOMPARE(document().spec().data.kind, std::string("drawn"));
        QCOMPARE(strokes.size(), std::size_t{1});
        const double pixel = 2.0 / stageSide();
        for (const QPointF corner : heart) {
            QVERIFY(nearestTo(strokes[0].path, corner) < 2 * pixel);
        }
        const auto shareInside = [](const Snapshot& snapshot) {
            int good = 0;
            for (const Point fake : snapshot.fakes) {
                for (std::size_t i = 0; i < snapshot.data->size(); i += 20) {
                    if (std::hypot(fake.x - snapshot.data->x[i], fake.y - snapshot.data->y[i]) < 0.1f) {
                        ++good;
                        break;
                    }
                }
            }
            return static_cast<double>(good) / static_cast<double>(snapshot.fakes.size());
        };
        waitUntil([](const Snapshot& snapshot) { return snapshot.data->centres.empty(); });
        const double before = shareInside(*session().snapshot());
        play();
        waitUntil([](const Snapshot& snapshot) { return snapshot.step >= 6000; });
        pause();
        const double after = shareInside(*session().snapshot());
        QVERIFY2(after > before && after > 0.6, qPrintable(QString("%1 -> %2").arg(before).arg(after)));
    }

    void controlsChangeARunningRunAndTheFileReplaysIt()
    {
        play();
        waitUntil([](const Snapshot& snapshot) { return snapshot.step > 300; });
        auto* loss = m_window->findChild<QComboBox*>("objectiveKind");
        choose(loss, static_cast<int>(ObjectiveKind::hinge));
        waitUntil([](const Snapshot& snapshot) { return snapshot.objective == ObjectiveKind::hinge; });
        QSignalSpy restarted(&session(), &Session::networksRestarted);
        auto* units = m_window->findChild<QSpinBox*>("generatorUnits");
        units->setFocus();
        units->setValue(24);
        QVERIFY(restarted.count() > 0 || restarted.wait(kPatienceMs));
        QCOMPARE(restarted[0][0].toBool(), true);
        QCOMPARE(restarted[0][1].toBool(), false);
        waitUntil([&](const Snapshot& snapshot) { return snapshot.step > restarted[0][2].toLongLong() + 200; });
        pause();

        const QTemporaryDir folder;
        const QString path = folder.filePath("run.safetensors");
        save(path);
        const Checkpoint checkpoint = readCheckpoint(path.toStdString());
        QCOMPARE(checkpoint.state.step, session().snapshot()->step);
        QVERIFY(checkpoint.recorded.changes.size() >= 2);
        Run replayed(checkpoint.recorded, {});
        std::vector<StepLosses> losses;
        QVERIFY(!replayed.train(checkpoint.state.step, losses));
        QVERIFY(replayed.state() == checkpoint.state);
    }

    void savesAndLoadsTheSameRun()
    {
        play();
        waitUntil([](const Snapshot& snapshot) { return snapshot.step > 500; });
        pause();
        const QTemporaryDir folder;
        save(folder.filePath("a.safetensors"));
        const SnapshotPtr before = session().snapshot();
        m_window->openPreset("ring");
        waitUntil([](const Snapshot& snapshot) { return snapshot.step == 0; });
        m_window->open(folder.filePath("a.safetensors"));
        waitUntil([&](const Snapshot& snapshot) { return snapshot.step == before->step; });
        QVERIFY(session().snapshot()->fakes == before->fakes);
        QVERIFY(session().snapshot()->surface == before->surface);
        QCOMPARE(document().spec().data.kind, std::string("two-gaussians"));
        save(folder.filePath("b.safetensors"));
        QCOMPARE(bytes(folder.filePath("b.safetensors")), bytes(folder.filePath("a.safetensors")));
    }

    void startOverGivesTheSameFirstPictureAndKeepsTheEdits()
    {
        const std::vector<Point> first = session().snapshot()->fakes;
        play();
        waitUntil([](const Snapshot& snapshot) { return snapshot.step > 100; });
        auto* batch = m_window->findChild<QSpinBox*>("batch");
        batch->setValue(64);
        QTest::keyClick(m_window.get(), Qt::Key_Home);
        pause();
        QTest::keyClick(m_window.get(), Qt::Key_Home);
        waitUntil([](const Snapshot& snapshot) { return snapshot.step == 0; });
        QVERIFY(session().snapshot()->fakes == first);
        QCOMPARE(document().spec().batch, 64);
    }

    void undoTakesBackStrokesAndSettings()
    {
        const ExperimentSpec before = document().spec();
        m_window->findChild<QToolButton*>("brushButton")->click();
        draw({{-.5, 0}, {.5, 0}});
        draw({{0, -.5}, {0, .5}});
        QCOMPARE(document().spec().data.strokes.size(), std::size_t{2});
        m_window->findChild<QAction*>("undoAction")->trigger();
        QCOMPARE(document().spec().data.strokes.size(), std::size_t{1});
        m_window->findChild<QAction*>("undoAction")->trigger();
        QVERIFY(document().spec() == before);
        m_window->findChild<QAction*>("redoAction")->trigger();
        QCOMPARE(document().spec().data.kind, std::string("drawn"));
    }

    void anEmptyDrawingWaitsAndLosesNothing()
    {
        play();
        waitUntil([](const Snapshot& snapshot) { return snapshot.step > 50; });
        auto* clear = m_window->findChild<QAction*>("clearAction");
        QVERIFY(!clear->isEnabled());  // nothing is drawn
        m_window->findChild<QToolButton*>("brushButton")->click();
        draw({{-.3, -.3}, {.3, -.3}});
        clear->trigger();
        waitForPause();
        const std::int64_t step = session().snapshot()->step;
        QVERIFY(step > 50);
        QTest::keyClick(m_window.get(), Qt::Key_Right);  // there is nothing to take a step on
        draw({{-.3, .3}, {.3, .3}});
        EVENTUALLY(session().isPlaying());
        waitUntil([&](const Snapshot& snapshot) { return snapshot.step > step + 50; });
        clear->trigger();
        waitForPause();
        m_window->findChild<QAction*>("undoAction")->trigger();
        EVENTUALLY(session().isPlaying());
        clear->trigger();
        waitForPause();
        QTest::keyClick(m_window.get(), Qt::Key_Space);
        m_window->openPreset("ring");  // what waits is of the run before
        waitUntil([](const Snapshot& snapshot) { return snapshot.step == 0; });
        QVERIFY(!session().isPlaying());
    }

    void aPresetLaysTheBrushDown()
    {
        auto* tool = m_window->findChild<DrawTool*>();
        const auto arm = [&] {
            m_window->findChild<QToolButton*>("brushButton")->click();
            QCOMPARE(tool->mode(), DrawMode::brush);
        };
        arm();
        m_window->openPreset("ring");
        QCOMPARE(tool->mode(), DrawMode::off);
        arm();
        m_window->findChild<DataGallery*>("dataGallery")->findChild<DataTile*>("dataTile.heart")->click();
        QCOMPARE(tool->mode(), DrawMode::off);
        m_window->findChild<DataGallery*>("dataGallery")->findChild<DataTile*>("dataTile.drawn")->click();
        QCOMPARE(tool->mode(), DrawMode::brush);
    }

    void theTitleNamesTheExperimentItsFileAndWhatIsNotInIt()
    {
        QVERIFY(!m_window->isWindowModified());
        QCOMPARE(m_window->windowTitle(), QString("Two Gaussians[*] - Ganimede"));
        m_window->findChild<QSpinBox*>("batch")->setValue(64);
        QVERIFY(m_window->isWindowModified());
        const QTemporaryDir folder;
        save(folder.filePath("run1.safetensors"));
        QVERIFY(!m_window->isWindowModified());
        QCOMPARE(m_window->windowTitle(), QString("Two Gaussians (run1.safetensors)[*] - Ganimede"));
        session().stepOnce(StepKind::both);
        waitUntil([](const Snapshot& snapshot) { return snapshot.step == 1; });
        QVERIFY(m_window->isWindowModified());
        save(folder.filePath("run1.safetensors"));
        QVERIFY(!m_window->isWindowModified());
        m_window->findChild<QAction*>("undoAction")->trigger();
        QVERIFY(m_window->isWindowModified());
    }

    void divergenceIsToldWithAWayOut()
    {
        ExperimentSpec spec = document().spec();
        spec.objective.kind = ObjectiveKind::leastSquares;
        spec.discriminator.optimiser.kind = OptimiserKind::sgd;
        spec.discriminator.optimiser.learningRate = 1000;
        QSignalSpy diverged(&session(), &Session::diverged);
        document().edit(spec, "absurd");
        play();
        QVERIFY(diverged.count() > 0 || diverged.wait(kPatienceMs));
        auto* notice = m_window->findChild<NoticeCard*>();
        QVERIFY(notice->isVisibleTo(m_window.get()));
        QVERIFY(!session().isPlaying());
        for (const Point fake : session().snapshot()->fakes) {
            QVERIFY(std::isfinite(fake.x) && std::isfinite(fake.y));
        }
        auto* cure = m_window->findChild<QAbstractButton*>("noticeAction.lowerAndRestart");
        QVERIFY(cure != nullptr);
        const std::uint64_t failed = session().snapshot()->runId;
        cure->click();
        QCOMPARE(document().spec().discriminator.optimiser.learningRate, 100.0);
        waitUntil([=](const Snapshot& snapshot) { return snapshot.runId > failed; });
    }

    void badFilesAreNamedAndChangeNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("points with text") << "a.csv" << QByteArray("x,y\n1,2\n3,apple\n");
        QTest::newRow("points with NaN") << "a.csv" << QByteArray("1,2\nnan,4\n");
        QTest::newRow("no points") << "a.csv" << QByteArray("x,y\n");
        QTest::newRow("experiment with problems") << "a.json" << QByteArray("{\"batch\": 0, \"colour\": 1}");
        QTest::newRow("no JSON") << "a.json" << QByteArray("{{{");
        QTest::newRow("truncated checkpoint") << "a.safetensors" << QByteArray("\x40\0\0\0\0\0\0\0{\"a\":", 13);
        QTest::newRow("no picture") << "a.png" << QByteArray("PNG?");
    }

    void badFilesAreNamedAndChangeNothing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const ExperimentSpec before = document().spec();
        m_window->open(file.fileName());
        QVERIFY(m_window->findChild<NoticeCard*>()->isVisibleTo(m_window.get()));
        QVERIFY(document().spec() == before);
    }

    void pointsAndPicturesBecomeTheData()
    {
        const QTemporaryDir folder;
        QFile csv(folder.filePath("mine.csv"));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("x,y\n100,200\n110,220\n90,180\n");
        csv.close();
        m_window->open(csv.fileName());
        waitUntil([](const Snapshot& snapshot) { return snapshot.data->size() == 3; });
        QVERIFY(std::abs(session().snapshot()->frame.centreX - 100) < 1e-6);

        QImage picture(60, 40, QImage::Format_RGB32);
        picture.fill(Qt::white);
        for (int x = 0; x < 30; ++x) {
            for (int y = 0; y < 40; ++y) {
                picture.setPixelColor(x, y, Qt::black);
            }
        }
        picture.save(folder.filePath("half.png"));
        m_window->open(folder.filePath("half.png"));
        waitUntil([](const Snapshot& snapshot) { return snapshot.data->size() > 3; });
        for (const float x : session().snapshot()->data->x) {
            QVERIFY(x < 0.02f);  // dark is dense: the left half
        }
    }

    void savingWhereNothingCanBeSavedIsTold()
    {
        QSignalSpy failed(&session(), &Session::saveFailed);
        m_window->saveTo("/proc/ganimede/none.safetensors");
        QVERIFY(failed.count() > 0 || failed.wait(kPatienceMs));
        QVERIFY(m_window->findChild<NoticeCard*>()->isVisibleTo(m_window.get()));
    }

    void closingWhileTrainingEndsTheThreadAndKeepsTheRun()
    {
        play();
        waitUntil([](const Snapshot& snapshot) { return snapshot.step > 200; });
        QVERIFY(m_window->close());
        const Checkpoint kept = readCheckpoint(WindowSettings::lastSessionPath().toStdString());
        QVERIFY(kept.state.step > 200);
    }

    void theDeviceIsChosenInAMenuAndRemembered()
    {
        DeviceList list{{{"cpu", "", 0, 2}, {"cuda:0", "Test GPU", std::uint64_t{8} << 30, 0}}, ""};
        m_window->setDeviceLister([&list] { return list; });
        auto* menu = m_window->findChild<QMenu*>("deviceMenu");
        QVERIFY(menu != nullptr);
        menu->popup({});
        auto* gpu = menu->findChild<QAction*>("device cuda:0");
        QVERIFY(gpu != nullptr);
        QVERIFY(gpu->text().contains("Test GPU") && gpu->text().contains("8"));
        QVERIFY(menu->findChild<QAction*>("device cpu")->isChecked());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        EVENTUALLY(QSettings().value("train/device").toString() == "cuda:0");
        m_window = std::make_unique<MainWindow>();
        list.devices.pop_back();
        list.noGpu = "There is no NVIDIA driver.";
        m_window->setDeviceLister([&list] { return list; });
        menu = m_window->findChild<QMenu*>("deviceMenu");
        menu->popup({});
        auto* none = menu->findChild<QAction*>("device cuda");
        QVERIFY(none != nullptr && !none->isEnabled());
        QCOMPARE(none->toolTip(), QString("There is no NVIDIA driver."));
        menu->findChild<QAction*>("device cpu")->trigger();
        QCOMPARE(QSettings().value("train/device").toString(), QString("cpu"));
        menu->hide();
    }

    void theWindowRemembersItsLook()
    {
        m_window->setTheme(ThemeChoice::dark);
        m_window->setTextScale(1.3);
        m_window->close();
        const MainWindow next;
        QCOMPARE(WindowSettings().theme(), ThemeChoice::dark);
        QCOMPARE(WindowSettings().textScale(), 1.3);
        QVERIFY(paletteOf(&next).dark);
        WindowSettings().setTheme(ThemeChoice::light);
        WindowSettings().setTextScale(1);
    }

    void damagedSettingsAreNotTaken()
    {
        using Case = std::pair<const char*, double>;
        for (const auto& [damaged, taken] : {Case{"nan", 1}, Case{"-inf", 1}, Case{"1e300", 3}, Case{"large", 1}}) {
            QSettings().setValue("look/textScale", damaged);
            QCOMPARE(WindowSettings().textScale(), taken);
        }
        QSettings().setValue("window/geometry", "torn");
        QSettings().setValue("window/docks", QByteArray(200, 'x'));
        QSettings().setValue("look/theme", 7);
        MainWindow next;
        next.show();
        QVERIFY(QTest::qWaitForWindowExposed(&next));
        QVERIFY(next.width() >= next.minimumSizeHint().width());
        next.close();
        QSettings().remove("look");
    }

private:
    Session& session() { return m_window->session(); }
    ExperimentDocument& document() { return m_window->document(); }

    void waitUntil(const std::function<bool(const Snapshot&)>& done)
    {
        QSignalSpy arrived(&session(), &Session::snapshotArrived);
        while (!(session().snapshot() && done(*session().snapshot()))) {
            QVERIFY2(arrived.wait(kPatienceMs), "no such picture came");
        }
    }

    void play()
    {
        QSignalSpy changed(&session(), &Session::playingChanged);
        m_window->findChild<QAction*>("playAction")->trigger();
        QVERIFY(changed.count() > 0 || changed.wait(kPatienceMs));
    }

    void waitForPause()
    {
        QSignalSpy changed(&session(), &Session::playingChanged);
        while (session().isPlaying()) {
            QVERIFY(changed.wait(kPatienceMs));
        }
    }

    /// Pauses; the picture of the last step has come when it returns.
    void pause()
    {
        if (session().isPlaying()) {
            m_window->findChild<QAction*>("playAction")->trigger();
            waitForPause();
        }
    }

    void save(const QString& path)
    {
        QSignalSpy saved(&session(), &Session::saved);
        m_window->saveTo(path);
        QVERIFY(saved.count() > 0 || saved.wait(kPatienceMs));
    }

    static QByteArray bytes(const QString& path)
    {
        QFile file(path);
        file.open(QIODevice::ReadOnly);
        return file.readAll();
    }

    static void choose(QComboBox* box, int index)
    {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        while (box->currentIndex() < index) {
            QTest::keyClick(box, Qt::Key_Down);
        }
    }

    double stageSide() { return m_window->stage().geometryOnScreen().rect.width(); }

    QPoint onStage(QPointF canvas)
    {
        const Point point{static_cast<float>(canvas.x()), static_cast<float>(canvas.y())};
        return m_window->stage().geometryOnScreen().toScreen(point).toPoint();
    }

    void draw(const std::vector<QPointF>& corners)
    {
        StageView* stage = &m_window->stage();
        QTest::mousePress(stage, Qt::LeftButton, {}, onStage(corners.front()));
        for (std::size_t i = 1; i < corners.size(); ++i) {
            constexpr int kMoves = 12;
            for (int move = 1; move <= kMoves; ++move) {
                QTest::mouseMove(stage, onStage(corners[i - 1] + (corners[i] - corners[i - 1]) * move / kMoves));
            }
        }
        QTest::mouseRelease(stage, Qt::LeftButton, {}, onStage(corners.back()));
    }

    static double nearestTo(const std::vector<Point>& path, QPointF target)
    {
        double nearest = 1e9;
        for (const Point p : path) {
            nearest = std::min(nearest, std::hypot(p.x - target.x(), p.y - target.y()));
        }
        return nearest;
    }

    std::unique_ptr<MainWindow> m_window;
};

}  // namespace ganimede

QTEST_MAIN(ganimede::MainWindowTest)
#include "main_window_test.moc"
