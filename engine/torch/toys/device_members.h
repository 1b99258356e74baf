#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/population/member_figures.h"
#include "engine/torch/toys/toy_population.h"

namespace ganimede::toys {

/// The members of a population on one device: those that can be trained stand at one step, but for those that diverged,
/// and are trained and measured together. One thread at a time. What the device refuses is thrown as an Error.
class DeviceMembers {
public:
    /// Nothing happens yet. @throws Error as checkPopulation() does.
    DeviceMembers(std::vector<ExperimentSpec> specs, bool ownReferences, ToyDevicePtr device);
    ~DeviceMembers();

    /// Makes sets and first weights, on all cores, and brings them onto the device. @throws Error
    void begin();

    std::size_t size() const { return m_members.size(); }
    /// Everything but who is finished: that is for whoever knows the limit.
    const std::vector<MemberState>& states() const { return m_states; }
    const std::string& refusal(std::size_t member) const;
    /// nullptr before it has begun.
    const DatasetPtr& data(std::size_t member) const;
    /// Of those that train.
    std::int64_t step() const { return m_step; }
    /// Whether there are members that neither diverged nor were refused.
    bool anyTrain() const;
    /// The first step above step() at which a member's spec changes or a step of one network alone has been taken;
    /// kNoLimit if there is none.
    std::int64_t nextChange() const;

    /// Trains up to `step`, at most nextChange(), and makes the changes that are due then. @throws Error
    void trainTo(std::int64_t step);
    /// Figures of all that train. @throws Error
    void measure(std::size_t samples);
    /// What each makes of the first kFakes z of stream latent.view, without what is not finite; nothing of refused
    /// ones. @throws Error
    std::map<std::size_t, std::vector<Point>> fakes(const std::vector<std::size_t>& members);

    /// What a member goes on from. @throws Error of a refused one
    TrainerState trainerState(std::size_t member);
    /// Reads all back, for knownState(). @throws Error
    void remember();
    /// As it was last read back: what is left when the device is lost. @throws Error of a refused one
    TrainerState knownState(std::size_t member) const;

private:
    struct Member;

    void refuse(std::size_t member, const std::string& reason);
    void prepare(std::size_t member);
    void seat(std::vector<std::size_t> seats, std::vector<ToyState> states);
    void takeProgress();
    void makeChanges();
    ToyStep nextStep(std::size_t member) const;
    std::vector<std::size_t> training() const;
    std::size_t seatOf(std::size_t member) const;

    ToyDevicePtr m_device;
    std::vector<std::unique_ptr<Member>> m_members;
    std::vector<MemberState> m_states;
    SharedData m_shared;
    std::vector<std::size_t> m_seats;  // members as they sit in m_toys
    std::unique_ptr<ToyPopulation> m_toys;
    std::int64_t m_step = 0;
};

}  // namespace ganimede::toys
