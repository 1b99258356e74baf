#include "engine/core/error.h"
#include "engine/core/words.h"
#include "engine/torch/toys/toy_population.h"

namespace ganimede::toys {

std::vector<ToySubject> ToyPopulation::subjectsOf(std::span<const std::size_t> members) const
{
    std::vector<ToySubject> subjects;
    for (const std::size_t member : members) {
        if (member >= m_placeOf.size()) {
            throw Error(Words::tr("The population has no member number %1.", member));
        }
        subjects.push_back(
            {static_cast<const ToyMember*>(m_members.data()) + m_placeOf[member], &m_states[member].gan});
    }
    return subjects;
}

std::vector<std::vector<Point>> ToyPopulation::generate(std::span<const std::size_t> members, std::uint32_t stream,
                                                        std::size_t count)
{
    return m_meter.generate(subjectsOf(members), stream, count);
}

std::vector<Metrics> ToyPopulation::measure(std::span<const std::size_t> members,
                                            std::span<const MetricsMeter* const> meters, std::size_t samples)
{
    std::vector<const DataReference*> references;
    for (const MetricsMeter* const meter : meters) {
        references.push_back(&meter->reference());
    }
    std::vector<Metrics> metrics = m_meter.measure(subjectsOf(members), references, samples);
    for (std::size_t i = 0; i < members.size(); ++i) {
        metrics[i].step = m_progress[members[i]].step;
    }
    return metrics;
}

}  // namespace ganimede::toys
