#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/latent/explored_latent.h"
#include "app/latent/kept_latents.h"
#include "engine/latent/latent_blend.h"

namespace ganimede {
namespace {

const SavedLatent kSlanted{"slanted", {1, 2, 3}, "7", false};
const SavedLatent kRounder{"rounder", {0.5F, 0, 0, 1}, "", true};

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
};

}  // namespace ganimede

QTEST_GUILESS_MAIN(ganimede::LatentPartsTest)
#include "latent_parts_test.moc"
