#include "engine/latent/generator.h"

namespace ganimede {
namespace {

/// A generator needs no data, but a trainer is made for a set: one black picture of the right shape and classes.
ImageSetPtr standIn(const ImageCheckpoint& checkpoint)
{
    auto set = std::make_shared<ImageSet>();
    set->name = checkpoint.set;
    set->shape = checkpoint.shape;
    set->classes = checkpoint.classes;
    set->pixels.resize(checkpoint.shape.size());
    set->labels.resize(1);
    return set;
}

}  // namespace

std::unique_ptr<ImageTrainer> makeGenerator(const ImageCheckpoint& checkpoint, const ImageTrainerOptions& options)
{
    auto trainer = makeImageTrainer(checkpoint.spec, standIn(checkpoint), options);
    trainer->restore(checkpoint.state);
    return trainer;
}

}  // namespace ganimede
