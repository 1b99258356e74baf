#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "widgets/panels/notice_card.h"
#include "widgets/theme/theme.h"

using namespace ganimede;

class NoticeCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }

    void noticeOffersItsCures();
    void noticeCanBePutAway();
    void noticeReplacesTheOneBefore();
};

void NoticeCardTest::noticeOffersItsCures()
{
    NoticeCard card;
    QVERIFY(card.isHidden());
    QSignalSpy chosen(&card, &NoticeCard::actionChosen);
    card.showNotice("The discriminator left the finite numbers at step 1,234", "Its learning rate is likely too high.",
                    {{"resume", "Go on from the last finite step", ""}, {"restart", "Start over", ""}});
    card.show();
    QCOMPARE(card.findChild<QLabel*>("noticeTitle")->text(),
             QString("The discriminator left the finite numbers at step 1,234"));
    QTest::mouseClick(card.findChild<QPushButton*>("noticeAction.restart"), Qt::LeftButton);
    auto* first = card.findChild<QPushButton*>("noticeAction.resume");
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[0][0].toString(), QString("restart"));
    QCOMPARE(chosen[1][0].toString(), QString("resume"));
}

void NoticeCardTest::noticeCanBePutAway()
{
    NoticeCard card;
    QSignalSpy dismissed(&card, &NoticeCard::dismissed);
    card.showNotice("Title", "Text", {});
    QVERIFY(card.isVisible());
    QTest::mouseClick(card.findChild<QToolButton*>("noticeDismiss"), Qt::LeftButton);
    QVERIFY(card.isHidden());
    QCOMPARE(dismissed.size(), 1);
}

void NoticeCardTest::noticeReplacesTheOneBefore()
{
    NoticeCard card;
    card.showNotice("First", "Text", {{"cure", "Cure", ""}, {"other", "Other", ""}});
    card.showNotice("Second", "Text", {{"cure", "New cure", ""}});
    QCOMPARE(card.findChild<QPushButton*>("noticeAction.cure")->text(), QString("New cure"));
    QCOMPARE(card.findChild<QPushButton*>("noticeAction.other"), nullptr);
}

QTEST_MAIN(NoticeCardTest)
#include "notice_card_test.moc"
