#include <functional>
#include <memory>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "engine/spec/spec_json.h"
#include "widgets/panels/field_tip.h"
#include "widgets/panels/network_panel.h"
#include "widgets/panels/notice_card.h"
#include "widgets/panels/number_field.h"
#include "widgets/panels/objective_panel.h"
#include "widgets/panels/optimiser_panel.h"
#include "widgets/panels/section.h"
#include "widgets/theme/theme.h"

using namespace ganimede;

namespace {

constexpr int kDock = 264;
constexpr int kMargins = 28;

/// Differs from the default in everything that a panel edits.
ExperimentSpec unusualSpec()
{
    ExperimentSpec spec;
    spec.batch = 64;
    spec.objective = {ObjectiveKind::wasserstein, 0.05};
    spec.latent = {7, LatentKind::uniform};
    spec.generator.output = OutputActivation::tanh;
    for (NetworkSpec* network : {static_cast<NetworkSpec*>(&spec.generator), &spec.discriminator}) {
        network->hidden = {3, 200, 31};
        network->activation = Activation::leakyRelu;
        network->leak = 0.1;
        network->initialisation = Initialisation::normal;
        network->initialisationStd = 0.5;
        network->updates = 4;
        network->optimiser = {OptimiserKind::rmsprop, 0.03, 0.9, 0.99, 0.5, 0.9, 1e-6};
    }
    return spec;
}

}  // namespace

/// All panels above one another, as in the window's dock.
class PanelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void init();
    void cleanup() { m_window.reset(); }

    void settingASpecShowsItAndEmitsNothing();
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
    void explanationFollowsTheLoss();
    void wheelWithoutFocusScrollsAndChangesNothing();
    void wheelWithFocusChangesTheValue();
    void everyControlExplainsItself();
    void tooltipsSayWhatAChangeDoes();
    void panelsFitTheirDock_data();
    void panelsFitTheirDock();

    void noticeOffersItsCures();
    void noticeCanBePutAway();
    void noticeReplacesTheOneBefore();

private:
    template <typename Widget>
    Widget* find(const QString& name) const
    {
        auto* found = m_window->findChild<Widget*>(name);
        if (found == nullptr) {
            qFatal("no %s", qPrintable(name));
        }
        return found;
    }
    NetworkDiagram* diagram(const char* name = "generatorDiagram") const
    {
        return find<NetworkDiagram>(QLatin1String(name));
    }
    void set(const ExperimentSpec& spec);
    void press(QWidget* widget, Qt::Key key);
    /// That exactly one edit came, with this spec.
    void expectEdit(const ExperimentSpec& spec, const QString& field);

    struct Edit {
        ExperimentSpec spec;
        QString what;
        QString field;
    };
    std::unique_ptr<QWidget> m_window;
    QList<SpecPanel*> m_panels;
    QList<Edit> m_edits;
};

