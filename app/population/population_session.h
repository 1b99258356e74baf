#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include <QObject>
#include <QString>

#include "engine/population/population_moment.h"

namespace ganimede {

/// A population as the window sees it: members train on threads of lower priority; a thread of its own makes the
/// population, asks it how it stands up to 60 times a second, and hands over the newest moment alone. GUI thread. The
/// destructor stops the slices under way, which takes some milliseconds.
class PopulationSession : public QObject {
    Q_OBJECT

public:
    /// @param threads  members that train at a time; 0: one a core
    /// @param maker    of populations; empty: makePopulation()
    explicit PopulationSession(int threads = 0, QObject* parent = nullptr, PopulationMaker maker = {});
    ~PopulationSession() override;

    /// Gives up what is there and trains the runs of a request, which is valid, from the start.
    void start(const SweepRequest& request);
    /// Gives up what is there; the last moment stays.
    void stop();
    /// What the next start trains on: "cpu", "cuda" or "cuda:<index>".
    void setDevice(const QString& device) { m_device = device; }
    void setPaused(bool paused);
    /// Whose fakes are wanted.
    void setSeen(const std::vector<std::size_t>& members);
    /// Answered by opened() or failed(), soon: the member's slice under way is waited for elsewhere.
    void open(std::size_t member);

    bool isPaused() const { return m_wanted.paused; }
    /// Of the population under way; nullptr before it has been looked at.
    const PopulationMomentPtr& moment() const { return m_moment; }

Q_SIGNALS:
    void momentArrived();
    /// A member as it stands: its spec, and what it goes on from.
    void opened(qulonglong member, const ganimede::ExperimentSpec& spec, const ganimede::TrainerState& state);
    void failed(const QString& why);
    /// The device cannot be used, or no longer, and the CPU trains in its place, from where the members were last known
    /// to stand.
    void movedToCpu(const QString& why);
    /// Of the session's own: something lies in the mailbox.
    void posted();

private:
    struct Letter {
        int generation = 0;
        std::function<void()> news;
    };
    struct Wanted {
        bool paused = false;
        std::vector<std::size_t> seen;
        std::optional<std::size_t> open;
    };
    void train(const std::shared_ptr<const SweepRequest>& request, const std::string& device, int generation);
    std::unique_ptr<Population> make(const SweepRequest& request, PopulationOptions options, int generation);
    bool live(Population& population, const std::shared_ptr<const SweepRequest>& request, bool mayLeave,
              int generation);
    void leave(std::unique_ptr<Population>& failed, const SweepRequest& request, PopulationOptions options,
               int generation);
    void answer(Population& population, const SweepRequest& request, std::size_t member, int generation);
    void fail(const QString& why, int generation);
    void tell(int generation, std::function<void()> news);
    void publish(PopulationMomentPtr moment);
    void take();
    template <typename Change>
    void want(const Change& change);

    const int m_threads;
    const PopulationMaker m_maker;
    QString m_device = QStringLiteral("cpu");
    std::thread m_thread;
    int m_generation = 0;  // counts the starts: answers of an earlier population are dropped
    PopulationMomentPtr m_moment;

    std::mutex m_mutex;  // guards all below; all of m_wanted but `open` is written by the GUI thread alone
    std::condition_variable m_changed;
    Wanted m_wanted;
    bool m_news = false;  // in m_wanted
    bool m_stop = false;
    PopulationMomentPtr m_unread;  // at most one: a newer one takes its place
    std::vector<Letter> m_letters;
};

}  // namespace ganimede
