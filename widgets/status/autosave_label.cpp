#include "widgets/status/autosave_label.h"

namespace ganimede {
namespace {

constexpr int kRefreshMs = 2000;
constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 60 * kMinute;

}  // namespace

AutosaveLabel::AutosaveLabel(const QString& tip, QWidget* parent) : QLabel(parent), m_tip(tip)
{
    setObjectName(QStringLiteral("autosaveLabel"));
    setProperty("role", "muted");
    m_timer.setInterval(kRefreshMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { setText(words(m_since.elapsed() / 1000)); });
}

void AutosaveLabel::showKept()
{
    m_since.start();
    m_timer.start();
    setText(words(0));
    setToolTip(m_tip);
}

void AutosaveLabel::showFailed(const QString& why)
{
    m_timer.stop();
    setText(tr("not autosaved"));
    setToolTip(why);
}

QString AutosaveLabel::words(std::int64_t seconds)
{
    if (seconds < 2) {
        return tr("autosaved just now");
    }
    if (seconds < kMinute) {
        return tr("autosaved %1 s ago").arg(seconds);
    }
    if (seconds < kHour) {
        return tr("autosaved %1 min ago").arg(seconds / kMinute);
    }
    return tr("autosaved %1 h ago").arg(seconds / kHour);
}

}  // namespace ganimede
