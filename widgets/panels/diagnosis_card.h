#pragma once

#include <map>
#include <optional>
#include <vector>

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>

#include "engine/snapshots/snapshot.h"
#include "widgets/panels/notice_card.h"

namespace ganimede {

/// Says what is happening to the run, the gravest first, and offers remedies. It comes and goes slowly: what it says
/// has been so for kSettleMs, its numbers change every kWordsMs, and what was put away does not come back before it has
/// ended or another run begins. A remedy that was taken has kRestMs to work before the same is said again. It takes no
/// focus. GUI thread only.
///
/// objectNames: those of NoticeCard with the prefix diagnosis; the buttons diagnosisAction.0, .1 and .2.
class DiagnosisCard : public NoticeCard {
    Q_OBJECT
public:
    static constexpr int kSettleMs = 1000;
    static constexpr int kWordsMs = 2000;
    static constexpr int kRestMs = 20'000;

    explicit DiagnosisCard(QWidget* parent = nullptr);

    void setSnapshot(const SnapshotPtr& snapshot);
    /// While something graver is said elsewhere the card is not shown.
    void setHushed(bool hushed);

    /// What is said now.
    const std::optional<Diagnosis>& said() const { return m_said; }
    /// Does at once what the card waits to do.
    void settleNow();

Q_SIGNALS:
    /// The user wants it; `label` is what its button said.
    void remedyChosen(const ganimede::Remedy& remedy, const QString& label);

private:
    void beginAnew(std::uint64_t runId);
    const Diagnosis* gravest() const;
    bool isResting(DiagnosisKind kind) const;
    void settle();
    void say(const Diagnosis& diagnosis);
    void refreshWords();
    void rest(QDeadlineTimer until);
    void take(const QString& id);

    SnapshotPtr m_snapshot;
    std::optional<Diagnosis> m_said;
    std::optional<DiagnosisKind> m_wanted;  // what the settling is for
    std::map<DiagnosisKind, QDeadlineTimer> m_resting;
    std::uint64_t m_runId = 0;
    bool m_hushed = false;
    QTimer m_settle;
    QElapsedTimer m_sinceWords;
};

}  // namespace ganimede
