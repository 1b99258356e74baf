#include "engine/latent/averaged_tensor.h"

#include <algorithm>
#include <string>

namespace ganimede {

const Tensor* averagedTensor(const TrainerState& state, std::string_view name)
{
    for (const std::string& wanted : {std::string(name) + ".average", std::string(name)}) {
        const auto found = std::ranges::find(state.tensors, wanted, &Tensor::name);
        if (found != state.tensors.end()) {
            return &*found;
        }
    }
    return nullptr;
}

}  // namespace ganimede
