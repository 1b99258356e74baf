#include <QLocale>
#include <QTimer>

#include "app/window/main_window.h"
#include "engine/metrics/diagnosis.h"
#include "widgets/panels/divergence_notice.h"
#include "widgets/panels/elided_label.h"
#include "widgets/panels/notice_card.h"

// What the window says: messages that go by, what went wrong, and the ways on.
namespace ganimede {
namespace {

constexpr int kMessageMs = 8000;

}  // namespace

void MainWindow::tellDivergence(const QString& message, bool generator, bool discriminator)
{
    showDivergence(*m_notice, message, generator, discriminator);
}

void MainWindow::chooseCure(const QString& id)
{
    if (answerLeftBehind(id)) {
        return;
    }
    const std::optional<DivergenceCure> cure = divergenceCureOf(id);
    if (!cure) {
        return;
    }
    m_notice->clear();
    if (cure->learningRates != 1) {
        ExperimentSpec spec = m_document->spec();
        cure->multiplyRates(spec);
        editSpec(spec, tr("lower the learning rates"));
    }
    if (cure->restart) {
        m_session->restart();
    }
    m_session->setPlaying(true);
}

void MainWindow::takeRemedy(const Remedy& remedy, const QString& label)
{
    editSpec(withRemedy(m_document->spec(), remedy), tr("remedy: %1").arg(label));
}

void MainWindow::tellRestart(bool generator, bool discriminator, qint64 step)
{
    const QString at = QLocale().toString(step);
    tell(generator && discriminator ? tr("Both networks began anew at step %1: their structure changed.").arg(at)
         : generator                ? tr("The generator began anew at step %1: its structure changed.").arg(at)
                                    : tr("The discriminator began anew at step %1: its structure changed.").arg(at));
}

void MainWindow::tell(const QString& message)
{
    m_message->setWhole(message);
    QTimer::singleShot(kMessageMs, m_message, [this, message] {
        if (m_message->whole() == message) {
            m_message->setWhole(QString());
        }
    });
}

void MainWindow::problem(const QString& title, const QString& message)
{
    m_notice->showNotice(title, message, {});
}

}  // namespace ganimede