void PanelsTest::init()
{
    m_window = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(m_window.get());
    m_panels = {new NetworkPanel(NetworkRole::generator), new NetworkPanel(NetworkRole::discriminator),
                new ObjectivePanel, new OptimiserPanel};
    for (SpecPanel* panel : m_panels) {
        layout->addWidget(panel);
        connect(panel, &SpecPanel::specEdited, this,
                [this](const ExperimentSpec& spec, const QString& what, const QString& field) {
                    m_edits.append({spec, what, field});
                });
    }
    for (const char* more : {"generatorMore", "discriminatorMore", "optimiserMore"}) {
        find<Section>(QLatin1String(more))->setExpanded(true);
    }
    set({});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void PanelsTest::set(const ExperimentSpec& spec)
{
    for (SpecPanel* panel : m_panels) {
        panel->setSpec(spec);
    }
    m_edits.clear();
}

void PanelsTest::press(QWidget* widget, Qt::Key key)
{
    widget->setFocus();
    QTest::keyClick(widget, key);
}

void PanelsTest::expectEdit(const ExperimentSpec& spec, const QString& field)
{
    QCOMPARE(m_edits.size(), 1);
    QVERIFY(m_edits.first().spec == spec);
    QVERIFY(!m_edits.first().what.isEmpty());
    QCOMPARE(m_edits.first().field, field);
    m_edits.clear();
}

void PanelsTest::settingASpecShowsItAndEmitsNothing()
{
    for (SpecPanel* panel : m_panels) {
        panel->setSpec(unusualSpec());
        QVERIFY(panel->spec() == unusualSpec());
    }
    QVERIFY(m_edits.isEmpty());
    for (const QString network : {"generator", "discriminator"}) {
        QCOMPARE(diagram((network + "Diagram").toLatin1().constData())->hidden(), (std::vector<int>{3, 200, 31}));
        QCOMPARE(find<QComboBox>(network + "Activation")->currentText(), QString("Leaky ReLU"));
        QCOMPARE(find<NumberField>(network + "Leak")->currentText(), QString("0.1"));
        QCOMPARE(find<QSpinBox>(network + "Updates")->value(), 4);
        QCOMPARE(find<QComboBox>(network + "OptimiserKind")->currentText(), QString("RMSprop"));
        QCOMPARE(find<NumberField>(network + "LearningRate")->currentText(), QString("0.03"));
        QCOMPARE(find<NumberField>(network + "Epsilon")->currentText(), QString("1e-06"));
    }
    QCOMPARE(find<QSpinBox>("latentDimensions")->value(), 7);
    QCOMPARE(find<QComboBox>("latentKind")->currentText(), QString("Uniform"));
    QCOMPARE(find<QComboBox>("objectiveKind")->currentText(), QString("Wasserstein"));
    QCOMPARE(find<QSpinBox>("batch")->value(), 64);
}

using Change = std::function<void(ExperimentSpec&)>;

void PanelsTest::choicesByKeyChangeExactlyTheirField_data()
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
    row("objectiveKind", true, "objective.kind", [](auto& s) { s.objective.kind = ObjectiveKind::leastSquares; });
    row("generatorOptimiserKind", false, "generator.optimiser.kind",
        [](auto& s) { s.generator.optimiser.kind = OptimiserKind::rmsprop; });
    row("discriminatorOptimiserKind", false, "discriminator.optimiser.kind",
        [](auto& s) { s.discriminator.optimiser.kind = OptimiserKind::rmsprop; });
}

void PanelsTest::choicesByKeyChangeExactlyTheirField()
{
    QFETCH(QString, control);
    QFETCH(bool, down);
    QFETCH(QString, field);
    QFETCH(Change, change);
    ExperimentSpec expected;
    change(expected);
    press(find<QComboBox>(control), down ? Qt::Key_Down : Qt::Key_Up);
    expectEdit(expected, field);
}

void PanelsTest::typedNumbersChangeExactlyTheirField_data()
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
    row("batch", "4096", "batch", [](auto& s) { s.batch = 4096; });
    row("generatorLeakText", "0,3", "generator.leak", [](auto& s) { s.generator.leak = 0.3; });
    row("generatorInitialisationStdText", ".1", "generator.initialisation_std",
        [](auto& s) { s.generator.initialisationStd = .1; });
    row("objectiveClipText", "0.02", "objective.clip", [](auto& s) { s.objective.clip = 0.02; });
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

void PanelsTest::typedNumbersChangeExactlyTheirField()
{
    QFETCH(QString, control);
    QFETCH(QString, text);
    QFETCH(QString, field);
    QFETCH(Change, change);
    ExperimentSpec before;  // in which the control can be seen
    before.generator.activation = Activation::leakyRelu;
    before.generator.initialisation = Initialisation::normal;
    before.objective.kind = control.startsWith("objective") ? ObjectiveKind::wasserstein : before.objective.kind;
    if (control.contains("Momentum")) {
        before.generator.optimiser.kind = OptimiserKind::momentum;
    } else if (control.contains("Decay")) {
        before.generator.optimiser.kind = OptimiserKind::rmsprop;
    }
    set(before);
    auto* editor = find<QWidget>(control);
    QVERIFY(editor->isVisible());
    ExperimentSpec expected = before;
    change(expected);
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, text);
    QVERIFY2(m_edits.isEmpty(), "taken before it was finished");
    QTest::keyClick(editor, Qt::Key_Return);
    expectEdit(expected, field);
}

