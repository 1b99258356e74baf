#include <memory>

#include <QComboBox>
#include <QLabel>
#include <QTest>

#include "tests/widgets/panel_bench.h"
#include "engine/spec/spec_fields.h"
#include "widgets/panels/objective_panel.h"
#include "widgets/theme/theme.h"

using namespace ganimede;

class ObjectivePanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void init()
    {
        m_bench = std::make_unique<PanelBench>(QList<SpecPanel*>{new ObjectivePanel});
        QVERIFY(m_bench->waitForWindow());
    }
    void cleanup() { m_bench.reset(); }

    void choicesByKeyChangeExactlyTheirField_data();
    void choicesByKeyChangeExactlyTheirField();
    void typedNumbersChangeExactlyTheirField_data();
    void typedNumbersChangeExactlyTheirField();
    void explanationFollowsTheLoss();
    void fieldsShowOnlyWhereTheyApply();
    void closedPanelNamesTheLoss();

private:
    std::unique_ptr<PanelBench> m_bench;
};

void ObjectivePanelTest::choicesByKeyChangeExactlyTheirField_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<bool>("down");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Change>("change");
    const auto row = [](const char* control, bool down, const char* field, Change change) {
        QTest::newRow(control) << QString(control) << down << QString(field) << change;
    };
    row("objectiveKind", true, "objective.kind", [](auto& s) { s.objective.kind = ObjectiveKind::leastSquares; });
}

void ObjectivePanelTest::choicesByKeyChangeExactlyTheirField()
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

void ObjectivePanelTest::typedNumbersChangeExactlyTheirField_data()
{
    QTest::addColumn<QString>("control");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Change>("change");
    const auto row = [](const char* control, const char* text, const char* field, Change change) {
        QTest::newRow(control) << QString(control) << QString(text) << QString(field) << change;
    };
    row("objectiveClipText", "0.02", "objective.clip", [](auto& s) { s.objective.clip = 0.02; });
    row("objectivePenaltyText", "30", "objective.gradient_penalty", [](auto& s) { s.objective.gradientPenalty = 30; });
}

void ObjectivePanelTest::typedNumbersChangeExactlyTheirField()
{
    QFETCH(QString, control);
    QFETCH(QString, text);
    QFETCH(QString, field);
    QFETCH(Change, change);
    ExperimentSpec before;  // in which the control can be seen
    before.objective.kind = control.contains("Clip") ? ObjectiveKind::wasserstein : ObjectiveKind::wassersteinGp;
    ExperimentSpec expected = before;
    change(expected);
    TYPED_NUMBER_CHANGES(*m_bench, control, text, before, expected, field);
}

void ObjectivePanelTest::explanationFollowsTheLoss()
{
    QStringList seen;
    auto* kinds = m_bench->find<QComboBox>("objectiveKind");
    QCOMPARE(kinds->count(), static_cast<int>(choiceNames(ObjectiveKind{}).size()));
    for (int kind = 0; kind < kinds->count(); ++kind) {
        ExperimentSpec spec;
        spec.objective.kind = static_cast<ObjectiveKind>(kind);
        m_bench->set(spec);
        const QString text =
            m_bench->find<QLabel>("objectiveMeaning")->text() + m_bench->find<QLabel>("objectiveFormula")->text();
        QVERIFY(!seen.contains(text));
        QCOMPARE(kinds->currentIndex(), kind);
        seen << text;
    }
}

void ObjectivePanelTest::fieldsShowOnlyWhereTheyApply()
{
    QVERIFY(!m_bench->visible("objectiveClip") && !m_bench->visible("objectivePenalty"));
    ExperimentSpec spec;
    spec.objective.kind = ObjectiveKind::wasserstein;
    m_bench->set(spec);
    QVERIFY(m_bench->visible("objectiveClip") && !m_bench->visible("objectivePenalty"));
    spec.objective.kind = ObjectiveKind::wassersteinGp;
    m_bench->set(spec);
    QVERIFY(!m_bench->visible("objectiveClip") && m_bench->visible("objectivePenalty"));
}

void ObjectivePanelTest::closedPanelNamesTheLoss()
{
    auto* section = m_bench->find<Section>("objectiveSection");
    QVERIFY(section->summary().isEmpty());
    QTest::mouseClick(section->header(), Qt::LeftButton);
    QCOMPARE(section->summary(), QString("Non-saturating"));
}

QTEST_MAIN(ObjectivePanelTest)
#include "objective_panel_test.moc"
