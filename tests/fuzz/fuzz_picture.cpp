#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <span>

#include "engine/core/error.h"
#include "engine/data/dataset.h"
#include "engine/data/drawing.h"
#include "engine/data/picture.h"
#include "engine/spec/spec_json.h"

namespace {

using namespace ganimede;

void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

/// A picture's way from a spec to the points that are drawn from it.
void follow(const Picture& picture)
{
    ExperimentSpec spec;
    spec.data.kind = "picture";
    spec.data.picture = picture;
    spec.data.size = 50;
    const bool white = std::ranges::all_of(picture.darkness, [](std::uint8_t dark) { return dark == 0; });
    const SpecResult read = readSpec(writeSpec(spec));
    require(read.problems.empty() != white);
    require(read.spec == spec);
    const DensityGrid grid = rasterise(picture);
    require(std::ranges::all_of(grid.weights, [](float weight) { return weight >= 0 && weight <= 1e6f; }));
    try {
        const DatasetPtr points = makeDataset(spec.data, spec.seed);
        require(!white && points->size() == 50);
        for (std::size_t i = 0; i < points->size(); ++i) {
            require(std::abs(points->x[i]) <= 1 && std::abs(points->y[i]) <= 1);
        }
    } catch (const Error&) {
        require(grid.total() <= 0);
    }
}

}  // namespace

/// Decoded pixels of any size: the first four bytes are width and height, the others the grey values. As they are,
/// which is nearly always an Error, and with the height that fits them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 4) {
        return 0;
    }
    const auto signedPair = [&](int i) { return static_cast<std::int16_t>(data[i] << 8 | data[i + 1]); };
    const std::span grey(data + 4, size - 4);
    const int width = 1 + std::abs(static_cast<int>(signedPair(0))) % 2048;
    const int fitting = static_cast<int>(grey.size()) / width;
    for (const auto& [w, h, pixels] :
         {std::tuple{int{signedPair(0)}, int{signedPair(2)}, grey},
          std::tuple{width, fitting, grey.first(static_cast<std::size_t>(width * fitting))}}) {
        try {
            const Picture picture = pictureFromGrey(pixels, w, h);
            require(w > 0 && h > 0 && pixels.size() == static_cast<std::size_t>(w) * static_cast<std::size_t>(h));
            require(picture.width >= 1 && picture.width <= kMaxPictureSide && picture.height >= 1 &&
                    picture.height <= kMaxPictureSide);
            require(picture.darkness.size() == static_cast<std::size_t>(picture.width * picture.height));
            follow(picture);
        } catch (const Error&) {
            require(w <= 0 || h <= 0 || pixels.size() != static_cast<std::size_t>(w) * static_cast<std::size_t>(h));
        }
    }
    return 0;
}
