#include <memory>

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QTest>

#include "tests/widgets/panel_bench.h"
#include "widgets/panels/remedies_panel.h"
#include "widgets/theme/theme.h"

using namespace ganimede;

class RemediesPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void init()
    {
        m_bench = std::make_unique<PanelBench>(QList<SpecPanel*>{new RemediesPanel});
        QVERIFY(m_bench->waitForWindow());
    }
    void cleanup() { m_bench.reset(); }

    void choicesByKeyChangeExactlyTheirField_data();
    void choicesByKeyChangeExactlyTheirField();
    void typedNumbersChangeExactlyTheirField_data();
    void typedNumbersChangeExactlyTheirField();
    void numbersOutOfRangeAreNotTaken_data();
    void numbersOutOfRangeAreNotTaken();
    void spinBoxesHaveTheRangeOfTheirField_data();
    void spinBoxesHaveTheRangeOfTheirField();
    void switchesPutASensibleStrengthAndTakeItBack_data();
    void switchesPutASensibleStrengthAndTakeItBack();
    void switchRemembersItsStrength();
    void clickOnTheNameSwitches();
    void strengthOfZeroSwitchesOff();
    void strengthShowsOnlyWhileOn();
    void smoothingIsOnlyForLossesWithTargets_data();
    void smoothingIsOnlyForLossesWithTargets();
    void ignoredSwitchCannotBeUsed();
    void rowsShowOnlyWhereTheyMeanSomething();
    void theFallsEndStaysAfterItsStart();
    void closedAtFirstAndSaysWhatIsOn();
    void unrollingSaysThatItIsSlower();
    void namesTheCritic();

private:
    QCheckBox* switchOf(const char* remedy) const
    {
        return m_bench->find<QCheckBox>(QLatin1String(remedy) + QLatin1String("Switch"));
    }
    std::unique_ptr<PanelBench> m_bench;
};

void RemediesPanelTest::choicesByKeyChangeExactlyTheirField_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<bool>("down");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Change>("change");
    const auto row = [](const char* control, bool down, const char* field, Change change) {
        QTest::newRow(control) << QString(control) << down << QString(field) << change;
    };
    row("scheduleKind", true, "schedule.kind", [](auto& s) { s.schedule.kind = ScheduleKind::linear; });
}

