#include <optional>
#include <set>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "widgets/panels/tabular_label.h"
#include "widgets/status/status_strip.h"
#include "widgets/theme/theme.h"
#include "widgets/transport/speed_scale.h"
#include "widgets/transport/transport_bar.h"

using namespace ganimede;

/// The bar in a window of its own, with somewhere to type beside it.
class TransportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::light); }
    void init();
    void cleanup() { m_window.reset(); }

    void keysAskForWhatTheyStandFor_data();
    void keysAskForWhatTheyStandFor();
    void buttonsAskForWhatTheyStandFor_data() { keysAskForWhatTheyStandFor_data(); }
    void buttonsAskForWhatTheyStandFor();
    void playAsksForTheOppositeOfWhatIsShown();
    void showingEmitsNothing();
    void typingInAnEditorIsNoCommand();
    void keysOfAFocusedSliderMoveItAndDoNotStep();
    void spaceOnAFocusedButtonPressesIt();
    void sliderGoesFromOneStepASecondToNoLimit();
    void speedsGrowByAboutTheSameFactor();
    void everySpeedFindsItsPositionAgain();
    void counterIsGroupedAndKeepsItsPlace();
    void seedStandsBeneath();
    void criticIsNamed();
    void everyControlExplainsItself();
    void statusStripSpeaksPlainly();
    void statusFiguresKeepTheirPlaces();

private:
    template <typename Widget>
    Widget* find(const char* name) const
    {
        auto* found = m_window->findChild<Widget*>(QLatin1String(name));
        Q_ASSERT(found != nullptr);
        return found;
    }
    QStringList m_asked;
    std::unique_ptr<QWidget> m_window;
    TransportBar* m_bar = nullptr;
    QLineEdit* m_edit = nullptr;
};

void TransportTest::init()
{
    m_asked.clear();
    m_window = std::make_unique<QWidget>();
    auto* layout = new QVBoxLayout(m_window.get());
    m_bar = new TransportBar(m_window.get());
    m_edit = new QLineEdit(m_window.get());
    layout->addWidget(m_bar);
    layout->addWidget(m_edit);
    connect(m_bar, &TransportBar::playRequested, this, [this](bool play) { m_asked << (play ? "play" : "pause"); });
    connect(m_bar, &TransportBar::restartRequested, this, [this] { m_asked << "restart"; });
    connect(m_bar, &TransportBar::newSeedRequested, this, [this] { m_asked << "new seed"; });
    connect(m_bar, &TransportBar::speedChanged, this, [this](std::optional<double> speed) {
        m_asked << "speed " + (speed ? QString::number(*speed) : QString("unlimited"));
    });
    connect(m_bar, &TransportBar::stepRequested, this, [this](StepWish wish) {
        m_asked << (wish == StepWish::both ? "step" : wish == StepWish::generator ? "step G" : "step D");
    });
    m_window->resize(900, 120);
    m_window->show();
    m_window->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TransportTest::keysAskForWhatTheyStandFor_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("asked");
    const auto row = [](const char* name, QList<int> keys, int modifiers, const char* button, const char* asked) {
        QTest::newRow(name) << keys << modifiers << QString(button) << QString(asked);
    };
    row("start over", {Qt::Key_Home}, 0, "restartButton", "restart");
    row("new seed", {Qt::Key_R}, Qt::ControlModifier, "newSeedButton", "new seed");
    row("play", {Qt::Key_Space}, 0, "playButton", "play");
    row("step", {Qt::Key_Right, Qt::Key_Period}, 0, "stepButton", "step");
    row("step D", {Qt::Key_D}, 0, "stepDiscriminatorButton", "step D");
    row("step G", {Qt::Key_G}, 0, "stepGeneratorButton", "step G");
}

void TransportTest::keysAskForWhatTheyStandFor()
{
    QFETCH(QList<int>, keys);
    QFETCH(int, modifiers);
    QFETCH(QString, asked);
    for (const int key : keys) {
        m_asked.clear();
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(m_asked, QStringList{asked});
    }
}

void TransportTest::buttonsAskForWhatTheyStandFor()
{
    QFETCH(QString, button);
    QFETCH(QString, asked);
    QTest::mouseClick(find<QToolButton>(button.toLatin1().constData()), Qt::LeftButton);
    QCOMPARE(m_asked, QStringList{asked});
}

void TransportTest::playAsksForTheOppositeOfWhatIsShown()
{
    QTest::keyClick(m_window.get(), Qt::Key_Space);
    QVERIFY(!m_bar->isPlaying());  // it waits for whoever owns the run
    QTest::keyClick(m_window.get(), Qt::Key_Space);
    m_bar->setPlaying(true);
    QCOMPARE(m_bar->playAction()->text(), QString("Pause"));
    QTest::keyClick(m_window.get(), Qt::Key_Space);
    QCOMPARE(m_asked, (QStringList{"play", "play", "pause"}));
}

void TransportTest::showingEmitsNothing()
{
    m_bar->setPlaying(true);
    m_bar->setStep(12);
    m_bar->setSeed(3);
    m_bar->setSpeed(10);
    m_bar->setSpeed(std::nullopt);
    QVERIFY(m_asked.isEmpty());
}

void TransportTest::typingInAnEditorIsNoCommand()
{
    m_edit->setFocus();
    QTest::keyClicks(m_edit, "dg. ");
    QTest::keyClick(m_edit, Qt::Key_Home);
    QTest::keyClick(m_edit, Qt::Key_Right);
    QCOMPARE(m_edit->text(), QString("dg. "));
    QVERIFY(m_asked.isEmpty());
}

