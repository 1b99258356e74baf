#include <algorithm>
#include <memory>

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QTextDocument>

#include "app/window/main_window.h"
#include "app/window/shortcuts_dialog.h"
#include "isolated_settings.h"
#include "widgets/stage/stage_view.h"

namespace ganimede {

/// The whole window without a mouse, and said aloud.
class KeyboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings("keyboard_test"); }

    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        m_window->openPreset("heart");
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void everyControlHasANameATipAndAnObjectName()
    {
        QStringList nameless;
        int looked = 0;
        for (const QWidget* widget : controls()) {
            ++looked;
            const QString who =
                QString("%1 '%2' in '%3'")
                    .arg(widget->metaObject()->className(), widget->objectName(), widget->parentWidget()->objectName());
            if (widget->objectName().isEmpty()) {
                nameless << who + " has no object name";
            }
            if (widget->accessibleName().isEmpty()) {
                nameless << who + " has no accessible name";
            }
            // Stages, charts and diagrams say what is under the pointer in their own way.
            const bool isPicture = qobject_cast<const StageView*>(widget) != nullptr ||
                                   widget->inherits("QCustomPlot") || widget->inherits("ganimede::LineStage") ||
                                   widget->inherits("ganimede::NetworkDiagram");
            if (widget->toolTip().isEmpty() && !isPicture) {
                nameless << who + " has no tooltip";
            }
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join('\n')));
        QVERIFY(looked > 40);
    }

    void tabReachesEveryControlThatIsSeen()
    {
        QSet<const QWidget*> reached;
        m_window->stage().setFocus();
        QWidget* first = QApplication::focusWidget();
        do {
            reached << QApplication::focusWidget();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(reached.size() < 500);
        } while (QApplication::focusWidget() != first);
        QStringList missed;
        for (const QWidget* widget : controls()) {
            if (widget->isVisible() && widget->isEnabled() && !reached.contains(widget)) {
                missed << QString("%1 '%2'").arg(widget->metaObject()->className(), widget->objectName());
            }
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join('\n')));
    }

    void tabGoesFromTheTransportToTheStageToTheEditorsToTheCharts()
    {
        QStringList order;
        auto* play = m_window->findChild<QWidget*>("playButton");
        QVERIFY(play != nullptr);
        play->setFocus();
        const QStringList landmarks{"playButton", "stage", "realChip", "brushButton", "lossPlot"};
        for (int i = 0; i < 300 && order.size() < landmarks.size(); ++i) {
            const QString name = QApplication::focusWidget()->objectName();
            if (landmarks.contains(name) && !order.contains(name)) {
                order << name;
            }
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(order, landmarks);
    }

    void focusIsSeenOnEveryControl()
    {
        QStringList unseen;
        for (QWidget* widget : controls()) {
            if (!widget->isVisible() || !widget->isEnabled()) {
                continue;
            }
            m_window->menuBar()->setFocus();
            QWidget* shown = widget->parentWidget();
            const QImage before = shown->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            if (shown->grab().toImage() == before) {
                unseen << widget->objectName();
            }
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join('\n')));
    }

    void everyShortcutIsListedUnderTheQuestionMark()
    {
        QSet<QString> keys;
        for (const QAction* action : m_window->findChildren<QAction*>()) {
            for (const QKeySequence& key : action->shortcuts()) {
                keys << key.toString(QKeySequence::NativeText);
            }
        }
        for (const QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
            keys << button->shortcut().toString(QKeySequence::NativeText);
        }
        keys.remove(QString());
        QVERIFY(keys.contains("Ctrl+Z") && keys.contains("B") && keys.contains("1") && keys.contains("Ctrl+C"));

        QSet<QString> listed;
        for (const ShortcutEntry& entry : shortcutsOf(*m_window)) {
            QVERIFY2(!entry.what.isEmpty(), qPrintable(entry.keys));
            for (const QString& key : entry.keys.split(" or ")) {
                QVERIFY2(!listed.contains(key), qPrintable(key + " means two things"));
                listed << key;
            }
        }
        QCOMPARE(listed, keys);

        QTest::keyClick(m_window.get(), Qt::Key_Question);
        auto* dialog = m_window->findChild<QDialog*>("shortcutsDialog");
        QVERIFY(dialog != nullptr);
        QTextDocument text;
        text.setHtml(dialog->findChild<QLabel*>("dialogText")->text());
        for (const ShortcutEntry& entry : shortcutsOf(*m_window)) {
            QVERIFY2(text.toPlainText().contains(entry.keys), qPrintable(entry.keys));
        }
        for (const char* explained : {"Workspaces", "Ctrl+2", "Explore", "Key points by chance"}) {
            QVERIFY2(text.toPlainText().contains(explained), explained);
        }
        QVERIFY2(dialog->height() <= 768, qPrintable(QString::number(dialog->height())));
    }

    void menusHaveMnemonicsThatDiffer()
    {
        QSet<QChar> used;
        for (const QAction* action : m_window->menuBar()->actions()) {
            const qsizetype at = action->text().indexOf('&');
            QVERIFY2(at >= 0, qPrintable(action->text()));
            const QChar letter = action->text()[at + 1].toLower();
            QVERIFY2(!used.contains(letter), qPrintable(action->text()));
            used << letter;
        }
        QCOMPARE(used.size(), m_window->menuBar()->actions().size());
    }

private:
    /// What takes keys. The parts of a control (the line of a spin box, scroll bars) belong to it.
    QList<QWidget*> controls() const
    {
        QList<QWidget*> found;
        for (QWidget* widget : m_window->findChildren<QWidget*>()) {
            const bool part = qobject_cast<QAbstractSpinBox*>(widget->parentWidget()) != nullptr ||
                              qobject_cast<QComboBox*>(widget->parentWidget()) != nullptr ||
                              qobject_cast<QScrollBar*>(widget) != nullptr || widget->isWindow() ||
                              widget->objectName().startsWith("qt_") || widget->window() != m_window.get();
            if (!part && (widget->focusPolicy() & Qt::TabFocus) != 0) {
                found << widget;
            }
        }
        return found;
    }

    std::unique_ptr<MainWindow> m_window;
};

}  // namespace ganimede

QTEST_MAIN(ganimede::KeyboardTest)
#include "keyboard_test.moc"
