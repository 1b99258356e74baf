#include <cstdio>
#include <cstring>
#include <memory>

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include "app/window/main_window.h"
#include "engine/files/checkpoint.h"
#include "isolated_settings.h"
#include "tests/patience.h"
#include "widgets/panels/notice_card.h"
#include "widgets/status/autosave_label.h"

namespace ganimede {

constexpr int kOften = 20;  // milliseconds between two autosaves

/// What the test's second process does: trains, keeps, and says so; at the first byte on its input it closes.
class OtherSession : public QObject {
    Q_OBJECT
public:
    int run()
    {
        MainWindow window;
        window.show();
        window.openPreset("ring");
        ExperimentSpec spec = window.document().spec();
        spec.batch = 77;
        window.document().edit(spec, "batch");
        auto* autosave = window.findChild<Autosave*>();
        connect(autosave, &Autosave::kept, this, [&] {
            if (window.session().snapshot()->step > 100) {
                std::puts("kept");
                std::fflush(stdout);
            }
        });
        window.keepSafe(kOften);
        window.session().setPlaying(true);
        return QApplication::exec();
    }
};

/// A crash costs half a minute at most, and only a crash is taken for one.
class AutosaveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QDir(WindowSettings::sessionsFolder()).removeRecursively(); }

    void aKilledSessionIsOfferedAndRestored()
    {
        killOneThatKept();
        const auto window = opened();
        auto* restore = button(*window, "noticeAction.crash.restore");
        QVERIFY(restore != nullptr);
        QVERIFY(window->findChild<NoticeCard*>()->isVisibleTo(window.get()));
        restore->click();
        waitUntil(*window, [](const Snapshot& snapshot) { return snapshot.step > 100; });
        QCOMPARE(window->document().spec().batch, 77);
        QCOMPARE(window->document().spec().data.kind, std::string("ring"));
        QVERIFY(!window->findChild<NoticeCard*>()->isVisibleTo(window.get()));
        QVERIFY(window->close());
        QCOMPARE(files(), QStringList());  // it closed: nothing is offered again
    }

    void aRunThatCouldNotBeKeptAtTheEndIsOfferedAgain()
    {
        const auto window = opened();
        QSignalSpy kept(window->findChild<Autosave*>(), &Autosave::kept);
        window->session().stepOnce(StepKind::both);
        QVERIFY(kept.wait(kPatienceMs));
        QFile::remove(WindowSettings::lastSessionPath());
        QVERIFY(QDir().mkpath(WindowSettings::lastSessionPath()));  // a folder there cannot be written over
        QVERIFY(window->close());
        QVERIFY(QDir().rmdir(WindowSettings::lastSessionPath()));
        QVERIFY(button(*opened(), "noticeAction.crash.restore") != nullptr);
    }

    void whatIsDiscardedIsGone()
    {
        killOneThatKept();
        const auto window = opened();
        button(*window, "noticeAction.crash.discard")->click();
        QVERIFY(!window->findChild<NoticeCard*>()->isVisibleTo(window.get()));
        QCOMPARE(window->session().snapshot()->step, 0);
        QVERIFY(window->close());
        QCOMPARE(files(), QStringList());
    }

    void anOfferThatIsNotAnsweredComesAgain()
    {
        killOneThatKept();
        opened()->close();
        QVERIFY(button(*opened(), "noticeAction.crash.restore") != nullptr);
    }

    void twoWindowsThatStartTogetherOfferACrashOnce()
    {
        killOneThatKept();
        const auto first = opened();
        const auto second = opened();
        QVERIFY(button(*first, "noticeAction.crash.restore") != nullptr);
        QVERIFY(button(*second, "noticeAction.crash.restore") == nullptr);
    }

    void aSessionThatIsOpenIsNoCrash()
    {
        QProcess other;
        startAndWaitForKept(other);
        const auto window = opened();
        QVERIFY(button(*window, "noticeAction.crash.restore") == nullptr);
        QVERIFY(!files().isEmpty());
        other.kill();
        QVERIFY(other.waitForFinished(kPatienceMs));
        QVERIFY(button(*opened(), "noticeAction.crash.restore") != nullptr);
    }

    void locksOfWindowsThatAreGoneAreTakenAway()
    {
        killOneThatKept();
        const QString lock = files().filter(".lock").value(0);
        QVERIFY(!lock.isEmpty());
        QVERIFY(QFile::remove(WindowSettings::sessionsFolder() + '/' + lock.chopped(5)));  // as if nothing was kept
        const auto window = opened();
        QVERIFY(!files().contains(lock));
        QCOMPARE(files().filter(".lock").size(), 1);  // its own
    }

    void whatIsKeptIsTheRunAndOnlyWhileItChanges()
    {
        const auto window = opened();
        auto* autosave = window->findChild<Autosave*>();
        QSignalSpy kept(autosave, &Autosave::kept);
        QVERIFY(!QFile::exists(autosave->path()));
        window->session().stepOnce(StepKind::both);
        QVERIFY(kept.wait(kPatienceMs));
        QCOMPARE(readCheckpoint(autosave->path().toStdString()).state.step, 1);
        QSignalSpy ticks(autosave->findChild<QTimer*>(), SIGNAL(timeout()));
        while (ticks.count() < 5) {  // nothing happened in between
            QVERIFY(ticks.wait(kPatienceMs));
        }
        QCOMPARE(kept.count(), 1);
        ExperimentSpec spec = window->document().spec();
        spec.batch = 33;
        window->document().edit(spec, "batch");
        QVERIFY(kept.count() > 1 || kept.wait(kPatienceMs));
        QVERIFY(window->findChild<AutosaveLabel*>()->text().startsWith("autosaved"));
    }

    void aFolderThatCannotBeWrittenIsSaidQuietly()
    {
        QDir().mkpath(QFileInfo(WindowSettings::sessionsFolder()).path());
        QFile inTheWay(WindowSettings::sessionsFolder());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto window = opened();
        QCOMPARE(window->findChild<AutosaveLabel*>()->text(), QString("not autosaved"));
        QVERIFY(!window->findChild<NoticeCard*>()->isVisibleTo(window.get()));
        inTheWay.remove();
    }

    void agesAreSaidInWords()
    {
        QCOMPARE(AutosaveLabel::words(0), QString("autosaved just now"));
        QCOMPARE(AutosaveLabel::words(12), QString("autosaved 12 s ago"));
        QCOMPARE(AutosaveLabel::words(59), QString("autosaved 59 s ago"));
        QCOMPARE(AutosaveLabel::words(61), QString("autosaved 1 min ago"));
        QCOMPARE(AutosaveLabel::words(7300), QString("autosaved 2 h ago"));
    }

