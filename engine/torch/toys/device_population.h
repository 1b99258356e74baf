#pragma once

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

#include "engine/torch/toys/device_members.h"

namespace ganimede::toys {

/// A population on one device: a thread of its own trains all members together, a launch a slice, measures them and
/// looks at those that are seen. A device that fails ends the training; each member is then as it was last read back,
/// at most a second of training ago.
class DevicePopulation final : public Population {
public:
    /// Options about threads are not looked at. @throws Error as checkPopulation() does.
    DevicePopulation(std::vector<ExperimentSpec> specs, const PopulationOptions& options, ToyDevicePtr device);
    ~DevicePopulation() override;

    std::size_t members() const override { return m_known.size(); }
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
    std::string failure() const override;

private:
    using Clock = std::chrono::steady_clock;

    /// What the thread does next.
    struct Job {
        bool train = false;
        std::int64_t limit = 0;
        std::vector<std::size_t> looks;  ///< whose fakes are to be renewed
        bool watched = false;
    };

    void work();
    void live();
    bool next(Job& job);
    std::vector<std::size_t> staleLooks() const;
    bool mayTrain() const;
    void train(const Job& job);
    std::int64_t sliceOf(bool watched) const;
    void publish(const std::map<std::size_t, std::vector<Point>>& fakes);
    void settle();
    void fail(const std::string& why);
    std::size_t checked(std::size_t member) const;

    const PopulationOptions m_options;
    const LookPlan m_plan;
    DeviceMembers m_members;    // whoever has set m_busy, but for what was published of it
    double m_secondsAStep = 0;  // lately; 0: not known
    Clock::time_point m_rememberedAt;

    mutable std::mutex m_mutex;  // guards all below
    std::condition_variable m_changed;
    bool m_busy = true;  // until the members have begun
    int m_asked = 0;     // how many wait for the members
    std::vector<MemberState> m_known;
    std::vector<DatasetPtr> m_sets;
    std::vector<std::string> m_refusals;
    bool m_anyTrain = true;
    std::int64_t m_step = 0;
    std::map<std::size_t, MemberFakes> m_seen;
    Clock::time_point m_lookedAt{};
    std::int64_t m_limit;
    std::int64_t m_stepsDone = 0;
    std::string m_failure;
    bool m_paused;
    bool m_stopped = false;
    std::thread m_thread;  // last: begins when all else is there
};

}  // namespace ganimede::toys
