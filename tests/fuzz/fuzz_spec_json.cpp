#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "engine/spec/spec_json.h"

/// Any text gives problems or a spec that is valid and comes back unchanged from its own file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ganimede::SpecResult read = ganimede::readSpec({reinterpret_cast<const char*>(data), size});
    if (read.problems.empty()) {
        const ganimede::SpecResult again = ganimede::readSpec(ganimede::writeSpec(read.spec));
        if (!again.problems.empty() || !(again.spec == read.spec) || !ganimede::validate(read.spec).empty()) {
            std::abort();
        }
    }
    return 0;
}
