#include <memory>

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

#include "tests/widgets/panel_bench.h"
#include "widgets/panels/optimiser_panel.h"
#include "widgets/theme/theme.h"

using namespace ganimede;

class OptimiserPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void init()
    {
        m_bench = std::make_unique<PanelBench>(QList<SpecPanel*>{new OptimiserPanel});
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
    void escapeTakesATypedNumberBack();
    void listOffersLearningRatesOfGanLabAndSmallerOnes();
    void constantsShowOnlyWhereTheyApply();
    void namesTheCritic();

private:
    std::unique_ptr<PanelBench> m_bench;
};

void OptimiserPanelTest::choicesByKeyChangeExactlyTheirField_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<bool>("down");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Change>("change");
    const auto row = [](const char* control, bool down, const char* field, Change change) {
        QTest::newRow(control) << QString(control) << down << QString(field) << change;
    };
    row("generatorOptimiserKind", false, "generator.optimiser.kind",
        [](auto& s) { s.generator.optimiser.kind = OptimiserKind::rmsprop; });
    row("discriminatorOptimiserKind", false, "discriminator.optimiser.kind",
        [](auto& s) { s.discriminator.optimiser.kind = OptimiserKind::rmsprop; });
}

void OptimiserPanelTest::choicesByKeyChangeExactlyTheirField()
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

void OptimiserPanelTest::typedNumbersChangeExactlyTheirField_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Change>("change");
    const auto row = [](const char* control, const char* text, const char* field, Change change) {
        QTest::newRow(control) << QString(control) << QString(text) << QString(field) << change;
    };
    row("batch", "4096", "batch", [](auto& s) { s.batch = 4096; });
    row("generatorLearningRateText", "2e-4", "generator.optimiser.learning_rate",
        [](auto& s) { s.generator.optimiser.learningRate = 2e-4; });
    row("discriminatorLearningRateText", "0.5", "discriminator.optimiser.learning_rate",
        [](auto& s) { s.discriminator.optimiser.learningRate = 0.5; });
    row("generatorBeta1Text", "0", "generator.optimiser.beta1", [](auto& s) { s.generator.optimiser.beta1 = 0; });
    row("discriminatorBeta2Text", "0.9", "discriminator.optimiser.beta2",
        [](auto& s) { s.discriminator.optimiser.beta2 = 0.9; });
    row("generatorMomentumText", "0.5", "generator.optimiser.momentum",
        [](auto& s) { s.generator.optimiser.momentum = 0.5; });
    row("generatorDecayText", "0.9", "generator.optimiser.decay", [](auto& s) { s.generator.optimiser.decay = 0.9; });
    row("discriminatorEpsilonText", "1e-6", "discriminator.optimiser.epsilon",
        [](auto& s) { s.discriminator.optimiser.epsilon = 1e-6; });
}

void OptimiserPanelTest::typedNumbersChangeExactlyTheirField()
{
    QFETCH(QString, control);
    QFETCH(QString, text);
    QFETCH(QString, field);
    QFETCH(Change, change);
    ExperimentSpec before;  // in which the control can be seen
    if (control.contains("Momentum")) {
        before.generator.optimiser.kind = OptimiserKind::momentum;
    } else if (control.contains("Decay")) {
        before.generator.optimiser.kind = OptimiserKind::rmsprop;
    }
    ExperimentSpec expected = before;
    change(expected);
    TYPED_NUMBER_CHANGES(*m_bench, control, text, before, expected, field);
}

void OptimiserPanelTest::numbersOutOfRangeAreNotTaken_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* control, const char* text) {
        QTest::newRow(name) << QString(control) << QString(text);
    };
    row("batch", "batch", "0");
    row("learning rate, negative", "generatorLearningRateText", "-");
    row("learning rate, too high", "generatorLearningRateText", "1000.5");
    row("learning rate, half typed", "generatorLearningRateText", "2e-");
    row("learning rate, words", "generatorLearningRateText", "nan");
    row("beta1 of 1", "generatorBeta1Text", "1");
    row("epsilon of 0", "generatorEpsilonText", "0");
    row("nothing", "generatorBeta2Text", "");
}

void OptimiserPanelTest::numbersOutOfRangeAreNotTaken()
{
    QFETCH(QString, control);
    QFETCH(QString, text);
    const QString before = m_bench->textOf(control);
    m_bench->type(control, text);
    m_bench->find<QWidget>("generatorOptimiserKind")->setFocus();
    QVERIFY(m_bench->edits().isEmpty());
    QCOMPARE(m_bench->textOf(control), before);
}

void OptimiserPanelTest::spinBoxesHaveTheRangeOfTheirField_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* control, const char* field) {
        QTest::newRow(control) << QString(control) << QString(field);
    };
    row("batch", "batch");
}

void OptimiserPanelTest::spinBoxesHaveTheRangeOfTheirField()
{
    QFETCH(QString, control);
    QFETCH(QString, field);
    const FieldRange range = fieldRange(field.toStdString());
    QCOMPARE(static_cast<double>(m_bench->find<QSpinBox>(control)->minimum()), range.low);
    QCOMPARE(static_cast<double>(m_bench->find<QSpinBox>(control)->maximum()), range.high);
}

void OptimiserPanelTest::escapeTakesATypedNumberBack()
{
    auto* line = m_bench->find<QLineEdit>("generatorLearningRateText");
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, "0.5");
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(line->text(), QString("0.001"));
    m_bench->find<QWidget>("generatorOptimiserKind")->setFocus();
    QVERIFY(m_bench->edits().isEmpty());
}

void OptimiserPanelTest::listOffersLearningRatesOfGanLabAndSmallerOnes()
{
    auto* field = m_bench->find<NumberField>("generatorLearningRate");
    for (const char* rate : {"0.0001", "0.0002", "0.001", "0.003", "0.01", "0.03", "0.1", "0.3", "1"}) {
        QVERIFY2(field->findText(rate) >= 0, rate);
    }
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Down);
    ExperimentSpec expected;
    expected.generator.optimiser.learningRate = 0.003;
    QVERIFY(m_bench->edited(expected, "generator.optimiser.learning_rate"));
}

void OptimiserPanelTest::constantsShowOnlyWhereTheyApply()
{
    QVERIFY(m_bench->visible("generatorBeta1") && m_bench->visible("generatorEpsilon"));
    QVERIFY(!m_bench->visible("generatorMomentum") && !m_bench->visible("generatorDecay"));
    m_bench->set(unusualSpec());
    QVERIFY(m_bench->visible("generatorDecay") && m_bench->visible("generatorEpsilon"));
    QVERIFY(!m_bench->visible("generatorBeta1") && !m_bench->visible("generatorMomentum"));
}

void OptimiserPanelTest::namesTheCritic()
{
    QCOMPARE(m_bench->find<QWidget>("discriminatorLearningRate")->accessibleName(),
             QString("Learning rate of the Discriminator"));
    m_bench->set(unusualSpec());
    QCOMPARE(m_bench->find<QWidget>("discriminatorLearningRate")->accessibleName(),
             QString("Learning rate of the Critic"));
}

QTEST_MAIN(OptimiserPanelTest)
#include "optimiser_panel_test.moc"
