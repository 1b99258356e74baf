#include <cmath>

#include <QAction>
#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include "engine/data/line_density.h"
#include "tests/patience.h"
#include "tests/widgets/line_sample.h"
#include "widgets/gallery/data_gallery.h"
#include "widgets/gallery/data_tile.h"
#include "widgets/line/curve_brush.h"
#include "widgets/line/density_panel.h"
#include "widgets/line/line_painter.h"
#include "widgets/line/line_stage.h"
#include "widgets/line/line_text.h"
#include "widgets/panels/number_field.h"
#include "widgets/stage/draw_tool.h"
#include "widgets/stage/layer_chip.h"
#include "widgets/stage/layer_chips.h"
#include "widgets/theme/theme.h"
#include "widgets/workspace/workspace_tabs.h"

using namespace ganimede;

namespace {

constexpr QSize kSize(900, 800);
constexpr double kText = kSize.width() / 45.0;  // as renderLine() without words
const StageOptions kNothing{false, false, false, false, false, false};

LineGeometry geometry(bool map = true)
{
    return LineGeometry::in(QRectF(QPointF(0, 0), QSizeF(kSize)), kText, map);
}

QImage render(const Snapshot& snapshot, const StageOptions& options = {}, const Palette& palette = lightPalette())
{
    return renderLine(kSize, 1.0, snapshot, options, palette, nullptr);
}

StageOptions only(bool StageOptions::*layer)
{
    StageOptions options = kNothing;
    options.*layer = true;
    return options;
}

/// How far a pixel's colour is from a palette's, summed over the channels.
int distance(const QColor& a, const QColor& b)
{
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue());
}

/// Where a colour lies highest in a column of the plot, as a share of the plot's height; NaN if it is not there.
double highest(const QImage& image, double x, const QColor& colour)
{
    const LineGeometry at = geometry();
    const int column = static_cast<int>(at.toScreenX(x));
    for (int y = static_cast<int>(at.plot.top()); y < static_cast<int>(at.plot.bottom()) - 3; ++y) {
        if (distance(image.pixelColor(column, y), colour) < 12) {
            return (at.plot.bottom() - y) / at.plot.height();
        }
    }
    return std::nan("");
}

int countOf(const QImage& image, const QColor& colour, const QRectF& area)
{
    int count = 0;
    const QRect pixels = area.toRect();
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            count += distance(image.pixelColor(x, y), colour) < 12;
        }
    }
    return count;
}

void drag(LineStage& stage, const std::vector<Point>& heights)
{
    const LineGeometry at = stage.geometryOnScreen();
    const auto place = [&](Point p) {
        return QPointF(at.toScreenX(static_cast<double>(p.x)), at.toScreenY(static_cast<double>(p.y))).toPoint();
    };
    QTest::mousePress(&stage, Qt::LeftButton, {}, place(heights.front()));
    for (const Point p : heights) {
        QTest::mouseMove(&stage, place(p));
    }
    QTest::mouseRelease(&stage, Qt::LeftButton, {}, place(heights.back()));
}

double heightAt(const std::vector<double>& curve, double x)
{
    return curve.at(static_cast<std::size_t>(std::lround((x + 1) / 2 * static_cast<double>(curve.size() - 1))));
}

}  // namespace

class LineStageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void anEmptySnapshotGivesThePanel();
    void theExactDensityStandsWhereItShould();
    void theDiscriminatorIsReadFromGroundToTop();
    void theBestDiscriminatorIsLeftOutWhereItSaysNothing();
    void everyLayerChangesThePicture_data();
    void everyLayerChangesThePicture();
    void fakesAreOnTheirSide();
    void arrowsPointAlongTheDescent();
    void aFlatCriticHasNoArrows();
    void brokenNumbersAreLeftOut();
    void whatIsCutAtTheTopSaysHowHighItGoes();
    void wordsFitAndTheStageExports();
    void thereIsAWordForEveryMissingBest();
    void theBrushSetsHeightsAndTheEraserTakesThem();
    void aStrokeStartsFromTheDensityThatIsSeen();
    void theMouseDrawsOnTheStage();
    void escapeDropsTheStroke();
    void chipsFollowTheWorkspace();
    void theGalleryShowsDensities();
    void meanAndSpreadAreEdited();
    void tabsAskAndShowWhatTheyAreTold();
};