void PanelsTest::numbersOutOfRangeAreNotTaken_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<QString>("text");
    QTest::newRow("units, none") << "generatorUnits"
                                 << "0";
    QTest::newRow("units, negative") << "generatorUnits"
                                     << "-";
    QTest::newRow("updates") << "generatorUpdates"
                             << "-";
    QTest::newRow("batch") << "batch"
                           << "0";
    QTest::newRow("learning rate, negative") << "generatorLearningRateText"
                                             << "-";
    QTest::newRow("learning rate, too high") << "generatorLearningRateText"
                                             << "1000.5";
    QTest::newRow("learning rate, half typed") << "generatorLearningRateText"
                                               << "2e-";
    QTest::newRow("learning rate, words") << "generatorLearningRateText"
                                          << "nan";
    QTest::newRow("beta1 of 1") << "generatorBeta1Text"
                                << "1";
    QTest::newRow("epsilon of 0") << "generatorEpsilonText"
                                  << "0";
    QTest::newRow("nothing") << "generatorBeta2Text"
                             << "";
}

void PanelsTest::numbersOutOfRangeAreNotTaken()
{
    QFETCH(QString, control);
    QFETCH(QString, text);
    auto* editor = find<QWidget>(control);
    const auto* line = qobject_cast<QLineEdit*>(editor);
    const QString before = line != nullptr ? line->text() : qobject_cast<QSpinBox*>(editor)->text();
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_Delete);
    QTest::keyClicks(editor, text);
    find<QWidget>("objectiveKind")->setFocus();
    QVERIFY(m_edits.isEmpty());
    QCOMPARE(line != nullptr ? line->text() : qobject_cast<QSpinBox*>(editor)->text(), before);
}

void PanelsTest::spinBoxesHaveTheRangeOfTheirField_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<QString>("field");
    QTest::newRow("units") << "generatorUnits"
                           << "generator.hidden";
    QTest::newRow("updates") << "discriminatorUpdates"
                             << "discriminator.updates";
    QTest::newRow("noise") << "latentDimensions"
                           << "latent.dimensions";
    QTest::newRow("batch") << "batch"
                           << "batch";
}

void PanelsTest::spinBoxesHaveTheRangeOfTheirField()
{
    QFETCH(QString, control);
    QFETCH(QString, field);
    const FieldRange range = fieldRange(field.toStdString());
    QCOMPARE(static_cast<double>(find<QSpinBox>(control)->minimum()), range.low);
    QCOMPARE(static_cast<double>(find<QSpinBox>(control)->maximum()), range.high);
}

void PanelsTest::escapeTakesATypedNumberBack()
{
    auto* line = find<QLineEdit>("generatorLearningRateText");
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, "0.5");
    QTest::keyClick(line, Qt::Key_Escape);
    QCOMPARE(line->text(), QString("0.001"));
    find<QWidget>("objectiveKind")->setFocus();
    QVERIFY(m_edits.isEmpty());
}

void PanelsTest::listOffersLearningRatesOfGanLabAndSmallerOnes()
{
    auto* field = find<NumberField>("generatorLearningRate");
    for (const char* rate : {"0.0001", "0.0002", "0.001", "0.003", "0.01", "0.03", "0.1", "0.3", "1"}) {
        QVERIFY2(field->findText(rate) >= 0, rate);
    }
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Down);
    ExperimentSpec expected;
    expected.generator.optimiser.learningRate = 0.003;
    expectEdit(expected, "generator.optimiser.learning_rate");
}

void PanelsTest::signsOfAColumnChangeItsUnits()
{
    NetworkDiagram* drawn = diagram();
    ExperimentSpec expected;
    QTest::mouseClick(drawn, Qt::LeftButton, {}, drawn->moreUnitsRect(1).center());
    expected.generator.hidden = {16, 18};
    expectEdit(expected, "generator.hidden[1]");
    QTest::mouseClick(drawn, Qt::LeftButton, Qt::ShiftModifier, drawn->fewerUnitsRect(0).center());
    expected.generator.hidden = {15, 18};
    expectEdit(expected, "generator.hidden[0]");

    expected.generator.hidden = {1, 256};
    set(expected);
    QTest::mouseClick(drawn, Qt::LeftButton, {}, drawn->fewerUnitsRect(0).center());
    QTest::mouseClick(drawn, Qt::LeftButton, {}, drawn->moreUnitsRect(1).center());
    QVERIFY(m_edits.isEmpty());
}

