#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// Something the user changed while the run was under way, as a chart marks it.
struct ChangeMark {
    static constexpr std::size_t kLongestValue = 60;

    std::int64_t step = 0;  ///< after how many steps
    std::string path;       ///< as in TimedChange; "only" for a step of one network
    std::string value;      ///< JSON text; empty where it is longer than kLongestValue, as strokes are
    bool operator==(const ChangeMark&) const = default;
};
using ChangeMarksPtr = std::shared_ptr<const std::vector<ChangeMark>>;

/// The changes as marks, in order.
std::vector<ChangeMark> changeMarks(std::span<const TimedChange> changes);

}  // namespace ganimede
