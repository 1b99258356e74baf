#include <memory>

#include <QComboBox>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include "tests/widgets/panel_bench.h"
#include "widgets/panels/network_panel.h"
#include "widgets/theme/theme.h"

using namespace ganimede;

class NetworkPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void init()
    {
        m_bench = std::make_unique<PanelBench>(
            QList<SpecPanel*>{new NetworkPanel(NetworkRole::generator), new NetworkPanel(NetworkRole::discriminator)});
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
    void signsOfAColumnChangeItsUnits();
    void unitsByClickGoUpAndDownTheSameLadder();
    void signBetweenColumnsAddsALayerThere();
    void moreThanEightLayersCannotBeAdded();
    void deleteRemovesTheSelectedLayerDownToNone();
    void keysOfTheDiagramChangeUnits();
    void choosingALayerIsNoEdit();
    void descriptionCountsUnitsAndParameters();
    void headerCountsParameters();
    void discriminatorIsACriticUnderWasserstein();
    void rareFieldsAreClosedAtFirst();
    void fieldsShowOnlyWhereTheyApply();

private:
    NetworkDiagram* diagram(const char* name = "generatorDiagram") const
    {
        return m_bench->find<NetworkDiagram>(QLatin1String(name));
    }
    std::unique_ptr<PanelBench> m_bench;
};

void NetworkPanelTest::choicesByKeyChangeExactlyTheirField_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<bool>("down");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Change>("change");
    const auto row = [](const char* control, bool down, const char* field, Change change) {
        QTest::newRow(control) << QString(control) << down << QString(field) << change;
    };
    row("generatorActivation", true, "generator.activation",
        [](auto& s) { s.generator.activation = Activation::leakyRelu; });
    row("discriminatorActivation", true, "discriminator.activation",
        [](auto& s) { s.discriminator.activation = Activation::leakyRelu; });
    row("generatorInitialisation", true, "generator.initialisation",
        [](auto& s) { s.generator.initialisation = Initialisation::glorotUniform; });
    row("discriminatorInitialisation", false, "discriminator.initialisation",
        [](auto& s) { s.discriminator.initialisation = Initialisation::uniformFanIn; });
    row("generatorOutput", true, "generator.output", [](auto& s) { s.generator.output = OutputActivation::tanh; });
    row("latentKind", false, "latent.kind", [](auto& s) { s.latent.kind = LatentKind::uniform; });
}

void NetworkPanelTest::choicesByKeyChangeExactlyTheirField()
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

void NetworkPanelTest::typedNumbersChangeExactlyTheirField_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Change>("change");
    const auto row = [](const char* control, const char* text, const char* field, Change change) {
        QTest::newRow(control) << QString(control) << QString(text) << QString(field) << change;
    };
    row("generatorUnits", "128", "generator.hidden[0]", [](auto& s) { s.generator.hidden[0] = 128; });
    row("discriminatorUnits", "1", "discriminator.hidden[0]", [](auto& s) { s.discriminator.hidden[0] = 1; });
    row("generatorUpdates", "0", "generator.updates", [](auto& s) { s.generator.updates = 0; });
    row("discriminatorUpdates", "10", "discriminator.updates", [](auto& s) { s.discriminator.updates = 10; });
    row("latentDimensions", "100", "latent.dimensions", [](auto& s) { s.latent.dimensions = 100; });
    row("generatorLeakText", "0,3", "generator.leak", [](auto& s) { s.generator.leak = 0.3; });
    row("generatorInitialisationStdText", ".1", "generator.initialisation_std",
        [](auto& s) { s.generator.initialisationStd = .1; });
}

void NetworkPanelTest::typedNumbersChangeExactlyTheirField()
{
    QFETCH(QString, control);
    QFETCH(QString, text);
    QFETCH(QString, field);
    QFETCH(Change, change);
    ExperimentSpec before;  // in which the control can be seen
    before.generator.activation = Activation::leakyRelu;
    before.generator.initialisation = Initialisation::normal;
    ExperimentSpec expected = before;
    change(expected);
    TYPED_NUMBER_CHANGES(*m_bench, control, text, before, expected, field);
}

void NetworkPanelTest::numbersOutOfRangeAreNotTaken_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const char* control, const char* text) {
        QTest::newRow(name) << QString(control) << QString(text);
    };
    row("units, none", "generatorUnits", "0");
    row("units, negative", "generatorUnits", "-");
    row("updates", "generatorUpdates", "-");
}

