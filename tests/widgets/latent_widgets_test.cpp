#include <QAction>
#include <QApplication>
#include <QLabel>
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
#include "widgets/latent/path_track.h"
#include "widgets/latent/picture_thumb.h"
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
