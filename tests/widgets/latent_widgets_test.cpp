#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include "widgets/export/export_files.h"
#include "widgets/latent/direction_row.h"
#include "widgets/latent/key_point_row.h"
#include "widgets/latent/latent_map.h"
#include "widgets/latent/latent_picture.h"
#include "widgets/latent/channel_grid.h"
#include "widgets/latent/picture_canvas.h"
#include "widgets/latent/picture_frame.h"
#include "widgets/latent/path_track.h"
#include "widgets/latent/picture_thumb.h"
#include "widgets/latent/residual_chart.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

QImage grey(int level, int side = 8)
{
    QImage picture(side, side, QImage::Format_Grayscale8);
    picture.fill(level);
    return picture;
}

}  // namespace

/// The explorer's widgets, each by itself.
class LatentWidgetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }

    void theChartOfTheSearchHasRoomForItsNumbers()
    {
        constexpr double kBackRow = 2;
        applyTheme(*qApp, ThemeChoice::light, kBackRow);
        const auto usual = qScopeGuard([] { applyTheme(*qApp, ThemeChoice::light); });
        ResidualChart chart;
        chart.resize(500, 300);
        const QImage image = chart.grab().toImage();
        const int line = qRound(chart.fontMetrics().height() * image.devicePixelRatio());
        for (int y = line; y < image.height() - line; ++y) {  // between the words above and those below
            QCOMPARE(image.pixelColor(0, y), image.pixelColor(0, image.height() - 1));
        }
    }

    void theTrackAsksAndDoesNotMoveByItself()
    {
        PathTrack track;
        track.resize(700, track.heightForWidth(700));
        track.setKeyPoints(4);
        QSignalSpy chosen(&track, &PathTrack::positionChosen);
        QTest::mouseClick(&track, Qt::LeftButton, {}, track.handleAt(0.5).toPoint());
        QCOMPARE(chosen.size(), 1);
        QVERIFY(std::abs(chosen.takeFirst()[0].toDouble() - 0.5) < 0.01);
        QCOMPARE(track.position(), 0.0);
        track.setPosition(0.5);
        QTest::keyClick(&track, Qt::Key_PageUp);
        QCOMPARE(chosen.takeFirst()[0].toDouble(), 2.0 / 3);
        QTest::keyClick(&track, Qt::Key_PageDown);
        QCOMPARE(chosen.takeFirst()[0].toDouble(), 1.0 / 3);
        QTest::keyClick(&track, Qt::Key_Right);
        QCOMPARE(chosen.takeFirst()[0].toDouble(), 31.0 / 60);
        track.setPosition(1);
        QTest::keyClick(&track, Qt::Key_Right);
        QCOMPARE(chosen.takeFirst()[0].toDouble(), 1.0);
        QCOMPARE(track.atKeyPoint(1), 1.0);
        track.setPosition(1.0 / 3);
        QCOMPARE(track.atKeyPoint(1), 2.0 / 3);
        QCOMPARE(track.atKeyPoint(-1), 0.0);
        track.setPosition(7);
        QCOMPARE(track.position(), 1.0);
        QVERIFY(track.accessibleDescription().contains("100"));
    }

    void theTrackShowsPreviewsAndIsExported()
    {
        PathTrack track;
        QVERIFY(!track.hasSomethingToExport());
        QList<QImage> previews;
        for (int i = 0; i < PathTrack::kPreviews; ++i) {
            previews << grey(10 + 20 * i);
        }
        track.setPreviews(previews);
        track.setChange({0, 10, 0});
        QCOMPARE(track.csv(), QByteArray("position,change\n0.166667,0\n0.5,10\n0.833333,0\n"));
        track.resize(1200, track.heightForWidth(1200));
        const QImage shown = track.grab().toImage();
        const double ratio = shown.devicePixelRatio();
        const QPointF first = track.handleAt(0) + QPointF(20, -50);
        const QPointF last = track.handleAt(1) + QPointF(-20, -50);
        QCOMPARE(qGray(shown.pixel((first * ratio).toPoint())), 10);
        QCOMPARE(qGray(shown.pixel((last * ratio).toPoint())), 190);
        QVERIFY(!exportImage(track).isNull());
        track.setChange({});
        track.setChange({0, 0});  // nothing changes: no curve, no division by nothing
        track.grab();
    }

    void thePictureFillsItsPlaceWithSquarePixels()
    {
        LatentPicture picture;
        picture.resize(300, 200);
        picture.setMessage("Nothing", "Open something.");
        QVERIFY(picture.accessibleDescription().contains("Open something."));
        picture.grab();
        picture.setPicture(grey(200, 28));
        const QRectF box = picture.pictureBox();
        QCOMPARE(box.width(), box.height());
        QVERIFY(box.width() > 160 && box.width() <= 200);
        const QImage shown = picture.grab().toImage();
        QCOMPARE(qGray(shown.pixel((box.center() * shown.devicePixelRatio()).toPoint())), 200);
        QCOMPARE(picture.exportSize(), QSize(252, 252));
        QCOMPARE(exportImage(picture).pixelColor(100, 100).red(), 200);
        QVERIFY(picture.csv().startsWith("x0,x1,"));
        QCOMPARE(picture.csv().count('\n'), 29);
        QSignalSpy dragged(&picture, &LatentPicture::dragged);
        const QPoint middle = box.center().toPoint();
        QTest::mousePress(&picture, Qt::LeftButton, {}, middle);
        QTest::mouseMove(&picture, middle + QPoint(40, 0));
        QTest::mouseRelease(&picture, Qt::LeftButton, {}, middle + QPoint(40, 0));
        QVERIFY(!dragged.isEmpty());
        QVERIFY(std::abs(dragged.first()[0].toDouble() - 40 / box.width()) < 0.02);
    }

    void thePadAsksForWhatIsSeenNearestFirst()
    {
        LatentMap pad("pad");
        QSignalSpy wanted(&pad, &LatentMap::cellsWanted);
        pad.resize(300, 260);
        pad.show();
        pad.setPlace({10, 5});
        QVERIFY(wanted.isEmpty());  // no generator yet
        pad.staleCells();
        QCOMPARE(wanted.size(), 1);
        auto cells = wanted.takeFirst()[0].value<QList<MapCell>>();
        QCOMPARE(cells.first(), (MapCell{0, {10, 5}}));
        QVERIFY(cells.contains({0, {12, 7}}) && cells.contains({0, {8, 3}}));
        QVERIFY(!cells.contains({0, {20, 5}}));
        for (const MapCell& cell : cells) {
            pad.setCell(cell, grey(90));
        }
        pad.setPlace({10, 5});
        QVERIFY(wanted.isEmpty());
        pad.setPlace({12, 5});
        cells = wanted.takeFirst()[0].value<QList<MapCell>>();
        QVERIFY(!cells.contains({0, {12, 5}}) && cells.contains({0, {15, 5}}));
        pad.staleCells();  // other weights: all again, those seen stay on screen
        QVERIFY(wanted.takeLast()[0].value<QList<MapCell>>().contains({0, {12, 5}}));
        QVERIFY(pad.hasCell({0, {12, 5}}));
        QCOMPARE(pad.placeAt(pad.positionOf({11.5, 4.25})), QPointF(11.5, 4.25));
    }

    void thePadZoomsByTheWheel()
    {
        LatentMap pad("pad");
        pad.resize(300, 260);
        const double before = pad.positionOf({1, 0}).x();
        QWheelEvent turn(QPointF(20, 20), QPointF(20, 20), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(&pad, &turn);
        QVERIFY(pad.positionOf({1, 0}).x() > before);
        for (int i = 0; i < 100; ++i) {
            QApplication::sendEvent(&pad, &turn);
        }
        QVERIFY(pad.positionOf({1, 0}).x() < 150 + 130);
    }

    void anAtlasShowsPlacesCloserTogetherAsOneComesNearer()
    {
        LatentMap map("map");
        QSignalSpy wanted(&map, &LatentMap::cellsWanted);
        map.setLevels(-3, 10);
        map.resize(400, 300);
        map.show();
        map.setZoom(50);
        map.staleCells();
        const int level = map.level();
        map.setZoom(200);
        QCOMPARE(map.level(), level + 2);
        const auto cells = wanted.last()[0].value<QList<MapCell>>();
        QCOMPARE(cells.first(), (MapCell{level + 2, {0, 0}}));
        QCOMPARE((MapCell{2, {3, -1}}.place()), QPointF(0.75, -0.25));
        map.setCell({map.level(), {0, 0}}, grey(90), 0.25F);
        map.setCell({map.level(), {1, 0}}, grey(90), 0.75F);
        QCOMPARE(map.valuesSeen(), (std::pair{0.25F, 0.75F}));
        map.setTint([](float value) { return value > 0.5F ? QColor(Qt::red) : QColor(Qt::blue); });
        const QImage shown = map.grab().toImage();
        const QPointF at = map.positionOf(MapCell{map.level(), {1, 0}}.place()) * shown.devicePixelRatio();
        const QColor tinted = shown.pixelColor(at.toPoint() + QPoint(12, 12));
        QVERIFY(tinted.red() > tinted.blue());
        map.setBounds({0, 0, 1, 1});
        QSignalSpy chosen(&map, &LatentMap::placeChosen);
        QTest::keyClick(&map, Qt::Key_Left);
        QCOMPARE(chosen.last()[0].toPointF(), QPointF(0, 0));
        map.setZoom(1e9);
        QCOMPARE(map.level(), 10);
    }

    void aCanvasIsDrawnOnInThePicturesPixels()
    {
        PictureCanvas canvas;
        canvas.resize(290, 290);
        canvas.setShape({1, 28, 28}, Qt::black);
        QSignalSpy drawn(&canvas, &PictureCanvas::drawn);
        const QRectF box = canvas.pictureBox();
        const auto at = [&](double x, double y) {
            return QPointF(box.left() + x * box.width() / 28, box.top() + y * box.height() / 28).toPoint();
        };
        QTest::mousePress(&canvas, Qt::LeftButton, {}, at(5, 14));
        QTest::mouseMove(&canvas, at(23, 14));
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, at(23, 14));
        const auto pixels = canvas.pixels();
        QCOMPARE(pixels.size(), std::size_t{784});
        QVERIFY(pixels[13 * 28 + 14] > 150);
        QCOMPARE(pixels[3 * 28 + 14], std::uint8_t{0});
        QVERIFY(!drawn.isEmpty() && !canvas.isBlank());
        QTest::mousePress(&canvas, Qt::RightButton, {}, at(5, 14));
        QTest::mouseMove(&canvas, at(23, 14));
        QTest::mouseRelease(&canvas, Qt::RightButton, {}, at(23, 14));
        QCOMPARE(canvas.pixels()[13 * 28 + 14], std::uint8_t{0});
        canvas.undo();
        canvas.undo();
        QVERIFY(canvas.isBlank());
        canvas.setShape({3, 8, 8}, Qt::white);
        QCOMPARE(canvas.pixels(), std::vector<std::uint8_t>(192, 255));
    }

    void channelsAreChosenByMouseAndKeys()
    {
        ChannelGrid grid;
        grid.resize(400, 300);
        grid.setLook({0, {3, 2, 2}, {1, 1, 1, 1, -4, 0, 0, 0, 2, 2, 2, 2}});
        QCOMPARE(grid.channels(), 3);
        QCOMPARE(grid.reach(), 4.0F);
        QSignalSpy chosen(&grid, &ChannelGrid::channelChosen);
        QSignalSpy toggled(&grid, &ChannelGrid::toggled);
        QTest::mouseClick(&grid, Qt::LeftButton, {}, grid.boxOf(1).center().toPoint());
        QCOMPARE(grid.chosen(), std::optional<int>(1));
        QTest::keyClick(&grid, Qt::Key_End);
        QCOMPARE(chosen.last()[0].toInt(), 2);
        QTest::keyClick(&grid, Qt::Key_Right);
        QCOMPARE(grid.chosen(), std::optional<int>(2));
        QTest::keyClick(&grid, Qt::Key_Space);
        QCOMPARE(toggled.last()[0].toInt(), 2);
        QVERIFY(grid.csv().contains("1,0,0,-4"));
        grid.setLook({1, {1}, {0.5F}});
        QVERIFY(!grid.chosen());
        grid.clear();
        QCOMPARE(grid.channels(), 0);
        grid.grab();
    }

    void aDifferenceIsGreyWhereNothingDiffers()
    {
        const QImage a = grey(90);
        QCOMPARE(qGray(differenceOf(a, a).pixel(0, 0)), 128);
        QVERIFY(qGray(differenceOf(grey(200), a).pixel(0, 0)) > 128);
        QVERIFY(differenceOf(a, QImage(2, 2, QImage::Format_RGB32)).isNull());
    }

    void aKeyPointShowsItsSeedOrWhatElseItIs()
    {
        KeyPointRow row(3);
        row.setTitle("To");
        auto* seed = row.findChild<QSpinBox*>("keyPointSeed3");
        QSignalSpy chosen(&row, &KeyPointRow::seedChosen);
        row.setSeed(42, {});
        QCOMPARE(seed->value(), 42);
        row.setSeed(std::nullopt, "wall, picture 5");
        QCOMPARE(seed->text(), QString("wall, picture 5"));
        QVERIFY(chosen.isEmpty());
        seed->setValue(7);
        QCOMPARE(chosen.takeFirst()[0].toLongLong(), 7);
        QVERIFY(seed->accessibleName().contains("To"));
        QSignalSpy removed(&row, &KeyPointRow::removeRequested);
        row.setRemovable(false);
        row.findChild<QAction*>("removeKeyPoint3")->trigger();
        QVERIFY(removed.isEmpty());
        row.setRemovable(true);
        row.findChild<QAction*>("removeKeyPoint3")->trigger();
        QCOMPARE(removed.size(), 1);
    }

    void aDirectionGoesFourDeviationsEitherWay()
    {
        DirectionRow row(0);
        row.show();
        QSignalSpy chosen(&row, &DirectionRow::amountChosen);
        row.setAmount(1.5);
        QCOMPARE(row.amount(), 1.5);
        QVERIFY(chosen.isEmpty());
        auto* slider = row.findChild<QSlider*>("directionSlider0");
        slider->setValue(slider->maximum());
        QCOMPARE(chosen.takeFirst()[0].toDouble(), 4.0);
        row.findChild<PictureThumb*>("directionLow0")->click();
        QCOMPARE(chosen.takeFirst()[0].toDouble(), -4.0);
        QTest::mouseDClick(slider, Qt::LeftButton);
        QCOMPARE(row.amount(), 0.0);
        QVERIFY(slider->accessibleDescription().contains("0.0"));
    }
};

}  // namespace ganimede

QTEST_MAIN(ganimede::LatentWidgetsTest)
#include "latent_widgets_test.moc"
