#include <QBuffer>
#include <QComboBox>
#include <QImageReader>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include "engine/images/image_presets.h"
#include "tests/widgets/image_sample.h"
#include "widgets/charts/chart_legend.h"
#include "widgets/images/class_shares.h"
#include "widgets/images/film_strip.h"
#include "widgets/images/image_course_chart.h"
#include "widgets/images/image_data_panel.h"
#include "widgets/images/image_progress.h"
#include "widgets/images/layers_panel.h"
#include "widgets/images/picture_pixels.h"
#include "widgets/images/picture_wall.h"
#include "widgets/images/quality_panel.h"
#include "widgets/images/set_browser.h"
#include "widgets/images/wall_bar.h"
#include "widgets/images/wall_layout.h"
#include "widgets/theme/theme.h"

namespace ganimede {

/// The widgets of the image lab, each by itself.
class ImageWidgetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void qualityIsShownBesideThatOfRealPictures()
    {
        QualityPanel panel;
        QSignalSpy evaluate(&panel, &QualityPanel::evaluationRequested);
        QSignalSpy stop(&panel, &QualityPanel::cancelRequested);
        auto* button = panel.findChild<QPushButton*>("evaluateButton");
        button->click();
        QCOMPARE(evaluate.count(), 1);
        panel.setProgress(0.25);
        QVERIFY(!panel.findChild<QProgressBar*>("evaluateBar")->isHidden());
        button->click();
        QCOMPARE(evaluate.count(), 1);
        QCOMPARE(stop.count(), 1);

