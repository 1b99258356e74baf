#include <cmath>

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDropEvent>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "app/images/image_options.h"
#include "app/latent/atlas_view.h"
#include "app/latent/directions_panel.h"
#include "app/latent/find_view.h"
#include "app/latent/inside_view.h"
#include "app/latent/latent_lab.h"
#include "app/latent/sum_panel.h"
#include "engine/files/checkpoint.h"
#include "engine/images/image_snapshot.h"
#include "engine/images/trained_weights.h"
#include "engine/latent/latent_blend.h"
#include "engine/spec/presets.h"
#include "engine/trainers/run.h"
#include "tests/app/isolated_settings.h"
#include "tests/patience.h"
#include "widgets/latent/channel_grid.h"
#include "widgets/latent/latent_map.h"
#include "widgets/latent/latent_picture.h"
#include "widgets/latent/path_track.h"
#include "widgets/latent/picture_canvas.h"
#include "widgets/latent/picture_frame.h"
#include "widgets/latent/picture_thumb.h"
#include "widgets/latent/residual_chart.h"

namespace ganimede {

/// Drives the explorer's views by mouse and keyboard over the networks that come with the program, run by LibTorch.
class ExploreViewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        isolateSettings("explore_views_test");
        m_folder = std::make_unique<QTemporaryDir>();
        openLab();
    }

    void cleanup()
    {
        m_lab.reset();
        m_folder.reset();
    }

    void theAtlasFillsGoesWhereOneClicksAndIsTinted()
    {
        take("digits");
        QTest::keyClick(&m_lab->picture(), Qt::Key_2);
        QVERIFY(m_lab->view() == ExploreView::atlas);
        LatentMap& map = find<AtlasView>("atlasView")->map();
        const int level = map.level();
        EVENTUALLY(map.hasCell({level, {0, 0}}) && map.hasCell({level, {1, 1}}));
        const MapCell right{level, {1, 0}};
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.positionOf(right.place()).toPoint());
        QCOMPARE(map.place(), right.place());
        const LatentDirection& first = (*find<DirectionsPanel>("directionsPanel")->directions())[0];
        const Latent origin = latentOfSeed(spec().latent, 1);
        Latent there = origin;
        for (std::size_t i = 0; i < there.size(); ++i) {
            there[i] = static_cast<float>(static_cast<double>(origin[i]) +
                                          right.place().x() * static_cast<double>(first.step[i]));
        }
        QVERIFY(nearlySame(m_lab->shown(), there));
        auto* tint = find<QComboBox>("atlasTint");
        QCOMPARE(tint->count(), 4);
        for (int i = 1; i < tint->count(); ++i) {
            choose(tint, i);
            // The networks are relativistic, so that D's tint goes from the lowest to the highest score.
            const bool ofD = tint->currentText() == "What D says";
            EVENTUALLY(std::isfinite(map.valuesSeen().first) && (ofD || map.valuesSeen().first >= 0));
            QVERIFY(!find<QLabel>("atlasLegend")->text().isEmpty());
            QCOMPARE(find<QLabel>("atlasLegend")->text().startsWith("D's score, "), ofD);
        }
        QVERIFY(map.csv().startsWith("x,y,value\n"));
        QTest::keyClick(&map, Qt::Key_Plus);
        QTest::keyClick(&map, Qt::Key_Plus);
        QVERIFY(map.level() > level);
        EVENTUALLY(map.hasCell({map.level(), {map.level() == level + 1 ? 2 : 4, 0}}));
    }

    void everyPlaneOfTheAtlasCanBeLaid()
    {
        take("digits");
        m_lab->showView(ExploreView::atlas);
        LatentMap& map = find<AtlasView>("atlasView")->map();
        auto* plane = find<QComboBox>("atlasPlane");
        for (int i = 0; i < plane->count(); ++i) {
            choose(plane, i);
            EVENTUALLY(map.hasCell({map.level(), {0, 0}}));
        }
        QCOMPARE(plane->currentText(), QString("Seeds"));
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.positionOf({1, 0}).toPoint());
        QCOMPARE(m_lab->shown(), latentOfSeed(spec().latent, 1));
        find<QToolButton>("atlasDice")->click();
        QCOMPARE(plane->currentText(), QString("By chance"));
    }

    void thePadHasFourCornersAndDrifts()
    {
        take("digits");
        choose(find<QComboBox>("padKind"), 1);
        LatentMap& pad = m_lab->pad();
        EVENTUALLY(pad.hasCell({pad.level(), {0, 0}}));
        m_lab->goToPlace({1, 0});
        QCOMPARE(m_lab->shown(), m_lab->document().way().points[1].z);
        find<QToolButton>("driftPad")->click();
        const QPointF before = pad.place();
        EVENTUALLY(pad.place() != before);
        QVERIFY(QRectF(0, 0, 1, 1).contains(pad.place()));
        m_lab->goTo(0.5);  // the way takes over
        QVERIFY(!find<QToolButton>("driftPad")->isChecked());
    }

    void aPictureThatTheGeneratorMadeIsFoundAgain()
    {
        take("digits");
        m_lab->goToPlace({7, 0});
        EVENTUALLY(!m_lab->picture().picture().isNull());
        QTest::keyClick(&m_lab->picture(), Qt::Key_3);
        FindView& view = m_lab->find();
        auto* button = find<QPushButton>("findSearch");
        QVERIFY(!button->isEnabled());  // nothing is drawn
        QVERIFY(!m_lab->track().isVisible());
        view.canvas().setPicture(pictureOfSeed(7));
        QVERIFY(button->isEnabled());
        button->click();
        QVERIFY(view.isSearching());
        QCOMPARE(button->text(), QString("Stop"));
        EVENTUALLY(!view.isSearching());
        QVERIFY2(view.distance().meanAbsolute < 0.01, qPrintable(QString::number(view.distance().meanAbsolute)));
        QVERIFY(find<ResidualChart>("residualChart")->points() > 10);
        QVERIFY(find<QLabel>("findWords")->text().contains('%'));
        QVERIFY(!find<PictureFrame>("findDifference")->picture().isNull());
        EVENTUALLY(find<PictureFrame>("findNear0")->isVisible());
        QVERIFY(m_lab->shown().size() == static_cast<std::size_t>(spec().latent.dimensions));
    }

    void aSearchIsDrawnForStoppedAndTakenBack()
    {
        take("digits");
        m_lab->showView(ExploreView::find);
        FindView& view = m_lab->find();
        PictureCanvas& canvas = view.canvas();
        const QPoint middle = canvas.pictureBox().center().toPoint();
        QCoreApplication::processEvents();  // lays the view out
        const QSize size = canvas.size();
        QTest::mousePress(&canvas, Qt::LeftButton, {}, middle - QPoint(0, 40));
        QTest::mouseMove(&canvas, middle + QPoint(0, 40));
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, middle + QPoint(0, 40));
        QVERIFY(!canvas.isBlank());
        EVENTUALLY(find<PictureFrame>("findNear0")->isVisible());
        QCOMPARE(canvas.size(), size);
        view.search();
        EVENTUALLY(find<ResidualChart>("residualChart")->points() > 1);
        find<QPushButton>("findSearch")->click();
        QVERIFY(!view.isSearching());
        view.search();
        QTest::mouseClick(&canvas, Qt::RightButton, {}, middle);  // another picture is another search
        QVERIFY(!view.isSearching());
        canvas.setFocus();
        QTest::keyClick(&canvas, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(&canvas, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(canvas.isBlank());
        QVERIFY(!find<PictureFrame>("findNear0")->isVisible());
        QCOMPARE(canvas.size(), size);
        find<QPushButton>("findReal")->click();
        EVENTUALLY(!canvas.isBlank());
        QTemporaryDir folder;
        QFile file(folder.filePath("broken.png"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x89PNG\r\n\x1a\n nothing more");
        file.close();
        view.openFile(file.fileName());
        QVERIFY2(find<QLabel>("findWords")->text().contains("broken.png"),
                 qPrintable(find<QLabel>("findWords")->text()));
        QImage large(300, 200, QImage::Format_RGB32);
        large.fill(Qt::white);
        QVERIFY(large.save(folder.filePath("large.png")));
        view.openFile(folder.filePath("large.png"));
        QCOMPARE(canvas.pixels().front(), std::uint8_t{255});
        canvas.clear();
        QVERIFY(large.copy(0, 0, 1, 1).save(folder.filePath("point.png")));
        view.openFile(folder.filePath("point.png"));
        QCOMPARE(canvas.pixels().back(), std::uint8_t{255});
    }

    void layersAreSeenAndChannelsSwitchedOff()
    {
        take("digits");
        QTest::keyClick(&m_lab->picture(), Qt::Key_4);
        auto* view = find<InsideView>("insideView");
        auto* layer = find<QComboBox>("insideLayer");
        QCOMPARE(layer->count(), static_cast<int>(spec().generator.layers.size()));
        ChannelGrid& grid = view->grid();
        EVENTUALLY(grid.channels() > 1);
        const QByteArray before = grid.csv();
        m_lab->goTo(0.7);
        EVENTUALLY(grid.csv() != before);
        QTest::mouseClick(&grid, Qt::LeftButton, {}, grid.boxOf(1).center().toPoint());
        QCOMPARE(grid.chosen(), std::optional<int>(1));
        QTest::keyClick(&grid, Qt::Key_Space);
        QCOMPARE(view->edits(), (std::vector<ChannelEdit>{{static_cast<std::size_t>(layer->currentIndex()), 1, 0}}));
        QVERIFY(find<PictureFrame>("insideChanged")->isVisible());
        EVENTUALLY(!find<PictureFrame>("insideChanged")->picture().isNull());
        find<QDoubleSpinBox>("channelFactor")->setValue(2);
        QCOMPARE(view->edits().front().factor, 2.0F);
        find<QToolButton>("insideReset")->click();
        QVERIFY(view->edits().empty());
        choose(find<QComboBox>("insideNetwork"), 1);
        QCOMPARE(layer->count(), static_cast<int>(spec().discriminator.layers.size()));
        choose(layer, layer->count() - 1);
        EVENTUALLY_EQUAL(grid.channels(), 1);  // the score
        QVERIFY(view->edits().empty());        // those of D, of which there are none
        Q_EMIT grid.toggled(0);
        QCOMPARE(view->edits().size(), std::size_t{1});
        EVENTUALLY(find<QLabel>("insideVerdict")->text().contains(": 0.00 with your changes") ||
                   find<QLabel>("insideVerdict")->text().contains(": -0.00 with your changes"));
        QVERIFY(find<QLabel>("insideVerdict")->isVisible());
    }

    void latentsAreAddedByClickAndDrop()
    {
        take("digits");
        auto* sum = find<SumPanel>("sumPanel");
        QVERIFY(!find<PictureThumb>("sumResult")->isEnabled());
        m_lab->goTo(0);
        find<PictureThumb>("sumA")->click();
        m_lab->goTo(1);
        find<PictureThumb>("sumB")->click();
        QVERIFY(!sum->sum());
        const Latent c = latentOfSeed(spec().latent, 40);
        drop(find<PictureThumb>("sumC"), writeShelf({{"forty", c, "", false}}));
        QVERIFY(sum->sum().has_value());
        const auto& points = m_lab->document().way().points;
        QCOMPARE(*sum->sum(), latentSum(points[0].z, points[1].z, c));
        EVENTUALLY(!find<PictureThumb>("sumResult")->picture().isNull());
        find<PictureThumb>("sumResult")->click();
        QCOMPARE(m_lab->shown(), *sum->sum());
        QSignalSpy told(m_lab.get(), &LatentLab::told);
        drop(find<PictureThumb>("sumC"), writeShelf({{"short", {1, 2}, "", false}}));
        QVERIFY(told.last()[0].toString().contains("2 components"));
        drop(find<PictureThumb>("sumC"), "nonsense");
        QVERIFY(told.last()[0].toString().contains("JSON"));
        drop(find<PictureThumb>("keyPointThumb1"), writeShelf({{"forty", c, "", false}}));
        QCOMPARE(m_lab->document().way().points[1].z, c);
        QCOMPARE(m_lab->document().way().points[1].words, QString("forty"));
        m_lab->document().undoStack().undo();
        QVERIFY(m_lab->document().way().points[1].z != c);
        find<QToolButton>("clearSum")->click();
        QVERIFY(!sum->sum());
    }

    void aDirectionFromClassToClassIsFoundNamedAndKept()
    {
        take("digits");
        auto* panel = find<DirectionsPanel>("directionsPanel");
        EVENTUALLY_EQUAL(panel->directions()->size(), std::size_t{5});
        panel->findClassDirection(1, 0);
        EVENTUALLY_EQUAL(panel->directions()->size(), std::size_t{6});
        QCOMPARE(m_lab->shelf().latents().back().name, std::string("1 to 0"));
        QVERIFY(m_lab->shelf().latents().back().isDirection);
        QCOMPARE(find<QListWidget>("latentShelf")->count(), 0);  // a slider, no picture
        const Latent before = m_lab->shown();
        find<QSlider>("directionSlider5")->setValue(10);  // one whole difference of the means
        Latent moved = before;
        for (std::size_t i = 0; i < moved.size(); ++i) {
            moved[i] += m_lab->shelf().latents().back().z[i];
        }
        QVERIFY(nearlySame(m_lab->shown(), moved));
        find<QAction>("renameDirection5")->trigger();
        answerName("round");
        QCOMPARE(m_lab->shelf().latents().back().name, std::string("round"));
        find<QAction>("saveDirection0")->trigger();
        answerName("slant");
        QCOMPARE(panel->directions()->size(), std::size_t{7});
        openLab();
        take("digits");
        panel = find<DirectionsPanel>("directionsPanel");
        EVENTUALLY_EQUAL(panel->directions()->size(), std::size_t{7});
        find<QAction>("removeDirection6")->trigger();
        QCOMPARE(panel->directions()->size(), std::size_t{6});
        QCOMPARE(m_lab->shelf().latents().size(), std::size_t{1});
    }

    void aTorchScriptFileRunsOnceItsUserAgrees()
    {
        m_lab->open(script("traced.pt"));
        QVERIFY(find<QLabel>("latentNoticeText")->text().contains("any code"));
        QVERIFY(!m_lab->hasGenerator());
        find<QPushButton>("latentNoticeAction.runScript")->click();
        EVENTUALLY(m_lab->hasGenerator());
        QCOMPARE(m_lab->title(), QString("traced.pt"));
        EVENTUALLY(!m_lab->picture().picture().isNull());
        m_lab->showView(ExploreView::inside);
        QVERIFY(!find<QComboBox>("insideLayer")->isVisible());
        m_lab->showView(ExploreView::find);
        m_lab->find().canvas().setPicture(std::vector<std::uint8_t>(
            static_cast<std::size_t>(m_lab->picture().picture().width() * m_lab->picture().picture().height()), 90));
        m_lab->find().search();
        EVENTUALLY(!m_lab->find().isSearching());
        QVERIFY(m_lab->find().distance().meanAbsolute < 1);
    }

    void aHostileScriptTakesNothingAlong()
    {
        take("digits");
        QSignalSpy shown(m_lab.get(), &LatentLab::pictureShown);
        m_lab->open(script("weights.pt"));
        QVERIFY(find<QLabel>("latentNoticeText")->text().contains("torch.save"));
        m_lab->open(script("crashing.pt"));
        find<QPushButton>("latentNoticeAction.runScript")->click();
        EVENTUALLY(!find<QLabel>("latentNoticeText")->text().contains("any code") &&
                   find<QLabel>("latentNoticeText")->isVisible());
        const qsizetype before = shown.size();
        m_lab->goTo(0.5);  // the generator of before is still there
        EVENTUALLY(shown.size() > before);
        QVERIFY(m_lab->title().contains("digits", Qt::CaseInsensitive));
        m_lab->open(script("endless.pt"));
        find<QPushButton>("latentNoticeAction.runScript")->click();
        QCoreApplication::processEvents();
        m_lab.reset();  // does not wait for what never ends
    }

    void thePointOfThe2DLabMovesOverTheStage()
    {
        const Preset* preset = findPreset("ring-8");
        QVERIFY(preset != nullptr);
        ganimede::Run run(preset->spec, {});
        std::vector<StepLosses> losses;
        run.train(50, losses);
        const QString path = m_folder->filePath("ring.safetensors");
        writeCheckpoint(path.toStdString(), {run.recorded(), run.state(), "fused", "0"});
        QVERIFY(m_lab->open(path));
        EVENTUALLY(m_lab->hasGenerator());
        EVENTUALLY(!m_lab->picture().picture().isNull());
        QCOMPARE(m_lab->step(), std::int64_t{50});
        const QImage before = m_lab->picture().picture();
        m_lab->goTo(1);
        EVENTUALLY(m_lab->picture().picture() != before);
    }

private:
    void openLab()
    {
        m_lab = std::make_unique<LatentLab>(usualImageOptions(), m_folder->filePath("shelf.json"));
        m_lab->resize(1280, 760);
        m_lab->show();
        m_lab->setActive(true);
    }

    template <class T>
    T* find(const char* name)
    {
        T* found = m_lab->findChild<T*>(QLatin1String(name));
        if (found == nullptr) {
            qFatal("there is no %s", name);
        }
        return found;
    }

    const ImageSpec& spec() const { return m_checkpoint.spec; }

    void take(const char* preset)
    {
        m_checkpoint = readTrainedWeights(*findTrainedWeights(preset));
        find<QAction>(("trained." + std::string(preset)).c_str())->trigger();
        EVENTUALLY(m_lab->hasGenerator());
        EVENTUALLY(!m_lab->picture().picture().isNull());
        EVENTUALLY(!find<DirectionsPanel>("directionsPanel")->directions()->empty());
    }

    std::vector<std::uint8_t> pictureOfSeed(std::int64_t seed)
    {
        const auto generator = makeGenerator(m_checkpoint, {});
        std::vector<float> picture(m_checkpoint.shape.size());
        generator->generate(latentOfSeed(spec().latent, seed), std::vector<std::int32_t>(1), picture);
        std::vector<std::uint8_t> bytes(picture.size());
        toBytes(picture, bytes);
        return bytes;
    }

    static bool nearlySame(const Latent& a, const Latent& b)
    {
        return std::ranges::equal(a, b, [](float x, float y) { return std::fabs(x - y) < 1e-4F; });
    }

    static void choose(QComboBox* box, int index)
    {
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }

    void drop(QWidget* on, const std::string& shelf)
    {
        const std::unique_ptr<QMimeData> mime(mimeOfLatent(QByteArray::fromStdString(shelf)));
        const QPoint middle = on->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(middle, Qt::CopyAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &event);
    }

    void answerName(const QString& name)
    {
        auto* dialog = find<QInputDialog>("directionName");
        dialog->setTextValue(name);
        dialog->accept();
        QTRY_VERIFY(m_lab->findChild<QInputDialog*>("directionName") == nullptr);
    }

    static QString script(const char* name) { return QStringLiteral(GANIMEDE_TORCHSCRIPTS "/") + QLatin1String(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LatentLab> m_lab;
    ImageCheckpoint m_checkpoint;
};

}  // namespace ganimede

QTEST_MAIN(ganimede::ExploreViewsTest)
#include "explore_views_test.moc"
