#include <QTest>

#include "app/session/session.h"
#include "engine/metrics/metrics_meter.h"
#include "engine/trainers/run.h"
#include "tests/patience.h"

namespace ganimede {

/// The training thread as the window sees it: what its snapshots bring beside the picture.
class SessionNewsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunAtRestIsMeasuredWhereItStands()
    {
        Session session({});
        session.open({});
        EVENTUALLY(measured(session));
        QCOMPARE(session.snapshot()->metrics->recent.size(), std::size_t{1});
        session.setPlaying(true);
        EVENTUALLY(session.snapshot()->metrics->whole.size() >= 4);  // the newest may be of an earlier step
        session.setPlaying(false);
        EVENTUALLY(!session.isPlaying() && session.snapshot()->stepsPerSecond == 0 && measured(session));
        const Metrics newest = session.snapshot()->metrics->recent.back();

        Run again(ExperimentSpec{}, {});
        std::vector<StepLosses> losses;
        again.train(newest.step, losses);
        const MetricsMeter meter(again.current(), again.data());
        const Metrics expected = meter.measure(again.trainer(), again.current());
        QCOMPARE(newest[MetricKind::slicedWasserstein], expected[MetricKind::slicedWasserstein]);
        QCOMPARE(newest[MetricKind::realnessOnFake], expected[MetricKind::realnessOnFake]);
    }

    void changesAreMarkedWithTheirSteps()
    {
        Session session({});
        session.open({});
        session.setPlaying(true);
        EVENTUALLY(session.snapshot() != nullptr && session.snapshot()->step > 100);
        QVERIFY(session.snapshot()->changes->empty());
        ExperimentSpec changed;
        changed.objective.kind = ObjectiveKind::hinge;
        session.change(changed);
        EVENTUALLY_EQUAL(session.snapshot()->changes->size(), std::size_t{1});
        changed.batch = 99;
        session.change(changed);
        EVENTUALLY_EQUAL(session.snapshot()->changes->size(), std::size_t{2});
        const ChangeMark first = session.snapshot()->changes->front();
        QCOMPARE(first.path, std::string("objective.kind"));
        QCOMPARE(first.value, std::string("\"hinge\""));
        QVERIFY(first.step > 100 && first.step <= session.snapshot()->changes->back().step);
        session.restart();
        EVENTUALLY(session.snapshot()->changes->empty());
    }

    void aDivergenceIsDiagnosed()
    {
        Session session({});
        ExperimentSpec wild;
        wild.discriminator.optimiser = {OptimiserKind::sgd, 1000};
        wild.objective.kind = ObjectiveKind::leastSquares;
        wild.generator.updates = 0;
        session.open(wild);
        session.setPlaying(true);
        EVENTUALLY(session.snapshot() != nullptr && !session.snapshot()->diagnoses.empty());
        QVERIFY(session.snapshot()->diagnoses.front().kind == DiagnosisKind::diverged);
        QVERIFY(!session.snapshot()->diagnoses.front().remedies.empty());
    }

private:
    static bool measured(const Session& session)
    {
        const SnapshotPtr& snapshot = session.snapshot();
        return snapshot != nullptr && snapshot->metrics != nullptr &&
               snapshot->metrics->recent.back().step == snapshot->step;
    }
};

}  // namespace ganimede

QTEST_GUILESS_MAIN(ganimede::SessionNewsTest)
#include "session_news_test.moc"
