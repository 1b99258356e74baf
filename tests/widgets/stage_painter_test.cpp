#include <cmath>
#include <limits>

#include <QPainter>
#include <QTest>

#include "tests/widgets/sample_snapshot.h"
#include "widgets/stage/stage_geometry.h"
#include "widgets/stage/stage_painter.h"

using namespace ganimede;

namespace {

constexpr int kSide = 400;
const StageOptions kNothing{false, false, false, false, false};

QPoint pixelAt(Point p)
{
    return StageGeometry{QRectF(0, 0, kSide, kSide)}.toScreen(p).toPoint();
}

QImage render(const Snapshot& snapshot, const StageOptions& options = {}, const Palette& palette = lightPalette())
{
    return renderStage({kSide, kSide}, 1.0, snapshot, options, palette);
}

/// Pixels of one colour, within a rounding of each channel.
int countOf(const QImage& image, const QColor& colour, const QRect& area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QColor c = image.pixelColor(x, y);
            count += std::abs(c.red() - colour.red()) + std::abs(c.green() - colour.green()) +
                         std::abs(c.blue() - colour.blue()) <
                     6;
        }
    }
    return count;
}

}  // namespace

class StagePainterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingGivesThePanel();
    void realAndFakeHaveTheirColours_data();
    void realAndFakeHaveTheirColours();
    void realIsRoundAndFakeIsPointed();
    void marksAreAsLargeAsAskedFor();
    void everyToggleChangesThePicture_data();
    void everyToggleChangesThePicture();
    void surfaceGoesFromFakeToRealAndFromTheBottomUp();
    void surfaceIsSmoothBetweenCells();
    void undecidedSurfaceIsNeutral();
    void arrowsGoAgainstTheGradient();
    void oneWildGradientLeavesTheOthersTheirLength_data();
    void oneWildGradientLeavesTheOthersTheirLength();
    void aVanishingGradientIsSeenToVanish();
    void shadingFollowsDensity();
    void oneLatentDimensionIsACurve();
    void onlyTheFirstRealsAreShown();
    void brokenNumbersAreLeftOut();
    void cornersHaveTheBackground();
    void paintStageDrawsAtTheDevicesResolution();
};

void StagePainterTest::nothingGivesThePanel()
{
    const QImage image = render(Snapshot{});
    QCOMPARE(image.size(), QSize(kSide, kSide));
    QCOMPARE(image.pixelColor(kSide / 2, kSide / 2), lightPalette().panel);
}

void StagePainterTest::realAndFakeHaveTheirColours_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void StagePainterTest::realAndFakeHaveTheirColours()
{
    QFETCH(bool, dark);
    const Palette& palette = dark ? darkPalette() : lightPalette();
    const QImage image = render(samples::everyLayer(), {}, palette);
    QCOMPARE(image.pixelColor(pixelAt({-0.5F, 0.5F})), palette.real);
    QCOMPARE(image.pixelColor(pixelAt({0.5F, -0.5F})), palette.fake);
}

void StagePainterTest::realIsRoundAndFakeIsPointed()
{
    // Both in the same place at a size at which shapes show: of a round mark, more lies in the corners of its box.
    Snapshot snapshot;
    snapshot.data = samples::dataset({{0, 0}});
    snapshot.fakes = {{0, 0}};
    const auto cornerShare = [&](bool StageOptions::*mark, const QColor& colour) {
        StageOptions options = kNothing;
        options.*mark = true;
        const QImage image = renderStage({2000, 2000}, 2.0, snapshot, options, lightPalette());
        const int total = countOf(image, colour, QRect(960, 960, 80, 80));
        int reach = 0;  // from the centre to the right
        while (image.pixelColor(1000 + reach, 1000) == colour) {
            ++reach;
        }
        return static_cast<double>(total) / (reach * reach);
    };
    const double dot = cornerShare(&StageOptions::real, lightPalette().real);
    const double diamond = cornerShare(&StageOptions::fake, lightPalette().fake);
    QVERIFY2(dot > 2.6 && dot < 3.7, qPrintable(QString::number(dot)));              // pi
    QVERIFY2(diamond > 1.6 && diamond < 2.4, qPrintable(QString::number(diamond)));  // 2
}

void StagePainterTest::marksAreAsLargeAsAskedFor()
{
    Snapshot snapshot;
    snapshot.fakes = {{0, 0}};
    const auto areaOf = [&](double marks) {
        StageOptions options = kNothing;
        options.fake = true;
        options.marks = marks;
        return countOf(renderStage({2000, 2000}, 2.0, snapshot, options, lightPalette()), lightPalette().fake,
                       QRect(900, 900, 200, 200));
    };
    const double more = static_cast<double>(areaOf(2)) / areaOf(1);
    QVERIFY2(more > 3.6 && more < 4.4, qPrintable(QString::number(more)));
}

void StagePainterTest::everyToggleChangesThePicture_data()
{
    QTest::addColumn<int>("layer");
    QTest::newRow("real") << 0;
    QTest::newRow("fake") << 1;
    QTest::newRow("surface") << 2;
    QTest::newRow("gradients") << 3;
    QTest::newRow("manifold") << 4;
}

