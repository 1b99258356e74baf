#include "engine/images/image_trainer.h"

#include <algorithm>
#include <numeric>

#include "engine/core/streams.h"
#include "engine/trainers/torch_module.h"

namespace ganimede {

std::unique_ptr<ImageTrainer> makeImageTrainer(const ImageSpec& spec, ImageSetPtr set,
                                               const ImageTrainerOptions& options)
{
    if (options.factory) {
        return options.factory(spec, std::move(set));
    }
    return torchModule().makeImageTrainer(spec, std::move(set), options);
}

std::int64_t batchesPerPass(std::size_t pictures, int batch)
{
    return std::max<std::int64_t>(1, static_cast<std::int64_t>(pictures) / batch);
}

std::vector<std::uint32_t> orderOfPass(std::int64_t seed, std::size_t pictures, std::int64_t pass)
{
    std::vector<std::uint32_t> words(pictures);
    fillWords({static_cast<std::uint64_t>(seed), streams::kBatchOrder, static_cast<std::uint64_t>(pass)}, words);
    std::vector<std::uint32_t> order(pictures);
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::sort(
        order, [&](std::uint32_t a, std::uint32_t b) { return words[a] != words[b] ? words[a] < words[b] : a < b; });
    return order;
}

}  // namespace ganimede
