#include <cmath>
#include <memory>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/patience.h"
#include "tests/widgets/sample_snapshot.h"
#include "widgets/panels/diagnosis_card.h"
#include "widgets/panels/diagnosis_words.h"
#include "widgets/theme/theme.h"

using namespace ganimede;

namespace {

constexpr int kDock = 304;  // the width that the right dock has for a card

Evidence evidence(MetricKind kind, double value)
{
    return {kind, value, value, value};
}

Diagnosis collapse(double held = 4)
{
    return {DiagnosisKind::modeCollapse,
            1000,
            {evidence(MetricKind::modesHeld, held), evidence(MetricKind::coverage, 0.5),
             evidence(MetricKind::goodShare, 0.93)},
            remediesFor(DiagnosisKind::modeCollapse, ExperimentSpec{}, 1000)};
}

Diagnosis oscillation()
{
    return {DiagnosisKind::oscillation,
            1000,
            {{MetricKind::fakeMeanX, 0, -0.5, 0.25}, {MetricKind::fakeMeanY, 0, -0.1, 0.1}},
            remediesFor(DiagnosisKind::oscillation, ExperimentSpec{}, 1000)};
}

Diagnosis convergence(double leastHeld = 8, DiagnosisKind kind = DiagnosisKind::converged)
{
    return {kind,
            1000,
            {evidence(MetricKind::jensenShannon, 0.0123),
             evidence(MetricKind::coverage, 0.97),
             evidence(MetricKind::accuracy, 0.52),
             {MetricKind::modesHeld, (leastHeld + 8) / 2, leastHeld, 8}},
            {}};
}

Diagnosis divergence(double score, double distance)
{
    return {DiagnosisKind::diverged,
            1000,
            {evidence(MetricKind::scoreOnReal, score), evidence(MetricKind::scoreOnFake, -score),
             evidence(MetricKind::slicedWasserstein, distance)},
            {}};
}

/// Every diagnosis with evidence of all that a sentence may name.
std::vector<Diagnosis> everyDiagnosis()
{
    std::vector<Diagnosis> all;
    for (int kind = 0; kind <= static_cast<int>(DiagnosisKind::nearData); ++kind) {
        Diagnosis diagnosis{static_cast<DiagnosisKind>(kind), 0, {}, {}};
        for (const MetricInfo& info : metricInfos()) {
            diagnosis.evidence.push_back({info.kind, 0.5, 0.25, 0.75});
        }
        diagnosis.remedies = remediesFor(diagnosis.kind, ExperimentSpec{}, 1000);
        all.push_back(diagnosis);
    }
    return all;
}

}  // namespace

class DiagnosisCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void init();
    void cleanup() { m_window.reset(); }

    void saysTheNumbers_data();
    void saysTheNumbers();
    void everyDiagnosisHasWordsForBothNames();
    void everyRemedyHasALabelAndSaysWhatItSets();
    void fitsItsDock();

    void comesOnlyWhenItHasSettled();
    void whatPassesAtOnceIsNeverSaid();
    void goesWhenItHasEnded();
    void saysTheGravestOnly();
    void buttonHandsItsRemedyOut();
    void takenRemedyHasTimeToWork();
    void putAwayItStaysAway();
    void comesBackAfterItHadEnded();
    void anotherRunBeginsAnew();
    void hushedItIsNotShown();
    void leavesTheFocusAlone();
    void goodNewsAreGreenAndQuiet();

private:
    void give(std::vector<Diagnosis> diagnoses, std::uint64_t runId = 1, int modes = 8);
    void giveAndSettle(std::vector<Diagnosis> diagnoses);
    QString title() const { return m_card->findChild<QLabel*>("diagnosisTitle")->text(); }

    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_elsewhere = nullptr;
    DiagnosisCard* m_card = nullptr;
};

