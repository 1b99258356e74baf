#include <cmath>

#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QWheelEvent>

#include "tests/widgets/sample_snapshot.h"
#include "widgets/stage/draw_tool.h"
#include "widgets/stage/read_out.h"
#include "widgets/stage/stage_view.h"
#include "widgets/theme/theme.h"

using namespace ganimede;

namespace {

struct Stage {
    DrawTool tool;
    StageView view{&tool};

    explicit Stage(QSize size = {500, 400}, DrawMode mode = DrawMode::brush)
    {
        tool.setMode(mode);
        view.resize(size);
        view.show();
    }
    QPoint at(Point p) const { return view.geometryOnScreen().toScreen(p).toPoint(); }
    /// What one pixel is worth on the canvas.
    double pixel() const { return 2.0 / view.geometryOnScreen().rect.width(); }

    void press(Point p) { QTest::mousePress(&view, Qt::LeftButton, {}, at(p)); }
    void release(Point p) { QTest::mouseRelease(&view, Qt::LeftButton, {}, at(p)); }
    void drag(Point p)
    {
        const QPointF where = at(p);
        QMouseEvent event(QEvent::MouseMove, where, view.mapToGlobal(where), Qt::NoButton, Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(&view, &event);
    }
};

QImage pictureOf(StageView& view)
{
    return view.grab().toImage();
}

}  // namespace

class StageViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void strokeFollowsTheMouse_data();
    void strokeFollowsTheMouse();
    void strokeTakesTheToolsSettings();
    void pathStaysOnTheCanvas();
    void pressBesideTheSquareDrawsNothing();
    void rightButtonDrawsNothing();
    void brushPutAwayDrawsNothing();
    void pressOnTheEmptyStageTakesTheBrush();
    void anEmptyDrawingAsksForAStroke();
    void escapeCancelsTheStroke();
    void wheelAndBracketsChangeTheBrush();
    void wheelIsLeftAloneWithoutABrush();
    void previewShowsBeforeTheAnswerAndGoesWithIt();
    void nullSnapshotShowsTheEmptyStage();
    void optionsChangeThePictureAndWhatIsNeeded();
    void themeChangesThePicture();
    void largerTextMeansLargerMarks();
    void readOutAppearsUnderThePointer();
    void droppedFileIsAnnounced();
    void droppedTextIsRefused();
    void everyFrameIsTimed();
    void canBeReachedByKeyboardAndNamed();
    void whatIsReadIsInOneLineOrInOneEach();
};

void StageViewTest::strokeFollowsTheMouse_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("square") << QSize(300, 300);
    QTest::newRow("wide") << QSize(1203, 641);
    QTest::newRow("tall") << QSize(400, 777);
}

void StageViewTest::strokeFollowsTheMouse()
{
    QFETCH(QSize, size);
    Stage stage(size);
    QSignalSpy began(&stage.tool, &DrawTool::strokeBegan);
    QSignalSpy extended(&stage.tool, &DrawTool::strokeExtended);
    QSignalSpy finished(&stage.tool, &DrawTool::strokeFinished);
    const std::vector<Point> path = {{-0.8F, 0.6F}, {0.0F, 0.0F}, {0.25F, -0.9F}};
    stage.press(path[0]);
    stage.drag(path[1]);
    stage.drag(path[2]);
    stage.release(path[2]);
    QCOMPARE(began.size(), 1);
    QCOMPARE(extended.size(), 2);
    QCOMPARE(finished.size(), 1);
    const auto stroke = finished[0][0].value<Stroke>();
    QCOMPARE(stroke.path.size(), path.size());
    for (std::size_t i = 0; i < path.size(); ++i) {
        QVERIFY(std::abs(stroke.path[i].x - path[i].x) <= stage.pixel());
        QVERIFY(std::abs(stroke.path[i].y - path[i].y) <= stage.pixel());
    }
}

