#include "app/cli/earlier_rows.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>
#include <vector>

#include "engine/core/error.h"
#include "engine/files/atomic_file.h"
#include "engine/files/checkpoint.h"
#include "engine/images/image_checkpoint.h"
#include "engine/images/image_spec_json.h"
#include "engine/spec/spec_json.h"

namespace ganimede {
namespace {

constexpr const char* kCheckpoint = "checkpoint.safetensors";

/// The changes made before a step: one made at it shows in the rows after it.
std::vector<TimedChange> changesBefore(std::int64_t step, const std::vector<TimedChange>& changes)
{
    std::vector<TimedChange> before;
    std::ranges::copy_if(changes, std::back_inserter(before),
                         [step](const TimedChange& change) { return change.step < step; });
    return before;
}

template <typename Spec>
bool sameUpTo(std::int64_t step, Spec one, Spec other)
{
    const bool sameChanges = changesBefore(step, one.changes) == changesBefore(step, other.changes);
    one.changes.clear();
    other.changes.clear();
    return sameChanges && differences(one, other, 0).empty();
}

}  // namespace

bool holdsSameRun(const std::filesystem::path& folder, const ExperimentSpec& recorded, std::int64_t step)
{
    try {
        const Checkpoint kept = readCheckpoint(folder / kCheckpoint);
        return sameUpTo(std::min(step, kept.state.step), kept.recorded, recorded);
    } catch (const Error&) {
        return false;  // none, damaged, or of pictures
    }
}

bool holdsSameRun(const std::filesystem::path& folder, const ImageSpec& recorded, std::int64_t step)
{
    try {
        const ImageCheckpoint kept = readImageCheckpoint(folder / kCheckpoint);
        ImageSpec begun = kept.toGoOnFrom();
        begun.epochs = recorded.epochs;  // --epochs lets a run go on for longer: it is still that run
        return sameUpTo(std::min(step, kept.state.step), std::move(begun), recorded);
    } catch (const Error&) {
        return false;
    }
}

std::string rowsUpTo(const std::filesystem::path& file, std::string_view header, std::int64_t last)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) {
        return {};
    }
    const std::string text = readFile(file);
    if (!text.starts_with(header)) {
        return {};
    }
    std::size_t end = header.size();
    while (end < text.size()) {
        const std::size_t next = text.find('\n', end);
        std::int64_t row = -1;
        std::from_chars(text.data() + end, text.data() + text.size(), row);
        if (next == std::string::npos || row < 0 || row > last) {
            break;
        }
        end = next + 1;
    }
    return text.substr(header.size(), end - header.size());
}

}  // namespace ganimede
