#include <memory>

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QPushButton>
#include <QTest>
#include <QToolBar>

#include "app/images/image_lab.h"
#include "app/latent/latent_lab.h"
#include "app/window/main_window.h"
#include "engine/latent/first_seeds.h"
#include "engine/lessons/lesson.h"
#include "fake_image_trainer.h"
#include "isolated_settings.h"
#include "tests/patience.h"
#include "widgets/latent/path_track.h"
#include "widgets/stage/layer_chips.h"
#include "widgets/stage/stage_view.h"
#include "widgets/transport/transport_bar.h"

namespace ganimede {

/// Takes lessons in the real window, by mouse and keyboard.
class LessonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings("lesson_test"); }

    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_watch.stepsPerEpoch = 1'000'000;
        m_window->setImageOptions(test::fakeImageOptions(m_watch));
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openPreset("heart");
    }

    void cleanup() { m_window.reset(); }

    void everyLessonCanBeTakenToItsEnd_data()
    {
        QTest::addColumn<int>("steps");
        for (const Lesson& lesson : lessons()) {
            QTest::newRow(lesson.name.c_str()) << static_cast<int>(lesson.steps.size());
        }
    }
    void everyLessonCanBeTakenToItsEnd()
    {
        QFETCH(int, steps);
        const QString name = QTest::currentDataTag();
        begin(name);
        const int height = bar()->height();
        for (int step = 0; step < steps; ++step) {
            QVERIFY(bar()->isVisible());
            QVERIFY(title().endsWith(QString("%1 of %2").arg(step + 1).arg(steps)));
            QVERIFY2(!notice()->isVisible() || expectsNotice(name), qPrintable(notice()->accessibleName()));
            QCOMPARE(bar()->height(), height);
            const auto* text = find<QLabel>("lessonText");
            QVERIFY2(text->heightForWidth(text->width()) <= text->height(), qPrintable(text->text()));
            click("lessonNext");
            QCoreApplication::processEvents();
        }
        QVERIFY(!bar()->isVisible());
        QVERIFY(WindowSettings().lessonsDone().contains(name));
        auto* menu = m_window->findChild<QMenu*>("lessonMenu");
        Q_EMIT menu->aboutToShow();
        QVERIFY(m_window->findChild<QAction*>("lesson " + name)->isChecked());
    }

    void stepsSetUpWhatTheySpeakOf()
    {
        begin("2-one-step");
        EVENTUALLY(snapshot() && snapshot()->step == 0);
        QCOMPARE(m_window->document().spec().name, std::string("Two moons"));
        QVERIFY(!m_window->session().isPlaying());
        auto* chips = m_window->findChild<LayerChips*>();
        QVERIFY(chips->options().real && !chips->options().fake && !chips->options().surface);
        QVERIFY(!m_window->stage().options().fake);
        click("lessonNext");
        QVERIFY(chips->options().fake && !chips->options().surface);
        click("lessonNext");
        click("lessonNext");  // a hundred steps of D
        EVENTUALLY(snapshot()->step == 100);
        const auto moved = snapshot();
        click("lessonNext");
        click("lessonNext");  // and of G
        EVENTUALLY(snapshot()->step == 200);
        QVERIFY(!m_window->session().isPlaying());
    }

    void goingBackMakesTheExperimentAnew()
    {
        begin("2-one-step");
        for (int i = 0; i < 5; ++i) {
            click("lessonNext");
        }
        EVENTUALLY(snapshot() && snapshot()->step == 200);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        EVENTUALLY(title().endsWith("5 of 8"));  // a button that a key presses is seen to go down
        EVENTUALLY(snapshot()->step == 100);
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        EVENTUALLY(snapshot()->step == 200);
    }

    void aLessonGoesFromPointsToPicturesAndBack()
    {
        begin("6-pictures");
        QVERIFY(find<QAbstractButton>("workspaceImages")->isChecked());
        EVENTUALLY(m_window->images().session().snapshot());
        QVERIFY(!m_window->images().session().isPlaying());
        click("lessonNext");
        EVENTUALLY(m_window->images().session().isPlaying());
        QSettings().remove("lessons/done");
        begin("3-densities");
        QVERIFY(find<QAbstractButton>("workspace1d")->isChecked());
        QVERIFY(bar()->isVisible());
        click("lessonClose");
        QVERIFY(!bar()->isVisible());
        QVERIFY(!WindowSettings().lessonsDone().contains("3-densities"));
    }

    void theLastStepOfThePicturesHasASliderAndTwoDigits()
    {
        click("workspaceExplore");
        LatentLab& lab = m_window->explorer();
        lab.openTrained("dcgan-003");
        EVENTUALLY(lab.hasGenerator());
        LatentWay own = lab.document().way();
        own.points.swapItemsAt(0, 1);
        lab.document().edit(own, "another way");
        lab.showView(ExploreView::find);
        QVERIFY(!lab.track().isVisible());
        begin("6-pictures");
        for (int i = 0; i < 4; ++i) {
            click("lessonNext");
        }
        QVERIFY(find<QAbstractButton>("workspaceExplore")->isChecked());
        QVERIFY(lab.view() == ExploreView::picture);
        QVERIFY(lab.track().isVisible());
        EVENTUALLY(lab.document().way().points[0].seed == kFirstSeeds[0]);
        QVERIFY(lab.document().way().points[1].seed == kFirstSeeds[1]);
        lab.document().undoStack().undo();
        QVERIFY(lab.document().way() == own);
    }

    void aLessonOffersTheWayBackToTheUsersRun()
    {
        ExperimentSpec mine = m_window->document().spec();
        mine.batch = 99;
        m_window->document().edit(mine, "change the batch");
        m_window->session().setPlaying(true);
        EVENTUALLY(snapshot() && snapshot()->step > 100);
        m_window->session().setPlaying(false);
        EVENTUALLY(!m_window->session().isPlaying());
        const std::int64_t step = snapshot()->step;
        begin("3-densities");
        EVENTUALLY(snapshot()->data->dimensions == 1);
        click("lessonClose");
        QVERIFY(bar()->isVisible());
        click("lessonNext");  // it says "Back to your run"
        QVERIFY(!bar()->isVisible());
        EVENTUALLY(m_window->document().spec() == mine);
        EVENTUALLY_EQUAL(snapshot()->step, step);
        begin("1-two-networks");  // in the same workspace
        EVENTUALLY_EQUAL(snapshot()->step, std::int64_t{0});
        click("lessonClose");
        QVERIFY(bar()->isVisible());
        click("lessonNext");
        EVENTUALLY(m_window->document().spec() == mine);
        EVENTUALLY_EQUAL(snapshot()->step, step);
        begin("1-two-networks");
        click("lessonClose");
        click("lessonClose");  // no, thank you
        QVERIFY(!bar()->isVisible());
        QVERIFY(m_window->document().spec().batch != 99);
    }

    void theWayBackGoesWhenTheUserGoesOn_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("plays") << "playButton";
        QTest::newRow("steps") << "stepButton";
        QTest::newRow("goes elsewhere") << "workspace1d";
        QTest::newRow("opens something else") << "moment mode-collapse";
        QTest::newRow("stays") << "lessonBack";
    }
    void theWayBackGoesWhenTheUserGoesOn()
    {
        QFETCH(QString, button);
        ExperimentSpec mine = m_window->document().spec();
        mine.batch = 99;
        m_window->document().edit(mine, "change the batch");
        m_window->session().stepOnce(StepKind::both);
        EVENTUALLY(snapshot() && snapshot()->step == 1);
        begin("1-two-networks");
        EVENTUALLY_EQUAL(snapshot()->step, std::int64_t{0});
        click("lessonClose");
        QVERIFY(bar()->isVisible());
        QCOMPARE(find<QPushButton>("lessonBack")->text(), QString("Stay here"));
        if (button.startsWith("moment ")) {
            m_window->openMoment(button.section(u' ', 1));
        } else {
            click(qPrintable(button));
        }
        QVERIFY(!bar()->isVisible());
        begin("2-one-step");  // whose own way back is offered as before
        QCOMPARE(find<QPushButton>("lessonBack")->text(), QString("Back"));
    }

    /// Or whoever closes it at its first step sees neither fakes nor D from then on.
    void aLessonGivesTheLayersOfTheStageBack()
    {
        const StageOptions before = m_window->stage().options();
        begin("1-two-networks");
        QVERIFY(!m_window->stage().options().fake);
        begin("2-one-step");
        click("lessonClose");
        QCOMPARE(m_window->stage().options(), before);
        begin("1-two-networks");
        click("realChip");  // the user's own choice stays
        const StageOptions chosen = m_window->stage().options();
        click("lessonClose");
        QCOMPARE(m_window->stage().options(), chosen);
    }

    void goingOnAfterLookingElsewhereSetsUpTheLessonAgain()
    {
        begin("1-two-networks");
        for (const char* elsewhere : {"workspaceImages", "workspace1d"}) {
            click(elsewhere);
            QVERIFY(!find<QAbstractButton>("workspace2d")->isChecked());
            click("lessonNext");
            QVERIFY(find<QAbstractButton>("workspace2d")->isChecked());
            QCOMPARE(m_window->document().spec().name, std::string("Two Gaussians"));
        }
        QVERIFY(title().endsWith("3 of 7"));
        QVERIFY(m_window->stage().options().surface && !m_window->stage().options().manifold);
        QVERIFY(!m_window->session().isPlaying());
    }

    void aLessonsSpeedDoesNotStay()
    {
        begin("2-one-step");
        for (int i = 0; i < 7; ++i) {
            click("lessonNext");
        }
        auto* transport = m_window->findChild<TransportBar*>();
        QCOMPARE(transport->speed(), std::optional(30.0));
        m_window->openPreset("heart");
        QCOMPARE(transport->speed(), std::optional<double>());
    }

    void theStripIsNotShownWithoutALesson()
    {
        QVERIFY(!find<QToolBar>("lessonToolBar")->toggleViewAction()->isVisible());
        click("lessonNext");  // whoever reaches it nevertheless
        QVERIFY(!bar()->isVisible());
    }

    void whatAStepNamesIsBroughtIntoSightAndRinged_data()
    {
        QTest::addColumn<QString>("control");
        for (const Lesson& lesson : lessons()) {
            for (std::size_t step = 0; step < lesson.steps.size(); ++step) {
                if (const std::string& control = lesson.steps[step].pointAt; !control.empty()) {
                    QTest::addRow("%s %zu", lesson.name.c_str(), step)
                        << QString(control == "brush"        ? "brushButton"
                                   : control == "half_steps" ? "stepGeneratorButton"
                                   : control == "loss"       ? "objectiveKind"
                                   : control == "diagnosis"  ? "diagnosisCard"
                                   : control == "pictures"   ? "pictureWall"
                                                             : "pathTrack");
                }
            }
        }
    }
    void whatAStepNamesIsBroughtIntoSightAndRinged()
    {
        QFETCH(QString, control);
        const QString row = QTest::currentDataTag();
        m_window->findChild<QDockWidget*>("experimentDock")->hide();
        begin(row.section(u' ', 0, 0));
        for (int i = 0; i < row.section(u' ', 1).toInt(); ++i) {
            QVERIFY(!ring()->isVisible() || row.startsWith("6-"));
            click("lessonNext");
        }
        auto* named = find<QWidget>(qPrintable(control));
        EVENTUALLY(named->isVisible() && ring()->isVisible());  // the diagnosis takes its time
        EVENTUALLY(onScreen(ring()).intersected(onScreen(named)) == onScreen(named));
        EVENTUALLY_EQUAL(named->visibleRegion().boundingRect(), named->rect());
        click("lessonClose");
        QVERIFY(!ring()->isVisible());
    }

    void whoTakesWhatIsRingedHasFoundIt()
    {
        begin("1-two-networks");
        for (int i = 0; i < 6; ++i) {
            click("lessonNext");
        }
        QVERIFY(ring()->isVisible());
        click("brushButton");
        QVERIFY(!ring()->isVisible());
    }

    void theFirstStartOffersTheFirstLesson()
    {
        QVERIFY(!notice()->isVisible());
        m_window->greet();
        QVERIFY(notice()->isVisible());
        QTest::mouseClick(find<QAbstractButton>("noticeAction.lesson.first"), Qt::LeftButton);
        QVERIFY(!notice()->isVisible());
        QVERIFY(title().endsWith("1 of 7"));
        QVERIFY(!m_window->session().isPlaying());
        // The button is gone: no tab of the top bar may look chosen in its place.
        QVERIFY(QApplication::focusWidget() == nullptr ||
                !find<QWidget>("topBar")->isAncestorOf(QApplication::focusWidget()));
        m_window->greet();
        QVERIFY(!notice()->isVisible());
    }

    void theStripKeepsItsPlaceWhateverTheTheme()
    {
        begin("1-two-networks");
        auto* words = find<QLabel>("lessonText");
        const QRect before = onScreen(words);
        const int height = bar()->height();
        m_window->setTheme(ThemeChoice::dark);
        QCoreApplication::processEvents();
        QCOMPARE(bar()->height(), height);
        QCOMPARE(onScreen(words), before);
    }

    void spaceStillPlaysAfterAClick()
    {
        begin("1-two-networks");
        click("lessonNext");
        QVERIFY(!m_window->session().isPlaying());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        EVENTUALLY(m_window->session().isPlaying());
    }

    void aClosedWindowForgetsItsLesson()
    {
        begin("1-two-networks");
        m_window->close();
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        QVERIFY(!bar()->isVisible());
    }

private:
    void begin(const QString& lesson) { m_window->findChild<QAction*>("lesson " + lesson)->trigger(); }
    template <typename Widget>
    Widget* find(const char* name)
    {
        return m_window->findChild<Widget*>(name);
    }
    QString title() { return find<QLabel>("lessonTitle")->text(); }
    QWidget* bar() { return m_window->findChild<QWidget*>("lessonToolBar"); }
    QWidget* ring() { return find<QWidget>("pointerRing"); }
    static QRect onScreen(QWidget* widget) { return {widget->mapToGlobal(QPoint()), widget->size()}; }
    QWidget* notice() { return m_window->findChild<QWidget*>("noticeCard"); }
    const SnapshotPtr& snapshot() { return m_window->session().snapshot(); }
    void click(const char* name) { QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton); }
    /// The last failure ends in one.
    static bool expectsNotice(const QString& lesson) { return lesson.startsWith("5-"); }

    test::FakeImageWatch m_watch;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace ganimede

QTEST_MAIN(ganimede::LessonTest)
#include "lesson_test.moc"
