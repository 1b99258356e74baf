#pragma once

#include <functional>
#include <memory>

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include "widgets/panels/number_field.h"
#include "widgets/panels/section.h"
#include "widgets/panels/spec_panel.h"

/// What tests of the panels share: panels above one another as in the window's dock, and a list of what they edited.
namespace ganimede {

using Change = std::function<void(ExperimentSpec&)>;

class PanelBench {
public:
    struct Edit {
        ExperimentSpec spec;
        QString what;
        QString field;
    };

    /// Takes the panels over and shows them, with every closed group opened.
    explicit PanelBench(const QList<SpecPanel*>& panels) : m_panels(panels)
    {
        auto* layout = new QVBoxLayout(m_window.get());
        for (SpecPanel* panel : m_panels) {
            layout->addWidget(panel);
            QObject::connect(panel, &SpecPanel::specEdited, panel,
                             [this](const ExperimentSpec& spec, const QString& what, const QString& field) {
                                 m_edits.append({spec, what, field});
                             });
        }
        for (Section* section : m_window->findChildren<Section*>()) {
            section->setExpanded(true);
        }
        set({});
        m_window->show();
    }

    bool waitForWindow() { return QTest::qWaitForWindowActive(m_window.get()); }
    QWidget* window() { return m_window.get(); }
    std::unique_ptr<QWidget> takeWindow() { return std::move(m_window); }
    const QList<SpecPanel*>& panels() const { return m_panels; }
    const QList<Edit>& edits() const { return m_edits; }

    template <typename Widget>
    Widget* find(const QString& name) const
    {
        auto* found = m_window->findChild<Widget*>(name);
        if (found == nullptr) {
            qFatal("no %s", qPrintable(name));
        }
        return found;
    }
    bool visible(const char* name) const { return find<QWidget>(QLatin1String(name))->isVisible(); }

    void set(const ExperimentSpec& spec)
    {
        for (SpecPanel* panel : m_panels) {
            panel->setSpec(spec);
        }
        m_edits.clear();
    }
    void press(QWidget* widget, Qt::Key key)
    {
        widget->setFocus();
        QTest::keyClick(widget, key);
    }
    /// Types into a field without finishing.
    void type(const QString& control, const QString& text)
    {
        auto* editor = find<QWidget>(control);
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClicks(editor, text);
    }
    QString textOf(const QString& control) const
    {
        const auto* line = m_window->findChild<QLineEdit*>(control);
        return line != nullptr ? line->text() : find<QSpinBox>(control)->text();
    }

    /// Whether exactly one edit came, with this spec.
    bool edited(const ExperimentSpec& spec, const QString& field)
    {
        const bool right = m_edits.size() == 1 && m_edits.first().spec == spec && !m_edits.first().what.isEmpty() &&
                           m_edits.first().field == field;
        if (!right) {
            qWarning("%d edits, the first of '%s'", static_cast<int>(m_edits.size()),
                     m_edits.isEmpty() ? "" : qPrintable(m_edits.first().field));
        }
        m_edits.clear();
        return right;
    }
    QString lastWhat() const { return m_edits.isEmpty() ? QString() : m_edits.last().what; }

private:
    std::unique_ptr<QWidget> m_window = std::make_unique<QWidget>();
    QList<SpecPanel*> m_panels;
    QList<Edit> m_edits;
};

/// Differs from the default in everything that a panel edits.
inline ExperimentSpec unusualSpec()
{
    ExperimentSpec spec;
    spec.batch = 64;
    spec.objective = {ObjectiveKind::wasserstein, 0.05, 3, 0.2, 0.4};
    spec.remedies = {0.2, 0.05, 3000, 3, 2, 0.99};
    spec.schedule = {ScheduleKind::cosine, 100, 999'000'000, 0.125};
    spec.latent = {7, LatentKind::uniform};
    spec.generator.output = OutputActivation::tanh;
    for (NetworkSpec* network : {static_cast<NetworkSpec*>(&spec.generator), &spec.discriminator}) {
        network->hidden = {3, 200, 31};
        network->activation = Activation::leakyRelu;
        network->leak = 0.1;
        network->initialisation = Initialisation::normal;
        network->initialisationStd = 0.5;
        network->updates = 4;
        network->optimiser = {OptimiserKind::rmsprop, 0.03, 0.9, 0.99, 0.5, 0.9, 1e-6, 0.002};
    }
    return spec;
}

}  // namespace ganimede

/// For Q_DATA tests: that typing `text` into `control`, which `before` shows, changes exactly one field.
#define TYPED_NUMBER_CHANGES(bench, control, text, before, expected, field)                                            \
    do {                                                                                                               \
        (bench).set(before);                                                                                           \
        QVERIFY((bench).find<QWidget>(control)->isVisible());                                                          \
        (bench).type(control, text);                                                                                   \
        QVERIFY2((bench).edits().isEmpty(), "taken before it was finished");                                           \
        QTest::keyClick((bench).find<QWidget>(control), Qt::Key_Return);                                               \
        QVERIFY((bench).edited(expected, field));                                                                      \
    } while (false)