void NetworkPanelTest::numbersOutOfRangeAreNotTaken()
{
    QFETCH(QString, control);
    QFETCH(QString, text);
    const QString before = m_bench->textOf(control);
    m_bench->type(control, text);
    m_bench->find<QWidget>("generatorActivation")->setFocus();
    QVERIFY(m_bench->edits().isEmpty());
    QCOMPARE(m_bench->textOf(control), before);
}

void NetworkPanelTest::spinBoxesHaveTheRangeOfTheirField_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<QString>("field");
    const auto row = [](const char* control, const char* field) {
        QTest::newRow(control) << QString(control) << QString(field);
    };
    row("generatorUnits", "generator.hidden");
    row("discriminatorUpdates", "discriminator.updates");
    row("latentDimensions", "latent.dimensions");
}

void NetworkPanelTest::spinBoxesHaveTheRangeOfTheirField()
{
    QFETCH(QString, control);
    QFETCH(QString, field);
    const FieldRange range = fieldRange(field.toStdString());
    QCOMPARE(static_cast<double>(m_bench->find<QSpinBox>(control)->minimum()), range.low);
    QCOMPARE(static_cast<double>(m_bench->find<QSpinBox>(control)->maximum()), range.high);
}

void NetworkPanelTest::signsOfAColumnChangeItsUnits()
{
    NetworkDiagram* drawn = diagram();
    ExperimentSpec expected;
    QTest::mouseClick(drawn, Qt::LeftButton, {}, drawn->moreUnitsRect(1).center());
    expected.generator.hidden = {16, 18};
    QVERIFY(m_bench->edited(expected, "generator.hidden[1]"));
    QTest::mouseClick(drawn, Qt::LeftButton, Qt::ShiftModifier, drawn->fewerUnitsRect(0).center());
    expected.generator.hidden = {15, 18};
    QVERIFY(m_bench->edited(expected, "generator.hidden[0]"));

    expected.generator.hidden = {1, 256};
    m_bench->set(expected);
    QTest::mouseClick(drawn, Qt::LeftButton, {}, drawn->fewerUnitsRect(0).center());
    QTest::mouseClick(drawn, Qt::LeftButton, {}, drawn->moreUnitsRect(1).center());
    QVERIFY(m_bench->edits().isEmpty());
}

void NetworkPanelTest::unitsByClickGoUpAndDownTheSameLadder()
{
    int units = 1;
    int clicks = 0;
    while (units < 256) {
        const int next = nextUnits(units, true);
        QVERIFY(next > units && next <= 2 * units);
        QCOMPARE(nextUnits(next, false), units);
        units = next;
        ++clicks;
    }
    QVERIFY(clicks < 60);
    QCOMPARE(nextUnits(256, true), 256);
    QCOMPARE(nextUnits(1, false), 1);
    QCOMPARE(nextUnits(17, true), 18);  // typed widths find back to the ladder
    QCOMPARE(nextUnits(17, false), 16);
}

void NetworkPanelTest::signBetweenColumnsAddsALayerThere()
{
    ExperimentSpec expected;
    expected.discriminator.hidden = {8, 32};
    m_bench->set(expected);
    NetworkDiagram* drawn = diagram("discriminatorDiagram");
    QTest::mouseClick(drawn, Qt::LeftButton, {}, drawn->addLayerRect(1).center());
    expected.discriminator.hidden = {8, 32, 32};
    QVERIFY(m_bench->edited(expected, "discriminator.hidden"));
    QCOMPARE(drawn->selectedLayer(), 1);
    QTest::mouseClick(m_bench->find<QToolButton>("discriminatorAddLayer"), Qt::LeftButton);
    expected.discriminator.hidden = {8, 32, 32, 32};
    QVERIFY(m_bench->edited(expected, "discriminator.hidden"));
    QCOMPARE(drawn->selectedLayer(), 2);
}

void NetworkPanelTest::moreThanEightLayersCannotBeAdded()
{
    ExperimentSpec full;
    full.generator.hidden = std::vector<int>(8, 4);
    m_bench->set(full);
    NetworkDiagram* drawn = diagram();
    for (int position = 0; position <= 8; ++position) {
        QTest::mouseClick(drawn, Qt::LeftButton, {}, drawn->addLayerRect(position).center());
    }
    m_bench->press(drawn, Qt::Key_Plus);
    QVERIFY(!m_bench->find<QToolButton>("generatorAddLayer")->isEnabled());
    QVERIFY(m_bench->edits().isEmpty());
}

