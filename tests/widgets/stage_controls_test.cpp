#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/patience.h"
#include "widgets/stage/draw_bar.h"
#include "widgets/stage/draw_tool.h"
#include "widgets/stage/layer_chip.h"
#include "widgets/stage/layer_chips.h"
#include "widgets/theme/theme.h"

using namespace ganimede;

namespace {

struct Bar {
    DrawTool tool;
    QAction undo{QStringLiteral("Undo")};
    QAction redo{QStringLiteral("Redo")};
    DrawBar bar{&tool, &undo, &redo};

    Bar() { bar.show(); }
    QToolButton* button(const char* name) { return bar.findChild<QToolButton*>(QLatin1String(name)); }
    QSlider* slider(const char* name) { return bar.findChild<QSlider*>(QLatin1String(name)); }
};

}  // namespace

class StageControlsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void chipsSwitchTheirLayer_data();
    void chipsSwitchTheirLayer();
    void numberKeysSwitchLayers();
    void settingOptionsEmitsNothing();
    void missingManifoldCannotBeSwitched();
    void criticKeepsItsKey();
    void chipsFitWhereThereIsLittleRoom();
    void brushAndEraserExcludeEachOther();
    void secondClickPutsTheToolAway();
    void slidersAndToolFollowEachOther();
    void undoAndRedoAreTheWindowsActions();
    void importAndClearAreAskedFor();
    void everyControlExplainsItself();
};

void StageControlsTest::chipsSwitchTheirLayer_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("layer");
    QTest::newRow("real") << "realChip" << 0;
    QTest::newRow("fake") << "fakeChip" << 1;
    QTest::newRow("surface") << "discriminatorChip" << 2;
    QTest::newRow("gradients") << "gradientsChip" << 3;
    QTest::newRow("manifold") << "manifoldChip" << 4;
}

void StageControlsTest::chipsSwitchTheirLayer()
{
    QFETCH(QString, name);
    QFETCH(int, layer);
    bool StageOptions::*const layers[] = {&StageOptions::real, &StageOptions::fake, &StageOptions::surface,
                                          &StageOptions::gradients, &StageOptions::manifold};
    LayerChips chips;
    chips.show();
    QSignalSpy changed(&chips, &LayerChips::optionsChanged);
    auto* chip = chips.findChild<LayerChip*>(name);
    QVERIFY(chip != nullptr);
    const QImage shown = chip->grab().toImage();
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(changed.size(), 1);
    StageOptions expected;
    expected.*layers[layer] = false;
    QVERIFY(changed[0][0].value<StageOptions>() == expected);
    QVERIFY(chip->grab().toImage() != shown);
}

void StageControlsTest::numberKeysSwitchLayers()
{
    LayerChips chips;
    chips.show();
    chips.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&chips));
    QTest::keyClick(&chips, Qt::Key_1);
    QTest::keyClick(&chips, Qt::Key_3);
    QTest::keyClick(&chips, Qt::Key_5);
    // A button that is clicked by its key goes down for a moment first.
    EVENTUALLY(chips.options() == (StageOptions{false, true, false, true, false}));
    QTest::keyClick(&chips, Qt::Key_3);
    EVENTUALLY(chips.options().surface);
}

void StageControlsTest::settingOptionsEmitsNothing()
{
    LayerChips chips;
    QSignalSpy changed(&chips, &LayerChips::optionsChanged);
    const StageOptions options{false, true, false, true, false};
    chips.setOptions(options);
    QVERIFY(chips.options() == options);
    QVERIFY(!chips.findChild<LayerChip*>(QStringLiteral("realChip"))->isChecked());
    QVERIFY(chips.findChild<LayerChip*>(QStringLiteral("fakeChip"))->isChecked());
    QCOMPARE(changed.size(), 0);
}

void StageControlsTest::missingManifoldCannotBeSwitched()
{
    LayerChips chips;
    chips.show();
    auto* chip = chips.findChild<LayerChip*>(QStringLiteral("manifoldChip"));
    const QString usual = chip->toolTip();
    chips.setManifoldAvailable(false);
    QVERIFY(!chip->isEnabled());
    QVERIFY(chip->toolTip() != usual);
    chips.setManifoldAvailable(true);
    QVERIFY(chip->isEnabled());
    QCOMPARE(chip->toolTip(), usual);
}

