#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "app/latent/explored_latent.h"
#include "app/latent/kept_latents.h"
#include "app/latent/key_points_panel.h"
#include "app/latent/run_follower.h"
#include "app/latent/way_panel.h"
#include "app/latent/way_player.h"
#include "engine/files/atomic_file.h"
#include "tests/patience.h"

namespace ganimede {
namespace {

/// Follows a run that the test moves on; counts the copies that it asked for.
class PretendedRun : public RunFollower {
public:
    PretendedRun() : RunFollower(3'600'000, nullptr) {}
    bool hasRun() const override { return true; }

    /// The run has another moment.
    void moveOn(std::uint64_t run, std::int64_t step)
    {
        m_moment = {run, step};
        captureIfDue();
    }
    /// The copy that was asked for comes.
    void answer() { take({}); }
    void fail() { giveUp(); }

    bool playing = true;
    int asked = 0;

private:
    std::optional<Moment> moment() const override { return m_moment; }
    bool isPlaying() const override { return playing; }
    void capture() override { ++asked; }

    std::optional<Moment> m_moment;
};

const SavedLatent kSlanted{"slanted", {1, 2, 3}, "7", false};
const SavedLatent kRounder{"rounder", {0.5F, 0, 0, 1}, "", true};

/// A generator of two classes that nobody asks for pictures.
LoadedGeneratorPtr generator()
{
    auto loaded = std::make_shared<LoadedGenerator>();
    loaded->info.latent.dimensions = 2;
    loaded->info.conditioning = Conditioning::labels;
    loaded->info.classes = {"none", "one"};
    return loaded;
}

}  // namespace

/// The explorer's parts without the explorer.
class LatentPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShelfIsInItsFileAfterEveryChange()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("deeper/shelf.json");
        KeptLatents kept(file);
        kept.readFile();  // there is none yet
        QVERIFY(kept.latents().empty());
        kept.add(kSlanted);
        kept.add(kRounder);
        QCOMPARE(readShelfFile(file.toStdString()), kept.latents());
        kept.rename(0, "straight");
        QCOMPARE(readShelfFile(file.toStdString())[0].name, std::string("straight"));
        KeptLatents again(file);
        again.readFile();
        QCOMPARE(again.latents(), kept.latents());
        kept.remove(0);
        QCOMPARE(readShelfFile(file.toStdString()), std::vector<SavedLatent>{kRounder});
    }

    void aShelfThatCannotBeReadIsPutAsideAndNotWrittenOver()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("shelf.json");
        const auto breakFile = [&](const std::string& text) { writeFileAtomically(file.toStdString(), text); };
        breakFile("{\"torn\": ");
        KeptLatents kept(file);
        QSignalSpy failed(&kept, &KeptLatents::failed);
        kept.readFile();
        QCOMPARE(failed.size(), qsizetype{1});
        QVERIFY(failed[0][1].toString().contains(file + ".unreadable"));
        kept.add(kSlanted);
        QCOMPARE(readFile((file + ".unreadable").toStdString()), std::string("{\"torn\": "));
        QCOMPARE(readShelfFile(file.toStdString()), std::vector<SavedLatent>{kSlanted});
        breakFile("of another day");  // while the window is open
        kept.add(kRounder);
        QCOMPARE(failed.size(), qsizetype{2});
        QCOMPARE(readFile((file + ".unreadable-2").toStdString()), std::string("of another day"));
        QCOMPARE(readShelfFile(file.toStdString()), (std::vector<SavedLatent>{kSlanted, kRounder}));
    }

    void windowsThatAreOpenAtOnceShareTheShelf()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("shelf.json");
        KeptLatents one(file);
        KeptLatents other(file);
        one.readFile();
        other.readFile();
        one.add(kSlanted);
        QSignalSpy changed(&other, &KeptLatents::changed);
        other.add(kRounder);
        QCOMPARE(other.latents(), (std::vector<SavedLatent>{kRounder, kSlanted}));
        QVERIFY(changed.size() > 0);
        other.remove(1);
        one.add(kRounder);
        QCOMPARE(one.latents(), std::vector<SavedLatent>{kRounder});
        QCOMPARE(readShelfFile(file.toStdString()), one.latents());
    }

    void theShelfTakesWhatItLacksAndSaysWhatIsWrong()
    {
        const QTemporaryDir folder;
        KeptLatents kept{QString()};
        kept.add(kSlanted);
        QSignalSpy told(&kept, &KeptLatents::told);
        QSignalSpy failed(&kept, &KeptLatents::failed);
        kept.addText(QByteArray::fromStdString(writeShelf({kSlanted, kRounder})), "a checkpoint");
        QCOMPARE(kept.latents(), (std::vector<SavedLatent>{kSlanted, kRounder}));
        QCOMPARE(told.size(), qsizetype{1});
        kept.addText("no shelf", "a checkpoint");
        QCOMPARE(failed.size(), qsizetype{1});
        QVERIFY(failed[0][1].toString().contains("a checkpoint"));
        QCOMPARE(readShelf(kept.fitting(3), "it"), std::vector<SavedLatent>{kSlanted});
        QVERIFY(kept.fitting(5).empty());
        const QString copy = folder.filePath("copy.safetensors");
        kept.saveAs(copy);
        QCOMPARE(readShelfFile(copy.toStdString()), kept.latents());
        kept.saveAs(folder.filePath("no/such/folder.json"));
        QCOMPARE(failed.size(), qsizetype{2});
    }

    void aRenamedLatentIsNoOtherLatent()
    {
        KeptLatents kept{QString()};
        kept.add(kSlanted);
        QSignalSpy changed(&kept, &KeptLatents::changed);
        QSignalSpy renamed(&kept, &KeptLatents::renamed);
        kept.rename(0, "slanted");
        QCOMPARE(renamed.size(), qsizetype{0});
        kept.rename(0, "straight");
        QCOMPARE(renamed.size(), qsizetype{1});
        QCOMPARE(changed.size(), qsizetype{0});
    }

    void aRunIsCopiedOnceAtATimeAndNotAgainSoonWhileItTrains()
    {
        PretendedRun run;
        QSignalSpy captured(&run, &RunFollower::captured);
        run.moveOn(1, 10);
        QCOMPARE(run.asked, 0);  // nobody follows it
        run.setFollowing(true);
        QCOMPARE(run.asked, 1);
        run.moveOn(2, 0);
        QCOMPARE(run.asked, 1);  // the first copy is under way
        run.answer();
        QCOMPARE(captured.size(), qsizetype{1});
        run.moveOn(2, 1);
        QCOMPARE(run.asked, 2);  // another run does not wait
        run.answer();
        run.moveOn(2, 2);
        QCOMPARE(run.asked, 2);  // the same one does
        run.playing = false;
        run.moveOn(2, 3);
        QCOMPARE(run.asked, 3);  // unless it stands
        run.answer();
        run.moveOn(2, 3);
        QCOMPARE(run.asked, 3);  // where it was copied
    }

    void aCopyThatComesTooLateIsDropped()
    {
        PretendedRun run;
        QSignalSpy captured(&run, &RunFollower::captured);
        run.setFollowing(true);
        run.moveOn(1, 1);
        run.setFollowing(false);
        run.answer();
        QCOMPARE(captured.size(), qsizetype{0});
        run.setFollowing(true);
        run.beginAnew();
        run.moveOn(1, 1);
        QCOMPARE(run.asked, 2);
        run.fail();
        run.answer();
        QCOMPARE(captured.size(), qsizetype{0});
    }

    void whatIsOnTheWayIsMovedAndThenTruncated()
    {
        LatentDocument document;
        ExploredLatent explored(document, [](Latent z) {
            z[0] += 1;
            return z;
        });
        QVERIFY(explored.shown().empty());  // no way yet
        document.open({{{{0, 2}, 1, {}}, {{4, 2}, 2, {}}}, PathKind::linear, 0.5, 3});
        explored.goOnWay(0.25);
        QCOMPARE(explored.shown(), (Latent{1, 1}));
        QCOMPARE(explored.origin(), (Latent{2, 2}));
        QCOMPARE(explored.where(), QString("25 % of the way"));
        explored.goOnWay(7);
        QCOMPARE(explored.position(), 1.0);
        QCOMPARE(explored.question({{2, 2}}).latents, (std::vector<float>{1, 1}));
        QCOMPARE(explored.questionAsMade({{2, 2}}).latents, (std::vector<float>{2, 2}));
        QCOMPARE(explored.question({{2, 2}}).labels, std::vector<std::int32_t>{3});
    }

    void whatWasFoundIsShownAsItIsAndThePadWithTheTruncation()
    {
        LatentDocument document;
        ExploredLatent explored(document, [](const Latent& z) { return z; });
        document.open({{{{0, 2}, 1, {}}, {{4, 2}, 2, {}}}, PathKind::linear, 0.5, 0});
        explored.goOnPad({1.5, -2}, {6, 8});
        QCOMPARE(explored.shown(), (Latent{3, 4}));
        QCOMPARE(explored.where(), QString("pad, x 1.50, y -2.00"));
        explored.goTo({6, 8}, "found");
        QCOMPARE(explored.shown(), (Latent{6, 8}));
        QCOMPARE(explored.origin(), (Latent{12, 16}));  // which the truncation makes it of
        QCOMPARE(explored.where(), QString("found"));
        QCOMPARE(explored.position(), 0.0);  // of the way, where one left it
    }

    void aWayIsPlayedThereAndBack()
    {
        LatentDocument document;
        ExploredLatent explored(document, [](const Latent& z) { return z; });
        WayPlayer player(&explored);
        player.setSeconds(0.05);
        bool there = false;
        bool back = false;
        connect(&player, &WayPlayer::moved, this, [&](double position) {
            explored.goOnWay(position);
            there = there || position == 1;
            back = there && (back || position == 0);
        });
        QSignalSpy changed(&player, &WayPlayer::playingChanged);
        player.setPlaying(true);
        player.setPlaying(true);
        EVENTUALLY(back);
        player.setPlaying(false);
        QCOMPARE(changed.size(), qsizetype{2});
    }

    void theWayIsEditedByItsPanelAndShownInIt()
    {
        LatentDocument document;
        WayPanel panel(&document);
        connect(&document, &LatentDocument::wayChanged, &panel, &WayPanel::showingChanged);
        auto* spherical = panel.findChild<QCheckBox*>("spherical");
        auto* truncation = panel.findChild<QDoubleSpinBox*>("truncation");
        auto* classes = panel.findChild<QComboBox*>("latentClass");
        QVERIFY(!spherical->isEnabled());
        panel.setGenerator(generator(), false);
        document.open(firstWay(generator()->info.latent));
        QVERIFY(spherical->isEnabled() && spherical->isChecked());
        QCOMPARE(classes->count(), 2);
        spherical->click();
        QVERIFY(document.way().kind == PathKind::linear);
        truncation->setValue(0.5);
        truncation->setValue(0.7);
        QCOMPARE(document.way().truncation, 0.7);
        Q_EMIT classes->activated(1);
        QCOMPARE(document.way().label, 1);
        document.undoStack().undo();
        document.undoStack().undo();  // both values of the truncation
        QCOMPARE(truncation->value(), 1.0);
    }

    void keyPointsAreAddedTakenAndToldWhereThereAreNone()
    {
        LatentDocument document;
        ExploredLatent explored(document, [](const Latent& z) { return z; });
        std::optional<KeyPoint> onShelf;
        KeyPointsPanel panel({nullptr, &explored, nullptr, nullptr}, &document,
                             {[] { return std::nullopt; }, [&] { return onShelf; }});
        connect(&document, &LatentDocument::wayChanged, &panel, &KeyPointsPanel::showingChanged);
        panel.setGenerator(generator(), false);
        document.open(firstWay(generator()->info.latent));
        QSignalSpy told(&panel, &KeyPointsPanel::told);
        panel.findChild<QAction*>("takeWall0")->trigger();
        panel.findChild<QAction*>("takeShelf0")->trigger();
        QCOMPARE(told.size(), qsizetype{2});
        onShelf = KeyPoint{{1, 2}, std::nullopt, "mine"};
        panel.findChild<QAction*>("takeShelf0")->trigger();
        QCOMPARE(document.way().points[0], *onShelf);
        panel.findChild<QSpinBox*>("keyPointSeed1")->setValue(99);
        QCOMPARE(document.way().points[1], keyPointOfSeed(generator()->info.latent, 99));
        auto* add = panel.findChild<QToolButton*>("addKeyPoint");
        while (add->isEnabled()) {
            add->click();
        }
        QCOMPARE(document.way().points.size(), qsizetype{8});
        QSignalSpy asked(&panel, &KeyPointsPanel::goRequested);
        panel.findChild<QAbstractButton*>("keyPointThumb7")->click();
        QCOMPARE(asked[0][0].toDouble(), 1.0);
    }
};

}  // namespace ganimede

QTEST_MAIN(ganimede::LatentPartsTest)
#include "latent_parts_test.moc"
