#include <algorithm>
#include <cmath>
#include <random>

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/session/session.h"
#include "engine/core/error.h"
#include "engine/files/checkpoint.h"
#include "tests/app/fake_trainer.h"
#include "tests/patience.h"

namespace ganimede::test {
namespace {

ExperimentSpec smallSpec()
{
    ExperimentSpec spec;
    spec.batch = 5;
    spec.data.size = 40;
    spec.generator.hidden = {2};
    spec.discriminator.hidden = {2};
    return spec;
}

TrainerOptions fakeOptions(FakeTrainerWatch& watch)
{
    TrainerOptions options;
    options.factory = FakeTrainer::factory(watch);
    return options;
}

/// A session and what it said, and the random things a user may do to it.
class Drive {
public:
    Drive(FakeTrainerWatch& watch, const QString& folder, unsigned seed)
        : m_watch(watch), m_folder(folder), m_random(seed), m_session(fakeOptions(watch))
    {
        QObject::connect(&m_session, &Session::snapshotArrived, &m_session, [this](const SnapshotPtr& s) { look(*s); });
        QObject::connect(&m_session, &Session::saved, &m_session, [this](const QString& path) { m_answered << path; });
        QObject::connect(&m_session, &Session::saveFailed, &m_session,
                         [this](const QString& message) { m_complaints << message; });
        QObject::connect(&m_session, &Session::rejected, &m_session, [this](const QString& message) {
            if (!message.contains("fake trainer takes no such batch")) {
                m_complaints << message;
            }
        });
        m_session.open(smallSpec());
    }

    Session& session() { return m_session; }
    const QStringList& complaints() const { return m_complaints; }
    int pictures() const { return m_pictures; }

    void actAndWait()
    {
        act();
        switch (below(4)) {
        case 0:
            QCoreApplication::processEvents();
            break;
        case 1:
            QThread::usleep(static_cast<unsigned long>(below(600)));
            break;
        default:  // the next thing at once
            break;
        }
    }

    /// Everything that was asked for is done when it returns.
    void settle()
    {
        save(".json");
        QSignalSpy saved(&m_session, &Session::saved);
        while (m_answered.size() < m_asked.size() && m_complaints.isEmpty()) {
            QVERIFY(saved.wait(kPatienceMs));
        }
        QCOMPARE(m_answered, m_asked);  // each once, and in their order
    }

private:
    int below(int end) { return std::uniform_int_distribution(0, end - 1)(m_random); }

    ExperimentSpec randomSpec()
    {
        ExperimentSpec spec = smallSpec();
        spec.seed = 1 + below(2);
        spec.batch = below(6) == 0 ? FakeTrainer::kRefusedBatch : 1 + below(12);
        spec.generator.hidden.assign(static_cast<std::size_t>(below(3)), 2 + below(2));
        spec.objective.kind = static_cast<ObjectiveKind>(below(3));
        spec.generator.optimiser.learningRate = below(6) == 0 ? 2 * FakeTrainer::kFatalRate : 0.01;
        spec.data.kind = below(2) == 0 ? "ring" : "line";
        return spec;
    }

    void save(const QString& suffix)
    {
        m_asked << m_folder + "/" + QString::number(m_asked.size()) + suffix;
        m_session.save(m_asked.back());
    }

    void act()
    {
        switch (below(13)) {
        case 0:
        case 1:
        case 2:
            return m_session.setPlaying(true);
        case 3:
            return m_session.setPlaying(false);
        case 4:
        case 5:
            return m_session.change(randomSpec());
        case 6:
            return m_session.open(randomSpec());
        case 7:
            return m_session.restart();
        case 8:
            return m_session.stepOnce(static_cast<StepKind>(below(3)));
        case 9:
            return m_session.setSpeed(below(2) == 0 ? std::nullopt : std::optional(1.0 + below(5000)));
        case 10:
            return m_session.setLayers({below(2) == 0, below(2) == 0, below(2) == 0, below(2) == 0});
        case 11:
            return save(below(2) == 0 ? ".json" : ".safetensors");
        default:
            return m_session.setTrainerOptions(fakeOptions(m_watch));
        }
    }

    /// A picture is of one moment, and time does not run backwards.
    void look(const Snapshot& snapshot)
    {
        ++m_pictures;
        if (snapshot.runId < m_runId || (snapshot.runId == m_runId && snapshot.step < m_step)) {
            m_complaints << QString("step %1 after step %2").arg(snapshot.step).arg(m_step);
        }
        m_runId = snapshot.runId;
        m_step = snapshot.step;
        const float mark = FakeTrainer::markOf(snapshot.step);
        for (const auto* points : {&snapshot.fakes, &snapshot.gradients, &snapshot.manifold}) {
            if (std::ranges::any_of(*points, [=](Point p) { return p.x != mark || p.y != mark; })) {
                m_complaints << QString("the picture of step %1 shows another").arg(snapshot.step);
            }
        }
    }