void PanelsTest::unitsByClickGoUpAndDownTheSameLadder()
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

void PanelsTest::signBetweenColumnsAddsALayerThere()
{
    ExperimentSpec expected;
    expected.discriminator.hidden = {8, 32};
    set(expected);
    NetworkDiagram* drawn = diagram("discriminatorDiagram");
    QTest::mouseClick(drawn, Qt::LeftButton, {}, drawn->addLayerRect(1).center());
    expected.discriminator.hidden = {8, 32, 32};
    expectEdit(expected, "discriminator.hidden");
    QCOMPARE(drawn->selectedLayer(), 1);
    QTest::mouseClick(find<QToolButton>("discriminatorAddLayer"), Qt::LeftButton);
    expected.discriminator.hidden = {8, 32, 32, 32};
    expectEdit(expected, "discriminator.hidden");
    QCOMPARE(drawn->selectedLayer(), 2);
}

void PanelsTest::moreThanEightLayersCannotBeAdded()
{
    ExperimentSpec full;
    full.generator.hidden = std::vector<int>(8, 4);
    set(full);
    NetworkDiagram* drawn = diagram();
    for (int position = 0; position <= 8; ++position) {
        QTest::mouseClick(drawn, Qt::LeftButton, {}, drawn->addLayerRect(position).center());
    }
    press(drawn, Qt::Key_Plus);
    QVERIFY(!find<QToolButton>("generatorAddLayer")->isEnabled());
    QVERIFY(m_edits.isEmpty());
}

void PanelsTest::deleteRemovesTheSelectedLayerDownToNone()
{
    ExperimentSpec expected;
    expected.generator.hidden = {4, 8};
    set(expected);
    NetworkDiagram* drawn = diagram();
    drawn->selectLayer(0);
    press(drawn, Qt::Key_Delete);
    expected.generator.hidden = {8};
    expectEdit(expected, "generator.hidden");
    QTest::mouseClick(find<QToolButton>("generatorRemoveLayer"), Qt::LeftButton);
    expected.generator.hidden = {};
    expectEdit(expected, "generator.hidden");
    QCOMPARE(drawn->selectedLayer(), -1);
    QVERIFY(!find<QSpinBox>("generatorUnits")->isVisible());
    press(drawn, Qt::Key_Delete);
    press(drawn, Qt::Key_Up);
    QVERIFY(m_edits.isEmpty());
    press(drawn, Qt::Key_Plus);
    expected.generator.hidden = {16};
    expectEdit(expected, "generator.hidden");
}

void PanelsTest::keysOfTheDiagramChangeUnits()
{
    NetworkDiagram* drawn = diagram();
    drawn->selectLayer(0);
    press(drawn, Qt::Key_Right);
    press(drawn, Qt::Key_Up);
    ExperimentSpec expected;
    expected.generator.hidden = {16, 17};
    expectEdit(expected, "generator.hidden[1]");
    press(drawn, Qt::Key_PageDown);
    expected.generator.hidden = {16, 16};
    expectEdit(expected, "generator.hidden[1]");
}

void PanelsTest::choosingALayerIsNoEdit()
{
    ExperimentSpec spec;
    spec.generator.hidden = {8, 24, 5};
    set(spec);
    NetworkDiagram* drawn = diagram();
    for (const int layer : {2, 0, 1}) {
        QTest::mouseClick(drawn, Qt::LeftButton, {},
                          QPoint(drawn->columnRect(layer + 1).center().x(), drawn->height() - 4));
        QCOMPARE(drawn->selectedLayer(), layer);
        QCOMPARE(find<QSpinBox>("generatorUnits")->value(), spec.generator.hidden[static_cast<std::size_t>(layer)]);
    }
    QVERIFY(m_edits.isEmpty());
}