        QImage picture(4, 4, QImage::Format_Grayscale8);
        picture.fill(99);
        auto* title = panel.findChild<QLabel*>("nearestTitle");
        panel.setNearest(picture, {{picture, "8", 1234, 0.02}, {picture, "3", 7, 0.3}});
        QVERIFY(!title->text().contains("Nearly a copy"));  // what is near is not known yet
        auto quality = std::make_shared<ImageQuality>();
        quality->samples = 10'000;
        quality->heldOut = 1'984;
        quality->nearDistance = 0.05f;
        quality->copies = {0.125, 0.125, 0.01};
        quality->duplicates = {0.314, 0.071, 0.02};
        ClassCoverage classes;
        classes.frechet = {7.25, 7.5, 0.11};
        classes.classes = {{"3", true, 9'000, 8'000, 0.9, 0.5}, {"8", true, 1'000, 900, 0.1, 0.5}};
        quality->classes = classes;
        panel.setQuality(quality, 300, "digits");
        const QString figures = panel.findChild<QLabel*>("qualityFigures")->text();
        // What changes with their number stands beside that of as many.
        for (const char* part :
             {"10,000", "1,984", "300", "7.5", "0.11", "12.5 %", "1.0 %", "7.1 %", "2.0 %", "of the first 1,984"}) {
            QVERIFY2(figures.contains(part), part);
        }
        QVERIFY(!figures.contains("7.25"));
        QVERIFY(!figures.contains("31.4 %"));
        QVERIFY(!figures.contains("trained on"));
        auto split = std::make_shared<ImageQuality>(*quality);
        split->heldOut = split->samples;
        split->heldOutOfTraining = true;
        panel.setQuality(split, 300, "emoji");
        QVERIFY(panel.findChild<QLabel*>("qualityFigures")->text().contains("was trained on them"));
        QVERIFY(!panel.findChild<QLabel*>("qualityFigures")->text().contains("of the first"));
        panel.setQuality(quality, 300, "digits");
        QCOMPARE(panel.findChild<ClassShares*>()->words().section('\n', 0, 0),
                 QStringLiteral("3: 90 % of the generated pictures, 50 % of the real ones"));
        QVERIFY(title->text().contains("Nearly a copy"));
        QVERIFY(panel.findChild<QLabel*>("nearestPicture1")->toolTip().contains("1,234"));
        QVERIFY(panel.findChild<QLabel*>("nearestPicture3")->isHidden());
        panel.clear();
        QVERIFY(panel.findChild<QLabel*>("nearestPicture1")->isHidden());
        panel.setProblem("Memory <ran> out.");
        QVERIFY(panel.findChild<QLabel*>("qualityFigures")->text().contains("&lt;ran&gt;"));
        QVERIFY(!panel.isMeasuring());
    }

    void theBarsOfClassesSayWhichIsWhich()
    {
        ClassShares shares;
        shares.setClasses({{"3", true, 0, 0, 0, 0}});
        shares.resize(300, shares.sizeHint().height());
        const QImage image = shares.grab().toImage();
        const auto has = [&](const QColor& colour) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, image.height() / 4) == colour) {
                    return true;
                }
            }
            return false;
        };
        QVERIFY(has(paletteOf(&shares).fake) && has(paletteOf(&shares).real));
    }

    void verdictsAreShownAndACriticsScores()
    {
        ImageCourseChart chart(ImageCourseChart::Topic::verdict, nullptr, nullptr);
        auto* note = chart.findChild<QLabel*>("verdictNote");
        auto course = std::make_shared<std::vector<ImageLossBucket>>(1);
        course->front() = {1, 10, 0, 0, 0, 0, 0.75F, 0.25F, 90, -12};
        chart.setCourse(course);
        chart.drawNow();
        QVERIFY(note->text().contains("1 is real"));
        QCOMPARE(chart.readingAtStep(5)->values, (std::vector<double>{0.75, 0.25}));
        QVERIFY(chart.csv().startsWith("first_step,last_step,d_on_real,d_on_fake\n1,10,0.75,0.25"));

        chart.setObjective(ObjectiveKind::relativistic);
        chart.drawNow();
        QVERIFY(!note->text().contains("1 is real,"));
        QCOMPARE(chart.readingAtStep(5)->values, (std::vector<double>{0.75, 0.25}));

        chart.setObjective(ObjectiveKind::wassersteinGp);
        chart.drawNow();
        QVERIFY(!note->text().contains("1 is"));
        QCOMPARE(chart.readingAtStep(5)->values, (std::vector<double>{90, -12}));
        QVERIFY(chart.visibleValues().high > 50 && chart.visibleValues().low < -10);
        QCOMPARE(chart.findChild<LegendToggle*>("verdictOnReal")->text(), QString("C(x)"));
        QVERIFY(chart.csv().startsWith("first_step,last_step,score_on_real,score_on_fake\n1,10,90,-12"));
    }

    void wallsFitTheirAreaInWholeDevicePixels_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("ratio");
        for (const int count : {1, 6, 20, 36, 64, 100}) {
            for (const double ratio : {1.0, 1.5, 2.0}) {
                QTest::addRow("%d pictures at %g", count, ratio) << count << ratio;
            }
        }
    }

    void wallsFitTheirAreaInWholeDevicePixels()
    {
        QFETCH(int, count);
        QFETCH(double, ratio);
        const QRectF area(0, 0, 640, 420);
        const ImageShape shape{1, 28, 28};
        const WallLayout layout = wallLayout(area, 24, static_cast<std::size_t>(count), true, shape, ratio);
        QVERIFY(layout.columns * layout.rows >= count);
        const double whole = layout.picture * ratio;
        QVERIFY2(whole < 1 || std::abs(whole - std::round(whole)) < 1e-9, qPrintable(QString::number(whole)));
        for (int i = 0; i < count; ++i) {
            const QRectF box = layout.fakeBox(static_cast<std::size_t>(i));
            QVERIFY(area.contains(box));
            QVERIFY(layout.fakeBlock.contains(box));
            QVERIFY(!box.intersects(layout.realBlock));
            QVERIFY(i == 0 || !box.intersects(layout.fakeBox(static_cast<std::size_t>(i - 1))));
        }
        QVERIFY(layout.realBlock.contains(layout.realBox(layout.realPlaces() - 1)));
    }

    void picturesAreDrawnPixelForPixel()
    {
        PictureWall wall;
        wall.resize(500, 400);
        const auto snapshot = test::sampleImageSnapshot(6);
        wall.setSnapshot(snapshot);
        const QRectF box = wall.boxOf({false, 3});
        const QImage drawn = wall.grab().toImage();
        const double ratio = drawn.devicePixelRatio();
        for (int y = 0; y < 5; ++y) {
            for (int x = 0; x < 4; ++x) {
                const QPointF at(box.left() + (x + 0.5) * box.width() / 4, box.top() + (y + 0.5) * box.height() / 5);
                const int expected = snapshot->wall->fakes.pixels[static_cast<std::size_t>(3 * 20 + y * 4 + x)];
                QCOMPARE(qGray(drawn.pixel((at * ratio).toPoint())), expected);
            }
        }
    }

    void aWallSaysWhatDThinks()
    {
        PictureWall wall;
        wall.resize(500, 400);
        wall.setSnapshot(test::sampleImageSnapshot(6));
        QVERIFY(wall.words({false, 2}).contains("fake (0.20"));
        QVERIFY(wall.words({true, 0}).contains("class ring"));
        QCOMPARE(*wall.placeAt(wall.boxOf({true, 1}).center()), (PictureWall::Place{true, 1}));
        QVERIFY(wall.csv().startsWith("place,kind,class,verdict\n0,generated,0,0\n"));
    }

    void theTintTellsRealFromFake()
    {
        PictureWall wall;
        wall.resize(500, 400);
        wall.setSnapshot(test::sampleImageSnapshot(20));
        const QImage before = wall.grab().toImage();
        wall.setTinted(true);
        const QImage after = wall.grab().toImage();
        const double ratio = after.devicePixelRatio();
        const auto frameAt = [&](std::size_t index) {
            const QRectF box = wall.boxOf({false, index});
            return after.pixelColor((QPointF(box.left() - 2, box.center().y()) * ratio).toPoint());
        };
        QVERIFY(before != after);
        QVERIFY(frameAt(10).green() > frameAt(10).red());  // 1: real, teal
        QVERIFY(frameAt(0).red() > frameAt(0).green());    // 0: fake, purple
    }

    void picturesOnBlackLieOnBlack()
    {
        const auto snapshot = test::sampleImageSnapshot();
        QCOMPARE(commonGround(snapshot->set->shape, snapshot->set->pixels), QColor(0, 0, 0));
        std::vector<std::uint8_t> noisy(snapshot->set->pixels);
        for (std::size_t i = 0; i < noisy.size(); i += 7) {
            noisy[i] = 255;
        }
        QVERIFY(!commonGround(snapshot->set->shape, noisy).isValid());
    }

    void theFilmBecomesAGifOfItsFrames_data()
    {
        QTest::addColumn<int>("channels");
        QTest::newRow("grey") << 1;
        QTest::newRow("colour") << 3;
    }

    void theFilmBecomesAGifOfItsFrames()
    {
        QFETCH(int, channels);
        FilmStrip film;
        const auto snapshot = test::sampleImageSnapshot(6, channels, 4);
        film.setSnapshot(snapshot);
        const auto movie = film.movie();
        QByteArray bytes = QByteArray::fromStdString(gifBytes(movie, "a film"));
        QVERIFY(bytes.contains("a film"));
        QBuffer buffer(&bytes);
        QImageReader reader(&buffer, "gif");
        QCOMPARE(reader.imageCount(), 4);
        const QImage first = reader.read();
        QVERIFY(!first.isNull());
        QVERIFY(first.height() >= 96);
        const int zoom = first.height() / 5;
        const QColor middle = first.pixelColor(zoom + zoom / 2, 2 * zoom + zoom / 2);
        QVERIFY2(std::abs(middle.red() - 200) <= 4, qPrintable(middle.name()));
        QCOMPARE(reader.loopCount(), -1);  // for ever
    }

    void theFilmFollowsItsNewestEndUntilItIsScrolled()
    {
        FilmStrip film;
        film.resize(300, film.sizeHint().height());
        film.setSnapshot(test::sampleImageSnapshot(6, 1, 30));
        QScrollBar* bar = film.horizontalScrollBar();
        QVERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), bar->maximum());
        QTest::keyClick(&film, Qt::Key_Home);
        film.setSnapshot(test::sampleImageSnapshot(6, 1, 40));
        QCOMPARE(bar->value(), 0);
        QTest::keyClick(&film, Qt::Key_End);
        film.setSnapshot(test::sampleImageSnapshot(6, 1, 50));
        QCOMPARE(bar->value(), bar->maximum());
        QCOMPARE(film.momentWords(300), QString("epoch 3"));
        QCOMPARE(film.momentWords(310), QString("step 310"));
    }

    void progressIsSaidInWords()
    {
        const auto snapshot = test::sampleImageSnapshot();
        QCOMPARE(ImageProgress::epochWords(*snapshot), QString("epoch 4 of 10, step 300 of 1,000"));
        snapshot->step = 1000;
        QCOMPARE(ImageProgress::epochWords(*snapshot), QString("all 10 epochs done, step 1,000"));
        snapshot->step = 1250;
        QCOMPARE(ImageProgress::epochWords(*snapshot), QString("epoch 13 (10 planned), step 1,250"));
        QCOMPARE(ImageProgress::timeWords(42), QString("42 s left"));
        QCOMPARE(ImageProgress::timeWords(630), QString("about 11 min left"));
        QCOMPARE(ImageProgress::timeWords(7500), QString("about 2 h 5 min left"));
        QVERIFY(ImageProgress::timeWords(-1).isEmpty());
    }

    void filesThatAreNoPicturesAreCounted()
    {
        ImageDataPanel panel({});
        const auto* words = panel.findChild<QLabel*>("imagesLeftOut");
        const auto snapshot = test::sampleImageSnapshot();
        panel.setSnapshot(snapshot);
        QVERIFY(words->isHidden());
        const auto damaged = std::make_shared<ImageSet>(*snapshot->set);
        damaged->leftOut = 3;
        damaged->firstProblem = "\"cut.png\" breaks off.";
        snapshot->set = damaged;
        panel.setSnapshot(snapshot);
        QVERIFY(!words->isHidden());
        QCOMPARE(words->text(), QString("3 files are not among them."));
        QVERIFY(words->toolTip().contains("cut.png"));
    }

    void theBrowserShowsClassAfterClass()
    {
        SetBrowser browser;
        browser.resize(400, 300);
        browser.setSet(test::sampleImages());
        QTest::keyClick(&browser, Qt::Key_Home);
        QCOMPARE(*browser.chosen(), std::size_t{0});
        QTest::keyClick(&browser, Qt::Key_Right);
        QCOMPARE(*browser.chosen(), std::size_t{2});  // the next of its class
        QTest::keyClick(&browser, Qt::Key_End);
        QCOMPARE(*browser.chosen(), std::size_t{39});
        QCOMPARE(browser.csv(), QByteArray("class,name,pictures\n0,\"ring\",20\n1,\"bar\",20\n"));
        browser.setClass(1);
        QTest::keyClick(&browser, Qt::Key_Home);
        QCOMPARE(*browser.chosen(), std::size_t{1});
    }

    void layersAreAddedMovedAndChanged()
    {
        LayersPanel panel(ImageNetwork::discriminator);
        panel.setSpec(findImagePreset("dcgan-003")->spec);
        QVERIFY(panel.problem().isEmpty());
        const std::int64_t parameters = panel.parameters();
        QVERIFY(parameters > 100'000);
        auto* list = panel.findChild<QListWidget*>("discriminatorLayers");
        QSignalSpy edited(&panel, &ImagePanel::specEdited);
        list->setCurrentRow(1);
        panel.findChild<QAction*>("discriminatorAdd.batch_norm")->trigger();
        QCOMPARE(edited.size(), 1);
        QCOMPARE(panel.spec().discriminator.layers[1].kind, LayerKind::batchNorm);
        QCOMPARE(list->currentRow(), 2);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(panel.spec().discriminator.layers[2].kind, LayerKind::batchNorm);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTest::mouseClick(panel.findChild<QToolButton*>("discriminatorRemoveLayer"), Qt::LeftButton);
        QVERIFY(panel.spec() == findImagePreset("dcgan-003")->spec);
    }

    void whatDoesNotFitIsSaidInASentence()
    {
        LayersPanel panel(ImageNetwork::generator);
        ImageSpec spec = findImagePreset("dcgan-003")->spec;
        spec.generator.layers.back().kind = LayerKind::flatten;
        panel.setSpec(spec);
        QVERIFY2(panel.problem().contains("784"), qPrintable(panel.problem()));
        spec.generator.layers[2].shape = {128, 7, 8};
        panel.setSpec(spec);
        QVERIFY(!panel.findChild<QLabel*>("generatorLayersProblem")->text().isEmpty());
        spec.generator.layers.clear();
        panel.setSpec(spec);
        QVERIFY(!panel.problem().isEmpty());
    }

    void theWallBarOffersClassesOnlyWhereGIsToldOne()
    {
        WallBar bar;
        bar.setClasses({"0", "1"}, false);
        auto* classes = bar.findChild<QComboBox*>("wallClass");
        QVERIFY(classes->isHidden());
        QVERIFY(!bar.wallClass());
        bar.setClasses({"0", "1"}, true);
        QSignalSpy chosen(&bar, &WallBar::classChosen);
        QVERIFY(!classes->isHidden());
        classes->setFocus();
        QTest::keyClick(classes, Qt::Key_End);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(*bar.wallClass(), 1);
        bar.setCount(17);
        QCOMPARE(bar.findChild<QComboBox*>("wallCount")->currentData().toInt(), 17);
    }
};

}  // namespace ganimede

QTEST_MAIN(ganimede::ImageWidgetsTest)
#include "image_widgets_test.moc"
