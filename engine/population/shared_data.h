#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "engine/metrics/metrics_meter.h"

namespace ganimede {

/// What members are measured with. Immutable once made, safe on any thread.
struct MemberReference {
    MetricsMeter meter;
    MetricsCourse frame;  ///< floor for kLiveSamples, modes and moments of the real data; no measurements
};

/// Training sets and references of a population, each made once however many members share it. Any thread.
///
/// A reference is 0.9 MB, a training set 0.1 MB (12,000 points). So members whose data differ in the seed alone have
/// sets of their own, but are all measured against the set of the first of them: another draw of the same distribution.
class SharedData {
public:
    /// What makeDataset(spec, seed) gives. @throws Error as it does.
    DatasetPtr set(const DataSpec& spec, std::int64_t seed);
    /// @throws Error as makeDataset does.
    std::shared_ptr<const MemberReference> reference(const DataSpec& spec, std::int64_t seed);

private:
    struct Entry {
        DataSpec spec;
        DatasetPtr set;
        std::shared_ptr<const MemberReference> reference;
        std::shared_ptr<std::mutex> making;  // of the reference; before m_mutex
    };
    Entry* find(const DataSpec& spec, std::int64_t seed);

    std::mutex m_mutex;  // guards m_entries
    std::map<std::int64_t, std::vector<Entry>> m_entries;
};

/// For each member, the seed of the first whose data are the same but for the seed.
std::vector<std::int64_t> referenceSeeds(const std::vector<ExperimentSpec>& specs);

/// Each member's own.
std::vector<std::int64_t> ownSeeds(const std::vector<ExperimentSpec>& specs);

}  // namespace ganimede
