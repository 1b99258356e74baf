#include <algorithm>
#include <cmath>
#include <memory>

#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>

#include "tests/patience.h"
#include "widgets/population/phase_map_view.h"
#include "widgets/population/population_wall.h"
#include "widgets/sweep/sweep_map_painter.h"
#include "widgets/theme/theme.h"

namespace ganimede {
namespace {

/// 2 x 2 cells of one GAN: converged, collapsed, diverged, not measured yet. All fakes lie at one point.
std::shared_ptr<PopulationMoment> sample()
{
    auto request = std::make_shared<SweepRequest>();
    request->base.data.kind = "ring-8";
    request->base.data.size = 300;
    request->axes = {parseSweepAxis("batch=8,16", request->base),
                     parseSweepAxis("objective.kind=minimax,hinge", request->base)};
    request->steps = 1000;
    auto moment = std::make_shared<PopulationMoment>();
    moment->request = request;
    moment->states.resize(4);
    const RunOutcome outcomes[] = {RunOutcome::collapsed, RunOutcome::converged, RunOutcome::diverged};
    for (std::size_t i = 0; i < 3; ++i) {
        MemberState& state = moment->states[i];
        state.status = i == 2 ? MemberStatus::diverged : MemberStatus::training;
        state.outcome = outcomes[i];
        state.step = state.measuredAt = 640;
        state.modes = 8;
        state.modesHeld = i == 0 ? 2.0f : 8.0f;
    }
    const DatasetPtr data = makeDataset(request->base.data, 1);
    for (std::size_t i = 0; i < 4; ++i) {
        moment->fakes.push_back({i, 640, std::make_shared<const std::vector<Point>>(200, Point{0.5f, 0.5f})});
        moment->data.push_back(data);
    }
    return moment;
}

QColor colourAt(QWidget& widget, QPointF place)
{
    const QImage image = widget.grab().toImage();
    return image.pixelColor((place * image.devicePixelRatio()).toPoint());
}

}  // namespace

class PopulationWidgetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }

    void cellsAreColouredByOutcomeAndShowTheirFakes()
    {
        PhaseMapView map;
        map.resize(800, 600);
        map.show();
        map.showMoment(sample());
        // The second axis changes fastest: member 1 is the lower left cell's upper neighbour.
        const auto near = [&](QPoint cell) { return map.cellRect(cell).bottomLeft() + QPointF(4, -4); };
        QCOMPARE(colourAt(map, near({0, 0})), outcomeColour(3));
        QCOMPARE(colourAt(map, near({0, 1})), outcomeColour(0));
        QCOMPARE(colourAt(map, near({1, 0})), outcomeColour(6));
        QVERIFY(colourAt(map, near({1, 1})) != outcomeColour(2));
        const QRectF cell = map.cellRect({0, 0});
        const double half = std::min(cell.width(), cell.height()) / 2 - 4;
        QVERIFY(colourAt(map, cell.center() + QPointF(half, -half) / 2) != outcomeColour(3));
        std::vector<std::size_t> seen = map.seen();
        std::ranges::sort(seen);
        QCOMPARE(seen, (std::vector<std::size_t>{0, 1, 2, 3}));
        map.setCurrent({0, 0});
        QVERIFY(map.cellText().contains("Step 640 of 1,000"));
        QVERIFY(map.cellText().contains("Mode collapse"));
    }

    void smallCellsAskForNoFakes()
    {
        auto moment = sample();
        auto request = std::make_shared<SweepRequest>(*moment->request);
        request->axes = {parseSweepAxis("generator.optimiser.learning_rate=0.001:0.1:40", request->base),
                         parseSweepAxis("discriminator.optimiser.learning_rate=0.001:0.1:40", request->base)};
        moment->request = request;
        moment->states.assign(request->runs(), MemberState{});
        moment->fakes.clear();
        moment->data.clear();
        PhaseMapView map;
        map.resize(800, 600);
        map.show();
        map.showMoment(moment);
        QVERIFY(map.seen().empty());
        QCOMPARE(map.map().cells.size(), std::size_t{1600});
    }

    void theWallSortsFramesAndPaints()
    {
        PopulationWall wall;
        wall.resize(800, 600);
        wall.show();
        QVERIFY(QTest::qWaitForWindowExposed(&wall));
        wall.showMoment(sample());
        QCOMPARE(wall.shown(), (std::vector<std::size_t>{1, 3, 0, 2}));  // converged, not measured, collapsed, diverged
        const QRectF first = wall.stageRect(0);
        QCOMPARE(colourAt(wall, first.bottomRight() - QPointF(2, 2)), outcomeColour(0));
        QCOMPARE(colourAt(wall, wall.stageRect(3).bottomRight() - QPointF(2, 2)), outcomeColour(6));
        const QPointF fake(first.left() + 0.75 * first.width(), first.top() + 0.25 * first.height());
        // Marks glide between pixels, so that the colour is whole beside the very place.
        bool found = false;
        for (int i = 0; i < 25; ++i) {
            found = found || colourAt(wall, fake + QPointF(i % 5 - 2, i / 5 - 2)) == lightPalette().fake;
        }
        QVERIFY(found);
        wall.setOrder(WallOrder::asGiven);
        // Where the map has them: batches to the right, minimax below hinge.
        QCOMPARE(wall.shown(), (std::vector<std::size_t>{1, 3, 0, 2}));
        QCOMPARE(wall.stageRect(1).top(), wall.stageRect(0).top());
        QVERIFY(wall.stageRect(2).top() > wall.stageRect(0).top());
        wall.resize(300, 1400);  // a map would leave half of it empty
        QCOMPARE(wall.shown(), (std::vector<std::size_t>{0, 1, 2, 3}));
    }

    void whatIsTooSmallForCaptionsIsReadBelowTheWall()
    {
        PopulationWall wall;
        wall.resize(900, 130);
        wall.show();
        QVERIFY(QTest::qWaitForWindowExposed(&wall));
        wall.showMoment(sample());
        const QRectF stage = wall.stageRect(3);
        QVERIFY(stage.width() < 84);
        const auto below = [&] {
            const QImage image = wall.grab().toImage();
            const auto top = static_cast<int>((stage.bottom() + 4) * image.devicePixelRatio());
            return image.copy(0, top, image.width(), image.height() - top);
        };
        const QImage none = below();
        wall.setCurrent(0);
        const QImage first = below();
        QVERIFY(first != none);
        wall.setCurrent(3);
        QVERIFY(below() != first);
        wall.setCurrent(-1);
        QCOMPARE(below(), none);
    }

    void onAWallWithoutRoomForAMapMembersStandInTheirOrder()
    {
        auto moment = std::make_shared<PopulationMoment>(*sample());
        auto request = std::make_shared<SweepRequest>(*moment->request);
        request->seeds = 8;  // a map of 16 columns and 2 rows
        moment->request = request;
        moment->states.assign(32, moment->states[0]);
        moment->fakes.clear();
        moment->data.clear();
        PopulationWall wall;
        wall.setOrder(WallOrder::asGiven);
        wall.resize(700, 600);
        wall.show();
        QVERIFY(QTest::qWaitForWindowExposed(&wall));
        wall.showMoment(moment);
        QCOMPARE(wall.shown()[0], std::size_t{0});
        QVERIFY(std::ranges::is_sorted(wall.shown()));
        wall.resize(1600, 260);
        EVENTUALLY_EQUAL(wall.shown()[0], std::size_t{8});  // the first of the upper row
        QCOMPARE(wall.stageRect(15).top(), wall.stageRect(0).top());
        QVERIFY(wall.stageRect(16).top() > wall.stageRect(0).top());
        QCOMPARE(wall.shown()[16], std::size_t{0});
    }

    void aStageIsChosenByPointerAndKeysAndOpenedByAClick()
    {
        PopulationWall wall;
        wall.resize(380, 300);
        wall.show();
        QVERIFY(QTest::qWaitForWindowExposed(&wall));
        wall.showMoment(sample());
        wall.setOrder(WallOrder::asGiven);
        QSignalSpy activated(&wall, &PopulationWall::memberActivated);
        const QPoint place = wall.stageRect(3).center().toPoint();
        QTest::mouseMove(&wall, place);
        QTRY_COMPARE(wall.current(), 3);
        QVERIFY(wall.memberText().contains("Diverged"));
        QVERIFY(wall.memberText().contains("Batch size: 16"));
        QTest::mouseClick(&wall, Qt::LeftButton, {}, place);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].toULongLong(), 2ull);
        QTest::keyClick(&wall, Qt::Key_Left);
        QCOMPARE(wall.current(), 2);
        QTest::keyClick(&wall, Qt::Key_Return);
        QCOMPARE(activated[1][0].toULongLong(), 0ull);
    }

    void aHundredStagesFitAndMoreAreSampledEvenly()
    {
        for (const int count : {1, 2, 16, 63, 100}) {
            const WallGrid grid = wallGrid({900, 650}, count, 20);
            const QRectF last = grid.stage(count - 1);
            QVERIFY(QRectF(0, 0, 900, 650).contains(last.adjusted(0, 0, 0, grid.caption)));
            QCOMPARE(grid.placeAt(last.center(), count), count - 1);
        }
        const auto shown = wallMembers(4096, 100);
        QCOMPARE(shown.size(), std::size_t{100});
        QCOMPARE(shown[1], std::size_t{40});
        QVERIFY(shown.back() < 4096);
    }
};

}  // namespace ganimede

QTEST_MAIN(ganimede::PopulationWidgetsTest)
#include "population_widgets_test.moc"
