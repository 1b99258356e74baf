#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <queue>
#include <thread>
#include <utility>

#include "engine/population/population_member.h"

namespace ganimede {

/// Members trained by FusedTrainer, each for half a slice in turn, the slowest first, on a few threads. One that
/// diverges stops; one that cannot be trained is refused, and the others train.
class CpuPopulation : public Population {
public:
    /// Member i stands at start i, if there are any. @throws Error as makePopulation() does.
    CpuPopulation(std::vector<ExperimentSpec> specs, const PopulationOptions& options,
                  std::vector<MemberStart> starts = {});
    ~CpuPopulation() override;

    std::size_t members() const override { return m_members.size(); }
    std::vector<MemberState> states() const override;
    std::string refusal(std::size_t member) const override;
    DatasetPtr data(std::size_t member) const override;
    TrainerState trainerState(std::size_t member) override;
    void setSeen(const std::vector<std::size_t>& members) override;
    std::vector<MemberFakes> fakes() const override;
    void setPaused(bool paused) override;
    bool paused() const override;
    void setStepLimit(std::int64_t steps) override;
    void stop() override;
    bool atRest() const override;
    std::int64_t stepsDone() const override;

private:
    using Clock = std::chrono::steady_clock;
    using Place = std::pair<std::int64_t, std::size_t>;  // step and member
    using Queue = std::priority_queue<Place, std::vector<Place>, std::greater<>>;

    /// What a thread is to do with a member that no other thread holds.
    struct Job {
        std::size_t member = 0;
        std::int64_t trainTo = 0;  // 0: only look
        std::int64_t limit = 0;
        bool seen = false;
    };
    struct Seat {
        std::unique_ptr<PopulationMember> member;
        bool held = false;  // by a thread
        int asked = 0;      // how many wait in trainerState() until it is free
        bool free() const { return !held && asked == 0; }
        bool training = false;  // held to be trained
    };
    struct Seen {
        Clock::time_point lookedAt{};
        MemberFakes fakes;
    };

    void startThreads();
    void work();
    std::optional<Job> next();
    std::optional<Job> nextLook();
    std::optional<Job> nextTraining();
    Job hold(std::size_t member, std::int64_t trainTo);
    void release(const Job& job, std::optional<std::vector<Point>> fakes);
    bool wantsLook(const Job& job);
    void settle(std::size_t member);
    void enqueue(std::size_t member);
    void enqueueLooks();
    std::size_t checked(std::size_t member) const;

    const PopulationOptions m_options;
    const std::int64_t m_slice;
    const std::int64_t m_chunk;  // steps of one turn
    SharedData m_shared;
    std::vector<std::thread> m_threads;
    std::atomic<bool> m_hurry{false};

    mutable std::mutex m_mutex;  // guards all below, but of a member that is held only m_states and m_sets
    std::condition_variable m_changed;
    std::vector<Seat> m_members;
    std::vector<MemberState> m_states;
    std::vector<DatasetPtr> m_sets;
    std::map<std::size_t, std::string> m_refusals;
    std::vector<std::int64_t> m_underWay;  // steps at which members that train now began
    Queue m_queue;                         // those that wait for their turn
    std::deque<std::size_t> m_looks;
    std::map<std::size_t, Seen> m_seen;
    std::int64_t m_limit;
    std::int64_t m_stepsDone = 0;
    bool m_paused;
    bool m_stopped = false;
};

}  // namespace ganimede
