#include <QLocale>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoCommand>

#include "app/document/aside_card.h"
#include "app/document/shown_run.h"

namespace ganimede {

/// What a lab says of the run that it shows, and offers of those that it does not.
class ShownRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunIsWorkOnceItIsEditedOrTakenUp()
    {
        ShownRun run;
        QUndoStack edits;
        run.setOfTheUser(true);
        QVERIFY(!run.isWorkOfTheUser(edits));  // nothing has run yet
        run.begin({});
        QVERIFY(!run.isWorkOfTheUser(edits));
        edits.push(new QUndoCommand);
        QVERIFY(run.isWorkOfTheUser(edits));
        edits.undo();
        QVERIFY(!run.isWorkOfTheUser(edits));
        run.setOfTheUser(true);
        QVERIFY(run.isWorkOfTheUser(edits));
        run.begin({});
        QVERIFY(!run.isWorkOfTheUser(edits));
        run.takeUp(1, {}, true);
        QVERIFY(run.isWorkOfTheUser(edits));
    }

    void everyNewRunHasANumberOfItsOwn()
    {
        ShownRun run;
        run.begin({});
        run.begin({}, true);
        QCOMPARE(run.number(), quint64{2});
        QVERIFY(run.isOfLesson());
        run.takeUp(1, {}, false);
        QCOMPARE(run.number(), quint64{1});
        QVERIFY(!run.isOfLesson());
        run.begin({});
        QCOMPARE(run.number(), quint64{3});
    }

    void aRunIsModifiedWhereItsFileDoesNotHoldIt()
    {
        ShownRun run;
        QUndoStack edits;
        run.begin({"run.safetensors", 100});
        QVERIFY(!run.isModified(edits, std::nullopt));  // not seen yet
        QVERIFY(!run.isModified(edits, 100));
        QVERIFY(run.isModified(edits, 101));
        run.setFile({"run.safetensors", 101});
        QVERIFY(!run.isModified(edits, 101));
        run.setFile({"run.json", 0});  // the settings alone: training is not to be found in it
        QVERIFY(!run.isModified(edits, 101));
        edits.push(new QUndoCommand);
        QVERIFY(run.isModified(edits, 101));
        edits.setClean();
        QVERIFY(!run.isModified(edits, 101));
        run.begin({});
        QVERIFY(run.isModified(edits, 1));
        run.takeUp(1, {"other.safetensors", 7}, true);
        QCOMPARE(run.file().path, QString("other.safetensors"));
        QVERIFY(!run.isModified(edits, 7));
    }

    void whatWasPutAsideIsOfferedOnTheCardAndInAMenu()
    {
        AsideCard card(nullptr, QStringLiteral("aside"));
        QSignalSpy asked(&card, &AsideCard::bringBackRequested);
        card.offer(7, 1234, "Heart");
        card.findChild<QAbstractButton*>("asideAction.bringBack")->click();
        QCOMPARE(asked[0][0].toULongLong(), 7ULL);
        QMenu menu;
        card.addTo(&menu, 5, 1234, "Heart");
        QCOMPARE(menu.actions()[0]->text(), "Heart, step " + QLocale().toString(1234));
        menu.actions()[0]->trigger();
        QCOMPARE(asked[1][0].toULongLong(), 5ULL);
    }
};

}  // namespace ganimede

QTEST_MAIN(ganimede::ShownRunTest)
#include "shown_run_test.moc"
