#include <algorithm>
#include <memory>
#include <optional>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/shortcuts_dialog.h"
#include "fake_image_trainer.h"
#include "isolated_settings.h"
#include "widgets/stage/stage_view.h"
#include "widgets/theme/theme.h"
#include "widgets/workspace/side_column.h"

namespace ganimede {

constexpr QSize kScreen(1280, 800);
constexpr QSize kHall(1920, 1080);  // a window may be as large on this platform, whatever the screen

/// How the real window shares out its room, on a screen of 1280 x 800.
class WindowSizeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        isolateSettings("window_size_test");
        open();
        QCOMPARE(m_window->screen()->availableSize(), kScreen);
    }

    void cleanup() { m_window.reset(); }

    void noWorkspaceAsksForMoreThanTheScreen_data()
    {
        QTest::addColumn<double>("scale");
        for (const double scale : {1.0, 1.6, 2.0}) {
            QTest::addRow("text times %.1f", scale) << scale;
        }
    }
    void noWorkspaceAsksForMoreThanTheScreen()
    {
        QFETCH(double, scale);
        m_window->setTextScale(scale);
        QCOMPARE(QApplication::font().pixelSize(), qRound(kBasePixelSize * scale));
        for (const char* workspace :
             {"workspace1d", "workspaceImages", "workspace2d", "workspaceExplore", "workspace2d"}) {
            go(workspace);
            const QSize least = m_window->minimumSizeHint();
            QVERIFY2(
                least.width() <= kScreen.width() && least.height() <= kScreen.height(),
                qPrintable(QStringLiteral("%1 needs %2 x %3").arg(workspace).arg(least.width()).arg(least.height())));
            QVERIFY2(m_window->size() == kScreen,
                     qPrintable(QStringLiteral("%1 made it %2 wide").arg(workspace).arg(m_window->width())));
        }
    }

    void aPageThatIsNotShownNeedsNoRoom()
    {
        const QSize before = m_window->minimumSizeHint();
        go("workspaceImages");
        go("workspaceExplore");
        go("workspace2d");
        QCOMPARE(m_window->minimumSizeHint(), before);
    }

    void textGrowsNoLargerThanTheScreenHasRoomFor()
    {
        m_window->setTextScale(3);
        settle();
        const QSize least = m_window->minimumSizeHint();
        QVERIFY(least.width() <= kScreen.width() && least.height() <= kScreen.height());
        QCOMPARE(m_window->size(), kScreen);
        QVERIFY(WindowSettings().textScale() >= 2);
        QCOMPARE(QApplication::font().pixelSize(), qRound(kBasePixelSize * WindowSettings().textScale()));
    }

    void largeTextOfALargerScreenIsMadeToFitAtTheStart()
    {
        m_window.reset();
        WindowSettings().setTextScale(3);
        open();
        const QSize least = m_window->minimumSizeHint();
        QVERIFY(least.width() <= kScreen.width() && least.height() <= kScreen.height());
        QVERIFY(QApplication::font().pixelSize() > 2 * kBasePixelSize);
    }

    void theWindowComesBackWithinTheScreen_data()
    {
        QTest::addColumn<QRect>("left");
        QTest::addColumn<double>("scale");
        QTest::newRow("wider than the screen") << QRect(-600, 40, 3368, 760) << 1.0;
        QTest::newRow("beyond its right edge") << QRect(5000, 100, 1100, 700) << 1.0;
        QTest::newRow("above it") << QRect(100, -900, 1100, 700) << 1.0;
        QTest::newRow("at its right edge, with text that needs more") << QRect(180, 100, 1100, 700) << 2.0;
    }
    void theWindowComesBackWithinTheScreen()
    {
        QFETCH(QRect, left);
        QFETCH(double, scale);
        m_window.reset();
        WindowSettings().setTextScale(scale);
        QWidget other;
        other.setGeometry(left);
        WindowSettings().setPlaces(other.saveGeometry(), {});
        open({});
        const QRect screen = m_window->screen()->availableGeometry();
        constexpr int kFrame = 8;
        QVERIFY2(screen.contains(m_window->frameGeometry().topLeft()) &&
                     screen.adjusted(0, 0, kFrame, kFrame).contains(m_window->geometry()),
                 qPrintable(QStringLiteral("%1, %2: %3 x %4")
                                .arg(m_window->x())
                                .arg(m_window->y())
                                .arg(m_window->width())
                                .arg(m_window->height())));
    }

    void aWindowThatLargerTextWidensStaysWithinTheScreen()
    {
        m_window->setGeometry(280, 50, 1000, 700);
        m_window->setTextScale(2);
        settle();
        QVERIFY(m_window->width() > 1000);
        QVERIFY2(m_window->geometry().right() < kScreen.width(), qPrintable(QString::number(m_window->x())));
    }

    void docksGiveTheirWidthBack()
    {
        const int stage = m_window->stage().width();
        const QList<int> docks = dockWidths();
        m_window->setTextScale(2);
        settle();
        QVERIFY(dockWidths() != docks);
        QVERIFY(m_window->stage().width() >= kScreen.width() * 38 / 100);
        m_window->setTextScale(1);
        settle();
        QCOMPARE(dockWidths(), docks);
        QCOMPARE(m_window->stage().width(), stage);
        m_window->resize(900, 700);
        settle();
        QVERIFY(m_window->stage().width() >= 250);
    }

    void theLayoutCanBeReset()
    {
        const QList<int> before = dockWidths();
        QList<QDockWidget*> docks = m_window->findChildren<QDockWidget*>();
        docks[0]->setFloating(true);
        docks[1]->close();
        m_window->findChild<QAction*>("resetLayoutAction")->trigger();
        settle();
        QVERIFY(!docks[0]->isFloating() && docks[1]->isVisible());
        QCOMPARE(dockWidths(), before);
    }

    void aPanelThatIsTakenOutIsSeenToFloat()
    {
        auto* dock = m_window->findChild<QDockWidget*>("chartsDock");
        const QPoint before = dock->mapToGlobal(QPoint(0, 0));
        dock->findChild<QAbstractButton*>("chartsDockFloat")->click();
        QVERIFY(dock->isFloating());
        QVERIFY(dock->pos() != before);
        QCOMPARE(dock->contentsMargins(), QMargins(1, 1, 1, 1));
        dock->findChild<QAbstractButton*>("chartsDockFloat")->click();
        QVERIFY(!dock->isFloating());
        QCOMPARE(dock->contentsMargins(), QMargins());
    }

    void aPanelThatFloatsIsAsWideAsItsContent()
    {
        m_window->setTextScale(2);
        settle();
        const QList<int> before = dockWidths();
        auto* dock = m_window->findChild<QDockWidget*>("chartsDock");
        auto* column = static_cast<SideColumn*>(dock->widget());
        auto* button = dock->findChild<QAbstractButton*>("chartsDockFloat");
        QVERIFY(column->horizontalScrollBar()->maximum() > 0);
        button->click();
        settle();
        QCOMPARE(column->horizontalScrollBar()->maximum(), 0);
        button->click();
        settle();
        QCOMPARE(dockWidths(), before);
    }

    void aLargerScreenHasRoomForTheDocks_data() { addLanguages(); }
    void aLargerScreenHasRoomForTheDocks()
    {
        QFETCH(QString, language);
        const auto english = qScopeGuard([] { speak("en"); });
        speak(language);
        open();
        m_window->resize(kHall);
        m_window->setTextScale(2);
        settle();
        QCOMPARE(m_window->size(), kHall);
        for (const QDockWidget* dock : m_window->findChildren<QDockWidget*>()) {
            const auto* column = static_cast<SideColumn*>(dock->widget());
            QVERIFY2(column->horizontalScrollBar()->maximum() == 0,
                     qPrintable(QStringLiteral("%1: %2 of %3 + %4")
                                    .arg(dock->objectName())
                                    .arg(column->usualWidth())
                                    .arg(column->width())
                                    .arg(column->horizontalScrollBar()->maximum())));
        }
    }

    void theSheetOfShortcutsFitsTheScreen_data() { addLanguages(); }
    void theSheetOfShortcutsFitsTheScreen()
    {
        QFETCH(QString, language);
        const auto english = qScopeGuard([] { speak("en"); });
        speak(language);
        open();
        for (const double scale : {1.0, 2.0}) {
            m_window->setTextScale(scale);
            showShortcutsDialog(m_window.get());
            auto* dialog = m_window->findChild<QDialog*>("shortcutsDialog");
            QVERIFY(dialog != nullptr);
            settle();
            const auto* area = dialog->findChild<QScrollArea*>();
            QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
            QVERIFY2(scale > 1 || area->verticalScrollBar()->maximum() == 0,
                     qPrintable(QString::number(area->height())));
            QVERIFY(dialog->width() <= kScreen.width() && dialog->height() <= kScreen.height());
            delete dialog;
        }
    }

    void whatIsInTheTopBarStandsStill()
    {
        const auto places = [this] {
            QList<int> found;
            for (const char* name : {"workspace1d", "workspaceExplore", "playButton", "speedSlider"}) {
                found << m_window->findChild<QWidget*>(name)->mapTo(m_window.get(), QPoint(0, 0)).x();
            }
            return found;
        };
        settle();
        const QList<int> before = places();
        for (const char* preset : {"ring", "two-gaussians", "swiss-roll", "mode-collapse"}) {
            m_window->openPreset(preset);
            settle();
            QCOMPARE(places(), before);
        }
        for (const char* workspace : {"workspace1d", "workspaceImages", "workspaceExplore", "workspace2d"}) {
            go(workspace);
            QCOMPARE(places(), before);
        }
    }

    void escapeLeavesTheFullScreen()
    {
        m_window->setWindowState(Qt::WindowFullScreen);
        QVERIFY(m_window->isFullScreen());
        QTest::keyClick(&m_window->stage(), Qt::Key_Escape);
        QVERIFY(!m_window->isFullScreen());
        QTest::keyClick(&m_window->stage(), Qt::Key_Escape);
        QVERIFY(!m_window->isFullScreen());
    }

    void windowsBesideItCloseByKeyAndOpenEachOther()
    {
        m_window->findChild<QAction*>("sweepAction")->trigger();
        QWidget* sweep = shown("sweepWindow");
        QVERIFY(sweep != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(sweep));
        QTest::keyClick(sweep, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QWidget* population = shown("populationWindow");
        QVERIFY(population != nullptr);
        QVERIFY(QTest::qWaitForWindowActive(population));
        QTest::keyClick(population, Qt::Key_Escape);
        QVERIFY(!population->isVisible());
        sweep->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(sweep));
        QTest::keyClick(sweep, Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!sweep->isVisible());
        QVERIFY(m_window->isVisible());
    }

    void withoutAGeneratorNoViewOpens()
    {
        go("workspaceExplore");
        auto* views = m_window->findChild<QWidget*>("atlasView");
        QVERIFY(views != nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
        settle();
        QVERIFY(!views->isVisible());
    }

private:
    void open(std::optional<QSize> size = kScreen)
    {
        m_window = std::make_unique<MainWindow>();
        m_watch.stepsPerEpoch = 1'000'000;
        m_window->setImageOptions(test::fakeImageOptions(m_watch));
        if (size) {
            m_window->resize(*size);
        }
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->openPreset("heart");
        m_window->activateWindow();
        settle();
    }

    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const Language& language : languages()) {
            QTest::addRow("%s", qPrintable(language.code)) << language.code;
        }
    }

    void go(const char* workspace)
    {
        m_window->findChild<QAbstractButton*>(workspace)->click();
        settle();
    }

    /// Lays out anew what asked for it.
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents();
    }

    QList<int> dockWidths() const
    {
        QList<int> widths;
        for (const QDockWidget* dock : m_window->findChildren<QDockWidget*>()) {
            widths << dock->width();
        }
        return widths;
    }

    static QWidget* shown(const QString& name)
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        const auto found = std::ranges::find_if(
            all, [&](const QWidget* each) { return each->objectName() == name && each->isVisible(); });
        return found != all.end() ? *found : nullptr;
    }

    test::FakeImageWatch m_watch;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace ganimede

/// The offscreen platform's own screen is 800 x 800.
int main(int argc, char** argv)
{
    const QTemporaryDir folder;
    QFile screens(folder.filePath("screens.json"));
    if (!screens.open(QIODevice::WriteOnly)) {
        return 1;
    }
    screens.write(R"({"screens": [{"name": "projector", "x": 0, "y": 0, "width": 1280, "height": 800,
                                   "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + screens.fileName().toUtf8());
    QApplication application(argc, argv);
    ganimede::WindowSizeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "window_size_test.moc"
