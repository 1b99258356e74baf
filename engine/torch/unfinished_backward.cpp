#include "engine/torch/unfinished_backward.h"

#include <exception>

#include <ATen/Functions.h>
#include <torch/csrc/autograd/autograd.h>

namespace ganimede {

// What belongs to a pass that is over comes out of the queue first, whatever is put in.
void dropUnfinishedBackward() noexcept
{
    try {
        torch::autograd::backward({at::ones({}).set_requires_grad(true).clone()}, {});
    } catch (const std::exception&) {
        // Nothing is worse for it than it was.
    }
}

}  // namespace ganimede
