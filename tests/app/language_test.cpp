#include <algorithm>
#include <memory>
#include <set>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>

#include "app/population/population_window.h"
#include "app/window/language.h"
#include "app/window/lesson_guide.h"
#include "app/window/main_window.h"
#include "app/window/sweep_window.h"
#include "engine/core/error.h"
#include "engine/files/atomic_file.h"
#include "engine/spec/presets.h"
#include "fake_image_trainer.h"
#include "isolated_settings.h"
#include "widgets/lessons/lesson_bar.h"
#include "widgets/panels/field_tip.h"
#include "widgets/panels/numbers.h"
#include "widgets/panels/preset_text.h"
#include "widgets/stage/layer_chip.h"

namespace ganimede {

/// The window in each language that it speaks.
class LanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings("language_test"); }

    void init()
    {
        m_code = speak(QTest::currentDataTag() != nullptr ? QTest::currentDataTag() : "en");
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openPreset("heart");
        if (m_code == "en") {
            QCOMPARE(m_window->menuBar()->actions().first()->text(), QStringLiteral("&File"));
        }
    }

    void cleanup() { m_window.reset(); }

    void everythingSpeaksIt_data() { languageRows(); }
    void everythingSpeaksIt()
    {
        QFETCH(QString, file);
        QFETCH(QString, heart);
        QFETCH(QString, live);
        QFETCH(QString, missing);
        QCOMPARE(m_code, QString(QTest::currentDataTag()));
        QCOMPARE(m_window->menuBar()->actions().first()->text(), file);
        QCOMPARE(presetText(findPreset("heart")->title), heart);
        QVERIFY2(fieldTip("batch").endsWith(live), qPrintable(fieldTip("batch")));
        try {
            readFile("/no/such/file", 10);
            QFAIL("it was read");
        } catch (const Error& error) {
            QVERIFY2(QString::fromUtf8(error.what()).startsWith(missing), error.what());
        }
    }

    void keysAreCalledWhatTheKeyboardSays_data() { languageRows(); }
    void keysAreCalledWhatTheKeyboardSays()
    {
        const QString shift = m_code == "es" ? QStringLiteral("Mayús") : QStringLiteral("Shift");
        const QKeySequence key = m_window->findChild<QAction*>("sweepAction")->shortcut();
        QCOMPARE(key, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
        QCOMPARE(key.toString(QKeySequence::NativeText), QStringLiteral("Ctrl+%1+W").arg(shift));
    }

    void numbersHaveADecimalPointInEveryLanguage_data() { languageRows(); }
    void numbersHaveADecimalPointInEveryLanguage()
    {
        QFETCH(QString, thousands);
        QCOMPARE(grouped(12'345), thousands);
        QCOMPARE(QLocale().toString(12'345), thousands);
        QCOMPARE(QLocale().toString(0.25), QStringLiteral("0.25"));
        QCOMPARE(shortest(0.25), QStringLiteral("0.25"));
        QCOMPARE(readable(-38.83), QStringLiteral("−38.8"));
        QCOMPARE(readable(38.83), QStringLiteral("38.8"));
    }

    /// A projector's 1280 pixels are enough, whatever the words.
    void everyWorkspaceFitsIntoASmallScreen_data() { languageRows(); }
    void everyWorkspaceFitsIntoASmallScreen()
    {
        m_watch.stepsPerEpoch = 1'000'000;
        m_window->setImageOptions(test::fakeImageOptions(m_watch));
        for (const char* workspace : {"workspace1d", "workspace2d", "workspaceImages", "workspaceExplore"}) {
            auto* tab = m_window->findChild<QAbstractButton*>(workspace);
            QVERIFY2(tab != nullptr, workspace);
            tab->click();
            QCoreApplication::processEvents();
            const QSize least = m_window->minimumSizeHint();
            QVERIFY2(
                least.width() <= 1280 && least.height() <= 800,
                qPrintable(QStringLiteral("%1 needs %2 x %3").arg(workspace).arg(least.width()).arg(least.height())));
        }
    }

    void noChipIsCutOff_data() { languageRows(); }
    void noChipIsCutOff()
    {
        for (const char* workspace : {"workspace1d", "workspace2d"}) {
            m_window->findChild<QAbstractButton*>(workspace)->click();
            QCoreApplication::processEvents();
            for (const LayerChip* chip : m_window->findChildren<LayerChip*>()) {
                QTRY_VERIFY2(!chip->isVisible() || chip->width() >= chip->sizeHint().width(), qPrintable(chip->text()));
            }
        }
    }

    void chipsSayAllWhereThereIsRoom()
    {
        auto* chip = m_window->findChild<LayerChip*>("discriminatorChip");
        const QString whole = chip->accessibleName();
        m_window->resize(1920, 1080);
        QTRY_COMPARE(chip->text(), whole);
        QWidget* chips = chip->parentWidget();
        chips->resize(280, chips->height());
        QCOMPARE(chip->text(), QStringLiteral("D"));
        QCOMPARE(chip->accessibleName(), whole);
        chips->resize(900, chips->height());
        QCOMPARE(chip->text(), whole);
    }

    void lessonsFitIntoTheirStrip_data() { languageRows(); }
    void lessonsFitIntoTheirStrip()
    {
        for (const double scale : {1.0, 1.6}) {
            m_window->setTextScale(scale);
            for (const Lesson& lesson : lessons()) {
                m_window->findChild<QAction*>(QStringLiteral("lesson ") + QString::fromStdString(lesson.name))
                    ->trigger();
                QCoreApplication::processEvents();
                const auto* text = m_window->findChild<QLabel*>("lessonText");
                auto* bar = m_window->findChild<LessonBar*>();
                QVERIFY(scale > 1 || bar->height() <= 120);
                for (int step = 0; step < static_cast<int>(lesson.steps.size()); ++step) {
                    bar->showStep(step);
                    QVERIFY2(text->heightForWidth(text->width()) <= text->height(), qPrintable(text->text()));
                }
            }
        }
        m_window->setTextScale(1);
    }

    void mnemonicsDifferWithinAMenu_data() { languageRows(); }
    void mnemonicsDifferWithinAMenu()
    {
        QStringList twice;
        collectTwice(m_window->menuBar()->actions(), twice);
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(", ")));
    }

    void theMenuRemembersTheLanguage()
    {
        auto* menu = m_window->findChild<QMenu*>("languageMenu");
        QCOMPARE(menu->actions().size(), languages().size() + 1);
        QVERIFY(menu->actions().first()->isChecked());
        m_window->findChild<QAction*>("language pt_BR")->trigger();
        QCOMPARE(WindowSettings().language(), QStringLiteral("pt_BR"));
        auto* question = m_window->findChild<QMessageBox*>("restartQuestion");
        QVERIFY(question != nullptr && question->isVisible());
        QCOMPARE(question->buttons().size(), 2);
        question->reject();
        QTRY_VERIFY(m_window->findChild<QMessageBox*>("restartQuestion") == nullptr);
        m_window->findChild<QAction*>("language pt_BR")->trigger();
        QVERIFY(m_window->findChild<QMessageBox*>("restartQuestion") == nullptr);
        m_window = std::make_unique<MainWindow>();
        QVERIFY(m_window->findChild<QAction*>("language pt_BR")->isChecked());
        m_window->findChild<QAction*>("language ")->trigger();
        QCOMPARE(WindowSettings().language(), QString());
    }

    void startingAgainIsAskedForOnceTheWindowClosed()
    {
        m_window->findChild<QAction*>("language es")->trigger();
        auto* question = m_window->findChild<QMessageBox*>("restartQuestion");
        QVERIFY(question != nullptr);
        QSignalSpy wanted(m_window.get(), &MainWindow::startAgainWanted);
        bool closed = false;
        connect(m_window.get(), &MainWindow::startAgainWanted, this, [&] { closed = !m_window->isVisible(); });
        QVERIFY(question->informativeText().isEmpty());  // nothing was trained that could be brought back
        QTest::mouseClick(question->buttons().value(0), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(closed);
        m_window = std::make_unique<MainWindow>();
        m_window->findChild<QAction*>("language ")->trigger();
    }

    void whoIsNewIsGreetedInTheLanguageThatTheyChoose()
    {
        WindowSettings().setNew();
        const auto isGreeted = [this] { return m_window->findChild<QWidget*>("noticeAction.lesson.first") != nullptr; };
        const auto startAgainIn = [this](const char* language) {
            m_window->findChild<QAction*>(language)->trigger();
            QTest::mouseClick(m_window->findChild<QMessageBox*>("restartQuestion")->buttons().value(0), Qt::LeftButton);
            m_window = std::make_unique<MainWindow>();
            m_window->show();
            m_window->openPreset("heart");
            m_window->greet();
        };
        m_window->greet();
        QVERIFY(isGreeted());
        startAgainIn("language es");
        QVERIFY(isGreeted());
        m_window->findChild<QAbstractButton*>("noticeDismiss")->click();
        startAgainIn("language ");
        QVERIFY(!isGreeted());
    }

    void whatItWasStartedWithComesAgainWithoutTheOldLanguage_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("again");
        QTest::newRow("nothing") << QStringList() << QStringList();
        QTest::newRow("a file and play") << QStringList{"--play", "mine.json"} << QStringList{"--play", "mine.json"};
        QTest::newRow("a language") << QStringList{"--language", "es", "mine.json"} << QStringList{"mine.json"};
        QTest::newRow("joined") << QStringList{"--language=es", "--theme=dark", "ring"} << QStringList{"ring"};
        QTest::newRow("a theme last") << QStringList{"ring", "--theme", "dark"} << QStringList{"ring"};
        QTest::newRow("without a value") << QStringList{"ring", "--theme"} << QStringList{"ring"};
    }
    void whatItWasStartedWithComesAgainWithoutTheOldLanguage()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, again);
        QCOMPARE(argumentsToStartAgain(before), again);
    }

private:
    static void languageRows()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("heart");
        QTest::addColumn<QString>("live");
        QTest::addColumn<QString>("missing");
        QTest::addColumn<QString>("thousands");
        QTest::newRow("en") << "&File"
                            << "A heart"
                            << "Changes at once."
                            << "Cannot read"
                            << "12,345";
        QTest::newRow("es") << "&Archivo"
                            << "Un corazón"
                            << "Se aplica al instante."
                            << "No se puede leer" << QStringLiteral("12\u00a0345");
        QTest::newRow("pt_BR") << "&Arquivo"
                               << "Um coração"
                               << "Muda na hora."
                               << "Não foi possível ler" << QStringLiteral("12\u00a0345");
    }

    static void collectTwice(const QList<QAction*>& actions, QStringList& twice)
    {
        std::set<QChar> used;
        for (const QAction* action : actions) {
            const qsizetype at = action->text().indexOf(u'&');
            if (at >= 0 && !used.insert(action->text().at(at + 1).toLower()).second) {
                twice << action->text();
            }
            if (action->menu() != nullptr) {
                collectTwice(action->menu()->actions(), twice);
            }
        }
    }

    QString m_code;
    test::FakeImageWatch m_watch;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace ganimede

QTEST_MAIN(ganimede::LanguageTest)
#include "language_test.moc"