private:
    static std::unique_ptr<MainWindow> opened()
    {
        auto window = std::make_unique<MainWindow>();
        window->show();
        window->openPreset("two-gaussians");
        waitUntil(*window, [](const Snapshot& snapshot) { return snapshot.step == 0; });
        window->keepSafe(kOften);
        return window;
    }

    static QAbstractButton* button(MainWindow& window, const char* name)
    {
        return window.findChild<QAbstractButton*>(name);
    }

    static QStringList files()
    {
        return QDir(WindowSettings::sessionsFolder()).entryList({"*.safetensors", "*.lock"}, QDir::Files);
    }

    static void startAndWaitForKept(QProcess& other)
    {
        other.start(QCoreApplication::applicationFilePath(), {"--other-session"});
        QByteArray said;
        while (!said.contains("kept")) {
            QVERIFY(other.waitForReadyRead(kPatienceMs));
            said += other.readAllStandardOutput();
        }
    }

    static void killOneThatKept()
    {
        QProcess other;
        startAndWaitForKept(other);
        other.kill();
        QVERIFY(other.waitForFinished(kPatienceMs));
        QCOMPARE(other.exitStatus(), QProcess::CrashExit);
    }

    template <typename Done>
    static void waitUntil(MainWindow& window, const Done& done)
    {
        QSignalSpy arrived(&window.session(), &Session::snapshotArrived);
        while (!(window.session().snapshot() && done(*window.session().snapshot()))) {
            QVERIFY2(arrived.wait(kPatienceMs), "no such picture came");
        }
    }
};

}  // namespace ganimede

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], "--other-session") == 0) {
        QCoreApplication::setOrganizationName("GanimedeTest");
        QCoreApplication::setApplicationName("autosave_test");
        return ganimede::OtherSession().run();
    }
    ganimede::isolateSettings("autosave_test");
    ganimede::AutosaveTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "autosave_test.moc"
