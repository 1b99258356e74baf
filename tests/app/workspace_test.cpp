#include <functional>

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "app/window/main_window.h"
#include "isolated_settings.h"
#include "tests/patience.h"
#include "widgets/gallery/data_gallery.h"
#include "widgets/gallery/data_tile.h"
#include "widgets/line/line_stage.h"
#include "widgets/panels/look_for_card.h"
#include "widgets/panels/notice_card.h"
#include "widgets/stage/stage_view.h"
#include "widgets/transport/transport_bar.h"
#include "widgets/workspace/workspace_tabs.h"

namespace ganimede {

/// Drives the workspaces of the real window by mouse and keyboard.
class WorkspaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings("workspace_test"); }

    void init()
    {
        QSettings().clear();
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openPreset("two-gaussians");
        waitUntil([](const Snapshot& snapshot) { return snapshot.data->dimensions == 2 && snapshot.step == 0; });
    }

    void cleanup() { m_window.reset(); }

    void theTabOpensALineAndItsGalleryAndStage()
    {
        click("workspace1d");
        waitUntil(onLine);
        QCOMPARE(spec().data.kind, std::string("normal-1d"));
        QVERIFY(m_window->lineStage().isVisible());
        QVERIFY(!m_window->stage().isVisible());
        QVERIFY(m_window->findChild<DataGallery*>("lineGallery")->isVisible());
        QVERIFY(!m_window->findChild<DataGallery*>("dataGallery")->isVisible());
        QVERIFY(m_window->findChild<TransportBar*>()->speed().has_value());  // slow enough to be watched
        QCOMPARE(m_window->lineStage().snapshot()->line->images.size(), std::size_t{LineView::kLatents});
    }

    void theGeneratedBellSlidesOntoTheRealOne()
    {
        click("workspace1d");
        waitUntil(onLine);
        const LineView before = *session().snapshot()->line;
        QVERIFY(std::abs(before.generated.mean - before.real.mean) > 0.5);
        session().setSpeed(std::nullopt);
        session().setPlaying(true);
        waitUntil([](const Snapshot& snapshot) { return snapshot.step >= 3000; });
        session().setPlaying(false);
        const LineView after = *session().snapshot()->line;
        QVERIFY2(std::abs(after.generated.mean - after.real.mean) < 0.05,
                 qPrintable(QString::number(after.generated.mean)));
        QVERIFY2(std::abs(after.generated.deviation - after.real.deviation) < 0.05,
                 qPrintable(QString::number(after.generated.deviation)));
    }

    void eachWorkspaceRemembersItsRun()
    {
        session().setPlaying(true);
        waitUntil([](const Snapshot& snapshot) { return snapshot.step > 200; });
        session().setPlaying(false);
        waitUntil([this](const Snapshot&) { return !session().isPlaying(); });
        const SnapshotPtr plane = session().snapshot();
        click("workspace1d");
        waitUntil(onLine);
        tile("lineGallery", "uniform-1d")->click();
        waitUntil([](const Snapshot& snapshot) { return snapshot.data->deviation == 0; });
        session().stepOnce(StepKind::both);
        waitUntil([](const Snapshot& snapshot) { return snapshot.step == 1; });
        click("workspace2d");
        waitUntil([](const Snapshot& snapshot) { return snapshot.data->dimensions == 2; });
        QCOMPARE(session().snapshot()->step, plane->step);
        QVERIFY(session().snapshot()->fakes == plane->fakes);
        QCOMPARE(spec().data.kind, std::string("two-gaussians"));
        click("workspace1d");
        waitUntil(onLine);
        QCOMPARE(session().snapshot()->step, std::int64_t{1});
        QCOMPARE(spec().data.kind, std::string("uniform-1d"));
    }

    void chartsGoOnWhereTheyWereLeft()
    {
        session().setPlaying(true);
        waitUntil([](const Snapshot& snapshot) {
            return snapshot.step > 500 && snapshot.metrics && snapshot.metrics->whole.size() > 2;
        });
        session().setPlaying(false);
        waitUntil([this](const Snapshot&) { return !session().isPlaying(); });
        const SnapshotPtr plane = session().snapshot();
        click("workspace1d");
        waitUntil(onLine);
        QVERIFY(session().snapshot()->losses.empty());
        click("workspace2d");
        waitUntil([](const Snapshot& snapshot) { return snapshot.data->dimensions == 2; });
        const Snapshot& back = *session().snapshot();
        QCOMPARE(back.step, plane->step);
        QCOMPARE(back.losses.size(), plane->losses.size());
        QCOMPARE(back.losses.front().firstStep, std::int64_t{1});
        QCOMPARE(back.losses.back().g, plane->losses.back().g);
        QVERIFY(back.metrics != nullptr && back.metrics->whole.size() >= plane->metrics->whole.size());
    }

    void workThatAPresetTakesThePlaceOfIsBroughtBack()
    {
        ExperimentSpec changed = spec();
        changed.batch += 1;
        m_window->document().edit(changed, "change the batch");
        session().setPlaying(true);
        waitUntil([](const Snapshot& snapshot) { return snapshot.step > 300; });
        session().setPlaying(false);
        waitUntil([this](const Snapshot&) { return !session().isPlaying(); });
        const SnapshotPtr mine = session().snapshot();
        m_window->openMoment("mode-collapse");
        auto* card = m_window->findChild<NoticeCard*>("asideCard");
        EVENTUALLY(card->isVisibleTo(m_window.get()));
        waitUntil([](const Snapshot& snapshot) { return snapshot.step == 0; });
        m_window->findChild<QAbstractButton*>("asideAction.bringBack")->click();
        waitUntil([&](const Snapshot& snapshot) { return snapshot.step == mine->step; });
        QVERIFY(session().snapshot()->fakes == mine->fakes);
        QCOMPARE(session().snapshot()->losses.size(), mine->losses.size());
        QCOMPARE(spec().batch, changed.batch);
        QCOMPARE(spec().data.kind, std::string("two-gaussians"));
        QVERIFY(!card->isVisibleTo(m_window.get()));
        QVERIFY(asideNames().isEmpty());  // the failure that went again was nobody's work
    }

    void whatIsBroughtBackCanBeUndone()
    {
        const ExperimentSpec start = spec();
        ExperimentSpec changed = start;
        changed.batch += 1;
        m_window->document().edit(changed, "change the batch");
        m_window->openPreset("ring");
        auto* undo = m_window->findChild<QAction*>("undoAction");
        auto* redo = m_window->findChild<QAction*>("redoAction");
        QVERIFY(!undo->isEnabled());
        EVENTUALLY(m_window->findChild<NoticeCard*>("asideCard")->isVisibleTo(m_window.get()));
        m_window->findChild<QAbstractButton*>("asideAction.bringBack")->click();
        QCOMPARE(spec().batch, changed.batch);
        undo->trigger();
        QCOMPARE(spec().batch, start.batch);
        redo->trigger();
        QCOMPARE(spec().batch, changed.batch);
    }

    void workInTheOtherWorkspaceIsPutAsideToo()
    {
        ExperimentSpec changed = spec();
        const int before = changed.batch;
        changed.batch = 77;
        m_window->document().edit(changed, "change the batch");
        click("workspace1d");
        waitUntil(onLine);
        m_window->openPreset("ring");  // takes the place of what waits in 2D
        waitUntil([](const Snapshot& snapshot) { return snapshot.data->dimensions == 2; });
        EVENTUALLY_EQUAL(asideNames().size(), 1);
        m_window->findChild<QMenu*>("asideMenu")->actions().front()->trigger();
        EVENTUALLY_EQUAL(spec().batch, 77);
        QVERIFY(asideNames().isEmpty());
        m_window->findChild<QAction*>("undoAction")->trigger();
        QCOMPARE(spec().batch, before);
    }

    void eachWorkspaceHasAHistoryOfItsOwn()
    {
        ExperimentSpec changed = spec();
        const int batch = changed.batch;
        changed.batch = batch + 1;
        m_window->document().edit(changed, "change the plane's batch");
        click("workspace1d");
        waitUntil(onLine);
        QVERIFY(!m_window->document().undoStack().canUndo());
        changed = spec();
        changed.batch += 5;
        m_window->document().edit(changed, "change the line's batch");
        click("workspace2d");
        waitUntil([](const Snapshot& snapshot) { return snapshot.data->dimensions == 2; });
        QCOMPARE(m_window->document().undoStack().undoText(), QString("change the plane's batch"));
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QCOMPARE(spec().batch, batch);
        QCOMPARE(spec().data.kind, std::string("two-gaussians"));
        QTest::keySequence(m_window.get(), QKeySequence::Redo);
        QCOMPARE(spec().batch, batch + 1);
        m_window->openPreset("ring");  // another experiment begins a history
        QVERIFY(!m_window->document().undoStack().canUndo());
        click("workspace1d");
        waitUntil(onLine);
        QCOMPARE(m_window->document().undoStack().undoText(), QString("change the line's batch"));
    }

    void theLastPresetOfALineIsOpenedNextTime()
    {
        m_window->openPreset("mixture-1d");
        waitUntil(onLine);
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        m_window->openPreset("ring");
        waitUntil([](const Snapshot& snapshot) { return snapshot.data->dimensions == 2; });
        click("workspace1d");
        waitUntil(onLine);
        QCOMPARE(spec().data.kind, std::string("mixture-1d"));
    }

    void openingAFileSwitchesToItsWorkspace()
    {
        click("workspace1d");
        waitUntil(onLine);
        const QTemporaryDir folder;
        const QString path = folder.filePath("line.safetensors");
        QSignalSpy saved(&session(), &Session::saved);
        m_window->saveTo(path);
        EVENTUALLY(!saved.isEmpty());
        m_window->openPreset("ring");
        waitUntil([](const Snapshot& snapshot) { return snapshot.data->dimensions == 2; });
        QVERIFY(m_window->findChild<WorkspaceTab*>("workspace2d")->isChecked());
        m_window->open(path);
        waitUntil(onLine);
        QVERIFY(m_window->findChild<WorkspaceTab*>("workspace1d")->isChecked());
        QVERIFY(m_window->lineStage().isVisible());
    }

    void whatToLookForFollowsTheData()
    {
        m_window->openMoment("mode-collapse");
        const QString collapse = lookFor();
        auto* cure = m_window->findChild<QAbstractButton*>("openPair");
        QVERIFY(cure->isVisibleTo(m_window.get()));
        ExperimentSpec drawn = spec();
        drawn.data.kind = "drawn";
        drawn.data.strokes = {{false, 0.1, 1.0, {{-.5F, 0}, {.5F, 0}}}};
        m_window->document().edit(drawn, "draw");
        QVERIFY(lookFor() != collapse);
        QVERIFY(!cure->isVisibleTo(m_window.get()));
        m_window->document().undoStack().undo();
        QCOMPARE(lookFor(), collapse);
        QVERIFY(cure->isVisibleTo(m_window.get()));
        m_window->openPreset("heart");
        const QString heart = lookFor();
        tile("dataGallery", "ring")->click();
        QVERIFY(lookFor() != heart);
        m_window->document().undoStack().undo();
        QCOMPARE(lookFor(), heart);
        QVERIFY(!cure->isVisibleTo(m_window.get()));
    }

    void aDensityIsDrawnByMouseAndUndone()
    {
        click("workspace1d");
        waitUntil(onLine);
        m_window->findChild<QToolButton*>("brushButton")->click();
        LineStage* stage = &m_window->lineStage();
        const LineGeometry at = stage->geometryOnScreen();
        const auto place = [&](double x, double height) {
            return QPointF(at.toScreenX(x), at.toScreenY(height)).toPoint();
        };
        QTest::mousePress(stage, Qt::LeftButton, {}, place(-0.7, 0.6));
        for (const double x : {-0.65, -0.6, -0.55, -0.5}) {
            QTest::mouseMove(stage, place(x, 0.6));
        }
        QTest::mouseRelease(stage, Qt::LeftButton, {}, place(-0.5, 0.6));
        QCOMPARE(spec().data.kind, std::string("drawn-1d"));
        const auto share = [](const Snapshot& snapshot) {
            int inside = 0;
            for (const float x : snapshot.data->x) {
                inside += x > -0.72F && x < -0.48F;
            }
            return static_cast<double>(inside) / static_cast<double>(snapshot.data->size());
        };
        waitUntil([&](const Snapshot& snapshot) { return share(snapshot) > 0.2; });
        m_window->findChild<QAction*>("undoAction")->trigger();
        QCOMPARE(spec().data.kind, std::string("normal-1d"));
        waitUntil([&](const Snapshot& snapshot) { return share(snapshot) < 0.01; });
        m_window->findChild<QAction*>("redoAction")->trigger();
        waitUntil([&](const Snapshot& snapshot) { return share(snapshot) > 0.2; });
    }

    void clearingADensityWaitsForANewOne()
    {
        click("workspace1d");
        waitUntil(onLine);
        auto* clear = m_window->findChild<QAction*>("clearAction");
        QVERIFY(!clear->isEnabled());  // nothing is drawn
        ExperimentSpec drawn = spec();
        drawn.data.kind = "drawn-1d";
        drawn.data.curve = {0.1F, 0.5F, 1, 0.5F};
        m_window->document().edit(drawn, "draw");
        clear->trigger();
        QCOMPARE(spec().data.kind, std::string("drawn-1d"));
        QVERIFY(spec().data.curve.empty());
        QVERIFY(!clear->isEnabled());
        QVERIFY(!m_window->findChild<QLabel*>("message")->text().isEmpty());
    }