void LineStageTest::anEmptySnapshotGivesThePanel()
{
    const QImage image = render(Snapshot{});
    QCOMPARE(image.pixelColor(450, 400), lightPalette().panel);
}

void LineStageTest::theExactDensityStandsWhereItShould()
{
    const QImage image = render(samples::lineSnapshot(), only(&StageOptions::real));
    const DataSpec real = samples::lineSpec().data;
    for (const double x : {0.3, 0.4, 0.55}) {
        const double wanted = lineDensity(real, x) / topDensity(real);
        const double found = highest(image, x, lightPalette().real);
        QVERIFY2(std::abs(found - wanted) < 0.03, qPrintable(QString("%1: %2, %3").arg(x).arg(found).arg(wanted)));
    }
}

void LineStageTest::theDiscriminatorIsReadFromGroundToTop()
{
    const QImage image = render(samples::lineSnapshot(), only(&StageOptions::surface));
    for (const double x : {-0.3, 0.0, 0.2}) {
        const double wanted = 1 / (1 + std::exp(-6 * x));
        const double found = highest(image, x, lightPalette().discriminator);
        QVERIFY2(std::abs(found - wanted) < 0.03, qPrintable(QString("%1: %2, %3").arg(x).arg(found).arg(wanted)));
    }
}

void LineStageTest::theBestDiscriminatorIsLeftOutWhereItSaysNothing()
{
    const QImage image = render(samples::lineSnapshot(), only(&StageOptions::best));
    const LineGeometry at = geometry();
    const auto ink = [&](double from, double to) {
        return countOf(
            image, lightPalette().ink,
            QRectF(at.toScreenX(from), at.plot.top() - 2, at.toScreenX(to) - at.toScreenX(from), at.plot.height()));
    };
    QVERIFY(ink(0.2, 0.6) > 50);   // near 1
    QCOMPARE(ink(0.93, 0.99), 0);  // neither density reaches here
}

void LineStageTest::everyLayerChangesThePicture_data()
{
    QTest::addColumn<int>("layer");
    for (int layer = 0; layer < 6; ++layer) {
        QTest::addRow("layer %d", layer) << layer;
    }
}

void LineStageTest::everyLayerChangesThePicture()
{
    bool StageOptions::*const layers[] = {&StageOptions::real,      &StageOptions::fake,     &StageOptions::surface,
                                          &StageOptions::gradients, &StageOptions::manifold, &StageOptions::best};
    QFETCH(int, layer);
    StageOptions without;
    without.*layers[layer] = false;
    for (const Palette* palette : {&lightPalette(), &darkPalette()}) {
        const Snapshot snapshot = samples::lineSnapshot();
        QVERIFY(render(snapshot, {}, *palette) != render(snapshot, without, *palette));
        QVERIFY(render(snapshot, {}, *palette) == render(snapshot, {}, *palette));
    }
}

void LineStageTest::fakesAreOnTheirSide()
{
    const QImage image = render(samples::lineSnapshot(), only(&StageOptions::fake));
    const QRectF& row = geometry().fakes;
    const QColor& fake = lightPalette().fake;
    const int left = countOf(image, fake, QRectF(row.topLeft(), QPointF(row.center().x(), row.bottom())));
    QVERIFY(left > 200);
    QCOMPARE(countOf(image, fake, QRectF(QPointF(row.center().x(), row.top()), row.bottomRight())), 0);
}

