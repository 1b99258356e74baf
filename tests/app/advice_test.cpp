#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "app/window/main_window.h"
#include "isolated_settings.h"
#include "tests/patience.h"
#include "widgets/charts/chart_steps.h"
#include "widgets/charts/charts_panel.h"
#include "widgets/charts/metric_chart.h"
#include "widgets/panels/diagnosis_card.h"
#include "widgets/panels/notice_card.h"
#include "widgets/stage/stage_view.h"

namespace ganimede {

/// What the right dock of the real window says of a run.
class AdviceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings("advice_test"); }

    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openPreset("two-gaussians");
        EVENTUALLY(m_window->session().snapshot() != nullptr);
    }

    void cleanup() { m_window.reset(); }

    void chartsShowWhatIsMeasured()
    {
        m_window->session().setPlaying(true);
        auto* distance = m_window->findChild<MetricChart*>("distanceChart");
        EVENTUALLY(distance->hasSomethingToExport());
        EVENTUALLY(distance->readingAtStep(0).has_value());
        const double measured = distance->readingAtStep(1e9)->values[0];
        QVERIFY(measured >= 0 && measured <= 0.7);  // a JS divergence is at most ln 2
    }

    void changesAreMarkedInTheCharts()
    {
        m_window->session().setPlaying(true);
        EVENTUALLY(m_window->session().snapshot()->step > 300);
        ExperimentSpec spec = m_window->document().spec();
        spec.batch = 77;
        m_window->document().edit(spec, "change the batch size");
        const ChartSteps& steps = m_window->findChild<ChartsPanel*>("chartsPanel")->steps();
        EVENTUALLY_EQUAL(steps.notes().size(), std::size_t{1});
        QCOMPARE(steps.notes()[0].what, QStringList{"batch 77"});
        QVERIFY(steps.notes()[0].step > 0);
    }

    void remedyIsOneUndoableEdit()
    {
        say(DiagnosisKind::modeCollapse);
        const ExperimentSpec before = m_window->document().spec();
        QTest::mouseClick(card()->findChild<QPushButton*>("diagnosisAction.0"), Qt::LeftButton);
        QCOMPARE(m_window->document().spec().objective.r1, 0.02);
        QCOMPARE(m_window->document().spec().objective.r2, 0.02);
        QCOMPARE(m_window->document().undoStack().undoText(), QString("remedy: Add R1 and R2"));
        m_window->document().undoStack().undo();
        QVERIFY(m_window->document().spec() == before);
    }

    void cardMovesNothingAndTakesNoFocus()
    {
        auto& stage = m_window->stage();
        stage.setFocus();
        const QRect before(stage.mapTo(m_window.get(), QPoint()), stage.size());
        for (int kind = 0; kind <= static_cast<int>(DiagnosisKind::converged); ++kind) {
            say(static_cast<DiagnosisKind>(kind));
            QCoreApplication::processEvents();
            QVERIFY(card()->isVisible());
            QCOMPARE(QRect(stage.mapTo(m_window.get(), QPoint()), stage.size()), before);
            QVERIFY(stage.hasFocus());
        }
    }

    void divergenceIsSaidAlone()
    {
        say(DiagnosisKind::modeCollapse);
        QVERIFY(card()->isVisible());
        ExperimentSpec spec = m_window->document().spec();
        spec.objective.kind = ObjectiveKind::leastSquares;
        spec.discriminator.optimiser.kind = OptimiserKind::sgd;
        spec.discriminator.optimiser.learningRate = 1000;
        spec.generator.updates = 0;
        m_window->document().edit(spec, "learn far too fast");
        m_window->session().setPlaying(true);
        auto* notice = m_window->findChild<NoticeCard*>("noticeCard");
        EVENTUALLY(notice->isVisible());
        EVENTUALLY(!card()->isVisible());
    }

    void everythingFitsTheSmallestScreen()
    {
        say(DiagnosisKind::modeCollapse);
        QCoreApplication::processEvents();
        const auto* dock = m_window->findChild<QWidget*>("chartsDock");
        for (const char* name : {"diagnosisCard", "lossPlot", "distancePlot", "distanceMeasure", "modesGood"}) {
            const auto* part = m_window->findChild<QWidget*>(QLatin1String(name));
            const QPoint right = part->mapTo(dock, QPoint(part->width(), 0));
            QVERIFY2(part->width() > 0 && right.x() <= dock->width(), name);
        }
        QCOMPARE(m_window->size(), QSize(1280, 800));
    }

private:
    DiagnosisCard* card() const { return m_window->findChild<DiagnosisCard*>("diagnosisCard"); }
    /// As if the run were in this state.
    void say(DiagnosisKind kind)
    {
        Snapshot snapshot = *m_window->session().snapshot();
        Diagnosis diagnosis{kind, 0, {}, remediesFor(kind, m_window->document().spec(), 0)};
        for (const MetricInfo& info : metricInfos()) {
            diagnosis.evidence.push_back({info.kind, 0.5, 0.25, 0.75});
        }
        snapshot.diagnoses = {diagnosis};
        card()->setSnapshot(std::make_shared<const Snapshot>(std::move(snapshot)));
        card()->settleNow();
    }

    std::unique_ptr<MainWindow> m_window;
};

}  // namespace ganimede

QTEST_MAIN(ganimede::AdviceTest)
#include "advice_test.moc"