void PanelsTest::descriptionCountsUnitsAndParameters()
{
    QCOMPARE(diagram()->description(0), QString("input: 2 random numbers"));
    QCOMPARE(diagram()->description(2), QString("layer 2: 16 units, 272 parameters"));
    QCOMPARE(diagram()->description(3), QString("output: x and y of a point, 34 parameters"));
    QCOMPARE(diagram("discriminatorDiagram")->description(3), QString("output: one score, 17 parameters"));
}

void PanelsTest::headerCountsParameters()
{
    // 2 16 + 16, 16 16 + 16, and 16 2 + 2 or 16 + 1
    QCOMPARE(find<Section>("generatorSection")->summary(), QString("354 parameters"));
    QCOMPARE(find<Section>("discriminatorSection")->summary(), QString("337 parameters"));
}

void PanelsTest::discriminatorIsACriticUnderWasserstein()
{
    QCOMPARE(find<Section>("discriminatorSection")->title(), QString("Discriminator"));
    set(unusualSpec());
    QCOMPARE(find<Section>("discriminatorSection")->title(), QString("Critic"));
    QCOMPARE(find<QWidget>("discriminatorLearningRate")->accessibleName(), QString("Learning rate of the Critic"));
}

void PanelsTest::rareFieldsAreClosedAtFirst()
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

void PanelsTest::fieldsShowOnlyWhereTheyApply()
{
    const auto visible = [this](const char* name) { return find<QWidget>(QLatin1String(name))->isVisible(); };
    QVERIFY(!visible("generatorLeak") && !visible("generatorInitialisationStd") && !visible("objectiveClip"));
    QVERIFY(visible("generatorBeta1") && visible("generatorEpsilon"));
    QVERIFY(!visible("generatorMomentum") && !visible("generatorDecay"));
    set(unusualSpec());
    QVERIFY(visible("generatorLeak") && visible("generatorInitialisationStd") && visible("objectiveClip"));
    QVERIFY(visible("generatorDecay") && visible("generatorEpsilon"));
    QVERIFY(!visible("generatorBeta1") && !visible("generatorMomentum"));
}

void PanelsTest::explanationFollowsTheLoss()
{
    QStringList seen;
    for (const ObjectiveKind kind : {ObjectiveKind::minimax, ObjectiveKind::nonSaturating, ObjectiveKind::leastSquares,
                                     ObjectiveKind::hinge, ObjectiveKind::wasserstein}) {
        ExperimentSpec spec;
        spec.objective.kind = kind;
        set(spec);
        const QString text = find<QLabel>("objectiveMeaning")->text() + find<QLabel>("objectiveFormula")->text();
        QVERIFY(!seen.contains(text));
        seen << text;
    }
}

void PanelsTest::wheelWithoutFocusScrollsAndChangesNothing()
{
    QScrollArea area;
    area.setWidget(m_window.release());
    m_window.reset();
    area.resize(300, 200);
    area.show();
    QWidget* inside = area.widget();
    inside->show();
    auto* spin = inside->findChild<QSpinBox*>("generatorUpdates");
    inside->setFocus();
    for (QWidget* control : {static_cast<QWidget*>(spin), inside->findChild<QWidget*>("generatorActivation"),
                             inside->findChild<QWidget*>("generatorLearningRate")}) {
        const int before = area.verticalScrollBar()->value();
        QWheelEvent wheel({5, 5}, control->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&wheel);  // Qt hands only the user's own wheel on to parents
        qApp->notify(control, &wheel);
        QVERIFY(area.verticalScrollBar()->value() > before);
    }
    QVERIFY(m_edits.isEmpty());
}