private:
    static bool onLine(const Snapshot& snapshot) { return snapshot.line.has_value(); }

    Session& session() { return m_window->session(); }
    const ExperimentSpec& spec() { return m_window->document().spec(); }
    QString lookFor() { return m_window->findChild<LookForCard*>()->text(); }
    void click(const char* tab) { QTest::mouseClick(m_window->findChild<WorkspaceTab*>(tab), Qt::LeftButton); }
    DataTile* tile(const char* gallery, const QString& kind)
    {
        return m_window->findChild<DataGallery*>(gallery)->findChild<DataTile*>("dataTile." + kind);
    }

    QStringList asideNames()
    {
        auto* menu = m_window->findChild<QMenu*>("asideMenu");
        Q_EMIT menu->aboutToShow();
        QStringList names;
        for (const QAction* action : menu->actions()) {
            if (action->isEnabled()) {
                names << action->text();
            }
        }
        return names;
    }

    void waitUntil(const std::function<bool(const Snapshot&)>& reached)
    {
        QSignalSpy arrived(&session(), &Session::snapshotArrived);
        while (!session().snapshot() || !reached(*session().snapshot())) {
            QVERIFY(arrived.wait(kPatienceMs));
        }
    }

    std::unique_ptr<MainWindow> m_window;
};

}  // namespace ganimede

QTEST_MAIN(ganimede::WorkspaceTest)
#include "workspace_test.moc"