void LineStageTest::arrowsPointAlongTheDescent()
{
    // Fakes lie within four deviations of -.4; arrows of the length for a gradient of -1 reach further right, not left.
    const QImage image = render(samples::lineSnapshot(), only(&StageOptions::gradients));
    const Snapshot snapshot = samples::lineSnapshot();
    float least = 1, most = -1;
    for (std::size_t i = 0; i < 60; ++i) {
        least = std::min(least, snapshot.fakes[i].x);
        most = std::max(most, snapshot.fakes[i].x);
    }
    const LineGeometry at = geometry();
    const QRectF& row = at.fakes;
    const auto pink = [&](double from, double to) {
        return countOf(image, lightPalette().gradient, QRectF(from, row.top(), to - from, row.height()));
    };
    QVERIFY(pink(at.toScreenX(static_cast<double>(most)) + 3, row.right()) > 5);
    QCOMPARE(pink(row.left(), at.toScreenX(static_cast<double>(least)) - 3), 0);
}

void LineStageTest::aFlatCriticHasNoArrows()
{
    Snapshot snapshot = samples::lineSnapshot();
    snapshot.objective = ObjectiveKind::wasserstein;
    const auto pink = [&] {
        return countOf(render(snapshot, only(&StageOptions::gradients)), lightPalette().gradient, geometry().fakes);
    };
    QVERIFY(pink() > 0);
    for (Point& gradient : snapshot.gradients) {
        gradient.x *= 1e-4F;
    }
    QCOMPARE(pink(), 0);
}

void LineStageTest::brokenNumbersAreLeftOut()
{
    Snapshot snapshot = samples::lineSnapshot();
    const float nan = std::nanf("");
    snapshot.line->realness.assign(LineView::kPositions, nan);
    snapshot.line->images.assign(LineView::kLatents, nan);
    snapshot.line->generated = {std::nan(""), std::nan("")};
    snapshot.fakes.assign(500, {nan, nan});
    snapshot.gradients.assign(500, {nan, nan});
    const QImage image = render(snapshot);
    QCOMPARE(countOf(image, lightPalette().discriminator, QRectF(QPointF(0, 0), QSizeF(kSize))), 0);
    QCOMPARE(countOf(image, lightPalette().gradient, geometry().fakes), 0);
}

void LineStageTest::whatIsCutAtTheTopSaysHowHighItGoes()
{
    const auto inkAtTop = [](float height) {
        Snapshot snapshot = samples::lineSnapshot();
        snapshot.line->generatedBins.assign(LineView::kBins, 0);
        snapshot.line->generatedBins[40] = height * static_cast<float>(snapshot.line->top);
        DrawTool tool;
        LineStage stage(&tool);
        stage.resize(640, 560);
        stage.setSnapshot(std::make_shared<const Snapshot>(std::move(snapshot)));
        const QRectF plot = stage.geometryOnScreen().plot;
        const QImage image = stage.grab().toImage().scaled(stage.size());
        return countOf(image, lightPalette().fake, QRectF(plot.left(), plot.top() + 2, plot.width(), 16));
    };
    QVERIFY(inkAtTop(3.0F) > inkAtTop(1.0F) + 5);
}

