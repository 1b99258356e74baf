#include <filesystem>
#include <functional>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/images/film_roll.h"
#include "app/images/image_session.h"
#include "engine/files/atomic_file.h"
#include "engine/images/image_checkpoint.h"
#include "engine/images/image_presets.h"
#include "engine/images/image_spec_json.h"
#include "engine/spec/timed_changes.h"
#include "tests/app/fake_image_trainer.h"
#include "tests/patience.h"

namespace ganimede {

/// The image session over a fake trainer: commands, pictures, pace and failures.
class ImageSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_watch = std::make_unique<test::FakeImageWatch>();
        m_session = std::make_unique<ImageSession>(test::fakeImageOptions(*m_watch));
        m_spec = findImagePreset("dcgan-003")->spec;
        m_spec.epochs = 6;
    }

    void cleanup()
    {
        m_watch->gated = false;
        m_watch->gate.release(100'000);
        m_session.reset();
        QCOMPARE(m_watch->alive.load(), 0);
    }

    void openingShowsTheFirstWallAtStepZero()
    {
        m_session->open(m_spec);
        waitUntil([](const ImageSnapshot&) { return true; });
        const ImageSnapshot& shown = *m_session->snapshot();
        QCOMPARE(shown.step, std::int64_t{0});
        QCOMPARE(shown.wall->fakes.size(), std::size_t{6});
        QCOMPARE(shown.wall->reals.size(), std::size_t{36});
        QCOMPARE(shown.set->classes, (std::vector<std::string>{"3", "8"}));
        QCOMPARE(shown.film->size(), std::size_t{1});
        QCOMPARE(shown.stepsPerEpoch, std::int64_t{2});
    }

    void playingEndsWithTheLastEpochAndGoesOnIfAskedAgain()
    {
        m_session->open(m_spec);
        QSignalSpy finished(m_session.get(), &ImageSession::finished);
        m_session->setPlaying(true);
        QVERIFY(finished.wait(kPatienceMs));
        waitUntil([](const ImageSnapshot& shown) { return shown.step >= 12; });
        QCOMPARE(m_session->snapshot()->step, std::int64_t{12});
        QVERIFY(!m_session->isPlaying());
        QCOMPARE(m_session->snapshot()->film->size(), std::size_t{7});  // epochs 0 to 6
        m_session->setPlaying(true);
        waitUntil([](const ImageSnapshot& shown) { return shown.step > 14; });
    }

    void pauseAnswersWithinOneStep()
    {
        m_watch->gated = true;
        m_session->open(m_spec);
        m_session->setPlaying(true);
        EVENTUALLY(m_session->isPlaying());
        m_session->setPlaying(false);
        QSignalSpy paused(m_session.get(), &ImageSession::playingChanged);
        m_watch->gate.release(2);  // the step under way, and at most another one that had begun
        EVENTUALLY(!m_session->isPlaying());
        QVERIFY(m_session->snapshot()->step <= 2);
    }

    void everySnapshotHasTheNewestLosses()
    {
        m_session->open(m_spec);
        for (int i = 0; i < 3; ++i) {
            m_session->stepOnce(StepKind::both);
        }
        waitUntil([](const ImageSnapshot& shown) { return shown.step == 3; });
        QCOMPARE(m_session->snapshot()->losses.size(), std::size_t{3});
        QCOMPARE(m_session->snapshot()->losses.back().lastStep, std::int64_t{3});
        QVERIFY(m_session->snapshot()->losses.back().onReal > 0.5F);
        QCOMPARE(m_session->snapshot()->wall->step, std::int64_t{3});
    }

    void theWallKeepsItsLatentsWhenItGrows()
    {
        m_session->open(m_spec);
        waitUntil([](const ImageSnapshot&) { return true; });
        const ImageWallPtr small = m_session->snapshot()->wall;
        m_spec.wall = 100;
        m_session->change(m_spec);
        waitUntil([](const ImageSnapshot& shown) { return shown.wall->fakes.size() == 100; });
        const std::vector<std::uint8_t>& large = m_session->snapshot()->wall->fakes.pixels;
        QVERIFY(std::equal(small->fakes.pixels.begin(), small->fakes.pixels.end(), large.begin()));
        QCOMPARE(m_watch->made.load(), 1);
        QCOMPARE(m_watch->sets.load(), 1);
    }

    void anotherClassFilterReadsThePicturesAnew()
    {
        m_session->open(m_spec);
        m_spec.data.classes = {1};
        m_session->change(m_spec);
        waitUntil([](const ImageSnapshot& shown) { return shown.set->classes.size() == 1; });
        QCOMPARE(m_watch->sets.load(), 2);
        QCOMPARE(m_watch->made.load(), 1);  // the networks go on
    }

    void aMissingSetIsToldAsOne()
    {
        m_watch->setMissing = true;
        QSignalSpy failed(m_session.get(), &ImageSession::failed);
        m_session->open(m_spec);
        QVERIFY(failed.wait(kPatienceMs));
        QCOMPARE(failed.first()[0].value<ImageTrouble>(), ImageTrouble::data);
        m_watch->setMissing = false;
        m_session->restart();  // what was wanted is taken up
        waitUntil([](const ImageSnapshot& shown) { return shown.set->classes.size() == 2; });
    }

    void aStepThatFailsLeavesTheRunWhereItWasKept()
    {
        m_session->open(m_spec);
        m_session->stepOnce(StepKind::both);
        waitUntil([](const ImageSnapshot& shown) { return shown.step == 1; });
        m_watch->failAt = 2;
        QSignalSpy failed(m_session.get(), &ImageSession::failed);
        m_session->setPlaying(true);
        QVERIFY(failed.wait(kPatienceMs));
        QCOMPARE(failed.first()[0].value<ImageTrouble>(), ImageTrouble::memory);
        QVERIFY(failed.first()[1].toString().contains("memory"));
        EVENTUALLY(!m_session->isPlaying());
        m_session->stepOnce(StepKind::both);
        waitUntil([](const ImageSnapshot& shown) { return shown.step >= 1 && shown.losses.back().lastStep >= 1; });
    }

    void aRunGoesOnOnAnotherDeviceWhereItStood()
    {
        m_session->open(m_spec);
        m_session->stepOnce(StepKind::both);
        waitUntil([](const ImageSnapshot& shown) { return shown.step == 1; });
        QSignalSpy moved(m_session.get(), &ImageSession::movedTo);
        m_session->setDevice("cuda:0");
        EVENTUALLY_EQUAL(moved.size(), 1);
        QCOMPARE(moved[0][0].toString(), QString("cuda:0"));
        QCOMPARE(m_watch->made.load(), 2);
        EVENTUALLY_EQUAL(m_watch->alive.load(), 1);
        m_session->stepOnce(StepKind::both);
        waitUntil([](const ImageSnapshot& shown) { return shown.step == 2; });
    }

    void aDeviceThatCannotBeUsedLeavesTheRunWhereItIs()
    {
        m_session->open(m_spec);
        m_session->stepOnce(StepKind::both);
        waitUntil([](const ImageSnapshot& shown) { return shown.step == 1; });
        m_watch->deviceRefusals = 1;
        QSignalSpy failed(m_session.get(), &ImageSession::failed);
        QSignalSpy moved(m_session.get(), &ImageSession::movedTo);
        m_session->setDevice("cuda:3");
        EVENTUALLY_EQUAL(moved.size(), 1);
        QCOMPARE(moved[0][0].toString(), QString("cpu"));
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].value<ImageTrouble>(), ImageTrouble::device);
        QCOMPARE(failed[0][1].toString(), QString("There is no such GPU."));
        m_session->stepOnce(StepKind::both);
        waitUntil([](const ImageSnapshot& shown) { return shown.step == 2; });
    }

    void aRunThatFindsNoGpuBeginsOnTheCpuAndSaysSo()
    {
        ImageSessionOptions options = test::fakeImageOptions(*m_watch);
        options.trainer.device = "cuda:0";
        m_session = std::make_unique<ImageSession>(options);
        m_watch->deviceRefusals = 1;
        QSignalSpy failed(m_session.get(), &ImageSession::failed);
        QSignalSpy moved(m_session.get(), &ImageSession::movedTo);
        m_session->open(m_spec);
        waitUntil([](const ImageSnapshot& shown) { return shown.step == 0; });
        EVENTUALLY_EQUAL(moved.size(), 1);
        QCOMPARE(moved[0][0].toString(), QString("cpu"));
        QCOMPARE(failed[0][0].value<ImageTrouble>(), ImageTrouble::device);
    }

    void divergencePutsTheRunBackAndStops()
    {
        m_session->open(m_spec);
        m_session->stepOnce(StepKind::both);
        m_spec.generator.optimiser.learningRate = 1000;
        m_session->change(m_spec);
        QSignalSpy diverged(m_session.get(), &ImageSession::diverged);
        m_session->setPlaying(true);
        QVERIFY(diverged.wait(kPatienceMs));
        QVERIFY(diverged.first()[1].toBool());
        EVENTUALLY(!m_session->isPlaying());
        QCOMPARE(m_session->snapshot()->step, std::int64_t{1});
    }

    void whatIsChangedIsInTheFilesThatAreSaved()
    {
        m_session->open(m_spec);
        ImageSpec changed = m_spec;
        changed.name = "Before the first step";
        changed.batch = 32;
        m_session->change(changed);
        m_session->stepOnce(StepKind::both);
        changed.generator.optimiser.learningRate = 0.25;
        m_session->change(changed);
        m_session->stepOnce(StepKind::discriminatorOnly);
        changed.data.classes = {1};
        m_session->change(changed);
        m_session->stepOnce(StepKind::both);
        waitUntil([](const ImageSnapshot& shown) { return shown.step == 3; });
        const std::vector<TimedChange> made{{1, "generator.optimiser.learning_rate", "0.25"},
                                            {1, "only", "\"discriminator\""},
                                            {2, "data.classes", "[1]"}};
        const ImageCheckpoint checkpoint = readImageCheckpoint(savedAs("run.safetensors"));
        QCOMPARE(checkpoint.toGoOnFrom().changes, made);
        QCOMPARE(checkpoint.toGoOnFrom().batch, 32);
        QCOMPARE(checkpoint.toGoOnFrom().data.classes, m_spec.data.classes);
        QVERIFY(checkpoint.spec == changed);
        const ImageSpecResult json = readImageSpec(readFile(savedAs("run.json")));
        QVERIFY(json.problems.empty());
        QVERIFY(json.spec == checkpoint.toGoOnFrom());
        QCOMPARE(m_session->snapshot()->changes->size(), std::size_t{3});
        QCOMPARE(m_session->snapshot()->changes->front().path, std::string("generator.optimiser.learning_rate"));
    }

    void anOpenedRunComesToItsRecordedChanges()
    {
        m_watch->stepsPerEpoch = 100;
        m_spec.changes = {{1, "batch", "32"}, {4, "data.classes", "[1]"}, {6, "epochs", "9"}};
        QSignalSpy advanced(m_session.get(), &ImageSession::specAdvanced);
        m_session->open(m_spec);
        m_session->stepOnce(StepKind::both);
        m_session->stepOnce(StepKind::both);
        waitUntil([](const ImageSnapshot& shown) { return shown.step == 2; });
        QCOMPARE(m_session->snapshot()->spec.batch, 32);
        QCOMPARE(advanced.size(), 1);
        const ImageCheckpoint checkpoint = readImageCheckpoint(savedAs("run.safetensors"));
        QVERIFY(checkpoint.toGoOnFrom() == m_spec);
        QCOMPARE(checkpoint.spec.batch, 32);

        m_session->open(checkpoint.toGoOnFrom(), checkpoint.state);
        m_session->setPlaying(true);
        waitUntil([](const ImageSnapshot& shown) { return shown.step > 6; });
        m_session->setPlaying(false);
        EVENTUALLY(!m_session->isPlaying());
        QCOMPARE(advanced.size(), 3);
        const ImageSpec now = advanced.last()[0].value<ImageSpec>();
        QVERIFY(now == specAt(m_spec, 6));
        QVERIFY(m_session->snapshot()->spec == now);
        QCOMPARE(m_session->snapshot()->set->classes, std::vector<std::string>{"1"});
        QCOMPARE(m_session->snapshot()->changes->size(), std::size_t{2});  // the epochs move no curve
        QVERIFY(readImageCheckpoint(savedAs("run.safetensors")).toGoOnFrom() == m_spec);
    }

    void startingOverTakesTheSettingsThatHoldNow()
    {
        m_spec.changes = {{1, "batch", "32"}, {3, "batch", "16"}};
        m_session->open(m_spec);
        m_session->stepOnce(StepKind::both);
        waitUntil([](const ImageSnapshot& shown) { return shown.step == 1; });
        m_session->restart();
        waitUntil([](const ImageSnapshot& shown) { return shown.step == 0; });
        const ImageSpecResult json = readImageSpec(readFile(savedAs("run.json")));
        QVERIFY(json.spec == specAt(m_spec, 1));
    }

    void picturesThatAChangeLacksStopTheRunAtItsStep()
    {
        m_watch->stepsPerEpoch = 100;
        m_spec.changes = {{3, "data.source", "\"emoji\""}, {3, "data.side", "28"}, {3, "data.channels", "1"}};
        m_session->open(m_spec);
        waitUntil([](const ImageSnapshot& shown) { return shown.step == 0; });
        m_watch->setMissing = true;
        QSignalSpy failed(m_session.get(), &ImageSession::failed);
        m_session->setPlaying(true);
        QVERIFY(failed.wait(kPatienceMs));
        QCOMPARE(failed.first()[0].value<ImageTrouble>(), ImageTrouble::data);
        EVENTUALLY(!m_session->isPlaying());
        m_watch->setMissing = false;
        m_session->stepOnce(StepKind::both);
        waitUntil([](const ImageSnapshot& shown) { return shown.step == 4; });
        QCOMPARE(m_session->snapshot()->set->name, std::string("emoji"));
    }

    void aConditionalWallIsOfTheClassThatIsAskedFor()
    {
        m_spec.conditioning = Conditioning::labels;
        m_session->open(m_spec);
        waitUntil([](const ImageSnapshot&) { return true; });
        QCOMPARE(m_session->snapshot()->wall->fakes.labels[1], 1);
        m_session->setWallWish({36, 1});
        waitUntil([](const ImageSnapshot& shown) { return shown.wall->fakes.labels[0] == 1; });
        for (const std::int32_t label : m_session->snapshot()->wall->reals.labels) {
            QCOMPARE(label, 1);
        }
    }

    void aFilmIsThinnedOutWhenItIsFull()
    {
        FilmRoll roll;
        roll.begin(1);
        for (std::int64_t step = 0; step < 1000; ++step) {
            if (roll.isDueAt(step)) {
                auto frame = std::make_shared<FilmFrame>();
                frame->step = step;
                roll.add(frame);
            }
        }
        QVERIFY(roll.frames()->size() <= FilmRoll::kMost);
        QVERIFY(roll.frames()->size() >= FilmRoll::kMost / 2);
        QCOMPARE(roll.frames()->front()->step, std::int64_t{0});
        const auto& frames = *roll.frames();
        for (std::size_t i = 1; i < frames.size(); ++i) {
            QCOMPARE(frames[i]->step - frames[i - 1]->step, roll.interval());
        }
    }

private:
    /// Saves the run and returns the file.
    std::filesystem::path savedAs(const char* name)
    {
        const QString path = m_folder.filePath(name);
        QSignalSpy saved(m_session.get(), &ImageSession::saved);
        m_session->save(path);
        if (!saved.wait(kPatienceMs)) {
            QTest::qFail("Nothing was saved.", __FILE__, __LINE__);
        }
        return path.toStdString();
    }

    void waitUntil(const std::function<bool(const ImageSnapshot&)>& reached)
    {
        QSignalSpy arrived(m_session.get(), &ImageSession::snapshotArrived);
        while (!m_session->snapshot() || !reached(*m_session->snapshot())) {
            QVERIFY(arrived.wait(kPatienceMs));
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<test::FakeImageWatch> m_watch;
    std::unique_ptr<ImageSession> m_session;
    ImageSpec m_spec;
};

}  // namespace ganimede

QTEST_GUILESS_MAIN(ganimede::ImageSessionTest)
#include "image_session_test.moc"
