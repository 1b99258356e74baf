#include "engine/torch/toys/cuda_trainer.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>

#include "engine/networks/objective.h"
#include "engine/torch/toys/toy_meter.h"
#include "engine/torch/toys/toy_state.h"

namespace ganimede {
namespace {

using namespace toys;

constexpr std::int64_t kMostSteps = 4096;  // of a launch: what the ring of losses holds
// Likewise, of a GAN that does not fit into a block's memory and may take milliseconds a step: a GPU with a screen ends
// what takes seconds, and nothing can be stopped meanwhile.
constexpr std::int64_t kMostLargeSteps = 64;

class CudaTrainer final : public Trainer {
public:
    CudaTrainer(const ExperimentSpec& spec, DatasetPtr data, ToyDevicePtr device)
        : m_device(std::move(device)),
          m_info(m_device->info()),
          m_spec(spec),
          m_data(usable(std::move(data))),
          m_state(freshState(spec, m_info.fastBytes)),
          m_block(m_device),
          m_points(m_device),
          m_looked{Looked(m_device), Looked(m_device), Looked(m_device)},
          m_meter(m_device)
    {}

    TrainerInfo info() const override { return {"cuda", m_info.name, m_info.detail, 1}; }
    std::int64_t step() const override { return m_state.progress.step; }
    std::optional<NonFinite> train(std::int64_t steps, StepKind kind, std::vector<StepLosses>& losses) override;
    Restarted apply(const ExperimentSpec& spec, DatasetPtr data) override;
    TrainerState state() const override { return trainerStateOf(m_state); }
    void restore(const TrainerState& state) override;
    void generate(std::span<const float> z, std::span<float> points) const override
    {
        look(ToyView::generate, z, points, static_cast<std::size_t>(m_state.gan.latent.dimensions), 0);
    }
    void score(std::span<const float> points, std::span<float> scores) const override
    {
        look(ToyView::score, points, scores, static_cast<std::size_t>(m_state.gan.dimensions), 0);
    }
    void generatorGradient(std::span<const float> points, std::span<float> gradient) const override;
    std::optional<Metrics> measure(const DataReference& reference, std::size_t samples) const override;

private:
    /// What a view was last asked for, and still stands on the device in front of the answer.
    struct Looked {
        explicit Looked(const ToyDevicePtr& device) : memory(device) {}
        ToyMemory memory;
        std::vector<float> rows;
    };

    // One allocation: the member, its progress, its losses, its state.
    std::size_t progressAt() const { return sizeof(ToyMember); }
    std::size_t stateAt() const { return progressAt() + sizeof(ToyProgress); }
    std::size_t lossesAt() const { return (stateAt() + m_state.numbers.size() * sizeof(float) + 15) / 16 * 16; }
    char* address(std::size_t offset) const { return static_cast<char*>(m_block.data()) + offset; }

    void bringUp() const;
    void choose(ToyStep kind);
    void trainSlice(std::int64_t steps, StepKind kind, std::vector<StepLosses>& losses);
    void look(ToyView view, std::span<const float> from, std::span<float> to, std::size_t components,
              float realScore) const;