void NetworkPanelTest::deleteRemovesTheSelectedLayerDownToNone()
{
    ExperimentSpec expected;
    expected.generator.hidden = {4, 8};
    m_bench->set(expected);
    NetworkDiagram* drawn = diagram();
    drawn->selectLayer(0);
    m_bench->press(drawn, Qt::Key_Delete);
    expected.generator.hidden = {8};
    QVERIFY(m_bench->edited(expected, "generator.hidden"));
    QTest::mouseClick(m_bench->find<QToolButton>("generatorRemoveLayer"), Qt::LeftButton);
    expected.generator.hidden = {};
    QVERIFY(m_bench->edited(expected, "generator.hidden"));
    QCOMPARE(drawn->selectedLayer(), -1);
    QVERIFY(!m_bench->find<QSpinBox>("generatorUnits")->isVisible());
    m_bench->press(drawn, Qt::Key_Delete);
    m_bench->press(drawn, Qt::Key_Up);
    QVERIFY(m_bench->edits().isEmpty());
    m_bench->press(drawn, Qt::Key_Plus);
    expected.generator.hidden = {16};
    QVERIFY(m_bench->edited(expected, "generator.hidden"));
}

void NetworkPanelTest::keysOfTheDiagramChangeUnits()
{
    NetworkDiagram* drawn = diagram();
    drawn->selectLayer(0);
    m_bench->press(drawn, Qt::Key_Right);
    m_bench->press(drawn, Qt::Key_Up);
    ExperimentSpec expected;
    expected.generator.hidden = {16, 17};
    QVERIFY(m_bench->edited(expected, "generator.hidden[1]"));
    m_bench->press(drawn, Qt::Key_PageDown);
    expected.generator.hidden = {16, 16};
    QVERIFY(m_bench->edited(expected, "generator.hidden[1]"));
}

void NetworkPanelTest::choosingALayerIsNoEdit()
{
    ExperimentSpec spec;
    spec.generator.hidden = {8, 24, 5};
    m_bench->set(spec);
    NetworkDiagram* drawn = diagram();
    for (const int layer : {2, 0, 1}) {
        QTest::mouseClick(drawn, Qt::LeftButton, {},
                          QPoint(drawn->columnRect(layer + 1).center().x(), drawn->height() - 4));
        QCOMPARE(drawn->selectedLayer(), layer);
        QCOMPARE(m_bench->find<QSpinBox>("generatorUnits")->value(),
                 spec.generator.hidden[static_cast<std::size_t>(layer)]);
    }
    QVERIFY(m_bench->edits().isEmpty());
}

void NetworkPanelTest::descriptionCountsUnitsAndParameters()
{
    QCOMPARE(diagram()->description(0), QString("input: 2 random numbers"));
    QCOMPARE(diagram()->description(2), QString("layer 2: 16 units, 272 parameters"));
    QCOMPARE(diagram()->description(3), QString("output: x and y of a point, 34 parameters"));
    QCOMPARE(diagram("discriminatorDiagram")->description(3), QString("output: one score, 17 parameters"));
}

void NetworkPanelTest::headerCountsParameters()
{
    // 2 16 + 16, 16 16 + 16, and 16 2 + 2 or 16 + 1
    QCOMPARE(m_bench->find<Section>("generatorSection")->summary(), QString("354 parameters"));
    QCOMPARE(m_bench->find<Section>("discriminatorSection")->summary(), QString("337 parameters"));
}

void NetworkPanelTest::discriminatorIsACriticUnderWasserstein()
{
    QCOMPARE(m_bench->find<Section>("discriminatorSection")->title(), QString("Discriminator"));
    m_bench->set(unusualSpec());
    QCOMPARE(m_bench->find<Section>("discriminatorSection")->title(), QString("Critic"));
}

void NetworkPanelTest::rareFieldsAreClosedAtFirst()
{
    NetworkPanel panel(NetworkRole::generator);
    panel.show();
    auto* more = panel.findChild<Section*>("generatorMore");
    QVERIFY(!panel.findChild<QWidget*>("generatorInitialisation")->isVisible());
    QVERIFY(panel.findChild<QWidget*>("generatorActivation")->isVisible());
    QTest::mouseClick(more->header(), Qt::LeftButton);
    QVERIFY(panel.findChild<QWidget*>("generatorInitialisation")->isVisible());
    more->header()->setFocus();
    QTest::keyClick(more->header(), Qt::Key_Space);
    QVERIFY(!more->isExpanded());
}

void NetworkPanelTest::fieldsShowOnlyWhereTheyApply()
{
    QVERIFY(!m_bench->visible("generatorLeak") && !m_bench->visible("generatorInitialisationStd"));
    m_bench->set(unusualSpec());
    QVERIFY(m_bench->visible("generatorLeak") && m_bench->visible("generatorInitialisationStd"));
}

QTEST_MAIN(NetworkPanelTest)
#include "network_panel_test.moc"
