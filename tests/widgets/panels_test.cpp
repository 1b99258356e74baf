#include <memory>

#include <QCheckBox>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include "engine/spec/spec_json.h"
#include "tests/widgets/panel_bench.h"
#include "widgets/panels/calm_controls.h"
#include "widgets/panels/network_panel.h"
#include "widgets/panels/objective_panel.h"
#include "widgets/panels/optimiser_panel.h"
#include "widgets/panels/remedies_panel.h"
#include "widgets/theme/theme.h"

using namespace ganimede;

namespace {

constexpr int kDock = 264;
constexpr int kMargins = 28;

}  // namespace

/// What holds for all panels, above one another as in the window's dock.
class PanelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void init()
    {
        m_bench = std::make_unique<PanelBench>(
            QList<SpecPanel*>{new NetworkPanel(NetworkRole::generator), new NetworkPanel(NetworkRole::discriminator),
                              new ObjectivePanel, new RemediesPanel, new OptimiserPanel});
        QVERIFY(m_bench->waitForWindow());
    }
    void cleanup() { m_bench.reset(); }

    void settingASpecShowsItAndEmitsNothing();
    void wheelWithoutFocusScrollsAndChangesNothing();
    void wheelWithFocusChangesTheValue();
    void everyControlExplainsItself();
    void tooltipsSayWhatAChangeDoes();
    void aChoiceWithoutRoomEndsInAnEllipsis();
    void noChoiceIsCutOffWhereThereIsRoom();
    void panelsFitTheirDock_data();
    void panelsFitTheirDock();

private:
    std::unique_ptr<PanelBench> m_bench;
};

void PanelsTest::settingASpecShowsItAndEmitsNothing()
{
    for (SpecPanel* panel : m_bench->panels()) {
        panel->setSpec(unusualSpec());
        QVERIFY(panel->spec() == unusualSpec());
    }
    QVERIFY(m_bench->edits().isEmpty());
    for (const QString network : {"generator", "discriminator"}) {
        QCOMPARE(m_bench->find<NetworkDiagram>(network + "Diagram")->hidden(), (std::vector<int>{3, 200, 31}));
        QCOMPARE(m_bench->find<QComboBox>(network + "Activation")->currentText(), QString("Leaky ReLU"));
        QCOMPARE(m_bench->find<NumberField>(network + "Leak")->currentText(), QString("0.1"));
        QCOMPARE(m_bench->find<QSpinBox>(network + "Updates")->value(), 4);
        QCOMPARE(m_bench->find<QComboBox>(network + "OptimiserKind")->currentText(), QString("RMSprop"));
        QCOMPARE(m_bench->find<NumberField>(network + "LearningRate")->currentText(), QString("0.03"));
        QCOMPARE(m_bench->find<NumberField>(network + "Epsilon")->currentText(), QString("1e-06"));
    }
    QCOMPARE(m_bench->find<QSpinBox>("latentDimensions")->value(), 7);
    QCOMPARE(m_bench->find<QComboBox>("latentKind")->currentText(), QString("Uniform"));
    QCOMPARE(m_bench->find<QComboBox>("objectiveKind")->currentText(), QString("Wasserstein"));
    QCOMPARE(m_bench->find<QSpinBox>("batch")->value(), 64);
    QCOMPARE(m_bench->find<NumberField>("r1")->value(), 0.2);
    QCOMPARE(m_bench->find<NumberField>("generatorWeightDecay")->value(), 0.002);
    QCOMPARE(m_bench->find<QSpinBox>("pack")->value(), 3);
    QCOMPARE(m_bench->find<QSpinBox>("scheduleEnd")->value(), 999'000'000);
}

void PanelsTest::wheelWithoutFocusScrollsAndChangesNothing()
{
    QScrollArea area;
    area.setWidget(m_bench->takeWindow().release());
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
    QVERIFY(m_bench->edits().isEmpty());
}

void PanelsTest::wheelWithFocusChangesTheValue()
{
    auto* spin = m_bench->find<QSpinBox>("generatorUpdates");
    spin->setFocus();
    QWheelEvent wheel({5, 5}, spin->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(spin, &wheel);
    ExperimentSpec expected;
    expected.generator.updates = 2;
    QVERIFY(m_bench->edited(expected, "generator.updates"));
}

void PanelsTest::everyControlExplainsItself()
{
    int controls = 0;
    for (QWidget* each : m_bench->window()->findChildren<QWidget*>()) {
        const bool control = qobject_cast<QComboBox*>(each) != nullptr || qobject_cast<QSpinBox*>(each) != nullptr ||
                             qobject_cast<QToolButton*>(each) != nullptr || qobject_cast<QCheckBox*>(each) != nullptr ||
                             qobject_cast<SectionHeader*>(each) != nullptr;
        if (control) {
            ++controls;
            QVERIFY(!each->objectName().isEmpty());
            QVERIFY2(!each->toolTip().isEmpty(), qPrintable(each->objectName()));
            QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
            QVERIFY2((each->focusPolicy() & Qt::TabFocus) != 0, qPrintable(each->objectName()));
        }
    }
    QVERIFY(controls > 50);
}

void PanelsTest::tooltipsSayWhatAChangeDoes()
{
    QVERIFY(m_bench->find<QWidget>("generatorUnits")->toolTip().contains("Restarts the generator"));
    QVERIFY(m_bench->find<QWidget>("discriminatorActivation")->toolTip().contains("Restarts the discriminator"));
    QVERIFY(m_bench->find<QWidget>("batch")->toolTip().contains("Changes at once"));
    QVERIFY(m_bench->find<QWidget>("batch")->toolTip().contains("1 to 4096 samples"));
    for (const FieldInfo& info : fieldInfos()) {
        QVERIFY2(fieldTip(info.path).startsWith(QString::fromStdString(info.meaning)), info.path.c_str());
    }
}

void PanelsTest::aChoiceWithoutRoomEndsInAnEllipsis()
{
    CalmComboBox choice;
    choice.addItem("Wasserstein with a gradient penalty");
    choice.resize(choice.sizeHint());
    QCOMPARE(choice.shownText(), choice.currentText());
    choice.setPlaceholderText("Choose");
    choice.setCurrentIndex(-1);
    QCOMPARE(choice.shownText(), QString("Choose"));
    choice.setCurrentIndex(0);
    choice.resize(120, choice.height());
    QVERIFY2(choice.shownText().startsWith("Wass") && choice.shownText().endsWith(QChar(0x2026)),
             qPrintable(choice.shownText()));
}

void PanelsTest::noChoiceIsCutOffWhereThereIsRoom()
{
    for (const double textScale : {1.0, 2.0}) {
        applyTheme(*qApp, ThemeChoice::light, textScale);
        CalmComboBox choice;
        choice.addItems({"ReLU", "Leaky ReLU", "tanh", "Coloured by modes held"});
        for (int i = 0; i < choice.count(); ++i) {
            choice.setCurrentIndex(i);
            choice.resize(choice.sizeHint());
            QCOMPARE(choice.shownText(), choice.currentText());
        }
    }
    applyTheme(*qApp, ThemeChoice::light);
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
        m_bench->set(spec);
        QCoreApplication::processEvents();
        for (const SpecPanel* panel : m_bench->panels()) {
            const int room = static_cast<int>(kDock * textScale) - kMargins;
            QVERIFY2(panel->minimumSizeHint().width() <= room, qPrintable(panel->objectName()));
        }
    }
    applyTheme(*qApp, ThemeChoice::light);
}

QTEST_MAIN(PanelsTest)
#include "panels_test.moc"