void StageViewTest::strokeTakesTheToolsSettings()
{
    Stage stage;
    stage.tool.setMode(DrawMode::eraser);
    stage.tool.setRadius(0.2);
    stage.tool.setDensity(0.4);
    QSignalSpy finished(&stage.tool, &DrawTool::strokeFinished);
    stage.press({0, 0});
    stage.tool.setRadius(0.3);  // of the next stroke
    stage.release({0, 0});
    const auto stroke = finished[0][0].value<Stroke>();
    QVERIFY(stroke.erase);
    QCOMPARE(stroke.radius, 0.2);
    QCOMPARE(stroke.density, 0.4);
    QCOMPARE(stroke.path.size(), std::size_t{1});
    QCOMPARE(stage.tool.radius(), 0.3);
}

void StageViewTest::pathStaysOnTheCanvas()
{
    Stage stage;
    QSignalSpy finished(&stage.tool, &DrawTool::strokeFinished);
    stage.press({0.9F, 0.9F});
    stage.drag({1.2F, 1.7F});
    stage.release({1.2F, 1.7F});
    QCOMPARE(finished[0][0].value<Stroke>().path.back(), (Point{1, 1}));
}

void StageViewTest::pressBesideTheSquareDrawsNothing()
{
    Stage stage({600, 300});
    QSignalSpy began(&stage.tool, &DrawTool::strokeBegan);
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, {20, 150});
    QCOMPARE(began.size(), 0);
}

void StageViewTest::rightButtonDrawsNothing()
{
    Stage stage;
    QSignalSpy began(&stage.tool, &DrawTool::strokeBegan);
    QTest::mouseClick(&stage.view, Qt::RightButton, {}, stage.at({0, 0}));
    QCOMPARE(began.size(), 0);
}

void StageViewTest::brushPutAwayDrawsNothing()
{
    Stage stage({400, 400}, DrawMode::off);
    stage.view.setSnapshot(samples::shared(samples::everyLayer()));
    QSignalSpy began(&stage.tool, &DrawTool::strokeBegan);
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.at({0, 0}));
    QCOMPARE(began.size(), 0);
}

void StageViewTest::pressOnTheEmptyStageTakesTheBrush()
{
    Stage stage({400, 400}, DrawMode::off);
    QSignalSpy finished(&stage.tool, &DrawTool::strokeFinished);
    QTest::mouseClick(&stage.view, Qt::LeftButton, {}, stage.at({0, 0}));
    QCOMPARE(stage.tool.mode(), DrawMode::brush);
    QCOMPARE(finished.size(), 1);
}

/// The networks still stand on the stage where a drawing was cleared.
void StageViewTest::anEmptyDrawingAsksForAStroke()
{
    Stage stage({500, 400}, DrawMode::off);
    stage.view.setSnapshot(samples::shared(samples::everyLayer()));
    const QImage plain = pictureOf(stage.view);
    DataSpec drawn;
    drawn.kind = "drawn";
    stage.view.setDrawing(drawn);
    QVERIFY(pictureOf(stage.view) != plain);  // it says "draw here"
    stage.press({0, 0});
    QCOMPARE(stage.tool.mode(), DrawMode::brush);
    QVERIFY(stage.tool.isDrawing());
    stage.tool.cancel();
    stage.tool.setMode(DrawMode::off);
    drawn.strokes.resize(1);
    stage.view.setDrawing(drawn);
    stage.press({0, 0});
    QVERIFY(!stage.tool.isDrawing());  // put away is put away
}

void StageViewTest::escapeCancelsTheStroke()
{
    Stage stage;
    stage.view.setSnapshot(samples::shared(samples::everyLayer()));
    QSignalSpy finished(&stage.tool, &DrawTool::strokeFinished);
    QSignalSpy cancelled(&stage.tool, &DrawTool::strokeCancelled);
    stage.press({0, 0});
    stage.drag({0.5F, 0.5F});
    const QImage during = pictureOf(stage.view);
    QTest::keyClick(&stage.view, Qt::Key_Escape);
    QVERIFY(pictureOf(stage.view) != during);
    stage.drag({0.5F, -0.5F});
    stage.release({0.5F, -0.5F});
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(finished.size(), 0);
    QVERIFY(!stage.tool.isDrawing());
}

