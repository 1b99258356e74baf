#include "widgets/panels/diagnosis_card.h"

#include <algorithm>

#include "engine/networks/objective.h"
#include "widgets/panels/diagnosis_words.h"

namespace ganimede {
namespace {

bool sameRemedies(const std::vector<Remedy>& a, const std::vector<Remedy>& b)
{
    return std::ranges::equal(a, b, {}, &Remedy::kind, &Remedy::kind);
}

NoticeCard::Tone toneOf(DiagnosisKind kind)
{
    switch (kind) {
    case DiagnosisKind::converged:
        return NoticeCard::Tone::good;
    case DiagnosisKind::nearData:
        return NoticeCard::Tone::plain;
    default:
        return NoticeCard::Tone::warning;
    }
}

}  // namespace

DiagnosisCard::DiagnosisCard(QWidget* parent) : NoticeCard(parent, QStringLiteral("diagnosis"))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &DiagnosisCard::settle);
    connect(this, &NoticeCard::dismissed, this, [this] { rest(QDeadlineTimer(QDeadlineTimer::Forever)); });
    connect(this, &NoticeCard::actionChosen, this, &DiagnosisCard::take);
}

void DiagnosisCard::setSnapshot(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    if (snapshot->runId != m_runId) {
        beginAnew(snapshot->runId);
    }
    std::erase_if(m_resting, [&](const auto& resting) {  // what has ended may be said again when it comes back
        return std::ranges::find(snapshot->diagnoses, resting.first, &Diagnosis::kind) == snapshot->diagnoses.end();
    });
    const Diagnosis* now = gravest();
    const std::optional<DiagnosisKind> wanted = now != nullptr ? std::optional(now->kind) : std::nullopt;
    const std::optional<DiagnosisKind> said = m_said ? std::optional(m_said->kind) : std::nullopt;
    if (wanted == said) {
        m_settle.stop();
        refreshWords();
    } else if (!m_settle.isActive() || m_wanted != wanted) {
        m_wanted = wanted;
        m_settle.start();
    }
}

void DiagnosisCard::beginAnew(std::uint64_t runId)
{
    m_runId = runId;
    m_resting.clear();
    m_said.reset();
    m_settle.stop();
    clear();
}

bool DiagnosisCard::isResting(DiagnosisKind kind) const
{
    const auto found = m_resting.find(kind);
    return found != m_resting.end() && !found->second.hasExpired();
}

const Diagnosis* DiagnosisCard::gravest() const
{
    const auto found = std::ranges::find_if(m_snapshot->diagnoses, [this](const Diagnosis& d) {
        const bool elsewhere = d.kind == DiagnosisKind::diverged && d.evidence.empty();  // the window's own notice
        return !elsewhere && !isResting(d.kind);
    });
    return found != m_snapshot->diagnoses.end() ? &*found : nullptr;
}

void DiagnosisCard::settleNow()
{
    if (m_settle.isActive()) {
        m_settle.stop();
        settle();
    }
}

void DiagnosisCard::settle()
{
    const Diagnosis* now = gravest();
    if (now != nullptr) {
        say(*now);
    } else {
        m_said.reset();
        clear();
    }
}

void DiagnosisCard::say(const Diagnosis& diagnosis)
{
    m_said = diagnosis;
    const bool critic = isCritic(m_snapshot->objective);
    const DiagnosisWords words =
        diagnosisWords(diagnosis, m_snapshot->metrics ? m_snapshot->metrics->modes : 0, critic);
    QList<NoticeAction> actions;
    for (const Remedy& remedy : diagnosis.remedies) {
        actions.append({QString::number(actions.size()), remedyLabel(remedy, critic), remedyTip(remedy)});
    }
    showNotice(words.title, words.text, actions, toneOf(diagnosis.kind));
    setVisible(!m_hushed);
    m_sinceWords.start();
}

/// The numbers of what is said move on, seldom enough to be read.
void DiagnosisCard::refreshWords()
{
    const Diagnosis* now = gravest();
    if (now == nullptr || m_sinceWords.elapsed() < kWordsMs) {
        return;
    }
    if (!sameRemedies(now->remedies, m_said->remedies)) {
        say(*now);
        return;
    }
    m_said = *now;
    const int modes = m_snapshot->metrics ? m_snapshot->metrics->modes : 0;
    const DiagnosisWords words = diagnosisWords(*now, modes, isCritic(m_snapshot->objective));
    setWords(words.title, words.text);
    m_sinceWords.start();
}

void DiagnosisCard::rest(QDeadlineTimer until)
{
    if (m_said) {
        m_resting[m_said->kind] = until;
    }
    m_said.reset();
    m_settle.stop();
    clear();
}

void DiagnosisCard::take(const QString& id)
{
    const auto index = static_cast<std::size_t>(id.toUInt());
    if (!m_said || index >= m_said->remedies.size()) {
        return;
    }
    const Remedy remedy = m_said->remedies[index];
    const QString label = remedyLabel(remedy, isCritic(m_snapshot->objective));
    rest(QDeadlineTimer(kRestMs));
    Q_EMIT remedyChosen(remedy, label);
}

void DiagnosisCard::setHushed(bool hushed)
{
    if (m_hushed != hushed) {
        m_hushed = hushed;
        setVisible(m_said.has_value() && !hushed);
    }
}

}  // namespace ganimede
