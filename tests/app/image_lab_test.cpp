#include <functional>

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QImageReader>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "app/images/image_lab.h"
#include "app/window/main_window.h"
#include "engine/files/atomic_file.h"
#include "engine/images/image_spec_json.h"
#include "engine/spec/timed_changes.h"
#include "tests/app/fake_image_trainer.h"
#include "tests/app/isolated_settings.h"
#include "tests/patience.h"
#include "widgets/charts/chart_steps.h"
#include "widgets/images/film_strip.h"
#include "widgets/images/picture_wall.h"
#include "widgets/images/set_browser.h"
#include "widgets/panels/notice_card.h"
#include "widgets/stage/stage_view.h"
#include "widgets/workspace/workspace_tabs.h"

namespace ganimede {

/// Drives the image workspace of the real window by mouse and keyboard, over a fake trainer.
class ImageLabTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings("image_lab_test"); }

    void init()
    {
        m_watch = std::make_unique<test::FakeImageWatch>();
        m_watch->stepsPerEpoch = 1000;
        m_window = std::make_unique<MainWindow>();
        m_window->setImageOptions(test::fakeImageOptions(*m_watch));
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openPreset("two-gaussians");
        QTest::mouseClick(tab("workspaceImages"), Qt::LeftButton);
        pick("dcgan-003");
        ImageSpec spec = lab().document().spec();
        spec.epochs = 100'000;  // with the watch's steps an epoch more than the fake trainer makes in minutes
        lab().document().open(spec);
        lab().session().open(spec);
        waitUntil([](const ImageSnapshot& shown) { return shown.spec.epochs == 100'000; });
    }

    void cleanup()
    {
        m_window.reset();
        QCOMPARE(m_watch->alive.load(), 0);
    }

    void theTabTakesThePlaceOfStageAndDocks()
    {
        QVERIFY(lab().isVisible());
        QVERIFY(!m_window->stage().isVisible());
        QVERIFY(!m_window->findChild<QDockWidget*>("experimentDock")->isVisible());
        QTest::mouseClick(tab("workspace2d"), Qt::LeftButton);
        QVERIFY(!lab().isVisible());
        QVERIFY(m_window->stage().isVisible());
        QVERIFY(m_window->findChild<QDockWidget*>("experimentDock")->isVisible());
        QVERIFY(m_window->findChild<QDockWidget*>("chartsDock")->isVisible());
    }

    void spacePlaysAndPausesAndTheWallComesIntoBeing()
    {
        const ImageWallPtr before = snapshot().wall;
        QTest::keyClick(&lab().wall(), Qt::Key_Space);
        waitUntil([](const ImageSnapshot& shown) { return shown.step > 20; });
        QTest::keyClick(&lab().wall(), Qt::Key_Space);
        EVENTUALLY(!lab().session().isPlaying());
        QVERIFY(snapshot().wall->fakes.pixels != before->fakes.pixels);
        QVERIFY(snapshot().wall->reals.pixels == before->reals.pixels);
        QCOMPARE(lab().wall().snapshot()->step, snapshot().step);
    }

    void picturesAreMeasuredBesideRealOnesWhileTrainingGoesOn()
    {
        auto* figures = lab().findChild<QLabel*>("qualityFigures");
        QVERIFY(figures->isHidden());
        lab().session().setSpeed(200);  // as fast as it goes the fake trainer would be at its end before
        lab().session().setPlaying(true);
        waitUntil([](const ImageSnapshot& shown) { return shown.step > 5; });
        QTest::mouseClick(lab().findChild<QPushButton*>("evaluateButton"), Qt::LeftButton);
        const std::int64_t step = snapshot().step;
        EVENTUALLY(!figures->isHidden());
        QVERIFY2(figures->text().contains(QStringLiteral("Fréchet")), qPrintable(figures->text()));
        QVERIFY(figures->text().contains("10,000"));
        const QString shares = lab().findChild<QWidget*>("classShares")->accessibleDescription();
        QVERIFY2(shares.contains("8: ") && shares.contains("5: "), qPrintable(shares));
        waitUntil([&](const ImageSnapshot& shown) { return shown.step > step; });
        QVERIFY(lab().session().isPlaying());
    }

    void aMeasurementIsStoppedAndNothingIsShownOfIt()
    {
        auto* button = lab().findChild<QPushButton*>("evaluateButton");
        const QString words = button->text();
        const int made = m_watch->made;
        int begun = 0;
        // As soon as it has begun, in the same turn of the event loop.
        connect(&lab().session(), &ImageSession::captured, button, [&] {
            ++begun;
            QTest::mouseClick(button, Qt::LeftButton);
        });
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(button->text() != words || begun > 0);
        EVENTUALLY_EQUAL(begun, 1);
        EVENTUALLY_EQUAL(button->text(), words);
        auto* figures = lab().findChild<QLabel*>("qualityFigures");
        QVERIFY2(figures->isHidden(), qPrintable(figures->text()));
        QVERIFY(m_watch->made <= made + 1);
    }

    void aClickedPictureShowsWhichTrainingPicturesItIsNearestTo()
    {
        PictureWall& wall = lab().wall();
        auto* nearest = lab().findChild<QLabel*>("nearestPicture1");
        QVERIFY(nearest->isHidden());
        QTest::mouseClick(&wall, Qt::LeftButton, {}, wall.boxOf({false, 3}).center().toPoint());
        EVENTUALLY(!nearest->isHidden());
        QVERIFY2(nearest->toolTip().contains("Training picture"), qPrintable(nearest->toolTip()));
        QVERIFY(!nearest->pixmap().isNull());
        QVERIFY(!lab().findChild<QLabel*>("nearestPicture5")->isHidden());
    }

    void theOtherWorkspaceWaitsAndPicturesGoOnWhenOneComesBack()
    {
        QTest::mouseClick(m_window->findChild<QToolButton*>("playButton"), Qt::LeftButton);
        waitUntil([](const ImageSnapshot& shown) { return shown.step > 5; });
        QTest::mouseClick(tab("workspace1d"), Qt::LeftButton);
        EVENTUALLY(!lab().session().isPlaying());
        QVERIFY(tab("workspace1d")->isChecked());
        const std::int64_t step = snapshot().step;
        QTest::mouseClick(tab("workspaceImages"), Qt::LeftButton);
        QVERIFY(lab().isVisible());
        EVENTUALLY(lab().session().isPlaying());
        waitUntil([step](const ImageSnapshot& shown) { return shown.step > step; });
    }

    void theWallTakesMorePictures()
    {
        auto* count = m_window->findChild<QComboBox*>("wallCount");
        QVERIFY(count->findData(6) >= 0 && count->findData(20) >= 0 && count->findData(100) >= 0);
        choose(count, 20);
        waitUntil([](const ImageSnapshot& shown) { return shown.wall->fakes.size() == 20; });
        m_window->findChild<QAction*>("undoAction")->trigger();
        waitUntil([](const ImageSnapshot& shown) { return shown.wall->fakes.size() == 6; });
        QCOMPARE(count->currentData().toInt(), 6);
    }

    void arrowsMoveOverTheWallAndSayDsVerdict()
    {
        PictureWall& wall = lab().wall();
        wall.setFocus();
        QTest::keyClick(&wall, Qt::Key_Home);
        QVERIFY(wall.chosen().has_value());
        QVERIFY(wall.accessibleDescription().contains("D takes it for"));
        QTest::keyClick(&wall, Qt::Key_End);
        QCOMPARE(wall.chosen()->index, std::size_t{5});
        QTest::keyClick(&wall, Qt::Key_Right);
        QVERIFY(wall.chosen()->real);
        QTest::keyClick(&wall, Qt::Key_Left);
        QVERIFY(!wall.chosen()->real);
    }

    void aClassButtonFiltersThePictures()
    {
        auto* three = m_window->findChild<QToolButton*>("classButton.3");
        auto* one = m_window->findChild<QToolButton*>("classButton.1");
        QVERIFY(three->isChecked() && !one->isChecked());
        QTest::mouseClick(one, Qt::LeftButton);
        waitUntil([](const ImageSnapshot& shown) { return shown.set->classes.size() == 3; });
        QCOMPARE(lab().document().spec().data.classes, (std::vector<int>{1, 3, 8}));
        QTest::mouseClick(m_window->findChild<QToolButton*>("allClasses"), Qt::LeftButton);
        waitUntil([](const ImageSnapshot& shown) { return shown.set->classes.size() == 10; });
    }

    void aSourceTileTrainsOnOtherPictures()
    {
        auto* fashion = m_window->findChild<QAbstractButton*>("sourceTile.fashion-mnist");
        fashion->setFocus();
        QTest::keyClick(fashion, Qt::Key_Return);
        waitUntil([](const ImageSnapshot& shown) { return shown.set->name == "fashion-mnist"; });
        QVERIFY(fashion->isChecked());
    }

    void aMissingSetOffersAWayOut()
    {
        m_watch->setMissing = true;
        QTest::mouseClick(m_window->findChild<QAbstractButton*>("sourceTile.cifar-10"), Qt::LeftButton);
        EVENTUALLY(card()->isVisible());
        m_watch->setMissing = false;
        QTest::mouseClick(wayOut("undo"), Qt::LeftButton);
        EVENTUALLY(!card()->isVisible());
        QCOMPARE(lab().document().spec().data.source, std::string("mnist"));
    }

    void tooLittleMemoryOffersASmallerBatch()
    {
        m_watch->failAt = 3;
        QTest::mouseClick(m_window->findChild<QToolButton*>("playButton"), Qt::LeftButton);
        EVENTUALLY(card()->isVisible());
        QTest::mouseClick(wayOut("smallerBatch"), Qt::LeftButton);
        QCOMPARE(lab().document().spec().batch, 32);
        waitUntil([](const ImageSnapshot& shown) { return shown.spec.batch == 32 && shown.step > 3; });
    }

    void divergenceOffersLowerLearningRates()
    {
        ImageSpec spec = lab().document().spec();
        spec.generator.optimiser.learningRate = 1000;
        lab().document().edit(spec, "too fast");
        QTest::mouseClick(m_window->findChild<QToolButton*>("playButton"), Qt::LeftButton);
        EVENTUALLY(card()->isVisible());
        EVENTUALLY(!lab().session().isPlaying());
        QTest::mouseClick(wayOut("lowerAndRestart"), Qt::LeftButton);
        QCOMPARE(lab().document().spec().generator.optimiser.learningRate, 100.0);
        waitUntil([](const ImageSnapshot& shown) { return shown.step > 3; });
    }

    void aLayerIsTakenAwayByKeyAndUndone()
    {
        auto* list = m_window->findChild<QListWidget*>("generatorLayers");
        const int rows = list->count();
        const int made = m_watch->made;
        list->setFocus();
        list->setCurrentRow(3);  // the reshape
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->count(), rows - 1);
        auto* problem = m_window->findChild<QLabel*>("generatorLayersProblem");
        QVERIFY(!problem->text().isEmpty());
        QCOMPARE(m_watch->made.load(), made);  // the run goes on with the networks before
        m_window->findChild<QAction*>("undoAction")->trigger();
        QCOMPARE(list->count(), rows);
        QVERIFY(problem->text().isEmpty());
    }

    void aLayersFieldIsTurnedAndRestartsTheNetwork()
    {
        QTest::mouseClick(m_window->findChild<QToolButton*>("stepButton"), Qt::LeftButton);
        waitUntil([](const ImageSnapshot& shown) { return shown.step == 1; });
        auto* list = m_window->findChild<QListWidget*>("discriminatorLayers");
        list->setFocus();
        list->setCurrentRow(1);
        auto* panel = m_window->findChild<QWidget*>("discriminatorLayersPanel");
        auto* channels = panel->findChild<QSpinBox*>("layerField.conv.conv");
        QVERIFY(channels != nullptr);
        QSignalSpy restarted(&lab().session(), &ImageSession::networksRestarted);
        QTest::keyClick(channels, Qt::Key_Up);
        QCOMPARE(lab().document().spec().discriminator.layers.front().out, 65);
        QVERIFY(restarted.wait(kPatienceMs));
        QVERIFY(restarted.first()[1].toBool());
    }

    void theTrainingSetIsBrowsedByKey()
    {
        QTest::keyClick(&lab().wall(), Qt::Key_B);
        auto* browser = m_window->findChild<SetBrowser*>("setBrowser");
        EVENTUALLY(browser->isVisible());  // a key presses the button for a tenth of a second
        QTest::keyClick(browser, Qt::Key_Home);
        QTest::keyClick(browser, Qt::Key_Right);
        QVERIFY(browser->chosen().has_value());
        QVERIFY(browser->accessibleDescription().contains("class 3"));
        QTest::keyClick(browser, Qt::Key_End);
        QVERIFY(browser->accessibleDescription().contains("class 8"));
        QTest::keyClick(browser, Qt::Key_B);
        EVENTUALLY(lab().wall().isVisible());
    }

    void aConditionalRunMakesTheClassThatIsPicked()
    {
        pick("digits-conditional");
        waitUntil([](const ImageSnapshot& shown) { return shown.spec.conditioning == Conditioning::labels; });
        auto* label = m_window->findChild<QComboBox*>("wallClass");
        EVENTUALLY(label->isVisible());
        choose(label, 7);
        waitUntil([](const ImageSnapshot& shown) { return shown.wall->fakes.labels.front() == 7; });
        for (const std::int32_t made : snapshot().wall->fakes.labels) {
            QCOMPARE(made, 7);
        }
    }

    void aPresetsTrainedNetworksAreTakenByAButton()
    {
        auto* take = lab().findChild<QPushButton*>("takeTrained");
        QVERIFY(take->isVisible());
        QVERIFY2(take->toolTip().contains("9,350 steps"), qPrintable(take->toolTip()));
        QTest::mouseClick(take, Qt::LeftButton);
        waitUntil([](const ImageSnapshot& shown) { return shown.step == 9350; });
        QCOMPARE(lab().findChild<QComboBox*>("imagePreset")->currentData().toString(), QString("dcgan-003"));
        QVERIFY(take->isVisible());
        QCOMPARE(m_window->focusWidget(), static_cast<QWidget*>(&lab().wall()));
        QTest::keyClick(&lab().wall(), Qt::Key_Space);
        waitUntil([](const ImageSnapshot& shown) { return shown.step > 9350; });
    }

    void aRunThatTrainedNetworksTakeThePlaceOfIsBroughtBack()
    {
        ImageSpec mine = lab().document().spec();
        mine.batch += 1;
        lab().document().edit(mine, "change the batch");
        lab().session().setPlaying(true);
        waitUntil([](const ImageSnapshot& shown) { return shown.step > 1200 && shown.film && shown.film->size() > 1; });
        lab().session().setPlaying(false);
        EVENTUALLY(!lab().session().isPlaying());
        const ImageSnapshotPtr before = lab().session().snapshot();
        auto* card = lab().findChild<NoticeCard*>("imageAsideCard");
        QVERIFY(!card->isVisible());
        QTest::mouseClick(lab().findChild<QPushButton*>("takeTrained"), Qt::LeftButton);
        waitUntil([](const ImageSnapshot& shown) { return shown.step == 9350; });
        EVENTUALLY(card->isVisible());
        QTest::mouseClick(lab().findChild<QPushButton*>("imageAsideAction.bringBack"), Qt::LeftButton);
        waitUntil([&](const ImageSnapshot& shown) { return shown.step == before->step; });
        const ImageSnapshot& back = *lab().session().snapshot();
        QCOMPARE(lab().document().spec().batch, mine.batch);
        QCOMPARE(back.losses.size(), before->losses.size());
        QCOMPARE(back.film->size(), before->film->size());
        QVERIFY(!card->isVisible());
        m_window->findChild<QAction*>("undoAction")->trigger();
        QCOMPARE(lab().document().spec().batch, mine.batch - 1);
    }

    void theStatusBarSpeaksOfTheImageRunAlone()
    {
        QVERIFY(!m_window->findChild<QLabel*>("autosaveLabel")->isVisible());
        auto* label = m_window->findChild<QLabel*>("imageAutosaveLabel");
        QVERIFY(label->isVisible() && label->text().isEmpty());
        Q_EMIT lab().runKept();
        QCOMPARE(label->text(), QString("autosaved just now"));
        QTest::mouseClick(tab("workspace2d"), Qt::LeftButton);
        QVERIFY(!label->isVisible());
        QVERIFY(m_window->findChild<QLabel*>("autosaveLabel")->isVisible());
    }

    void theFilmKeepsAFrameAnEpochAndBecomesAMovie()
    {
        auto* film = m_window->findChild<FilmStrip*>("filmStrip");
        QTest::mouseClick(m_window->findChild<QToolButton*>("playButton"), Qt::LeftButton);
        EVENTUALLY(film->frames() >= 5);
        QTest::mouseClick(m_window->findChild<QToolButton*>("playButton"), Qt::LeftButton);
        EVENTUALLY(!lab().session().isPlaying());
        QTemporaryDir folder;
        QTest::mouseClick(lab().findChild<QToolButton*>("saveMovie"), Qt::LeftButton);
        auto* dialog = lab().findChild<QFileDialog*>("movieDialog");
        QVERIFY(dialog != nullptr);
        const QString path = folder.filePath("film.gif");
        const std::size_t frames = film->frames();  // another snapshot may come
        Q_EMIT dialog->fileSelected(path);
        Q_EMIT dialog->fileSelected(folder.filePath("second.gif"));  // while the first is being made: refused
        dialog->close();
        EVENTUALLY(lab().findChild<QToolButton*>("saveMovie")->isEnabled());
        QVERIFY(!QFile::exists(folder.filePath("second.gif")));
        QCOMPARE(QImageReader(path).imageCount(), static_cast<int>(frames));
        QCOMPARE(film->momentWords(2 * snapshot().stepsPerEpoch), QString("epoch 2"));
    }

    void anUndoIsRecordedLikeAnyOtherChange()
    {
        lab().session().stepOnce(StepKind::both);
        waitUntil([](const ImageSnapshot& shown) { return shown.step == 1; });
        ImageSpec changed = lab().document().spec();
        const int before = changed.batch;
        changed.batch = 32;
        lab().document().edit(changed, "change the batch");
        lab().session().stepOnce(StepKind::both);
        waitUntil([](const ImageSnapshot& shown) { return shown.step == 2; });
        m_window->findChild<QAction*>("undoAction")->trigger();
        waitUntil([before](const ImageSnapshot& shown) { return shown.spec.batch == before; });
        QTemporaryDir folder;
        QSignalSpy saved(&lab().session(), &ImageSession::saved);
        lab().saveTo(folder.filePath("run.json"));
        QVERIFY(saved.wait(kPatienceMs));
        const ImageSpecResult file = readImageSpec(readFile(folder.filePath("run.json").toStdString()));
        QCOMPARE(file.spec.changes,
                 (std::vector<TimedChange>{{1, "batch", "32"}, {2, "batch", std::to_string(before)}}));
    }

    void theEditorsFollowTheChangesOfARunThatWasOpened()
    {
        ImageSpec recorded = lab().document().spec();
        recorded.batch = 48;
        recorded.changes = {{0, "wall", "20"}, {2, "batch", "32"}, {4, "batch", "16"}};
        QTemporaryDir folder;
        const QString path = folder.filePath("run.json");
        writeFileAtomically(path.toStdString(), writeSpec(recorded));
        QVERIFY(lab().open(path));
        QVERIFY(lab().document().spec() == specAt(recorded, 0));
        for (const std::int64_t step : {1, 2, 3, 4}) {
            lab().session().stepOnce(StepKind::both);
            waitUntil([step](const ImageSnapshot& shown) { return shown.step == step; });
            EVENTUALLY(lab().document().spec() == specAt(recorded, step));
        }
        QVERIFY(!lab().document().undoStack().canUndo());
        const std::vector<ChangeNote> notes = lab().findChild<ChartSteps*>()->notes();
        QCOMPARE(notes.size(), std::size_t{2});  // the wall moves no curve
        QCOMPARE(notes[0].step, std::int64_t{2});
        QCOMPARE(notes[1].step, std::int64_t{4});
        QSignalSpy saved(&lab().session(), &ImageSession::saved);
        const QString networks = folder.filePath("run.safetensors");
        lab().saveTo(networks);
        QVERIFY(saved.wait(kPatienceMs));
        QVERIFY(lab().open(networks));
        QVERIFY(lab().document().spec() == specAt(recorded, 4));
    }

    void ctrlCCopiesTheWall()
    {
        QApplication::clipboard()->clear();
        lab().wall().setFocus();
        m_window->findChild<QAction*>("copyPictureAction")->trigger();
        QVERIFY(!QApplication::clipboard()->image().isNull());
        QVERIFY(m_window->findChild<QLabel*>("message")->text().contains("wall"));
    }

private:
    ImageLab& lab() { return m_window->images(); }
    const ImageSnapshot& snapshot() { return *lab().session().snapshot(); }
    QWidget* card() { return m_window->findChild<QWidget*>("imageNoticeCard"); }
    QPushButton* wayOut(const QString& id) { return m_window->findChild<QPushButton*>("imageNoticeAction." + id); }
    WorkspaceTab* tab(const char* name) { return m_window->findChild<WorkspaceTab*>(name); }

    /// Chooses by keyboard what has this data.
    static void choose(QComboBox* box, const QVariant& data)
    {
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentData() != data; ++i) {
            QTest::keyClick(box, Qt::Key_Down);
        }
        QCOMPARE(box->currentData(), data);
    }
    void pick(const char* preset) { choose(m_window->findChild<QComboBox*>("imagePreset"), preset); }

    void waitUntil(const std::function<bool(const ImageSnapshot&)>& reached)
    {
        QSignalSpy arrived(&lab().session(), &ImageSession::snapshotArrived);
        while (!lab().session().snapshot() || !reached(snapshot())) {
            QVERIFY(arrived.wait(kPatienceMs));
        }
    }

    std::unique_ptr<test::FakeImageWatch> m_watch;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace ganimede

QTEST_MAIN(ganimede::ImageLabTest)
#include "image_lab_test.moc"