void StageViewTest::wheelAndBracketsChangeTheBrush()
{
    Stage stage;
    const double before = stage.tool.radius();
    const QPointF centre = stage.at({0, 0});
    QWheelEvent up(centre, stage.view.mapToGlobal(centre), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                   Qt::NoScrollPhase, false);
    QApplication::sendEvent(&stage.view, &up);
    const double bigger = stage.tool.radius();
    QVERIFY(bigger > before);
    QTest::keyClick(&stage.view, Qt::Key_BracketLeft);
    QVERIFY(std::abs(stage.tool.radius() - before) < 1e-9);
    QTest::keyClick(&stage.view, Qt::Key_BracketRight);
    QVERIFY(std::abs(stage.tool.radius() - bigger) < 1e-9);
    for (int i = 0; i < 100; ++i) {
        QTest::keyClick(&stage.view, Qt::Key_BracketRight);
    }
    QCOMPARE(stage.tool.radius(), DrawTool::kLargestRadius);
}

void StageViewTest::wheelIsLeftAloneWithoutABrush()
{
    Stage stage({400, 400}, DrawMode::off);
    const double before = stage.tool.radius();
    const QPointF centre = stage.at({0, 0});
    QWheelEvent up(centre, stage.view.mapToGlobal(centre), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                   Qt::NoScrollPhase, false);
    QApplication::sendEvent(&stage.view, &up);
    QCOMPARE(stage.tool.radius(), before);
}

void StageViewTest::previewShowsBeforeTheAnswerAndGoesWithIt()
{
    Stage stage;
    Snapshot snapshot = samples::everyLayer();
    stage.view.setSnapshot(samples::shared(snapshot));
    const QPoint spot = stage.at({0.0F, 0.8F}) * stage.view.devicePixelRatioF();
    const QColor bare = pictureOf(stage.view).pixelColor(spot);
    stage.press({0.0F, 0.8F});
    stage.drag({0.1F, 0.8F});
    stage.release({0.1F, 0.8F});
    stage.tool.setMode(DrawMode::off);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&stage.view, &leave);
    const QColor drawn = pictureOf(stage.view).pixelColor(spot);
    QVERIFY(drawn.red() < bare.red() - 20);  // towards the real points' green

    snapshot.step = 1;  // the same data still
    stage.view.setSnapshot(samples::shared(snapshot));
    QCOMPARE(pictureOf(stage.view).pixelColor(spot), drawn);
    snapshot.data = samples::dataset({{-0.9F, -0.9F}});
    stage.view.setSnapshot(samples::shared(snapshot));
    QCOMPARE(pictureOf(stage.view).pixelColor(spot), bare);
}

void StageViewTest::nullSnapshotShowsTheEmptyStage()
{
    Stage stage;
    const QImage empty = pictureOf(stage.view);
    stage.view.setSnapshot(samples::shared(samples::everyLayer()));
    QVERIFY(pictureOf(stage.view) != empty);
    stage.view.setSnapshot(nullptr);
    QVERIFY(pictureOf(stage.view) == empty);
    stage.view.setSnapshot(samples::shared(Snapshot{}));  // without data
    QVERIFY(pictureOf(stage.view) == empty);
    QTest::mouseMove(&stage.view, stage.at({0, 0}));
    stage.view.setSnapshot(nullptr);
    pictureOf(stage.view);
}

void StageViewTest::optionsChangeThePictureAndWhatIsNeeded()
{
    Stage stage;
    stage.view.setSnapshot(samples::shared(samples::everyLayer()));
    const QImage all = pictureOf(stage.view);
    StageOptions options;
    options.surface = false;
    stage.view.setOptions(options);
    QVERIFY(pictureOf(stage.view) != all);
    QVERIFY(!stage.view.neededLayers().surface);
    QVERIFY(stage.view.neededLayers().gradients);
}

void StageViewTest::themeChangesThePicture()
{
    Stage stage;
    stage.view.setSnapshot(samples::shared(samples::everyLayer()));
    const QPoint fake = stage.at({0.5F, -0.5F}) * stage.view.devicePixelRatioF();
    QCOMPARE(pictureOf(stage.view).pixelColor(fake), lightPalette().fake);
    applyTheme(*qApp, ThemeChoice::dark);
    QCOMPARE(pictureOf(stage.view).pixelColor(fake), darkPalette().fake);
    applyTheme(*qApp, ThemeChoice::light);
    QCOMPARE(pictureOf(stage.view).pixelColor(fake), lightPalette().fake);
}