void RemediesPanelTest::choicesByKeyChangeExactlyTheirField()
{
    QFETCH(QString, control);
    QFETCH(bool, down);
    QFETCH(QString, field);
    QFETCH(Change, change);
    ExperimentSpec expected;
    change(expected);
    m_bench->press(m_bench->find<QComboBox>(control), down ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(m_bench->edited(expected, field));
}

void RemediesPanelTest::typedNumbersChangeExactlyTheirField_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Change>("change");
    const auto row = [](const char* control, const char* text, const char* field, Change change) {
        QTest::newRow(control) << QString(control) << QString(text) << QString(field) << change;
    };
    row("r1Text", "0.3", "objective.r1", [](auto& s) { s.objective.r1 = 0.3; });
    row("r2Text", "1e-2", "objective.r2", [](auto& s) { s.objective.r2 = 0.01; });
    row("labelSmoothingText", "0,3", "remedies.label_smoothing", [](auto& s) { s.remedies.labelSmoothing = 0.3; });
    row("inputNoiseText", "2", "remedies.input_noise", [](auto& s) { s.remedies.inputNoise = 2; });
    row("inputNoiseSteps", "20000", "remedies.input_noise_steps", [](auto& s) { s.remedies.inputNoiseSteps = 20'000; });
    row("discriminatorWeightDecayText", "0.01", "discriminator.optimiser.weight_decay",
        [](auto& s) { s.discriminator.optimiser.weightDecay = 0.01; });
    row("generatorWeightDecayText", "0.01", "generator.optimiser.weight_decay",
        [](auto& s) { s.generator.optimiser.weightDecay = 0.01; });
    row("pack", "4", "remedies.pack", [](auto& s) { s.remedies.pack = 4; });
    row("unrolledSteps", "10", "remedies.unrolled_steps", [](auto& s) { s.remedies.unrolledSteps = 10; });
    row("generatorAverageText", "0.9", "remedies.generator_average",
        [](auto& s) { s.remedies.generatorAverage = 0.9; });
    row("scheduleStart", "5", "schedule.start", [](auto& s) { s.schedule.start = 5; });
    row("scheduleEnd", "1000000000", "schedule.end", [](auto& s) { s.schedule.end = 1'000'000'000; });
    row("scheduleFinalText", "0", "schedule.final", [](auto& s) { s.schedule.final = 0; });
}

void RemediesPanelTest::typedNumbersChangeExactlyTheirField()
{
    QFETCH(QString, control);
    QFETCH(QString, text);
    QFETCH(QString, field);
    QFETCH(Change, change);
    ExperimentSpec before = unusualSpec();  // in which every control can be seen and used
    before.objective.kind = ObjectiveKind::leastSquares;
    ExperimentSpec expected = before;
    change(expected);
    TYPED_NUMBER_CHANGES(*m_bench, control, text, before, expected, field);
}

void RemediesPanelTest::numbersOutOfRangeAreNotTaken_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* control, const char* text) {
        QTest::newRow(name) << QString(control) << QString(text);
    };
    row("R1, negative", "r1Text", "-");
    row("R1, too strong", "r1Text", "1001");
    row("smoothing above a half", "labelSmoothingText", "0.51");
    row("average of 1", "generatorAverageText", "1");
    row("packing none", "pack", "0");
    row("share above 1", "scheduleFinalText", "1.5");
}

void RemediesPanelTest::numbersOutOfRangeAreNotTaken()
{
    QFETCH(QString, control);
    QFETCH(QString, text);
    ExperimentSpec shown = unusualSpec();
    shown.objective.kind = ObjectiveKind::leastSquares;
    m_bench->set(shown);
    const QString before = m_bench->textOf(control);
    m_bench->type(control, text);
    m_bench->find<QWidget>("scheduleKind")->setFocus();
    QVERIFY(m_bench->edits().isEmpty());
    QCOMPARE(m_bench->textOf(control), before);
}

void RemediesPanelTest::spinBoxesHaveTheRangeOfTheirField_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* control, const char* field) {
        QTest::newRow(control) << QString(control) << QString(field);
    };
    row("inputNoiseSteps", "remedies.input_noise_steps");
    row("pack", "remedies.pack");
    row("unrolledSteps", "remedies.unrolled_steps");
    row("scheduleStart", "schedule.start");
    row("scheduleEnd", "schedule.end");
}

void RemediesPanelTest::spinBoxesHaveTheRangeOfTheirField()
{
    QFETCH(QString, control);
    QFETCH(QString, field);
    const FieldRange range = fieldRange(field.toStdString());
    QCOMPARE(static_cast<double>(m_bench->find<QSpinBox>(control)->minimum()), range.low);
    QCOMPARE(static_cast<double>(m_bench->find<QSpinBox>(control)->maximum()), range.high);
}

void RemediesPanelTest::switchesPutASensibleStrengthAndTakeItBack_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<Change>("change");
    const auto row = [](const char* control, const char* field, Change change) {
        QTest::newRow(control) << QString(field) << change;
    };
    row("r1", "objective.r1", [](auto& s) { s.objective.r1 = 0.1; });
    row("r2", "objective.r2", [](auto& s) { s.objective.r2 = 0.1; });
    row("labelSmoothing", "remedies.label_smoothing", [](auto& s) { s.remedies.labelSmoothing = 0.1; });
    row("inputNoise", "remedies.input_noise", [](auto& s) { s.remedies.inputNoise = 0.1; });
    row("discriminatorWeightDecay", "discriminator.optimiser.weight_decay",
        [](auto& s) { s.discriminator.optimiser.weightDecay = 1e-4; });
    row("generatorWeightDecay", "generator.optimiser.weight_decay",
        [](auto& s) { s.generator.optimiser.weightDecay = 1e-4; });
    row("generatorAverage", "remedies.generator_average", [](auto& s) { s.remedies.generatorAverage = 0.999; });
}

