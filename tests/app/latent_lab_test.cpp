#include <functional>

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QImageReader>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "app/images/image_lab.h"
#include "app/latent/latent_lab.h"
#include "app/window/main_window.h"
#include "engine/core/streams.h"
#include "engine/files/atomic_file.h"
#include "engine/images/image_presets.h"
#include "engine/images/image_wall.h"
#include "engine/latent/latent_blend.h"
#include "tests/app/fake_image_trainer.h"
#include "tests/app/isolated_settings.h"
#include "tests/patience.h"
#include "widgets/images/picture_wall.h"
#include "widgets/latent/latent_map.h"
#include "widgets/latent/latent_picture.h"
#include "widgets/latent/path_track.h"
#include "widgets/workspace/workspace_tabs.h"

namespace ganimede {

/// Drives the explorer of the real window by mouse and keyboard, over a fake trainer.
class LatentLabTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        isolateSettings("latent_lab_test");
        openWindow();
    }

    void cleanup()
    {
        m_window.reset();
        QCOMPARE(m_watch->alive.load(), 0);
    }

    void withoutAGeneratorItSaysHowToGetOne()
    {
        click("workspaceExplore");
        QVERIFY(lab().isVisible());
        QVERIFY(!lab().hasGenerator());
        QVERIFY(lab().picture().accessibleDescription().contains("checkpoint"));
        QVERIFY(!find<QToolButton>("playWay")->isEnabled());
        QVERIFY(!find<QToolButton>("playButton")->isEnabled());  // there is no run to train
        QTest::keyClick(&lab().picture(), Qt::Key_Space);
        QTest::keyClick(&lab().picture(), Qt::Key_Right);
        QTest::keyClick(&lab().picture(), Qt::Key_K);
        QVERIFY(!lab().isPlaying());
        click("trainInImages");
        QVERIFY(m_window->images().isVisible());
        QVERIFY(find<QToolButton>("playButton")->isEnabled());
        EVENTUALLY(m_window->images().session().snapshot() != nullptr);
        click("workspaceExplore");
        EVENTUALLY(lab().hasGenerator());
        QVERIFY(lab().followsRun());
        QVERIFY(!find<QPushButton>("trainInImages")->isVisible());
    }

    /// As the last step of a lesson asks for it: the run must not take its place because the generator takes its time.
    void whatWasAskedForComesThoughTheRunGoesOn()
    {
        openImages();
        click("workspaceExplore");
        lab().openTrained("dcgan-003");
        QVERIFY(!lab().hasGenerator());
        Q_EMIT m_window->images().session().snapshotArrived(m_window->images().session().snapshot());
        EVENTUALLY_EQUAL(lab().step(), std::int64_t{9350});
        QVERIFY(!lab().followsRun());
        Q_EMIT m_window->images().session().snapshotArrived(m_window->images().session().snapshot());
        QVERIFY(!lab().followsRun());
    }

    void theRunIsFollowedWhileItTrains()
    {
        follow();
        QCOMPARE(lab().step(), std::int64_t{0});
        EVENTUALLY(!lab().picture().picture().isNull());
        EVENTUALLY_EQUAL(lab().track().previews().size(), qsizetype{PathTrack::kPreviews});
        const QImage before = lab().picture().picture();
        ImageSession& session = m_window->images().session();
        session.setSpeed(100);
        QTest::mouseClick(find<QToolButton>("playButton"), Qt::LeftButton);
        EVENTUALLY(session.isPlaying());
        EVENTUALLY(lab().step() > 0);
        EVENTUALLY(lab().picture().picture() != before);
        QTest::mouseClick(find<QToolButton>("playButton"), Qt::LeftButton);
        EVENTUALLY(!session.isPlaying());
        EVENTUALLY_EQUAL(lab().step(), session.snapshot()->step);
    }

    void trainingGoesOnBehindTheExplorerAndWaitsBehindPoints()
    {
        openImages();
        ImageSession& session = m_window->images().session();
        session.setSpeed(100);
        session.setPlaying(true);
        EVENTUALLY(session.isPlaying());
        click("workspaceExplore");
        EVENTUALLY(lab().step() > 2);
        QVERIFY(session.isPlaying());
        click("workspace2d");
        EVENTUALLY(!session.isPlaying());
        QVERIFY(m_window->findChild<WorkspaceTabs*>()->current() == Workspace::plane);
        click("workspaceExplore");
        EVENTUALLY(session.isPlaying());
    }

    void theBarDrivesTheRunWhoseGeneratorIsExplored()
    {
        follow();
        ImageSession& pictures = m_window->images().session();
        Session& points = m_window->session();
        pictures.setSpeed(100);
        click("playButton");
        EVENTUALLY(pictures.isPlaying());
        click("followPlane");
        EVENTUALLY(lab().followed() == GeneratorLoader::Run::plane);
        EVENTUALLY(!pictures.isPlaying());
        QVERIFY(!points.isPlaying());
        const std::int64_t waits = pictures.snapshot()->step;
        click("playButton");
        EVENTUALLY(points.isPlaying());
        EVENTUALLY(lab().step() > 0);
        click("newSeedButton");
        EVENTUALLY_EQUAL(points.snapshot()->seed, m_window->document().spec().seed);
        QVERIFY(lab().isVisible());
        QVERIFY(m_window->findChild<WorkspaceTabs*>()->current() == Workspace::explore);
        QCOMPARE(pictures.snapshot()->step, waits);
        click("followRun");
        EVENTUALLY(lab().followsRun());
        EVENTUALLY(pictures.isPlaying());
        EVENTUALLY(!points.isPlaying());
        click("workspace2d");
        EVENTUALLY(points.isPlaying());
        EVENTUALLY(!pictures.isPlaying());
    }

    void whatIsOpenedBesideTheExploredPointsIsShown()
    {
        click("workspaceExplore");
        EVENTUALLY(find<QAbstractButton>("followPlane")->isEnabled());
        click("followPlane");
        EVENTUALLY(lab().followed() == GeneratorLoader::Run::plane);
        click("playButton");
        EVENTUALLY(m_window->session().isPlaying());
        m_window->openPreset("ring");
        QVERIFY(!lab().isVisible());
        QVERIFY(m_window->findChild<WorkspaceTabs*>()->current() == Workspace::plane);
        EVENTUALLY(!m_window->session().isPlaying());
    }

    void theKeysAreTheWalksWhileExploreIsShown()
    {
        follow();
        auto* play = m_window->findChild<QAction*>("playAction");
        QVERIFY(play->shortcuts().isEmpty());
        const LatentPicture& picture = lab().picture();
        QTest::keyClick(const_cast<LatentPicture*>(&picture), Qt::Key_Right);
        QCOMPARE(lab().position(), 1.0 / PathTrack::kSteps);
        QTest::keyClick(&lab().track(), Qt::Key_PageUp);
        QCOMPARE(lab().position(), 1.0);
        QTest::keyClick(&lab().picture(), Qt::Key_Left);
        QCOMPARE(lab().position(), 59.0 / PathTrack::kSteps);
        QTest::keyClick(&lab().picture(), Qt::Key_Home);
        QCOMPARE(lab().position(), 0.0);
        QTest::keyClick(&lab().picture(), Qt::Key_Space);
        QVERIFY(lab().isPlaying());
        EVENTUALLY(lab().position() > 0);
        QTest::keyClick(&lab().picture(), Qt::Key_Space);
        QVERIFY(!lab().isPlaying());
        QVERIFY(!m_window->images().session().isPlaying());
        click("workspaceImages");
        QCOMPARE(play->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::Key_Space)});
    }

    void aPlayedWayGoesThereAndBack()
    {
        follow();
        find<QComboBox>("playSeconds")->setCurrentIndex(0);  // a second
        double most = 0;
        bool back = false;
        QSignalSpy shown(&lab(), &LatentLab::pictureShown);
        lab().setPlaying(true);
        EVENTUALLY([&] {
            back = back || lab().position() < most - 0.2;
            most = std::max(most, lab().position());
            return back;
        }());
        QVERIFY(most > 0.8);
        QVERIFY(shown.size() > 3);
    }

    void draggingTheTrackShowsWhatIsThere()
    {
        follow();
        PathTrack& track = lab().track();
        QTest::mousePress(&track, Qt::LeftButton, {}, track.handleAt(0.25).toPoint());
        QTest::mouseMove(&track, track.handleAt(0.75).toPoint());
        QTest::mouseRelease(&track, Qt::LeftButton, {}, track.handleAt(0.75).toPoint());
        QVERIFY(std::abs(lab().position() - 0.75) < 0.01);
        const LatentWay& way = lab().document().way();
        QCOMPARE(lab().shown(), mixedSpherically(way.points[0].z, way.points[1].z, lab().position()));
        EVENTUALLY(find<QLabel>("latentCaption")->text().startsWith("75 %"));
        QTest::mouseClick(&track, Qt::LeftButton, {}, track.handleAt(0).toPoint());
        QCOMPARE(lab().shown(), way.points[0].z);
        QCOMPARE(way.points[0].z, latentOfSeed(latent(), 1));
    }

    void keyPointsAreSeedsAndCanBeTakenBack()
    {
        follow();
        find<QSpinBox>("keyPointSeed1")->setValue(77);
        QCOMPARE(*way().points[1].seed, std::int64_t{77});
        QCOMPARE(way().points[1].z, latentOfSeed(latent(), 77));
        find<QSpinBox>("keyPointSeed1")->setValue(78);
        QTest::keySequence(m_window.get(), QKeySequence::Undo);  // turned twice, one step
        QCOMPARE(*way().points[1].seed, std::int64_t{8});
        QCOMPARE(find<QSpinBox>("keyPointSeed1")->value(), 8);
        QTest::keySequence(m_window.get(), QKeySequence::Redo);
        QCOMPARE(*way().points[1].seed, std::int64_t{78});
        click("addKeyPoint");
        QCOMPARE(way().points.size(), qsizetype{3});
        QTest::mouseClick(find<QAbstractButton>("keyPointThumb1"), Qt::LeftButton);
        QCOMPARE(lab().position(), 0.5);
        m_window->findChild<QAction*>("removeKeyPoint1")->trigger();
        QCOMPARE(way().points.size(), qsizetype{2});
        QVERIFY(!m_window->findChild<QAction*>("removeKeyPoint0")->isEnabled());
        const auto seed = way().points[0].seed;
        click("keyPointDice0");
        QVERIFY(way().points[0].seed != seed);
        find<QCheckBox>("spherical")->click();
        QVERIFY(way().kind == PathKind::linear);
        find<QDoubleSpinBox>("truncation")->setValue(0.5);
        lab().goTo(0);
        QCOMPARE(lab().shown(), truncated(way().points[0].z, 0.5));
    }

    void theWallsChosenPictureBecomesAKeyPoint()
    {
        follow();
        click("workspaceImages");
        PictureWall& wall = m_window->images().wall();
        EVENTUALLY(wall.snapshot() && wall.snapshot()->wall);
        QTest::mouseClick(&wall, Qt::LeftButton, {}, wall.boxOf({false, 4}).center().toPoint());
        click("workspaceExplore");
        m_window->findChild<QAction*>("takeWall0")->trigger();
        const ImageSpec& spec = wall.snapshot()->spec;
        const auto latents = fixedLatents(spec.latent, spec.seed, streams::kLatentView, 5);
        QCOMPARE(way().points[0].z, Latent(latents.end() - spec.latent.dimensions, latents.end()));
        QVERIFY(!way().points[0].seed.has_value());
        QVERIFY(find<QSpinBox>("keyPointSeed0")->text().contains("5"));
        lab().goTo(0.3);
        const Latent here = lab().shown();
        m_window->findChild<QAction*>("takeHere1")->trigger();
        QCOMPARE(way().points[1].z, here);
    }

    void theWalkFromMinusOneToOneIsOneButton()
    {
        follow();
        find<QDoubleSpinBox>("truncation")->setValue(0.3);
        click("constantWalk");
        QVERIFY(lab().isPlaying());
        lab().setPlaying(false);
        QCOMPARE(way().points[0].z, Latent(static_cast<std::size_t>(latent().dimensions), -1.0F));
        QCOMPARE(way().points[1].z, Latent(static_cast<std::size_t>(latent().dimensions), 1.0F));
        QVERIFY(way().kind == PathKind::linear);
        QCOMPARE(way().truncation, 1.0);
        QTemporaryDir folder;
        EVENTUALLY_EQUAL(lab().track().previews().size(), qsizetype{10});
        saveBy("stripDialog", "Strip of ten (PNG) ...", folder.filePath("strip.png"));
        EVENTUALLY(QFileInfo::exists(folder.filePath("strip.png")));
        const QSize size = QImageReader(folder.filePath("strip.png")).size();
        QVERIFY(size.width() > 9 * size.height());
        QVERIFY(QImage(folder.filePath("strip.png")).text("Description").contains("all -1 - all 1, linear"));
        const auto kept = readShelf(QImage(folder.filePath("strip.png")).text("Latents").toStdString(), "the strip");
        QCOMPARE(kept.size(), std::size_t{2});
        QCOMPARE(kept[0].z, way().points[0].z);
        saveBy("contactSheetDialog", "Contact sheet (PNG) ...", folder.filePath("sheet.png"));
        EVENTUALLY(QFileInfo::exists(folder.filePath("sheet.png")));
        const QImage sheet(folder.filePath("sheet.png"));
        QCOMPARE(sheet.width(), size.width());
        QVERIFY(sheet.height() > 5 * size.height() - 20);
        QVERIFY(!sheet.text("Latents").isEmpty());
    }

    void aWayIsSavedAsAMovieThereAndBack()
    {
        follow();
        QTemporaryDir folder;
        const QString path = folder.filePath("way.gif");
        saveBy("wayMovieDialog", "Movie (GIF, MP4) ...", path);
        EVENTUALLY(QFileInfo::exists(path));
        QImageReader reader(path);
        QCOMPARE(reader.imageCount(), 118);
        QVERIFY(QByteArray::fromStdString(readFile(path.toStdString())).contains("seed 1 - seed 8, spherical"));
    }

    void thePadIsDraggedClickedSnappedAndReset()
    {
        follow();
        LatentMap& pad = lab().pad();
        EVENTUALLY(pad.hasCell({0, {0, 0}}) && pad.hasCell({0, {2, 1}}) && pad.hasCell({0, {-2, -1}}));
        const QPoint middle = pad.rect().center();
        QTest::mouseClick(&pad, Qt::LeftButton, {}, pad.positionOf({2, 1}).toPoint());
        QCOMPARE(pad.place(), QPointF(2, 1));
        QCOMPARE(lab().shown(), latentOfSeed(latent(), 102));
        QTest::mousePress(&pad, Qt::LeftButton, {}, middle);
        QTest::mouseMove(&pad, middle - QPoint(30, 0));
        QTest::mouseRelease(&pad, Qt::LeftButton, {}, middle - QPoint(30, 0));
        QVERIFY(pad.place().x() > 2.2 && pad.place().x() < 3);
        QCOMPARE(lab().shown(), padLatent(latent(), pad.place().x(), pad.place().y()));
        click("snapPad");
        QCOMPARE(pad.place(), QPointF(3, 1));
        QTest::keyClick(&pad, Qt::Key_Down);
        QCOMPARE(pad.place(), QPointF(3, 1.1));
        QTest::keyClick(&pad, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(pad.place(), QPointF(2, 1.1));
        click("resetPad");
        QCOMPARE(pad.place(), QPointF(0, 0));
        lab().goTo(0);
        QCOMPARE(lab().shown(), way().points[0].z);
    }

    void theShelfKeepsLatentsFromWindowToWindow()
    {
        follow();
        lab().goTo(0.3);
        const Latent here = lab().shown();
        QTest::keyClick(&lab().picture(), Qt::Key_K);
        auto* list = find<QListWidget>("latentShelf");
        QCOMPARE(list->count(), 1);
        EVENTUALLY(!list->item(0)->icon().isNull());
        list->item(0)->setText("slanted");
        lab().goTo(0.9);
        click("keepLatent");
        QCOMPARE(list->count(), 2);
        openWindow();
        follow();
        QCOMPARE(lab().shelf().latents().size(), std::size_t{2});
        QCOMPARE(lab().shelf().latents()[0].name, std::string("slanted"));
        QCOMPARE(lab().shelf().latents()[0].z, here);
        list = find<QListWidget>("latentShelf");
        list->setCurrentRow(0);
        Q_EMIT list->itemActivated(list->item(0));
        QCOMPARE(lab().shown(), here);
        m_window->findChild<QAction*>("takeShelf1")->trigger();
        QCOMPARE(way().points[1].z, here);
        QCOMPARE(way().points[1].words, QString("slanted"));
        m_window->findChild<QAction*>("removeLatent")->trigger();
        QCOMPARE(lab().shelf().latents().size(), std::size_t{1});
    }

    void theShelfGoesIntoTheExperimentsFile()
    {
        follow();
        QTest::keyClick(&lab().picture(), Qt::Key_K);
        const SavedLatent kept = lab().shelf().latents().front();
        QTemporaryDir folder;
        const QString path = folder.filePath("run.safetensors");
        QSignalSpy saved(&m_window->images().session(), &ImageSession::saved);
        m_window->images().saveTo(path);
        EVENTUALLY(saved.size() == 1);
        QCOMPARE(readShelf(readImageCheckpoint(path.toStdString()).latents, "x"), std::vector<SavedLatent>{kept});
        m_window->findChild<QAction*>("removeLatent")->trigger();
        QVERIFY(lab().shelf().latents().empty());
        QVERIFY(m_window->images().open(path));
        QCOMPARE(lab().shelf().latents(), std::vector<SavedLatent>{kept});
        lab().open(path);  // those that are there already do not come twice
        QCOMPARE(lab().shelf().latents().size(), std::size_t{1});
    }

    void aLatentThatDoesNotFitSaysSo()
    {
        follow();
        QTemporaryDir folder;
        const std::string path = folder.filePath("latents.json").toStdString();
        writeFileAtomically(path, writeShelf({{"short", {1, 2, 3}, "", false}}));
        m_window->open(QString::fromStdString(path));
        QCOMPARE(lab().shelf().latents().size(), std::size_t{1});
        auto* list = find<QListWidget>("latentShelf");
        list->setCurrentRow(0);
        const Latent before = lab().shown();
        Q_EMIT list->itemActivated(list->item(0));
        QCOMPARE(lab().shown(), before);
        QVERIFY(find<QLabel>("latentNoticeText")->text().contains("3 components"));
        writeFileAtomically(path, R"({"format": "ganimede latents 1", "latents": [{"name": "x", "z": [1, null]}]})");
        m_window->open(QString::fromStdString(path));
        QVERIFY(find<QLabel>("latentNoticeText")->text().contains("not a number"));
        QCOMPARE(lab().shelf().latents().size(), std::size_t{1});
    }

    void aCheckpointIsExploredWithItsDirections()
    {
        follow();
        QTemporaryDir folder;
        const QString path = folder.filePath("mine.safetensors");
        ImageCheckpoint checkpoint;
        checkpoint.spec = findImagePreset("digits-conditional")->spec;
        checkpoint.state.step = 321;
        const auto dimensions = static_cast<std::size_t>(checkpoint.spec.latent.dimensions);
        std::vector<float> weight(2 * dimensions);
        weight[0] = 3;
        weight[dimensions + 1] = 2;
        checkpoint.state.tensors = {{"generator.0.weight", {2, checkpoint.spec.latent.dimensions}, weight},
                                    {"generator.embedding.weight",
                                     {10, checkpoint.spec.latent.dimensions},
                                     std::vector<float>(10 * dimensions, 1.0F)}};
        checkpoint.shape = {1, 28, 28};
        checkpoint.classes = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
        checkpoint.set = "mnist";
        writeImageCheckpoint(path.toStdString(), checkpoint);
        m_window->open(path);
        EVENTUALLY_EQUAL(lab().step(), std::int64_t{321});
        QVERIFY(lab().isVisible());
        QVERIFY(!lab().followsRun());
        QVERIFY(!find<QToolButton>("playButton")->isEnabled());  // what a file holds does not train
        QVERIFY(find<QToolButton>("playButton")->toolTip().contains("Live run"));
        QCOMPARE(lab().title(), QString("mine.safetensors"));
        auto* classes = find<QComboBox>("latentClass");
        QVERIFY(classes->isVisible());
        QCOMPARE(classes->count(), 10);
        EVENTUALLY(find<QSlider>("directionSlider0") != nullptr);  // the directions come after the picture
        auto* slider = find<QSlider>("directionSlider0");
        EVENTUALLY(slider->isVisible());
        const Latent before = lab().shown();
        slider->setValue(20);  // two deviations
        Latent expected = before;
        expected[0] += 2;
        QCOMPARE(lab().shown(), expected);
        find<QToolButton>("resetDirections")->click();
        QCOMPARE(lab().shown(), before);
        click("followRun");
        EVENTUALLY(lab().followsRun() && lab().step() != 321);
    }

    void aDamagedCheckpointIsToldAndTheOldOneStays()
    {
        follow();
        QTemporaryDir folder;
        const QString path = folder.filePath("broken.safetensors");
        writeFileAtomically(path.toStdString(), "no safetensors at all");
        m_window->open(path);
        QVERIFY(find<QLabel>("latentNoticeTitle")->text().contains("broken.safetensors"));
        QVERIFY(lab().hasGenerator());
        QVERIFY(lab().followsRun());
        const std::int64_t step = lab().step();
        click("playButton");
        EVENTUALLY(lab().step() > step);  // the run that is followed goes on, and what was told stays
        QVERIFY(find<QLabel>("latentNoticeTitle")->isVisible());
    }

    void whatIsToldOfTheShelfStaysWhenAGeneratorComes()
    {
        click("workspaceExplore");
        QTemporaryDir folder;
        const std::string path = folder.filePath("latents.json").toStdString();
        writeFileAtomically(path, "{\"format\": \"ganimede latents 1\",\n oops");
        m_window->open(QString::fromStdString(path));
        const QString text = find<QLabel>("latentNoticeText")->text();
        QVERIFY2(text.contains("line 2, column 2"), qPrintable(text));
        follow();
        QCOMPARE(find<QLabel>("latentNoticeText")->text(), text);
        QVERIFY(find<QLabel>("latentNoticeText")->isVisible());
    }

    void thePictureIsCopied()
    {
        follow();
        EVENTUALLY(!lab().picture().picture().isNull());
        lab().picture().setFocus();
        QTest::keySequence(m_window.get(), QKeySequence::Copy);
        QVERIFY(QApplication::clipboard()->image().width() >= 256);
    }

    void everyControlHasANameAndATip()
    {
        follow();
        for (const QWidget* each : lab().findChildren<QWidget*>()) {
            const bool control = qobject_cast<const QAbstractButton*>(each) != nullptr ||
                                 qobject_cast<const QComboBox*>(each) != nullptr ||
                                 qobject_cast<const QAbstractSpinBox*>(each) != nullptr ||
                                 qobject_cast<const QSlider*>(each) != nullptr;
            if (control && !each->objectName().isEmpty() && !each->objectName().startsWith("qt_")) {
                QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
                QVERIFY2(!each->toolTip().isEmpty() || each->objectName().startsWith("latentNotice"),
                         qPrintable(each->objectName()));
            }
        }
    }

private:
    template <typename Widget>
    Widget* find(const char* name)
    {
        return m_window->findChild<Widget*>(QLatin1String(name));
    }
    LatentLab& lab() { return m_window->explorer(); }
    const LatentWay& way() { return lab().document().way(); }
    const LatentSpec& latent() { return m_window->images().document().spec().latent; }
    void click(const char* name) { find<QAbstractButton>(name)->click(); }

    void openWindow()
    {
        m_window.reset();
        m_watch = std::make_unique<test::FakeImageWatch>();
        m_window = std::make_unique<MainWindow>();
        m_window->setImageOptions(test::fakeImageOptions(*m_watch));
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openPreset("two-gaussians");
    }

    /// The explorer over the image lab's run, at its beginning.
    void follow()
    {
        openImages();
        click("workspaceExplore");
        EVENTUALLY(lab().hasGenerator());
        QVERIFY(lab().followsRun());
    }

    /// The image lab with a run that does not end by itself: the fake trainer makes ten epochs in a second.
    void openImages()
    {
        click("workspaceImages");
        ImageLab& images = m_window->images();
        ImageSpec spec = images.document().spec();
        if (spec.epochs < 100'000) {
            spec.epochs = 100'000;
            images.document().open(spec);
            images.session().open(spec);
        }
        EVENTUALLY(images.session().snapshot() && images.session().snapshot()->spec.epochs == 100'000);
    }

    void saveBy(const char* dialog, const char* action, const QString& path)
    {
        for (QAction* each : find<QToolButton>("exportWay")->menu()->actions()) {
            if (each->text() == QLatin1String(action)) {
                each->trigger();
            }
        }
        auto* asked = find<QFileDialog>(dialog);
        QVERIFY(asked != nullptr);
        Q_EMIT asked->fileSelected(path);
        asked->close();
    }

    std::unique_ptr<test::FakeImageWatch> m_watch;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace ganimede

QTEST_MAIN(ganimede::LatentLabTest)
#include "latent_lab_test.moc"