void StageControlsTest::criticKeepsItsKey()
{
    LayerChips chips;
    auto* chip = chips.findChild<LayerChip*>(QStringLiteral("discriminatorChip"));
    const QString name = chip->text();
    chips.setCritic(true);
    QVERIFY(chip->text() != name);
    QCOMPARE(chip->accessibleName(), chip->text());
    QCOMPARE(chip->shortcut(), QKeySequence(Qt::Key_3));
}

void StageControlsTest::chipsFitWhereThereIsLittleRoom()
{
    LayerChips chips;
    QVERIFY(chips.minimumSizeHint().width() < chips.sizeHint().width() / 2);
}

void StageControlsTest::brushAndEraserExcludeEachOther()
{
    Bar bar;
    bar.button("brushButton")->click();
    QCOMPARE(bar.tool.mode(), DrawMode::brush);
    bar.button("eraserButton")->click();
    QCOMPARE(bar.tool.mode(), DrawMode::eraser);
    QVERIFY(!bar.button("brushButton")->isChecked());
    QVERIFY(bar.button("eraserButton")->isChecked());
}

void StageControlsTest::secondClickPutsTheToolAway()
{
    Bar bar;
    bar.button("brushButton")->click();
    bar.button("brushButton")->click();
    QCOMPARE(bar.tool.mode(), DrawMode::off);
    QVERIFY(!bar.button("brushButton")->isChecked());
}

void StageControlsTest::slidersAndToolFollowEachOther()
{
    Bar bar;
    QSlider* size = bar.slider("brushSizeSlider");
    size->setValue(size->minimum());
    QVERIFY(std::abs(bar.tool.radius() - DrawTool::kSmallestRadius) < 1e-9);
    size->setValue(size->maximum());
    QVERIFY(std::abs(bar.tool.radius() - DrawTool::kLargestRadius) < 1e-9);
    bar.slider("brushDensitySlider")->setValue(40);
    QCOMPARE(bar.tool.density(), 0.4);

    bar.tool.setRadius(DrawTool::kSmallestRadius);
    QCOMPARE(size->value(), size->minimum());
    bar.tool.setDensity(0.05);
    QCOMPARE(bar.slider("brushDensitySlider")->value(), 5);
    QCOMPARE(bar.tool.radius(), DrawTool::kSmallestRadius);
}

void StageControlsTest::undoAndRedoAreTheWindowsActions()
{
    Bar bar;
    QSignalSpy undone(&bar.undo, &QAction::triggered);
    bar.button("undoButton")->click();
    QCOMPARE(undone.size(), 1);
    bar.redo.setEnabled(false);
    QVERIFY(!bar.button("redoButton")->isEnabled());
}

void StageControlsTest::importAndClearAreAskedFor()
{
    Bar bar;
    QSignalSpy imported(&bar.bar, &DrawBar::importRequested);
    QSignalSpy cleared(&bar.bar, &DrawBar::clearRequested);
    bar.button("importButton")->click();
    bar.button("clearButton")->click();
    QCOMPARE(imported.size(), 1);
    QCOMPARE(cleared.size(), 1);
    bar.bar.setClearEnabled(false);
    bar.button("clearButton")->click();
    QCOMPARE(cleared.size(), 1);
}

void StageControlsTest::everyControlExplainsItself()
{
    Bar bar;
    LayerChips chips;
    QList<QWidget*> controls;
    for (auto* button : bar.bar.findChildren<QToolButton*>())
        controls.push_back(button);
    for (auto* slider : bar.bar.findChildren<QSlider*>())
        controls.push_back(slider);
    for (auto* chip : chips.findChildren<LayerChip*>())
        controls.push_back(chip);
    QCOMPARE(controls.size(), 9 + 2 + 6);
    for (const QWidget* control : std::as_const(controls)) {
        QVERIFY2(!control->objectName().isEmpty(), control->metaObject()->className());
        QVERIFY2(!control->toolTip().isEmpty(), qPrintable(control->objectName()));
        QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
    }
}

QTEST_MAIN(StageControlsTest)
#include "stage_controls_test.moc"
