#pragma once

#include "engine/core/philox.h"
#include "engine/spec/experiment_spec.h"

namespace ganimede {

/// What follows a linear layer, for kernels of the host and of the device.
enum class Follow { nothing, relu, leakyRelu, tanh, sigmoid, elu };

GANIMEDE_HOST_DEVICE inline Follow followOf(Activation activation)
{
    switch (activation) {
    case Activation::relu:
        return Follow::relu;
    case Activation::leakyRelu:
        return Follow::leakyRelu;
    case Activation::tanh:
        return Follow::tanh;
    case Activation::sigmoid:
        return Follow::sigmoid;
    case Activation::elu:
        return Follow::elu;
    }
    return Follow::nothing;
}

}  // namespace ganimede