void PanelsTest::wheelWithFocusChangesTheValue()
{
    auto* spin = find<QSpinBox>("generatorUpdates");
    spin->setFocus();
    QWheelEvent wheel({5, 5}, spin->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(spin, &wheel);
    ExperimentSpec expected;
    expected.generator.updates = 2;
    expectEdit(expected, "generator.updates");
}

void PanelsTest::everyControlExplainsItself()
{
    int controls = 0;
    for (QWidget* each : m_window->findChildren<QWidget*>()) {
        const bool control = qobject_cast<QComboBox*>(each) != nullptr || qobject_cast<QSpinBox*>(each) != nullptr ||
                             qobject_cast<QToolButton*>(each) != nullptr ||
                             qobject_cast<SectionHeader*>(each) != nullptr;
        if (control) {
            ++controls;
            QVERIFY(!each->objectName().isEmpty());
            QVERIFY2(!each->toolTip().isEmpty(), qPrintable(each->objectName()));
            QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
            QVERIFY2((each->focusPolicy() & Qt::TabFocus) != 0, qPrintable(each->objectName()));
        }
    }
    QVERIFY(controls > 30);
}

void PanelsTest::tooltipsSayWhatAChangeDoes()
{
    QVERIFY(find<QWidget>("generatorUnits")->toolTip().contains("Restarts the generator"));
    QVERIFY(find<QWidget>("discriminatorActivation")->toolTip().contains("Restarts the discriminator"));
    QVERIFY(find<QWidget>("batch")->toolTip().contains("Changes at once"));
    QVERIFY(find<QWidget>("batch")->toolTip().contains("1 to 4096 samples"));
    for (const FieldInfo& info : fieldInfos()) {
        QVERIFY2(fieldTip(info.path).startsWith(QString::fromStdString(info.meaning)), info.path.c_str());
    }
}

void PanelsTest::panelsFitTheirDock_data()
{
    QTest::addColumn<double>("textScale");
    QTest::newRow("desk") << 1.0;
    QTest::newRow("back row") << 1.5;
}

void PanelsTest::panelsFitTheirDock()
{
    QFETCH(double, textScale);
    applyTheme(*qApp, ThemeChoice::light, textScale);
    for (const ExperimentSpec& spec : {ExperimentSpec{}, unusualSpec()}) {
        set(spec);
        QCoreApplication::processEvents();
        for (const SpecPanel* panel : m_panels) {
            const int room = static_cast<int>(kDock * textScale) - kMargins;
            QVERIFY2(panel->minimumSizeHint().width() <= room, qPrintable(panel->objectName()));
        }
    }
    applyTheme(*qApp, ThemeChoice::light);
}

void PanelsTest::noticeOffersItsCures()
{
    NoticeCard card;
    QVERIFY(card.isHidden());
    QSignalSpy chosen(&card, &NoticeCard::actionChosen);
    card.showNotice("The discriminator left the finite numbers at step 1,234", "Its learning rate is likely too high.",
                    {{"resume", "Go on from the last finite step", ""}, {"restart", "Start over", ""}});
    card.show();
    QCOMPARE(card.findChild<QLabel*>("noticeTitle")->text(),
             QString("The discriminator left the finite numbers at step 1,234"));
    QTest::mouseClick(card.findChild<QPushButton*>("noticeAction.restart"), Qt::LeftButton);
    auto* first = card.findChild<QPushButton*>("noticeAction.resume");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[0][0].toString(), QString("restart"));
    QCOMPARE(chosen[1][0].toString(), QString("resume"));
}

void PanelsTest::noticeCanBePutAway()
{
    NoticeCard card;
    QSignalSpy dismissed(&card, &NoticeCard::dismissed);
    card.showNotice("Title", "Text", {});
    QVERIFY(card.isVisible());
    QTest::mouseClick(card.findChild<QToolButton*>("noticeDismiss"), Qt::LeftButton);
    QVERIFY(card.isHidden());
    QCOMPARE(dismissed.size(), 1);
}

void PanelsTest::noticeReplacesTheOneBefore()
{
    NoticeCard card;
    card.showNotice("First", "Text", {{"cure", "Cure", ""}, {"other", "Other", ""}});
    card.showNotice("Second", "Text", {{"cure", "New cure", ""}});
    QCOMPARE(card.findChild<QPushButton*>("noticeAction.cure")->text(), QString("New cure"));
    QCOMPARE(card.findChild<QPushButton*>("noticeAction.other"), nullptr);
}

QTEST_MAIN(PanelsTest)
#include "panels_test.moc"
