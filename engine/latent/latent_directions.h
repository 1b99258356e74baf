#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/images/image_spec.h"
#include "engine/latent/latent_path.h"
#include "engine/trainers/trainer.h"

namespace ganimede {

/// A direction of the latent space in which the generator's first layer varies most.
struct LatentDirection {
    Latent step;           ///< what one standard deviation along it adds to z
    double deviation = 0;  ///< of the first layer's outputs along it
    double share = 0;      ///< of all of their variance, 0 to 1
};

/// The principal components of the first layer's outputs (GANSpace, Haerkoenen 2020), brought back to the latent space.
/// Those outputs are W z + b there with z of independent components of one variance, so that no samples are needed:
/// the components are W's left singular vectors, their deviations its singular values times that of z's components, and
/// the steps its right singular vectors times the same. Largest first; the sign is such that a step's largest
/// component is positive. With conditioning z is first multiplied by the label's embedding, and so are W's columns.
///
/// @param label  an index into the classes; ignored without conditioning
/// @throws Error if the generator does not begin with a linear layer, or the state does not hold it
std::vector<LatentDirection> firstLayerDirections(const ImageSpec& spec, const TrainerState& state, std::int32_t label,
                                                  std::size_t count);

/// z + sum of amounts[i] directions[i].step; as many amounts as directions.
Latent shifted(const Latent& z, const std::vector<LatentDirection>& directions, const std::vector<double>& amounts);

}  // namespace ganimede