void RemediesPanelTest::switchesPutASensibleStrengthAndTakeItBack()
{
    QFETCH(QString, field);
    QFETCH(Change, change);
    auto* toggle = switchOf(QTest::currentDataTag());
    ExperimentSpec expected;
    change(expected);
    m_bench->press(toggle, Qt::Key_Space);
    QVERIFY(m_bench->lastWhat().startsWith("turn on "));
    QVERIFY(m_bench->edited(expected, field));
    QVERIFY(toggle->isChecked());
    m_bench->press(toggle, Qt::Key_Space);
    QVERIFY(m_bench->lastWhat().startsWith("turn off "));
    QVERIFY(m_bench->edited({}, field));
}

void RemediesPanelTest::switchRemembersItsStrength()
{
    ExperimentSpec spec;
    spec.objective.r1 = 3;
    m_bench->set(spec);
    m_bench->press(switchOf("r1"), Qt::Key_Space);
    QVERIFY(m_bench->edited({}, "objective.r1"));
    m_bench->press(switchOf("r1"), Qt::Key_Space);
    QVERIFY(m_bench->edited(spec, "objective.r1"));
}

void RemediesPanelTest::clickOnTheNameSwitches()
{
    auto* row = m_bench->find<QWidget>("r1Row");
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(6, row->height() / 2));
    ExperimentSpec expected;
    expected.objective.r1 = 0.1;
    QVERIFY(m_bench->edited(expected, "objective.r1"));
    QTest::mouseClick(row, Qt::RightButton, {}, QPoint(6, row->height() / 2));
    QVERIFY(m_bench->edits().isEmpty());
}

void RemediesPanelTest::strengthOfZeroSwitchesOff()
{
    ExperimentSpec spec;
    spec.objective.r2 = 3;
    m_bench->set(spec);
    m_bench->type("r2Text", "0");
    QTest::keyClick(m_bench->find<QWidget>("r2Text"), Qt::Key_Return);
    QVERIFY(m_bench->edited({}, "objective.r2"));
    QVERIFY(!switchOf("r2")->isChecked());
    QVERIFY(!m_bench->visible("r2"));
}

