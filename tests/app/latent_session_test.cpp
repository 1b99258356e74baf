#include <atomic>
#include <cmath>
#include <semaphore>

#include <QSignalSpy>
#include <QTest>

#include "app/latent/latent_session.h"
#include "engine/core/error.h"
#include "tests/engine/still_image_trainer.h"
#include "tests/patience.h"

namespace ganimede {
namespace {

/// What the generators of a test did, and a gate that they wait at for each look.
struct Watch {
    std::atomic<int> made = 0;
    std::atomic<int> alive = 0;
    std::atomic<int> restored = 0;
    std::atomic<int> pictures = 0;
    std::atomic<float> score = 0;
    std::atomic<bool> gated = false;
    std::atomic<bool> fails = false;
    std::counting_semaphore<> arrived{0};
    std::counting_semaphore<> gate{0};
};

/// A generator whose picture is two pixels: the latent's first number, and the label.
class EchoGenerator : public test::StillImageTrainer {
public:
    explicit EchoGenerator(Watch& watch) : m_watch(watch)
    {
        ++m_watch.made;
        ++m_watch.alive;
    }
    ~EchoGenerator() override { --m_watch.alive; }
    void restore(const TrainerState&) override { ++m_watch.restored; }
    void generate(std::span<const float> z, std::span<const std::int32_t> labels,
                  std::span<float> images) const override
    {
        if (m_watch.gated) {
            m_watch.arrived.release();
            m_watch.gate.acquire();
        }
        if (m_watch.fails) {
            throw Error("There is not enough memory for the picture.");
        }
        const std::size_t dimensions = z.size() / labels.size();
        for (std::size_t i = 0; i < labels.size(); ++i) {
            images[2 * i] = z[i * dimensions];
            images[2 * i + 1] = static_cast<float>(labels[i]);
            ++m_watch.pictures;
        }
    }
    void score(std::span<const float>, std::span<const std::int32_t>, std::span<float> scores) const override
    {
        std::fill(scores.begin(), scores.end(), m_watch.score.load());
    }

private:
    Watch& m_watch;
};

GeneratorSource generatorAt(std::int64_t step, int dimensions = 3,
                            ObjectiveKind objective = ObjectiveKind::nonSaturating)
{
    ImageCheckpoint checkpoint;
    checkpoint.spec.latent.dimensions = dimensions;
    checkpoint.spec.objective.kind = objective;
    checkpoint.spec.generator.layers = {LayerSpec{}};
    checkpoint.state.step = step;
    checkpoint.state.tensors = {{"generator.0.weight", {1, dimensions}, std::vector<float>(3, 1.0F)}};
    checkpoint.shape = {1, 1, 2};
    checkpoint.classes = {"a", "b"};
    return {std::make_shared<const ImageCheckpoint>(std::move(checkpoint)), nullptr};
}

LatentQuestion question(std::uint64_t number, std::size_t count, float first = 0.5F)
{
    LatentQuestion made;
    for (std::size_t i = 0; i < count; ++i) {
        made.latents.insert(made.latents.end(), {first + static_cast<float>(i), 0, 0});
        made.labels.push_back(static_cast<std::int32_t>(i % 2));
    }
    made.number = number;
    return made;
}

}  // namespace

/// The explorer's thread over a generator that echoes. Built with the preset tsan it looks for races.
class LatentSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_watch = std::make_unique<Watch>();
        ImageTrainerOptions options;
        options.factory = [watch = m_watch.get()](const ImageSpec&, ImageSetPtr) {
            return std::make_unique<EchoGenerator>(*watch);
        };
        m_answers.clear();
        m_session = std::make_unique<LatentSession>(options);
        connect(m_session.get(), &LatentSession::answered, this,
                [this](const std::shared_ptr<const LatentAnswer>& answer) { m_answers.push_back(answer); });
    }

    void cleanup()
    {
        m_watch->gate.release(1000);
        m_session.reset();
        QCOMPARE(m_watch->alive.load(), 0);
    }

    void aQuestionIsAnsweredWithPicturesOfItsLatents()
    {
        m_session->load(generatorAt(9));
        m_session->ask(LatentPlace::way, question(4, 11));
        EVENTUALLY(m_answers.size() == 1);
        const LatentAnswer& answer = *m_answers.front();
        QVERIFY(answer.place == LatentPlace::way);
        QCOMPARE(answer.number, std::uint64_t{4});
        QCOMPARE(answer.step, std::int64_t{9});
        QCOMPARE(answer.pictures.size(), std::size_t{22});
        for (std::size_t i = 0; i < 11; ++i) {
            QCOMPARE(answer.pictures[2 * i], 0.5F + static_cast<float>(i));
            QCOMPARE(answer.pictures[2 * i + 1], static_cast<float>(i % 2));
        }
        QVERIFY(answer.measured.empty());
        LatentQuestion judged = question(5, 1);
        judged.measure = LatentMeasure::verdict;
        m_session->ask(LatentPlace::picture, judged);
        EVENTUALLY(m_answers.size() == 2);
        QCOMPARE(m_answers.back()->measured, std::vector<float>{0.5F});
    }

    void whatDSaysIsReadAsItsLossMeansIt_data()
    {
        QTest::addColumn<ObjectiveKind>("objective");
        QTest::addColumn<bool>("saysReal");
        QTest::addColumn<float>("measured");
        QTest::newRow("minimax") << ObjectiveKind::minimax << true << 1 / (1 + std::exp(-3.0F));
        QTest::newRow("least squares") << ObjectiveKind::leastSquares << true << 1.0F;
        QTest::newRow("hinge") << ObjectiveKind::hinge << true << 1.0F;
        QTest::newRow("relativistic") << ObjectiveKind::relativistic << false << 3.0F;
        QTest::newRow("critic") << ObjectiveKind::wassersteinGp << false << 3.0F;
    }

    void whatDSaysIsReadAsItsLossMeansIt()
    {
        QFETCH(ObjectiveKind, objective);
        QFETCH(bool, saysReal);
        QFETCH(float, measured);
        m_watch->score = 3;
        LoadedGeneratorPtr loaded;
        connect(m_session.get(), &LatentSession::generatorReady, this,
                [&loaded](const LoadedGeneratorPtr& generator) { loaded = generator; });
        m_session->load(generatorAt(9, 3, objective));
        LatentQuestion judged = question(1, 2);
        judged.measure = LatentMeasure::verdict;
        m_session->ask(LatentPlace::picture, judged);
        EVENTUALLY(loaded != nullptr && m_answers.size() == 1);
        QCOMPARE(loaded->saysReal, saysReal);
        QVERIFY(loaded->info.objective == objective);
        QCOMPARE(m_answers.back()->measured, (std::vector<float>{measured, measured}));
    }

    void ofManyPositionsOnlyTheNewestIsMade()
    {
        m_session->load(generatorAt(1));
        m_watch->gated = true;
        m_session->ask(LatentPlace::picture, question(1, 1));
        m_watch->arrived.acquire();  // the first is under way
        for (std::uint64_t number = 2; number <= 100; ++number) {
            m_session->ask(LatentPlace::picture, question(number, 1));
        }
        m_watch->gated = false;
        m_watch->gate.release();
        EVENTUALLY(!m_answers.empty() && m_answers.back()->number == 100);
        QVERIFY(m_watch->pictures <= 2);
        QVERIFY(m_answers.size() <= 2);
    }

    void thePictureDoesNotWaitForALongWay()
    {
        m_session->load(generatorAt(1));
        m_watch->gated = true;
        m_session->ask(LatentPlace::way, question(1, 400));
        m_watch->arrived.acquire();
        m_session->ask(LatentPlace::picture, question(2, 1));
        m_watch->gated = false;
        m_watch->gate.release();
        EVENTUALLY(m_answers.size() == 2);
        QVERIFY(m_answers.front()->place == LatentPlace::picture);
        QCOMPARE(m_answers.back()->pictures.size(), std::size_t{800});
        QCOMPARE(m_watch->pictures.load(), 401);
    }

    void aWayThatIsReplacedIsGivenUp()
    {
        m_session->load(generatorAt(1));
        m_watch->gated = true;
        m_session->ask(LatentPlace::way, question(1, 400));
        m_watch->arrived.acquire();
        m_session->ask(LatentPlace::way, question(2, 3));
        m_watch->gated = false;
        m_watch->gate.release();
        EVENTUALLY(!m_answers.empty());
        QCOMPARE(m_answers.front()->number, std::uint64_t{2});
        QVERIFY(m_watch->pictures < 20);
    }

    void aNewerStateOfTheSameRunIsTakenOver()
    {
        QSignalSpy ready(m_session.get(), &LatentSession::generatorReady);
        m_session->load(generatorAt(1));
        EVENTUALLY(ready.size() == 1);
        m_session->load(generatorAt(2));
        EVENTUALLY(ready.size() == 2);
        QCOMPARE(m_watch->made.load(), 1);
        QCOMPARE(m_watch->restored.load(), 2);
        m_session->load(generatorAt(3, 4));
        EVENTUALLY(ready.size() == 3);
        QCOMPARE(m_watch->made.load(), 2);
    }

    void questionsOfAnotherLengthAreDropped()
    {
        m_session->load(generatorAt(1, 4));
        m_session->ask(LatentPlace::shelf, question(1, 2));  // of three numbers each
        LatentQuestion right;
        right.latents = {7, 0, 0, 0};
        right.labels = {1};
        m_session->ask(LatentPlace::film, right);
        EVENTUALLY(!m_answers.empty());
        QVERIFY(m_answers.front()->place == LatentPlace::film);
        QCOMPARE(m_answers.size(), std::size_t{1});
    }

    void aFailureIsTold()
    {
        QSignalSpy failed(m_session.get(), &LatentSession::failed);
        m_session->load(generatorAt(1));
        m_watch->fails = true;
        m_session->ask(LatentPlace::picture, question(1, 1));
        EVENTUALLY(failed.size() == 1);
        QVERIFY(failed.front().front().toString().contains("memory"));
        m_watch->fails = false;
        m_session->ask(LatentPlace::picture, question(2, 1));
        EVENTUALLY(m_answers.size() == 1);
    }

    void directionsAreFoundInTheThread()
    {
        LatentDirectionsPtr found;
        connect(m_session.get(), &LatentSession::directionsFound, this,
                [&found](const LatentDirectionsPtr& directions) { found = directions; });
        m_session->load(generatorAt(1));
        m_session->askDirections(0);
        EVENTUALLY(found != nullptr);
        QCOMPARE(found->size(), std::size_t{3});
        QVERIFY(std::abs(found->front().deviation - std::sqrt(3.0)) < 1e-6);
    }

    void aJobComesInStretchesUntilItIsDone()
    {
        int stretches = 0;
        int told = 0;
        m_session->load(generatorAt(1));
        m_session->run(LatentJob::inversion, [&, session = m_session.get()](Generator& generator) {
            ++stretches;
            session->tell([&told, step = generator.info().step] { told += static_cast<int>(step); });
            return stretches < 5;
        });
        EVENTUALLY(told == 5);
        m_session->ask(LatentPlace::picture, question(1, 1));
        EVENTUALLY(m_answers.size() == 1);
        QCOMPARE(stretches, 5);
    }

    void aPictureDoesNotWaitForAJobWithoutEnd()
    {
        std::atomic<int> stretches = 0;
        m_session->load(generatorAt(1));
        m_session->run(LatentJob::inversion, [&](Generator&) {
            ++stretches;
            return true;
        });
        EVENTUALLY(stretches > 0);
        m_session->ask(LatentPlace::film, question(1, 9));
        EVENTUALLY(m_answers.size() == 1);
        m_session->drop(LatentJob::inversion);
        m_session->ask(LatentPlace::picture, question(2, 1));
        EVENTUALLY(m_answers.size() == 2);
        const int at = stretches;  // the stretch under way at drop() was over before the picture was made
        m_session->ask(LatentPlace::picture, question(3, 1));
        EVENTUALLY(m_answers.size() == 3);
        QCOMPARE(stretches.load(), at);
    }

    void aJobThatFailsIsToldAndDoesNotComeAgain()
    {
        QSignalSpy failed(m_session.get(), &LatentSession::failed);
        std::atomic<int> stretches = 0;
        m_session->load(generatorAt(1));
        m_session->run(LatentJob::inside, [&](Generator&) -> bool {
            ++stretches;
            throw Error("There is no such channel.");
        });
        EVENTUALLY(failed.size() == 1);
        m_session->ask(LatentPlace::picture, question(1, 1));
        EVENTUALLY(m_answers.size() == 1);
        QCOMPARE(stretches.load(), 1);
    }

    void closingDoesNotWaitForWhatIsAsked()
    {
        m_session->load(generatorAt(1));
        m_watch->gated = true;
        m_session->ask(LatentPlace::way, question(1, 4000));
        m_watch->arrived.acquire();
        m_watch->gated = false;
        m_watch->gate.release();
        m_session.reset();
        QVERIFY(m_watch->pictures < 4000);
    }

private:
    std::unique_ptr<Watch> m_watch;
    std::unique_ptr<LatentSession> m_session;
    std::vector<std::shared_ptr<const LatentAnswer>> m_answers;
};

}  // namespace ganimede

QTEST_GUILESS_MAIN(ganimede::LatentSessionTest)
#include "latent_session_test.moc"