void DiagnosisCardTest::init()
{
    m_window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_window.get());
    m_elsewhere = new QLineEdit;
    m_card = new DiagnosisCard;
    column->addWidget(m_elsewhere);
    column->addWidget(m_card);
    m_window->resize(kDock, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void DiagnosisCardTest::give(std::vector<Diagnosis> diagnoses, std::uint64_t runId, int modes)
{
    Snapshot snapshot;
    snapshot.runId = runId;
    snapshot.diagnoses = std::move(diagnoses);
    auto course = std::make_shared<MetricsCourse>();
    course->modes = modes;
    snapshot.metrics = course;
    m_card->setSnapshot(samples::shared(std::move(snapshot)));
}

void DiagnosisCardTest::giveAndSettle(std::vector<Diagnosis> diagnoses)
{
    give(std::move(diagnoses));
    m_card->settleNow();
}

void DiagnosisCardTest::saysTheNumbers_data()
{
    QTest::addColumn<Diagnosis>("diagnosis");
    QTest::addColumn<int>("modes");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::newRow("modes missing") << collapse() << 8 << "4 of 8 clouds hold hardly any point: mode collapse."
                                   << "93 % of the fakes lie in a cloud, but in too few of them.";
    QTest::newRow("data missing") << collapse(std::nan("")) << 0
                                  << "50 % of the data has no fakes near it: mode collapse."
                                  << "93 % of the fakes lie where data is, but on too little of it.";
    QTest::newRow("swinging") << oscillation() << 0 << "The fakes swing about the data and do not settle."
                              << "Their middle wandered 0.750 half sides of the stage to and fro.";
    QTest::newRow("converged, modes") << convergence() << 8 << "Looks converged."
                                      << "8 of 8 clouds are held; the JS divergence averages 0.012, and D is right "
                                         "52 % of the time.";
    QTest::newRow("near, modes come and go")
        << convergence(6, DiagnosisKind::nearData) << 8 << "Near the data, but not yet like it."
        << "6 to 8 of 8 clouds are held; the JS divergence averages 0.012, and D is right 52 % of the time.";
    QTest::newRow("scores") << divergence(20'000, 0.1) << 8 << "The scores explode: training diverges."
                            << "D's mean score is 20000 on real points and −20000 on fakes.";
    QTest::newRow("fakes") << divergence(3, 12) << 8 << "The fakes fly off: training diverges."
                           << "Their sliced Wasserstein distance from the data is 12.0 half sides of the stage.";
    QTest::newRow("converged") << convergence() << 0 << "Looks converged."
                               << "97 % of the data is covered; the JS divergence averages 0.012, and D is right "
                                  "52 % of the time.";
}

void DiagnosisCardTest::saysTheNumbers()
{
    QFETCH(Diagnosis, diagnosis);
    QFETCH(int, modes);
    DiagnosisWords words = diagnosisWords(diagnosis, modes, false);
    QVERIFY(!words.title.contains(" %") && !words.text.contains(" %"));  // no line begins with the sign
    words.title.replace(QChar::Nbsp, ' ');
    words.text.replace(QChar::Nbsp, ' ');
    QTEST(words.title, "title");
    QTEST(words.text, "text");
}

void DiagnosisCardTest::everyDiagnosisHasWordsForBothNames()
{
    QStringList titles;
    for (const Diagnosis& diagnosis : everyDiagnosis()) {
        for (const bool critic : {false, true}) {
            const DiagnosisWords words = diagnosisWords(diagnosis, 8, critic);
            QVERIFY(words.title.endsWith('.') && words.text.endsWith('.'));
            QVERIFY2(!words.text.contains('%' + QString("1")) && !words.title.contains("%1"), qPrintable(words.text));
            QVERIFY2(!words.title.contains(u'–') && !words.text.contains(u'–'), qPrintable(words.text));
        }
        const QString title = diagnosisWords(diagnosis, 8, false).title;
        QVERIFY(!titles.contains(title));
        titles << title;
    }
}

void DiagnosisCardTest::everyRemedyHasALabelAndSaysWhatItSets()
{
    QStringList labels;
    for (int kind = 0; kind <= static_cast<int>(Remedy::Kind::biggerGenerator); ++kind) {
        const QString label = remedyLabel({static_cast<Remedy::Kind>(kind), {}}, false);
        QVERIFY(!label.isEmpty() && !labels.contains(label));
        labels << label;
    }
    const QString tip = remedyTip({Remedy::Kind::packing, {{"remedies.pack", "2"}}});
    QVERIFY(tip.contains("remedies pack 2") && tip.contains("Restarts the discriminator") && tip.contains("Undo"));
}

void DiagnosisCardTest::fitsItsDock()
{
    for (const Diagnosis& diagnosis : everyDiagnosis()) {
        giveAndSettle({diagnosis});
        QVERIFY(m_card->minimumSizeHint().width() <= kDock);
        for (const QPushButton* button : m_card->findChildren<QPushButton*>()) {
            QVERIFY2(button->sizeHint().width() <= kDock - 2 * 12, qPrintable(button->text()));
        }
    }
}

void DiagnosisCardTest::comesOnlyWhenItHasSettled()
{
    give({collapse()});
    QVERIFY(!m_card->isVisible());
    for (int i = 0; i < 5; ++i) {
        give({collapse(3 + i % 2)});  // more snapshots do not put it off
    }
    EVENTUALLY(m_card->isVisible());
    QCOMPARE(m_card->said()->kind, DiagnosisKind::modeCollapse);
}

void DiagnosisCardTest::whatPassesAtOnceIsNeverSaid()
{
    give({collapse()});
    give({});
    m_card->settleNow();
    QVERIFY(!m_card->isVisible());
    giveAndSettle({collapse()});
    give({});
    give({collapse()});
    m_card->settleNow();
    QVERIFY(m_card->isVisible());
}

void DiagnosisCardTest::goesWhenItHasEnded()
{
    giveAndSettle({collapse()});
    give({});
    QVERIFY(m_card->isVisible());
    m_card->settleNow();
    QVERIFY(!m_card->isVisible());
}

void DiagnosisCardTest::saysTheGravestOnly()
{
    giveAndSettle({collapse(), oscillation()});
    QCOMPARE(title(), QString("4 of 8 clouds hold hardly any point: mode collapse."));
    giveAndSettle({oscillation()});
    QCOMPARE(title(), QString("The fakes swing about the data and do not settle."));
}

void DiagnosisCardTest::buttonHandsItsRemedyOut()
{
    std::optional<Remedy> chosen;
    QString label;
    connect(m_card, &DiagnosisCard::remedyChosen, this, [&](const Remedy& remedy, const QString& said) {
        chosen = remedy;
        label = said;
    });
    giveAndSettle({collapse()});
    auto* button = m_card->findChild<QPushButton*>("diagnosisAction.0");
    QCOMPARE(button->text(), QString("Add R1 and R2"));
    QVERIFY(!button->toolTip().isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(chosen == collapse().remedies.front());
    QCOMPARE(label, QString("Add R1 and R2"));
    ExperimentSpec expected;
    expected.objective.r1 = expected.objective.r2 = 0.02;
    QVERIFY(withRemedy(ExperimentSpec{}, *chosen) == expected);
}

void DiagnosisCardTest::takenRemedyHasTimeToWork()
{
    giveAndSettle({collapse(), oscillation()});
    QTest::mouseClick(m_card->findChild<QPushButton*>("diagnosisAction.0"), Qt::LeftButton);
    QVERIFY(!m_card->isVisible());
    giveAndSettle({collapse()});
    QVERIFY(!m_card->isVisible());
}

void DiagnosisCardTest::putAwayItStaysAway()
{
    giveAndSettle({collapse()});
    QTest::mouseClick(m_card->findChild<QToolButton*>("diagnosisDismiss"), Qt::LeftButton);
    giveAndSettle({collapse()});
    QVERIFY(!m_card->isVisible());
    giveAndSettle({collapse(), oscillation()});  // something else is said all the same
    QCOMPARE(m_card->said()->kind, DiagnosisKind::oscillation);
}

void DiagnosisCardTest::comesBackAfterItHadEnded()
{
    giveAndSettle({collapse()});
    QTest::mouseClick(m_card->findChild<QToolButton*>("diagnosisDismiss"), Qt::LeftButton);
    giveAndSettle({});
    giveAndSettle({collapse()});
    QVERIFY(m_card->isVisible());
}

void DiagnosisCardTest::anotherRunBeginsAnew()
{
    giveAndSettle({collapse()});
    give({}, 2);
    QVERIFY(!m_card->isVisible());
    giveAndSettle({collapse()});
    QTest::mouseClick(m_card->findChild<QToolButton*>("diagnosisDismiss"), Qt::LeftButton);
    give({collapse()}, 3);
    m_card->settleNow();
    QVERIFY(m_card->isVisible());
}

void DiagnosisCardTest::hushedItIsNotShown()
{
    m_card->setHushed(true);
    giveAndSettle({collapse()});
    QVERIFY(!m_card->isVisible());
    m_card->setHushed(false);
    QVERIFY(m_card->isVisible());
    m_card->setHushed(true);
    QVERIFY(!m_card->isVisible());
}

void DiagnosisCardTest::leavesTheFocusAlone()
{
    m_elsewhere->setFocus();
    giveAndSettle({collapse()});
    QVERIFY(m_elsewhere->hasFocus());
    const int width = m_window->width();
    giveAndSettle({oscillation()});
    QVERIFY(m_elsewhere->hasFocus());
    QCOMPARE(m_window->width(), width);
}

void DiagnosisCardTest::goodNewsAreGreenAndQuiet()
{
    giveAndSettle({convergence()});
    QCOMPARE(m_card->tone(), NoticeCard::Tone::good);
    QVERIFY(m_card->findChildren<QPushButton*>().isEmpty());
    QCOMPARE(m_card->grab().toImage().pixelColor(m_card->width() / 2, m_card->height() - 3), lightPalette().goodBack);
    giveAndSettle({convergence(8, DiagnosisKind::nearData)});
    QCOMPARE(m_card->tone(), NoticeCard::Tone::plain);
    QCOMPARE(m_card->grab().toImage().pixelColor(m_card->width() / 2, m_card->height() - 3), lightPalette().panel);
    giveAndSettle({collapse()});
    QCOMPARE(m_card->grab().toImage().pixelColor(m_card->width() / 2, m_card->height() - 3),
             lightPalette().warningBack);
}

QTEST_MAIN(DiagnosisCardTest)
#include "diagnosis_card_test.moc"