void RemediesPanelTest::strengthShowsOnlyWhileOn()
{
    auto* row = m_bench->find<QWidget>("r1Row");
    const int height = row->height();
    QVERIFY(!m_bench->visible("r1"));
    QTest::mouseClick(switchOf("r1"), Qt::LeftButton, {}, QPoint(8, switchOf("r1")->height() / 2));
    QVERIFY(m_bench->visible("r1"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCOMPARE(row->height(), height);
}

void RemediesPanelTest::smoothingIsOnlyForLossesWithTargets_data()
{
    QTest::addColumn<ObjectiveKind>("kind");
    QTest::addColumn<bool>("counts");
    QTest::newRow("minimax") << ObjectiveKind::minimax << true;
    QTest::newRow("non-saturating") << ObjectiveKind::nonSaturating << true;
    QTest::newRow("least squares") << ObjectiveKind::leastSquares << true;
    QTest::newRow("hinge") << ObjectiveKind::hinge << false;
    QTest::newRow("Wasserstein") << ObjectiveKind::wasserstein << false;
    QTest::newRow("gradient penalty") << ObjectiveKind::wassersteinGp << false;
    QTest::newRow("relativistic") << ObjectiveKind::relativistic << false;
}

void RemediesPanelTest::smoothingIsOnlyForLossesWithTargets()
{
    QFETCH(ObjectiveKind, kind);
    QFETCH(bool, counts);
    ExperimentSpec spec;
    spec.objective.kind = kind;
    spec.remedies.labelSmoothing = 0.2;
    m_bench->set(spec);
    auto* toggle = switchOf("labelSmoothing");
    QCOMPARE(toggle->isEnabled(), counts);
    QCOMPARE(m_bench->find<QWidget>("labelSmoothing")->isEnabled(), counts);
    QCOMPARE(toggle->toolTip().contains("no target"), !counts);
    QVERIFY(toggle->toolTip().contains("Range: 0 to 0.5"));
}

void RemediesPanelTest::ignoredSwitchCannotBeUsed()
{
    ExperimentSpec spec;
    spec.objective.kind = ObjectiveKind::hinge;
    m_bench->set(spec);
    auto* row = m_bench->find<QWidget>("labelSmoothingRow");
    QTest::mouseClick(row, Qt::LeftButton, {}, QPoint(6, row->height() / 2));
    QTest::mouseClick(switchOf("labelSmoothing"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(m_bench->edits().isEmpty());
}

void RemediesPanelTest::rowsShowOnlyWhereTheyMeanSomething()
{
    QVERIFY(!m_bench->visible("inputNoiseSteps"));
    QVERIFY(!m_bench->visible("scheduleStart") && !m_bench->visible("scheduleEnd") &&
            !m_bench->visible("scheduleFinal"));
    m_bench->set(unusualSpec());
    QVERIFY(m_bench->visible("inputNoiseSteps"));
    QVERIFY(m_bench->visible("scheduleStart") && m_bench->visible("scheduleEnd") && m_bench->visible("scheduleFinal"));
}

void RemediesPanelTest::theFallsEndStaysAfterItsStart()
{
    ExperimentSpec spec;
    spec.schedule = {ScheduleKind::linear, 1000, 3000, 0};
    m_bench->set(spec);
    m_bench->find<QSpinBox>("scheduleStart")->setValue(5000);
    QCOMPARE(m_bench->edits().last().spec.schedule.end, std::int64_t{7000});
    m_bench->find<QSpinBox>("scheduleEnd")->setValue(2000);
    QCOMPARE(m_bench->edits().last().spec.schedule.start, std::int64_t{1999});
    auto* kind = m_bench->find<QComboBox>("scheduleKind");
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    QCOMPARE(m_bench->edits().last().spec.schedule.kind, ScheduleKind::exponential);
    QVERIFY(m_bench->edits().last().spec.schedule.final > 0);
}

void RemediesPanelTest::closedAtFirstAndSaysWhatIsOn()
{
    RemediesPanel panel;
    panel.show();
    QVERIFY(!panel.section()->isExpanded());
    QVERIFY(!panel.findChild<QWidget*>("r1Switch")->isVisible());
    QCOMPARE(panel.section()->summary(), QString("none"));
    ExperimentSpec spec;
    spec.objective.r1 = 0.1;
    spec.remedies.pack = 2;
    spec.schedule.kind = ScheduleKind::linear;
    panel.setSpec(spec);
    QCOMPARE(panel.section()->summary(), QString("R1, packing, falling rates"));
    spec.remedies.labelSmoothing = 0.1;
    spec.objective.kind = ObjectiveKind::hinge;  // which takes no notice of it
    panel.setSpec(spec);
    QCOMPARE(panel.section()->summary(), QString("R1, packing, falling rates"));
    QTest::mouseClick(panel.section()->header(), Qt::LeftButton);
    QVERIFY(panel.findChild<QWidget*>("r1Switch")->isVisible());
    QCOMPARE(panel.section()->summary(), QString());
}

void RemediesPanelTest::unrollingSaysThatItIsSlower()
{
    const QString tip = m_bench->find<QWidget>("unrolledSteps")->toolTip();
    QVERIFY(tip.contains("LibTorch") && tip.contains("Slower"));
    QCOMPARE(m_bench->textOf("unrolledSteps"), QString("off"));
}

void RemediesPanelTest::namesTheCritic()
{
    QCOMPARE(switchOf("inputNoise")->accessibleName(), QString("Noise on D's inputs"));
    m_bench->set(unusualSpec());
    QCOMPARE(switchOf("inputNoise")->accessibleName(), QString("Noise on C's inputs"));
}

QTEST_MAIN(RemediesPanelTest)
#include "remedies_panel_test.moc"
