#include "engine/population/shared_data.h"

#include <algorithm>

namespace ganimede {

SharedData::Entry* SharedData::find(const DataSpec& spec, std::int64_t seed)
{
    std::vector<Entry>& entries = m_entries[seed];
    const auto found = std::ranges::find(entries, spec, &Entry::spec);
    return found != entries.end() ? &*found : nullptr;
}

DatasetPtr SharedData::set(const DataSpec& spec, std::int64_t seed)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const Entry* entry = find(spec, seed)) {
            return entry->set;
        }
    }
    // Outside the lock: other members' sets are made meanwhile. Two threads that make the same one keep the first.
    DatasetPtr made = makeDataset(spec, seed);
    const std::scoped_lock lock(m_mutex);
    if (const Entry* entry = find(spec, seed)) {
        return entry->set;
    }
    return m_entries[seed].emplace_back(Entry{spec, std::move(made), nullptr, std::make_shared<std::mutex>()}).set;
}

std::shared_ptr<const MemberReference> SharedData::reference(const DataSpec& spec, std::int64_t seed)
{
    const DatasetPtr data = set(spec, seed);
    std::shared_ptr<std::mutex> making;
    {
        const std::scoped_lock lock(m_mutex);
        making = find(spec, seed)->making;
    }
    const std::scoped_lock once(*making);
    {
        const std::scoped_lock lock(m_mutex);
        if (const Entry* entry = find(spec, seed); entry->reference) {
            return entry->reference;
        }
    }
    ExperimentSpec whole;
    whole.data = spec;
    whole.seed = seed;
    auto made = std::make_shared<MemberReference>(MemberReference{MetricsMeter(whole, data), {}});
    made->frame = *made->meter.courseOf({});
    const std::scoped_lock lock(m_mutex);
    return find(spec, seed)->reference = std::move(made);
}

std::vector<std::int64_t> referenceSeeds(const std::vector<ExperimentSpec>& specs)
{
    std::vector<const ExperimentSpec*> firsts;
    std::vector<std::int64_t> seeds;
    for (const ExperimentSpec& spec : specs) {
        const auto same = [&](const ExperimentSpec* first) { return first->data == spec.data; };
        const auto found = std::ranges::find_if(firsts, same);
        seeds.push_back(found != firsts.end() ? (*found)->seed : spec.seed);
        if (found == firsts.end()) {
            firsts.push_back(&spec);
        }
    }
    return seeds;
}

std::vector<std::int64_t> ownSeeds(const std::vector<ExperimentSpec>& specs)
{
    std::vector<std::int64_t> seeds(specs.size());
    std::ranges::transform(specs, seeds.begin(), &ExperimentSpec::seed);
    return seeds;
}

}  // namespace ganimede
