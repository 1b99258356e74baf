#include <cmath>
#include <memory>
#include <numbers>

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "engine/data/drawing.h"
#include "sample_snapshot.h"
#include "tests/patience.h"
#include "widgets/stage/draw_bar.h"
#include "widgets/stage/draw_tool.h"
#include "widgets/stage/stage_view.h"
#include "widgets/stage/text_brush.h"
#include "widgets/theme/theme.h"

using namespace ganimede;

/// Straight lines and words.
class BrushesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }

    void init()
    {
        m_tool = std::make_unique<DrawTool>();
        m_window = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_window.get());
        m_bar = new DrawBar(m_tool.get(), new QAction(m_window.get()), new QAction(m_window.get()), m_window.get());
        m_stage = new StageView(m_tool.get(), m_window.get());
        column->addWidget(m_bar);
        column->addWidget(m_stage, 1);
        m_window->resize(500, 600);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_stage->setSnapshot(samples::shared(samples::everyLayer()));
        m_tool->setMode(DrawMode::brush);
    }

    void cleanup()
    {
        m_window.reset();
        m_tool.reset();
    }

    void shiftDrawsOneStraightLine()
    {
        const Stroke stroke = drag({{-.5, -.5}, {0, .3}, {.2, -.1}, {.5, .4}}, Qt::ShiftModifier);
        QCOMPARE(stroke.path.size(), std::size_t{2});
        verifyNear(stroke.path[0], {-.5F, -.5F});
        verifyNear(stroke.path[1], {.5F, .4F});
    }

    void lineButtonDrawsWithoutShift()
    {
        QTest::keyClick(m_window.get(), Qt::Key_L);
        EVENTUALLY_EQUAL(m_tool->mode(), DrawMode::line);  // a key presses its button visibly, which takes a moment
        QVERIFY(button("lineButton")->isChecked());
        QCOMPARE(drag({{-.5, -.5}, {0, .3}, {.5, .4}}, {}).path.size(), std::size_t{2});
    }

    void eraserIsStraightTooWithShift()
    {
        m_tool->setMode(DrawMode::eraser);
        const Stroke stroke = drag({{-.5, 0}, {0, .3}, {.5, 0}}, Qt::ShiftModifier);
        QVERIFY(stroke.erase);
        QCOMPARE(stroke.path.size(), std::size_t{2});
    }

    void ctrlSnapsToFifteenDegrees_data()
    {
        QTest::addColumn<QPointF>("to");
        QTest::newRow("nearly level") << QPointF(.6, .04);
        QTest::newRow("between 30 and 45") << QPointF(.5, .36);
        QTest::newRow("nearly upright") << QPointF(-.03, .7);
        QTest::newRow("down left") << QPointF(-.4, -.5);
        QTest::newRow("beyond the canvas") << QPointF(1.4, .5);
    }

    void ctrlSnapsToFifteenDegrees()
    {
        QFETCH(QPointF, to);
        const Stroke stroke = drag({{.1, 0}, to}, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(stroke.path.size(), std::size_t{2});
        const double dx = stroke.path[1].x - stroke.path[0].x;
        const double dy = stroke.path[1].y - stroke.path[0].y;
        const double steps = std::atan2(dy, dx) / (std::numbers::pi / 12);
        QVERIFY2(std::abs(steps - std::round(steps)) < 1e-3, qPrintable(QString::number(steps)));
        const double wanted = std::atan2(to.y(), to.x() - .1) / (std::numbers::pi / 12);
        QVERIFY2(std::abs(steps - wanted) <= 0.55, qPrintable(QString("%1 for %2").arg(steps).arg(wanted)));
        QVERIFY(std::abs(stroke.path[1].x) <= 1 && std::abs(stroke.path[1].y) <= 1);
    }

    void shiftInTheMiddleGoesOnStraightFromThere()
    {
        press({-.5, 0});
        move({-.4, .1}, {});
        move({-.3, 0}, {});
        const std::size_t free = m_tool->stroke().path.size();
        move({0, .5}, Qt::ShiftModifier);
        move({.3, .1}, Qt::ShiftModifier);
        QCOMPARE(m_tool->stroke().path.size(), free + 1);
        verifyNear(m_tool->stroke().path[free - 1], {-.3F, 0});
        move({.4, .2}, {});
        QCOMPARE(m_tool->stroke().path.size(), free + 2);
        m_tool->finish();
    }

    void straightLineIsShownWhereItWillBe()
    {
        press({-.6, -.6});
        move({-.6, .6}, Qt::ShiftModifier);
        const QImage upright = m_stage->grab().toImage();
        move({.6, -.6}, Qt::ShiftModifier);
        const QImage level = m_stage->grab().toImage();
        const QPoint left = onStage({-.6, 0}) * level.devicePixelRatio();
        const QPoint below = onStage({0, -.6}) * level.devicePixelRatio();
        QVERIFY(upright.pixel(left) != level.pixel(left));  // the first place is clear again
        QVERIFY(upright.pixel(below) != level.pixel(below));
        m_tool->cancel();
    }

    void aWordFillsItsPlaceOnTheCanvas()
    {
        const DensityGrid grid = rasterise(strokesOfText("GAN", 1));
        double left = 1;
        double right = -1;
        for (int row = 0; row < grid.side; ++row) {
            for (int cell = 0; cell < grid.side; ++cell) {
                if (grid.weights[static_cast<std::size_t>(row * grid.side + cell)] > 0) {
                    const double x = (2.0 * cell + 1) / grid.side - 1;
                    left = std::min(left, x);
                    right = std::max(right, x);
                }
            }
        }
        QVERIFY2(std::abs(left + .9) < .03 && std::abs(right - .9) < .03,
                 qPrintable(QString("%1 %2").arg(left).arg(right)));
        QVERIFY(strokesOfText("GAN", 1).size() < 200);
    }

    void lettersKeepTheirHoles()
    {
        const DensityGrid grid = rasterise(strokesOfText("O", 1));
        const auto at = [&](double x, double y) {
            const auto cell = [&](double v) { return static_cast<std::size_t>((v + 1) / 2 * grid.side); };
            return grid.weights[cell(y) * static_cast<std::size_t>(grid.side) + cell(x)];
        };
        QCOMPARE(at(0, 0), 0.0F);
        QVERIFY(at(0, .6) > 0);
        QVERIFY(at(0, -.6) > 0);
    }

    void densityIsThatOfTheBrush()
    {
        for (const Stroke& stroke : strokesOfText("a", 0.4)) {
            QCOMPARE(stroke.density, 0.4);
        }
    }

    void anyTextGivesADrawingOrNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("drawn");
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("blanks") << QString("  \t \n ") << false;
        QTest::newRow("accents") << QString("Ñandú") << true;
        QTest::newRow("Greek") << QString("γάμμα") << true;
        QTest::newRow("thin") << QString("i") << true;
        QTest::newRow("dot") << QString(".") << true;
        QTest::newRow("dash") << QString("-") << true;
        QTest::newRow("very long") << QString(500, 'W') << true;
        QTest::newRow("right to left") << QString("שלום") << true;
        QTest::newRow("two lines") << QString("one\ntwo") << true;
    }

    void anyTextGivesADrawingOrNothing()
    {
        QFETCH(QString, text);
        QFETCH(bool, drawn);
        const std::vector<Stroke> strokes = strokesOfText(text, 1);
        QCOMPARE(!strokes.empty(), drawn);
        for (const Stroke& stroke : strokes) {
            QVERIFY(!stroke.path.empty() && stroke.radius > 0);
            for (const Point point : stroke.path) {
                QVERIFY(std::abs(point.x) <= 1 && std::abs(point.y) <= 1);
            }
        }
    }

    void longTextIsCutWhereItWouldBeTooFine()
    {
        QVERIFY(strokesOfText(QString(500, 'x'), 1) == strokesOfText(QString(kLongestText, 'x'), 1));
    }

    void aTypedWordIsShownThenTaken()
    {
        QSignalSpy finished(m_tool.get(), &DrawTool::textFinished);
        QTest::keyClick(m_window.get(), Qt::Key_T);
        auto* edit = m_bar->findChild<QLineEdit*>("textEdit");
        EVENTUALLY(edit->isVisible() && edit->hasFocus());
        QVERIFY(!button("textApply")->isEnabled());
        const QImage before = m_stage->grab().toImage();
        QTest::keyClicks(edit, "TB");  // its letters are letters, not the keys of tools
        QCOMPARE(m_tool->mode(), DrawMode::text);
        QVERIFY(m_stage->grab().toImage() != before);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished[0][1].toString(), QString("TB"));
    }

    void escapeGivesUpAndClearsTheStage()
    {
        m_tool->setMode(DrawMode::off);
        const QImage before = m_stage->grab().toImage();
        button("textButton")->click();
        auto* edit = m_bar->findChild<QLineEdit*>("textEdit");
        QTest::keyClicks(edit, "no");
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(m_tool->mode(), DrawMode::off);
        QVERIFY(!edit->isVisible());
        EVENTUALLY_EQUAL(m_stage->size(), before.size() / before.devicePixelRatio());  // the layout closes the gap
        QCOMPARE(m_stage->grab().toImage(), before);
    }

    void textToolDoesNotDraw()
    {
        m_tool->setMode(DrawMode::text);
        press({0, 0});
        QVERIFY(!m_tool->isDrawing());
    }

