#include <memory>
#include <semaphore>
#include <string_view>
#include <utility>
#include <vector>

#include <QSignalSpy>
#include <QTest>

#include "app/population/population_session.h"
#include "engine/population/cpu_population.h"
#include "engine/trainers/run.h"
#include "tests/app/failing_device.h"
#include "tests/patience.h"

namespace ganimede {
namespace {

SweepRequest manySmall(std::int64_t steps)
{
    SweepRequest request;
    request.base.data.kind = "ring-8";
    request.base.data.size = 500;
    request.base.batch = 16;
    request.base.generator.hidden = {8};
    request.base.discriminator.hidden = {8};
    request.axes = {parseSweepAxis("objective.kind=minimax,hinge", request.base)};
    request.seeds = 3;
    request.steps = steps;
    return request;
}

SweepRequest endless()
{
    return manySmall(100'000'000);
}

/// Tells when it is asked for a member.
class AskedPopulation : public CpuPopulation {
public:
    AskedPopulation(std::vector<ExperimentSpec> specs, const PopulationOptions& options,
                    std::counting_semaphore<>& asked)
        : CpuPopulation(std::move(specs), options), m_asked(asked)
    {}
    TrainerState trainerState(std::size_t member) override
    {
        m_asked.release();
        return CpuPopulation::trainerState(member);
    }

private:
    std::counting_semaphore<>& m_asked;
};

}  // namespace

/// The threads of a population under the window's way with it; under ThreadSanitizer, what looks for races between
/// them.
class PopulationSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_session = std::make_unique<PopulationSession>(3); }
    void cleanup() { m_session.reset(); }

    void everyMemberComesToItsEndAndFakesFollow()
    {
        m_session->setSeen({0, 5, 99});
        m_session->start(manySmall(200));
        EVENTUALLY(moment() && moment()->atRest && moment()->fakes.size() == 2);
        QCOMPARE(moment()->stepsDone, std::int64_t{6 * 200});
        EVENTUALLY(moment()->fakes[1].step == 200);
        QCOMPARE(moment()->fakes[1].member, std::size_t{5});
        QVERIFY(moment()->data[1] != nullptr);
    }

    void atRestNothingNewIsSent()
    {
        m_session->setSeen({0});
        m_session->start(manySmall(50));
        EVENTUALLY(moment() && moment()->atRest && moment()->fakes.size() == 1 && moment()->fakes[0].step == 50);
        QSignalSpy arrived(m_session.get(), &PopulationSession::momentArrived);
        QSignalSpy opened(m_session.get(), &PopulationSession::opened);
        for (int i = 1; i <= 5; ++i) {
            // Between two answers the thread has looked at the population once, at least.
            m_session->open(2);
            EVENTUALLY_EQUAL(opened.size(), i);
        }
        QCOMPARE(arrived.size(), 0);
        m_session->setSeen({0, 1});
        EVENTUALLY(moment()->fakes.size() == 2);
    }

    void aMemberIsOpenedWhileAllTrain()
    {
        m_session->setSeen({0, 1, 2, 3, 4, 5});
        m_session->start(endless());
        EVENTUALLY(moment() && moment()->stepsDone > 200);
        QSignalSpy opened(m_session.get(), &PopulationSession::opened);
        m_session->open(4);
        EVENTUALLY_EQUAL(opened.size(), 1);
        QCOMPARE(opened[0][0].toULongLong(), 4ull);
        const auto state = opened[0][2].value<TrainerState>();
        Run alone(opened[0][1].value<ExperimentSpec>(), {});
        std::vector<StepLosses> losses;
        alone.train(state.step, losses);
        QVERIFY(state == alone.state());
    }

    /// What an earlier population had to say is not taken for news of the one that is there.
    void answersOfAnEarlierPopulationAreDropped()
    {
        std::counting_semaphore<> asked(0);
        const auto asking = [&asked](std::vector<ExperimentSpec> specs, const PopulationOptions& options) {
            return std::make_unique<AskedPopulation>(std::move(specs), options, asked);
        };
        m_session = std::make_unique<PopulationSession>(3, nullptr, asking);
        QSignalSpy opened(m_session.get(), &PopulationSession::opened);
        for (int i = 0; i < 10; ++i) {
            m_session->start(endless());
            EVENTUALLY(moment() && moment()->stepsDone > 0);
            m_session->open(1);
            asked
                .acquire();  // what is asked is answered before the thread ends, but not heard: no event is let through
            m_session->start(endless());
            QVERIFY(!moment());
            QCoreApplication::processEvents();
        }
        QCOMPARE(opened.size(), 0);
        m_session->open(1);
        EVENTUALLY_EQUAL(opened.size(), 1);
        m_session.reset();
    }

    void whatCannotBeMadeIsSaid()
    {
        SweepRequest tooMany = manySmall(10);
        tooMany.axes = {parseSweepAxis("generator.optimiser.learning_rate=0.001:0.1:50:log", tooMany.base)};
        tooMany.seeds = 100;
        QSignalSpy failed(m_session.get(), &PopulationSession::failed);
        m_session->start(tooMany);
        EVENTUALLY_EQUAL(failed.size(), 1);
        QVERIFY(failed[0][0].toString().contains("4096"));
        QVERIFY(!moment());
        m_session->start(manySmall(20));
        EVENTUALLY(moment() && moment()->atRest);
    }

    /// A GPU, whose program the CPU runs, is lost while all train.
    void theCpuGoesOnWhereADeviceFails()
    {
        m_session = std::make_unique<PopulationSession>(2, nullptr, &failingPopulation);
        m_session->setDevice("cuda");
        m_session->setSeen({0, 5});
        QSignalSpy moved(m_session.get(), &PopulationSession::movedToCpu);
        m_session->start(manySmall(400));
        EVENTUALLY_EQUAL(moved.size(), 1);
        QVERIFY(moved[0][0].toString().startsWith("The GPU stopped answering"));
        EVENTUALLY(moment() && moment()->atRest && moment()->fakes.size() == 2 && moment()->fakes[1].step == 400);
        QVERIFY(moment()->failure.empty());
        QCOMPARE(moment()->stepsDone, std::int64_t{6 * 400});
        for (const MemberState& state : moment()->states) {
            QCOMPARE(state.status, MemberStatus::finished);
        }
        QCOMPARE(moved.size(), 1);
    }

    void whatTheCpuTookOverIsPausedAndOpenedAsAnyOther()
    {
        m_session = std::make_unique<PopulationSession>(2, nullptr, &failingPopulation);
        m_session->setDevice("cuda");
        QSignalSpy moved(m_session.get(), &PopulationSession::movedToCpu);
        QSignalSpy opened(m_session.get(), &PopulationSession::opened);
        m_session->start(endless());
        EVENTUALLY_EQUAL(moved.size(), 1);
        m_session->setPaused(true);
        EVENTUALLY(moment() && moment()->paused);
        m_session->open(3);
        EVENTUALLY_EQUAL(opened.size(), 1);
        const std::int64_t step = opened[0][2].value<TrainerState>().step;
        QCOMPARE(step, moment()->states[3].step);
        m_session->setPaused(false);
        EVENTUALLY(moment()->states[3].step > step);
    }

    /// Every wish at once, changed while it trains, and ended wherever it is.
    void wishesMayComeAtAnyMoment()
    {
        for (int i = 0; i < 8; ++i) {
            QSignalSpy opened(m_session.get(), &PopulationSession::opened);
            m_session->start(endless());
            for (int k = 0; k < 20; ++k) {
                m_session->setPaused(k % 3 == 1);
                m_session->setSeen({static_cast<std::size_t>(k % 6), static_cast<std::size_t>(i % 6)});
                m_session->open(static_cast<std::size_t>(k % 6));
                QCoreApplication::processEvents();
                if (k % 5 == 4) {
                    EVENTUALLY(opened.size() > k / 5);  // the thread has come so far; between, wishes overtake it
                }
            }
            if (i % 2 == 1) {
                m_session = std::make_unique<PopulationSession>(i);
            }
        }
        m_session->start(manySmall(50));
        EVENTUALLY(moment() && moment()->atRest);
    }

private:
    const PopulationMomentPtr& moment() const { return m_session->moment(); }

    std::unique_ptr<PopulationSession> m_session;
};

}  // namespace ganimede

QTEST_GUILESS_MAIN(ganimede::PopulationSessionTest)
#include "population_session_test.moc"