void StagePainterTest::everyToggleChangesThePicture()
{
    QFETCH(int, layer);
    bool StageOptions::*const layers[] = {&StageOptions::real, &StageOptions::fake, &StageOptions::surface,
                                          &StageOptions::gradients, &StageOptions::manifold};
    const Snapshot snapshot = samples::everyLayer();
    StageOptions without;
    without.*layers[layer] = false;
    StageOptions alone = kNothing;
    alone.*layers[layer] = true;
    QVERIFY(render(snapshot) != render(snapshot, without));
    QVERIFY(render(snapshot, alone) != render(snapshot, kNothing));
    QVERIFY(render(snapshot, kNothing) == render(Snapshot{}));
}

void StagePainterTest::surfaceGoesFromFakeToRealAndFromTheBottomUp()
{
    Snapshot snapshot;
    snapshot.surface = samples::evenSurface(0.0F);
    std::fill(snapshot.surface.begin() + static_cast<std::ptrdiff_t>(snapshot.surface.size() / 2),
              snapshot.surface.end(), 1.0F);
    const QImage image = render(snapshot);
    QCOMPARE(image.pixelColor(kSide / 2, kSide / 4), lightPalette().surfaceReal);
    QCOMPARE(image.pixelColor(kSide / 2, 3 * kSide / 4), lightPalette().surfaceFake);
}

void StagePainterTest::surfaceIsSmoothBetweenCells()
{
    Snapshot snapshot;
    for (int row = 0; row < Snapshot::kSurfaceSide; ++row) {
        for (int column = 0; column < Snapshot::kSurfaceSide; ++column) {
            snapshot.surface.push_back(static_cast<float>(column) / (Snapshot::kSurfaceSide - 1));
        }
    }
    const QImage image = render(snapshot);
    for (int x = 1; x < kSide; ++x) {
        const QColor left = image.pixelColor(x - 1, kSide / 2);
        const QColor here = image.pixelColor(x, kSide / 2);
        QVERIFY(std::abs(left.red() - here.red()) <= 2 && std::abs(left.blue() - here.blue()) <= 2);
    }
    QVERIFY(image.pixelColor(2, kSide / 2) != image.pixelColor(kSide - 3, kSide / 2));
}

void StagePainterTest::undecidedSurfaceIsNeutral()
{
    Snapshot snapshot;
    snapshot.surface = samples::evenSurface(std::numeric_limits<float>::quiet_NaN());
    QVERIFY(countOf(render(snapshot), lightPalette().surfaceEven, QRect(100, 100, 100, 100)) == 100 * 100);
}

void StagePainterTest::arrowsGoAgainstTheGradient()
{
    Snapshot snapshot;
    snapshot.fakes = {{0, 0}};
    snapshot.gradients = {{0.0F, -1.0F}};  // descent goes up
    StageOptions options = kNothing;
    options.gradients = true;
    const QImage image = render(snapshot, options);
    const QColor panel = lightPalette().panel;
    QVERIFY(countOf(image, panel, QRect(190, 180, 20, 19)) < 20 * 19);
    QCOMPARE(countOf(image, panel, QRect(180, 203, 40, 40)), 40 * 40);
}

void StagePainterTest::aVanishingGradientIsSeenToVanish()
{
    Snapshot snapshot;
    snapshot.fakes = {{0, 0}};
    StageOptions options = kNothing;
    options.gradients = true;
    const auto ink = [&](float gradient) {
        snapshot.gradients = {{gradient, 0}};
        return 400 * 400 - countOf(render(snapshot, options), lightPalette().panel, QRect(0, 0, 400, 400));
    };
    const int none = ink(0.01F);
    QVERIFY(ink(1.0F) > ink(0.5F));
    QVERIFY(ink(0.5F) > none);
    const int steep = ink(1.0F);
    snapshot.objective = ObjectiveKind::wasserstein;  // a flat critic's arrows are as short as anyone's
    QCOMPARE(ink(0.01F), none);
    QCOMPARE(ink(1.0F), steep);
}

void StagePainterTest::oneWildGradientLeavesTheOthersTheirLength_data()
{
    QTest::addColumn<int>("objective");
    QTest::newRow("probability") << static_cast<int>(ObjectiveKind::nonSaturating);
    QTest::newRow("critic") << static_cast<int>(ObjectiveKind::wasserstein);
}

void StagePainterTest::oneWildGradientLeavesTheOthersTheirLength()
{
    QFETCH(int, objective);
    Snapshot snapshot;
    snapshot.objective = static_cast<ObjectiveKind>(objective);
    snapshot.fakes = {{-0.5F, 0}, {-0.5F, 0.3F}, {0.5F, 0}};
    snapshot.gradients = {{-1, 0}, {-1, 0}, {-1, 0}};
    StageOptions options = kNothing;
    options.gradients = true;
    const QRect first(95, 190, 60, 20);
    const QImage before = render(snapshot, options).copy(first);
    snapshot.gradients[2] = {-1e6F, 0};
    const QImage after = render(snapshot, options);
    QVERIFY(after.copy(first) == before);
    QCOMPARE(countOf(after, lightPalette().panel, QRect(360, 150, 30, 100)), 30 * 100);  // it is cut
}

