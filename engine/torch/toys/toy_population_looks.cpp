#include <algorithm>
#include <numeric>

#include "engine/core/streams.h"
#include "engine/networks/objective.h"
#include "engine/snapshots/looking.h"
#include "engine/torch/toys/toy_population.h"

namespace ganimede::toys {
namespace {

/// PLACEHOLDER
class MemberView final : public Trainer {
public:
    MemberView(ToyDevice& device, ToyMemory& memory, const ToyMember* member, const ToyState& state)
        : m_device(device), m_memory(memory), m_member(member), m_state(state)
    {}
    TrainerInfo info() const override { return {}; }
    std::int64_t step() const override { return m_state.progress.step; }
    std::optional<NonFinite> train(std::int64_t, StepKind, std::vector<StepLosses>&) override { return {}; }
    Restarted apply(const ExperimentSpec&, DatasetPtr) override { return {}; }
    TrainerState state() const override { return {}; }
    void restore(const TrainerState&) override {}
    void generate(std::span<const float> z, std::span<float> points) const override
    {
        look(ToyView::generate, z, points, static_cast<std::size_t>(m_state.gan.latent.dimensions), 0);
    }
    void score(std::span<const float> points, std::span<float> scores) const override
    {
        look(ToyView::score, points, scores, static_cast<std::size_t>(m_state.gan.dimensions), 0);
    }
    void generatorGradient(std::span<const float> points, std::span<float> gradient) const override
    {
        look(ToyView::gradient, points, gradient, static_cast<std::size_t>(m_state.gan.dimensions), 0);
    }

private:
    void look(ToyView view, std::span<const float> from, std::span<float> to, std::size_t components,
              float realScore) const
    {
        demand(m_memory.reserve(from.size_bytes() + to.size_bytes()));
        ToyLook look;
        look.member = m_member;
        look.view = view;
        look.from = static_cast<const float*>(m_memory.data());
        look.to = static_cast<float*>(m_memory.data()) + from.size();
        look.rows = static_cast<std::int32_t>(from.size() / components);
        look.chunk = m_state.gan.lookColumns;
        look.realScore = realScore;
        look.fastFloats = m_state.gan.fastFloats;
        look.arenaFloats = m_state.gan.arenaFloats;
        demand(m_device.upload(m_memory.data(), from.data(), from.size_bytes()));
        demand(m_device.look(look));
        demand(m_device.download(to.data(), look.to, to.size_bytes()));
    }
    ToyDevice& m_device;
    ToyMemory& m_memory;
    const ToyMember* m_member;
    const ToyState& m_state;
};

}  // namespace

std::vector<std::vector<Point>> ToyPopulation::generate(std::span<const std::size_t> members, std::uint32_t stream,
                                                        std::size_t count)
{
    std::vector<std::vector<Point>> all;
    ToyMemory memory(m_device);
    for (const std::size_t i : members) {
        const MemberView view(*m_device, memory, static_cast<const ToyMember*>(m_members.data()) + m_placeOf[i],
                              m_states[i]);
        ExperimentSpec spec;
        spec.seed = static_cast<std::int64_t>(m_states[i].gan.seed);
        spec.latent = m_states[i].gan.latent;
        spec.data.kind = m_states[i].gan.dimensions == 1 ? "normal-1d" : "ring-8";
        all.push_back(generateFrom(view, spec, stream, count));
    }
    return all;
}

std::vector<Metrics> ToyPopulation::measure(std::span<const std::size_t> members,
                                            std::span<const MetricsMeter* const> meters, std::size_t samples)
{
    std::vector<Metrics> all;
    ToyMemory memory(m_device);
    for (std::size_t k = 0; k < members.size(); ++k) {
        const std::size_t i = members[k];
        const MemberView view(*m_device, memory, static_cast<const ToyMember*>(m_members.data()) + m_placeOf[i],
                              m_states[i]);
        ExperimentSpec spec;
        spec.seed = static_cast<std::int64_t>(m_states[i].gan.seed);
        spec.latent = m_states[i].gan.latent;
        spec.data.kind = m_states[i].gan.dimensions == 1 ? "normal-1d" : "ring-8";
        spec.objective = m_states[i].gan.objective;
        all.push_back(meters[k]->measure(view, spec, samples));
        all.back().step = m_progress[i].step;
    }
    return all;
}

}  // namespace ganimede::toys