    FakeTrainerWatch& m_watch;
    QString m_folder;
    std::mt19937 m_random;
    QStringList m_asked;
    QStringList m_answered;
    QStringList m_complaints;
    int m_pictures = 0;
    std::uint64_t m_runId = 0;
    std::int64_t m_step = 0;
    Session m_session;
};

}  // namespace

/// The session over a trainer that only counts, from the GUI's thread and as rudely as a user might. It is also what
/// ThreadSanitizer looks at.
class SessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(".")); }

    void commandsAreDoneInTheirOrder()
    {
        const QTemporaryDir folder;
        Session session(fakeOptions(m_watch));
        QSignalSpy saved(&session, &Session::saved);
        ExperimentSpec spec = smallSpec();
        session.open(spec);
        for (int batch = 20; batch < 24; ++batch) {
            spec.batch = batch;
            session.change(spec);
            session.save(folder.filePath(QString::number(batch)));
        }
        while (saved.count() < 4) {
            QVERIFY(saved.wait(kPatienceMs));
        }
        for (int batch = 20; batch < 24; ++batch) {
            const QString path = folder.filePath(QString::number(batch));
            QCOMPARE(saved[batch - 20][0].toString(), path);
            QCOMPARE(readCheckpoint(path.toStdString()).recorded.batch, batch);
        }
    }

    void whatTheTrainerRefusesIsToldAndChangesNothing()
    {
        const QTemporaryDir folder;
        Session session(fakeOptions(m_watch));
        QSignalSpy rejected(&session, &Session::rejected);
        QSignalSpy saved(&session, &Session::saved);
        ExperimentSpec spec = smallSpec();
        session.open(spec);
        spec.batch = FakeTrainer::kRefusedBatch;
        session.change(spec);
        session.save(folder.filePath("after"));
        QVERIFY(saved.wait(kPatienceMs));
        QCOMPARE(rejected.count(), 1);
        QCOMPARE(readCheckpoint(folder.filePath("after").toStdString()).recorded.batch, smallSpec().batch);
    }

    void whereTheDeviceFailsTheCpuGoesOn()
    {
        const QTemporaryDir folder;
        TrainerOptions options = fakeOptions(m_watch);
        options.device = "cuda:0";
        Session session(options);
        QSignalSpy moved(&session, &Session::movedToCpu);
        QSignalSpy rejected(&session, &Session::rejected);
        QSignalSpy saved(&session, &Session::saved);
        QSignalSpy arrived(&session, &Session::snapshotArrived);
        m_watch.deviceRefusals = 1;
        session.open(smallSpec());
        QVERIFY(arrived.wait(kPatienceMs));
        EVENTUALLY_EQUAL(moved.count(), 1);
        QCOMPARE(moved[0][0].toString(), QString("The GPU is gone."));

        // Again on a device, which is lost while it trains: the run plays on from where it stood.
        session.setTrainerOptions(options);
        session.setPlaying(true);
        EVENTUALLY(session.snapshot() && session.snapshot()->step > 50);
        m_watch.deviceFailures = 1;
        EVENTUALLY_EQUAL(moved.count(), 2);
        const std::int64_t then = session.snapshot()->step;
        EVENTUALLY(session.snapshot()->step > then + 50);
        QVERIFY(session.isPlaying());
        QCOMPARE(rejected.count(), 0);

        // The CPU has nothing to fall back to.
        m_watch.deviceFailures = 1;
        EVENTUALLY_EQUAL(rejected.count(), 1);
        EVENTUALLY(!session.isPlaying());
        QCOMPARE(moved.count(), 2);
        session.save(folder.filePath("after"));
        QVERIFY(saved.wait(kPatienceMs));
        QVERIFY(readCheckpoint(folder.filePath("after").toStdString()).state.step > then);
    }

    void whatCannotBeCopiedIsTold()
    {
        Session session(fakeOptions(m_watch));
        QSignalSpy rejected(&session, &Session::rejected);
        QSignalSpy captured(&session, &Session::captured);
        QSignalSpy kept(&session, &Session::kept);
        session.open(smallSpec());
        m_watch.stateFailures = 2;
        session.capture();
        session.keep(7);
        EVENTUALLY_EQUAL(kept.count(), 1);
        QCOMPARE(rejected.count(), 2);
        QCOMPARE(captured.count(), 0);
        QCOMPARE(kept[0][0].toULongLong(), 7ULL);
        QVERIFY(kept[0][1].value<KeptRunPtr>() == nullptr);
        session.capture();
        session.keep(8);
        EVENTUALLY_EQUAL(kept.count(), 2);
        QCOMPARE(captured.count(), 1);
        QVERIFY(kept[1][1].value<KeptRunPtr>() != nullptr);
    }

    void aKeptRunIsTakenUpWithItsCharts()
    {
        Session session(fakeOptions(m_watch));
        KeptRunPtr run;
        connect(&session, &Session::kept, this, [&](quint64, const KeptRunPtr& kept) { run = kept; });
        session.open(smallSpec());
        session.setPlaying(true);
        EVENTUALLY(session.snapshot() && session.snapshot()->metrics && session.snapshot()->metrics->whole.size() > 3);
        session.setPlaying(false);
        session.keep(1);
        EVENTUALLY(run != nullptr);
        session.open(smallSpec());
        EVENTUALLY_EQUAL(session.snapshot()->step, std::int64_t{0});
        QVERIFY(session.snapshot()->losses.empty());
        session.takeUp(run);
        EVENTUALLY_EQUAL(session.snapshot()->step, run->checkpoint.state.step);
        QCOMPARE(session.snapshot()->losses.front().firstStep, std::int64_t{1});
        QCOMPARE(session.snapshot()->losses.back().lastStep, run->checkpoint.state.step);
        QVERIFY(session.snapshot()->metrics->whole.size() > 3);
    }

    void divergenceStopsAtTheLastFiniteStep()
    {
        Session session(fakeOptions(m_watch));
        QSignalSpy diverged(&session, &Session::diverged);
        QSignalSpy arrived(&session, &Session::snapshotArrived);
        session.open(smallSpec());
        session.setPlaying(true);
        while (!session.snapshot() || session.snapshot()->step < 10) {
            QVERIFY(arrived.wait(kPatienceMs));
        }
        ExperimentSpec spec = smallSpec();
        spec.generator.optimiser.learningRate = 2 * FakeTrainer::kFatalRate;
        session.change(spec);
        QVERIFY(diverged.wait(kPatienceMs));
        QVERIFY(diverged[0][1].toBool());
        QVERIFY(!session.isPlaying());
    }

    void closingWhileTrainingKeepsTheRun()
    {
        const QTemporaryDir folder;
        Session session(fakeOptions(m_watch));
        QSignalSpy arrived(&session, &Session::snapshotArrived);
        session.open(smallSpec());
        session.setPlaying(true);
        while (!session.snapshot() || session.snapshot()->step < 10) {
            QVERIFY(arrived.wait(kPatienceMs));
        }
        const std::int64_t seen = session.snapshot()->step;
        session.shutDown(folder.filePath("kept"));
        QVERIFY(readCheckpoint(folder.filePath("kept").toStdString()).state.step >= seen);
        session.save(folder.filePath("too late"));  // nobody is there to do it, and nothing happens
        QCoreApplication::processEvents();
        QVERIFY(!QFile::exists(folder.filePath("too late")));
    }

    void noInterleavingOfCommandsBreaksIt()
    {
        constexpr unsigned kRounds = 120;
        constexpr int kActions = 60;
        int pictures = 0;
        for (unsigned round = 0; round < kRounds; ++round) {
            const QTemporaryDir folder;
            Drive drive(m_watch, folder.path(), round);
            for (int i = 0; i < kActions; ++i) {
                drive.actAndWait();
            }
            if (round % 3 == 0) {
                drive.settle();
            }
            if (round % 3 != 2) {  // else it is closed by its destructor in the middle of everything
                drive.session().shutDown(folder.filePath("kept.safetensors"));
                readCheckpoint(folder.filePath("kept.safetensors").toStdString());
            }
            QVERIFY2(drive.complaints().isEmpty(), qPrintable(QString::number(round) + drive.complaints().join('\n')));
            pictures += drive.pictures();
        }
        QVERIFY(pictures > static_cast<int>(kRounds));
    }

    void cleanup()
    {
        QVERIFY(m_watch.made > 0);
        QCOMPARE(m_watch.alive.load(), 0);
        QCOMPARE(m_watch.callsFromElsewhere.load(), 0);
    }

private:
    FakeTrainerWatch m_watch;
};

}  // namespace ganimede::test

QTEST_GUILESS_MAIN(ganimede::test::SessionTest)
#include "session_test.moc"
