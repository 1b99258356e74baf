#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "engine/core/error.h"
#include "engine/data/dataset.h"
#include "engine/spec/spec_json.h"

namespace {

using namespace ganimede;

/// Data that are valid give finite points, a drawing's and a picture's inside the frame, or an Error.
void drawFrom(DataSpec data)
{
    data.size = 50;
    try {
        const DatasetPtr points = makeDataset(data, 1);
        for (std::size_t i = 0; i < points->size(); ++i) {
            if (!(std::abs(points->x[i]) <= 1 && std::abs(points->y[i]) <= 1)) {
                std::abort();
            }
        }
        if (points->size() == 0) {
            std::abort();
        }
    } catch (const Error&) {
    }
}

}  // namespace

/// Any text as the strokes, the picture and the points of a spec: problems, or data that can be drawn from and that
/// come back unchanged from their own file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string value(reinterpret_cast<const char*>(data), size);
    const std::pair<const char*, const char*> kFields[] = {
        {"drawn", "strokes"}, {"picture", "picture"}, {"points", "points"}};
    for (const auto& [kind, field] : kFields) {
        const SpecResult read =
            readSpec("{\"data\": {\"kind\": \"" + std::string(kind) + "\", \"" + field + "\": " + value + "}}");
        if (!read.problems.empty()) {
            continue;
        }
        if (!(readSpec(writeSpec(read.spec)).spec == read.spec)) {
            std::abort();
        }
        drawFrom(read.spec.data);
    }
    return 0;
}