void StageViewTest::largerTextMeansLargerMarks()
{
    Stage stage;
    Snapshot snapshot;
    snapshot.fakes = {{0, 0}};
    snapshot.data = samples::everyLayer().data;
    stage.view.setSnapshot(samples::shared(snapshot));
    const auto width = [&] {
        const QImage picture = pictureOf(stage.view);
        const QPoint fake = stage.at({0, 0}) * stage.view.devicePixelRatioF();
        int reach = 0;
        while (picture.pixelColor(fake.x() + reach, fake.y()) == lightPalette().fake) {
            ++reach;
        }
        return reach;
    };
    const int onADesk = width();
    applyTheme(*qApp, ThemeChoice::light, 3.0);
    const int forTheBackRow = width();
    applyTheme(*qApp, ThemeChoice::light);
    QVERIFY2(forTheBackRow > onADesk, qPrintable(QString("%1, %2").arg(onADesk).arg(forTheBackRow)));
    QCOMPARE(width(), onADesk);
}

void StageViewTest::readOutAppearsUnderThePointer()
{
    Stage stage({400, 400}, DrawMode::off);
    stage.view.setSnapshot(samples::shared(samples::everyLayer()));
    const QImage without = pictureOf(stage.view);
    const QPointF where = stage.at({0.3F, 0.3F});
    QMouseEvent move(QEvent::MouseMove, where, stage.view.mapToGlobal(where), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QApplication::sendEvent(&stage.view, &move);
    QVERIFY(pictureOf(stage.view) != without);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&stage.view, &leave);
    QVERIFY(pictureOf(stage.view) == without);
}

void StageViewTest::droppedFileIsAnnounced()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("points.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x,y\n0,0\n");
    file.close();
    Stage stage;
    QSignalSpy dropped(&stage.view, &StageView::fileDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&stage.view, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&stage.view, &drop);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped[0][0].toString(), path);
}

void StageViewTest::droppedTextIsRefused()
{
    Stage stage;
    QSignalSpy dropped(&stage.view, &StageView::fileDropped);
    QMimeData data;
    data.setText(QStringLiteral("hello"));
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(&stage.view, &enter);
    QVERIFY(!enter.isAccepted());
    QCOMPARE(dropped.size(), 0);
}

void StageViewTest::everyFrameIsTimed()
{
    Stage stage({240, 240});
    QSignalSpy painted(&stage.view, &StageView::framePainted);
    pictureOf(stage.view);
    pictureOf(stage.view);
    QCOMPARE(painted.size(), 2);
    QVERIFY(painted[1][0].toDouble() > 0);
}

void StageViewTest::canBeReachedByKeyboardAndNamed()
{
    Stage stage;
    QCOMPARE(stage.view.objectName(), QStringLiteral("stage"));
    QVERIFY(!stage.view.accessibleName().isEmpty());
    QVERIFY(stage.view.focusPolicy() & Qt::TabFocus);
}

void StageViewTest::whatIsReadIsInOneLineOrInOneEach()
{
    const QStringList parts{QStringLiteral("x 0.12   y 0.34"), QStringLiteral("   D finds it 56 % real")};
    const QFont font = QApplication::font();
    const ReadOut inOne(parts, font, 1000);
    const ReadOut inTwo(parts, font, inOne.size().width() - 1);
    QVERIFY(inTwo.size().width() < inOne.size().width());
    QCOMPARE(inTwo.size().height() - inOne.size().height(), QFontMetricsF(font).height());
    QCOMPARE(ReadOut(parts, font, inOne.size().width()).size(), inOne.size());
    // Other digits of the same number take the same box.
    QCOMPARE(ReadOut({parts[0], QStringLiteral("   D finds it 57 % real")}, font, 1000).size(), inOne.size());
}

QTEST_MAIN(StageViewTest)
#include "stage_view_test.moc"