void StagePainterTest::shadingFollowsDensity()
{
    Snapshot snapshot;
    snapshot.manifold = samples::flatManifold(0.8F);
    snapshot.manifoldDensity = samples::evenDensity(0.0F);
    snapshot.manifoldDensity.back() = 1.0F;   // the cell at the upper right
    snapshot.manifoldDensity.front() = 0.3F;  // the cell at the lower left
    StageOptions options = kNothing;
    options.manifold = true;
    const QImage image = render(snapshot, options);
    const auto inkAt = [&](Point p) { return lightPalette().panel.green() - image.pixelColor(pixelAt(p)).green(); };
    QVERIFY(inkAt({0.76F, 0.76F}) > inkAt({-0.76F, -0.76F}));
    QVERIFY(inkAt({-0.76F, -0.76F}) > 0);
    QCOMPARE(inkAt({-0.76F, 0.76F}), 0);
}

void StagePainterTest::oneLatentDimensionIsACurve()
{
    Snapshot snapshot;
    for (int i = 0; i < Snapshot::kManifoldSide * Snapshot::kManifoldSide; ++i) {
        snapshot.manifold.push_back({-0.8F + 1.6F * static_cast<float>(i) / 440.0F, 0.25F});
    }
    StageOptions options = kNothing;
    options.manifold = true;
    const QImage image = render(snapshot, options);
    for (const float x : {-0.7F, 0.0F, 0.7F}) {
        QVERIFY(image.pixelColor(pixelAt({x, 0.25F})) != lightPalette().panel);
        QCOMPARE(image.pixelColor(pixelAt({x, 0.0F})), lightPalette().panel);
    }
}

void StagePainterTest::onlyTheFirstRealsAreShown()
{
    std::vector<Point> points(static_cast<std::size_t>(Snapshot::kReals), Point{-0.5F, 0});
    points.push_back({0.5F, 0});
    Snapshot snapshot;
    snapshot.data = samples::dataset(points);
    const QImage image = render(snapshot);
    QCOMPARE(image.pixelColor(pixelAt({-0.5F, 0})), lightPalette().real);
    QCOMPARE(image.pixelColor(pixelAt({0.5F, 0})), lightPalette().panel);
}

void StagePainterTest::brokenNumbersAreLeftOut()
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const float infinity = std::numeric_limits<float>::infinity();
    Snapshot snapshot = samples::everyLayer();
    const QImage sound = render(snapshot);
    snapshot.data = samples::dataset({{-0.5F, 0.5F}, {-0.6F, 0.6F}, {nan, 0}, {infinity, 0}, {1e30F, -1e30F}});
    snapshot.fakes.insert(snapshot.fakes.end(), {{nan, nan}, {-infinity, 0}, {3e30F, 0}});
    snapshot.gradients.insert(snapshot.gradients.end(), {{0.1F, 0}, {0.1F, 0}, {0.1F, 0}});
    QVERIFY(render(snapshot) == sound);
    snapshot.manifold.front() = {nan, infinity};
    snapshot.manifold.back() = {-1e30F, 1e30F};
    snapshot.gradients.front() = {nan, infinity};
    snapshot.surface.front() = infinity;
    QCOMPARE(render(snapshot).size(), sound.size());
}

void StagePainterTest::cornersHaveTheBackground()
{
    const QImage image = render(samples::everyLayer());
    for (const QPoint corner :
         {QPoint(0, 0), QPoint(kSide - 1, 0), QPoint(0, kSide - 1), QPoint(kSide - 1, kSide - 1)}) {
        QCOMPARE(image.pixelColor(corner), lightPalette().background);
    }
}

void StagePainterTest::paintStageDrawsAtTheDevicesResolution()
{
    const Snapshot snapshot = samples::everyLayer();
    QImage canvas(2 * kSide + 100, 2 * kSide + 100, QImage::Format_RGB32);
    canvas.setDevicePixelRatio(2.0);
    canvas.fill(Qt::black);
    QPainter painter(&canvas);
    paintStage(painter, QRectF(20, 30, kSide, kSide), snapshot, {}, lightPalette());
    painter.end();
    const QImage inside = canvas.copy(40, 60, 2 * kSide, 2 * kSide);
    QVERIFY(inside ==
            renderStage({2 * kSide, 2 * kSide}, 2.0, snapshot, {}, lightPalette()).convertToFormat(inside.format()));
    QCOMPARE(canvas.pixelColor(39, 100), QColor(Qt::black));
    QCOMPARE(canvas.pixelColor(40 + 2 * kSide, 100), QColor(Qt::black));
}

QTEST_MAIN(StagePainterTest)
#include "stage_painter_test.moc"