void TransportTest::keysOfAFocusedSliderMoveItAndDoNotStep()
{
    auto* slider = find<QSlider>("speedSlider");
    m_bar->setSpeed(10);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(m_asked, QStringList{"speed 12"});
}

void TransportTest::spaceOnAFocusedButtonPressesIt()
{
    auto* button = find<QToolButton>("stepButton");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(m_asked, QStringList{"step"});
}

void TransportTest::sliderGoesFromOneStepASecondToNoLimit()
{
    auto* slider = find<QSlider>("speedSlider");
    auto* words = find<QLabel>("speedWords");
    QCOMPARE(m_bar->speed(), std::nullopt);
    QCOMPARE(words->text(), QString("as fast as it goes"));
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(words->text(), QString("one step a second"));
    m_bar->setSpeed(1200);
    QCOMPARE(words->text(), QString("1,200 steps/s"));
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(m_asked, (QStringList{"speed 1", "speed unlimited"}));
}

void TransportTest::speedsGrowByAboutTheSameFactor()
{
    QCOMPARE(speed_scale::stepsPerSecond(0), std::optional(1.0));
    for (int i = 1; i + 1 < speed_scale::positions(); ++i) {
        const double factor = *speed_scale::stepsPerSecond(i) / *speed_scale::stepsPerSecond(i - 1);
        QVERIFY2(factor > 1.1 && factor <= 2, qPrintable(QString::number(i)));
    }
    QCOMPARE(speed_scale::stepsPerSecond(speed_scale::positions() - 1), std::nullopt);
}

void TransportTest::everySpeedFindsItsPositionAgain()
{
    for (int i = 0; i < speed_scale::positions(); ++i) {
        QCOMPARE(speed_scale::position(speed_scale::stepsPerSecond(i)), i);
    }
    QCOMPARE(speed_scale::position(1e9), speed_scale::positions() - 2);
    QCOMPARE(speed_scale::position(0.1), 0);
}

void TransportTest::counterIsGroupedAndKeepsItsPlace()
{
    auto* counter = find<TabularLabel>("stepCounter");
    std::set<int> widths;
    std::set<int> places;
    for (const std::int64_t step : {0LL, 1LL, 111'111LL, 184'250LL, 888'888LL, 12'345'678LL}) {
        m_bar->setStep(step);
        QCoreApplication::processEvents();
        widths.insert(counter->width());
        places.insert(find<QToolButton>("playButton")->mapTo(m_window.get(), QPoint()).x());
    }
    QCOMPARE(counter->text(), QString("12,345,678"));
    QCOMPARE(widths.size(), std::size_t{1});
    QCOMPARE(places.size(), std::size_t{1});
}

void TransportTest::seedStandsBeneath()
{
    m_bar->setSeed(7);
    QCOMPARE(find<TabularLabel>("seedLabel")->text(), QString("steps, seed 7"));
}

void TransportTest::criticIsNamed()
{
    m_bar->setCritic(true);
    QCOMPARE(m_bar->stepDiscriminatorAction()->text(), QString("Step the critic only"));
    m_bar->setCritic(false);
    QCOMPARE(m_bar->stepDiscriminatorAction()->text(), QString("Step the discriminator only"));
}

void TransportTest::everyControlExplainsItself()
{
    for (QWidget* each : m_bar->findChildren<QWidget*>()) {
        if (qobject_cast<QAbstractButton*>(each) != nullptr || qobject_cast<QSlider*>(each) != nullptr) {
            QVERIFY(!each->objectName().isEmpty());
            QVERIFY2(!each->toolTip().isEmpty(), qPrintable(each->objectName()));
            QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
            QVERIFY2((each->focusPolicy() & Qt::TabFocus) != 0, qPrintable(each->objectName()));
        }
    }
}

void TransportTest::statusStripSpeaksPlainly()
{
    StatusStrip strip;
    strip.setStep(184'250);
    strip.setStepsPerSecond(31'400.4);
    strip.setFramesPerSecond(59.7);
    strip.setTrainer({"fused", "CPU", "AVX-512", 1});
    QCOMPARE(strip.findChild<TabularLabel*>("statusStep")->text(), QString("step 184,250"));
    QCOMPARE(strip.findChild<TabularLabel*>("statusStepsPerSecond")->text(), QString("31,400 steps/s"));
    QCOMPARE(strip.findChild<TabularLabel*>("statusFramesPerSecond")->text(), QString("60 frames/s"));
    QCOMPARE(strip.findChild<QLabel*>("statusTrainer")->text(), QString("fused, AVX-512, 1 thread"));
    QCOMPARE(strip.findChild<QLabel*>("statusDevice")->text(), QString("CPU"));
    QCOMPARE(trainerWords({"torch", "CPU", "", 4}), QString("torch, 4 threads"));
}

void TransportTest::statusFiguresKeepTheirPlaces()
{
    StatusStrip strip;
    strip.setTrainer({"fused", "CPU", "AVX2", 1});
    strip.show();
    auto* trainer = strip.findChild<QLabel*>("statusTrainer");
    std::set<int> places;
    for (const double rate : {0.0, 1.0, 1111.0, 98'765.0}) {
        strip.setStep(static_cast<std::int64_t>(rate) * 37);
        strip.setStepsPerSecond(rate);
        strip.setFramesPerSecond(rate / 1000);
        QCoreApplication::processEvents();
        places.insert(trainer->x());
    }
    QCOMPARE(places.size(), std::size_t{1});
}

QTEST_MAIN(TransportTest)
#include "transport_test.moc"