    ToyDevicePtr m_device;
    ToyDeviceInfo m_info;
    ExperimentSpec m_spec;
    DatasetPtr m_data;
    ToyState m_state;           ///< the newest; the device's is a copy
    mutable ToyMemory m_block;  ///< scratch, all that follows
    mutable ToyMemory m_points;
    mutable std::array<Looked, 3> m_looked;  ///< by ToyView
    mutable ToyMeter m_meter;
    mutable DatasetPtr m_pointsOf;  ///< whose points are on the device
    mutable bool m_isUp = false;    ///< whether the device's state is the newest
};

// Everything onto the device that is not there yet.
void CudaTrainer::bringUp() const
{
    if (m_pointsOf != m_data) {
        m_pointsOf = nullptr;
        const std::size_t bytes = m_data->size() * sizeof(float);
        demand(m_points.reserve(2 * bytes));
        demand(m_device->upload(m_points.data(), m_data->x.data(), bytes));
        demand(m_device->upload(static_cast<char*>(m_points.data()) + bytes, m_data->y.data(), bytes));
        m_pointsOf = m_data;
        m_isUp = false;
    }
    if (m_isUp) {
        return;
    }
    const std::size_t bytes = lossesAt() + kMostSteps * sizeof(ToyLosses);
    if (m_block.size() < bytes) {
        demand(m_block.reserve(bytes));
        const std::vector<char> blank(bytes);  // so that nothing that is read back was never written
        demand(m_device->upload(m_block.data(), blank.data(), bytes));
    }
    ToyMember member;
    member.gan = m_state.gan;
    member.state = reinterpret_cast<float*>(address(stateAt()));
    member.progress = reinterpret_cast<ToyProgress*>(address(progressAt()));
    member.x = static_cast<const float*>(m_points.data());
    member.y = member.x + m_data->size();
    member.points = static_cast<std::uint32_t>(m_data->size());
    member.lossSlots = static_cast<std::uint32_t>(kMostSteps);
    member.losses = reinterpret_cast<ToyLosses*>(address(lossesAt()));
    demand(m_device->upload(m_block.data(), &member, sizeof member));
    demand(m_device->upload(member.progress, &m_state.progress, sizeof m_state.progress));
    demand(m_device->upload(member.state, m_state.numbers.data(), m_state.numbers.size() * sizeof(float)));
    m_isUp = true;
}

/// The kind of the steps to come.
void CudaTrainer::choose(ToyStep kind)
{
    bringUp();
    if (m_state.progress.kind != kind) {
        m_state.progress.kind = kind;
        m_isUp = false;
        demand(m_device->upload(address(progressAt()), &m_state.progress, sizeof m_state.progress));
        m_isUp = true;
    }
}

void CudaTrainer::trainSlice(std::int64_t steps, StepKind kind, std::vector<StepLosses>& losses)
{
    choose(static_cast<ToyStep>(kind));
    m_isUp = false;  // until what the launch left is known here
    ToyLaunch launch;
    launch.members = static_cast<const ToyMember*>(m_block.data());
    launch.count = 1;
    launch.steps = steps;
    launch.fastFloats = m_state.gan.fastFloats;
    launch.arenaFloats = m_state.gan.arenaFloats;
    demand(m_device->train(launch));
    std::vector<char> left(lossesAt() - progressAt() + static_cast<std::size_t>(steps) * sizeof(ToyLosses));
    demand(m_device->download(left.data(), address(progressAt()), left.size()));
    const std::int64_t first = m_state.progress.step;
    std::memcpy(&m_state.progress, left.data(), sizeof m_state.progress);
    std::memcpy(m_state.numbers.data(), left.data() + sizeof(ToyProgress), m_state.numbers.size() * sizeof(float));
    std::vector<ToyLosses> rows(static_cast<std::size_t>(m_state.progress.step - first));
    std::memcpy(rows.data(), left.data() + (lossesAt() - progressAt()), rows.size() * sizeof(ToyLosses));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ToyLosses& row = rows[i];
        losses.push_back({first + static_cast<std::int64_t>(i) + 1, row.dReal, row.dFake, row.g, row.penalty});
    }
    m_isUp = true;
}

std::optional<NonFinite> CudaTrainer::train(std::int64_t steps, StepKind kind, std::vector<StepLosses>& losses)
{
    while (steps > 0) {
        const std::int64_t slice = std::min(steps, m_state.gan.arenaFloats > 0 ? kMostLargeSteps : kMostSteps);
        trainSlice(slice, kind, losses);
        steps -= slice;
        if (const ToyLost lost = m_state.progress.lost; lost != ToyLost::none) {
            return NonFinite{m_state.progress.step, lost == ToyLost::generator, lost == ToyLost::discriminator};
        }
    }
    return std::nullopt;
}

Restarted CudaTrainer::apply(const ExperimentSpec& spec, DatasetPtr data)
{
    // Whatever can fail is made before anything is changed.
    Restarted restarted;
    data = usable(std::move(data));
    ToyState next = changedState(m_state, m_spec, spec, m_info.fastBytes, restarted);
    m_state = std::move(next);
    m_spec = spec;
    m_data = std::move(data);
    m_isUp = false;
    return restarted;
}

void CudaTrainer::restore(const TrainerState& state)
{
    restoreState(m_state, state);
    m_isUp = false;
}

void CudaTrainer::look(ToyView view, std::span<const float> from, std::span<float> to, std::size_t components,
                       float realScore) const
{
    if (to.empty()) {
        return;
    }
    bringUp();
    // A stage is drawn from the same latents and places again and again.
    Looked& looked = m_looked[static_cast<std::size_t>(view)];
    const bool isThere = looked.rows.size() == from.size() &&
                         looked.memory.size() >= from.size_bytes() + to.size_bytes() &&
                         std::memcmp(looked.rows.data(), from.data(), from.size_bytes()) == 0;
    if (!isThere) {
        looked.rows.clear();
        demand(looked.memory.reserve(from.size_bytes() + to.size_bytes()));
        demand(m_device->upload(looked.memory.data(), from.data(), from.size_bytes()));
        looked.rows.assign(from.begin(), from.end());
    }
    ToyLook look;
    look.member = static_cast<const ToyMember*>(m_block.data());
    look.view = view;
    look.from = static_cast<const float*>(looked.memory.data());
    look.to = static_cast<float*>(looked.memory.data()) + from.size();
    look.rows = static_cast<std::int32_t>(from.size() / components);
    look.chunk = m_state.gan.lookColumns;
    look.realScore = realScore;
    look.fastFloats = m_state.gan.fastFloats;
    look.arenaFloats = m_state.gan.arenaFloats;
    demand(m_device->look(look));
    demand(m_device->download(to.data(), look.to, to.size_bytes()));
}

void CudaTrainer::generatorGradient(std::span<const float> points, std::span<float> gradient) const
{
    const auto dimensions = static_cast<std::size_t>(m_state.gan.dimensions);
    float realScore = 0;
    if (isPaired(m_spec.objective.kind)) {
        const std::size_t count = std::min(m_data->size(), kLookReals);
        std::vector<float> reals, scores(count);
        for (std::size_t i = 0; i < count; ++i) {
            reals.push_back(m_data->x[i]);
            if (dimensions == 2) {
                reals.push_back(m_data->y[i]);
            }
        }
        score(reals, scores);
        realScore = static_cast<float>(std::accumulate(scores.begin(), scores.end(), 0.0) / static_cast<double>(count));
    }
    look(ToyView::gradient, points, gradient, dimensions, realScore);
}

std::optional<Metrics> CudaTrainer::measure(const DataReference& reference, std::size_t samples) const
{
    bringUp();
    const ToySubject self{static_cast<const ToyMember*>(m_block.data()), &m_state.gan};
    const DataReference* const with = &reference;
    return m_meter.measure({&self, 1}, {&with, 1}, samples).front();
}

}  // namespace

std::unique_ptr<Trainer> makeCudaTrainer(const ExperimentSpec& spec, DatasetPtr data, toys::ToyDevicePtr device)
{
    return std::make_unique<CudaTrainer>(spec, std::move(data), std::move(device));
}

}  // namespace ganimede