private:
    QToolButton* button(const char* name) { return m_bar->findChild<QToolButton*>(name); }

    QPoint onStage(QPointF canvas)
    {
        return m_stage->geometryOnScreen()
            .toScreen(Point{static_cast<float>(canvas.x()), static_cast<float>(canvas.y())})
            .toPoint();
    }

    void press(QPointF at) { QTest::mousePress(m_stage, Qt::LeftButton, {}, onStage(at)); }

    void move(QPointF to, Qt::KeyboardModifiers keys)
    {
        QMouseEvent event(QEvent::MouseMove, onStage(to), m_stage->mapToGlobal(onStage(to)), Qt::NoButton,
                          Qt::LeftButton, keys);
        QApplication::sendEvent(m_stage, &event);
    }

    Stroke drag(const std::vector<QPointF>& places, Qt::KeyboardModifiers keys)
    {
        Stroke drawn;
        const auto connection =
            connect(m_tool.get(), &DrawTool::strokeFinished, this, [&](const Stroke& stroke) { drawn = stroke; });
        press(places.front());
        for (std::size_t i = 1; i < places.size(); ++i) {
            move(places[i], keys);
        }
        QTest::mouseRelease(m_stage, Qt::LeftButton, keys, onStage(places.back()));
        disconnect(connection);
        return drawn;
    }

    void verifyNear(Point at, Point wanted)
    {
        const double pixel = 2 / m_stage->geometryOnScreen().rect.width();
        QVERIFY2(std::hypot(at.x - wanted.x, at.y - wanted.y) < 2 * pixel,
                 qPrintable(QString("%1 %2").arg(static_cast<double>(at.x)).arg(static_cast<double>(at.y))));
    }

    std::unique_ptr<DrawTool> m_tool;
    std::unique_ptr<QWidget> m_window;
    DrawBar* m_bar = nullptr;
    StageView* m_stage = nullptr;
};

QTEST_MAIN(BrushesTest)
#include "brushes_test.moc"