void LineStageTest::wordsFitAndTheStageExports()
{
    DrawTool tool;
    LineStage stage(&tool);
    stage.resize(640, 560);
    QVERIFY(!stage.hasSomethingToExport());
    QVERIFY(stage.csv().isEmpty());
    stage.setSnapshot(samples::sharedLineSnapshot());
    QVERIFY(stage.hasSomethingToExport());
    const QList<QByteArray> rows = stage.csv().split('\n');
    QCOMPARE(rows.size(), LineView::kPositions + 2);
    QCOMPARE(rows[0], QByteArray("x,density,score,realness,best_realness"));
    QCOMPARE(rows[101].split(',')[3], QByteArray("0.5"));
    QImage image(stage.exportSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    stage.renderTo(painter, image.size());
    painter.end();
    QVERIFY(countOf(image, lightPalette().real, QRectF(QPointF(0, 0), QSizeF(image.size()))) > 200);
    QVERIFY(stage.grab().toImage() != image);
    const ExperimentSpec plane = samples::lineSpec(2);
    stage.setSnapshot(samples::sharedLineSnapshot(plane));
    QVERIFY(!stage.grab().isNull());
}

void LineStageTest::thereIsAWordForEveryMissingBest()
{
    QVERIFY(noBestWords(LineView::Best::shown).isEmpty());
    for (const auto best : {LineView::Best::critic, LineView::Best::paired, LineView::Best::averagedG}) {
        QVERIFY(!noBestWords(best).isEmpty());
    }
}

void LineStageTest::theBrushSetsHeightsAndTheEraserTakesThem()
{
    const std::vector<double> flat(kCurveHeights, 0.0);
    const Stroke up{false, 0.1, 1.0, {{-0.5F, -1}, {0, 1}}};  // from the ground at -.5 to the top at 0
    const std::vector<double> painted = paintedCurve(flat, up);
    QCOMPARE(heightAt(painted, -0.25), 0.5);
    QCOMPARE(heightAt(painted, 0), 1.0);
    QVERIFY(heightAt(painted, 0.05) > 0.2 && heightAt(painted, 0.05) < 0.8);  // lets go over its radius
    QCOMPARE(heightAt(painted, 0.11), 0.0);
    QCOMPARE(heightAt(paintedCurve(painted, up), -0.25), 0.5);  // the same stroke again leaves its path as it is
    const std::vector<double> erased = paintedCurve(painted, {true, 0.1, 1.0, {{0, 0}}});
    QCOMPARE(heightAt(erased, 0), 0.0);
    QCOMPARE(heightAt(erased, -0.25), 0.5);
    QCOMPARE(heightAt(paintedCurve(painted, {true, 0.1, 0.5, {{0, 0}}}), 0), 0.5);  // half as strong
}

void LineStageTest::aStrokeStartsFromTheDensityThatIsSeen()
{
    const DataSpec normal = samples::lineSpec().data;
    const std::vector<double> curve = curveToPaintOn(normal);
    QVERIFY(std::abs(heightAt(curve, 0.4) - 0.8) < 0.01);  // the highest stands at four fifths
    DataSpec drawn;
    drawn.kind = "drawn-1d";
    QCOMPARE(curveToPaintOn(drawn), std::vector<double>(kCurveHeights, 0.0));
    drawn.curve = curve;
    QCOMPARE(curveToPaintOn(drawn), curve);
}

void LineStageTest::theMouseDrawsOnTheStage()
{
    DrawTool tool;
    LineStage stage(&tool);
    stage.resize(640, 560);
    stage.setDrawing(samples::lineSpec().data);
    stage.setSnapshot(samples::sharedLineSnapshot());
    stage.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stage));
    QSignalSpy finished(&tool, &DrawTool::strokeFinished);
    drag(stage, {{-0.8F, 0.5F}, {-0.4F, 0.5F}});
    QCOMPARE(finished.count(), 0);  // the brush is put away
    tool.setMode(DrawMode::brush);
    const QImage before = stage.grab().toImage();
    drag(stage, {{-0.8F, 0.5F}, {-0.6F, 0.5F}, {-0.4F, 0.5F}});
    QCOMPARE(finished.count(), 1);
    const auto stroke = finished[0][0].value<Stroke>();
    const std::vector<double> curve = paintedCurve(curveToPaintOn(samples::lineSpec().data), stroke);
    const double pixel = 1 / stage.geometryOnScreen().plot.height();
    QVERIFY(std::abs(heightAt(curve, -0.6) - 0.5) < 2 * pixel);
    QVERIFY(stage.grab().toImage() != before);  // seen before a snapshot shows it
}

void LineStageTest::escapeDropsTheStroke()
{
    DrawTool tool;
    LineStage stage(&tool);
    stage.resize(640, 560);
    stage.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stage));
    tool.setMode(DrawMode::brush);
    QSignalSpy finished(&tool, &DrawTool::strokeFinished);
    const QPoint place = stage.geometryOnScreen().plot.center().toPoint();
    QTest::mousePress(&stage, Qt::LeftButton, {}, place);
    QVERIFY(tool.isDrawing());
    QTest::keyClick(&stage, Qt::Key_Escape);
    QTest::mouseRelease(&stage, Qt::LeftButton, {}, place);
    QCOMPARE(finished.count(), 0);
}

