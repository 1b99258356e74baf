#include "engine/torch/vector_math.h"

#include <ATen/Functions.h>
#include <c10/core/InferenceMode.h>

namespace ganimede {

void chooseVectorMath()
{
    const c10::InferenceMode noGradients;
    for (const at::ScalarType type : {at::kFloat, at::kDouble}) {
        const at::Tensor x = at::full({1}, 0.5, type);  // where all of them are defined
        for (const auto function :
             {&at::acos, &at::asin, &at::atan, &at::cos, &at::erf, &at::erfc, &at::erfinv, &at::exp, &at::log,
              &at::log10, &at::log2, &at::sin, &at::sqrt, &at::tan, &at::tanh, &at::trunc}) {
            function(x);
        }
    }
}

}  // namespace ganimede
