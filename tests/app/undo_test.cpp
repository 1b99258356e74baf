#include <functional>
#include <memory>

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QTest>

#include "app/window/main_window.h"
#include "isolated_settings.h"
#include "widgets/panels/section.h"
#include "widgets/panels/spec_panel.h"
#include "widgets/stage/stage_view.h"

namespace ganimede {

/// Whatever is set in the window is one step of undo, and undo is exact.
class UndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { isolateSettings("undo_test"); }

    void init()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openPreset("two-gaussians");
    }

    void cleanup() { m_window.reset(); }

    void everyControlOfEveryPanelIsOneStep()
    {
        int tried = 0;
        for (Section* section : m_window->findChildren<Section*>()) {
            section->setExpanded(true);
        }
        for (const SpecPanel* panel : m_window->findChildren<SpecPanel*>()) {
            for (const QPointer<QWidget>& control : controlsOf(*panel)) {
                if (!control || !control->isVisible() || !control->isEnabled()) {
                    continue;  // what came before took it away
                }
                const ExperimentSpec before = document().spec();
                const int steps = document().undoStack().count();
                use(control);
                if (document().undoStack().count() == steps) {
                    QVERIFY2(document().spec() == before, qPrintable(control->objectName()));
                    continue;  // it folds, or shows; it sets nothing
                }
                ++tried;
                QVERIFY2(document().undoStack().count() == steps + 1, qPrintable(control->objectName()));
                const ExperimentSpec after = document().spec();
                QVERIFY2(after != before, qPrintable(control->objectName()));
                QVERIFY2(!document().undoStack().undoText().isEmpty(), qPrintable(control->objectName()));
                key(Qt::Key_Z, Qt::ControlModifier);
                QVERIFY2(document().spec() == before, qPrintable(control->objectName()));
                key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
                QVERIFY2(document().spec() == after, qPrintable(control->objectName()));
                key(Qt::Key_Z, Qt::ControlModifier);
                QVERIFY2(document().spec() == before, qPrintable(control->objectName()));
                document().undoStack().clear();
            }
        }
        QVERIFY2(tried >= 12, qPrintable(QString::number(tried)));
    }

    void dataSeedAndDrawingAreSteps()
    {
        const auto isOneStep = [this](const char* what, const std::function<void()>& act) {
            const ExperimentSpec before = document().spec();
            const int steps = document().undoStack().index();
            act();
            QVERIFY2(document().undoStack().index() == steps + 1, what);
            const ExperimentSpec after = document().spec();
            QVERIFY2(after != before, what);
            document().undoStack().undo();
            QVERIFY2(document().spec() == before, what);
            document().undoStack().redo();
            QVERIFY2(document().spec() == after, what);
        };
        isOneStep("data", [this] { m_window->findChild<QAbstractButton*>("dataTile.spiral")->click(); });
        isOneStep("seed", [this] { m_window->findChild<QAction*>("newSeedAction")->trigger(); });
        isOneStep("stroke", [this] {
            m_window->findChild<QAbstractButton*>("brushButton")->click();
            draw({100, 100}, {200, 150}, {});
        });
        isOneStep("straight line", [this] { draw({120, 100}, {200, 250}, Qt::ShiftModifier); });
        isOneStep("erasing", [this] {
            m_window->findChild<QAbstractButton*>("eraserButton")->click();
            draw({100, 100}, {110, 110}, {});
        });
        isOneStep("a word", [this] {
            m_window->findChild<QAbstractButton*>("textButton")->click();
            auto* edit = m_window->findChild<QLineEdit*>("textEdit");
            QTest::keyClicks(edit, "GAN");
            QTest::keyClick(edit, Qt::Key_Return);
        });
        QCOMPARE(document().spec().name, std::string("GAN"));
        const std::size_t strokes = document().spec().data.strokes.size();
        isOneStep("painting on a word", [this] { draw({100, 100}, {200, 150}, {}); });
        QCOMPARE(document().spec().data.strokes.size(), strokes + 1);
        isOneStep("clearing", [this] { m_window->findChild<QAction*>("clearAction")->trigger(); });
    }

private:
    ExperimentDocument& document() { return m_window->document(); }

    void key(Qt::Key key, Qt::KeyboardModifiers with)
    {
        m_window->stage().setFocus();
        QTest::keyClick(&m_window->stage(), key, with);
    }

    static QList<QPointer<QWidget>> controlsOf(const SpecPanel& panel)
    {
        QList<QPointer<QWidget>> controls;
        for (QWidget* widget : panel.findChildren<QWidget*>()) {
            if (widget->inherits("ganimede::SectionHeader")) {
                continue;  // it folds what is under it away
            }
            const bool known = qobject_cast<QAbstractSpinBox*>(widget) != nullptr ||
                               qobject_cast<QComboBox*>(widget) != nullptr ||
                               qobject_cast<QAbstractButton*>(widget) != nullptr;
            if (known && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0) {
                controls << widget;
            }
        }
        return controls;
    }

    static void use(QWidget* control)
    {
        control->setFocus();
        if (auto* choice = qobject_cast<QComboBox*>(control)) {
            QTest::keyClick(choice, choice->currentIndex() + 1 < choice->count() ? Qt::Key_Down : Qt::Key_Up);
        } else if (auto* button = qobject_cast<QAbstractButton*>(control)) {
            QTest::mouseClick(button, Qt::LeftButton, {}, button->rect().center());
        } else {
            QTest::keyClick(control, Qt::Key_Up);
        }
    }

    void draw(QPoint from, QPoint to, Qt::KeyboardModifiers with)
    {
        StageView* stage = &m_window->stage();
        const QPoint corner = stage->geometryOnScreen().rect.topLeft().toPoint();
        QTest::mousePress(stage, Qt::LeftButton, with, corner + from);
        QTest::mouseRelease(stage, Qt::LeftButton, with, corner + to);
    }

    std::unique_ptr<MainWindow> m_window;
};

}  // namespace ganimede

QTEST_MAIN(ganimede::UndoTest)
#include "undo_test.moc"