void LineStageTest::chipsFollowTheWorkspace()
{
    LayerChips chips;
    chips.show();
    auto* best = chips.findChild<LayerChip*>(QStringLiteral("bestChip"));
    QVERIFY(!best->isVisible());
    chips.setLine(true);
    QVERIFY(best->isVisible());
    QSignalSpy changed(&chips, &LayerChips::optionsChanged);
    QTest::mouseClick(best, Qt::LeftButton);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!chips.options().best);
}

void LineStageTest::theGalleryShowsDensities()
{
    DataGallery gallery(nullptr, 1);
    gallery.show();
    EVENTUALLY(gallery.isComplete());
    for (const std::string& name : lineDistributionNames()) {
        auto* tile = gallery.findChild<DataTile*>(QStringLiteral("dataTile.") + QString::fromStdString(name));
        QVERIFY(tile != nullptr && tile->hasCurve());
    }
    auto* drawn = gallery.findChild<DataTile*>(QStringLiteral("dataTile.drawn-1d"));
    QVERIFY(!drawn->hasCurve());
    QVERIFY(gallery.findChild<DataTile*>(QStringLiteral("dataTile.heart")) == nullptr);
    DataSpec own;
    own.kind = "drawn-1d";
    own.curve = {0, 1, 0};
    gallery.setCurrent(own);
    QVERIFY(drawn->hasCurve() && drawn->isChecked());
    QSignalSpy picked(&gallery, &DataGallery::picked);
    QTest::mouseClick(gallery.findChild<DataTile*>(QStringLiteral("dataTile.uniform-1d")), Qt::LeftButton);
    QCOMPARE(picked.value(0).value(0).toString(), QStringLiteral("uniform-1d"));
}

void LineStageTest::meanAndSpreadAreEdited()
{
    DensityPanel panel;
    ExperimentSpec spec = samples::lineSpec();
    panel.setSpec(spec);
    QVERIFY(!panel.isHidden());
    QSignalSpy edited(&panel, &SpecPanel::specEdited);
    auto* mean = panel.findChild<NumberField*>(QStringLiteral("dataMean"));
    QCOMPARE(mean->value(), 0.4);
    Q_EMIT mean->valueEdited(-0.25);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited[0][0].value<ExperimentSpec>().data.mean, -0.25);
    QCOMPARE(edited[0][2].toString(), QStringLiteral("data.mean"));
    Q_EMIT panel.findChild<NumberField*>(QStringLiteral("dataSpread"))->valueEdited(0.2);
    QCOMPARE(edited[1][0].value<ExperimentSpec>().data.spread, 0.2);
    spec.data.kind = "mixture-1d";
    panel.setSpec(spec);
    QVERIFY(panel.isHidden());
}

void LineStageTest::tabsAskAndShowWhatTheyAreTold()
{
    WorkspaceTabs tabs;
    tabs.show();
    QSignalSpy chosen(&tabs, &WorkspaceTabs::chosen);
    auto* line = tabs.findChild<WorkspaceTab*>(QStringLiteral("workspace1d"));
    auto* plane = tabs.findChild<WorkspaceTab*>(QStringLiteral("workspace2d"));
    QVERIFY(plane->isChecked() && !line->isChecked());
    QTest::mouseClick(line, Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
    QVERIFY(plane->isChecked() && !line->isChecked());  // until the window says so
    tabs.setCurrent(Workspace::line);
    QVERIFY(line->isChecked() && !plane->isChecked());
    QTest::mouseClick(line, Qt::LeftButton);
    QCOMPARE(chosen.count(), 1);
}

QTEST_MAIN(LineStageTest)
#include "line_stage_test.moc"
